"""From goals and their measures to the cards of the sidebar, what needs attention first."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.draw import dots, sparkline
from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.numbers import (
    count_of,
    format_number,
    format_pair,
    format_value,
    round_up,
    short_day,
    step_of,
)
from tracker_tui.progress.report import standing_words
from tracker_tui.tui.board import Board, Card

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Goal
    from tracker_tui.reader import GoalView

TRAIL_DAYS = 14
SOON = 60  # days within which a deadline is told as days left
SPAN = {"day": "today", "week": "this week", "month": "this month", "year": "this year"}
# standing -> the colour's name, the rank of attention (less comes first)
STANDINGS: dict[Standing, tuple[str, int]] = {
    Standing.OFF_TRACK: ("bad", 0),
    Standing.MISSED: ("bad", 0),
    Standing.UNREACHABLE: ("bad", 1),
    Standing.AT_RISK: ("warn", 2),
    Standing.RECOVERING: ("warn", 3),
    Standing.NOT_STARTED: ("calm", 5),
    Standing.INSUFFICIENT_DATA: ("calm", 5),
    Standing.ON_TRACK: ("good", 6),
    Standing.AHEAD: ("good", 7),
    Standing.DONE: ("done", 8),
}
DUE_RANK = 4
RESTING_RANK = 9
GOOD = frozenset({Standing.ON_TRACK, Standing.AHEAD, Standing.DONE})
BEHIND = frozenset({Standing.OFF_TRACK, Standing.AT_RISK, Standing.RECOVERING, Standing.UNREACHABLE})
OPEN = frozenset({Standing.NOT_STARTED, Standing.INSUFFICIENT_DATA})


def board_of(views: Iterable[GoalView], today: date, *, ascii_only: bool = False) -> Board:
    """The board of a day."""
    views = list(views)
    ranked = sorted(views, key=lambda view: (_rank(view), view.goal.number or 999))
    judged = [
        v.measures.standing in GOOD
        for v in views
        if v.goal.status is not GoalStatus.PAUSED and v.measures.standing not in OPEN
    ]
    return Board(tuple(card_of(v, today, ascii_only=ascii_only) for v in ranked), sum(judged), len(judged))


def _rank(view: GoalView) -> int:
    if view.goal.status is GoalStatus.PAUSED:
        return RESTING_RANK
    rank = STANDINGS[view.measures.standing][1]
    return min(rank, DUE_RANK) if view.measures.due_today else rank


def card_of(view: GoalView, today: date, *, ascii_only: bool = False) -> Card:
    """One goal's card."""
    goal, measures = view.goal, view.measures
    paused = goal.status is GoalStatus.PAUSED
    word, tone = standing_words(measures.standing), STANDINGS[measures.standing][0]
    figure = _figure(goal, measures, ascii_only=ascii_only)
    marks = _marks(goal, measures, ascii_only=ascii_only)
    title = clean_line(goal.title)
    return Card(
        goal_id=goal.id,
        number=goal.number,
        title=title,
        standing="paused" if paused else figure or word,
        tone="quiet" if paused else tone,
        fraction=min(1.0, max(0.0, measures.completion)),
        pace=measures.pace_share,
        marks=marks,
        amount=_amount(goal, measures),
        due=_due(goal, measures, today),
        trail=_trail(view.history, today, ascii_only=ascii_only),
        note="" if paused else _note(goal, measures, word if figure else ""),
        brief=_brief(marks, figure, word),
        unit=goal.unit or "",
        usual=usual_amount(goal, view.history),
        due_today=_asked_today(title, goal, measures),
        paused=paused,
    )


def _figure(goal: Goal, measures: Measures, *, ascii_only: bool) -> str:
    """Where a goal stands as a figure, where one says more than the word."""
    if goal.kind is GoalKind.LIMIT:
        over = measures.current - (measures.target or 0.0)
        return f"{format_number(over)} over" if over > 0 else ""
    if goal.kind is GoalKind.HABIT:
        sign = "*" if ascii_only else "✓"
        return f"{sign} {count_of(measures.streak, goal.period or 'day')}" if measures.streak else ""
    ahead = measures.ahead or 0.0
    up, down = ("+", "-") if ascii_only else ("▲", "▼")
    if measures.standing is Standing.AHEAD and ahead > 0:
        return f"{up} {_short(goal, ahead)} ahead"
    if measures.standing in BEHIND and ahead < 0:
        return f"{down} {_short(goal, -ahead)} behind"
    return ""


