"""Deeds that only point at what was named before them: "forgot the pill on saturday, took it today"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.days import Days
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

DOING = word_set(
    "took taken did done had managed made used went remembered caught been trained exercised practised "
    "practiced"
)
THIS = word_set("it them that one mine there those")
PRACTISING = word_set("played trained practised practiced exercised worked out went swam ran studied")
GOING = word_set("went been trained exercised practised practiced")
BESIDE = word_set(
    "i we and but then also too again as well just have only on this the did do all though both instead "
    "now already finally to since every day each morning evening night of last with after before my "
    "breakfast lunch dinner supper tea bed water coffee other second first third lunchtime bedtime"
)


def read_pointed(clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """One of what the goal counts that was named before, or is the only one, on each day that is told."""
    goal = _goal(clause, context, days) if _points(clause, context) else None
    if goal is None or days.future or measured(goal):
        return []
    context.last_goal_id = goal.id
    told = days.stretch or days.days
    return [log(clause.text, SURE, goal_ids=(goal.id,), value=1.0, day=day, time=days.time) for day in told]


SURE = 0.88
PRESENT = 0.6  # how present a goal must be in the talk to be what is pointed at


def _points(clause: Clause, context: Context) -> bool:
    """Whether a clause tells that something named before was done, on some day, and nothing else."""
    if clause.amounts or clause.asked or context.other or context.mentions(clause):
        return False
    also = clause.has("also", "too", "well") and clause.has(*PRACTISING)
    verb = next((at for at, norm in enumerate(clause.norms[:4]) if norm in DOING), None)
    pointed = verb is not None and THIS & set(clause.norms[verb + 1 : verb + 4])
    went = verb is not None and clause.norms[verb] in GOING  # "gym 3x a week", "went today"
    if not (also or pointed or went or clause.norms[-3:-1] in OF_THE_DAY):
        return False
    days = [(w.start, w.end) for w in context.days(clause.text, "past")]
    beside = WENT_BESIDE if went and not (also or pointed) else BESIDE
    return all(
        word.sign != "w"
        or word.norm in DOING | THIS | beside
        or (also and word.norm in PRACTISING)
        or (went and word.norm in GOING)
        or any(start <= word.start - clause.start < end for start, end in days)
        for word in clause.words
    )


# "the evening one"
OF_THE_DAY = (
    ["the", "morning"],
    ["the", "evening"],
    ["the", "night"],
    ["the", "lunchtime"],
    ["the", "bedtime"],
)


WENT_BESIDE = word_set(
    "i we and then also too again as well just only today now already finally this morning afternoon evening "
    "yes yep"
)


def _goal(clause: Clause, context: Context, days: Days) -> Goal | None:
    """The goal that the clauses before name last, else the only one that is kept."""
    for before in reversed([c for c in context.clauses if c.start < clause.start]):
        named = {m.goal_id for m in context.mentions(before) if m.named}
        if named:
            return context.goals[named.pop()] if len(named) == 1 else None
    last = context.situation.last_entries[:1]
    pointed = days.told or clause.norms[-1] == "one"
    if last and pointed and context.situation.topics.get(last[0].goal_id, 0.0) >= PRESENT:
        return context.goals.get(last[0].goal_id)
    if context.situation.goal_changed_last:
        return context.goals.get(context.situation.last_goal_id or "")  # "take iron every day", "took it"
    kept = [g for g in context.goals.values() if g.status is GoalStatus.ACTIVE]
    only = len(kept) == 1 and kept[0].kind is GoalKind.HABIT and days.told
    return kept[0] if only else None
