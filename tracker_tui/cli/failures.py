"""From whatever was raised to one sentence and an exit code. Imported only where something failed."""

from __future__ import annotations

from tracker_tui.cli.call import CommandError


def sentence_of(error: BaseException) -> str:
    """What happened and what to do, for a person. A fault of our own goes to the log, with its traceback."""
    if isinstance(error, KeyboardInterrupt):
        return "Stopped; what was already confirmed is kept."
    if isinstance(error, _spoken()):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return (
            f"{error.filename or 'A file'} cannot be used: {error.strerror}. Check its path and permissions."
        )
    return _own_fault(error)


def _spoken() -> tuple[type[BaseException], ...]:
    from tracker_tui.database.errors import DatabaseError
    from tracker_tui.progress.goals import GoalError
    from tracker_tui.settings import SettingsError

    return CommandError, DatabaseError, GoalError, SettingsError


def _own_fault(error: BaseException) -> str:
    from tracker_tui.logs import LOGGER, log_failure

    log_failure("command_failed", error)
    paths = [handler.path for handler in LOGGER.handlers if hasattr(handler, "path")]
    where = f"The details are in {paths[0]}." if paths else "Run it again; if it stays so, report it."
    name = type(error).__name__
    return f"Something went wrong inside the tracker ({name}), and nothing was half-written. {where}"
