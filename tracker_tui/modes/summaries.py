"""One goal in a sentence or two, from its measures; shared by the modes that speak of goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.measures import Standing
from tracker_tui.progress.numbers import (
    count_of,
    format_days,
    format_percent,
    format_value,
    short_day,
)
from tracker_tui.telling.goals import at_most_of
from tracker_tui.telling.teller import SPAN

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.measures import Measures
    from tracker_tui.reader import GoalView

STANDING_WORDS: dict[Standing, str] = {
    Standing.NOT_STARTED: "not started",
    Standing.DONE: "done",
    Standing.MISSED: "deadline passed",
    Standing.INSUFFICIENT_DATA: "too little data yet",
    Standing.UNREACHABLE: "out of reach",
    Standing.AHEAD: "ahead",
    Standing.ON_TRACK: "on track",
    Standing.RECOVERING: "recovering",
    Standing.AT_RISK: "at risk",
    Standing.OFF_TRACK: "off track",
}
BEHIND = frozenset(
    {Standing.AT_RISK, Standing.OFF_TRACK, Standing.UNREACHABLE, Standing.MISSED, Standing.RECOVERING}
)


def value_line(goal: Goal, measures: Measures) -> str:
    """How far a goal is: "42 of 100 km (42%)", "2 of 3 times this week", "81.2 kg on the way to 75 kg"."""
    if goal.kind is GoalKind.TASK or goal.target_value is None:
        return _plain_value(goal, measures)
    if goal.kind is GoalKind.MEASURE:
        return _reading(goal, measures)
    pair = at_most_of(goal, measures.current)
    if goal.period is not None:
        return f"{pair} {SPAN[goal.period]}"
    return f"{pair} ({format_percent(measures.completion)})"


def _plain_value(goal: Goal, measures: Measures) -> str:
    if goal.kind is not GoalKind.TASK:
        return format_value(measures.current, goal.unit)
    if goal.status is GoalStatus.COMPLETED:
        return "done"
    return f"{format_value(measures.current, '%')} done" if measures.current else "not done yet"


def _reading(goal: Goal, measures: Measures) -> str:
    target = format_value(goal.target_value or 0.0, goal.unit)
    if measures.last_day is None:
        return f"no reading yet; the target is {target}"
    share = f" ({format_percent(measures.completion)} of the way)" if measures.baseline is not None else ""
    return f"{format_value(measures.current, goal.unit)}, on the way to {target}{share}"


def summary(view: GoalView, today: date) -> str:
    """A goal's value, where it stands and why, in one or two sentences."""
    goal, measures = view.goal, view.measures
    parts = [f"{goal.title}: {value_line(goal, measures)}."]
    if goal.status is GoalStatus.PAUSED:
        return f"{parts[0]} It is paused."
    if goal.status is not GoalStatus.ACTIVE:
        return f"{parts[0]} It is {goal.status}."
    parts.append(sentence(STANDING_WORDS[measures.standing], measures.reason))
    if measures.streak and measures.streak > 1 and goal.period is not None:
        parts.append(f"{count_of(measures.streak, goal.period)} in a row.")
    return " ".join(part for part in parts if part)


def sentence(word: str, reason: str) -> str:
    """A verdict with its reason: "On track: 3 km ahead of the line."."""
    text = f"{word}: {reason}" if reason else word
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def remaining_line(view: GoalView, today: date) -> str:
    """What is left to do, or still allowed."""
    goal, measures = view.goal, view.measures
    if goal.kind is GoalKind.LIMIT and measures.remaining is not None and goal.period is not None:
        return (
            f"{goal.title}: {format_value(max(0.0, measures.remaining), goal.unit)} still allowed "
            f"{SPAN[goal.period]} ({value_line(goal, measures)})."
        )
    if measures.remaining is None:
        return f"{goal.title}: {value_line(goal, measures)}."
    if measures.remaining <= 0:
        return f"{goal.title}: nothing left to do, {value_line(goal, measures)}."
    left = f"{goal.title}: {format_value(measures.remaining, goal.unit)} to go, {value_line(goal, measures)}."
    if goal.period is None and goal.deadline is not None and measures.days_left and measures.days_left > 0:
        left += f" {format_days(measures.days_left)} left, until {short_day(goal.deadline, today)}."
    return left


def pace_sentence(view: GoalView) -> str:
    """The pace needed from here beside that of late, or what to do today; empty where neither is known."""
    goal, measures = view.goal, view.measures
    if measures.pace_needed and measures.pace_needed > 0 and goal.period is None:
        needed = f"{format_value(measures.pace_needed, goal.unit)} a day from here gets there in time"
        if measures.pace_recent is not None and measures.pace_recent > 0:
            return f"{needed}; of late it was {format_value(measures.pace_recent, goal.unit)} a day."
        return f"{needed}."
    if measures.least_today and measures.least_today > 0:
        return f"{format_value(measures.least_today, goal.unit)} today keeps {goal.title} going."
    if goal.kind is GoalKind.LIMIT and measures.most_today is not None and measures.most_today > 0:
        return f"Up to {format_value(measures.most_today, goal.unit)} more keeps it."
    return ""
