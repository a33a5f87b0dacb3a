"""An undo of something said never takes back an import; one that names the import does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.modes.conftest import opened
from tracker_tui.exchange import import_file

if TYPE_CHECKING:
    from pathlib import Path


def test_only_an_undo_that_names_the_import_takes_it_back(folder: Path) -> None:
    tracker = opened(folder)
    goal = {"title": "Run 100 km", "kind": "total", "target_value": 100, "unit": "km", "entries": []}
    path = folder / "goals.json"
    path.write_text(json.dumps({"format": "tracker-tui", "version": 1, "goals": [goal]}), "utf-8")
    import_file(path, tracker.ledger, tracker.clock)
    tracker.reader.invalidate()
    assert "undo the import" in tracker.say("nah undo that").reply
    assert tracker.reader.all_goals()
    tracker.say("undo the import")
    tracker.reader.invalidate()
    assert not tracker.reader.all_goals()
    tracker.close()


def test_what_is_told_twice_is_undone_once(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("at most 4 beers a week")
    tracker.say("had a beer")
    assert tracker.say("take that back, it was alcohol free. just undo it").reply.count("Undone") == 1
    [view] = tracker.reader.goals()
    assert view.measures.current == 0.0
    tracker.close()
