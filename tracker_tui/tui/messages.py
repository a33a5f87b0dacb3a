"""What the turn thread tells the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, dataclass_transform

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


@dataclass_transform(eq_default=False)
class Telling(Message):
    """What is told are the fields, in their order. Two dozen dataclasses take 2 ms more of every start."""

    def __init__(self, *values: object, **named: object) -> None:
        super().__init__()
        self.__dict__.update(zip(self.__annotations__, values, strict=False), **named)


class Opened(Telling):
    """The database is open: the goals, and the newest turns."""

    board: Board
    talks: list[Talk]
    more: bool


class NotOpened(Telling):
    """The database cannot be used."""

    error: Exception


class BoardRead(Telling):
    """The goals as they are now."""

    board: Board


class EarlierRead(Telling):
    """Turns from before those at hand, oldest first."""

    talks: list[Talk]
    more: bool


class Committed(Telling):
    """A turn has changed goals or entries; its reply may still be on its way."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    board: Board


class Spoken(Telling):
    """Some more words of a reply that is still being made; `place` is that of their segment in it."""

    key: str
    place: int
    mode: str
    text: str


class Answered(Telling):
    """A turn is over."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    segments: tuple[Segment, ...]
    notice: str
    board: Board
    before_id: str | None
    change_ids: tuple[str, ...] = ()


class Refused(Telling):
    """A turn could not be had; the words are still the person's."""

    key: str
    sentence: str


class Previewed(Telling):
    """What some words would do, as far as that is sure."""

    text: str
    hint: str


class Progressed(Telling):
    """How far something slow has come."""

    key: str
    sentence: str


class Imported(Telling):
    """A file was brought in, or why not."""

    key: str
    receipts: tuple[ReceiptLine, ...]
    sentence: str
    board: Board
    change_ids: tuple[str, ...] = ()


class PageRead(Telling):
    """One goal in full."""

    page: Page


class BesideRead(Telling):
    """What stands beside a goal's page: its "history" or its grounds, "why"."""

    kind: str
    lines: tuple[str, ...]


class Changed(Telling):
    """A key or a form changed something."""

    receipts: tuple[ReceiptLine, ...]
    board: Board
    change_ids: tuple[str, ...] = ()


class Did(Telling):
    """What a key or form changed, for the screen that lies over the talk."""

    receipts: tuple[ReceiptLine, ...]


class TakenBack(Telling):
    """Which of the changes that are shown stand undone now."""

    change_ids: frozenset[str]


class NotChanged(Telling):
    """What a key or form asked for could not be done."""

    sentence: str


class Told(Telling):
    """Something was done that no receipt tells."""

    sentence: str


class Noted(Telling):
    """What a command of a turn did that no receipt tells."""

    key: str
    sentence: str


class ModelFound(Telling):
    """A model could be used where none is named; None where there is none to be found."""

    offer: Offer | None
    asked: bool  # whether somebody wanted to know


class OverviewRead(Telling):
    """All goals, under headings."""

    page: OverviewPage


class ReviewRead(Telling):
    """A stretch in review."""

    page: ReviewPage


class Found(Telling):
    """Messages that have some words."""

    words: str
    hits: tuple[Hit, ...]


class FoundOpened(Telling):
    """The turns around a message that was found; its own has the first of some keys that any has. `later` is
    the message after which more were stored, None where there are none.
    """

    talks: list[Talk]
    more: bool
    later: str | None
    keys: tuple[str, ...]


class LaterRead(Telling):
    """Turns from after those at hand, oldest first; `later` as where a message was found."""

    talks: list[Talk]
    later: str | None


class TalksRead(Telling):
    """The conversations there are."""

    rows: tuple[TalkRow, ...]


class TalkOpened(Telling):
    """Another conversation is talked in: its newest turns."""

    talks: list[Talk]
    more: bool
