"""Rows written and, beside each, how it was before: what the audit log is made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tracker_tui.database.repositories.audit import Line
from tracker_tui.database.rows import ROWID, Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.database.client import Database, Row
    from tracker_tui.ledger.receipts import ChangeAction

TABLES = {
    "goal": "goals",
    "entry": "progress_entries",
    "milestone": "goal_milestones",
    "observation": "domain_data",
    "word": "domain_data",
}
CHANGE = "change"  # the entity of the line that says which change was undone or redone
KEY = "key"  # the entity of the line that remembers an answer by its key


class Journal:
    """Writes rows for one change and keeps the lines that tell of it."""

    def __init__(self, database: Database, change_id: str, at: int, message_id: str | None) -> None:
        self._database = database
        self._tables = {entity: Rows(database, table) for entity, table in TABLES.items()}
        self._change_id = change_id
        self._at = at
        self._message_id = message_id
        self.lines: list[Line] = []

    def insert(self, entity: str, row: Row, action: ChangeAction) -> Row:
        """Write a new row; the row with its rowid."""
        written = {**row, ROWID: self._tables[entity].insert(row)}
        self._note(entity, row["id"], action, None, written)
        return written

    def update(self, entity: str, row: Row, values: Row, action: ChangeAction) -> Row:
        """Change columns of a row; the row as it is then. What stays equal is not written."""
        changed = {name: value for name, value in values.items() if row.get(name) != value}
        if not changed:
            return row
        self._tables[entity].update(row["id"], changed)
        written = {**row, **changed}
        self._note(entity, row["id"], action, row, written)
        return written

    def delete(self, entity: str, row: Row, action: ChangeAction) -> None:
        """Remove a row."""
        self._tables[entity].delete(row["id"])
        self.removed(entity, row, action)

    def removed(self, entity: str, row: Row, action: ChangeAction) -> None:
        """Keep a row that goes away with another one."""
        self._note(entity, row["id"], action, row, None)

    def put(self, entity: str, row_id: str, row: Row | None, action: ChangeAction) -> None:
        """Make a row be as given, whatever it is now; None removes it."""
        now = self._tables[entity].get(row_id)
        if row is not None and now is None:
            row = self._without_lost_conversation(row)
        self._tables[entity].put(row_id, row, now)
        self._note(entity, row_id, action, now, row)

    def add(self, line: Line) -> None:
        """Keep a line about something other than one row."""
        told = line._replace(change_id=self._change_id, at=self._at, message_id=self._message_id)
        self.lines.append(told)

    def told(self) -> list[Line]:
        """The lines to keep: one for each row, from how it first was to how it is last."""
        merged: dict[tuple[str, str], Line] = {}
        for line in self.lines:
            key = (line.entity, line.entity_id)
            first = merged.get(key)
            merged[key] = line if first is None else first._replace(after=line.after)
        return [line for line in merged.values() if line.before != line.after or line.entity not in TABLES]

    def _note(self, entity: str, row_id: str, action: str, before: Row | None, after: Row | None) -> None:
        self.add(Line("", action, entity, row_id, dump_row(before), dump_row(after), 0))

    def _without_lost_conversation(self, row: Row) -> Row:
        """A row that comes back after its conversation was erased comes back without it."""
        conversation = row.get("conversation_id")
        if conversation is None or self._database.sql(
            "SELECT 1 FROM conversations WHERE id = ?", (conversation,)
        ):
            return row
        return {**row, "conversation_id": None}


def dump_row(row: Row | None) -> str | None:
    """A row as the audit log keeps it; bytes, which only other programs write, as hexadecimal."""
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=_bytes)


def load_rows(texts: Sequence[str]) -> list[Row]:
    """Rows from the audit log."""
    return [json.loads(text, object_hook=_from_bytes) for text in texts]


def load_row(text: str | None) -> Row | None:
    """A row from the audit log."""
    return None if text is None else load_rows([text])[0]


def _bytes(value: Any) -> dict[str, str]:
    return {"$bytes": bytes(value).hex()}


def _from_bytes(value: dict[str, Any]) -> Any:
    return bytes.fromhex(value["$bytes"]) if value.keys() == {"$bytes"} else value
