"""A week or month in review; the ones before by the arrow keys, a goal in full by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.getters import query_one

from tracker_tui.progress.goals import Period
from tracker_tui.progress.periods import period_bounds, shift
from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.painted import goal_line
from tracker_tui.tui.screens.over import Over
from tracker_tui.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from textual.widget import Widget
    from textual.widgets import OptionList

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs

PLACE = "review"
WIDEST = 112
AROUND = 5  # columns kept free around the lines, the scroll bar among them


class Review(Over):
    """What was done in a stretch of days, against the one before."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS = bindings(PLACE)
    place = PLACE

    lines = query_one("#review", Lines)

    def __init__(
        self,
        desk: Desk,
        clock: Clock,
        signs: Glyphs,
        show_goal: Callable[[str], object],
        period: Period = Period.WEEK,
    ) -> None:
        super().__init__(desk, clock, signs)
        self._show_goal = show_goal
        self._period = period
        self._day = clock.today()  # any day of the stretch

    @property
    def _bounds(self) -> tuple[date, date]:
        return period_bounds(self._day, self._period, self._clock.week_start)

    def body(self) -> Iterable[Widget]:
        """The lines."""
        yield Lines(id="review")

    def on_mount(self) -> None:
        """Read this week."""
        self.set_focus(self.lines)
        self.read()

    def read(self) -> None:
        """Have the stretch read."""
        (first, last), width = self._bounds, min(WIDEST, self.app.size.width - AROUND)

        def work(tracker: Tracker) -> messages.ReviewRead:
            from tracker_tui.tui.reviewing import reviewed_page

            return messages.ReviewRead(reviewed_page(tracker, first, last, width))

        self._desk.read(work, self)

    @on(messages.ReviewRead)
    def show(self, event: messages.ReviewRead) -> None:
        """Show the stretch."""
        page = event.page
        said = [Content(line).stylize("$words") for line in page.said]
        head = Content("\n").join(
            [Content(page.title).stylize("bold $foreground"), *said, Content(page.head)]
        )
        self.lines.fill([(None, head), *((of, goal_line(line, tone)) for of, line, tone in page.goals)])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show a goal in full."""
        if event.option_id is not None:
            self._show_goal(event.option_id)

    def action_stretch(self, step: int) -> None:
        """The stretch before or after; none that lies wholly in the future."""
        first, last = self._bounds
        self._day = min(self._clock.today(), shift(first, -1) if step < 0 else shift(last, 1))
        self.read()

    def action_span(self) -> None:
        """Weeks or months."""
        self._period = Period.WEEK if self._period is Period.MONTH else Period.MONTH
        self.read()
