"""The cards of the sidebar: one widget that draws them all, with a cursor, digits and bars that settle."""

from __future__ import annotations

from itertools import accumulate
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tracker_tui.tui.board import Board
from tracker_tui.tui.glyphs import UNICODE
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.widgets.card_lines import CardLook, card_lines
from tracker_tui.tui.widgets.drawn_view import DrawnView

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

    from tracker_tui.tui.board import Card
    from tracker_tui.tui.glyphs import Glyphs

TONES = ("good", "calm", "warn", "bad", "done", "quiet")
PARTS = ("number", "title", "amount", "trail", "muted", "rest", *(f"tone-{tone}" for tone in TONES))
SETTLE = 0.2  # seconds in which a bar reaches its new place
FRAME = 1 / 30
DIGITS = frozenset("0123456789")
TOGETHER = 0.8  # seconds within which two digits are one number


class GoalList(DrawnView, can_focus=True):
    """All cards. The cursor is remembered by goal, so that it stays when the order changes."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"goals--{name}" for name in (*PARTS, "cursor")}
    BINDINGS = bindings("goals")

    class LogWanted(Message):
        """Someone wants to log to a goal."""

        def __init__(self, goal_id: str) -> None:
            super().__init__()
            self.goal_id = goal_id

    class UsualWanted(Message):
        """Someone wants to log what is usual for a goal."""

        def __init__(self, card: Card) -> None:
            super().__init__()
            self.card = card

    class OpenWanted(Message):
        """Someone wants to see a goal in full."""

        def __init__(self, goal_id: str) -> None:
            super().__init__()
            self.goal_id = goal_id

    def __init__(self, signs: Glyphs = UNICODE, *, ascii_only: bool = False, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.board = Board()
        self.chosen: str | None = None
        self._signs = signs
        self._ascii = ascii_only
        self._strips: list[Strip] = []
        self._owners: list[int] = []
        self._tops: list[int] = [0]
        self._from: dict[str, float] = {}
        self._moved_at = 0.0
        self._typed, self._typed_at = "", 0.0
        self._ticker: Timer | None = None

    @property
    def card(self) -> Card | None:
        """The card under the cursor."""
        cards = self.board.cards
        return self.board.by_id(self.chosen) or (cards[0] if cards else None)

    @property
    def text(self) -> str:
        """All cards as plain text."""
        return "\n".join(strip.text.rstrip() for strip in self._strips)

    def show(self, board: Board) -> None:
        """Show the goals as they are now; bars that moved settle within a fifth of a second."""
        if board == self.board:
            return
        self._from = {card.goal_id: self._fraction(card) for card in self.board.cards}
        moved = any(self._from.get(c.goal_id, c.fraction) != c.fraction for c in board.cards)
        self.board = board
        if moved and self.app.animation_level == "full":
            self._moved_at = monotonic()
            self._ticker = self._ticker or self.set_interval(FRAME, self._tick)
        self._draw()

    def _fraction(self, card: Card) -> float:
        goal = card.fraction or 0.0
        share = min(1.0, (monotonic() - self._moved_at) / SETTLE)
        start = self._from.get(card.goal_id, goal)
        return start + (goal - start) * (1 - (1 - share) ** 3)

    def _tick(self) -> None:
        if monotonic() - self._moved_at >= SETTLE and self._ticker is not None:
            self._ticker.stop()
            self._ticker = None
        self._draw()

    def _look(self) -> CardLook:
        styles = {name: self.get_component_rich_style(f"goals--{name}", partial=True) for name in PARTS}
        return CardLook(styles, self._signs, max(10, self.scrollable_content_region.width), self._ascii)

    def _draw(self) -> None:
        self.lay_out()
        self._drawn()

    def _drawn(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._strips))
        self.refresh()

    def room(self) -> object:
        """The cards are set apart where there is height for it."""
        return self.scrollable_content_region.size

    def lay_out(self) -> None:
        """Draw the cards for the present size, with an empty line between them where there is room."""
        width = self.scrollable_content_region.width
        if not width:
            return
        look = self._look()
        cards = [card_lines(card, look, self._fraction(card)) for card in self.board.cards]
        loose = sum(len(lines) + 1 for lines in cards) <= self.size.height + 1
        self._strips, self._owners = [], []
        for index, lines in enumerate(cards):
            for line in [*lines, []] if loose else lines:
                self._strips.append(Strip(line).adjust_cell_length(width))
                self._owners.append(index)
        self._tops = [0, *accumulate(len(lines) + loose for lines in cards)]

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new size, the cursor still in view."""
        self.laid_out()
        self._drawn()
        if self.chosen is not None and self.card is not None:
            self.call_after_refresh(self.choose, self.board.cards.index(self.card))

    def on_mount(self) -> None:
        """Where colours change, the cards are drawn anew."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self.call_after_refresh(self._draw))

    def render_line(self, y: int) -> Strip:
        """One line of the view; the card under the cursor stands out while the list has the focus."""
        row = self.scroll_offset.y + y
        if row >= len(self._strips):
            return Strip.blank(self.size.width, self.base)
        strip, card = (
            self._strips[row].adjust_cell_length(self.size.width),
            self.board.cards[self._owners[row]],
        )
        if not self.has_focus or card is not self.card or not strip.text.strip():
            return strip.apply_style(self.base)
        return self._under_cursor(strip)

    def _under_cursor(self, strip: Strip) -> Strip:
        style = self.get_component_rich_style("goals--cursor")
        sign = Strip([Segment(self._signs.cursor, style)])
        return Strip.join([sign, strip.crop(1).apply_style(self.base + Style(bgcolor=style.bgcolor))])

    def choose(self, index: int) -> None:
        """Move the cursor to a card by its place in the list."""
        cards = self.board.cards
        if not cards:
            return
        index = max(0, min(len(cards) - 1, index))
        self.chosen = cards[index].goal_id
        self._reveal(self._tops[index], self._tops[index + 1])
        self.refresh()

    def _reveal(self, top: int, bottom: int) -> None:
        above, below = top, bottom - self.size.height
        if not below <= self.scroll_offset.y <= above:
            self.scroll_to(y=above if self.scroll_offset.y > above else below, animate=False, force=True)

    def action_cursor(self, step: int) -> None:
        """Move the cursor up or down."""
        card = self.card
        self.choose((self.board.cards.index(card) if card else 0) + step)

    def action_jump(self, place: str) -> None:
        """Move the cursor to the first or last card."""
        self.choose(0 if place == "first" else len(self.board.cards) - 1)

    def action_log(self) -> None:
        """Ask for an amount for the goal under the cursor."""
        self._typed = ""
        if self.card:
            self.post_message(self.LogWanted(self.card.goal_id))

    def action_open(self) -> None:
        """Ask for the whole of the goal under the cursor."""
        if self.card:
            self.post_message(self.OpenWanted(self.card.goal_id))

    def action_usual(self) -> None:
        """Log the usual amount of the goal under the cursor."""
        self._typed = ""
        if self.card:
            self.post_message(self.UsualWanted(self.card))

    def on_key(self, event: events.Key) -> None:
        """A digit moves the cursor to the goal with that number; two in quick succession are one number."""
        if event.key not in DIGITS:
            self._typed = ""
            return
        now = monotonic()
        before = self._typed if now - self._typed_at < TOGETHER else ""
        self._typed, self._typed_at = before[-1:] + event.key, now
        card = self.board.by_number(int(self._typed)) or self.board.by_number(int(event.key))
        if card is not None:
            event.stop()
            self.choose(self.board.cards.index(card))

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a second one logs."""
        row = event.y + self.scroll_offset.y
        if row < len(self._owners):
            self.choose(self._owners[row])
            if event.chain == 2:
                self.action_log()

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the cursor."""
        self.refresh()
