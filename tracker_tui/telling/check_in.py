"""What is due by the person's own rhythm, told once and calmly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_days, format_value, join_words
from tracker_tui.telling.standing import due_words

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.reader import CheckIn, GoalView

MOST_NAMED = 3
NOTHING = "Nothing is due today."
WAITS = "Nothing is due by your own rhythm."


def greeting(check_in: CheckIn, today: date) -> str:
    """What is due, in a sentence for whoever opens the app; empty where nothing is."""
    named = [f"{view.goal.title} ({asks_for(view, today)})" for view in check_in.due[:MOST_NAMED]]
    more = len(check_in.due) - len(named)
    listed = join_words([*named, f"{more} more"] if more else named)
    return f"Due today: {listed}." if named else ""


def lines(check_in: CheckIn, today: date) -> list[str]:
    """What is due, a line each, else when the next thing is; then what keeps the pace, though it may wait."""
    told = [f"{view.goal.title}: {asks_for(view, today)}" for view in check_in.due]
    if not told:
        nothing = WAITS if check_in.pace else NOTHING
        told = [nothing + (f" Next: {format_day(check_in.day, today)}." if check_in.day else "")]
    named = [f"{view.goal.title} ({due_words(view)})" for view in check_in.pace]
    return [*told, f"To keep your pace today: {join_words(named)}."] if named else told


def as_json(check_in: CheckIn, today: date) -> dict[str, Any]:
    """The same for scripts; `check_in` is the next day something is due, `pace` what may wait until then."""
    return {
        "due": [_asked(view, today) for view in check_in.due],
        "pace": [_asked(view, today) for view in check_in.pace],
        "check_in": check_in.day.isoformat() if check_in.day else None,
    }


def _asked(view: GoalView, today: date) -> dict[str, Any]:
    return {
        "goal_id": view.goal.id,
        "goal": view.goal.title,
        "unit": view.goal.unit,
        "least_today": view.measures.least_today,
        "last_day": view.measures.last_day.isoformat() if view.measures.last_day else None,
        "text": asks_for(view, today),
    }


def asks_for(view: GoalView, today: date) -> str:
    """What a goal asks for: "10 minutes", "a reading, the last is 8 days old"."""
    goal, measures = view.goal, view.measures
    if measures.due_today:
        return format_value(measures.least_today or 0.0, goal.unit)
    thing = _THINGS[goal.kind]
    if measures.last_day is None:
        return f"a first {thing}"
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}, the last is {_age(today, measures.last_day)}"


def _age(today: date, last: date) -> str:
    days = (today - last).days
    return f"{format_days(days)} old" if days else "of today"


_THINGS = {
    GoalKind.TOTAL: "entry",
    GoalKind.MEASURE: "reading",
    GoalKind.HABIT: "entry",
    GoalKind.LIMIT: "count",
    GoalKind.TASK: "word on how far it is",
}
