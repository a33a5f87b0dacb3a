"""One goal on a screen of its own: its page, and its entries to correct, move and remove."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import DataTable, Static

from tracker_tui.tui import messages
from tracker_tui.tui.keys import PAGE, bindings
from tracker_tui.tui.painted import report
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.entry_draft import EntryWish
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.page import EntryRow, Page

WIDEST = 80
ENTRIES = 42  # columns of what stands beside the page
AROUND = 7  # columns kept free around the page's lines, its scroll bar among them
READING = 60  # columns of the history or the grounds
SIDE_BY_SIDE = 120
CHART_FROM = 34  # rows from which there is room for a chart
TALL = 50  # rows from which the chart may be higher


class EntryTable(DataTable[Text]):
    """The entries, newest first, with the keys that change the one under the cursor."""

    BINDINGS = bindings(PAGE, without=("page.back",))


class Beside(VerticalScroll):
    """What stands in the place of the entries: the goal's history, or its grounds."""

    BINDINGS = bindings(PAGE, "page.why", "page.history", "page.log", "page.undo", "page.redo")


class GoalPage(Screen[None]):
    """Asks for its goal anew after every change, whoever made it."""

    CSS_PATH = "../styles/goal_page.tcss"
    BINDINGS = bindings(PAGE, "page.back")
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [(0, "-stacked"), (SIDE_BY_SIDE, "-beside")]  # type: ignore[misc]
    place = PAGE

    table = query_one("#entries", EntryTable)
    panel = query_one("#beside", Beside)

    def __init__(self, goal_id: str, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__()
        self._goal_id = goal_id
        self._desk = desk
        self._clock = clock
        self._signs = signs
        self._page: Page | None = None
        self._beside = ""  # what stands beside the page: "history", "why", or the entries

    def compose(self) -> ComposeResult:
        """The page, the entries, and what can stand in their place."""
        yield Header(self._clock, self._desk.model, self._signs.dot, id="header")
        with Horizontal(id="goal-body"):
            with Vertical(id="page-side"):
                if not self._signs.ascii:
                    from tracker_tui.tui.widgets.chart import Chart

                    yield Chart(id="chart")
                with VerticalScroll(id="page"):
                    yield Static(id="page-lines")
            yield EntryTable(id="entries", cursor_type="row", zebra_stripes=False, show_row_labels=False)
            with Beside(id="beside"):
                yield Static(id="beside-lines")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Read the goal."""
        self.table.add_columns("Day", "Amount", "Note")
        self.table.focus()
        self.read()

    def read(self) -> None:
        """Have the goal read again."""
        room = self.app.size.width - (self._side if self.app.size.width >= SIDE_BY_SIDE else 0)
        self._desk.page(self._goal_id, min(WIDEST, room - AROUND))
        if self._beside:
            self._read_beside()

    @property
    def _side(self) -> int:
        return READING if self._beside else ENTRIES

    def _read_beside(self) -> None:
        kind, goal_id = self._beside, self._goal_id
        width = (READING if self.app.size.width >= SIDE_BY_SIDE else self.app.size.width) - 3

        def work(tracker: Tracker) -> messages.BesideRead:
            from tracker_tui.tui.page import beside

            return messages.BesideRead(kind, tuple(beside(tracker, kind, goal_id, width)))

        self._desk.read(work, self)

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

    @on(messages.BesideRead)
    def show_beside(self, event: messages.BesideRead) -> None:
        """Show the history or the grounds, if they are still wanted."""
        if event.kind == self._beside:
            told = Text("\n").join(
                Text(self._signs.plain(line), "" if line.startswith(" ") else "bold") for line in event.lines
            )
            self.query_one("#beside-lines", Static).update(told)

    def _draw(self, page: Page) -> None:
        height = self.app.size.height
        for chart in self.query("#chart"):
            chart.display = len(page.course.days) > 1 and height >= CHART_FROM
            chart.styles.height = 20 if height >= TALL else 14
            if chart.display:
                chart.draw(page.course, self._clock.today())  # type: ignore[attr-defined]

    @property
    def _entry(self) -> EntryRow | None:
        entries = self._page.entries if self._page else ()
        row = self.table.cursor_row
        return entries[row] if 0 <= row < len(entries) else None

    def action_beside(self, kind: str) -> None:
        """Show the history or the grounds in the place of the entries, or the entries again."""
        self._beside = "" if self._beside == kind else kind
        self.set_class(bool(self._beside), "-reading")
        self.read()
        if self._beside:
            self.panel.scroll_home(animate=False)
        (self.panel if self._beside else self.table).focus()

    def action_edit(self) -> None:
        """Correct the entry under the cursor, with a form."""
        entry = self._entry
        if entry is not None:
            self._open_form(entry)

    def action_log(self) -> None:
        """Log to this goal, with a form."""
        self._open_form(None)

    def _open_form(self, entry: EntryRow | None) -> None:
        from tracker_tui.tui.entry_draft import LoggedTo
        from tracker_tui.tui.screens.entry_form import EntryForm

        if self._page is None:
            return
        goal = LoggedTo(self._goal_id, self._page.title, self._page.unit, self._page.usual)

        def take(wish: EntryWish | None) -> None:
            if wish is not None and entry is not None:
                self._desk.correct(entry.entry_id, value=wish.value, day=wish.day, notes=wish.notes)
            elif wish is not None and wish.value is not None:
                self._desk.log(wish.goal_id, wish.value, wish.day, wish.notes)

        self.app.push_screen(EntryForm(self._clock.today(), fixed=goal, entry=entry), take)

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
        """Back to the entries, else to where one came from."""
        if self._beside:
            self.action_beside(self._beside)
        else:
            self.dismiss()
