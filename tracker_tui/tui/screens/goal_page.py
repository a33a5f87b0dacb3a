"""One goal on a screen of its own: its page, its chart, its entries, and what can stand in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import on
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.getters import query_one
from textual.widgets import Static

from tracker_tui.tui import messages
from tracker_tui.tui.keys import PAGE, bindings
from tracker_tui.tui.painted import report
from tracker_tui.tui.screens.entries import NEED_ENTRIES, OF_ENTRIES, Entries, EntryTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.ledger.updates import GoalFields
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.widgets.chart_pane import ChartPane

WIDEST = 80
ENTRIES = 42  # columns of what stands beside the page
AROUND = 7  # columns kept free around the page's lines, its scroll bar among them
READING = 60  # columns of the history or the grounds
SIDE_BY_SIDE = 120
SPACIOUS = 160  # columns from which notes have more room
BOTH_FROM = 34  # rows from which chart and facts stand together
ALL_FROM = 46  # and those from which they do so above the entries
TALL = 50  # rows from which the chart may be higher


class GoalPage(Entries):
    """Reads one goal in full. Where there is not room for both, its chart takes the place of its facts."""

    CSS_PATH = "../styles/goal_page.tcss"
    BINDINGS = bindings(PAGE, without=OF_ENTRIES)
    HORIZONTAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [  # type: ignore[misc]
        (0, "-stacked"),
        (SIDE_BY_SIDE, "-beside"),
        (SPACIOUS, "-spacious"),
    ]
    place = PAGE

    panel = query_one("#beside", VerticalScroll)

    def __init__(self, goal_id: str, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__(goal_id, desk, clock, signs)
        self._beside = ""  # what stands beside the page: "history", "why", or the entries
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
        self.take_page(page)
        head, facts = report(page.lines, page.tone)
        self.query_one("#page-head", Static).update(head)
        self.query_one("#page-lines", Static).update(facts)
        await self._draw()
        self.refresh_bindings()

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
        beside = self.app.size.width >= SIDE_BY_SIDE
        return self.app.size.height >= (BOTH_FROM if beside else ALL_FROM)

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
        if action in NEED_ENTRIES:
            return bool(self._page and self._page.entries)
        if action == "chart":
            return bool(self._page and self._page.courses)
        return super().check_action(action, parameters)

    def action_beside(self, kind: str) -> None:
        """Show the history or the grounds in the place of the entries, or the entries again."""
        self._beside = "" if self._beside == kind else kind
        self.set_class(bool(self._beside), "-reading")
        self.read()
        if self._beside:
            self.panel.scroll_home(animate=False)
        (self.panel if self._beside else self.table).focus()

    def action_change_goal(self) -> None:
        """Change the goal itself, with a form."""
        from tracker_tui.tui.screens.goal_form import GoalChange

        def take(fields: GoalFields | None) -> None:
            if fields:
                self._desk.update(self._goal_id, fields)

        if self._page is not None:
            self.app.push_screen(GoalChange(self._clock.today(), self._page.goal), take)

    def action_back(self) -> None:
        """Back to the entries, else to where one came from."""
        if self._beside:
            self.action_beside(self._beside)
        else:
            self.dismiss()
