"""What may get in the way in the next days, seen from what is usual; each with something to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.numbers import count_of, format_days, format_value, is_suffered
from tracker_tui.progress.patterns import PatternKind
from tracker_tui.progress.periods import shift

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.patterns import Pattern

AHEAD_DAYS = 3  # how far one looks
FEW_SAFE_DAYS = 2
WORTH_KEEPING = 3  # periods in a row
_WEAK = frozenset({PatternKind.SELDOM_ON, PatternKind.LESS_ON})
_STRONG = frozenset({PatternKind.OFTEN_ON, PatternKind.MORE_ON})


def obstacles(analytics: ProgressAnalytics, today: date) -> list[str]:
    """Obstacles seen coming, the nearest first; none for a goal that rests or is over."""
    if analytics.goal.status is not GoalStatus.ACTIVE:
        return []
    return [line for source in _SOURCES for line in source(analytics, today)]


def _streak(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    """A run that hangs on today."""
    measures = analytics.measures
    last_day = measures.period_last == today
    if measures.due_today and last_day and (measures.streak or 0) >= WORTH_KEEPING:
        run = count_of(measures.streak or 0, str(measures.period or "day"))
        amount = format_value(measures.least_today or 0.0, analytics.goal.unit)
        yield f"{run} in a row hang on today: {amount} keeps them."


def _weekday(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    """A weekday that is usually weak, within the next days; of a limit one that is usually strong."""
    risky = _STRONG if analytics.goal.kind is GoalKind.LIMIT else _WEAK
    for ahead in range(1, AHEAD_DAYS + 1):
        day = shift(today, ahead)
        for pattern in analytics.patterns:
            if pattern.kind in risky and pattern.weekday == day.weekday():
                yield _about(analytics, pattern, ahead)
                return


def _about(analytics: ProgressAnalytics, pattern: Pattern, ahead: int) -> str:
    when = "Tomorrow" if ahead == 1 else f"In {format_days(ahead)}"
    less = analytics.goal.kind is GoalKind.LIMIT
    usual = "usually brings more" if less else "usually brings less"
    advice = "Decide today what else you do then." if less else "Fix an hour for it now, or do it before."
    return f"{when} is one of your {pattern.subject}, which {usual}. {advice}"


def _margin(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    """A total that is just above its line, or a limit that is used up early."""
    goal, measures, safe = analytics.goal, analytics.measures, analytics.measures.safe_days
    if (
        goal.kind is GoalKind.TOTAL
        and safe is not None
        and safe <= FEW_SAFE_DAYS
        and (measures.ahead or 0) > 0
    ):
        rest = f"After {format_days(safe)} of rest" if safe else "By tomorrow"
        yield f"{rest} you fall behind the line. A small entry before is enough."
    elif is_suffered(goal.unit):
        return
    elif goal.kind is GoalKind.LIMIT and measures.most_today == 0 and measures.days_left:
        left = format_days(measures.days_left)
        yield f"Nothing is left of the allowance for {left} more. Choose now what you do instead."


_SOURCES: tuple[Callable[[ProgressAnalytics, date], Iterator[str]], ...] = (_streak, _weekday, _margin)
