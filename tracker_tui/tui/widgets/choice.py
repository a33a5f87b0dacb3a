"""One of a few words, changed with left and right or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.text import Text
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType


class Choice(Widget, can_focus=True):
    """Shows all its words, the chosen one set off."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("left", "move(-1)", "the one before"),
        ("right,space", "move(1)", "the next one"),
    ]
    at: reactive[int] = reactive(0)

    class Chosen(Message):
        """Another word was chosen."""

    def __init__(self, words: Sequence[str], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.words = tuple(words)

    @property
    def value(self) -> str:
        """The chosen word."""
        return self.words[self.at]

    def action_move(self, step: int) -> None:
        """Choose the one before or after."""
        self.at = (self.at + step) % len(self.words)

    def watch_at(self) -> None:
        """Tell those who depend on it."""
        self.post_message(self.Chosen())

    def on_click(self, event: events.Click) -> None:
        """A click chooses the word it falls on."""
        end = 0
        for index, word in enumerate(self.words):
            end += cell_len(word) + 2
            if event.x < end:
                self.at = index
                return

    def render(self) -> Text:
        """All words in a line."""
        text = Text(no_wrap=True, overflow="ellipsis")
        for index, word in enumerate(self.words):
            chosen = index == self.at
            before, after = "<>" if self.app.has_class("-ascii") else "‹›"
            text.append(f"{before}{word}{after}" if chosen else f" {word} ", "bold" if chosen else "dim")
        return text
