"""The entries of a goal on its page: chosen, corrected, moved in time, removed, and logged."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.getters import query_one
from textual.widgets import DataTable

from tracker_tui.tui.keys import PAGE, bindings
from tracker_tui.tui.screens.over import Over

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.clock import Clock
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.entry_draft import EntryWish
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.page import EntryRow, Page

AT_ONCE = 300  # entries read at once; more when the cursor comes to the last one
OF_ENTRIES = ("page.edit", "page.remove", "page.earlier", "page.later")
NEED_ENTRIES = frozenset({"edit", "remove", "shift"})  # actions


class EntryTable(DataTable[Text]):
    """The entries, newest first, with the keys that change the one under the cursor."""

    BINDINGS = bindings(PAGE, *OF_ENTRIES)


class Entries(Over):
    """A page with entries on it."""

    table = query_one("#entries", EntryTable)

    def __init__(self, goal_id: str, desk: Desk, clock: Clock, signs: Glyphs) -> None:
        super().__init__(desk, clock, signs)
        self._goal_id = goal_id
        self._page: Page | None = None
        self._entries = AT_ONCE
        self._asked: dict[str, date | None] = {}  # entries on their way to another day, or to be removed

    def take_page(self, page: Page) -> None:
        """Show the entries of a page that was read, the cursor on the one it was on."""
        chosen, self._page = self._entry, page
        self._asked.clear()
        self._fill(page.entries, chosen.entry_id if chosen else "")

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

    @property
    def _entry(self) -> EntryRow | None:
        entries = self._page.entries if self._page else ()
        row = self.table.cursor_row
        return entries[row] if 0 <= row < len(entries) else None

    @on(DataTable.RowSelected)
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
