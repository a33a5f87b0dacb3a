"""What a goal form says so far: a goal to make, or the sentence that tells what is missing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import PERIODIC, GoalKind, Period
from tracker_tui.progress.numbers import format_value, short_day

if TYPE_CHECKING:
    from tracker_tui.ledger import NewGoal

KINDS: dict[GoalKind, str] = {
    GoalKind.TOTAL: "adds up to a target",
    GoalKind.MEASURE: "a reading that moves to a target",
    GoalKind.HABIT: "so often in each period",
    GoalKind.LIMIT: "at most so much in each period",
    GoalKind.TASK: "done or not yet",
}


class NotYet(Exception):  # noqa: N818 - a form that is being filled is no fault
    """The form cannot be made a goal yet; the message says what is missing."""


@dataclass(slots=True, frozen=True)
class GoalDraft:
    """The fields as typed."""

    title: str
    kind: GoalKind
    target: str = ""
    unit: str = ""
    period: str = ""
    deadline: str = ""
    baseline: str = ""

    def goal(self, today: date) -> NewGoal:
        """The goal it describes. Raises NotYet."""
        from tracker_tui.ledger import NewGoal

        if not self.title.strip():
            raise NotYet("What would you like to call it?")
        periodic = self.kind in PERIODIC
        return NewGoal(
            title=self.title.strip(),
            kind=self.kind,
            target=None if self.kind is GoalKind.TASK else _number(self.target, "a target"),
            unit=self.unit.strip() or None,
            period=Period(self.period or "week") if periodic else None,
            deadline=_day(self.deadline, today),
            baseline=_number(self.baseline, "a start") if self.baseline.strip() else None,
        )

    def sentence(self, today: date) -> str:
        """What the goal would be, in a few words. Raises NotYet."""
        goal = self.goal(today)
        amount = format_value(goal.target, goal.unit) if goal.target is not None else "done"
        start = f"from {format_value(goal.baseline, goal.unit)} to " if goal.baseline is not None else ""
        most = "at most " if goal.kind is GoalKind.LIMIT else ""
        period = f" a {goal.period}" if goal.period else ""
        due = f", by {short_day(goal.deadline, today)}" if goal.deadline else ""
        return f"{goal.title}: {most}{start}{amount}{period}{due}"


def _number(text: str, what: str) -> float:
    if not text.strip():
        raise NotYet(f"It needs {what}, a number.")
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise NotYet(f"“{text.strip()[:20]}” is not a number.")
    return value


def _day(text: str, today: date) -> date | None:
    if not text.strip():
        return None
    day = _said_day(text.strip(), today)
    if day is None:
        raise NotYet(f"“{text.strip()[:20]}” is not a day. Try 2026-12-31 or “end of June”.")
    if day < today:
        raise NotYet(f"{short_day(day, today)} has passed already.")
    return day


def _said_day(text: str, today: date) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        from tracker_tui.language.dates import read_dates

    found = read_dates(text, datetime.combine(today, time(12)), today, tense="future")
    return found[0].last if len(found) == 1 else None
