"""Conversations of one user and what was said in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from peewee import SQL, fn

from tracker_tui.database.ids import id_of_key, new_id
from tracker_tui.database.models import Conversation, Message
from tracker_tui.database.records import dump_json, load_json, seconds
from tracker_tui.database.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.database.client import Database, Row

PAGE = 500  # messages looked through at once
# What every message asks for is written out: to make such a query takes Peewee longer than to run it.
LATEST_ACTIVE = """
SELECT * FROM conversations WHERE user_id = ? AND status = 'active'
ORDER BY last_activity_at DESC, rowid DESC LIMIT 1
"""
TOUCHED = "UPDATE conversations SET last_activity_at = ?, updated_at = ? WHERE id = ? AND user_id = ?"


class StoredConversation(NamedTuple):
    """A thread of talk. Times are Unix seconds."""

    id: str
    started_at: int
    last_activity_at: int
    status: str
    metadata: dict[str, Any]

    @property
    def title(self) -> str | None:
        """The name it was given, if any."""
        title = self.metadata.get("title")
        return title if isinstance(title, str) else None


class StoredMessage(NamedTuple):
    """One thing said; `at` is Unix seconds."""

    id: str
    conversation_id: str
    role: str
    content: str
    at: int
    metadata: dict[str, Any]


class ConversationRepository:
    """Reads and writes conversations and messages."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id
        self._rows = Rows(database, "messages")

    def latest_active(self) -> StoredConversation | None:
        """The active conversation with the latest activity."""
        found = self._database.sql_rows(LATEST_ACTIVE, (self._user_id,))
        return _conversation_of(found[0]) if found else None

    def get(self, conversation_id: str) -> StoredConversation | None:
        """A conversation by its id, or None where this user has none."""
        row = self._database.row(self._mine().where(Conversation.id == conversation_id))
        return _conversation_of(row) if row else None

    def all(self, limit: int = 50) -> list[StoredConversation]:
        """Conversations, the latest first."""
        return [_conversation_of(row) for row in self._database.rows(self._latest_first().limit(limit))]

    def create(self, at: int, metadata: Mapping[str, Any] | None = None) -> StoredConversation:
        """Begin a conversation at a moment (Unix seconds)."""
        made = StoredConversation(new_id(), at, at, "active", dict(metadata or {}))
        times = {"started_at": at, "last_activity_at": at, "created_at": at, "updated_at": at}
        row = {"id": made.id, "user_id": self._user_id, "status": "active", "metadata": dump_json(metadata)}
        self._database.run(Conversation.insert({**row, **times}))
        return made

    def close(self, conversation_id: str, at: int, status: str = "completed") -> None:
        """End a conversation."""
        self._update(conversation_id, {"status": status, "updated_at": at})

    def rename(self, conversation_id: str, title: str, at: int) -> None:
        """Give a conversation a name."""
        conversation = self.get(conversation_id)
        if conversation is not None:
            metadata = dump_json({**conversation.metadata, "title": title})
            self._update(conversation_id, {"metadata": metadata, "updated_at": at})

    def add_message(
        self,
        conversation_id: str,
        role: str,
        content: str,
        at: int,
        metadata: Mapping[str, Any] | None = None,
        *,
        message_id: str | None = None,
    ) -> str:
        """Write what was said at a moment (Unix seconds); the message's id, `message_id` where given."""
        message_id = message_id or new_id()
        row = {"id": message_id, "conversation_id": conversation_id, "role": role, "content": content}
        times = {"timestamp": at, "created_at": at}
        with self._database.together():
            self._rows.insert({**row, **times, "metadata": dump_json(metadata)})
            self._database.sql(TOUCHED, (at, at, conversation_id, self._user_id))
        return message_id

    def message(self, message_id: str) -> StoredMessage | None:
        """A message by its id, or None where this user has none."""
        row = self._database.row(self._messages().where(Message.id == message_id))
        return _message_of(row) if row else None

    def id_of_key(self, key: str) -> str:
        """The id of the message that this user sends under a key."""
        return id_of_key(self._user_id, key)

    def recent_messages(
        self, conversation_id: str, limit: int = 20, before: str | None = None
    ) -> list[StoredMessage]:
        """The latest messages, oldest first; with `before`, those that came before that message."""
        query = self._messages().where(Message.conversation == conversation_id)
        if before is not None:
            query = query.where(SQL("t1.rowid < (SELECT rowid FROM messages WHERE id = ?)", (before,)))
        rows = self._database.rows(query.order_by(SQL("t1.rowid DESC")).limit(limit))
        return [_message_of(row) for row in reversed(rows)]

    def following_messages(self, conversation_id: str, since: str, limit: int = 20) -> list[StoredMessage]:
        """A message and those said after it, oldest first."""
        query = self._messages().where(Message.conversation == conversation_id)
        query = query.where(SQL("t1.rowid >= (SELECT rowid FROM messages WHERE id = ?)", (since,)))
        return [_message_of(row) for row in self._database.rows(query.order_by(SQL("t1.rowid")).limit(limit))]

    def with_words(self, words: Sequence[str], limit: int) -> list[StoredMessage]:
        """Messages of all conversations that have all of some words in them, the newest first; at most so
        many. Small letters and capitals are the same.
        """
        mine = Conversation.select(Conversation.id).where(Conversation.user_id == self._user_id)
        query = Message.select().where(Message.conversation.in_(mine))
        for word in words:
            query = query.where(SQL("content LIKE ? ESCAPE '!'", (_like(word),)))
        page, before = max(limit, PAGE), None
        found: list[StoredMessage] = []
        while len(found) < limit:
            older = query if before is None else query.where(SQL("t1.rowid < ?", (before,)))
            rows = self._database.rows(
                older.select(Message, SQL("t1.rowid AS place")).order_by(SQL("t1.rowid DESC")).limit(page)
            )
            found += [_message_of(row) for row in rows if _has(row["content"], words)]
            if len(rows) < page:
                break
            before = rows[-1]["place"]
        return found[:limit]

    def messages_count(self, conversation_id: str) -> int:
        """How many messages a conversation has."""
        query = self._messages().where(Message.conversation == conversation_id)
        return int(self._database.rows(query.select(fn.count(Message.id).alias("n")))[0]["n"])

    def _mine(self) -> Any:
        return Conversation.select().where(Conversation.user_id == self._user_id)

    def _latest_first(self) -> Any:
        return self._mine().order_by(Conversation.last_activity_at.desc(), SQL("rowid DESC"))

    def _messages(self) -> Any:
        return Message.select().join(Conversation).where(Conversation.user_id == self._user_id)

    def _update(self, conversation_id: str, values: dict[str, Any]) -> None:
        mine = (Conversation.id == conversation_id) & (Conversation.user_id == self._user_id)
        self._database.run(Conversation.update(values).where(mine))


def _like(word: str) -> str:
    """A pattern that fits every message with the word. SQLite knows no capitals beyond ASCII: there any
    letter fits, and what was found is looked at again.
    """
    letters = (f"!{letter}" if letter in "%_!" else letter if letter.isascii() else "_" for letter in word)
    return f"%{''.join(letters)}%"


def _has(content: str, words: Sequence[str]) -> bool:
    folded = content.casefold()
    return all(word.casefold() in folded for word in words)


def _conversation_of(row: Row) -> StoredConversation:
    return StoredConversation(
        id=row["id"],
        started_at=seconds(row["started_at"]) or 0,
        last_activity_at=seconds(row["last_activity_at"]) or 0,
        status=row["status"] or "active",
        metadata=load_json(row["metadata"]),
    )


def _message_of(row: Row) -> StoredMessage:
    return StoredMessage(
        id=row["id"],
        conversation_id=row["conversation_id"],
        role=row["role"],
        content=row["content"],
        at=seconds(row["timestamp"]) or 0,
        metadata=load_json(row["metadata"]),
    )
