"""From whatever was raised to one sentence. Imported only where something failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.cli.call import CommandError

if TYPE_CHECKING:
    from pathlib import Path


def sentence_of(error: BaseException) -> str:
    """What happened and what to do, for a person. A fault of our own goes to the log, with its traceback."""
    if isinstance(error, KeyboardInterrupt):
        return "Stopped; what was already confirmed is kept."
    if isinstance(error, _spoken()):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        name = error.filename or "A file"
        return f"{name} cannot be used: {error.strerror}. Check its path and permissions."
    return _own_fault(error)


def _spoken() -> tuple[type[BaseException], ...]:
    """The errors whose message is a sentence for the person."""
    from tracker_tui.bootstrap import NothingSaid
    from tracker_tui.database.errors import DatabaseError
    from tracker_tui.ledger.errors import LedgerError
    from tracker_tui.progress.goals import GoalError
    from tracker_tui.settings import SettingsError

    return CommandError, DatabaseError, GoalError, LedgerError, NothingSaid, SettingsError


def _own_fault(error: BaseException) -> str:
    path = _noted(error)
    where = f"The details are in {path}." if path else "Run it again; if it stays so, please report it."
    name = type(error).__name__
    return f"Something went wrong inside the tracker ({name}); nothing is half-written. {where}"


def _noted(error: BaseException) -> Path | None:
    """Write the traceback to the log; the log's path, or None where it cannot be written."""
    from tracker_tui.logs import log_failure, write_logs_to
    from tracker_tui.settings import load_settings

    try:
        path = load_settings().log_path
        write_logs_to(path)
        log_failure("command_failed", error)
    except Exception:  # whatever is broken here must not hide the sentence
        return None
    return path if path.exists() else None
