"""The tables: as founded in a new file, gained by an older one, without loss."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from tests.ledger.desk import open_desk
from tracker_tui.database import Database
from tracker_tui.database.models import MODELS
from tracker_tui.database.schema import INDEXES, TABLES
from tracker_tui.progress.goals import GoalError, GoalKind, ProgressSource

FOUNDING = Path(__file__).with_name("founding.sql").read_text(encoding="utf-8")
FOUNDED = ("goals", "progress_entries", "goal_milestones")
FOUNDED_INDEXES = {
    "idx_goals_user": "goals(user_id)",
    "idx_goals_status": "goals(status)",
    "idx_goals_category": "goals(category)",
    "idx_progress_goal": "progress_entries(goal_id)",
    "idx_progress_logged": "progress_entries(logged_at)",
    "idx_milestones_goal": "goal_milestones(goal_id)",
    "idx_milestones_sequence": "goal_milestones(sequence)",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "tracker.db"


def founded(path: Path) -> sqlite3.Connection:
    """A file as the founding document makes it, with rows."""
    path.parent.mkdir(exist_ok=True)
    file = sqlite3.connect(path)
    file.executescript(FOUNDING)
    return file


def columns(file: Any, table: str) -> dict[str, tuple[Any, ...]]:
    """Name to type, not null, default and primary key."""
    return {row[1]: row[2:] for row in file.execute(f"PRAGMA table_info({table})")}


def test_a_new_file_has_the_founding_columns_keys_and_indexes(path: Path, tmp_path: Path) -> None:
    Database.open(path).close()
    ours, theirs = sqlite3.connect(path), founded(tmp_path / "founded.db")
    for table in FOUNDED:
        expected = columns(theirs, table)
        expected.pop("colour", None)
        made = columns(ours, table)
        assert {name: made.get(name) for name in expected} == expected
        keys = f"PRAGMA foreign_key_list({table})"
        assert ours.execute(keys).fetchall() == theirs.execute(keys).fetchall()
    assert INDEXES.items() >= FOUNDED_INDEXES.items()
    made = {row[0] for row in ours.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert made >= INDEXES.keys()
    ours.close()
    theirs.close()


def test_models_and_tables_agree(path: Path) -> None:
    database = Database.open(path)
    for model in MODELS:
        meta = model._meta  # noqa: SLF001 - how Peewee names what is public
        table = meta.table_name
        stored = {row[1]: row for row in database.sql(f"PRAGMA table_info({table})")}
        modelled = {field.column_name: field for field in meta.sorted_fields}
        assert modelled.keys() == stored.keys() == TABLES[table].keys()
        for name, field in modelled.items():
            assert field.null == (not stored[name][3] and not stored[name][5]), f"{table}.{name}"
    database.close()


def test_deleting_follows_the_keys(path: Path) -> None:
    database = Database.open(path)
    database.sql("INSERT INTO conversations (id, user_id) VALUES ('c', 'me')")
    database.sql("INSERT INTO goals (id, user_id, title, conversation_id) VALUES ('g', 'me', 'G', 'c')")
    database.sql("INSERT INTO progress_entries (goal_id, value, conversation_id) VALUES ('g', 1, 'c')")
    database.sql("INSERT INTO messages (conversation_id, role, content) VALUES ('c', 'user', 'hi')")
    database.sql("INSERT INTO conversation_states (conversation_id) VALUES ('c')")
    database.sql("DELETE FROM conversations")
    assert database.sql("SELECT conversation_id FROM goals") == [(None,)]
    assert database.sql("SELECT count(*) FROM messages") == [(0,)]
    assert database.sql("SELECT count(*) FROM conversation_states") == [(0,)]
    database.sql("DELETE FROM goals")
    assert database.sql("SELECT count(*) FROM progress_entries") == [(0,)]
    database.close()


def test_defaults_are_filled_in_by_the_file(path: Path) -> None:
    database = Database.open(path)
    database.sql("INSERT INTO goals (user_id, title) VALUES ('me', 'G')")
    (row,) = database.sql_rows("SELECT * FROM goals")
    assert len(row["id"]) == 32
    assert (row["status"], row["current_value"]) == ("active", 0.0)
    assert abs(row["created_at"] - time.time()) < 60
    database.close()


def test_an_older_file_gains_what_it_lacks_and_loses_nothing(path: Path) -> None:
    file = founded(path)
    before = {
        table: file.execute(f"SELECT * FROM {table}").fetchall() for table in (*FOUNDED, "habits_of_mine")
    }
    file.close()
    for _ in range(2):
        Database.open(path).close()
    file = sqlite3.connect(path)
    for table, rows in before.items():
        width = len(rows[0])
        assert [row[:width] for row in file.execute(f"SELECT * FROM {table}")] == rows
        assert set(TABLES.get(table, ())) <= columns(file, table).keys()
    kinds = file.execute("SELECT id, kind, period FROM goals ORDER BY id").fetchall()
    assert kinds == [("g1", "total", None), ("g2", "task", None), ("g3", "total", None)]
    file.close()


@pytest.mark.parametrize(("zone", "day"), [("UTC", "2026-03-17"), ("Pacific/Auckland", "2026-03-18")])
def test_entries_get_the_day_of_this_machines_zone(
    path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, day: str
) -> None:
    founded(path).close()
    with monkeypatch.context() as here:
        here.setenv("TZ", zone)
        time.tzset()
        database = Database.open(path)
    time.tzset()
    days = database.sql("SELECT local_day FROM progress_entries")
    assert days == [(day,)] * 3
    database.close()


def test_an_older_file_is_read_and_written(path: Path) -> None:
    founded(path).close()
    desk = open_desk(path)
    run, thesis = desk.reader.goals()
    assert (run.goal.title, run.goal.kind, run.measures.current) == ("Run 100 km", GoalKind.TOTAL, 12.5)
    assert thesis.goal.created_at == 1767340800
    desk.log(run.goal, 5.0)
    assert desk.now(run.goal).current_value == 17.5
    desk.make("New")
    assert [goal.number for goal in desk.reader.all_goals()] == [1, 2, 3]
    assert desk.now(run.goal).metadata["unreadable"] == "not json"
    desk.ledger.undo(9)
    assert desk.database.sql("SELECT metadata, colour FROM goals WHERE id = 'g1'") == [("not json", "red")]
    desk.database.close()


TOLD = """
INSERT INTO goals (id, user_id, title, target_value, current_value, created_at, last_progress_at)
  VALUES ('saved', 'me', 'Save $1000', 1000, 400, 1767225600, 1773662400);
