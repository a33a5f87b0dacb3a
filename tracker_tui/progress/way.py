"""Numbers of goals that lead somewhere: totals, measures and tasks."""

from __future__ import annotations

from math import copysign
from typing import TYPE_CHECKING

from tracker_tui.progress.course import Course
from tracker_tui.progress.figures import Earlier, Measures
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus
from tracker_tui.progress.numbers import round_up, step_of, tidy
from tracker_tui.progress.periods import shift
from tracker_tui.progress.robust import theil_sen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord

RECENT_DAYS = 14  # what "lately" means for a sum
READING_DAYS = 28  # and for readings, which are fewer
_DOWN = frozenset(("under", "below", "less", "lower", "lose", "reduce", "down", "drop", "cut", "decrease"))
_UP = frozenset(("over", "above", "more", "gain", "raise", "increase", "grow", "up"))
_DIRECTIONS = {"up": 1, "down": -1}


def measure_way(
    goal: Goal, history: Sequence[DayRecord], today: date, *, start: date, earlier: Earlier | None = None
) -> Measures:
    """The numbers of a total, measure or task, its standing still open."""
    records = [record for record in history if record.entries > 0]
    current = _current(goal, records, earlier)
    target = 100.0 if goal.kind is GoalKind.TASK else goal.target_value
    today_total = sum((record.total for record in records if record.day == today), 0.0)
    draft = Measures(
        current=current if current is not None else goal.baseline_value or 0.0,
        target=target,
        baseline=_baseline(goal, records, earlier),
        completion=0.0,
        remaining=None,
        today_total=today_total,
        whole=_whole(goal, records),
        start=_origin(goal, records, start, earlier),
        last_day=records[-1].day if records else (earlier.last_day if earlier else None),
        deadline=goal.deadline,
        days_left=None if goal.deadline is None else (goal.deadline - today).days,
    )
    return draft if target is None else _paced(goal, draft, records, today)


def course_of(goal: Goal, measures: Measures) -> Course | None:
    """The line from the goal's start to its deadline; None without a target."""
    if measures.target is None or measures.start is None:
        return None
    baseline = measures.baseline if measures.baseline is not None else measures.target
    sign = direction_of(goal, baseline)
    return Course(baseline, measures.target, measures.start, goal.deadline, good=sign, slope=sign)


def _paced(goal: Goal, draft: Measures, records: Sequence[DayRecord], today: date) -> Measures:

    course = course_of(goal, draft)
    if course is None:
        return draft
    known = draft.last_day is not None or goal.kind is not GoalKind.MEASURE or goal.baseline_value is not None
    remaining = course.remaining(draft.current)
    days = None if draft.days_left is None else draft.days_left + 1
    needed = remaining / days if days and days > 0 else None
    paced = draft._replace(
        direction=course.slope,
        completion=course.completion(draft.current) if known else 0.0,
        remaining=remaining if known else None,
        pace_recent=_recent_pace(goal, draft, records, today, course.slope),
    )
    if not known or course.end is None:
        return paced
    return paced._replace(
        pace_line=course.at(today),
        ahead=course.ahead(draft.current, today),
        safe_days=course.safe_days(draft.current, today),
        pace_needed=needed,
        least_today=_least_today(goal, draft, course, today),
    )


def _least_today(goal: Goal, draft: Measures, course: Course, today: date) -> float | None:
    """What is still to do today: up to the line, or, where that is further, an even share of what is left."""
    if goal.kind is not GoalKind.TOTAL or goal.status is not GoalStatus.ACTIVE or course.end is None:
        return None
    if today > course.end:
        return None
    morning = draft.current - draft.today_total
    share = course.remaining(morning) / ((course.end - today).days + 1)
    gap = -(course.ahead(morning, today) or 0.0)
    open_today = max(0.0, min(gap, share)) - course.slope * draft.today_total
    step = step_of(goal.unit, draft.whole, course.rate or 0.0)
    return max(0.0, min(round_up(open_today, step), round_up(course.remaining(draft.current), step)))


def _current(goal: Goal, records: Sequence[DayRecord], earlier: Earlier | None) -> float | None:
    before = earlier.total if earlier else 0.0
    if goal.kind is GoalKind.TOTAL:
        return tidy((goal.baseline_value or 0.0) + before + sum(record.total for record in records))
    if goal.kind is GoalKind.TASK and goal.status is GoalStatus.COMPLETED:
        return 100.0
    if records:
        return records[-1].last
    return earlier.last_reading if earlier else None


def _baseline(goal: Goal, records: Sequence[DayRecord], earlier: Earlier | None) -> float | None:
    """Where it began: told, else nothing done, or for a measure the first reading."""
    if goal.kind is GoalKind.TASK:
        return 0.0
    if goal.baseline_value is not None or goal.kind is GoalKind.TOTAL:
        return goal.baseline_value or 0.0
    if earlier:
        return earlier.first_reading
    return records[0].last if records else None


def _origin(goal: Goal, records: Sequence[DayRecord], start: date, earlier: Earlier | None) -> date:
    first = earlier.first_day if earlier else (records[0].day if records else start)
    if goal.kind is GoalKind.MEASURE and goal.baseline_value is None:
        return first
    return min(first, start)


def direction_of(goal: Goal, baseline: float | None) -> int:
    """The way the line slopes: +1 up, -1 down.

    Where no baseline was told, the first reading may lie past the target already: then words decide.
    """
    if goal.baseline_value is None and goal.kind is GoalKind.MEASURE:
        told = _DIRECTIONS.get(str(goal.metadata.get("direction")))
        if told is not None:
            return told
        if direction_told(goal.title) == "down":
            return -1
    target = 100.0 if goal.kind is GoalKind.TASK else goal.target_value
    if target is None or baseline is None or target == baseline:
        return 1
    return int(copysign(1, target - baseline))


def direction_told(text: str) -> str | None:
    """Which way some words say a goal goes: "up", "down", or None where they do not, or both."""
    words = text.lower().replace("-", " ").replace(",", " ").split()
    down, up = not _DOWN.isdisjoint(words), not _UP.isdisjoint(words)
    return None if down == up else "down" if down else "up"


def way_told(kind: GoalKind, baseline: float | None, text: str) -> dict[str, str]:
    """What to keep with a new goal of the way it goes: only a measure without a start needs words for it."""
    told = direction_told(text) if kind is GoalKind.MEASURE and baseline is None else None
    return {"direction": told} if told else {}


def _whole(goal: Goal, records: Sequence[DayRecord]) -> bool:
    """Whether only whole numbers were ever asked or told."""
    told = [goal.target_value or 0.0, goal.baseline_value or 0.0, *(record.total for record in records)]
    return all(float(value).is_integer() for value in told)


def _recent_pace(
    goal: Goal, draft: Measures, records: Sequence[DayRecord], today: date, sign: int
) -> float | None:
    """What was done per day lately, towards the target; of readings, their slope."""
    if not records or draft.start is None:
        return None
    if goal.kind is GoalKind.TOTAL:
        first = max(draft.start, shift(today, 1 - RECENT_DAYS))
        days = (today - first).days + 1
        if days < 3:
            return None
        return sign * sum(r.total for r in records if first <= r.day <= today) / days
    recent = [r for r in records if r.day >= shift(records[-1].day, -READING_DAYS)]
    if len(recent) < 2 or (recent[-1].day - recent[0].day).days < 7:
        return None
    slope, _ = theil_sen([(r.day - recent[0].day).days for r in recent], [r.last for r in recent])
    return sign * slope
