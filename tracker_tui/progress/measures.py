"""A goal's numbers on a day: value, completion, pace, streak, strength and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.figures import Earlier, EntryTotals, Measures, Standing
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus
from tracker_tui.progress.standing import stand

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord

__all__ = ["Earlier", "EntryTotals", "Measures", "Standing", "current_value", "measure"]


def measure(
    goal: Goal,
    history: Sequence[DayRecord],
    today: date,
    *,
    start: date,
    week_start: int = 0,
    earlier: Earlier | None = None,
) -> Measures:
    """Everything one number can say of `goal` on `today`.

    `history` has one record a day, oldest first; `earlier` sums up what lies before it. `start` is the local
    day the goal was made; entries from before it count, and then it began with the first of them.
    """
    if goal.periodic:
        from tracker_tui.progress.rounds import measure_rounds

        draft = measure_rounds(goal, history, today, start=start, week_start=week_start, earlier=earlier)
    else:
        from tracker_tui.progress.way import measure_way

        draft = measure_way(goal, history, today, start=start, earlier=earlier)
    verdict = stand(goal, draft, history, today)
    return draft._replace(standing=verdict.standing, reason=verdict.reason, evidence=verdict.evidence)


def current_value(goal: Goal, totals: EntryTotals) -> float:
    """The value to store with a goal after a change to its entries.

    Total: baseline and sum. Measure: the latest reading. Task: the percent last told, 100 once completed.
    Habit and limit: the sum of the period of the last entry.
    """
    if goal.kind is GoalKind.TOTAL:
        return (goal.baseline_value or 0.0) + totals.sum_all
    if goal.periodic:
        return totals.period_sum_of_last_entry
    if goal.kind is GoalKind.TASK:
        return 100.0 if goal.status is GoalStatus.COMPLETED else totals.last_reading or 0.0
    return totals.last_reading if totals.last_reading is not None else goal.baseline_value or 0.0
