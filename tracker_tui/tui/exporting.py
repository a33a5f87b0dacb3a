"""Everything written to a file that nothing else stands in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tracker_tui.progress.numbers import count_of

if TYPE_CHECKING:
    from tracker_tui.bootstrap import Tracker


def export_to(tracker: Tracker, name: str) -> str:
    """Write all goals and entries as JSON, and say where; what stands there already is left alone."""
    from tracker_tui.exchange import export

    path = Path(name or f"tracker-{tracker.clock.today():%Y-%m-%d}.json").expanduser().absolute()
    exported = export(tracker.database, tracker.clock, tracker.settings.user)
    try:
        with path.open("x", encoding="utf-8") as file:
            json.dump(exported, file, ensure_ascii=False, indent=1)
    except FileExistsError:
        return f"{path} is there already; name another file."
    except OSError as error:
        return f"{path} cannot be written: {error.strerror}."
    return f"Wrote {count_of(len(exported['goals']), 'goal')} to {path}."