INSERT INTO goals (id, user_id, title, target_value, current_value, baseline_value, created_at)
  VALUES ('partly', 'me', 'Read 2030', 50, 30.5, 5, 1767225600);
INSERT INTO progress_entries (id, goal_id, value, logged_at) VALUES ('p1', 'partly', 5.5, 1773748800);
INSERT INTO goals (id, user_id, title, current_value, created_at)
  VALUES ('half', 'me', 'Book', 40, 1767225600);
"""


def test_what_an_older_file_tells_beyond_its_entries_is_kept_as_an_entry(path: Path) -> None:
    file = founded(path)
    file.executescript(TOLD)
    file.close()
    for _ in range(2):
        Database.open(path).close()
    desk = open_desk(path)
    shown = {view.goal.id: view.measures.current for view in desk.reader.goals()}
    assert shown == {"g1": 12.5, "g2": 0.0, "saved": 400.0, "partly": 30.5, "half": 40.0}
    (kept,) = desk.reader.entries("saved")
    assert (kept.value, kept.source, kept.logged_at) == (400.0, ProgressSource.CALCULATED, 1773662400)
    assert [entry.value for entry in desk.reader.entries("partly")] == [20.0, 5.5]
    before = desk.tables()
    for goal_id, value in (("saved", 450.0), ("partly", 80.5), ("half", 50.0)):
        with desk.ledger.change() as change:
            change.log(goal_id, 50.0, desk.day())
        assert desk.reader.goal(goal_id).goal.current_value == value
        assert desk.reader.goal(goal_id).measures.current == value
    desk.ledger.undo(3)
    assert desk.tables() == before
    desk.database.close()


def test_goals_of_an_older_file_have_numbers_that_stay(path: Path) -> None:
    file = founded(path)
    file.executescript(TOLD)
    file.close()
    desk = open_desk(path)
    shown = {goal.id: goal.number for goal in desk.reader.all_goals()}
    assert sorted(shown.values(), key=str) == [1, 2, 3, 4, 5]
    assert desk.database.sql("SELECT count(*) FROM goals WHERE metadata LIKE '%number%'") == [(0,)]
    assert desk.reader.find(str(shown["partly"])).goal.id == "partly"
    with pytest.raises(GoalError):
        desk.reader.find("2030")
    with desk.ledger.change() as change:
        change.delete("g1")
    desk.make("New")
    after = {goal.id: goal.number for goal in desk.reader.all_goals()}
    assert {goal_id: after[goal_id] for goal_id in shown if goal_id != "g1"} == {
        goal_id: number for goal_id, number in shown.items() if goal_id != "g1"
    }
    (receipt,) = desk.ledger.undo()
    assert receipt.goal is not None
    assert receipt.goal.title == "New"
    (receipt,) = desk.ledger.undo()
    assert receipt.goal.id == "g1"
    desk.database.close()


def test_rows_another_program_writes_later_are_completed_at_the_next_opening(path: Path) -> None:
    Database.open(path).close()
    file = sqlite3.connect(path)
    file.execute("INSERT INTO goals (id, user_id, title, target_value) VALUES ('g', 'me', 'G', 3)")
    file.execute("INSERT INTO progress_entries (goal_id, value, logged_at) VALUES ('g', 2, 1773748800)")
    file.commit()
    file.close()
    desk = open_desk(path)
    (view,) = desk.reader.goals()
    assert (view.goal.kind, view.measures.current) == (GoalKind.TOTAL, 2.0)
    desk.database.close()


def test_an_index_that_was_dropped_comes_back(path: Path) -> None:
    database = Database.open(path)
    database.sql("DROP INDEX idx_progress_goal_day")
    database.close()
    database = Database.open(path)
    found = database.sql("SELECT count(*) FROM sqlite_master WHERE name = 'idx_progress_goal_day'")
    assert found == [(1,)]
    database.close()


def test_opening_a_file_that_lacks_nothing_writes_nothing(path: Path) -> None:
    Database.open(path).close()
    watcher = sqlite3.connect(path)
    before = watcher.execute("PRAGMA data_version").fetchone()
    Database.open(path).close()
    assert watcher.execute("PRAGMA data_version").fetchone() == before
    watcher.close()


def test_queries_use_their_indexes(path: Path) -> None:
    database = Database.open(path)
    for query in (
        "SELECT value FROM progress_entries WHERE goal_id = 'g' AND local_day BETWEEN 'a' AND 'b'",
        "SELECT * FROM progress_entries WHERE goal_id = 'g' ORDER BY logged_at DESC LIMIT 1",
        "SELECT max(rowid) FROM progress_entries WHERE goal_id = 'g'",
        "SELECT * FROM audit_log WHERE user_id = 'me' ORDER BY seq DESC LIMIT 5",
        "SELECT * FROM goals WHERE user_id = 'me' AND status = 'active'",
    ):
        plan = " ".join(str(row[3]) for row in database.sql(f"EXPLAIN QUERY PLAN {query}"))
        assert "USING" in plan, query
        assert "INDEX" in plan, query
        assert "TEMP B-TREE" not in plan, query
    database.close()
