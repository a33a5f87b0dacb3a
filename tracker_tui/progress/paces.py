"""Paces that a verdict on a total, measure or task weighs: days ahead, usual gaps, the best ever."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.periods import shift
from tracker_tui.progress.robust import spread
from tracker_tui.progress.way import READING_DAYS, course_of

if TYPE_CHECKING:
    from tracker_tui.progress.standing import Case


def days_ahead(case: Case) -> float | None:
    """How many days' worth of pace the goal is ahead; a reading is held against the line of its own day."""
    course = course_of(case.goal, case.measures)
    if course is None or not course.rate:
        return None
    value, day = case.measures.current, case.today
    if case.goal.kind is GoalKind.MEASURE and case.records:
        day = min(case.records[-1].day, case.today)
        week = sorted(r.last for r in case.records if r.day > shift(day, -7))
        value = week[len(week) // 2] if len(week) >= 3 else value
    gap = course.ahead(value, day)
    return None if gap is None else gap / course.rate


def tolerance(case: Case) -> float:
    """Days of pace that count as near the line: a fiftieth of the way, at least one, at most seven."""
    course = course_of(case.goal, case.measures)
    span = course.span if course else None
    return min(7.0, max(1.0, (span or 0) / 50))


def is_behind(case: Case) -> bool:
    """Whether the goal is further behind its line than counts as near."""
    days = days_ahead(case)
    return days is None or days < -tolerance(case)


def reading_count(case: Case) -> int:
    """How many readings are known; a baseline that differs from a single one stands for another."""
    return len(case.records) + (case.measures.baseline != case.measures.current and len(case.records) == 1)


def usual_gap(case: Case) -> int:
    """The median number of days between entries, of the latest twenty."""
    days = [record.day for record in case.records[-20:]]
    gaps = sorted((later - sooner).days for sooner, later in pairwise(days))
    return gaps[len(gaps) // 2] if len(gaps) >= 2 else 0


def stands_still(case: Case, pace: float) -> bool:
    """Whether readings move less in four weeks than they scatter, or than a fiftieth of the way."""
    measures = case.measures
    way = abs((measures.target or 0.0) - (measures.baseline or 0.0))
    lately = [r.last for r in case.records if r.day >= shift(case.today, -READING_DAYS)]
    scatter = spread(lately) if len(lately) > 2 else 0.0
    return abs(pace) * READING_DAYS < max(way / 50, scatter)


def week_pace(case: Case) -> float | None:
    """Pace per day over the last seven days, where at least two of them have entries."""
    if case.goal.kind is not GoalKind.TOTAL:
        return case.measures.pace_recent
    week = [r.total for r in case.records if shift(case.today, -6) <= r.day <= case.today]
    return case.measures.direction * sum(week) / 7 if len(week) >= 2 else None


def best_sum_pace(case: Case, days: int) -> float | None:
    """The best pace per day over any stretch as long as what is left (four weeks at most)."""
    records, width = case.records, max(1, min(days, 28))
    if len(records) < 5 or (records[-1].day - records[0].day).days < max(14, width):
        return None
    best = total = 0.0
    tail = 0
    for record in records:
        total += record.total
        while (record.day - records[tail].day).days >= width:
            total -= records[tail].total
            tail += 1
        best = max(best, case.measures.direction * total)
    return best / width


def best_reading_pace(case: Case) -> float | None:
    """The fastest change per day between two readings a week or more apart, of the latest sixty."""
    readings = case.records[-60:]
    if len(readings) < 5 or (readings[-1].day - readings[0].day).days < 21:
        return None
    paces = [
        case.measures.direction * (later.last - sooner.last) / (later.day - sooner.day).days
        for index, sooner in enumerate(readings)
        for later in readings[index + 1 :]
        if (later.day - sooner.day).days >= 7
    ]
    return max(paces, default=None)
