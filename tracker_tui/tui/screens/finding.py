"""Lists to choose from by typing or arrows: words found in what was said, and conversations."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tracker_tui.progress.draw import cut, pad
from tracker_tui.tui import messages
from tracker_tui.tui.conversations import found, talk_rows
from tracker_tui.tui.keys import bindings

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.tui.conversations import Hit
    from tracker_tui.tui.desk import Desk

BEFORE = 23  # columns for when it was said and by whom
REST = 0.1  # seconds without a key before it is looked


class Find(ModalScreen["str | None"]):
    """Type words, and see who said them and when; the whole message below. The answer is the id of one."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("finding"), *bindings("anywhere", "quit", "help")]
    place = "finding"

    def __init__(self, desk: Desk, words: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._words = words
        self._hits: tuple[Hit, ...] = ()
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """The words, what has them, and all of one."""
        with Vertical(id="find", classes="dialog"):
            yield Static("FIND IN ALL THAT WAS SAID", classes="heading")
            yield Input(self._words, placeholder="words", compact=True, select_on_focus=False)
            yield OptionList(id="hits", markup=False)
            with VerticalScroll(id="hit", can_focus=False):
                yield Static(id="hit-text")
            yield Static("↑ ↓ choose · enter opens it where it was said · esc closes", classes="quiet")

    def on_mount(self) -> None:
        """Look at once, if there are words."""
        self.query_one(OptionList).can_focus = False
        self.set_focus(self.query_one(Input))
        self._look()

    def on_input_changed(self) -> None:
        """Look once the keys rest."""
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(REST, self._look)

    def _look(self) -> None:
        words = self.query_one(Input).value

        def work(tracker: Tracker) -> messages.Found:
            return messages.Found(words, tuple(found(tracker, words)))

        self._desk.read(work, self)

    @on(messages.Found)
    def show(self, event: messages.Found) -> None:
        """Show what has the words that stand there now."""
        if event.words != self.query_one(Input).value:
            return
        self._hits, lines = event.hits, self.query_one(OptionList)
        room = max(10, lines.scrollable_content_region.width - BEFORE)
        lines.clear_options()
        lines.add_options(
            Option(
                Content.assemble((f"{hit.when:<11}", "$text-accent"), f" {hit.who:<7}  ", cut(hit.line, room))
            )
            for hit in event.hits
        )
        self._show_whole(None)
        if event.hits:
            lines.highlighted = 0
        elif event.words.strip():
            lines.add_option(Option("Nobody has said that.", disabled=True))

    def _show_whole(self, at: int | None) -> None:
        hit = self._hits[at] if at is not None and at < len(self._hits) else None
        where = Content.styled(f"{hit.where}\n", "$quiet") if hit and hit.where else ""
        self.query_one("#hit-text", Static).update(Content.assemble(where, hit.text if hit else ""))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show all of a message."""
        self._show_whole(event.option_index)

    def on_input_submitted(self) -> None:
        """Open the message that is chosen."""
        self._open(self.query_one(OptionList).highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open the message that was clicked."""
        self._open(event.option_index)

    def _open(self, at: int | None) -> None:
        if at is not None and at < len(self._hits):
            self.dismiss(self._hits[at].message_id)

    def action_move(self, step: int) -> None:
        """Choose another."""
        lines = self.query_one(OptionList)
        (lines.action_cursor_down if step > 0 else lines.action_cursor_up)()


class Conversations(ModalScreen["str | None"]):
    """The conversations there are; the answer is the id of one, or "" for a new one."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("conversations"),
        *bindings("anywhere", "quit", "help"),
    ]
    place = "conversations"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """A line a conversation."""
        with Vertical(id="talks", classes="dialog"):
            yield Static("CONVERSATIONS", classes="heading")
            yield OptionList(id="talk-list", markup=False)
            yield Static("enter goes on with it · n begins a new one · /name names it", classes="quiet")

    def on_mount(self) -> None:
        """Read them."""
        self.set_focus(self.query_one(OptionList))
        self._desk.read(lambda tracker: messages.TalksRead(tuple(talk_rows(tracker))), self)

    @on(messages.TalksRead)
    def show(self, event: messages.TalksRead) -> None:
        """Show them."""
        lines = self.query_one(OptionList)
        for row in event.rows:
            mark = "● " if row.current else "  "
            told = Content.assemble(mark, (pad(row.title, 40), "bold"), f"  {row.when} · {row.size}")
            lines.add_option(Option(told, id=row.conversation_id))
        lines.action_first()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go on with one."""
        self.dismiss(event.option_id)

    def action_begin(self) -> None:
        """Begin one."""
        self.dismiss("")
