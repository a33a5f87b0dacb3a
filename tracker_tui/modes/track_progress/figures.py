"""Single figures that a question asks for: the share reached, an average, the change since the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind, Period, unit_of
from tracker_tui.progress.numbers import count_of, format_bare, format_percent, format_value, short_day
from tracker_tui.progress.periods import periods_between
from tracker_tui.telling.goals import at_most_of
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import Goal, ProgressEntry
    from tracker_tui.reader import GoalView

LEVELS = frozenset({GoalKind.MEASURE, GoalKind.TASK})


def share(view: GoalView) -> str:
    """The part of the way that is gone, in a sentence."""
    goal, measures = view.goal, view.measures
    if measures.target is None and goal.kind is not GoalKind.TASK:
        return stands(view)
    return f"{stands(view)} That is {format_percent(measures.completion)}."


def sum_of_days(goal: Goal, total: float, whole: bool) -> str:
    """A sum, beside what is asked of its days where these are one whole round of the goal."""
    return at_most_of(goal, total) if whole and goal.target_value else format_value(total, goal.unit)


def average(goal: Goal, entries: Sequence[ProgressEntry], span: str, days: int, week_start: int) -> str:
    """What a goal's entries of some days are on average: of readings the mean, else a day and an entry."""
    told = [entry for entry in entries if not entry.skip]
    if not told:
        return f"{goal.title}: nothing logged {span}."
    total, unit = sum(entry.value for entry in told), unit_of(goal)
    mean = format_value(total / len(told), unit)
    if goal.kind in LEVELS:
        return f"{goal.title}: {mean} on average {span}, of {count_of(len(told), 'reading')}."
    logged = len({entry.day for entry in told})
    parts = [f"{format_value(total / logged, unit)} on {count_of(logged, 'day')} with an entry"]
    if logged < len(told):
        parts.append(f"{mean} an entry")
    if days > logged:
        parts.append(f"{format_value(total / days, unit)} over {count_of(days, 'day')}")
    if days > FORTNIGHT:
        rounds = sum(1 for _ in periods_between(told[-1].day, told[0].day, Period.WEEK, week_start))
        parts.append(f"{format_value(total / rounds, unit)} a week")
    return f"{goal.title}: on average {', '.join(parts)}; {format_value(total, unit)} {span}."


FORTNIGHT = 14


def change(view: GoalView, first: ProgressEntry | None, today: date) -> str:
    """How far a goal has come since its start; of a level, how far up or down."""
    goal, measures = view.goal, view.measures
    if goal.kind not in LEVELS:
        return stands(view)
    begun = goal.baseline_value if goal.baseline_value is not None else first.value if first else None
    if begun is None or measures.last_day is None:
        return stands(view)
    unit = unit_of(goal)
    moved = measures.current - begun
    way = "up" if moved > 0 else "down"
    pair = f"from {format_bare(begun, unit)} to {format_value(measures.current, unit)}"
    if not moved:
        return f"{goal.title}: {format_value(begun, unit)}, as at the start."
    gone = format_value(abs(moved), unit)
    last = short_day(measures.last_day, today)
    return f"{goal.title}: {gone} {way} since the start, {pair} ({last})."
