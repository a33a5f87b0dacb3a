"""Where one types: grows with the words, sends on Enter, remembers what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from tracker_tui.tui.keys import bindings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual import events

    from tracker_tui.tui.slash import Completion
    from tracker_tui.tui.widgets.menu import Menu

MOST_REMEMBERED = 500


class Prompt(TextArea):
    """A text area of one to ten lines. At its first and last row up and down go through earlier messages."""

    BINDINGS = bindings("typing")

    class Submitted(Message):
        """The words are to be sent. An empty text is told too: the first screen answers it."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Moved(Message):
        """Up or down was pressed with nothing typed and nothing to remember."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def __init__(self, placeholder: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, compact=True, highlight_cursor_line=False, placeholder=Content(placeholder))
        self._said: list[str] = []
        self._place: int | None = None
        self._draft = ""
        self.menu: Menu | None = None
        self.completed: Callable[[str], list[Completion]] = lambda text: []

    def on_resize(self) -> None:
        """Having grown, show the rows that had scrolled away before there was room."""
        if self.wrapped_document.height <= self.size.height:
            self.scroll_to(y=0, animate=False, immediate=True, force=True)

    def on_key(self, event: events.Key) -> None:
        """A letter with alt is a key that means nothing here, and no letter."""
        if event.key.startswith("alt+"):
            event.prevent_default()

    def remember(self, said: Iterable[str]) -> None:
        """Add messages to go back to, oldest first."""
        self._said = [*self._said, *(text for text in said if text)][-MOST_REMEMBERED:]

    def remember_older(self, said: Iterable[str]) -> None:
        """Add messages that came before those remembered."""
        older = [text for text in said if text and text not in self._said]
        self._said = [*older, *self._said][-MOST_REMEMBERED:]

    def put(self, text: str) -> None:
        """Set the words, the cursor behind them."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    def invite(self, placeholder: str) -> None:
        """What stands here while nothing is typed."""
        self.placeholder = Content(placeholder)

    def give_back(self, text: str) -> None:
        """Return words that could not be sent, unless others stand here by now."""
        if not self.text.strip():
            self.put(text)

    def offer(self) -> Completion | None:
        """Have the menu show what the words could become; the line that is chosen of it."""
        if self.menu is None:
            return None
        self.menu.show(self.completed(self.text))
        return self.menu.chosen

    def close_menu(self) -> bool:
        """Close the menu; whether it was open."""
        was_open = self.menu is not None and bool(self.menu.display)
        if self.menu is not None and was_open:
            self.menu.show([])
        return was_open

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to complete without a menu: the key does what it does elsewhere."""
        return action != "complete" or self.text.startswith("/")

    def action_complete(self) -> None:
        """Take the chosen line of the menu, to go on typing."""
        chosen = self.offer()
        if chosen is not None:
            self.put(chosen.text if chosen.text.endswith(" ") else f"{chosen.text} ")
            self.offer()

    def action_send(self) -> None:
        """Send the words and begin anew; of a menu the chosen line, once it says all it needs."""
        chosen = self.offer()
        if chosen is not None:
            self.put(chosen.text)
            if not chosen.ready:
                self.offer()
                return
        text, self._place = self.text.strip(), None
        if text and self._said[-1:] != [text]:
            self.remember([text])
        self.load_text("")
        self.offer()
        # Not from parent to parent: what the next key does must come after it.
        self.screen.post_message(self.Submitted(text))

    def action_newline(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def action_cursor_up(self, select: bool = False) -> None:
        """Up a row; from the first one to an earlier message."""
        if self.menu is not None and self.menu.display:
            self.menu.move(-1)
        elif select or self._row() > 0:
            super().action_cursor_up(select)
        else:
            self._recall(-1)

    def action_cursor_down(self, select: bool = False) -> None:
        """Down a row; from the last one to a later message."""
        if self.menu is not None and self.menu.display:
            self.menu.move(1)
        elif select or self._row() < self.wrapped_document.height - 1:
            super().action_cursor_down(select)
        else:
            self._recall(1)

    def _row(self) -> int:
        return self.wrapped_document.location_to_offset(self.cursor_location).y

    def _recall(self, step: int) -> None:
        if not self._said:
            self.post_message(self.Moved(step))
            return
        if self._place is None:
            self._draft, place = self.text, len(self._said)
        else:
            place = self._place
        place = max(0, min(len(self._said), place + step))
        self._place = None if place == len(self._said) else place
        self.put(self._draft if self._place is None else self._said[place])
