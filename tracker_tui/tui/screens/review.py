"""A week or month in review; the ones before by the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from tracker_tui.progress.goals import Period
from tracker_tui.progress.periods import period_bounds, shift
from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk

PLACE = "review"
WIDEST = 80


class Review(Screen[None]):
    """What was done in a stretch of days, against the one before."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS = bindings(PLACE)
    place = PLACE

    def __init__(self, desk: Desk, clock: Clock, dot: str, period: Period = Period.WEEK) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._dot = dot
        self._period = period
        self._day = clock.today()  # any day of the stretch

    @property
    def _bounds(self) -> tuple[date, date]:
        return period_bounds(self._day, self._period, self._clock.week_start)

    def compose(self) -> ComposeResult:
        """The lines."""
        yield Header(self._clock, self._desk.model, self._dot, id="header")
        with VerticalScroll(id="review"):
            yield Static(id="review-lines")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Read this week."""
        self.set_focus(self.query_one("#review"))
        self.read()

    def read(self) -> None:
        """Have the stretch read."""
        (first, last), width = self._bounds, min(WIDEST, self.app.size.width - 4)

        def work(tracker: Tracker) -> messages.ReviewRead:
            from tracker_tui.progress.review import review

            rows = tracker.reader.rows_between(tracker.reader.goals(), first, last)
            plain = tracker.settings.ascii
            lines = review(rows, first, last, tracker.clock.today(), width=width, ascii=plain)
            return messages.ReviewRead(tuple(lines))

        self._desk.read(work, self)

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.read()

    @on(messages.BoardRead)
    def follow(self) -> None:
        """Something was changed."""
        self.read()

    @on(messages.ReviewRead)
    def show(self, event: messages.ReviewRead) -> None:
        """Show the stretch."""
        head, *rest = event.lines
        text = Text.assemble((head, "bold"), "\n", "\n".join(rest), no_wrap=True)
        self.query_one("#review-lines", Static).update(text)

    def action_stretch(self, step: int) -> None:
        """The stretch before or after; none that lies wholly in the future."""
        first, last = self._bounds
        self._day = min(self._clock.today(), shift(first, -1) if step < 0 else shift(last, 1))
        self.read()

    def action_span(self) -> None:
        """Weeks or months."""
        self._period = Period.WEEK if self._period is Period.MONTH else Period.MONTH
        self.read()

    def action_undo(self) -> None:
        """Take the last change back."""
        self._desk.undo()

    def action_redo(self) -> None:
        """Make again what was taken back."""
        self._desk.redo()

    def action_back(self) -> None:
        """Back to the talk."""
        self.dismiss()
