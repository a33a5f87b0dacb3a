"""What is told of a goal right behind its setting: "max 2 beers a day. had one already with dinner"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.extraction import NEW_GOAL, Extraction, GoalAction, GoalIntent
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

SURE = 0.92
SO_FAR = word_set("already today far done yesterday")
ONES = word_set("one ones")


def read_first_deed(clause: Clause, found: Sequence[Extraction], context: Context) -> list[Extraction]:
    """The log of a clause for the one goal that the message has just set; empty where it tells none."""
    made = [e.goal_intent for e in found if e.goal_intent and e.goal_intent.action is GoalAction.SET]
    if clause.has("spent", "paid", "cost", "costs", "bought"):
        return []  # "i want to save 5000. spent 200 yesterday"
    if len(made) != 1 or any(e.missing is not None for e in found) or not _tells(clause, context):
        return []
    told = [
        a for a in clause.amounts if (a.counts and not a.per) or (a.role is Role.ORDINAL and a.value == 1)
    ]
    value = _value(told[0], made[0]) if len(told) == 1 else None if told else _once(clause, made[0])
    days = read_days(clause, context)
    if value is None or days.future:
        return []
    return [
        log(
            clause.text,
            SURE,
            goal_ids=(NEW_GOAL,),
            value=value,
            day=days.days[0],
            said_value=told[0].value if told else None,
            said_unit=told[0].unit if told else None,
        )
    ]


def _tells(clause: Clause, context: Context) -> bool:
    """Whether a clause tells a deed of the speaker's that is of no goal which is there."""
    if clause.asked or clause.unreal or blocking.blocked(clause) or someone_else(clause):
        return False
    told = any(map(is_past, clause.words)) or clause.has(*SO_FAR)
    return told and not any(mention.named or mention.weight >= SURELY for mention in context.mentions(clause))


SURELY = 2.0  # from which weight on words speak of a goal that they do not name


def _value(amount: Amount, goal: GoalIntent) -> float | None:
    """An amount as a value of a goal, or None where it is of something else."""
    if goal.kind in (None, GoalKind.TASK, GoalKind.MEASURE):
        return None
    if not goal.unit:
        return amount.value if not (amount.unit or amount.noun) else None
    if amount.unit or amount.readings:
        return amount.in_unit(goal.unit, goal.target)
    noun = (amount.noun or "").split(" ")[0]
    same = not noun or noun in ONES or units.same(noun, goal.unit)
    return amount.value if same else None


def _once(clause: Clause, goal: GoalIntent) -> float | None:
    """One of what a goal counts by the time, for a deed that only points at it: "..., went on monday"."""
    periodic = goal.kind in (GoalKind.HABIT, GoalKind.LIMIT) and goal.unit == "times"
    return 1.0 if periodic and clause.has(*WENT) else None


WENT = word_set("went did done had managed")
