"""One SQLite file: opening it, transactions, and what goes wrong told in a sentence."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import peewee

from tracker_tui.database.errors import ELSEWHERE, DatabaseError, explain
from tracker_tui.database.schema import ensure_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

BUSY_SECONDS = 5
PRAGMAS = {"journal_mode": "wal", "foreign_keys": 1, "synchronous": "normal"}
WRITABLE = 0o222

Row = dict[str, Any]


class _File(peewee.SqliteDatabase):
    """Peewee's database, a connection per thread, that can close them all and those of ended threads."""

    _lock: Any
    _state: Any

    def __init__(self, path: Path) -> None:
        super().__init__(
            str(path), pragmas=PRAGMAS, timeout=BUSY_SECONDS, lock_type="IMMEDIATE", check_same_thread=False
        )
        self.handed_out: list[tuple[threading.Thread, sqlite3.Connection]] = []

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]  # missing in Peewee's stubs
        self._forget(lambda thread: not thread.is_alive())
        self.handed_out.append((threading.current_thread(), connection))
        return connection

    def _forget(self, ended: Any) -> None:
        for thread, connection in self.handed_out:
            if ended(thread):
                connection.close()
        self.handed_out = [pair for pair in self.handed_out if not ended(pair[0])]

    def close_all(self) -> None:
        with self._lock:
            self._forget(lambda _thread: True)
            self._state.reset()


class Database:
    """One tracker file. Each thread that uses it gets its own connection; `close` closes them all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: Any = _File(path)

    @classmethod
    def open(cls, path: Path, *, make_folder: bool = True) -> Database:
        """Open or create the file and what it lacks. Raises DatabaseError where that cannot be."""
        _check(path, make_folder=make_folder)
        database = cls(path)
        try:
            database._connect()
            ensure_schema(database)
        except DatabaseError:
            database.close()
            raise
        return database

    def _connect(self) -> None:
        with self._explained():
            self._file.connect(reuse_if_open=True)

    def close(self) -> None:
        """Close every thread's connection."""
        self._file.close_all()

    def connections(self) -> int:
        """How many threads hold a connection."""
        return len(self._file.handed_out)

    @contextmanager
    def atomic(self, *, durable: bool = False) -> Iterator[None]:
        """All or nothing, begun IMMEDIATE; inside another, a savepoint. `durable` waits for the disk."""
        outermost = durable and not self._file.in_transaction()
        if outermost:
            self.sql("PRAGMA synchronous = FULL")
        try:
            with self._explained(), self._file.atomic():
                yield
        finally:
            if outermost:
                self.sql("PRAGMA synchronous = NORMAL")

    @contextmanager
    def together(self) -> Iterator[None]:
        """All or nothing like `atomic`; inside another it is a part of that, without a savepoint."""
        with self._explained(), self._file.transaction():
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see one state of the file; writes nothing and holds nobody up."""
        if self._file.in_transaction():
            yield
            return
        with self._explained(), self._file.atomic("DEFERRED"):
            yield

    def rows(self, query: peewee.Node) -> list[Row]:
        """What a Peewee query yields, as plain rows by column name."""
        return self._rows(self._file.execute, query)

    def row(self, query: peewee.Node) -> Row | None:
        """The first row of a Peewee query, or None."""
        found = self.rows(query)
        return found[0] if found else None

    def run(self, query: peewee.Node) -> int:
        """Run a Peewee query that writes; how many rows it touched."""
        return int(self._done(self._file.execute, query).rowcount)

    def sql(self, text: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement of SQL; all rows it yields."""
        with self._explained():
            return list(self._file.execute_sql(text, params).fetchall())

    def sql_rows(self, text: str, params: Sequence[Any] = ()) -> list[Row]:
        """Run one statement of SQL; the rows by column name."""
        return self._rows(self._file.execute_sql, text, params)

    def write(self, text: str, params: Sequence[Any]) -> int:
        """Run one statement of SQL that writes; how many rows it touched."""
        return int(self._done(self._file.execute_sql, text, params).rowcount)

    def insert(self, text: str, params: Sequence[Any]) -> int:
        """Run one INSERT; the rowid of the new row."""
        return int(self._done(self._file.execute_sql, text, params).lastrowid)

    def _done(self, execute: Callable[..., Any], *what: Any) -> Any:
        with self._explained():
            return execute(*what)

    def _rows(self, execute: Callable[..., Any], *what: Any) -> list[Row]:
        with self._explained():
            cursor = execute(*what)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def data_version(self) -> int:
        """A number that changes when anyone but this thread's connection has written."""
        return int(self.sql("PRAGMA data_version")[0][0])

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (peewee.PeeweeException, sqlite3.Error) as error:
            raise explain(error, self.path) from error


def _check(path: Path, *, make_folder: bool) -> None:
    """Refuse early what SQLite would explain badly: a missing folder, a folder, a file marked read-only."""
    folder = path.parent
    if path.is_dir():
        raise DatabaseError(f"{path} is a folder. Name a file in it with --db.")
    if path.exists():
        if not path.stat().st_mode & WRITABLE:
            raise DatabaseError(f"{path} may only be read. Make it writable, {ELSEWHERE}.")
        return
    if not make_folder and not folder.is_dir():
        raise DatabaseError(f"There is no folder {folder}. Make it first, {ELSEWHERE}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder {folder} could not be made. Make it first, {ELSEWHERE}."
        raise DatabaseError(message, error) from error
    if not folder.stat().st_mode & WRITABLE:
        raise DatabaseError(f"The folder {folder} may only be read. Make it writable, {ELSEWHERE}.")
