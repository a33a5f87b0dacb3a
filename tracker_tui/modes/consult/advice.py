"""What is advised about one goal: insights not told lately, what gets in the way, what would fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.insight import InsightType
from tracker_tui.progress.measures import Standing
from tracker_tui.progress.numbers import is_suffered
from tracker_tui.progress.obstacles import obstacles
from tracker_tui.progress.refining import fit_lines

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.insight import ProgressInsight
    from tracker_tui.progress.measures import Measures

MOST_LINES = 3
OF_THE_REASON = ("pace ", "unreachable")  # insights whose first sentence is the reason of the verdict

# What can be done where a goal stands so and nothing else is to be said: one line a standing.
ADVICE: dict[Standing, str] = {
    Standing.NOT_STARTED: "The first entry matters most; a small one today is enough to see a pace.",
    Standing.INSUFFICIENT_DATA: "A few more entries on different days, and I can say what works for you.",
    Standing.AHEAD: "You have room: an easy day costs you nothing.",
    Standing.ON_TRACK: "What you do works; the same again keeps you there.",
    Standing.RECOVERING: "It goes better again; the same again next time counts most.",
    Standing.AT_RISK: "A little more on one or two days a week closes the gap; a fixed day helps most.",
    Standing.OFF_TRACK: "A smaller, regular step or a later date would make it fit your weeks again.",
    Standing.UNREACHABLE: "A nearer target or a later date would suit it better.",
    Standing.DONE: "It is reached. You can close it, or set the next one a step further.",
    Standing.MISSED: "You can give it a new date and keep everything logged.",
}
# A limit asks for less, so it needs other words.
LIMIT_ADVICE: dict[Standing, str] = {
    Standing.INSUFFICIENT_DATA: "A few more days, and I can say what the days without any have in common.",
    Standing.ON_TRACK: "It is within what you allowed yourself; note what the days without had in common.",
    Standing.RECOVERING: "It is getting less; note what the days without had in common.",
    Standing.AT_RISK: "Plan what the rest is for, and note what came just before each one.",
    Standing.OFF_TRACK: "Note with each entry what came just before it; after two weeks that shows a cause.",
}

WITHOUT = frozenset({Standing.ON_TRACK, Standing.RECOVERING})  # where the days without any are spoken of
KEPT = "It is within what you allowed yourself; the same again keeps it there."

SUFFERED = "Note with each one what came before it; after a few weeks that shows what they have in common."

# An allowance that is used up leaves nothing to plan.
OVER = "This one is over; note what came just before each, and let the next count begin fresh."
USED_UP = "That was all you allowed yourself; the next one counts anew."


class Advice(NamedTuple):
    """Lines of advice, and the keys of the insights among them."""

    lines: tuple[str, ...]
    told: tuple[str, ...] = ()


def advise(analytics: ProgressAnalytics, today: date) -> Advice:
    """At most three lines about a goal, the most useful first; each ends in something one can do."""
    coming, fits = obstacles(analytics, today)[:1], fit_lines(analytics, today)[:1]
    told = _one_pairing(analytics.insights)[: MOST_LINES - len(coming) - len(fits)]
    lines = [*map(_fresh, told), *fits, *coming]
    keys = tuple(insight.key for insight in told)
    return Advice(tuple(lines) or (general(analytics.goal, analytics.measures),), keys)


def _one_pairing(insights: tuple[ProgressInsight, ...]) -> list[ProgressInsight]:
    """The insights with at most one of how two things go together: a second one is rather another talk."""
    pairings = [insight for insight in insights if insight.type is InsightType.CORRELATION]
    return [insight for insight in insights if insight not in pairings[1:]]


def _fresh(insight: ProgressInsight) -> str:
    """What an insight says beyond the reason of the verdict, which is told before it."""
    repeats = insight.key.startswith(OF_THE_REASON)
    return insight.message.split(". ", 1)[-1] if repeats else insight.message


def general(goal: Goal, measures: Measures) -> str:
    """What can be done about a goal that stands so."""
    if goal.kind is not GoalKind.LIMIT:
        return ADVICE[measures.standing]
    if is_suffered(goal.unit):
        return SUFFERED
    if measures.target is not None and measures.current > measures.target:
        return OVER
    if measures.remaining is not None and measures.remaining <= 0:
        return USED_UP
    if measures.standing in WITHOUT and 0 not in measures.recent_totals:
        return KEPT
    return LIMIT_ADVICE.get(measures.standing) or ADVICE[measures.standing]


def unknown(analytics: ProgressAnalytics) -> str:
    """What would have to be known to say more; empty where nothing is missing."""
    goal, measures = analytics.goal, analytics.measures
    if goal.kind is GoalKind.LIMIT and measures.silent_days:
        return ""  # its reason says so
    if goal.target_value is not None and not goal.periodic and measures.deadline is None:
        return "Without a date I cannot say what pace it needs; “… by June” sets one."
    return ""
