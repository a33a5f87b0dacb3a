"""A new target told without the name of its goal, where one fits: "new limit 4", "4 a day from now on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes.meant import current_goal
from tracker_tui.language.changes.retarget import AIMS, BESIDE, LEADS, MAKING, MOVING, orders
from tracker_tui.language.clauses.moods import supposing
from tracker_tui.language.matching.index import Scored
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

LIMITS = word_set("limit limits cap max maximum allowance budget ceiling")
MOST = word_set("max maximum")
# Words that stand around a new target and tell nothing else.
AROUND = LEADS | MAKING | MOVING | BESIDE | AIMS | LIMITS | word_set(commands.AROUND)
FARTHEST, NEAREST = 5.0, 2.0  # times the present target that a new one may be; a level is nearer


def read_unnamed(clause: Clause, context: Context) -> tuple[tuple[Scored, ...], Amount] | None:
    """The goals that may be meant and the new target, where a clause tells that and nothing else."""
    amounts = [amount for amount in clause.amounts if amount.counts and not amount.article]
    if len(amounts) != 1 or clause.asked or clause.unreal or supposing(clause.words):
        return None
    amount = amounts[0]
    rest = _beside(clause, amount, context)
    counted = rest & _units(context)
    if not rest <= AROUND | counted or not (_aimed(clause, amount, rest) or _moves(clause, amount, counted)):
        return None
    goals = _fitting(clause, amount, rest, context)
    goals = [goal for goal in goals if not counted or _units_of(goal) & counted]
    return (tuple(Scored(goal, 1.0, False) for goal in goals), amount) if goals else None


def _units(context: Context) -> set[str]:
    return {unit for goal in context.situation.goals for unit in _units_of(goal)}


def _units_of(goal: Goal) -> set[str]:
    """What a goal counts, as one and as many."""
    return {units.plural(goal.unit), units.singular(goal.unit)} if goal.unit else set()


def _moves(clause: Clause, amount: Amount, counted: set[str]) -> bool:
    """Whether a clause orders to move what a goal counts: "up my steps to 10k"."""
    before = clause.text[: amount.start - clause.start].lower().split()[-1:]
    return bool(counted) and orders(clause) and before in (["to"], ["at"])


def _beside(clause: Clause, amount: Amount, context: Context) -> set[str]:
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
        for at, word in enumerate(clause.words)
        if at not in known and not any(start <= word.start < end for start, end in spans)
    }


def _aimed(clause: Clause, amount: Amount, rest: set[str]) -> bool:
    """Whether the words tell of what is to hold from here on: they call it a limit, or say since when."""
    labels = table(commands.RESOLVES).labels(clause.words)
    if "ahead" in labels or rest & (AIMS | LIMITS) - MOST:
        return True
    if rest & MOST and rest & ANEW:
        return True
    return "suits" in labels and bool(amount.per) and amount.start == clause.words[0].start


ANEW = word_set("new set make put call change lower raise now then let us")


def _fitting(clause: Clause, amount: Amount, rest: set[str], context: Context) -> list[Goal]:
    """The goals whose target it could be: the one the talk is about where it is among them, else all."""
    goals = [g for g in context.situation.goals if g.status is GoalStatus.ACTIVE and _could_be(amount, g)]
    told = {mention.goal_id for mention in context.mentions(clause)}
    goals = [goal for goal in goals if not told or goal.id in told]
    if rest & LIMITS or amount.bound == "max":
        goals = [g for g in goals if g.kind is GoalKind.LIMIT]
    elif not rest & AIMS:
        goals = [g for g in goals if g.periodic]
    current = current_goal(context) if len(goals) > 1 else None
    return [current] if current in goals and current is not None else goals


def _could_be(amount: Amount, goal: Goal) -> bool:
    target = goal.target_value
    value = amount.in_unit(goal.unit, target) if goal.kind is not GoalKind.TASK else None
    if not target or not value or value <= 0 or (amount.per and PERIODS.get(amount.per) is not goal.period):
        return False
    farthest = NEAREST if goal.kind is GoalKind.MEASURE else FARTHEST
    return target / farthest <= value <= target * farthest
