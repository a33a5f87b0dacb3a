"""One goal on a screen of its own: its page, its chart, and its entries to correct, move and remove."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.getters import query_one
from textual.widgets import DataTable, Static

from tracker_tui.tui import messages
from tracker_tui.tui.keys import PAGE, bindings
from tracker_tui.tui.painted import report
from tracker_tui.tui.screens.over import Over

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from textual.widget import Widget

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.ledger.updates import GoalFields
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.entry_draft import EntryWish
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.page import EntryRow, Page
    from tracker_tui.tui.widgets.chart_pane import ChartPane

WIDEST = 80
ENTRIES = 42  # columns of what stands beside the page
AROUND = 7  # columns kept free around the page's lines, its scroll bar among them
READING = 60  # columns of the history or the grounds
SIDE_BY_SIDE = 120
SPACIOUS = 160  # columns from which notes have more room
BOTH_FROM = 34  # rows from which chart and facts stand together
TALL = 50  # rows from which the chart may be higher
AT_ONCE = 300  # entries read at once; more when the cursor comes to the last one
OF_ENTRIES = ("page.edit", "page.remove", "page.earlier", "page.later")


class EntryTable(DataTable[Text]):
    """The entries, newest first, with the keys that change the one under the cursor."""

    BINDINGS = bindings(PAGE, *OF_ENTRIES)


class GoalPage(Over):
    """Reads one goal in full. Where there is not room for both, its chart takes the place of its facts."""

    CSS_PATH = "../styles/goal_page.tcss"
    BINDINGS = bindings(PAGE, without=OF_ENTRIES)
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]
        (0, "-stacked"),
        (SIDE_BY_SIDE, "-beside"),
        (SPACIOUS, "-spacious"),
    ]
    place = PAGE

    table = query_one("#entries", EntryTable)
    panel = query_one("#beside", VerticalScroll)

    def __init__(self, goal_id: str, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__(desk, clock, signs)
        self._goal_id = goal_id
        self._page: Page | None = None
        self._beside = ""  # what stands beside the page: "history", "why", or the entries
        self._entries = AT_ONCE
        self._asked: dict[str, date | None] = {}  # entries on their way to another day, or to be removed
        self._chart: int | None = None  # which course is drawn; None: as the height suggests
        self._pane: ChartPane | None = None

    def body(self) -> Iterable[Widget]:
        """The page, the entries, and what can stand in their place."""
        page = VerticalScroll(Static(id="page-lines"), id="page")
        side = Vertical(Static(id="page-head"), page, id="page-side")
        entries = EntryTable(id="entries", cursor_type="row", zebra_stripes=False, show_row_labels=False)
        yield Horizontal(
            side, entries, VerticalScroll(Static(id="beside-lines"), id="beside"), id="goal-body"
        )

    def on_mount(self) -> None:
        """Read the goal."""
        self.table.add_columns("Day", "Amount", "Note")
        self.table.focus()
        self.read()

    def read(self) -> None:
        """Have the goal read again."""
        room = self.app.size.width - (self._side if self.app.size.width >= SIDE_BY_SIDE else 0)
        self._desk.page(self._goal_id, min(WIDEST, room - AROUND), self._entries)
        if self._beside:
            self._read_beside()

    @property
    def _side(self) -> int:
        return READING if self._beside or self.app.size.width >= SPACIOUS else ENTRIES

    def _read_beside(self) -> None:
        kind, goal_id = self._beside, self._goal_id
        width = (READING if self.app.size.width >= SIDE_BY_SIDE else self.app.size.width) - 3

        def work(tracker: Tracker) -> messages.BesideRead:
            from tracker_tui.tui.page import beside

            return messages.BesideRead(kind, tuple(beside(tracker, kind, goal_id, width)))

        self._desk.read(work, self)

    @on(messages.PageRead)
    async def show(self, event: messages.PageRead) -> None:
        """Show the goal as it is now, the cursor where it was."""
        page = event.page
        if page.goal_id != self._goal_id:
            return
        chosen, self._page = self._entry, page
        self._asked.clear()
        head, facts = report(page.lines, page.tone)
        self.query_one("#page-head", Static).update(head)
        self.query_one("#page-lines", Static).update(facts)
        await self._draw()
        self._fill(page.entries, chosen.entry_id if chosen else "")
        self.refresh_bindings()

    def _fill(self, entries: Sequence[EntryRow], chosen: str) -> None:
        """Show the entries, the cursor on the one it was on, else in the row it was in."""
        row = self.table.cursor_row
        self.table.clear()
        for at, entry in enumerate(entries):
            self.table.add_row(Text(entry.when), Text(entry.amount, justify="right"), Text(entry.notes))
            row = at if entry.entry_id == chosen else row
        self.table.move_cursor(row=row)

    @on(DataTable.RowHighlighted)
    def read_more(self, event: DataTable.RowHighlighted) -> None:
        """At the last entry that was read, read those before it."""
        if self._page and self._page.more and event.cursor_row == len(self._page.entries) - 1:
            self._entries = len(self._page.entries) + AT_ONCE
            self.read()

    @on(messages.BesideRead)
    def show_beside(self, event: messages.BesideRead) -> None:
        """Show the history or the grounds, if they are still wanted."""
        if event.kind == self._beside:
            told = Text("\n").join(
                Text(self._signs.plain(line), "" if line.startswith(" ") else "bold") for line in event.lines
            )
            self.query_one("#beside-lines", Static).update(told)

    @property
    def _roomy(self) -> bool:
        return self.app.size.height >= BOTH_FROM

    @property
    def _drawn(self) -> int | None:
        """The course that is drawn, by its place; None where none is."""
        count = len(self._page.courses) if self._page else 0
        at = self._chart if self._chart is not None else 0 if self._roomy else count
        return at if at < count else None

    async def _draw(self) -> None:
        """Draw the course that is wanted; what draws is loaded when it is first needed."""
        at = self._drawn
        self.set_class(at is not None, "-charting")
        self.set_class(self._roomy, "-roomy")
        self.set_class(self.app.size.height >= TALL, "-tall")
        if at is not None and self._page is not None:
            if self._pane is None:
                from tracker_tui.tui.widgets.chart_pane import ChartPane

                self._pane = ChartPane(self._signs, id="chart-pane")
                await self.query_one("#page-side").mount(self._pane, after="#page-head")
            self._pane.show(self._page, at, self._clock.today())

    async def action_chart(self) -> None:
        """The next chart; after the last one none, and where there is not room for both, the facts."""
        count = len(self._page.courses) if self._page else 0
        if self._beside and self.has_class("-stacked"):
            self.action_beside(self._beside)  # there is room for one of them
        if count:
            self._chart = ((count if self._drawn is None else self._drawn) + 1) % (count + 1)
            await self._draw()
            self.refresh_bindings()

    def action_range(self) -> None:
        """Hold the chart to the next range of days."""
        if self._pane is not None:
            self._pane.next_range()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What needs an entry or a chart works where there is one."""
        if action == "range":
            return self._drawn is not None and self._pane is not None and self._pane.has_ranges
        if action in {"edit", "remove", "shift"}:
            return bool(self._page and self._page.entries)
        if action == "chart":
            return bool(self._page and self._page.courses)
        return super().check_action(action, parameters)

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

    @on(DataTable.RowSelected)
    def action_edit(self) -> None:
        """Correct the entry under the cursor, with a form."""
        entry = self._entry
        if entry is not None:
            self._open_form(entry)

    def action_change_goal(self) -> None:
        """Change the goal itself, with a form."""
        from tracker_tui.tui.screens.goal_form import GoalChange

        def take(fields: GoalFields | None) -> None:
            if fields:
                self._desk.update(self._goal_id, fields)

        if self._page is not None:
            self.app.push_screen(GoalChange(self._clock.today(), self._page.goal), take)

    def action_log(self) -> None:
        """Log to this goal, with a form."""
        self._open_form(None)

    def _open_form(self, entry: EntryRow | None) -> None:
        from tracker_tui.tui.entry_draft import LoggedTo
        from tracker_tui.tui.screens.entry_form import EntryForm

        if self._page is None:
            return
        page = self._page
        goal = LoggedTo(self._goal_id, page.title, page.unit, page.usual, page.goal.kind)

        def take(wish: EntryWish | None) -> None:
            if wish is not None and entry is not None:
                self._desk.correct(entry.entry_id, value=wish.value, day=wish.day, notes=wish.notes)
            elif wish is not None and wish.value is not None:
                self._desk.log(wish.goal_id, wish.value, wish.day, wish.notes)

        self.app.push_screen(EntryForm(self._clock.today(), fixed=goal, entry=entry), take)

    def action_remove(self) -> None:
        """Remove the entry; undo brings it back."""
        entry = self._entry
        if entry is not None and entry.entry_id not in self._asked:
            self._asked[entry.entry_id] = None
            self._desk.remove(entry.entry_id)

    def action_shift(self, days: int) -> None:
        """Move the entry to another day, never to one that has not come."""
        entry = self._entry
        day = self._asked.get(entry.entry_id, entry.day) if entry is not None else None
        if entry is not None and day is not None and day + timedelta(days=days) <= self._clock.today():
            self._asked[entry.entry_id] = day = day + timedelta(days=days)
            self._desk.correct(entry.entry_id, day=day)

    def action_back(self) -> None:
        """Back to the entries, else to where one came from."""
        if self._beside:
            self.action_beside(self._beside)
        else:
            self.dismiss()
