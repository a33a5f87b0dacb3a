"""What a goal asks for, in a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus
from tracker_tui.progress.numbers import (
    WEEKDAYS,
    format_pair,
    format_round,
    format_value,
    join_words,
    short_day,
)

if TYPE_CHECKING:
    from datetime import date


OVER = ((GoalStatus.COMPLETED, "completed"), (GoalStatus.ABANDONED, "dropped"))
OFTEN = {1.0: "once", 2.0: "twice"}


def asks(goal: Goal, today: date) -> str:
    """What a goal asks: "at most 2 coffees a day", "from 85 kg to 75 kg, by 30 Jun", "to finish"."""
    schedule = goal.metadata.get("schedule")
    parts = (
        _quota(goal) if goal.target_value is not None else "to finish",
        in_schedule(schedule) if isinstance(schedule, Mapping) else "",
        f"by {short_day(goal.deadline, today)}" if goal.deadline else "",
    )
    return ", ".join(part for part in parts if part)


def all_over(goals: Sequence[Goal]) -> str:
    """That no goal is active, and how many are over; empty where there are none."""
    counts = ((sum(goal.status is status for goal in goals), word) for status, word in OVER)
    told = ", ".join(f"{count} {word}" for count, word in counts if count)
    return f"No active goals; {told}" if told else ""


def _quota(goal: Goal) -> str:
    if goal.unit == "times" and goal.target_value in OFTEN and goal.period is not None:
        often = f"{OFTEN[goal.target_value]} a {goal.period}"
        return f"at most {often}" if goal.kind is GoalKind.LIMIT else often
    quota = format_value(goal.target_value or 0.0, goal.unit)
    if goal.kind is GoalKind.MEASURE and goal.baseline_value is not None:
        quota = f"from {format_value(goal.baseline_value, goal.unit)} to {quota}"
    if goal.kind is GoalKind.LIMIT:
        quota = f"at most {quota}"
    return quota if goal.period is None else f"{quota} a {goal.period}"


def at_most_of(goal: Goal, total: float) -> str:
    """A period's sum beside what is asked of it: "2 of 3 times", "done", "3 of at most 2 coffees"."""
    if goal.kind is not GoalKind.LIMIT:
        return format_round(total, goal.target_value or 0.0, goal.unit)
    return format_pair(total, goal.target_value or 0.0, goal.unit).replace(" of ", " of at most ", 1)


def in_schedule(schedule: Mapping[str, Any]) -> str:
    """A schedule in words: "on Mon, Wed and Fri", "every 3 days"."""
    every, weekdays = schedule.get("every_days"), schedule.get("weekdays")
    if isinstance(every, int):
        return "every other day" if every == 2 else f"every {every} days"
    return f"on {join_words([WEEKDAYS[day] for day in weekdays])}" if weekdays else ""
