"""Events as JSON lines in the log folder: never on the terminal, never what was said unless asked for."""

from __future__ import annotations

import json
import logging
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

LOGGER = logging.getLogger("tracker_tui")
# Without a handler, Python's last resort would print failures on the terminal.
LOGGER.addHandler(logging.NullHandler())
LOGGER.propagate = False
MAX_BYTES = 5_000_000
SPOKEN = frozenset({"text", "reply", "title", "notes"})


class JsonLines(logging.Handler):
    """Appends one JSON object a line, and starts a new file when the old one is full. Never raises."""

    def __init__(self, path: Path, *, keep_words: bool) -> None:
        super().__init__()
        self._path = path
        self._keep_words = keep_words
        self._file: int | None = None
        self._inode = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a log that cannot be written costs nobody anything."""
        try:
            line = json.dumps(self._fields(record), ensure_ascii=False, default=str)
            os.write(self._opened(), f"{line}\n".encode("utf-8", "backslashreplace"))
        except (OSError, ValueError):
            return

    def close(self) -> None:
        """Let go of the file."""
        self._let_go()
        super().close()

    def _let_go(self) -> None:
        if self._file is not None:
            os.close(self._file)
        self._file = None

    def _opened(self) -> int:
        """The file to append to: the one that is open, while it is the one of that name and not full."""
        try:
            there = self._path.stat()
        except FileNotFoundError:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            there = None
        full = there is not None and there.st_size > MAX_BYTES
        if self._file is None or there is None or full or there.st_ino != self._inode:
            self._let_go()
            if full:
                self._path.replace(self._path.with_suffix(".1.jsonl"))
            self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
            self._inode = os.fstat(self._file).st_ino
        return self._file

    def _fields(self, record: logging.LogRecord) -> dict[str, Any]:
        fields = {
            "at": round(record.created, 3),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        told: dict[str, Any] = getattr(record, "fields", {})
        fields |= {k: v for k, v in told.items() if self._keep_words or k not in SPOKEN}
        if record.exc_info:
            fields["traceback"] = logging.Formatter().formatException(record.exc_info)
        return fields


def write_logs_to(path: Path, *, keep_words: bool = False) -> None:
    """Send events to a file; `keep_words` also keeps what was said."""
    for old in list(LOGGER.handlers):
        LOGGER.removeHandler(old)
        old.close()
    LOGGER.addHandler(JsonLines(path, keep_words=keep_words))
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


def log_event(event: str, **fields: Any) -> None:
    """Note that something happened. Fields named in SPOKEN are left out unless a setting keeps them."""
    LOGGER.info(event, extra={"fields": fields})


def log_failure(event: str, error: BaseException, **fields: Any) -> None:
    """Note that something failed, with its traceback."""
    LOGGER.error(
        event,
        extra={"fields": {**fields, "error": f"{type(error).__name__}: {error}"}},
        exc_info=(type(error), error, error.__traceback__),
    )
