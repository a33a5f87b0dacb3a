"""What the turn thread tells the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from tracker_tui.llm.offer import Offer
    from tracker_tui.telling import ReceiptLine
    from tracker_tui.tui.board import Board
    from tracker_tui.tui.conversations import Hit, TalkRow
    from tracker_tui.tui.overview import OverviewPage
    from tracker_tui.tui.page import Page
    from tracker_tui.tui.reviewing import ReviewPage
    from tracker_tui.tui.talk import Segment, Talk


@dataclass(eq=False, repr=False)
class Opened(Message):
    """The database is open: the goals, and the newest turns."""

    board: Board
    talks: list[Talk]
    more: bool


@dataclass(eq=False, repr=False)
class NotOpened(Message):
    """The database cannot be used."""

    error: Exception


@dataclass(eq=False, repr=False)
class BoardRead(Message):
    """The goals as they are now."""

    board: Board


@dataclass(eq=False, repr=False)
class EarlierRead(Message):
    """Turns from before those at hand, oldest first."""

    talks: list[Talk]
    more: bool


@dataclass(eq=False, repr=False)
class Committed(Message):
    """A turn has changed goals or entries; its reply may still be on its way."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    board: Board


@dataclass(eq=False, repr=False)
class Spoken(Message):
    """Some more words of a reply that is still being made; `place` is that of their segment in it."""

    key: str
    place: int
    mode: str
    text: str


@dataclass(eq=False, repr=False)
class Answered(Message):
    """A turn is over."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    segments: tuple[Segment, ...]
    notice: str
    board: Board
    before_id: str | None
    change_ids: tuple[str, ...] = ()


@dataclass(eq=False, repr=False)
class Refused(Message):
    """A turn could not be had; the words are still the person's."""

    key: str
    sentence: str


@dataclass(eq=False, repr=False)
class Previewed(Message):
    """What some words would do, as far as that is sure."""

    text: str
    hint: str


@dataclass(eq=False, repr=False)
class Progressed(Message):
    """How far something slow has come."""

    key: str
    sentence: str


@dataclass(eq=False, repr=False)
class Imported(Message):
    """A file was brought in, or why not."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    sentence: str
    board: Board
    change_ids: tuple[str, ...] = ()


@dataclass(eq=False, repr=False)
class PageRead(Message):
    """One goal in full."""

    page: Page


@dataclass(eq=False, repr=False)
class BesideRead(Message):
    """What stands beside a goal's page: its "history" or its grounds, "why"."""

    kind: str
    lines: tuple[str, ...]


@dataclass(eq=False, repr=False)
class Changed(Message):
    """A key or a form changed something."""

    receipts: tuple[ReceiptLine, ...]
    board: Board
    change_ids: tuple[str, ...] = ()


@dataclass(eq=False, repr=False)
class Did(Message):
    """What a key or form changed, for the screen that lies over the talk."""

    receipts: tuple[ReceiptLine, ...]


@dataclass(eq=False, repr=False)
class TakenBack(Message):
    """Which of the changes that are shown stand undone now."""

    change_ids: frozenset[str]


@dataclass(eq=False, repr=False)
class NotChanged(Message):
    """What a key or form asked for could not be done."""

    sentence: str


@dataclass(eq=False, repr=False)
class Told(Message):
    """Something was done that no receipt tells."""

    sentence: str


@dataclass(eq=False, repr=False)
class Noted(Message):
    """What a command of a turn did that no receipt tells."""

    key: str
    sentence: str


@dataclass(eq=False, repr=False)
class ModelFound(Message):
    """A model could be used where none is named; None where there is none to be found."""

    offer: Offer | None
    asked: bool  # whether somebody wanted to know


@dataclass(eq=False, repr=False)
class OverviewRead(Message):
    """All goals, under headings."""

    page: OverviewPage


@dataclass(eq=False, repr=False)
class ReviewRead(Message):
    """A stretch in review."""

    page: ReviewPage


@dataclass(eq=False, repr=False)
class Found(Message):
    """Messages that have some words."""

    words: str
    hits: tuple[Hit, ...]


@dataclass(eq=False, repr=False)
class FoundOpened(Message):
    """The turns around a message that was found; its own has the first of some keys that any has. `later` is
    the message after which more were stored, None where there are none.
    """

    talks: list[Talk]
    more: bool
    later: str | None
    keys: tuple[str, ...]


@dataclass(eq=False, repr=False)
class LaterRead(Message):
    """Turns from after those at hand, oldest first; `later` as where a message was found."""

    talks: list[Talk]
    later: str | None


@dataclass(eq=False, repr=False)
class TalksRead(Message):
    """The conversations there are."""

    rows: tuple[TalkRow, ...]


@dataclass(eq=False, repr=False)
class TalkOpened(Message):
    """Another conversation is talked in: its newest turns."""

    talks: list[Talk]
    more: bool
