"""A new target that somebody else has set: "doc says 110, put that", "my GP wants me at 130, not 120"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import retarget, unnamed
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import decide, related, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

LONGEST = 24  # words
POINTING = word_set("that it this them those")
# Words of an order to take over what somebody said.
TAKING = (
    retarget.MAKING | retarget.MOVING | retarget.LEADS | retarget.AIMS | POINTING
    | word_set("use take accordingly to as the my at in for new enter note adopt better aim")
)  # fmt: skip
SETTING = (retarget.MAKING | retarget.MOVING | word_set("use take adopt aim")) - {"have", "do", "up", "keep"}


def read_decree(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that tells of the new target, by its id(), what to put in its place."""
    if sum(len(clause.words) for clause in clauses) > LONGEST:
        return {}
    at = next((i for i, clause in enumerate(clauses) if _tells(clause)), None)
    told = at is not None
    at = at if at is not None else _before_order(clauses, context)
    if at is None:
        return {}
    clause = clauses[at]
    order = next((c for c in clauses[at + 1 : at + 3] if _takes_over(c, clause, context)), None)
    if not told and (order is None or not order.has(*AIMED)):
        return {}
    for amount in retarget.aims(clause):
        goal = _goal([clause, order] if order else [clause], amount, context)
        value = amount.in_unit(goal.unit, goal.target_value) if goal else None
        if goal is None or value is None or value == goal.target_value:
            continue
        beside = any(a.in_unit(goal.unit) == goal.target_value for a in clause.amounts if a is not amount)
        if not (order or amount.bound or beside or _asks_for(clause)):
            continue
        change = GoalIntent(GoalAction.UPDATE, (goal.id,), target=value)
        found = extraction(clause.text, "update_goal", 0.95, change)
        return {id(c): [found] if c is clause else [] for c in (clause, order) if c is not None}
    return {}


def _before_order(clauses: list[Clause], context: Context) -> int | None:
    """The clause with the value that an order behind it takes over as a target: "the one i want is 9500, so
    i'd better aim for that".
    """
    for at, (clause, order) in enumerate(pairwise(clauses)):
        deed = any(is_past(word) and word.norm not in commands.NO_DEEDS for word in clause.words)
        plain = clause.amounts and not (deed or clause.asked or clause.unreal)
        if plain and order.has(*AIMED) and _takes_over(order, clause, context):
            return at
    return None


AIMED = retarget.AIMS | {"aim"}


def _tells(clause: Clause) -> bool:
    """Whether a clause tells what somebody else wants or allows."""
    if clause.asked or clause.unreal or not clause.amounts or not clause.has(*retarget.TELLING):
        return False
    at = next(i for i, word in enumerate(clause.words) if word.norm in retarget.TELLING)
    if not at or clause.words[at - 1].norm in ("i", "we", "not") or clause.words[0].norm in ("i", "we"):
        return False
    return not any(is_past(word) and word.stem in deeds() for word in clause.words[at + 1 :])


def _asks_for(clause: Clause) -> bool:
    """Whether somebody is said to want no more or no less than so much from here on: "only wants 8 now"."""
    return clause.has(*WANTING) and clause.has("only", "now", "instead")


WANTING = word_set("wants asks needs requires allows expects")


def _takes_over(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause orders to take over what was said before it, and says nothing else: "put that"."""
    known = {at for m in context.mentions(clause) if m.named for at in range(m.first, m.last)}
    said = {word.norm for at, word in enumerate(clause.words) if word.sign == "w" and at not in known}
    told = {amount.value for amount in before.amounts}
    if not {amount.value for amount in clause.amounts if amount.counts} <= told:
        return False
    if not said <= TAKING or not said & SETTING:
        return False
    return bool(said & POINTING or said & retarget.AIMS) or len(said) <= SHORT


SHORT = 2  # words: "update please"


def _goal(clauses: list[Clause], amount: Amount, context: Context) -> Goal | None:
    """The goal that is named, else the only one that the amount could be a target of."""
    goals = [
        g for g in context.situation.goals if g.status is GoalStatus.ACTIVE and g.kind is not GoalKind.TASK
    ]
    mentions = [mention for clause in clauses for mention in context.mentions(clause)]
    named = [s.goal for s in decide(list(weigh(mentions, context.goals).values())) if s.named]
    fits = [goal for goal in named or goals if unnamed.could_be(amount, goal)]
    if not named and any(_of_another(clause, fits, context) for clause in clauses):
        return None
    return fits[0] if len(fits) == 1 else None


def _of_another(clause: Clause, goals: list[Goal], context: Context) -> bool:
    """Whether a clause speaks of what none of the goals is of: "doc wants my glucose under 100"."""
    at = next((i for i, norm in enumerate(clause.norms) if norm in retarget.TELLING), None)
    wanted = lexicon.terms(clause.words[at + 1 :]) if at is not None else []
    said = tuple(name for term in wanted for name in lexicon.activities_of(term.key))
    keys = [key for goal in goals if (key := context.index.key(goal))]
    return bool(said) and not any(related(said, key.activities) for key in keys)
