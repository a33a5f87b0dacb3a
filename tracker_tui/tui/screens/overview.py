"""All goals on one screen, the archive too; Enter shows one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.getters import query_one
from textual.screen import Screen

from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.painted import goal_line
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar
from tracker_tui.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.widgets import OptionList

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk

PLACE = "all goals"
WIDEST = 150
AROUND = 5  # columns kept free around the lines, the scroll bar among them


class Overview(Screen[None]):
    """A line a goal, under headings."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS = bindings(PLACE)
    place = PLACE

    lines = query_one("#overview", Lines)

    def __init__(self, desk: Desk, clock: Clock, dot: str, show_goal: Callable[[str], object]) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._dot = dot
        self._show_goal = show_goal
        self._by_category = True

    def compose(self) -> ComposeResult:
        """The goals."""
        yield Header(self._clock, self._desk.model, self._dot, id="header")
        yield Lines(id="overview")
        yield KeyBar(id="keys")

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

    def on_resize(self) -> None:
        """Draw for the new width."""
        self.read()

    @on(messages.BoardRead)
    def follow(self) -> None:
        """Something was changed."""
        self.read()

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

    def action_undo(self) -> None:
        """Take the last change back."""
        self._desk.undo()

    def action_redo(self) -> None:
        """Make again what was taken back."""
        self._desk.redo()

    def action_back(self) -> None:
        """Back to the talk."""
        self.dismiss()
