"""Whole rows of a table by id, unknown columns included: what the audit log keeps and undo puts back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.database.client import Database, Row

CHUNK = 500  # values in one statement
ROWID = "rowid"  # kept, because rows are ordered by it where nothing else tells them apart


class Rows:
    """One table, row by row."""

    def __init__(self, database: Database, table: str) -> None:
        self._database = database
        self._table = table

    def get(self, row_id: str) -> Row | None:
        """The row with its rowid, or None."""
        found = self._database.sql_rows(f"SELECT rowid, * FROM {self._table} WHERE id = ?", (row_id,))
        return found[0] if found else None

    def where(self, column: str, value: str) -> list[Row]:
        """All rows in which a column has a value, in the order they were written."""
        text = f"SELECT rowid, * FROM {self._table} WHERE {_quoted(column)} = ? ORDER BY rowid"
        return self._database.sql_rows(text, (value,))

    def of_ids(self, ids: Sequence[str]) -> list[Row]:
        """The rows with these ids, in the order they were written."""
        text = f"SELECT rowid, * FROM {self._table} WHERE id IN (%s)"
        rows = [row for some in _chunks(ids) for row in self._database.sql_rows(text % _marks(some), some)]
        return sorted(rows, key=lambda row: int(row[ROWID]))

    def ids_among(self, ids: Sequence[str]) -> set[str]:
        """Those of the ids that are in the table."""
        text = f"SELECT id FROM {self._table} WHERE id IN (%s)"
        return {str(row[0]) for some in _chunks(ids) for row in self._database.sql(text % _marks(some), some)}

    def insert(self, row: Row) -> int:
        """Write a new row; its rowid, which is the one given where that is free."""
        if ROWID in row and self._taken(row[ROWID]):
            row = {name: value for name, value in row.items() if name != ROWID}
        names = ", ".join(_quoted(name) for name in row)
        marks = ", ".join("?" * len(row))
        text = f"INSERT INTO {self._table} ({names}) VALUES ({marks})"
        return self._database.insert(text, list(row.values()))

    def update(self, row_id: str, values: Row) -> None:
        """Give some columns of a row new values."""
        told = ", ".join(f"{_quoted(name)} = ?" for name in values)
        self._database.sql(f"UPDATE {self._table} SET {told} WHERE id = ?", [*values.values(), row_id])

    def delete(self, row_id: str) -> None:
        """Remove a row, and what hangs on it."""
        self._database.sql(f"DELETE FROM {self._table} WHERE id = ?", (row_id,))

    def put(self, row_id: str, row: Row | None, now: Row | None) -> None:
        """Make the row, which now is `now`, be as given; None removes it."""
        if row is None:
            self.delete(row_id)
        elif now is None:
            self.insert(row)
        else:
            changed = {name: value for name, value in row.items() if now.get(name) != value and name != ROWID}
            if changed:
                self.update(row_id, changed)

    def _taken(self, rowid: int) -> bool:
        return bool(self._database.sql(f"SELECT 1 FROM {self._table} WHERE rowid = ?", (rowid,)))


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
