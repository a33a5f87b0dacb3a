"""The number of a goal put right, right after the goal was set: "lol i meant 10", "sorry, 25 pages"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

SURE = 0.95
PUTTING_RIGHT = word_set(
    "sorry no nope not oops whoops meant mean actually wait rather typo should correction"
)
AROUND = PUTTING_RIGHT | word_set(
    "i it that the goal target be to of lol haha ah oh um hm please change make set is was a an and only "
    "just my bad thing ok well so hang on thinking of number"
)


def read_just_set(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The change of the goal just set to another number; None where a message says anything else."""
    goal = _just_set(context)
    words = [word for clause in clauses for word in clause.words if word.sign == "w"]
    told = [a for clause in clauses for a in clause.amounts if a.counts]
    if goal is None or not told or any(clause.asked for clause in clauses):
        return None
    spans = [(a.start, max(a.end, a.noun_end)) for a in told]
    rest = {w.norm for w in words if not any(first <= w.start < last for first, last in spans)}
    if not rest & PUTTING_RIGHT or not rest <= AROUND:
        return None
    values = {value for amount in told if (value := _target(amount, goal)) is not None} - {goal.target_value}
    if len(values) != 1:
        return None
    change = GoalIntent(GoalAction.UPDATE, (goal.id,), target=values.pop())
    return extraction(context.text, "update_goal", SURE, change)


def _just_set(context: Context) -> Goal | None:
    """The goal that the last message set, while nothing was logged for it."""
    situation = context.situation
    if not situation.goal_changed_last or situation.did[:1] != ("set_goal",):
        return None
    goal = context.goals.get(situation.last_goal_id or "")
    plain = goal is not None and goal.kind is not GoalKind.TASK and not goal.current_value
    return goal if plain else None


def _target(amount: Amount, goal: Goal) -> float | None:
    """An amount as a target of a goal, or None where it is of something else."""
    if amount.per and PERIODS.get(amount.per) is not goal.period:
        return None
    return amount.in_unit(goal.unit, goal.target_value)
