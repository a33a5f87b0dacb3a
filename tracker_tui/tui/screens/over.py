"""What the screens over the talk have in common: header, keys, undo, and a line that says what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.screen import Screen
from textual.widgets import Static

from tracker_tui.tui import messages
from tracker_tui.tui.keys import shown_keys
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.widget import Widget

    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs


TURNED = "↶↷"  # marks of what was taken back or made again


class Over(Screen[None]):
    """Asks anew for what it shows after every change, whoever made it."""

    place: ClassVar[str]

    def __init__(self, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._signs = signs

    def body(self) -> Iterable[Widget]:
        """What stands between header and keys."""
        raise NotImplementedError

    def read(self) -> None:
        """Have read again what is shown."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """Header, body, what was done, keys."""
        yield Header(self._clock, self._desk.model, self._signs.dot, id="header")
        yield from self.body()
        yield Static(id="did")
        yield KeyBar(id="keys")

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.read()

    @on(messages.BoardRead)
    def follow(self) -> None:
        """Something was changed."""
        self.read()

    @on(messages.Did)
    def tell(self, event: messages.Did) -> None:
        """Say what a key or form has done here."""
        line, more = event.receipts[0], len(event.receipts) - 1
        parts = (f"{line.mark} {line.title}", line.what, line.makes, f"{more} more" if more else "")
        key = next((k for k, a in self.active_bindings.items() if a.binding.action == "screen.undo"), "")
        undo = f"{shown_keys(key)} undo" if key and line.mark not in TURNED else ""
        told = "  ".join(filter(None, (*parts, undo)))
        shown = self.query_one("#did", Static)
        shown.update(Text(self._signs.plain(told), no_wrap=True, overflow="ellipsis"))
        shown.display = True

    def action_undo(self) -> None:
        """Take the last change back."""
        self._desk.undo()

    def action_redo(self) -> None:
        """Make again what was taken back."""
        self._desk.redo()

    def action_back(self) -> None:
        """Back to where one came from."""
        self.dismiss()
