"""From goals and their measures to the cards of the sidebar, what needs attention first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.draw import cut, dots, set_apart, sparkline
from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.numbers import count_of, format_percent, format_value, round_up, short_day, step_of
from tracker_tui.progress.report import (
    allowance_words,
    headline,
    over_allowance,
    recent_values,
    value_line,
    verdict_words,
)
from tracker_tui.progress.tally import tally
from tracker_tui.tui.board import Board, Card

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Goal
    from tracker_tui.reader import GoalView

TRAIL_DAYS = 14
DUE_TITLE = 32  # columns of a title among what is due
LOWER = str.maketrans("▆▇█", "▅▆▇")  # so that it does not touch the bar above
SOON = 60  # days within which a deadline is told as days left
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


def board_of(views: Iterable[GoalView], today: date, *, ascii_only: bool = False) -> Board:
    """The board of a day."""
    views = list(views)
    ranked = sorted(views, key=lambda view: (_rank(view), view.goal.number or 999))
    counted = tally((view.goal, view.measures) for view in views)
    return Board(tuple(card_of(v, today, ascii_only=ascii_only) for v in ranked), counted.words)


def _rank(view: GoalView) -> int:
    if view.goal.status is GoalStatus.PAUSED:
        return RESTING_RANK
    rank = STANDINGS[view.measures.standing][1]
    return min(rank, DUE_RANK) if view.measures.due_today else rank


def tone_of(view: GoalView) -> str:
    """The name of the colour for how a goal stands."""
    if view.goal.status in {GoalStatus.PAUSED, GoalStatus.ABANDONED}:
        return "quiet"
    return STANDINGS[view.measures.standing][0]


def card_of(view: GoalView, today: date, *, ascii_only: bool = False) -> Card:
    """One goal's card."""
    goal, measures = view.goal, view.measures
    paused = goal.status is GoalStatus.PAUSED
    head = headline(goal, measures, ascii=ascii_only)
    word = verdict_words(goal, measures)
    marks = _marks(goal, measures, ascii_only=ascii_only)
    title, over = clean_line(goal.title), over_allowance(goal, measures)
    return Card(
        goal_id=goal.id,
        number=goal.number,
        title=title,
        standing=head,
        tone=tone_of(view),
        fraction=min(1.0, max(0.0, measures.completion)),
        pace=measures.pace_share,
        marks=marks,
        amount=_amount(goal, measures),
        due=_due(goal, today),
        trail=_trail(view, today, ascii_only=ascii_only),
        note="" if paused else _note(goal, measures, "" if over or word in head else word),
        brief=(not over and marks.replace(" ", "")) or _brief(head, word, measures),
        unit=goal.unit or "",
        kind=goal.kind,
        usual=usual_amount(goal, view.history),
        due_today=_asked_today(cut(title, DUE_TITLE, ascii=ascii_only), goal, measures),
        done_today=_done_today(goal, measures, today),
        paused=paused,
    )


def _brief(head: str, word: str, measures: Measures) -> str:
    """Mark and number; where no number is told, how far along it is."""
    mark, _, words = head.partition(" ")
    if words == word:
        return f"{mark} {format_percent(measures.completion)}"
    return head.removesuffix(" ahead").removesuffix(" behind")


def _marks(goal: Goal, measures: Measures, *, ascii_only: bool) -> str:
    """A period's quota as dots, filled as far as it is met or used."""
    quota, current = measures.target, measures.current
    if not goal.periodic or not quota or not quota.is_integer() or not float(current).is_integer():
        return ""
    return " ".join(dots(current, quota, ascii=ascii_only))


def _amount(goal: Goal, measures: Measures) -> str:
    told = value_line(goal, measures)
    return told if goal.periodic else told.replace(" of ", "/", 1)


def _due(goal: Goal, today: date) -> str:
    if goal.deadline is None:
        return ""
    left = (goal.deadline - today).days
    if not 0 <= left <= SOON:
        return short_day(goal.deadline, today)
    return count_of(left, "day") if left else "due today"


def _trail(view: GoalView, today: date, *, ascii_only: bool) -> str:
    readings = view.goal.kind is GoalKind.MEASURE
    values = recent_values(view.history, today, TRAIL_DAYS, readings=readings)
    drawn = sparkline(values, ascii=ascii_only, zero=not readings) if any(values) else ""
    return drawn.translate(LOWER)


def _note(goal: Goal, measures: Measures, word: str) -> str:
    """What matters next, after the word for where the goal stands."""
    return " · ".join(filter(None, (word, _next(goal, measures))))


def _next(goal: Goal, measures: Measures) -> str:
    if goal.kind is GoalKind.LIMIT:
        return allowance_words(goal, measures, named=False)
    if goal.periodic:
        return "today counts" if measures.due_today else ""
    if measures.standing is Standing.DONE or not measures.pace_needed:
        return ""
    begun = measures.standing is not Standing.NOT_STARTED
    if begun and measures.ahead is not None and measures.ahead >= 0 and measures.safe_days:
        return f"{count_of(measures.safe_days, 'day')} to spare"
    unit = "%" if goal.kind is GoalKind.TASK else None
    step = step_of(unit or goal.unit, measures.whole, measures.pace_needed)
    return f"{format_value(round_up(measures.pace_needed, step), unit)} a day from here"


def _asked_today(title: str, goal: Goal, measures: Measures) -> str:
    if not measures.due_today or goal.status is not GoalStatus.ACTIVE:
        return ""
    if goal.kind is GoalKind.HABIT and measures.least_today == 1:
        return set_apart(title)
    return f"{set_apart(title)}: {format_value(measures.least_today or 0.0, goal.unit)}"


def _done_today(goal: Goal, measures: Measures, today: date) -> str:
    if goal.kind is GoalKind.MEASURE:
        return format_value(measures.current, goal.unit) if measures.last_day == today else ""
    if not measures.today_total or goal.kind is GoalKind.TASK:
        return ""
    return format_value(measures.today_total, goal.unit)


def usual_amount(goal: Goal, history: Iterable[DayRecord]) -> float | None:
    """What is logged most often of late; a habit that counts occasions starts with 1."""
    amounts = [record.total for record in history if record.entries == 1 and record.total][-20:]
    if amounts and goal.kind is not GoalKind.MEASURE:
        return Counter(amounts).most_common(1)[0][0]
    return 1.0 if goal.periodic and goal.unit in {None, "times", "time"} else None
