"""Undo and redo, the audit log they work from, and answers remembered by a key."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import pytest

from tests.ledger.desk import open_desk
from tracker_tui.ledger import AlreadyDone, ChangeAction, NothingToRedo, NothingToUndo, NotLast

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ledger.desk import Desk


def test_undo_says_what_it_took_back(desk: Desk) -> None:
    goal = desk.make()
    entry = desk.log(goal, 5.0)
    (receipt,) = desk.ledger.undo()
    assert (receipt.action, receipt.reverted) == (ChangeAction.UNDONE, ChangeAction.PROGRESS_LOGGED)
    assert receipt.entry == entry
    assert receipt.goal is not None
    assert receipt.goal.current_value == 0.0
    (again,) = desk.ledger.redo()
    assert (again.action, again.reverted) == (ChangeAction.REDONE, ChangeAction.PROGRESS_LOGGED)
    assert desk.now(goal).current_value == 5.0


def test_several_steps_and_anything_new_ends_redo(desk: Desk) -> None:
    goal = desk.make()
    for value in (1.0, 2.0, 4.0):
        desk.log(goal, value)
    desk.ledger.undo(2)
    assert desk.now(goal).current_value == 1.0
    desk.ledger.redo()
    assert desk.now(goal).current_value == 3.0
    desk.log(goal, 10.0)
    with pytest.raises(NothingToRedo):
        desk.ledger.redo()
    desk.ledger.undo(2)
    assert desk.now(goal).current_value == 1.0
    desk.ledger.undo(99)
    with pytest.raises(NothingToUndo):
        desk.ledger.undo()
    assert desk.reader.goals(None) == []


def test_one_change_is_one_step(desk: Desk) -> None:
    run, gym = desk.make(), desk.habit()
    with desk.ledger.change() as change:
        change.log(run.id, 5.0, desk.day())
        change.log(gym.id, 1.0, desk.day())
        change.learn("iron", gym.id)
    receipts = desk.ledger.undo()
    assert [receipt.reverted for receipt in receipts] == [
        ChangeAction.PROGRESS_LOGGED,
        ChangeAction.PROGRESS_LOGGED,
        ChangeAction.WORD_LEARNED,
    ]
    assert desk.reader.entries() == []


def test_undo_reaches_over_other_processes(desk: Desk, tmp_path: Path) -> None:
    goal = desk.make()
    other = open_desk(tmp_path / "tracker.db")
    other.log(goal, 5.0)
    other.database.close()
    assert desk.now(goal).current_value == 5.0
    desk.ledger.undo()
    assert desk.now(goal).current_value == 0.0


def test_undo_leaves_other_people_alone(desk: Desk, tmp_path: Path) -> None:
    desk.make()
    other = open_desk(tmp_path / "tracker.db", user="you")
    theirs = other.make("Theirs")
    desk.ledger.undo()
    with pytest.raises(NothingToUndo):
        desk.ledger.undo()
    assert other.now(theirs).title == "Theirs"
    other.database.close()


def test_a_change_that_is_not_the_last_asks_first(desk: Desk) -> None:
    goal = desk.make()
    with desk.ledger.change() as change:
        change.log(goal.id, 5.0, desk.day())
    assert desk.ledger.is_last(change.change_id)
    desk.log(goal, 7.0)
    assert not desk.ledger.is_last(change.change_id)
    with pytest.raises(NotLast) as asked:
        desk.ledger.undo_change(change.change_id)
    assert desk.now(goal).current_value == 12.0
    desk.ledger.undo(asked.value.steps - 1)
    desk.ledger.undo_change(change.change_id)
    assert desk.now(goal).current_value == 0.0
    with pytest.raises(NothingToUndo):
        desk.ledger.undo_change(change.change_id)


def test_the_audit_log_has_a_line_for_each_row_and_only_grows(desk: Desk) -> None:
    goal = desk.make(milestones=(4.0,))
    with desk.ledger.change() as change:
        change.log(goal.id, 2.0, desk.day())
        change.log(goal.id, 3.0, desk.day())
    lines = desk.database.sql_rows("SELECT * FROM audit_log WHERE change_id = ?", (change.change_id,))
    assert sorted(line["entity"] for line in lines) == ["entry", "entry", "goal", "milestone"]
    (line,) = (line for line in lines if line["entity"] == "goal")
    assert json.loads(line["before"])["current_value"] == 0.0
    assert json.loads(line["after"])["current_value"] == 5.0
    before = desk.database.sql("SELECT * FROM audit_log")
    desk.ledger.undo()
    assert desk.database.sql("SELECT * FROM audit_log")[: len(before)] == before


def test_nothing_done_leaves_no_line(desk: Desk) -> None:
    goal = desk.make()
    before = desk.database.sql("SELECT count(*) FROM audit_log")
    with desk.ledger.change() as change:
        change.log_total(goal.id, 0.0, desk.day())
        change.forget("unknown")
    assert desk.database.sql("SELECT count(*) FROM audit_log") == before


def test_columns_of_other_programs_come_back_too(desk: Desk) -> None:
    desk.database.sql("ALTER TABLE progress_entries ADD COLUMN mood TEXT")
    goal = desk.make()
    entry = desk.log(goal, 5.0)
    desk.database.sql("UPDATE progress_entries SET mood = 'fine'")
    desk.do("delete", goal.id)
    desk.ledger.undo()
    assert desk.database.sql("SELECT id, mood FROM progress_entries") == [(entry.id, "fine")]


def test_rows_come_back_without_a_conversation_that_was_erased(desk: Desk) -> None:
    desk.database.sql("INSERT INTO conversations (id, user_id) VALUES ('c', 'me')")
    goal = desk.make()
    with desk.ledger.change(conversation_id="c") as change:
        entry = change.log(goal.id, 5.0, desk.day())
    desk.do("remove", entry.id)
    desk.database.sql("DELETE FROM conversations")
    desk.ledger.undo()
    assert desk.reader.entries(goal.id)[0].conversation_id is None


def test_a_key_is_done_once(desk: Desk) -> None:
    goal = desk.make()
    assert desk.ledger.remembered("k") is None
    with desk.ledger.change(key="k") as change:
        change.log(goal.id, 5.0, desk.day())
    assert desk.ledger.remembered("k") == {"changes": [change.receipts[0].to_json()]}
    desk.ledger.remember("k", {"reply": "Logged."})
    assert desk.ledger.remembered("k") == {"reply": "Logged."}
    with pytest.raises(AlreadyDone), desk.ledger.change(key="k") as change:
        change.log(goal.id, 5.0, desk.day())
    desk.ledger.undo()
    assert desk.now(goal).current_value == 0.0
    assert desk.ledger.remembered("k") == {"reply": "Logged."}


def test_remembering_an_answer_is_no_change(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 5.0)
    desk.ledger.undo()
    desk.ledger.remember("k", {"reply": "A question?"})
    desk.ledger.redo()
    assert desk.now(goal).current_value == 5.0


def test_listeners_hear_of_what_is_committed(desk: Desk) -> None:
    heard: list[ChangeAction] = []
    desk.ledger.listeners.append(lambda receipts: heard.extend(receipt.action for receipt in receipts))
    goal = desk.make()
    desk.log(goal, 5.0)
    desk.ledger.undo()
    assert heard == [ChangeAction.GOAL_CREATED, ChangeAction.PROGRESS_LOGGED, ChangeAction.UNDONE]


def test_writers_wait_for_one_another(desk: Desk, tmp_path: Path) -> None:
    goal = desk.make(target=10000.0)

    def log_many() -> None:
        own = open_desk(tmp_path / "tracker.db")
        for _ in range(15):
            own.log(goal, 1.0)
        own.database.close()

    threads = [threading.Thread(target=log_many) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert desk.now(goal).current_value == 60.0
    desk.ledger.undo(60)
    assert desk.now(goal).current_value == 0.0
