"""A goal that the tracker is told to log, with no amount: "can you log my water", "please add gym"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.counting import OCCASIONS
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.extraction import Extraction, Missing
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

SURE = 0.97  # every word of the clause is accounted for
LEADS = word_set(
    "please pls plz kindly can could will would you u i want wanna need like to gotta must help me let "
    "also just hey hi ok okay and so then now"
)
VERBS = word_set("log add record note enter jot mark register put")
AROUND = word_set(
    "down in up my the a some for on from today yesterday tonight last night this morning afternoon evening "
    "please pls plz thanks thx ta session visit entry now too also real quick"
)


def read_ordered(clause: Clause, context: Context) -> list[Extraction]:
    """The log of the one goal that an order names: one time of it where times are counted, else its amount is
    asked.
    """
    goal = _ordered(clause, context)
    days = read_days(clause, context) if goal else None
    if goal is None or days is None or days.future:
        return []
    context.last_goal_id = goal.id
    once = goal.kind is not GoalKind.MEASURE and (goal.unit or "times") in OCCASIONS
    return [
        log(
            clause.text,
            SURE,
            goal_ids=(goal.id,),
            value=1.0 if once else None,
            day=days.days[0],
            time=days.time,
            missing=None if once else Missing.VALUE,
        )
    ]


def _ordered(clause: Clause, context: Context) -> Goal | None:
    """The goal that a clause orders to be logged, if it says nothing else."""
    start = next((at for at, norm in enumerate(clause.norms) if norm not in LEADS), None)
    if start is None or clause.norms[start] not in VERBS or any(amount.counts for amount in clause.amounts):
        return None
    named = [mention for mention in context.mentions(clause) if mention.named]
    if len({mention.goal_id for mention in named}) != 1 or any(m.first <= start for m in named):
        return None
    spoken = {at for mention in named for at in range(mention.first, mention.last)}
    rest = [norm for at, norm in enumerate(clause.norms) if at > start and at not in spoken]
    goal = context.goals.get(named[0].goal_id)
    return goal if goal and goal.kind is not GoalKind.TASK and all(norm in AROUND for norm in rest) else None
