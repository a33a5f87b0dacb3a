"""A form for an entry: to log one, or to correct one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static

from tracker_tui.tui.entry_draft import EntryDraft, EntryWish, LoggedTo
from tracker_tui.tui.screens.form import Form
from tracker_tui.tui.slash import goal_of

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from tracker_tui.tui.board import Board
    from tracker_tui.tui.page import EntryRow

KEYS = "enter {does} · tab goes on · esc leaves"


class EntryForm(Form[EntryWish]):
    """Amount, day and note; and the goal, where that is not settled."""

    def __init__(
        self,
        today: date,
        *,
        board: Board | None = None,
        fixed: LoggedTo | None = None,
        entry: EntryRow | None = None,
    ) -> None:
        super().__init__()
        self._today = today
        self._board = board
        self._fixed = fixed
        self._entry = entry

    def compose(self) -> ComposeResult:
        """One row a field."""
        entry = self._entry
        with VerticalScroll(id="entry-form", classes="dialog", can_focus=False):
            yield Static("CORRECT AN ENTRY" if entry else "NEW ENTRY", classes="heading")
            if self._fixed is not None:
                yield self.field("Goal", Static(Content(self._fixed.title), id="goal"))
            else:
                titles = [card.title for card in self._board.cards] if self._board else []
                suggester = SuggestFromList(titles, case_sensitive=False)
                example = self.plain("1, or “run”")
                line = Input(placeholder=example, compact=True, id="goal", suggester=suggester)
                yield self.field("Goal", line)
            usual = self._fixed.usual if self._fixed else None
            value = f"{entry.value:g}" if entry and not entry.skipped else ""
            yield self.row(
                "Amount", "amount", f"{usual:g}" if usual is not None else "5, 3 miles, 1h20", value
            )
            yield self.row("Day", "day", "today, or “last friday”", entry.day.isoformat() if entry else "")
            yield self.row("Note", "notes", "", entry.notes if entry else "")
            yield Static(id="verdict")
            does = "corrects it" if entry else "logs it"
            yield self.keys(KEYS.format(does=does))

    def on_mount(self) -> None:
        """What is asked for first comes first."""
        self.query_one("#goal" if self._fixed is None else "#amount", Input).focus()
        self.judge()

    def _find(self, name: str) -> LoggedTo | None:
        if self._fixed is not None:
            return self._fixed
        card = goal_of(name, self._board) if self._board else None
        return LoggedTo(card.goal_id, card.title, card.unit, card.usual, card.kind) if card else None

    def judged(self) -> tuple[EntryWish, str]:
        """The entry that the fields describe. Raises NotYet."""
        goal = self._fixed.title if self._fixed else self.typed("goal")
        keeps = self._entry is not None
        draft = EntryDraft(goal, self.typed("amount"), self.typed("day"), self.typed("notes"), keeps)
        return draft.wish(self._find, self._today), draft.sentence(self._find, self._today)
