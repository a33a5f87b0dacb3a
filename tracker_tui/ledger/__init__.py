"""Every change to a goal: one transaction, one audit line for each row, one step of undo."""

from tracker_tui.ledger.errors import (
    AlreadyDone,
    LedgerError,
    NothingToRedo,
    NothingToUndo,
    NotLast,
    TooManyGoals,
)
from tracker_tui.ledger.ledger import Ledger
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.rules import NewGoal

__all__ = [
    "AlreadyDone",
    "ChangeAction",
    "Ledger",
    "LedgerError",
    "NewGoal",
    "NotLast",
    "NothingToRedo",
    "NothingToUndo",
    "Receipt",
    "TooManyGoals",
]
