"""The days on which milestones were reached, by the entries themselves, however late they were logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Goal, Milestone

DUST = 1e-9


def reached_on(
    goal: Goal, measures: Measures, history: Sequence[DayRecord], milestones: Sequence[Milestone]
) -> dict[float, date]:
    """The first day at or past each value that was reached; those from before the history are left out."""
    found: dict[float, date] = {}
    wanted = {milestone.target_value for milestone in milestones if milestone.achieved}
    sign = measures.direction
    before = _before(goal, measures, history)
    if before is not None:
        wanted = {value for value in wanted if sign * (value - before) > DUST}
    for day, value in _values(goal, before or 0.0, history):
        for target in [t for t in wanted if sign * (value - t) >= -DUST]:
            found[target] = day
            wanted.remove(target)
    return found


def _before(goal: Goal, measures: Measures, history: Sequence[DayRecord]) -> float | None:
    """Where a total stood before the first day known; of a level, where it began."""
    if goal.kind is GoalKind.TOTAL:
        return measures.current - sum(record.total for record in history if record.entries)
    return measures.baseline


def _values(goal: Goal, before: float, history: Sequence[DayRecord]) -> Iterator[tuple[date, float]]:
    """The value at the end of each day with a record."""
    total = before
    for record in history:
        if record.entries:
            total += record.total
            yield record.day, total if goal.kind is GoalKind.TOTAL else record.last
