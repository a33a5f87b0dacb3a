"""What a goal form says so far: a goal to make, or the sentence that tells what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import PERIODIC, GoalKind, Period
from tracker_tui.progress.numbers import format_value, short_day
from tracker_tui.tui.typed import NotYet, day_of, number_of

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.ledger import NewGoal

EXAMPLE = "2026-12-31 or “end of June”"
KINDS: dict[GoalKind, str] = {
    GoalKind.TOTAL: "adds up to a target",
    GoalKind.MEASURE: "a reading that moves to a target",
    GoalKind.HABIT: "so often in each period",
    GoalKind.LIMIT: "at most so much in each period",
    GoalKind.TASK: "done or not yet",
}


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
            target=None if self.kind is GoalKind.TASK else number_of(self.target, "a target"),
            unit=self.unit.strip() or None,
            period=Period(self.period or "week") if periodic else None,
            deadline=day_of(self.deadline, today, "future", EXAMPLE) if self.deadline.strip() else None,
            baseline=number_of(self.baseline, "a start") if self.baseline.strip() else None,
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
