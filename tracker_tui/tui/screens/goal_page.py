"""One goal on a screen of its own: its page, and its entries to correct, move and remove."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import DataTable, Input, Static

from tracker_tui.tui import messages
from tracker_tui.tui.keys import PAGE, bindings
from tracker_tui.tui.painted import report
from tracker_tui.tui.quick import read_value
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.page import EntryRow, Page

WIDEST = 80
ENTRIES = 42  # columns of the table of entries
SIDE_BY_SIDE = 120
CHART_FROM = 34  # rows from which there is room for a chart


class EntryTable(DataTable[Text]):
    """The entries, newest first, with the keys that change the one under the cursor."""

    BINDINGS = bindings(PAGE, without=("page.back",))


class GoalPage(Screen[None]):
    """Asks for its goal anew after every change, whoever made it."""

    CSS_PATH = "../styles/goal_page.tcss"
    BINDINGS = bindings(PAGE, "page.back")
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [(0, "-stacked"), (SIDE_BY_SIDE, "-beside")]  # type: ignore[misc]

    table = query_one("#entries", EntryTable)

    def __init__(self, goal_id: str, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__()
        self._goal_id = goal_id
        self._desk = desk
        self._clock = clock
        self._signs = signs
        self._page: Page | None = None
        self._editing: EntryRow | None = None
        self._logging = False

    def compose(self) -> ComposeResult:
        """The page, the entries, and a line to type an amount."""
        yield Header(self._clock, None, self._signs.dot, id="header")
        with Horizontal(id="goal-body"):
            with Vertical(id="page-side"):
                if not self._signs.ascii:
                    from tracker_tui.tui.widgets.chart import Chart

                    yield Chart(id="chart")
                with VerticalScroll(id="page"):
                    yield Static(id="page-lines")
            yield EntryTable(id="entries", cursor_type="row", zebra_stripes=False, show_row_labels=False)
        yield Static(id="amount-told")
        yield Input(id="amount", compact=True, select_on_focus=True)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Read the goal."""
        self.table.add_columns("Day", "Amount", "Note")
        self.table.focus()
        self.read()

    def read(self) -> None:
        """Have the goal read again."""
        width = self.app.size.width
        self._desk.page(self._goal_id, min(WIDEST, width - (ENTRIES if width >= SIDE_BY_SIDE else 0) - 6))

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.read()

    @on(messages.BoardRead)
    def follow(self) -> None:
        """Something was changed."""
        self.read()

    @on(messages.PageRead)
    def show(self, event: messages.PageRead) -> None:
        """Show the goal as it is now, the cursor where it was."""
        if event.page.goal_id != self._goal_id:
            return
        self._page = event.page
        self.query_one("#page-lines", Static).update(report(event.page.lines, event.page.tone))
        self._draw(event.page)
        row = self.table.cursor_row
        self.table.clear()
        for entry in event.page.entries:
            self.table.add_row(Text(entry.when), Text(entry.amount, justify="right"), Text(entry.notes))
        self.table.move_cursor(row=row)

    def _draw(self, page: Page) -> None:
        for chart in self.query("#chart"):
            chart.display = len(page.course.days) > 1 and self.app.size.height >= CHART_FROM
            if chart.display:
                chart.draw(page.course, self._clock.today())  # type: ignore[attr-defined]

    @property
    def _entry(self) -> EntryRow | None:
        entries = self._page.entries if self._page else ()
        row = self.table.cursor_row
        return entries[row] if 0 <= row < len(entries) else None

    def action_edit(self) -> None:
        """Type the right amount."""
        if self._entry is not None:
            self._editing = self._entry
            self._ask(f"{self._entry.when}, instead of {self._entry.amount}:", f"{self._entry.value:g}")

    def action_log(self) -> None:
        """Type an amount of today."""
        self._editing = None
        self._ask("Today:", "")

    def _ask(self, told: str, value: str) -> None:
        self.query_one("#amount-told", Static).update(Text(told))
        line = self.query_one("#amount", Input)
        line.value = value
        self.add_class("-asking")
        line.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Correct or log, if it is an amount."""
        event.stop()
        value = read_value(event.value.strip(), self._page.unit if self._page else "")
        if value is None:
            self.query_one("#amount-told", Static).update(Text(f"“{event.value[:20]}” is not an amount:"))
            return
        if self._editing is not None:
            self._desk.correct(self._editing.entry_id, value=value)
        else:
            self._desk.log(self._goal_id, value, self._clock.today())
        self._done_asking()

    def _done_asking(self) -> None:
        self.remove_class("-asking")
        self.table.focus()

    def action_remove(self) -> None:
        """Remove the entry; undo brings it back."""
        if self._entry is not None:
            self._desk.remove(self._entry.entry_id)

    def action_shift(self, days: int) -> None:
        """Move the entry to another day, never to one that has not come."""
        if self._entry is not None:
            day = self._entry.day + timedelta(days=days)
            if day <= self._clock.today():
                self._desk.correct(self._entry.entry_id, day=day)

    def action_undo(self) -> None:
        """Take the last change back."""
        self._desk.undo()

    def action_redo(self) -> None:
        """Make again what was taken back."""
        self._desk.redo()

    def action_back(self) -> None:
        """Close the line, else the screen."""
        if self.has_class("-asking"):
            self._done_asking()
        else:
            self.dismiss()
