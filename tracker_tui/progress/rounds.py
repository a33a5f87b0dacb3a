"""Numbers of goals that begin anew each period: habits and limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.course import Course
from tracker_tui.progress.figures import Earlier, Measures
from tracker_tui.progress.goals import Goal, GoalStatus
from tracker_tui.progress.numbers import PARTED, round_down, round_up, step_of, tidy
from tracker_tui.progress.periods import days_in, shift
from tracker_tui.progress.rules import Rules, Stretch, rules_of
from tracker_tui.progress.strength import habit_strength

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord

RECENT_PERIODS = 14


def measure_rounds(
    goal: Goal,
    history: Sequence[DayRecord],
    today: date,
    *,
    start: date,
    week_start: int = 0,
    earlier: Earlier | None = None,
) -> Measures:
    """The numbers of a habit or limit, its standing still open."""
    origin = _origin(history, start, today, earlier)
    rules = rules_of(goal, start, week_start)
    days = {record.day: record for record in history}
    first, last = rules.bounds(today)
    quota = rules.on(today).target
    current = tidy(sum((record.total for record in history if first <= record.day <= last), 0.0))
    course = round_course(goal, history, rules, today)
    stretches = list(rules.stretches(history, origin, today))
    finished = [stretch for stretch in stretches if stretch.last < today][-RECENT_PERIODS:]
    draft = Measures(
        current=current,
        target=quota,
        baseline=goal.baseline_value,
        completion=course.completion(current),
        remaining=course.remaining(current),
        today_total=days[today].total if today in days else 0.0,
        direction=course.slope,
        whole=course.whole or all(float(r.total).is_integer() for r in history),
        start=min(origin, earlier.first_day) if earlier else origin,
        last_day=max((r.day for r in history if r.entries), default=earlier.last_day if earlier else None),
        deadline=goal.deadline,
        days_left=(last - today).days,
        pace_line=course.at(today),
        pace_line_yesterday=course.at(shift(today, -1)),
        ahead=course.ahead(current, today),
        safe_days=_safe_days(course, current, today),
        pace_needed=_pace_needed(course, rules, current, today),
        period=rules.on(today).period,
        period_first=first,
        period_last=last,
        strength=habit_strength(goal, rules, days, origin, today),
        recent=tuple(None if s.excused and not s.met else s.credit for s in finished),
        recent_totals=tuple(None if s.excused and not s.met else s.total for s in finished),
    )
    streak, best, unbroken = _streaks(stretches, today, rules.good)
    known = earlier is None
    draft = draft._replace(
        streak=streak, best_streak=best if known else None, streak_runs_back=unbroken and not known
    )
    if rules.good < 0:
        silent = _silent(draft, days, stretches, today)
        return draft._replace(silent_days=silent, most_today=_most_today(goal, draft))
    return draft._replace(least_today=_least_today(goal, draft, course, rules, days, today))


def round_course(goal: Goal, history: Sequence[DayRecord], rules: Rules, today: date) -> Course:
    """The line through the current period: from nothing before its first day to the quota on its last."""
    first, last = rules.bounds(today)
    quota = rules.on(today).target
    pieces = float(quota).is_integer() and (goal.unit or "").lower() not in PARTED
    weekly = rules.weekdays if first < last else frozenset()
    return Course(
        baseline=0.0,
        target=quota,
        start=shift(first, -1),
        end=last,
        good=rules.good,
        slope=1,
        whole=pieces and quota < days_in(first, last) + 1,
        weekdays=weekly,
    )


def _origin(history: Sequence[DayRecord], start: date, today: date, earlier: Earlier | None) -> date:
    if earlier:
        return min(shift(earlier.last_day, 1), today)
    return min(history[0].day, start, today) if history else min(start, today)


def _safe_days(course: Course, current: float, today: date) -> int | None:
    """Days one may rest: to the next step of this period's line, or to the first of the next period."""
    if course.limiting or course.end is None:
        return None
    safe = course.safe_days(current, today)
    if safe is not None and (course.ahead(current, shift(today, safe)) or 0.0) < 0:
        return safe
    return (course.end - today).days + 1


def _pace_needed(course: Course, rules: Rules, current: float, today: date) -> float | None:
    if course.limiting or course.end is None:
        return None
    return course.remaining(current) / max(1, _open_days(rules, today, course.end))


def _open_days(rules: Rules, today: date, last: date) -> int:
    """Days that count from today to the end of the period, today included."""
    return sum(rules.due(shift(today, ahead)) for ahead in range((last - today).days + 1))


def _least_today(
    goal: Goal, draft: Measures, course: Course, rules: Rules, days: dict[date, DayRecord], today: date
) -> float:
    record = days.get(today)
    resting = goal.status is not GoalStatus.ACTIVE or (record is not None and record.skipped)
    if resting or not rules.due(today) or course.end is None:
        return 0.0
    morning = draft.current - draft.today_total
    share = course.remaining(morning) / max(1, _open_days(rules, today, course.end))
    gap = -(course.ahead(morning, today) or 0.0)
    step = step_of(goal.unit, draft.whole, draft.target or 0.0)
    open_today = round_up(max(0.0, min(gap, share)) - draft.today_total, step)
    return max(0.0, min(open_today, round_up(course.remaining(draft.current), step)))


def _most_today(goal: Goal, draft: Measures) -> float:
    step = step_of(goal.unit, draft.whole, draft.target or 0.0)
    return max(0.0, round_down((draft.target or 0.0) - draft.current, step))


def _streaks(stretches: Sequence[Stretch], today: date, good: int) -> tuple[int, int, bool]:
    """Current and best run of periods met, and whether nothing ever broke it.

    An open period can only add to a habit's run, or break a limit's.
    """
    run = best = 0
    unbroken = True
    for stretch in stretches:
        is_open = stretch.last >= today
        if stretch.met and (not is_open or good > 0):
            run += not (stretch.excused and stretch.recorded == 0)
        elif not stretch.met and not stretch.excused and (not is_open or good < 0):
            run, unbroken = 0, False
        best = max(best, run)
    return run, best, unbroken and run > 0


def _silent(draft: Measures, days: dict[date, DayRecord], stretches: Sequence[Stretch], today: date) -> int:
    """Days without a word, up to yesterday, that the current streak and period rest on."""
    wanted = draft.streak or 0
    first = draft.period_first or today
    for stretch in reversed(stretches):
        if stretch.last >= today:
            continue
        if not wanted:
            break
        first, wanted = stretch.first, wanted - (not stretch.excused)
    first = max(first, draft.start or first)
    return sum(shift(first, ahead) not in days for ahead in range(max(0, (today - first).days)))
