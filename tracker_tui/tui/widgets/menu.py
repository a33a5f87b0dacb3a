"""The menu over the words: what a /command could become, one of it chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tracker_tui.tui.widgets.card_lines import fit

if TYPE_CHECKING:
    from textual import events

    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.slash import Completion


MOST = 8  # lines shown at once


class Menu(Widget):
    """Hidden while there is nothing to complete."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"menu--label", "menu--meaning", "menu--chosen"}

    class Picked(Message):
        """A line was clicked."""

    def __init__(self, signs: Glyphs, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._signs = signs
        self._items: list[Completion] = []
        self._at = 0
        self.display = False

    @property
    def chosen(self) -> Completion | None:
        """The line that Enter takes."""
        return self._items[self._at] if self._items else None

    def show(self, items: list[Completion]) -> None:
        """Offer these; the choice stays where it was while they do."""
        if items != self._items:
            self._items, self._at = items, 0
            self.styles.height = min(MOST, len(items))
            self.display = bool(items)
            self.refresh()

    def move(self, step: int) -> None:
        """Choose the line above or below."""
        self._at = (self._at + step) % len(self._items)
        self.refresh()

    @property
    def _top(self) -> int:
        """The first line in view: the chosen one always is."""
        return max(0, self._at - MOST + 1)

    def render_line(self, y: int) -> Strip:
        """One line: what it is, and what it does."""
        width = self.size.width
        at = y + self._top
        if at >= len(self._items):
            return Strip.blank(width, self.rich_style)
        item, chosen = self._items[at], at == self._at
        labels = min(max(cell_len(one.label) for one in self._items), max(8, width // 2))
        mark = self._signs.chevron if chosen else " "
        label = self.get_component_rich_style("menu--chosen" if chosen else "menu--label")
        more = self._more if y == self.size.height - 1 else ""
        room = max(0, width - labels - 4 - cell_len(more))
        meaning = self.get_component_rich_style("menu--meaning")
        return Strip(
            [
                Segment(f"{mark} {fit(item.label, labels, self._signs)}  ", label),
                Segment(fit(item.meaning, room, self._signs) + more, meaning),
            ]
        ).adjust_cell_length(width, self.rich_style)

    @property
    def _more(self) -> str:
        """How many lines are below those in view."""
        below = len(self._items) - self._top - self.size.height
        return self._signs.plain(f" ↓ {below} more") if below > 0 else ""

    def on_click(self, event: events.Click) -> None:
        """A click takes a line."""
        if event.y + self._top < len(self._items):
            self._at = event.y + self._top
            self.post_message(self.Picked())
