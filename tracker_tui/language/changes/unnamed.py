"""A new target told without the name of its goal, where one fits: "new limit 4", "4 a day from now on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes.meant import current_goal
from tracker_tui.language.changes.retarget import (
    AIMS,
    BESIDE,
    LEADS,
    MAKING,
    MOVING,
    aims,
    moves_it,
    orders,
    reason,
)
from tracker_tui.language.clauses.moods import supposing
from tracker_tui.language.matching.index import Scored
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match

LIMITS = word_set("limit limits cap max maximum allowance budget ceiling rule tops")
MOST = word_set("max maximum tops")
# Words that stand around a new target and tell nothing else.
AROUND = LEADS | MAKING | MOVING | BESIDE | AIMS | LIMITS | word_set(commands.AROUND)
FARTHEST, NEAREST = 5.0, 2.0  # times the present target that a new one may be; a level is nearer


def read_unnamed(clause: Clause, context: Context) -> tuple[tuple[Scored, ...], Amount] | None:
    """The goals that may be meant and the new target, where a clause tells that and nothing else."""
    amounts = aims(clause)
    asked = clause.asked and clause.words[0].norm not in POLITE
    if len(amounts) != 1 or asked or clause.unreal or not _may_aim(clause) or supposing(clause.words):
        return None
    if _of_a_year_to_come(clause, context):
        return None
    amount = amounts[0]
    rest = beside(clause, amount, context)
    if len(rest - AROUND) > MOST_NAMES:
        return None
    counted = _counted(rest - AROUND, context.situation.goals)
    moved = rest <= AROUND | counted and _moves(clause, amount, counted)
    if not rest <= AROUND | counted or not (moved or _aimed(clause, amount, rest)):
        return None
    anew = moved or bool(rest & (AIMS | SENSIBLE)) or "will_do" in _labels(clause)
    goals = _fitting(clause, amount, bool(rest & LIMITS), anew, context)
    goals = [goal for goal in goals if not counted or _counted(counted, [goal])]
    return (tuple(Scored(goal, 1.0, False) for goal in goals), amount) if goals else None


def _of_a_year_to_come(clause: Clause, context: Context) -> bool:
    """Whether an aim is one for another year, and so a goal of its own: "goal for 2027: 24 books"."""
    coming = {str(context.situation.today.year + years) for years in (1, 2)}
    return bool(coming & set(clause.norms))


def _may_aim(clause: Clause) -> bool:
    """Whether anything in a clause speaks of a target at all; most clauses with a number only tell a deed."""
    return clause.has(*AIMING) or orders(clause) or bool(_labels(clause))


MOST_NAMES = 2  # words by which what a goal counts is named
POLITE = word_set("can could would will please")


def _counted(norms: set[str], goals: Iterable[Goal]) -> set[str]:
    """The words that name what the goals count."""
    counted = [goal.unit for goal in goals if goal.unit]
    return {norm for norm in norms if any(units.same(norm, unit) for unit in counted)} if counted else set()


def _moves(clause: Clause, amount: Amount, counted: set[str]) -> bool:
    """Whether a clause orders to move "it", or what a goal counts: "up my steps to 10k"."""
    before = clause.text[: amount.start - clause.start].lower().split()[-2:]
    if before[-1:] not in (["to"], ["at"]) or not orders(clause):
        return False
    if before[:1] and before[0] in DIRECTED:  # "bump to 200 then"
        return True
    return bool(counted) or (moves_it(clause) and bool(amount.per or clause.has(*DIRECTED)))


def beside(clause: Clause, amount: Amount, context: Context) -> set[str]:
    """The words of a clause beside the amount, what it counts, the days told and what names a goal."""
    spans = [(amount.start, max(amount.end, amount.noun_end))]
    spans += [
        (clause.start + when.start, clause.start + when.end)
        for when in context.days(clause.text, "future")
        if when.explicit
    ]
    known = {at for mention in context.mentions(clause) for at in range(mention.first, mention.last)}
    return {
        word.norm
        for at, word in enumerate(clause.words[: reason(clause)])
        if at not in known and not any(start <= word.start < end for start, end in spans)
    }


def _aimed(clause: Clause, amount: Amount, rest: set[str]) -> bool:
    """Whether the words tell of what is to hold from here on: they call it a limit, or say since when."""
    labels = _labels(clause)
    if "ahead" in labels or rest & CALLING:
        return True
    if (rest & MOST and rest & ANEW) or rest & SENSIBLE:
        return True
    first = next((word for word in clause.words if word.norm not in LEADS), clause.words[0])
    return first.start == amount.start and ("will_do" in labels or ("suits" in labels and bool(amount.per)))


SENSIBLE = word_set("realistic doable sensible")
AIMING = AIMS | LIMITS | SENSIBLE
CALLING = (AIMS | LIMITS) - MOST
DIRECTED = word_set("lower raise reduce increase decrease drop cut bump tighten loosen extend")
ANEW = word_set("new set make put call change lower raise now then let us")


def _labels(clause: Clause) -> dict[str, Match]:
    return table(commands.RESOLVES).labels(clause.words)


def _fitting(clause: Clause, amount: Amount, limit: bool, anew: bool, context: Context) -> list[Goal]:
    """The goals whose target it could be: the one the talk is about where it is among them, else all; only
    limits where it is called a `limit`, sums and levels only where a target is told `anew`.
    """
    goals = [g for g in context.situation.goals if g.status is GoalStatus.ACTIVE and could_be(amount, g)]
    told = {mention.goal_id for mention in context.mentions(clause)}
    goals = [goal for goal in goals if not told or goal.id in told]
    if limit or amount.bound == "max":
        goals = [g for g in goals if g.kind is GoalKind.LIMIT]
    elif not anew:
        goals = [g for g in goals if g.periodic]
    current = current_goal(context) if len(goals) > 1 else None
    return [current] if current in goals and current is not None else goals


def could_be(amount: Amount, goal: Goal) -> bool:
    """Whether an amount could be another target of a goal: counted like it, and not too far from it."""
    target = goal.target_value
    value = amount.in_unit(goal.unit, target) if goal.kind is not GoalKind.TASK else None
    if not target or not value or value <= 0 or (amount.per and PERIODS.get(amount.per) is not goal.period):
        return False
    farthest = NEAREST if goal.kind is GoalKind.MEASURE else FARTHEST
    return target / farthest <= value <= target * farthest
