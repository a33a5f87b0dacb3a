"""A total reached put right by another: "i'm at 121 now", then "sorry, 112" takes 9 off what was logged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Amount
from tracker_tui.language.extraction import EntryAction, Extraction, LastEntry
from tracker_tui.language.tables import deeds
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.context import Context


def as_told(extraction: Extraction, context: Context) -> Extraction:
    """A correction, its value taken for a total where the entry that it puts right was told as one."""
    update = extraction.progress_update
    if update is None or update.action is not EntryAction.CORRECT or update.value is None:
        return extraction
    if update.entry_id is None or update.new_goal_id is not None or update.total:
        return extraction
    entry = next((e for e in context.situation.last_entries if e.entry_id == update.entry_id), None)
    goal = context.goals.get(entry.goal_id) if entry else None
    reached = total_told(entry, goal) if entry and goal else None
    if entry is None or reached is None:
        return extraction
    value = entry.value + update.value - reached
    if value <= 0:  # the new number tells how much was added
        return extraction
    return extraction._replace(progress_update=update._replace(value=value))


def total_told(entry: LastEntry, goal: Goal) -> float | None:
    """The total that an entry was told as, in the unit of its goal; None where it told what was added."""
    if goal.kind is GoalKind.MEASURE or not entry.said_value:
        return None
    amount = Amount(entry.said_value, entry.said_unit, 0, 0, "", noun=None)
    said = amount.in_unit(goal.unit, goal.target_value)
    if said is None or round(said, 2) <= round(entry.value, 2):
        return None
    if goal.kind is GoalKind.TOTAL and round(said, 2) != round(goal.current_value, 2):
        return None
    return said if "total" in table(deeds.TOTALS).labels(read_words(entry.text)) else None
