"""The last entry once more: "same again", "same for yoga", "tuesday as well"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Role
from tracker_tui.language.changes.last_entry import last_entry
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import usual
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction


def read_repeat(clause: Clause, context: Context) -> list[Extraction]:
    """The latest entry once more: "same again", "same for yoga", "tuesday as well", "had another"."""
    labels = table(commands.COMMANDS).labels(clause.words)
    last = last_entry(context, None)
    again = labels.get("again")
    if last is None or clause.asked or blocking.blocked(clause) or len(clause.words) > 9:
        return []
    if again is None and "alsoday" not in labels:
        return []
    days = read_days(clause, context)
    named = decide(list(weigh(context.mentions(clause), context.goals).values()))
    if again is None and not (days.told and not clause.amounts):
        return []
    if any(a.role is Role.AMOUNT and a.value != 1 for a in clause.amounts):
        return []
    goal = named[0].goal if len(named) == 1 else context.goals.get(last.goal_id)
    if goal is None or days.future:
        return []
    once = clause.has("another", "one", "more") and not measured(goal)
    value = 1.0 if once else last.value
    if goal.id != last.goal_id and measured(goal) and last.said_value is not None:
        converted = (
            units.convert(last.said_value, last.said_unit, goal.unit)
            if last.said_unit and goal.unit
            else last.said_value
        )
        value = converted if converted is not None else usual(goal) or last.value
    elif goal.id != last.goal_id and not measured(goal):
        value = 1.0
    context.last_goal_id = goal.id
    return [
        log(clause.text, 0.88, goal_ids=(goal.id,), value=value, day=day, time=days.time) for day in days.days
    ]
