"""Errors as sentences: what a person reads instead of a traceback."""

from __future__ import annotations

from tracker_tui.logs import log_failure
from tracker_tui.progress.goals import GoalError

SURPRISE = "That did not work, and nothing was changed. The log has the details."


def sentence_of(error: Exception) -> str:
    """What to tell a person about an error. One that was not foreseen goes to the log."""
    from tracker_tui.bootstrap import NothingSaid
    from tracker_tui.database.errors import DatabaseError
    from tracker_tui.ledger import LedgerError

    if isinstance(error, (GoalError, DatabaseError, LedgerError, NothingSaid)):
        return str(error)
    log_failure("app_failed", error)
    return SURPRISE
