"""What a goal becomes when some of its fields change. Pure: nothing is written here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from tracker_tui.database.records import noon_utc
from tracker_tui.ledger import rules
from tracker_tui.progress.goals import Goal, GoalKind, Period
from tracker_tui.progress.units import convert

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

CONVERTED = "what was logged is converted too"
RENAMED = "the numbers stay as they are"


class GoalFields(TypedDict, total=False):
    """The fields of a goal that can be changed."""

    title: str
    description: str | None
    category: str | None
    target_value: float | None
    unit: str | None
    deadline: date | None
    period: Period | None
    baseline_value: float | None
    schedule: Mapping[str, Any] | None


class Update(NamedTuple):
    """A goal as it becomes; `changes` maps fields to old and new; `converts`: its values change unit."""

    goal: Goal
    changes: Mapping[str, tuple[Any, Any]]
    converts: bool
    note: str | None


def updated(goal: Goal, fields: GoalFields, today: date, start: date) -> Update:
    """The goal with some fields changed. Raises GoalError for what cannot be taken.

    `start` is the day its first target held from.
    """
    cleaned = _cleaned(goal, fields)
    converts = "unit" in cleaned and changes_unit(goal, cleaned["unit"])
    base = _in_unit(goal, cleaned["unit"]) if converts else goal
    new = base._replace(**{name: value for name, value in cleaned.items() if name != "schedule"})
    new = new._replace(metadata=_metadata(base, new, cleaned, today, start))
    rules.check_target(new.kind, new.target_value, new.baseline_value, new.period)
    return Update(new, _changes(goal, new, cleaned), converts, _note(goal, new, converts=converts))


def changes_unit(goal: Goal, unit: str | None) -> bool:
    """Whether values of the goal can be told in the new unit, and are not the same there."""
    if goal.unit is None or unit is None or goal.kind is GoalKind.TASK:
        return False
    return convert(1.0, goal.unit, unit) not in (None, 1.0)


def in_unit(value: float | None, old: str | None, new: str | None) -> float | None:
    """A value of one unit in a compatible one, to six decimals."""
    if value is None or old is None or new is None:
        return value
    told = convert(value, old, new)
    return value if told is None else rules.number(told)


def _in_unit(goal: Goal, unit: str | None) -> Goal:
    metadata = dict(goal.metadata)
    if "targets" in metadata:
        metadata["targets"] = [
            [day, in_unit(target, goal.unit, unit), *rest] for day, target, *rest in metadata["targets"]
        ]
    return goal._replace(
        unit=unit,
        target_value=in_unit(goal.target_value, goal.unit, unit),
        baseline_value=in_unit(goal.baseline_value, goal.unit, unit),
        metadata=metadata,
    )


def _cleaned(goal: Goal, fields: GoalFields) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if "title" in fields:
        told["title"] = rules.title(fields["title"])
    if "description" in fields:
        told["description"] = rules.prose(fields["description"])
    if "category" in fields:
        told["category"] = rules.label(fields["category"])
    if "unit" in fields:
        told["unit"] = rules.label(fields["unit"])
    if "target_value" in fields and goal.kind is not GoalKind.TASK:
        told["target_value"] = rules.optional_number(fields["target_value"], "The target")
    if "baseline_value" in fields:
        told["baseline_value"] = rules.optional_number(fields["baseline_value"], "The start")
    if "deadline" in fields:
        told["target_date"] = noon_utc(fields["deadline"])
    if "period" in fields:
        told["period"] = _period(goal, fields["period"])
    if "schedule" in fields:
        told["schedule"] = rules.schedule(fields["schedule"])
    return told


def _period(goal: Goal, period: Period | None) -> Period | None:
    if period is not None and not goal.periodic:
        raise rules.refused(f"Only habits and limits count anew each {period}; “{goal.title}” does not.")
    return period


def _metadata(goal: Goal, new: Goal, cleaned: Mapping[str, Any], today: date, start: date) -> dict[str, Any]:
    """The metadata with the schedule told, and with a target that changed kept for the days before."""
    metadata = dict(goal.metadata)
    if "schedule" in cleaned:
        metadata.pop("schedule", None)
        metadata |= {"schedule": cleaned["schedule"]} if cleaned["schedule"] else {}
    if (new.target_value, new.period) != (goal.target_value, goal.period):
        past = metadata.get("targets") or [_held(start, goal)]
        kept = [held for held in past if held[0] != today.isoformat()]
        metadata["targets"] = [*kept, _held(today, new)]
    return metadata


def _held(since: date, goal: Goal) -> list[Any]:
    return [since.isoformat(), goal.target_value, str(goal.period) if goal.period else None]


def _changes(goal: Goal, new: Goal, cleaned: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    names = [*cleaned, *(("target_value", "baseline_value") if goal.unit != new.unit else ())]
    pairs = {_told(name): (_field(goal, name), _field(new, name)) for name in names}
    return {name: (old, now) for name, (old, now) in pairs.items() if old != now}


def _told(name: str) -> str:
    return "deadline" if name == "target_date" else name


def _field(goal: Goal, name: str) -> Any:
    return goal.metadata.get(name) if name == "schedule" else getattr(goal, _told(name))


def _note(goal: Goal, new: Goal, *, converts: bool) -> str | None:
    if goal.unit is None or goal.unit == new.unit:
        return None
    return CONVERTED if converts else RENAMED
