"""Opening files, good and bad; transactions; threads."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from tracker_tui.database import Database, DatabaseError, client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tracker.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = Database.open(path)
    yield opened
    opened.close()


def sentence(path: Path, **options: bool) -> str:
    """What is said when the file cannot be opened."""
    with pytest.raises(DatabaseError) as error:
        Database.open(path, **options)
    text = str(error.value)
    assert "\n" not in text
    assert text.endswith(".")
    return text


def test_it_writes_ahead_keeps_keys_and_waits(database: Database) -> None:
    assert database.sql("PRAGMA journal_mode") == [("wal",)]
    assert database.sql("PRAGMA foreign_keys") == [(1,)]
    assert database.sql("PRAGMA busy_timeout") == [(client.BUSY_SECONDS * 1000,)]


def test_durable_transactions_wait_for_the_disk(database: Database) -> None:
    with database.atomic(durable=True):
        assert database.sql("PRAGMA synchronous") == [(2,)]
        with database.atomic(durable=True):
            pass
    assert database.sql("PRAGMA synchronous") == [(1,)]


def test_writing_transactions_begin_at_once(database: Database, path: Path) -> None:
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    with database.atomic(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_what_fails_is_rolled_back(database: Database) -> None:
    def fail() -> None:
        with database.atomic():
            database.sql("INSERT INTO goals (user_id, title) VALUES ('me', 'G')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert database.sql("SELECT count(*) FROM goals") == [(0,)]


@pytest.mark.parametrize("inside", [False, True])
def test_what_is_written_together_is_rolled_back_together(database: Database, inside: bool) -> None:
    def fail() -> None:
        with database.atomic() if inside else nullcontext(), database.together():
            assert database.write("INSERT INTO goals (user_id, title) VALUES (?, ?)", ("me", "G")) == 1
            assert database.write("UPDATE goals SET title = ? WHERE title = ?", ("H", "nobody's")) == 0
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert database.sql("SELECT count(*) FROM goals") == [(0,)]


def test_a_statement_that_cannot_be_written_is_explained(database: Database) -> None:
    with pytest.raises(DatabaseError):
        database.write("UPDATE nothing SET title = ?", ("G",))


def test_a_file_that_is_no_database(path: Path) -> None:
    path.write_text("Dear diary, " * 200, encoding="utf-8")
    assert "no SQLite database" in sentence(path)
    assert path.read_text(encoding="utf-8").startswith("Dear diary")


def test_a_file_of_another_program(path: Path) -> None:
    file = sqlite3.connect(path)
    file.execute("CREATE TABLE goals (id INTEGER, team TEXT, scored INTEGER)")
    file.close()
    assert "another program" in sentence(path)
    file = sqlite3.connect(path)
    assert file.execute("SELECT name FROM sqlite_master").fetchall() == [("goals",)]
    file.close()


def test_a_damaged_file(database: Database, path: Path) -> None:
    for number in range(500):
        database.sql("INSERT INTO goals (user_id, title) VALUES ('me', ?)", ("G" * 200 + str(number),))
    database.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    content = bytearray(path.read_bytes())
    content[4096 * 2 :] = b"\x5a" * (len(content) - 4096 * 2)
    path.write_bytes(content)

    def use() -> None:
        opened = Database.open(path)
        try:
            opened.sql("SELECT * FROM goals ORDER BY title")
        finally:
            opened.close()

    with pytest.raises(DatabaseError, match="damaged") as error:
        use()
    assert error.value.cause is not None


def test_a_locked_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "BUSY_SECONDS", 0.05)
    database = Database.open(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def write() -> None:
        with database.atomic():
            pass

    with pytest.raises(DatabaseError, match="held by another program"):
        write()
    other.close()
    write()
    database.close()


def test_a_new_file_that_is_locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "held by another program" in sentence(path)
    other.close()


def test_a_read_only_file(database: Database, path: Path) -> None:
    database.close()
    path.chmod(0o444)
    assert "may only be read" in sentence(path)


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    assert "is a folder" in sentence(tmp_path)


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "tracker.db"
    assert "There is no folder" in sentence(path, make_folder=False)
    assert not path.parent.exists()
    Database.open(path).close()
    assert path.is_file()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "could not be made" in sentence(tmp_path / "file" / "folder" / "tracker.db")


def test_an_empty_file_becomes_a_tracker_file(path: Path) -> None:
    path.touch()
    Database.open(path).close()
    assert path.stat().st_size > 0


def test_data_version_tells_of_others(database: Database, path: Path) -> None:
    before = database.data_version()
    database.sql("INSERT INTO goals (user_id, title) VALUES ('me', 'mine')")
    assert database.data_version() == before
    other = Database.open(path)
    other.sql("INSERT INTO goals (user_id, title) VALUES ('me', 'other')")
    other.close()
    assert database.data_version() != before


def test_threads_have_connections_of_their_own_and_leave_none_behind(database: Database) -> None:
    seen: list[object] = []

    def work() -> None:
        database.sql("INSERT INTO goals (user_id, title) VALUES ('me', 'G')")
        seen.append(database.sql("PRAGMA synchronous"))

    for _ in range(20):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert database.sql("SELECT count(*) FROM goals") == [(20,)]
    assert len(seen) == 20
    assert database.connections() <= 2


def test_many_open_a_new_file_at_once(path: Path) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            Database.open(path).close()
        except DatabaseError as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_closing_closes_for_every_thread(database: Database) -> None:
    ready, closed, said = threading.Event(), threading.Event(), []

    def work() -> None:
        database.sql("SELECT 1")
        ready.set()
        closed.wait(5)
        try:
            database.sql("SELECT 1")
        except DatabaseError as error:
            said.append(str(error))

    thread = threading.Thread(target=work)
    thread.start()
    ready.wait(5)
    database.close()
    closed.set()
    thread.join()
    assert said
    assert "closed" in said[0]
