"""What goes wrong with the file, told in one sentence: what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class DatabaseError(Exception):
    """The file could not be used; the message is a sentence for the person, `cause` the original error."""

    def __init__(self, message: str, cause: BaseException | None = None) -> None:
        super().__init__(message)
        self.cause = cause


class StaleState(DatabaseError):  # noqa: N818 - a lost race, not a fault
    """Another process wrote the conversation's state in between: load it again and reapply."""


ELSEWHERE = "or name another file with --db"

# part of SQLite's own message -> what it means and what to do; {path} is the file. First match wins.
SENTENCES: tuple[tuple[str, str], ...] = (
    ("not a database", "{path} is no SQLite database. Move it away, " + ELSEWHERE + "."),
    ("malformed", "{path} is damaged. Put a backup in its place, " + ELSEWHERE + "."),
    ("locked", "{path} is held by another program, so nothing was changed. Try again in a moment."),
    ("busy", "{path} is held by another program, so nothing was changed. Try again in a moment."),
    ("readonly", "{path} may only be read. Make it writable, " + ELSEWHERE + "."),
    ("unable to open", "{path} could not be opened. See that its folder exists and may be written, "
     + ELSEWHERE + "."),
    ("full", "The disk is full, so nothing was changed. Make some room and try again."),
    ("disk i/o", "The disk failed on {path}. See that it is whole and connected, and try again."),
    ("closed", "{path} was closed already."),
)  # fmt: skip


def explain(error: BaseException, path: Path) -> DatabaseError:
    """The error as one sentence, with the original as its cause."""
    said = str(error).lower()
    for part, sentence in SENTENCES:
        if part in said:
            return DatabaseError(sentence.format(path=path), error)
    return DatabaseError(f"{path} could not be used ({error}). Check the file, {ELSEWHERE}.", error)
