"""What a conversation is about, kept between processes: one row each, written with its version checked."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.database.errors import StaleState
from tracker_tui.database.ids import new_id
from tracker_tui.database.models import ConversationState
from tracker_tui.database.records import load_json, seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.database.client import Database, Row

STATE = """
SELECT s.* FROM conversation_states s JOIN conversations c ON c.id = s.conversation_id
WHERE s.conversation_id = ? AND c.user_id = ?
"""
CHANGED = """
UPDATE conversation_states SET {} WHERE conversation_id = ? AND version = ?
    AND conversation_id IN (SELECT id FROM conversations WHERE user_id = ?)
"""


class StoredState(NamedTuple):
    """The state of a conversation; version 0 is one that was never written. Times are Unix seconds."""

    mode: str | None = None
    context_elements: Any = ()
    goals: Any = ()
    metadata: Mapping[str, Any] = MappingProxyType({})
    last_activity_at: int = 0
    version: int = 0


class StateRepository:
    """Reads and writes states of one user's conversations."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def load(self, conversation_id: str) -> StoredState:
        """The state of a conversation, an empty one where none was written."""
        found = self._database.sql_rows(STATE, (conversation_id, self._user_id))
        return _state_of(found[0]) if found else StoredState()

    def save(self, conversation_id: str, state: StoredState, expected_version: int | None = None) -> int:
        """Write a state; its new version. Raises StaleState where another process wrote in between."""
        expected = state.version if expected_version is None else expected_version
        values = _values(state) | {"version": expected + 1}
        if not self._write(conversation_id, values, expected):
            raise StaleState("The conversation went on in another window; load it again.")
        return expected + 1

    def _write(self, conversation_id: str, values: dict[str, Any], expected: int) -> bool:
        if expected:
            params = [*values.values(), conversation_id, expected, self._user_id]
            return (
                self._database.write(CHANGED.format(", ".join(f"{name} = ?" for name in values)), params) == 1
            )
        row = {"id": new_id(), "conversation": conversation_id, "created_at": values["last_activity_at"]}
        return self._database.run(ConversationState.insert({**row, **values}).on_conflict_ignore()) == 1


def _values(state: StoredState) -> dict[str, Any]:
    return {
        "mode": state.mode,
        "context_elements": _dump(state.context_elements),
        "goals": _dump(state.goals),
        "metadata": _dump(state.metadata),
        "last_activity_at": state.last_activity_at,
    }


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _load(text: str | None) -> Any:
    try:
        return json.loads(text) if text else []
    except ValueError:
        return []


def _state_of(row: Row) -> StoredState:
    return StoredState(
        mode=row["mode"],
        context_elements=_load(row["context_elements"]),
        goals=_load(row["goals"]),
        metadata=load_json(row["metadata"]),
        last_activity_at=seconds(row["last_activity_at"]) or 0,
        version=int(row["version"] or 0),
    )
