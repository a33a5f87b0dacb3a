"""An earlier entry put right, told by its value and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.changes.last_entry import entry_change
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, LastEntry, ProgressUpdate
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def earlier_entry(
    clause: Clause, context: Context, amounts: list[Amount], day: date, last: LastEntry
) -> Extraction | None:
    """ "The 5k I put in on Monday was actually 5.5": an earlier entry, told by its value and day."""
    mentioned = decide(list(weigh(context.mentions(clause), context.goals).values()))
    goal = mentioned[0].goal if mentioned else context.goals.get(last.goal_id)
    if goal is None:
        return None
    first, second = amounts[0], amounts[-1]
    if _denied(second, clause):
        first, second = second, first
    old, new = value_for(first, goal), value_for(second, goal)
    if new is None:
        return None
    update = ProgressUpdate(
        EntryAction.CORRECT, (goal.id,), value=new, said=clause.text, which_day=day, which_value=old
    )
    return entry_change(clause.text, "correct_progress", 0.9, update)


def _denied(amount: Amount, clause: Clause) -> bool:
    """Whether an amount is said not to be right ("7 not 8", "1.2 km, not 1")."""
    return clause.text[: amount.start - clause.start].lower().split()[-1:] in (["not"], ["than"])


def read_earlier(clause: Clause, context: Context) -> Extraction | None:
    """A correction of an entry that is described, also when nothing was logged in this talk."""
    if "correct" not in table(commands.COMMANDS).labels(clause.words) or clause.asked:
        return None
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]
    days = read_days(clause, context)
    if len(amounts) < 2 or not days.told or not clause.has("was", "were", "be", "been", "is", "to"):
        return None
    mentioned = decide(list(weigh(context.mentions(clause), context.goals).values()))
    goals = [s.goal for s in mentioned] or [
        g for g in context.situation.goals if all(value_for(a, g) is not None for a in amounts)
    ]
    if len(goals) != 1:
        return None
    last = LastEntry("", goals[0].id, 0.0, days.days[0])
    return earlier_entry(clause, context, amounts, days.days[0], last)
