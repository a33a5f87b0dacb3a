"""A goal's way as points to plot: what was reached by which day, the line to follow, where it may end."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.periods import period_bounds, shift

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.goals import DayRecord, Goal
    from tracker_tui.reader import GoalView

PERIODS = {Period.DAY: 42, Period.WEEK: 26, Period.MONTH: 18, Period.YEAR: 10}  # drawn of each


class Course(NamedTuple):
    """Days are ordinals. `bars`: the values are sums of periods. `pace` and `ahead` are lines from point to
    point; `ahead` goes from today to the estimated end, `span` is the interval around that.
    """

    days: tuple[int, ...] = ()
    values: tuple[float, ...] = ()
    bars: bool = False
    target: float | None = None
    pace: tuple[tuple[int, float], ...] = ()
    ahead: tuple[tuple[int, float], ...] = ()
    span: tuple[int, int] | None = None
    milestones: tuple[float, ...] = ()


def course_of(view: GoalView, estimate: Estimate, today: date, week_start: int = 0) -> Course:
    """The way of a goal; without days where there is nothing to draw."""
    records = [record for record in view.history if record.entries]
    if not records:
        return Course()
    if view.goal.periodic:
        return _periods(view.goal, records, today, week_start)
    return _way(view, records, estimate, today)


def _periods(goal: Goal, records: list[DayRecord], today: date, week_start: int) -> Course:
    period = goal.period or Period.WEEK
    sums: dict[date, float] = {}
    first = period_bounds(records[0].day, period, week_start)[0]
    while first <= today:
        sums[first] = 0.0
        first = shift(period_bounds(first, period, week_start)[1], 1)
    for record in records:
        sums[period_bounds(record.day, period, week_start)[0]] += record.total
    shown = list(sums.items())[-PERIODS[period] :]
    days, values = zip(*((day.toordinal(), total) for day, total in shown), strict=True)
    return Course(days, values, bars=True, target=goal.target_value)


def _way(view: GoalView, records: list[DayRecord], estimate: Estimate, today: date) -> Course:
    goal, measures, now = view.goal, view.measures, today.toordinal()
    if goal.kind is GoalKind.TOTAL:
        before = measures.current - sum(record.total for record in records)
        values = tuple(before + done for done in accumulate(record.total for record in records))
    else:
        values = tuple(record.last for record in records)
    target = 100.0 if goal.kind is GoalKind.TASK else measures.target
    pace: tuple[tuple[int, float], ...] = ()
    if measures.start and measures.deadline and target is not None and measures.pace_line is not None:
        pace = (
            (measures.start.toordinal(), measures.baseline or 0.0),
            (measures.deadline.toordinal(), target),
        )
    ahead, span = _outlook(estimate, now, measures.current, target)
    reached = tuple(milestone.target_value for milestone in view.milestones)
    days = tuple(record.day.toordinal() for record in records)
    return Course(days, values, target=target, pace=pace, ahead=ahead, span=span, milestones=reached)


def _outlook(
    estimate: Estimate, now: int, current: float, target: float | None
) -> tuple[tuple[tuple[int, float], ...], tuple[int, int] | None]:
    if estimate.day is None or target is None or estimate.day.toordinal() <= now:
        return (), None
    ahead = ((now, current), (estimate.day.toordinal(), target))
    if estimate.earliest is None or estimate.latest is None:
        return ahead, None
    return ahead, (estimate.earliest.toordinal(), estimate.latest.toordinal())
