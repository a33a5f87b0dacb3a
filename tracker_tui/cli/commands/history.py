"""`tracker undo` and `tracker redo`: any number of steps back and forth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.cli import values
from tracker_tui.cli.receipts import show_receipts

if TYPE_CHECKING:
    from tracker_tui.cli.call import Call


def undo(call: Call) -> None:
    """Take back the last change, or the last few, and say what that was."""
    show_receipts(call, call.tracker.ledger.undo(_steps(call)))


def redo(call: Call) -> None:
    """Bring back what was undone last, or the last few."""
    show_receipts(call, call.tracker.ledger.redo(_steps(call)))


def _steps(call: Call) -> int:
    return values.count(call.values.get("steps", "1"), "The number of steps")
