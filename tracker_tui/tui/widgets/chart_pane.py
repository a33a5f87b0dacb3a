"""A chart with its name above and its lines in words below; one of several, held to a range of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from tracker_tui.tui.course import within
from tracker_tui.tui.legend import LOOKS, caption
from tracker_tui.tui.widgets.chart import Chart

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.page import Page

GAP = "   "


class ChartPane(Vertical):
    """Shows one course of a page."""

    def __init__(self, signs: Glyphs, *, id: str | None = None) -> None:  # noqa: A002 - as Textual has it
        super().__init__(id=id)
        self._signs = signs
        self._range = 0
        self._shown: tuple[Page, int, date] | None = None

    def compose(self) -> ComposeResult:
        """Name, chart, words."""
        yield Static(id="chart-name")
        yield Chart(plain=self._signs.ascii, id="chart")
        yield Static(id="chart-words")

    def show(self, page: Page, at: int, today: date) -> None:
        """Show a page's course by its place."""
        self._shown = (page, at, today)
        course = page.courses[at]
        self._range %= len(course.ranges)
        count = course.ranges[self._range]
        shown = within(course, count, today)
        told = caption(course, page.goal, page.measures, today, shown.lines)
        held = (told.ranges[self._range],) if len(told.ranges) > 1 else ()
        name = f" {self._signs.dot} ".join((told.name, *held))
        self.query_one("#chart-name", Static).update(Content(name))
        self.query_one("#chart-words", Static).update(self._words(told.lines))
        self.query_one("#chart", Chart).draw(shown, today)

    def _words(self, lines: tuple[tuple[str, str], ...]) -> Content:
        """Each line's sample and words; broken between two of them where the pane ends."""
        room, told, used = self.size.width or self.app.size.width, Content(""), 0
        for name, words in lines:
            look = LOOKS[name]
            sample = look.plain * 3 if self._signs.ascii else look.sample
            item = Content.assemble((sample, f"${look.colour}"), f" {self._signs.plain(words)}")
            gap = "" if not used else GAP if used + len(GAP) + item.cell_length <= room else "\n"
            used = item.cell_length + (used + len(gap) if gap == GAP else 0)
            told = told + gap + item
        return told

    def on_resize(self) -> None:
        """Break the words anew."""
        if self._shown is not None:
            self.show(*self._shown)

    def next_range(self) -> None:
        """Hold the chart to the next range of days."""
        if self._shown is not None:
            self._range += 1
            self.show(*self._shown)

    @property
    def has_ranges(self) -> bool:
        """Whether there is more than one range to choose from."""
        return self._shown is not None and len(self._shown[0].courses[self._shown[1]].ranges) > 1
