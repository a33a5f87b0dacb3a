"""An entry put right or removed that is named by its goal, though others were logged after it: "sorry, the
run was 5k", "actually I ran 4.5 k, not 4", "remove the 10 km run from yesterday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.last_entry import entry_change, last_entry, named_goal
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.progress.goals import Goal

REMOVING = word_set("remove delete scratch scrap erase unlog undo")
OF_GOALS = word_set("goal goals habit limit target deadline title name milestone")
LONGEST = 9  # words of an order to remove an entry
ELSEWHERE = word_set("meant gone went belongs belong instead wrong should")  # it goes to another goal
UNREAL = ("condition", "dream", "wish", "plan", "unfulfilled", "almost", "longpast")


def read_removal(clause: Clause, context: Context) -> Extraction | None:
    """The removal of an entry that is named by its goal, its value or its day."""
    takes = clause.norms[:2] == ["take", "back"] or clause.words[0].norm in REMOVING
    if not takes or len(clause.words) > LONGEST or clause.has(*OF_GOALS) or clause.asked:
        return None
    goal = named_goal(clause, context)
    if goal is None:
        return None
    days, value = read_days(clause, context), _first_value(clause, goal)
    last = last_entry(context, goal.id)
    plain = not days.told and value is None
    if plain and last is None:
        return None
    update = ProgressUpdate(
        EntryAction.REMOVE,
        (goal.id,),
        said=clause.text,
        entry_id=last.entry_id if plain and last else None,
        which_day=days.days[0] if days.told else None,
        which_value=value,
    )
    return entry_change(clause.text, "correct_progress", 0.9, update)


def read_named(clauses: list[Clause], context: Context) -> Extraction | None:
    """The entry of a goal that is named, put right where it was not the last one that was logged."""
    entries = context.situation.last_entries
    for clause in clauses:
        if not entries or clause.asked or blocking.blocked(clause) in UNREAL or clause.has(*ELSEWHERE):
            continue
        goal = named_goal(clause, context)
        if goal is None or goal.kind is GoalKind.TASK:
            continue
        days = read_days(clause, context)
        entry = last_entry(context, goal.id, days.days[0] if days.told else None)
        told = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague and not a.more]
        if entry is None or (said := _right_value(clause, told, goal, entry, entries[0])) is None:
            continue
        update = ProgressUpdate(
            EntryAction.CORRECT,
            (goal.id,),
            value=value_for(said, goal),
            entry_id=entry.entry_id,
            said=clause.text,
            said_value=said.value,
            said_unit=said.unit,
        )
        return entry_change(clause.text, "correct_progress", 0.9, update)
    return None


def _right_value(
    clause: Clause, told: list[Amount], goal: Goal, entry: LastEntry, last: LastEntry
) -> Amount | None:
    """The amount that an entry should have: beside one that is denied and was logged, or told of the named
    entry by a word that corrects.
    """
    denied = [amount for amount in told if _denied(amount, clause)]
    kept = [amount for amount in told if amount not in denied and value_for(amount, goal) is not None]
    if len(kept) != 1:
        return None
    if denied:
        was = value_for(denied[0], goal)
        return kept[0] if was is not None and was in (entry.value, entry.said_value) else None
    if clause.has("actually") and clause.has("only", "just"):
        return kept[0]
    corrects = "correct" in table(commands.COMMANDS).labels(clause.words)
    was = clause.has("was", "were", "is")
    return kept[0] if corrects and was and last.goal_id != goal.id else None


def _denied(amount: Amount, clause: Clause) -> bool:
    return clause.text[: amount.start - clause.start].lower().split()[-1:] == ["not"]


def _first_value(clause: Clause, goal: Goal) -> float | None:
    values = (value_for(a, goal) for a in clause.amounts if a.role is Role.AMOUNT and not a.article)
    return next((value for value in values if value is not None), None)
