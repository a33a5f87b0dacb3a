"""A file brought in while the app goes on: its progress, and what came of it."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.numbers import count_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.exchange import ImportResult
    from tracker_tui.ledger import Receipt

OFTEN = 0.1  # seconds between two words on how far it has come
STOPPED = "Stopped. Nothing of the file was brought in."


class Import(NamedTuple):
    """What came of it: receipts and the id of the change, or only a sentence that says why not."""

    sentence: str
    receipts: tuple[Receipt, ...] = ()
    change_ids: tuple[str, ...] = ()


def bring_in(
    tracker: Tracker, name: str, told: Callable[[int, int], None], stopped: Callable[[], bool]
) -> Import:
    """Read a file in one change. `told` hears how many rows of how many are written."""
    from tracker_tui.exchange import ImportStopped, import_file
    from tracker_tui.tui.sentences import sentence_of

    last = 0.0

    def watch(written: int, whole: int) -> None:
        nonlocal last
        if stopped():
            raise ImportStopped(STOPPED)
        if monotonic() - last >= OFTEN:
            last = monotonic()
            told(written, whole)

    receipts: list[Receipt] = []
    tracker.ledger.listeners.append(receipts.extend)
    try:
        result = import_file(Path(name).expanduser(), tracker.ledger, tracker.clock, watch)
    except Exception as error:
        return Import(sentence_of(error))
    finally:
        tracker.ledger.listeners.remove(receipts.extend)
    changes = (result.change_id,) if receipts else ()
    return Import(_told(result), tuple(receipts), changes)


def _told(result: ImportResult) -> str:
    entries = f"{result.entries:,} {'entry' if result.entries == 1 else 'entries'}"
    brought = f"Brought in {count_of(result.goals, 'goal')} and {entries}."
    known = result.known_goals + result.known_entries
    return f"{brought} The rest was here already." if known else brought
