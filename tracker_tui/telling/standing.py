"""Where a goal stands, in a sentence: its numbers once, and the verdict's reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period
from tracker_tui.progress.numbers import (
    format_bare,
    format_days,
    format_pair,
    format_percent,
    format_round,
    format_value,
    join_words,
    short_day,
)
from tracker_tui.progress.periods import PERIOD_NOW
from tracker_tui.progress.report import allowance_words, value_line
from tracker_tui.progress.tally import tally

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.measures import Measures
    from tracker_tui.reader import GoalView

BEHIND = frozenset(
    {Standing.AT_RISK, Standing.OFF_TRACK, Standing.UNREACHABLE, Standing.MISSED, Standing.RECOVERING}
)
_OVER = {
    GoalStatus.PAUSED: "paused for now",
    GoalStatus.COMPLETED: "done",
    GoalStatus.ABANDONED: "given up; its entries are kept",
}


def stands(view: GoalView) -> str:
    """A goal in one sentence: "Run 500 km: 157.8 of 500 km; 52 km ahead, 39 days of safety."."""
    return f"{view.goal.title}: {_words(view.goal, view.measures)}."


def _words(goal: Goal, measures: Measures) -> str:
    value, reason = value_line(goal, measures), measures.reason
    if goal.status is not GoalStatus.ACTIVE:
        over = _OVER[goal.status]
        return over if goal.periodic or goal.kind is GoalKind.TASK else f"{over}, at {value}"
    if measures.standing is Standing.DONE:
        return reason if goal.kind is GoalKind.TASK or goal.periodic else f"done, {value}"
    if measures.last_day is None and goal.kind is not GoalKind.LIMIT:
        return reason
    told = _told(goal, measures)
    rest = reason.removeprefix(told)
    if rest != reason and not rest.startswith(" "):
        return value + rest if goal.kind is GoalKind.MEASURE else reason
    whole = " of " in told or goal.kind is GoalKind.HABIT
    return reason if whole and told in reason else f"{value}; {reason}"


def _told(goal: Goal, measures: Measures) -> str:
    """How a reason tells the goal's value."""
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    if measures.target is None or goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return format_value(measures.current, unit)
    pair = format_round if goal.kind is GoalKind.HABIT else format_pair
    return pair(measures.current, measures.target, unit)


def verdict_line(views: Sequence[GoalView]) -> str:
    """How many of some goals are on track, in a sentence; empty for fewer than two under way."""
    counted = tally((view.goal, view.measures) for view in views)
    return counted.sentence if counted.goals > 1 else ""


def due_line(views: Sequence[GoalView]) -> str:
    """What is still to do today; empty where that is nothing."""
    due = [f"{v.goal.title} ({due_words(v)})" for v in views if v.measures.due_today]
    return f"Still to do today: {join_words(due)}." if due else ""


def due_words(view: GoalView) -> str:
    """How much of a goal is to do today: "10 minutes"."""
    return format_value(view.measures.least_today or 0.0, view.goal.unit)


def remaining_line(view: GoalView, today: date) -> str:
    """What is left to do, or still allowed."""
    goal, measures = view.goal, view.measures
    if measures.remaining is None:
        return stands(view)
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    left = format_value(max(0.0, measures.remaining), unit)
    if goal.periodic:
        now = PERIOD_NOW[measures.period or Period.DAY]
        if goal.kind is GoalKind.LIMIT:
            left = allowance_words(goal, measures)
            return f"{goal.title}: {left} {now}, after {_short(measures.current, unit)}."
        if not measures.remaining:
            return f"{goal.title}: nothing left to do {now}, after {_short(measures.current, unit)}."
        return f"{goal.title}: {left} to go {now}, after {_short(measures.current, unit)}."
    if measures.remaining <= 0:
        return f"{goal.title}: nothing left to do, it is at {value_line(goal, measures)}."
    return f"{goal.title}: {left} to go, from {_so_far(goal, measures)}.{_time_left(goal, measures, today)}"


def _short(value: float, unit: str | None) -> str:
    return format_value(value, unit) if value else "none so far"


def _so_far(goal: Goal, measures: Measures) -> str:
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        unit = "%" if goal.kind is GoalKind.TASK else goal.unit
        target = format_value(measures.target or 0.0, unit)
        return f"{format_bare(measures.current, unit, beside=target)} to {target}"
    return f"{value_line(goal, measures)} ({format_percent(measures.completion)})"


def _time_left(goal: Goal, measures: Measures, today: date) -> str:
    if goal.deadline is None or not measures.days_left or measures.days_left < 0:
        return ""
    return f" {format_days(measures.days_left)} left, until {short_day(goal.deadline, today)}."
