"""`tracker import` and `tracker export`: everything out of the file, and back in."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tracker_tui.cli.call import Call, CommandError

if TYPE_CHECKING:
    from tracker_tui.exchange import ImportResult

STREAM = "-"
MARK = b'"tracker-tui"'  # stands near the start of every file we wrote
MARK_WITHIN = 200


def write(call: Call) -> None:
    """Write all goals and entries as JSON: to standard output, or to a file that is new or an export."""
    from tracker_tui.cli.output import to_json
    from tracker_tui.exchange import export
    from tracker_tui.progress.numbers import count_of

    word = call.values.get("file", STREAM)
    exported = export(call.tracker.database, call.clock, call.settings.user)
    if word == STREAM:
        call.out.show(exported, lambda: to_json(exported, indent=1))
        return
    path = Path(word).expanduser()
    _save(path, to_json(exported, indent=1))
    goals = len(exported["goals"])
    entries = sum(len(goal["entries"]) for goal in exported["goals"])
    told = f"Wrote {count_of(goals, 'goal')} and {_entries(entries)} to {path}."
    call.out.show({"file": str(path), "goals": goals, "entries": entries}, told)


def read(call: Call) -> None:
    """Read a file, or standard input, in one change that undo takes back. Raises ImportRefused."""
    from tracker_tui.exchange.incoming import import_file, import_text

    ledger, word = call.tracker.ledger, call.values["file"]
    if word == STREAM:
        said = b"" if sys.stdin is None else sys.stdin.buffer.read()
        result = import_text(said.decode("utf-8-sig", "replace"), "Standard input", ledger, call.clock)
    else:
        result = import_file(Path(word).expanduser(), ledger, call.clock)
    call.out.show(result.to_json(), lambda: _told(result))


def _told(result: ImportResult) -> str:
    from tracker_tui.progress.numbers import count_of

    brought = f"Brought in {count_of(result.goals, 'goal')} and {_entries(result.entries)}."
    if not result.known_goals and not result.known_entries:
        return brought
    known = f"{count_of(result.known_goals, 'goal')} and {_entries(result.known_entries)}"
    return f"{brought} Here already, and left as they are: {known}."


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def _save(path: Path, text: str) -> None:
    """Write a whole file or none of it. Raises CommandError."""
    if path.exists() and not _ours(path):
        raise CommandError(f"{path} is something else already, and is left alone. Choose another name.")
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise CommandError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error


def _ours(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return MARK in file.read(MARK_WITHIN)
