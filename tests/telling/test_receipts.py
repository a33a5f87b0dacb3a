"""Receipts in words: what was corrected, reached or taken back is named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ledger.desk import Desk, open_desk
from tracker_tui.exchange import export, import_file
from tracker_tui.telling import Teller

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.ledger import Receipt


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()


def told(desk: Desk, receipts: Sequence[Receipt]) -> list[str]:
    return Teller(desk.reader, desk.day()).sentences(receipts)


def test_a_total_below_what_is_stored_is_told_as_a_correction(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 20.0)
    with desk.ledger.change() as change:
        change.log_total(goal.id, 15.0, desk.day())
    assert told(desk, change.receipts) == [
        "Corrected Run 100 km by −5 km to the total you gave, today: 15 of 100 km."
    ]


def test_milestones_name_their_goal(desk: Desk) -> None:
    goal = desk.make(milestones=(25.0, 50.0, 75.0))
    with desk.ledger.change() as change:
        change.log(goal.id, 30.0, desk.day())
    assert told(desk, change.receipts)[1:] == ["Milestone reached: 25 km of Run 100 km."]
    with desk.ledger.change() as change:
        change.log(goal.id, 50.0, desk.day())
    assert told(desk, change.receipts)[1:] == ["Milestones reached: 50 km and 75 km of Run 100 km."]


def test_the_undo_of_an_import_names_it(desk: Desk, tmp_path: Path) -> None:
    import json

    other = open_desk(tmp_path / "other.db")
    other.log(other.make(), 5.0)
    path = tmp_path / "export.json"
    path.write_text(json.dumps(export(other.database, other.clock, "me")), encoding="utf-8")
    other.database.close()
    import_file(path, desk.ledger, desk.clock)
    receipts = desk.ledger.undo()
    assert told(desk, receipts) == ["Undone: the import of 1 goal and 1 entry."]
    (line,) = Teller(desk.reader, desk.day()).lines(receipts)
    assert line.what == "the import of 1 goal and 1 entry"


def test_a_reopened_goal_at_its_target_is_not_done(desk: Desk) -> None:
    goal = desk.make(target=10.0)
    desk.log(goal, 10.0)
    assert desk.reader.goal(goal.id).measures.standing == "done"
    desk.do("reopen", goal.id)
    assert desk.reader.goal(goal.id).measures.standing != "done"
    desk.do("complete", goal.id)
    assert desk.reader.goal(goal.id).measures.standing == "done"
    assert "reopened" not in desk.now(goal).metadata
