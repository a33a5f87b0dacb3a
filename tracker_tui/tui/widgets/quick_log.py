"""The quick log: one line where the number of a goal and an amount are enough."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.columns import Columns
from rich.text import Text
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.widgets import Input, Static

from tracker_tui.progress.draw import cut
from tracker_tui.progress.numbers import format_day
from tracker_tui.tui.board import Board
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.quick import QuickLine, read_line, would_log
from tracker_tui.tui.widgets.hint_line import fitted

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType
    from textual.app import ComposeResult

    from tracker_tui.tui.board import Card
    from tracker_tui.tui.glyphs import Glyphs

TITLE = 24  # columns of a title among the numbers
FURTHEST = 400  # days back that the arrow goes


class QuickLog(Vertical):
    """Hidden until its key is pressed; then it stands where the words are typed, whose draft stays."""

    BINDINGS = bindings("quick log")

    _input = query_one("#quick-input", Input)

    class Entered(Message):
        """An amount is to be logged."""

        def __init__(self, goal_id: str, value: float, day: date) -> None:
            super().__init__()
            self.goal_id = goal_id
            self.value = value
            self.day = day

    def __init__(self, signs: Glyphs, close: Callable[[], None], *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._signs = signs
        self._close = close
        self._board = Board()
        self._fixed: Card | None = None
        self._today = self._day = date.min

    def compose(self) -> ComposeResult:
        """Goals with their numbers, the line, and what it means."""
        yield Static(id="quick-goals")
        with Horizontal(id="quick-line"):
            yield Static(id="quick-goal")
            yield Input(id="quick-input", compact=True, select_on_focus=False)
        yield Static(id="quick-hint")

    def open(self, board: Board, today: date, goal_id: str | None = None) -> None:
        """Begin a line, for a goal where one is given."""
        self._board, self._today, self._day = board, today, today
        self._fixed = board.by_id(goal_id)
        self.query_one("#quick-goals", Static).update(self._numbers())
        name = f"{self._fixed.title} {self._signs.chevron} " if self._fixed else f"{self._signs.chevron} "
        self.query_one("#quick-goal", Static).update(Content(name))
        line = self._input
        line.placeholder = "amount" if self._fixed else "number and amount, such as 1 5"
        line.value = ""
        self.display = True
        self._hint()
        self.screen.set_focus(line)  # at once: the next keys may be on their way

    def _numbers(self) -> RenderableType:
        cards = sorted((c for c in self._board.cards if c.number is not None), key=lambda c: c.number or 0)
        if not cards:
            return Text("There is no goal yet. Say one, or press ^n.")
        return Columns([Text.assemble((f"{c.number} ", "bold"), cut(c.title, TITLE)) for c in cards], (0, 3))

    def _line(self) -> QuickLine:
        return read_line(self._input.value, self._board, self._fixed)

    def _day_word(self) -> str:
        return format_day(self._day, self._today)

    def _hint(self) -> None:
        line, arrow = self._line(), self._signs.hint
        keys = f"{self._signs.up} day before · esc"
        if line.problem:
            said = f"{arrow} {line.problem}"
        elif line.card is not None and line.value is not None:
            told = would_log(line.card, line.value, self._day, self._today)
            said = f"{arrow} {fitted(told, self._room - 2, self._signs)}"
        else:
            said = f"{arrow} {self._day_word()}"
        gap = self._room - cell_len(said) - cell_len(keys)
        hint = Text(said, no_wrap=True, overflow="ellipsis")
        if gap > 1:
            hint.append(" " * gap + keys, "dim")
        self.query_one("#quick-hint", Static).update(hint)

    @property
    def _room(self) -> int:
        return self.screen.query_one("#entry").content_size.width

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the line means as it grows."""
        event.stop()
        self._hint()

    def action_enter(self) -> None:
        """Log it, if it can be; an empty line closes."""
        line = self._line()
        if line.card is not None and line.value is not None:
            self.post_message(self.Entered(line.card.goal_id, line.value, self._day))
            self._close()
        elif not self._input.value.strip() and self._fixed is None:
            self._close()

    def action_day(self, step: int) -> None:
        """Another day: nothing is logged in the future."""
        oldest = self._today - timedelta(days=FURTHEST)
        self._day = min(self._today, max(oldest, self._day + timedelta(days=step)))
        self._hint()

    def action_step(self, sign: int) -> None:
        """A little more or less: by what is usual for the goal, else by one."""
        line = self._line()
        if line.card is not None:
            step = line.card.usual or 1.0
            value = max(0.0, (line.value or 0.0) + sign * step)
            number = "" if self._fixed else f"{line.card.number} "
            self._input.value = f"{number}{round(value, 6):g}"
            self._input.cursor_position = len(self._input.value)

    @property
    def text(self) -> str:
        """What the hint says, as plain text."""
        return str(self.query_one("#quick-hint", Static).content)
