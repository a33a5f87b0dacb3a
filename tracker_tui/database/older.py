"""What goals of an older file say beyond their entries, kept as entries: nothing told is lost."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import entry_of, goal_of
from tracker_tui.progress.goals import GoalKind, ProgressSource

if TYPE_CHECKING:
    from tracker_tui.database.client import Database
    from tracker_tui.progress.goals import Goal, ProgressEntry

# A goal without a kind was never opened here; a value of zero is a column's default, and says nothing.
TOLD = "SELECT rowid, * FROM goals WHERE kind IS NULL AND coalesce(current_value, 0) <> 0"
ENTRIES = "SELECT rowid, * FROM progress_entries WHERE goal_id = ?"
KEEP = "INSERT INTO progress_entries (id, goal_id, value, logged_at, source) VALUES (?, ?, ?, ?, ?)"
PLACES = 6


def keep_told_values(database: Database) -> None:
    """Give each goal new to us the entry that makes its stored value true, at its last progress."""
    for row in database.sql_rows(TOLD):
        goal = goal_of(row)
        entries = [entry_of(entry) for entry in database.sql_rows(ENTRIES, (goal.id,))]
        missing = _missing(goal, entries)
        if missing is not None:
            moments = (goal.last_progress_at or goal.created_at, *(entry.logged_at for entry in entries))
            database.sql(KEEP, (new_id(), goal.id, missing, max(moments), str(ProgressSource.CALCULATED)))


def _missing(goal: Goal, entries: list[ProgressEntry]) -> float | None:
    """What the entries lack: of a total the difference, of a task the percent itself."""
    if goal.kind is GoalKind.TASK:
        latest = max(entries, key=lambda entry: entry.logged_at, default=None)
        return None if latest is not None and latest.value == goal.current_value else goal.current_value
    told = fsum([goal.baseline_value or 0.0, *(entry.value for entry in entries)])
    return round(goal.current_value - told, PLACES) or None
