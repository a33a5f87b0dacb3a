"""Conversations: which there are, going on with one, beginning one; and finding words in the one at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.numbers import count_of, format_day
from tracker_tui.tui.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.database.repositories.conversations import StoredMessage

PAGE = 500  # messages looked through at once
FURTHEST = 20_000  # messages back that are looked through
MOST_FOUND = 100
ROUND = 60  # characters of context before what was found
ACTIVE, OVER = "active", "completed"


class TalkRow(NamedTuple):
    """One conversation in the list."""

    conversation_id: str
    title: str
    when: str
    size: str
    current: bool


class Hit(NamedTuple):
    """A message that has the words: who said it, when, a line around them, and all of it."""

    who: str
    when: str
    line: str
    text: str


def talk_rows(tracker: Tracker) -> list[TalkRow]:
    """Conversations, the latest first."""
    latest = tracker.conversations.latest_active()
    return [
        TalkRow(
            stored.id,
            clean_line(stored.title or _last_words(tracker, stored.id) or "nothing said yet"),
            format_day(tracker.clock.day_of(stored.last_activity_at), tracker.clock.today()),
            count_of(tracker.conversations.messages_count(stored.id), "message"),
            latest is not None and stored.id == latest.id,
        )
        for stored in tracker.conversations.all()
    ]


def _last_words(tracker: Tracker, conversation_id: str) -> str:
    messages = tracker.conversations.recent_messages(conversation_id, 6)
    return next((message.content for message in reversed(messages) if message.role == "user"), "")


def go_on_with(tracker: Tracker, conversation_id: str) -> None:
    """Make a conversation the one that is talked in."""
    now = tracker.clock.timestamp()
    with tracker.database.atomic():
        for stored in tracker.conversations.all(1000):
            wanted = ACTIVE if stored.id == conversation_id else OVER
            if stored.status != wanted:
                tracker.conversations.close(stored.id, now, wanted)


def begin(tracker: Tracker, name: str) -> None:
    """Begin a conversation, with a name if there is one."""
    made = tracker.conversations.create(tracker.clock.timestamp(), {"title": name} if name else None)
    go_on_with(tracker, made.id)


def rename(tracker: Tracker, name: str) -> None:
    """Give the conversation at hand a name."""
    latest = tracker.conversations.latest_active()
    if latest is not None:
        tracker.conversations.rename(latest.id, name, tracker.clock.timestamp())


def found(tracker: Tracker, words: str) -> list[Hit]:
    """Messages of this conversation that have the words, the newest first."""
    wanted = words.strip().casefold()
    hits: list[Hit] = []
    for message in _backwards(tracker) if wanted else ():
        if wanted in message.content.casefold():
            hits.append(_hit(tracker, message, wanted))
            if len(hits) == MOST_FOUND:
                break
    return hits


def _backwards(tracker: Tracker) -> Iterator[StoredMessage]:
    before: str | None = None
    for _ in range(FURTHEST // PAGE):
        page = tracker.history(PAGE, before)
        yield from reversed(page)
        if len(page) < PAGE:
            return
        before = page[0].id


def _hit(tracker: Tracker, message: StoredMessage, wanted: str) -> Hit:
    text = safe(message.content)
    line = clean_line(text, 10_000)
    at = max(0, line.casefold().find(wanted) - ROUND)
    who = "you" if message.role == "user" else "tracker"
    day = format_day(tracker.clock.day_of(message.at), tracker.clock.today())
    return Hit(who, day, f"…{line[at:]}" if at else line, text)
