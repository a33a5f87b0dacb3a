"""Stored messages and replies as turns of the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.telling import ReceiptLine
from tracker_tui.telling.notices import STOPPED
from tracker_tui.tui.safe import safe
from tracker_tui.tui.talk import Segment, Talk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.clock import Clock
    from tracker_tui.database.repositories.conversations import StoredMessage
    from tracker_tui.pipeline.reply import Reply

ACTING, CONFIRMATION = "TRACK_PROGRESS", "confirmation"  # such segments say what the receipts say


def segments_of(reply: Reply) -> tuple[Segment, ...]:
    """A reply's segments. What its receipts show already is left out."""
    return tuple(
        Segment(segment.mode, safe(segment.content))
        for segment in reply.segments
        if not (reply.lines and segment.mode == ACTING and segment.type == CONFIRMATION)
    )


def talks_of(messages: Iterable[StoredMessage], clock: Clock) -> list[Talk]:
    """Turns from messages, oldest first: what a person said and the reply to it are one turn."""
    talks: list[Talk] = []
    for message in messages:
        at = clock.local(message.at)
        if message.role == "user":
            talks.append(Talk(message.id, safe(message.content), at, before_id=message.id))
            continue
        if not talks or talks[-1].segments or talks[-1].receipts:
            talks.append(Talk(message.id, at=at, before_id=message.id))
        _answer(talks[-1], message)
    return talks


def shown(lines: Iterable[ReceiptLine]) -> tuple[ReceiptLine, ...]:
    """Receipts as they can be drawn: each part one clean line."""
    return tuple(
        ReceiptLine(line.mark, clean_line(line.title), clean_line(line.what), clean_line(line.makes))
        for line in lines
    )


def _answer(talk: Talk, message: StoredMessage) -> None:
    talk.receipts = shown(_receipts(message.metadata.get("receipts")))
    if message.metadata.get("stopped"):
        talk.notice = STOPPED
    changes = message.metadata.get("change_ids")
    talk.change_ids = tuple(map(str, changes)) if isinstance(changes, list) else ()
    stored = message.metadata.get("segments")
    segments = [part for part in stored if isinstance(part, dict)] if isinstance(stored, list) else []
    if not segments:
        talk.segments = (Segment("SMALLTALK", safe(message.content)),)
        return
    talk.segments = tuple(
        Segment(str(part.get("mode")), safe(str(part.get("content"))))
        for part in segments
        if not (talk.receipts and (part.get("mode"), part.get("type")) == (ACTING, CONFIRMATION))
    )


def _receipts(stored: object) -> Iterable[ReceiptLine]:
    for parts in stored if isinstance(stored, list) else ():
        if isinstance(parts, list) and len(parts) == 4 and all(isinstance(part, str) for part in parts):
            yield ReceiptLine(*parts)
