"""The entry that was logged last, and what is done with entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import Extraction, Intent, LastEntry, ProgressUpdate

if TYPE_CHECKING:
    from tracker_tui.language.context import Context


FRESH = 0.25  # how present a goal still is in the talk when its last entry can be put right without naming it


def entry_change(text: str, kind: str, confidence: float, update: ProgressUpdate) -> Extraction:
    """An extraction that does something with entries."""
    return Extraction(text, Intent(kind, "TRACK_PROGRESS", confidence), None, update, None, (), confidence)


def last_entry(context: Context, goal_id: str | None) -> LastEntry | None:
    """The entry logged last, of a goal or of any."""
    entries = context.situation.last_entries
    return next((e for e in entries if goal_id is None or e.goal_id == goal_id), None)
