"""Which numbers, days and words are accepted, and the sentence that says why not."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from collections.abc import Mapping
from datetime import date
from math import isfinite
from types import MappingProxyType
from typing import Any, NamedTuple

from tracker_tui.progress.cleaning import LABEL_LIMIT, clean_line, clean_text
from tracker_tui.progress.goals import PERIODIC, GoalError, GoalErrorCode, GoalKind, Period

LARGEST = 1e12
PLACES = (
    6  # decimals kept: sums of such numbers below EXACT_BELOW stay exact, in whatever order they are added
)
EXACT_BELOW = 1e9
FULL = 100.0  # percent of a task
OLDEST = date(1900, 1, 1)


class NewGoal(NamedTuple):
    """What a goal is made from. Habits and limits need a period; all but tasks need a target."""

    title: str
    kind: GoalKind = GoalKind.TOTAL
    target: float | None = None
    unit: str | None = None
    period: Period | None = None
    deadline: date | None = None
    baseline: float | None = None
    category: str | None = None
    description: str | None = None
    schedule: Mapping[str, Any] | None = None
    milestones: tuple[float, ...] = ()
    metadata: Mapping[str, Any] = MappingProxyType({})
    conversation_id: str | None = None


def refused(message: str, goal_id: str | None = None) -> GoalError:
    """The error for something that cannot be taken as it is."""
    return GoalError(message, GoalErrorCode.INVALID_TARGET, goal_id)


def number(value: float, what: str = "That") -> float:
    """A finite number of sensible size, to six decimals. Raises GoalError INVALID_TARGET."""
    if not isfinite(value):
        raise refused(f"{what} is not a number one can count with; name one like 5 or 12.5.")
    if abs(value) > LARGEST:
        raise refused(f"{what} is too large to be kept; up to a trillion will do.")
    return round(float(value), PLACES) + 0.0


def optional_number(value: float | None, what: str) -> float | None:
    """The same for a number that may be absent."""
    return None if value is None else number(value, what)


def title(text: str) -> str:
    """A title, cleaned. Raises GoalError where nothing is left of it."""
    cleaned = clean_line(text)
    if not cleaned:
        raise refused("A goal needs a name, like “Run 100 km”.")
    return cleaned


def label(text: str | None) -> str | None:
    """A unit or category, cleaned; None where nothing is left."""
    return clean_line(text, LABEL_LIMIT) or None if text else None


def unit(text: str | None, title: str) -> str | None:
    """A goal's unit, cleaned; pounds are £ where its title is about money. None where nothing is left."""
    cleaned = label(text)
    if cleaned is None or cleaned.lower() not in POUNDS:
        return cleaned
    from tracker_tui.language.amounts.sterling import STERLING, about_money

    return STERLING if about_money(title) else cleaned


POUNDS = ("pound", "pounds")


def prose(text: str | None) -> str | None:
    """A description or note, cleaned; None where nothing is left."""
    return clean_text(text) or None if text else None


def check_target(kind: GoalKind, target: float | None, baseline: float | None, period: Period | None) -> None:
    """Raise GoalError INVALID_TARGET where these do not make a goal of that kind."""
    if kind is GoalKind.TASK:
        return
    if target is None:
        raise refused("The goal needs a number to reach, like 100 km or 3 times a week.")
    if kind in PERIODIC and period is None:
        raise refused("Say how often it counts anew: each day, week, month or year.")
    if target < 0 and kind is not GoalKind.MEASURE:
        raise refused("A target below zero cannot be worked towards; name a positive number.")
    start = 0.0 if kind is GoalKind.TOTAL and baseline is None else baseline
    if kind in (GoalKind.TOTAL, GoalKind.MEASURE) and target == start:
        raise refused("The target is where it starts, so there is no way to go; name another number.")
    if kind is GoalKind.HABIT and target == 0:
        raise refused("A habit needs at least something to do; to do without is a limit of 0.")


def check_value(kind: GoalKind, value: float) -> None:
    """Raise GoalError where a logged value makes no sense for the kind."""
    if kind is GoalKind.TASK and not 0 <= value <= FULL:
        raise refused("How far a task is goes from 0 to 100 percent.")
    if kind in PERIODIC and value < 0:
        raise refused(
            "Less than nothing cannot be logged here; correct or remove the entry that is too much."
        )


def check_day(day: date, today: date) -> None:
    """Raise GoalError for a day that has not come, or one that is too long ago."""
    if day > today:
        raise refused(f"{day:%A} {day.isoformat()} has not come yet; log it when it is done.")
    if day < OLDEST:
        raise refused(f"{day.isoformat()} is too long ago to be kept.")


def schedule(told: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A schedule: {"weekdays": [0, 2]} (0 is Monday) or {"every_days": 2}. Else raises GoalError."""
    if not told:
        return None
    weekdays, every = told.get("weekdays"), told.get("every_days")
    if isinstance(every, int) and 1 <= every <= 366 and not weekdays:
        return {"every_days": every}
    days = sorted(set(weekdays)) if isinstance(weekdays, list | tuple | set | frozenset) else []
    if not days or not all(isinstance(day, int) and 0 <= day <= 6 for day in days) or every:
        raise refused("A schedule is some weekdays, or every so many days.")
    return {"weekdays": days}
