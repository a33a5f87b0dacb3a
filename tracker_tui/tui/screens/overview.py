"""All goals on one screen, the archive too; Enter shows one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.getters import query_one

from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.painted import goal_line
from tracker_tui.tui.screens.over import Over
from tracker_tui.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.widget import Widget
    from textual.widgets import OptionList

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs

PLACE = "all goals"
WIDEST = 150
AROUND = 5  # columns kept free around the lines, the scroll bar among them


class Overview(Over):
    """A line a goal, under headings."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS = bindings(PLACE)
    place = PLACE

    lines = query_one("#overview", Lines)

    def __init__(self, desk: Desk, clock: Clock, signs: Glyphs, show_goal: Callable[[str], object]) -> None:
        super().__init__(desk, clock, signs)
        self._show_goal = show_goal
        self._by_category = True

    def body(self) -> Iterable[Widget]:
        """The goals."""
        yield Lines(id="overview")

    def on_mount(self) -> None:
        """Read the goals."""
        self.set_focus(self.lines)
        self.read()

    def read(self) -> None:
        """Have the goals read again."""
        width, by_category = min(WIDEST, self.app.size.width - AROUND), self._by_category

        def work(tracker: Tracker) -> messages.OverviewRead:
            from tracker_tui.tui.overview import overview_page

            return messages.OverviewRead(overview_page(tracker, width, by_category=by_category))

        self._desk.read(work, self)

    @on(messages.OverviewRead)
    def show(self, event: messages.OverviewRead) -> None:
        """Show the goals, the cursor where it was."""
        lines: list[tuple[str | None, Content]] = [
            (None, Content(event.page.said).stylize("$words not bold"))
        ]
        for section in event.page.sections:
            lines.append((None, Content(f"\n{section.heading}").stylize("bold")))
            lines += [(of, goal_line(line, tone)) for of, line, tone in section.goals]
        self.lines.fill(lines)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show a goal in full."""
        if event.option_id is not None:
            self._show_goal(event.option_id)

    def action_regroup(self) -> None:
        """By category, or all that is under way together."""
        self._by_category = not self._by_category
        self.read()
