"""What the chat shows: turns of words, receipts and replies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from tracker_tui.telling import ReceiptLine

TAKEN_BACK = "↶"  # the mark of what an undo did


class Segment(NamedTuple):
    """One mode's part of a reply, as markdown."""

    mode: str
    text: str
    place: int = 0  # in a reply that is still being made


@dataclass(eq=False, repr=False)
class Talk:
    """One turn: what a person said, what changed by it, and what was answered. `at` is naive local time."""

    key: str
    said: str = ""
    at: datetime | None = None
    receipts: tuple[ReceiptLine, ...] = ()
    segments: tuple[Segment, ...] = ()
    notice: str = ""
    waiting: bool = False
    stopped: bool = False  # no reply is wanted any more
    offer: str = ""  # the key that is shown beside the receipts: "undo" or "redo"
    before_id: str | None = None  # the stored message before which older ones are
    change_ids: tuple[str, ...] = ()  # what the receipts are of
    undone: bool = False  # all of that is taken back by now

    def plain(self) -> str:
        """The turn as text to copy."""
        receipts = [" ".join(filter(None, (r.mark, r.title, r.what, r.makes))) for r in self.receipts]
        return "\n".join(filter(None, [self.said, *receipts, *(s.text for s in self.segments), self.notice]))
