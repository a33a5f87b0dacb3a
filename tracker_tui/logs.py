"""Events as JSON lines in the log folder: never on the terminal, never what was said unless asked for."""

from __future__ import annotations

import json
import logging
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

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; a log that cannot be written costs nobody anything."""
        try:
            line = json.dumps(self._fields(record), ensure_ascii=False, default=str)
            self._make_room()
            with self._path.open("ab", buffering=0) as file:
                file.write(f"{line}\n".encode("utf-8", "backslashreplace"))
        except (OSError, ValueError):
            return

    def _make_room(self) -> None:
        try:
            full = self._path.stat().st_size > MAX_BYTES
        except FileNotFoundError:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        else:
            if full:
                self._path.replace(self._path.with_suffix(".1.jsonl"))

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
