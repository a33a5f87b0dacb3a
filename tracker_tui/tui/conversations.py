"""Conversations: which there are, going on with one, beginning one; finding words in all that was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.numbers import count_of, format_day
from tracker_tui.tui.safe import safe

if TYPE_CHECKING:
    from tracker_tui.bootstrap import Tracker
    from tracker_tui.database.repositories.conversations import StoredMessage

MOST_FOUND = 100
ROUND = 60  # characters of context before what was found
MOST_NAMED = 1000  # conversations
ACTIVE, OVER = "active", "completed"
AT_HAND = "\0"  # where a message of this conversation was said


class TalkRow(NamedTuple):
    """One conversation in the list."""

    conversation_id: str
    title: str
    when: str
    size: str
    current: bool


class Hit(NamedTuple):
    """A message that has the words: who said it, when, a line around them, all of it, and where it was said
    if not in the conversation at hand.
    """

    message_id: str
    who: str
    when: str
    line: str
    text: str
    where: str


class Stretch(NamedTuple):
    """Messages that follow one another. `more`: older ones are stored; `later`: the message after which newer
    ones are, if there are any; `keys`: of the turn that is looked for; `since`: the moment it begins.
    """

    messages: list[StoredMessage]
    more: bool = False
    later: str | None = None
    keys: tuple[str, ...] = ()
    since: int = 0


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
    """Messages of any conversation that have all the words, the newest first."""
    wanted = words.split()
    if not wanted:
        return []
    latest = tracker.conversations.latest_active()
    names = {talk.id: talk.title or "" for talk in tracker.conversations.all(MOST_NAMED)}
    names |= {latest.id: AT_HAND} if latest is not None else {}
    return [
        _hit(tracker, message, wanted, names.get(message.conversation_id, ""))
        for message in tracker.conversations.with_words(wanted, MOST_FOUND)
    ]


def _hit(tracker: Tracker, message: StoredMessage, wanted: list[str], name: str) -> Hit:
    text = safe(message.content)
    line = clean_line(text, 10_000)
    at = max(0, line.casefold().find(wanted[0].casefold()) - ROUND)
    who = "you" if message.role == "user" else "tracker"
    day = format_day(tracker.clock.day_of(message.at), tracker.clock.today())
    elsewhere = f"in “{clean_line(name)}”" if name else "in another conversation"
    where = "" if name == AT_HAND else elsewhere
    return Hit(message.id, who, day, f"…{line[at:]}" if at else line, text, where)


def around(tracker: Tracker, message_id: str, count: int) -> Stretch | None:
    """A message with up to so many before it and after it, in the conversation that is talked in from now on;
    None where it is gone.
    """
    conversations = tracker.conversations
    message = conversations.message(message_id)
    if message is None:
        return None
    latest = conversations.latest_active()
    if latest is None or latest.id != message.conversation_id:
        go_on_with(tracker, message.conversation_id)
    before = conversations.recent_messages(message.conversation_id, count, message_id)
    following, later = _following(tracker, message, count + 1)
    keys = (message_id, *(one.id for one in before[-1:]))
    return Stretch([*before, *following], len(before) == count, later, keys)


def after(tracker: Tracker, message_id: str, count: int) -> Stretch | None:
    """Up to so many messages from after one; None where it is gone."""
    message = tracker.conversations.message(message_id)
    if message is None:
        return None
    (_, *following), later = _following(tracker, message, count + 1)
    return Stretch(following, later=later, since=message.at + 1)


def _following(
    tracker: Tracker, message: StoredMessage, count: int
) -> tuple[list[StoredMessage], str | None]:
    """A message and what was said after it; and the last one's id, where there is still more. What a person
    said stays with its answer.
    """
    found = tracker.conversations.following_messages(message.conversation_id, message.id, count + 1)
    if len(found) <= count:
        return found, None
    found.pop()
    while len(found) > 1 and found[-1].role == "user":
        found.pop()
    return found, found[-1].id
