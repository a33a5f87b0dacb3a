"""A goal's way as points to plot: what was reached by which day, the line to follow, where it may end."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.periods import period_bounds, shift

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.goals import DayRecord, Goal
    from tracker_tui.reader import GoalView

Point = tuple[int, float]
RANGES = (0, 84, 28)  # days up to today that a chart can be held to; 0: all there is
PERIODS = {
    Period.DAY: 42,
    Period.WEEK: 26,
    Period.MONTH: 18,
    Period.YEAR: 10,
}  # drawn of each, unless all are
OUTLOOK = 0.2  # share of a range that is shown of what lies ahead
FAR = 0.15  # share of the days of all else that an interval may reach beyond them
LEAST_POINTS = 2
SAME = 1e-6


class Course(NamedTuple):
    """Days are ordinals. `kind` is "way", "sums" (of periods, as bars) or "strength" (0..1). `pace` and
    `ahead` are lines from point to point; `ahead` goes from today to the estimated end, `span` is the
    interval around that. `ranges`: the days each choice of a range holds, of sums the periods; 0 is all.
    """

    kind: str
    points: tuple[Point, ...] = ()
    target: float | None = None
    pace: tuple[Point, ...] = ()
    ahead: tuple[Point, ...] = ()
    span: tuple[int, int] | None = None
    milestones: tuple[float, ...] = ()
    ranges: tuple[int, ...] = (0,)
    whole: bool = True

    @property
    def days(self) -> tuple[int, int]:
        """First and last day that is drawn; an interval that reaches far beyond does not press all else."""
        days = [day for day, _ in (*self.points, *self.pace, *self.ahead)]
        first, last = min(days), max(days)
        farthest = last + round(FAR * (last - first))
        return first, max(last, *(min(day, farthest) for day in self.span or (last,)))

    @property
    def height(self) -> tuple[float, float]:
        """Least and most that is drawn; in a part of a course a far target does not press the rest flat."""
        values = [value for _, value in (*self.points, *self.pace, *self.ahead)]
        low, high = min(values), max(values)
        if self.kind == "sums":
            low, high = min(0.0, low), max(high, self.target or 0.0)
        elif self.target is not None and (self.whole or 2 * low - high <= self.target <= 2 * high - low):
            low, high = min(low, self.target), max(high, self.target)
        return low, high if high > low else low + 1.0

    @property
    def lines(self) -> frozenset[str]:
        """The names of the lines there is something to draw of."""
        low, high = self.height
        drawn = {
            "points": self.points,
            "pace": self.pace,
            "ahead": self.ahead,
            "span": self.span,
            "target": self.target is not None and low <= self.target <= high,
            "milestones": [value for value in self.milestones if low <= value <= high],
        }
        return frozenset(name for name, there in drawn.items() if there)


def courses_of(view: GoalView, estimate: Estimate, today: date, week_start: int = 0) -> tuple[Course, ...]:
    """What there is to draw of a goal; nothing where there are too few days for it."""
    records = [record for record in view.history if record.entries]
    if not records:
        return ()
    found = (
        (_sums(view.goal, records, today, week_start), _strength(view, today))
        if view.goal.periodic
        else (_way(view, records, estimate, today),)
    )
    return tuple(course for course in found if len(course.points) >= LEAST_POINTS)


def within(course: Course, count: int, today: date) -> Course:
    """The part of a course that a range holds."""
    if not count:
        return course
    if course.kind == "sums":
        return course._replace(points=course.points[-count:])
    first, last = today.toordinal() - count, today.toordinal() + round(count * OUTLOOK)
    span = course.span
    return course._replace(
        whole=False,
        points=_clipped(course.points, first, last),
        pace=_clipped(course.pace, first, last),
        ahead=_clipped(course.ahead, first, last),
        span=span if span and first <= span[0] and span[1] <= last else None,
    )


def _clipped(line: tuple[Point, ...], first: int, last: int) -> tuple[Point, ...]:
    """The part of a line between two days, cut where it crosses them."""
    if len(line) < LEAST_POINTS:
        return tuple(point for point in line if first <= point[0] <= last)
    return tuple(dict.fromkeys(_pieces(line, first, last)))


def _pieces(line: tuple[Point, ...], first: int, last: int) -> Iterator[Point]:
    for (day, value), (later, other) in pairwise(line):
        if later < first or day > last or day == later:
            continue
        slope = (other - value) / (later - day)
        for at in (max(day, first), min(later, last)):
            yield at, other if at == later else value + slope * (at - day)


def _sums(goal: Goal, records: list[DayRecord], today: date, week_start: int) -> Course:
    period = goal.period or Period.WEEK
    sums: dict[date, float] = {}
    first = period_bounds(records[0].day, period, week_start)[0]
    while first <= today:
        sums[first] = 0.0
        first = shift(period_bounds(first, period, week_start)[1], 1)
    for record in records:
        sums[period_bounds(record.day, period, week_start)[0]] += record.total
    points = tuple((day.toordinal(), total) for day, total in sums.items())
    shown = PERIODS[period]
    return Course("sums", points, goal.target_value, ranges=(shown, 0) if len(points) > shown else (0,))


def _strength(view: GoalView, today: date) -> Course:
    from tracker_tui.progress.strength import strength_course

    start = view.measures.start or today
    course = strength_course(view.goal, view.history, start, today)
    points = tuple((day.toordinal(), strength) for day, strength in course.items())
    return Course("strength", points, ranges=_ranges(points, today))


def _ranges(points: tuple[Point, ...], today: date) -> tuple[int, ...]:
    """The ranges that are shorter than all there is, and have something to draw."""
    ago = [today.toordinal() - day for day, _ in points]
    held = (days for days in RANGES if days and sum(past <= days for past in ago) >= LEAST_POINTS)
    return (0, *(days for days in held if days < ago[0]))


def _way(view: GoalView, records: list[DayRecord], estimate: Estimate, today: date) -> Course:
    goal, measures, now = view.goal, view.measures, today.toordinal()
    points = [(record.day.toordinal(), record.last) for record in records]
    if goal.kind is GoalKind.TOTAL:
        before = measures.current - sum(record.total for record in records)
        sums = accumulate((record.total for record in records), initial=before)
        whole = abs(before - (measures.baseline or 0.0)) < SAME  # whether all there is was read
        begun = (measures.start if whole and measures.start else records[0].day).toordinal()
        days = [min(begun, points[0][0] - 1), *(day for day, _ in points)]
        points = list(zip(days, sums, strict=True))
        if points[-1][0] < now:
            points.append((now, measures.current))
    target = 100.0 if goal.kind is GoalKind.TASK else measures.target
    pace: tuple[Point, ...] = ()
    if measures.start and measures.deadline and target is not None and measures.pace_line is not None:
        pace = (
            (measures.start.toordinal(), measures.baseline or 0.0),
            (measures.deadline.toordinal(), target),
        )
    ahead, span = _outlook(estimate, now, measures.current, target)
    marks = tuple(milestone.target_value for milestone in view.milestones)
    ranges = _ranges(tuple(points), today)
    return Course("way", tuple(points), target, pace, ahead, span, marks, ranges)


def _outlook(
    estimate: Estimate, now: int, current: float, target: float | None
) -> tuple[tuple[Point, ...], tuple[int, int] | None]:
    if estimate.day is None or target is None or estimate.day.toordinal() <= now:
        return (), None
    ahead = ((now, current), (estimate.day.toordinal(), target))
    if estimate.earliest is None or estimate.latest is None:
        return ahead, None
    return ahead, (estimate.earliest.toordinal(), estimate.latest.toordinal())
