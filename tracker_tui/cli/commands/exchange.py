"""`tracker import` and `tracker export`: everything out of the file, and back in."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from tracker_tui.cli.call import Call, CommandError

STREAM = "-"
MARK = b'"tracker-tui"'  # stands near the start of every file we wrote
MARK_WITHIN = 200


def write(call: Call) -> None:
    """Write all goals and entries as JSON: to standard output, or to a file that is new or an export."""
    from tracker_tui.cli.output import to_json
    from tracker_tui.exchange import export

    word = call.values.get("file", STREAM)
    exported = export(call.tracker.database, call.clock, call.settings.user)
    if word == STREAM:
        call.out.show(exported, lambda: to_json(exported, indent=1))
        return
    path = Path(word).expanduser()
    _save(path, to_json(exported, indent=1))
    count = len(exported["goals"])
    call.out.show({"file": str(path), "goals": count}, f"Wrote {count} goals to {path}.")


def read(call: Call) -> None:
    """Read a file in one change, which undo takes back."""
    raise NotImplementedError


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