def _brief(marks: str, figure: str, word: str) -> str:
    """Where a goal stands in the fewest signs: dots, or the figure without its word."""
    if marks:
        return marks.replace(" ", "")
    return figure.removesuffix(" ahead").removesuffix(" behind") or word


def _short(goal: Goal, value: float) -> str:
    """A difference without its unit, unless the unit is but a sign."""
    if goal.kind is GoalKind.TASK:
        return format_value(value, "%")
    told = format_value(round(value, 1 if abs(value) >= 1 else 2), goal.unit)
    return told if told[-1].isdigit() else format_number(value, 1 if abs(value) >= 1 else 2)


def _marks(goal: Goal, measures: Measures, *, ascii_only: bool) -> str:
    """A period's quota as dots, filled as far as it is met or used."""
    quota, current = measures.target, measures.current
    if not goal.periodic or not quota or not quota.is_integer() or not float(current).is_integer():
        return ""
    return " ".join(dots(current, quota, ascii=ascii_only))


def _amount(goal: Goal, measures: Measures) -> str:
    if goal.kind is GoalKind.TASK:
        return format_value(measures.current, "%")
    if measures.target is None:
        return format_value(measures.current, goal.unit)
    if goal.kind is GoalKind.MEASURE:
        return f"{format_number(measures.current)} → {format_value(measures.target, goal.unit)}"
    pair = format_pair(measures.current, measures.target, goal.unit)
    return f"{pair} {SPAN[goal.period]}" if goal.period else pair.replace(" of ", "/")


def _due(goal: Goal, measures: Measures, today: date) -> str:
    if goal.deadline is None:
        return ""
    left = (goal.deadline - today).days
    if not 0 <= left <= SOON:
        return short_day(goal.deadline, today)
    return count_of(left, "day") if left else "due today"


def _trail(history: Iterable[DayRecord], today: date, *, ascii_only: bool) -> str:
    totals = {record.day: record.total for record in history if record.count}
    values = [totals.get(today - timedelta(days=back)) for back in range(TRAIL_DAYS - 1, -1, -1)]
    return sparkline(values, ascii=ascii_only) if any(values) else ""


def _note(goal: Goal, measures: Measures, word: str) -> str:
    """What matters next, after the word for where the goal stands."""
    return " · ".join(filter(None, (word, _next(goal, measures))))


def _next(goal: Goal, measures: Measures) -> str:
    if goal.kind is GoalKind.LIMIT:
        return f"kept {count_of(measures.streak, goal.period or 'day')}" if measures.streak else ""
    if goal.periodic:
        return "today counts" if measures.due_today else ""
    if measures.standing is Standing.DONE or not measures.pace_needed:
        return ""
    if measures.ahead is not None and measures.ahead >= 0 and measures.safe_days:
        return f"{count_of(measures.safe_days, 'day')} to spare"
    step = step_of("%" if goal.kind is GoalKind.TASK else goal.unit, measures.whole, measures.pace_needed)
    return f"{_short(goal, round_up(measures.pace_needed, step))} a day from here"


def _asked_today(title: str, goal: Goal, measures: Measures) -> str:
    if not measures.due_today or goal.status is not GoalStatus.ACTIVE:
        return ""
    if goal.kind is GoalKind.HABIT and measures.least_today == 1:
        return title
    return f"{title}: {format_value(measures.least_today or 0.0, goal.unit)}"


def usual_amount(goal: Goal, history: Iterable[DayRecord]) -> float | None:
    """What is logged most often of late; a habit that counts occasions starts with 1."""
    amounts = [record.total for record in history if record.count == 1 and record.total][-20:]
    if amounts and goal.kind is not GoalKind.MEASURE:
        return Counter(amounts).most_common(1)[0][0]
    return 1.0 if goal.periodic and goal.unit in {None, "times", "time"} else None
