"""The first start: three sentences one can send with Enter."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from datetime import date

    from textual import events

    from tracker_tui.tui.glyphs import Glyphs


def sentences(today: date) -> tuple[str, ...]:
    """Three goals to begin with: something to reach, something to do, something to keep under."""
    month = f"{(today.replace(day=1) + timedelta(days=95)):%B}"
    return (
        f"I want to run 100 km by the end of {month}",
        "I want to go to the gym 3 times a week",
        "I want to drink at most 2 coffees a day",
    )


class Welcome(Widget):
    """The sentences, one of them chosen."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"welcome--sentence", "welcome--chosen"}

    class Picked(Message):
        """A sentence was clicked."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def __init__(self, today: date, signs: Glyphs, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._sentences = sentences(today)
        self._signs = signs
        self._at = 0

    @property
    def chosen(self) -> str:
        """The sentence that Enter sends."""
        return self._sentences[self._at]

    def move(self, step: int) -> None:
        """Choose another."""
        self._at = (self._at + step) % len(self._sentences)
        self.refresh()

    def _top(self) -> int:
        return max(0, (self.size.height - 2 * len(self._sentences)) // 2)

    def render_line(self, y: int) -> Strip:
        """One line: every other one holds a sentence, in the middle of the height."""
        index, between = divmod(y - self._top(), 2)
        if between or not 0 <= index < len(self._sentences):
            return Strip.blank(self.size.width, self.rich_style)
        widest = max(map(len, self._sentences)) + 2
        mark = self._signs.chevron if index == self._at else " "
        name = "welcome--chosen" if index == self._at else "welcome--sentence"
        text = " " * max(0, (self.size.width - widest) // 2) + f"{mark} {self._sentences[index]}"
        style = self.get_component_rich_style(name)
        return Strip([Segment(text, style)]).adjust_cell_length(self.size.width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """A click sends."""
        index, between = divmod(event.y - self._top(), 2)
        if not between and 0 <= index < len(self._sentences):
            self.post_message(self.Picked(self._sentences[index]))
