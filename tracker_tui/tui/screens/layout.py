"""Where things stand on the main screen: the chat left, the goals right, the words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.screen import Screen

from tracker_tui.tui.glyphs import glyphs
from tracker_tui.tui.messages import BoardRead
from tracker_tui.tui.screens.turns import Turns
from tracker_tui.tui.widgets.chat_log import ChatLog
from tracker_tui.tui.widgets.entry import Entry
from tracker_tui.tui.widgets.folded import Folded
from tracker_tui.tui.widgets.goal_list import GoalList
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar
from tracker_tui.tui.widgets.side import Side
from tracker_tui.tui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.app import ComposeResult

    from tracker_tui.clock import Clock
    from tracker_tui.settings import Settings
    from tracker_tui.tui.board import Board
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.kept import Kept

WIDE = 100  # columns from which chat and goals stand side by side
SIDES = ((180, 64), (150, 54), (0, 46))  # from so many columns on, the goals get so many


class Layout(Screen[None]):
    """The parts and their places at every size."""

    header = query_one("#header", Header)
    chat = query_one("#chat", ChatLog)
    side = query_one("#side", Side)
    goals = query_one("#goals", GoalList)
    folded = query_one("#folded", Folded)
    entry = query_one("#entry", Entry)
    welcome = query_one("#welcome", Welcome)

    def __init__(
        self, desk: Desk, settings: Settings, clock: Clock, keymap: Mapping[str, str], kept: Kept
    ) -> None:
        super().__init__()
        signs = glyphs(settings.ascii)
        self._keymap = keymap
        self._kept = kept
        self.desk = desk
        self._settings = settings
        self._clock = clock
        self._signs = signs
        self._turns = Turns(clock)
        self._unfolded: bool | None = None  # None: as the width suggests
        self._was_wide = False
        self._first = False

    def compose(self) -> ComposeResult:
        """The parts, top to bottom and left to right."""
        today = self._clock.today()
        yield Header(self._clock, self._settings.model, self._signs.dot, id="header")
        yield Folded(self._signs, id="folded")
        with Horizontal(id="body"):
            with Vertical(id="talk"):
                yield ChatLog(today, self._signs, id="chat")
                yield Welcome(today, self._signs, id="welcome")
                yield Entry(self._signs, id="entry")
            yield Side(self._signs, ascii_only=self._settings.ascii, id="side")
        yield KeyBar(id="keys")

    @property
    def _wide(self) -> bool:
        return self.app.size.width >= WIDE

    def on_resize(self, event: events.Resize) -> None:
        """Crossing the width where the goals fold forgets what was toggled."""
        if (event.size.width >= WIDE) != self._was_wide:
            self._was_wide, self._unfolded = not self._was_wide, None
        self._fold()

    def _fold(self) -> None:
        shown = self._wide if self._unfolded is None else self._unfolded
        self.side.set_class(not self._wide, "-over")
        self._place_side()
        self.side.display = shown and not self._first
        self.folded.display = not shown and not self._first and bool(self.goals.board.cards)

    def _place_side(self) -> None:
        width = self.app.size.width
        usual = next(room for least, room in SIDES if width >= least)
        wanted = usual + int(self._kept.get("side-width") or 0)
        self.side.styles.width = max(30, min(wanted, width - 44)) if self._wide else min(48, width)
        left = bool(self._kept.get("side-left"))
        if left != self.side.has_class("-left"):
            self.side.set_class(left, "-left")
            talk = self.query_one("#talk")
            body = self.query_one("#body")
            body.move_child(self.side, before=talk) if left else body.move_child(self.side, after=talk)

    def action_side(self, step: int) -> None:
        """Give the goals more room or less; without a step, move them to the other side."""
        if step:
            self._kept.put("side-width", max(-20, min(60, int(self._kept.get("side-width") or 0) + step)))
        else:
            self._kept.put("side-left", not self._kept.get("side-left"))
        self._fold()

    def _set_first(self, first: bool) -> None:
        if first != self._first:
            self.entry.invite(first=first)
        self._first = first
        self.welcome.display, self.chat.display = first, not first
        self._fold()

    def _show_board(self, board: Board) -> None:
        self.side.show(board)
        self.folded.show(board)
        self._fold()
        if self.app.screen is not self:
            self.app.screen.post_message(BoardRead(board))
