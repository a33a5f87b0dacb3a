"""The time to come of a goal, in a sentence: its last day, the pace it takes, whether it is reached."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from tracker_tui.progress.estimate import NOTHING_LOGGED
from tracker_tui.progress.goals import GoalKind, GoalStatus, unit_of
from tracker_tui.progress.numbers import (
    format_days,
    format_pair,
    format_value,
    round_down,
    round_up,
    short_day,
    step_of,
)
from tracker_tui.progress.periods import NOMINAL_DAYS, shift
from tracker_tui.telling.standing import remaining_line, stands

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.extraction import GoalIntent
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.measures import Measures
    from tracker_tui.reader import GoalView

NO_DAY = "no day is set for it; “… by June” sets one"
FARTHEST = 36525  # days beyond which no day is told
# The spans a pace may be told for, with the words that ask for each; else the first with enough to picture.
SPANS = (
    (1.0, "day", (" day", "daily", " night")),
    (7.0, "week", (" week", "weekly", "wkly")),
    (30.4375, "month", (" month",)),
)


def deadline(view: GoalView, today: date) -> str:
    """By when a goal is to be done: "Clear the allotment: by 30 Sep, 40 days left"."""
    goal = view.goal
    if goal.deadline is None:
        return f"{goal.title}: {_quota(goal) if goal.periodic else NO_DAY}."
    left = (goal.deadline - today).days
    when = "that is today" if not left else f"{format_days(abs(left))} {'left' if left > 0 else 'ago'}"
    return f"{goal.title}: by {short_day(goal.deadline, today)}, {when}."


def _quota(goal: Goal) -> str:
    return f"it begins anew each {goal.period}, with no last day"


def needed(view: GoalView, today: date, said: str) -> str:
    """The pace that a goal takes from here, over the days the words name."""
    goal, measures = view.goal, view.measures
    if goal.periodic or not measures.remaining:
        return remaining_line(view, today)
    if goal.deadline is None or not measures.pace_needed:
        return f"{stands(view)} How much that is a {(_named(said) or SPANS[0])[1]} cannot be told: {NO_DAY}."
    left = format_value(measures.remaining, unit_of(goal))
    paced = _paced(goal, measures, measures.pace_needed, said)
    return (
        f"{goal.title}: {paced} from here gets there by {short_day(goal.deadline, today)}; "
        f"{left} to go in {format_days(_days_to(goal.deadline, today))}."
    )


def _days_to(last: date, today: date) -> int:
    """The days in which something may still be done until a last day, today and that day among them."""
    return max(0, (last - today).days + 1)


def _named(said: str) -> tuple[float, str, tuple[str, ...]] | None:
    return next((span for span in SPANS if any(word in said for word in span[2])), None)


def _paced(goal: Goal, measures: Measures, pace: float, said: str = "", *, up: bool = True) -> str:
    """A pace in words, over the days that the words name."""
    named = _named(said)
    days, word, _ = named or next((span for span in SPANS if pace * span[0] >= 1), SPANS[-1])
    step = step_of(unit_of(goal), measures.whole and pace * days >= 1, pace * days)
    return f"{format_value((round_up if up else round_down)(pace * days, step), unit_of(goal))} a {word}"


def outlook(view: GoalView, known: ProgressAnalytics, today: date, wanted: GoalIntent) -> str:
    """Whether and when a goal will be reached, at a pace that was told or at that of late."""
    goal, measures = view.goal, view.measures
    if goal.status is not GoalStatus.ACTIVE or not measures.remaining or goal.kind is GoalKind.TASK:
        return stands(view)
    if goal.periodic:
        return remaining_line(view, today)
    if wanted.target and wanted.period:
        return _at_pace(
            goal, measures, wanted.target / NOMINAL_DAYS[wanted.period], today, _told(goal, wanted)
        )
    lately = measures.pace_recent
    if not lately or lately <= 0:
        return f"{stands(view)} {_unknown(known)}"
    estimate = known.estimate.day
    paced = f"{_paced(goal, measures, lately, up=False)} of late"
    if goal.deadline is None:
        return (
            f"{_at_pace(goal, measures, lately, today, paced)}"
            if estimate is None
            else _about(goal, estimate, today)
        )
    return _by_deadline(goal, measures, lately, today, paced)


def _unknown(known: ProgressAnalytics) -> str:
    reason = known.estimate.reason if known.estimate.reason != NOTHING_LOGGED else None
    return f"When it will be reached cannot be told yet{f': {reason}' if reason else ''}."


def _told(goal: Goal, wanted: GoalIntent) -> str:
    return f"{format_value(wanted.target or 0.0, unit_of(goal))} a {wanted.period}"


def _about(goal: Goal, day: date, today: date) -> str:
    return f"{goal.title}: at the pace of late reached about {short_day(day, today)}."


def _at_pace(goal: Goal, measures: Measures, pace: float, today: date, paced: str) -> str:
    """The day on which a goal is reached at a pace, and how that lies to its last day."""
    left = measures.remaining or 0.0
    days = ceil(left / pace - 1e-9)
    if days > FARTHEST:
        return f"{goal.title}: at {paced} it would take more than a lifetime."
    day = _day_at(goal, days, today)
    told = (
        f"{goal.title}: at {paced}, the {format_value(left, unit_of(goal))} to go take {format_days(days)}, "
        f"until {short_day(day, today)}"
    )
    if goal.deadline is None:
        return f"{told}."
    apart = (goal.deadline - day).days
    if not apart:
        return f"{told}: just in time."
    return f"{told}: {format_days(abs(apart))} {'before' if apart > 0 else 'after'} its last day."


def _day_at(goal: Goal, days: int, today: date) -> date:
    """The day so many days from now; the last one where today has to count as the first of them."""
    day = shift(today, days)
    due = goal.deadline
    return due if due is not None and due < day and days <= _days_to(due, today) else day


def _by_deadline(goal: Goal, measures: Measures, pace: float, today: date, paced: str) -> str:
    """Whether a goal is reached by its last day if things go on as of late."""
    assert goal.deadline is not None
    days = _days_to(goal.deadline, today)
    due = short_day(goal.deadline, today)
    left = measures.remaining or 0.0
    if pace * days >= left - 1e-9:
        day = _day_at(goal, ceil(left / pace - 1e-9), today)
        return (
            f"{goal.title}: yes, at {paced} it is reached about {short_day(day, today)}, in time for {due}."
        )
    short = left - pace * days
    short = min(left, round_up(short, step_of(goal.unit, measures.whole, min(10.0, short))))
    gets = measures.current + measures.direction * (left - short)
    there = (
        format_pair(gets, measures.target or 0.0, goal.unit)
        if goal.kind is GoalKind.TOTAL
        else format_value(gets, goal.unit)
    )
    needs = f"; {_paced(goal, measures, measures.pace_needed)} gets there" if measures.pace_needed else ""
    return f"{goal.title}: not at the pace of late: {paced} comes to {there} by {due}{needs}."
