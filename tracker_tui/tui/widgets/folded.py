"""The sidebar folded to one line: the goals that matter most, and how many there are beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tracker_tui.tui.board import Board
from tracker_tui.tui.widgets.card_lines import fit
from tracker_tui.tui.widgets.goal_list import TONES

if TYPE_CHECKING:
    from tracker_tui.tui.board import Card
    from tracker_tui.tui.glyphs import Glyphs

MOST = 3


class Folded(Widget):
    """Three goals in a line."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"folded--{n}" for n in ("title", "number", *TONES)}

    class Opened(Message):
        """Someone wants to see all goals."""

    def __init__(self, signs: Glyphs, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.board = Board()
        self._signs = signs

    def show(self, board: Board) -> None:
        """Show the goals as they are now."""
        self.board = board
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line: each goal gets the same share of it."""
        cards = self.board.cards[:MOST]
        left = len(self.board.cards) - len(cards)
        more = f"+{left}" if left else ""
        room = self.size.width - cell_len(more)
        share = room // max(1, len(cards))
        pieces = [piece for card in cards for piece in self._card(card, share)]
        line = Strip(pieces).adjust_cell_length(room, self.rich_style)
        return Strip.join([line, Strip([Segment(more, self.get_component_rich_style("folded--quiet"))])])

    def _card(self, card: Card, share: int) -> list[Segment]:
        styles = {n: self.get_component_rich_style(f"folded--{n}") for n in ("title", "number", card.tone)}
        number = f"{card.number} " if card.number is not None else ""
        room = share - cell_len(number) - 4
        brief = fit(card.brief, min(cell_len(card.brief), room // 2), self._signs)
        title = fit(card.title, min(cell_len(card.title), room - cell_len(brief)), self._signs)
        used = cell_len(number) + cell_len(title) + 1 + cell_len(brief)
        return [
            Segment(number, styles["number"]),
            Segment(f"{title} ", styles["title"]),
            Segment(brief, styles[card.tone]),
            Segment(" " * max(0, share - used), styles["title"]),
        ]

    def on_click(self) -> None:
        """A click unfolds."""
        self.post_message(self.Opened())

    @property
    def text(self) -> str:
        """The line as plain text."""
        return self.render_line(0).text.rstrip()
