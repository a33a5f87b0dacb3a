"""Where a goal stands: the first verdict that holds, with its reason in words and the days it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.figures import Measures, Standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord, Goal

EVIDENCE = 7  # days shown for a verdict


class Verdict(NamedTuple):
    """A standing, why, and the latest days that show it."""

    standing: Standing
    reason: str
    evidence: tuple[DayRecord, ...] = ()


class Case(NamedTuple):
    """What a verdict may look at. `records` are the days with values, oldest first."""

    goal: Goal
    measures: Measures
    records: Sequence[DayRecord]
    today: date


def stand(goal: Goal, measures: Measures, history: Sequence[DayRecord], today: date) -> Verdict:
    """The first verdict that holds for the goal's numbers."""
    if goal.periodic:
        from tracker_tui.progress import standing_rounds as verdicts
    else:
        from tracker_tui.progress import standing_way as verdicts  # type: ignore[no-redef]
    case = Case(goal, measures, [record for record in history if record.entries], today)
    evidence = tuple(case.records[-EVIDENCE:])
    for standing in Standing:
        reason = getattr(verdicts, standing)(case)
        if reason is not None:
            return Verdict(standing, reason, evidence)
    return Verdict(Standing.INSUFFICIENT_DATA, "not enough is known yet", evidence)
