"""All goals on one screen, the archive too; Enter shows one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.overview import sections
from tracker_tui.tui.painted import goal_line
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk

PLACE = "all goals"
WIDEST = 110


class Overview(Screen[None]):
    """A line a goal, under headings."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS = bindings(PLACE)
    place = PLACE

    lines = query_one("#overview", OptionList)

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
        yield OptionList(id="overview", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Read the goals."""
        self.set_focus(self.lines)
        self.read()

    def read(self) -> None:
        """Have the goals read again."""
        width, by_category = min(WIDEST, self.app.size.width - 4), self._by_category

        def work(tracker: Tracker) -> messages.OverviewRead:
            return messages.OverviewRead(sections(tracker, width, by_category=by_category))

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
        at = self.lines.highlighted
        self.lines.clear_options()
        for section in event.sections:
            heading = Content.assemble(("\n" if self.lines.option_count else "") + section.heading)
            self.lines.add_option(Option(heading, disabled=True))
            self.lines.add_options(Option(goal_line(line, tone), id=of) for of, line, tone in section.goals)
        if not event.sections:
            self.lines.add_option(Option("No goals yet.", disabled=True))
        elif at is None:
            self.lines.action_first()
        else:
            self.lines.highlighted = min(at, self.lines.option_count - 1)

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
