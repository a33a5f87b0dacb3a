"""A new target told over several clauses: "24 books was mad. call it 15", "8 is not enough, let's say 10"."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.changes.retarget import by_step
from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

LONGEST = 32  # words
FARTHEST = 5.0  # times the present target that a new one may be, or a part of it
OWN = word_set("i we my")


class Told(NamedTuple):
    """An amount and the clause it stands in."""

    amount: Amount
    clause: Clause


def read_anew(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that tells of the new target, by its id(), what to put in its place."""
    told = [Told(a, c) for c in clauses for a in c.amounts if a.counts and not a.article]
    if not told or sum(len(c.words) for c in clauses) > LONGEST or any(map(_in_the_way, clauses)):
        return {}
    goal = _goal(clauses, told, context)
    if goal is None or goal.target_value is None:
        return {}
    old = [one for one in told if _value(one, goal) == goal.target_value]
    new = [one for one in told if one not in old and _could_be(one, goal)]
    if len(new) != 1 or len(old) + 1 != len(told):
        return {}
    first = min((one.clause.start for one in [*old, *new]), default=0)
    span = [c for c in clauses if c.start >= first or c.sentence == new[0].clause.sentence]
    if not _meant_so(span, new[0], bool(old)):
        return {}
    value = by_step(new[0].amount, new[0].clause, goal) or _value(new[0], goal)
    change = GoalIntent(GoalAction.UPDATE, (goal.id,), target=value)
    found = extraction(new[0].clause.text, "update_goal", 0.92, change)
    return {id(c): [found] if c is new[0].clause else [] for c in span if not c.asked}


def _in_the_way(clause: Clause) -> bool:
    """Whether a clause tells a deed with its amount, asks about one, or only supposes it."""
    if not clause.amounts:
        return False
    done = any(is_past(w) and w.stem in deeds() and w.norm not in commands.NO_DEEDS for w in clause.words)
    return done or bool(clause.unreal) or (clause.asked and asking.asks(clause.words) and not _order(clause))


def _order(clause: Clause) -> bool:
    return clause.words[0].norm in ("can", "could", "would", "will", "please")


def _goal(clauses: list[Clause], told: list[Told], context: Context) -> Goal | None:
    """The one goal that is named, or else whose target is told."""
    whole = reduce(lambda one, other: one.joined_with(other, context.text), clauses)
    goals = [
        g for g in context.situation.goals if g.status is GoalStatus.ACTIVE and g.kind is not GoalKind.TASK
    ]
    aimed = [g for g in goals if any(_value(one, g) == g.target_value for one in told)]
    named = [s.goal for s in decide(list(weigh(context.mentions(whole), context.goals).values())) if s.named]
    both = [goal for goal in named if goal in goals]
    found = both if named else aimed
    return found[0] if len(found) == 1 else None


def _value(told: Told, goal: Goal) -> float | None:
    return told.amount.in_unit(goal.unit, goal.target_value)


def _could_be(told: Told, goal: Goal) -> bool:
    value, target = _value(told, goal), goal.target_value
    if value is None or not target or value <= 0:
        return False
    stepped = by_step(told.amount, told.clause, goal) is not None
    return stepped or target / FARTHEST <= value <= target * FARTHEST


def _meant_so(span: list[Clause], new: Told, beside_old: bool) -> bool:
    """Whether the words around the amounts speak of what is aimed at, and not of what happened."""
    labels = {label for clause in span for label in table(commands.ANEW).labels(clause.words)}
    if beside_old:
        return bool(labels)
    return "aimed" in labels and not new.clause.has(*OWN)
