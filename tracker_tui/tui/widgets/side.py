"""The sidebar: how many goals are on track, a card for each, what is due today and what is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text
from textual.containers import Vertical
from textual.getters import query_one
from textual.widgets import Static

from tracker_tui.tui.widgets.goal_list import GoalList

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from tracker_tui.tui.board import Board
    from tracker_tui.tui.glyphs import Glyphs

TITLE = "GOALS"
MOST_DUE = 4
EMPTY = "No goals yet. Say one, such as “read 20 books this year”."


def _first_few(items: tuple[str, ...]) -> list[str]:
    left = len(items) - MOST_DUE
    return [*items[:MOST_DUE], f"{left} more"] if left > 0 else list(items)


class Side(Vertical):
    """Title, cards, what is due."""

    goals = query_one("#goals", GoalList)

    def __init__(self, signs: Glyphs, *, ascii_only: bool, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._signs = signs
        self._ascii = ascii_only

    def compose(self) -> ComposeResult:
        """The parts."""
        yield Static(id="side-title")
        yield GoalList(self._signs, ascii_only=self._ascii, id="goals")
        yield Static(id="due")

    def show(self, board: Board) -> None:
        """Show the goals as they are now."""
        self.goals.show(board)
        self._show_title()
        lines = (("DUE TODAY", board.due_today), ("DONE TODAY", board.done_today))
        told = [self._told(label, items) for label, items in lines if items]
        self.query_one("#due", Static).update(Text("\n").join(told))
        self.query_one("#due").display = bool(told)

    def _told(self, label: str, items: tuple[str, ...]) -> Text:
        return Text.assemble((f"{label:<12}", "bold"), f" {self._signs.dot} ".join(_first_few(items)))

    def on_resize(self, event: events.Resize) -> None:
        """The title reaches from edge to edge."""
        self._show_title()

    def _tally(self, room: int) -> str:
        """How many goals are on track, and as much of the rest as there is room for."""
        told = ""
        for words in self.goals.board.tally:
            longer = f" {self._signs.dot} ".join(filter(None, (told, words)))
            told = longer if cell_len(longer) <= room else told
        return told

    def _show_title(self) -> None:
        board = self.goals.board
        text = Text(TITLE, "bold", no_wrap=True) if board.cards else Text(EMPTY)
        told = self._tally(self.goals.size.width - cell_len(TITLE) - 2)
        if told and board.cards:
            text.append(" " * (self.goals.size.width - cell_len(TITLE + told)) + told, "not bold")
        self.query_one("#side-title", Static).update(text)
