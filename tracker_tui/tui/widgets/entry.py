"""The place where one types: the prompt, or the quick log in its stead. What stands in either is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.containers import Vertical
from textual.getters import query_one
from textual.widgets import Static

from tracker_tui.tui.widgets.hint_line import fitted
from tracker_tui.tui.widgets.menu import Menu
from tracker_tui.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.widget import Widget

    from tracker_tui.tui.board import Board
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.widgets.quick_log import QuickLog

USUALLY = "Say what you did, or what you want to reach"
AT_FIRST = "Enter sends the sentence above, ↑ ↓ choose another; or type your own"


class Entry(Vertical):
    """Holds both and shows one."""

    prompt = query_one("#prompt", Prompt)

    def __init__(self, signs: Glyphs, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._signs = signs
        self._hint = ""
        self._quick: QuickLog | None = None
        self._return_to: Widget | None = None

    def compose(self) -> ComposeResult:
        """The prompt; the quick log is made when it is first wanted."""
        yield Menu(self._signs, id="menu")
        yield Prompt(USUALLY, id="prompt")
        yield Static(id="hint")

    def on_mount(self) -> None:
        """The prompt shows in the menu what its words could become."""
        self.prompt.menu = self.query_one("#menu", Menu)

    def on_menu_picked(self) -> None:
        """A line of the menu was clicked."""
        self.prompt.action_send()

    def invite(self, *, first: bool) -> None:
        """Say what can be typed, on the first screen and later."""
        self.prompt.invite(self._signs.plain(AT_FIRST) if first else USUALLY)

    def hint(self, text: str) -> None:
        """Say below the words what they would do."""
        if text != self._hint:
            self._hint = text
            shown = f"{self._signs.hint} {fitted(text, self._room, self._signs)}" if text else ""
            line = Text(self._signs.plain(shown), no_wrap=True, overflow="ellipsis")
            self.query_one("#hint", Static).update(line, layout=False)

    @property
    def _room(self) -> int:
        """Columns for a hint; plain signs take more of them."""
        return self.content_size.width - (6 if self._signs.ascii else 2)

    @property
    def quick_open(self) -> bool:
        """Whether the quick log stands here."""
        return self._quick is not None and bool(self._quick.display)

    async def open_quick(self, board: Board, today: date, goal_id: str | None) -> None:
        """Put the quick log in the prompt's place."""
        if not self.quick_open:
            self._return_to = self.screen.focused
        if self._quick is None:
            from tracker_tui.tui.widgets.quick_log import QuickLog

            self._quick = QuickLog(self._signs, self.close_quick, id="quick")
            await self.mount(self._quick)
        self.prompt.display = self.query_one("#hint").display = False
        self._quick.open(board, today, goal_id)

    def close_quick(self) -> None:
        """Bring the prompt back, and the focus to where it was."""
        if self._quick is not None:
            self._quick.display = False
        self.prompt.display = self.query_one("#hint").display = True
        back = self._return_to
        self.screen.set_focus(back if back is not None and back.is_mounted and back.display else self.prompt)
