"""Everything written to a file that nothing else stands in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tracker_tui.progress.numbers import count_of

if TYPE_CHECKING:
    from tracker_tui.bootstrap import Tracker

MOST_TRIED = 100  # names of files


def _unused(stem: str) -> Path:
    """A file in this folder that is not there yet."""
    names = (f"{stem}.json", *(f"{stem}-{number}.json" for number in range(2, MOST_TRIED)))
    paths = [Path(name).absolute() for name in names]
    return next((path for path in paths if not path.exists()), paths[0])


def export_to(tracker: Tracker, name: str) -> str:
    """Write all goals and entries as JSON, and say where; what stands there already is left alone."""
    from tracker_tui.exchange import export

    path = Path(name).expanduser().absolute() if name else _unused(f"tracker-{tracker.clock.today()}")
    exported = export(tracker.database, tracker.clock, tracker.settings.user)
    try:
        with path.open("x", encoding="utf-8") as file:
            json.dump(exported, file, ensure_ascii=False, indent=1)
    except FileExistsError:
        return f"{path} is there already; name another file."
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}."
    return f"Wrote {count_of(len(exported['goals']), 'goal')} to {path}."
