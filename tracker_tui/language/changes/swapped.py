"""Two entries just logged whose values went the wrong way round: "swap those", "other way round"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, entry_change
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry

PAIR = 2  # entries that are swapped


def read_swapped(clauses: Sequence[Clause], context: Context) -> list[Extraction]:
    """The two latest entries, each with the value of the other; empty where no swap is told."""
    told = any("swapped" in table(commands.SWAPPED).labels(clause.words) for clause in clauses)
    entries = context.situation.last_entries[:PAIR]
    if not told or len(entries) < PAIR or any(clause.asked for clause in clauses):
        return []
    one, other = entries
    new = [
        a
        for clause in clauses
        for a in clause.amounts
        if a.counts and a.value not in (one.value, other.value)
    ]
    if new:
        return []  # "had the numbers the wrong way round, it's 84.6"
    fresh = all(context.situation.topics.get(entry.goal_id, 0.0) >= FRESH for entry in entries)
    alike = one.goal_id == other.goal_id or one.said_unit == other.said_unit
    return [_with(one, other, context), _with(other, one, context)] if fresh and alike else []


def _with(entry: LastEntry, other: LastEntry, context: Context) -> Extraction:
    update = ProgressUpdate(
        EntryAction.CORRECT,
        (entry.goal_id,),
        value=other.value,
        entry_id=entry.entry_id,
        said=context.text,
        said_value=other.said_value,
        said_unit=other.said_unit,
    )
    return entry_change(context.text, "correct_progress", 0.9, update)
