"""The screen one lives in: the chat left, the goals right, the words below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.screen import Screen

from tracker_tui.tui import messages
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.screens.turns import Turns
from tracker_tui.tui.widgets.chat_log import ChatLog
from tracker_tui.tui.widgets.entry import Entry
from tracker_tui.tui.widgets.folded import Folded
from tracker_tui.tui.widgets.goal_list import GoalList
from tracker_tui.tui.widgets.header import Header
from tracker_tui.tui.widgets.key_bar import KeyBar
from tracker_tui.tui.widgets.prompt import Prompt
from tracker_tui.tui.widgets.side import Side
from tracker_tui.tui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from tracker_tui.clock import Clock
    from tracker_tui.ledger import NewGoal
    from tracker_tui.settings import Settings
    from tracker_tui.tui.board import Board
    from tracker_tui.tui.desk import Desk
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.widgets.quick_log import QuickLog

WIDE = 100  # columns from which chat and goals stand side by side
BROAD = 150  # columns from which the goals get more room


class MainScreen(Screen[None]):
    """Composes the parts and passes messages between them and the turn thread."""

    BINDINGS = bindings("anywhere", without=("palette", "quit"))  # those two are the app's own

    chat = query_one("#chat", ChatLog)
    side = query_one("#side", Side)
    goals = query_one("#goals", GoalList)
    folded = query_one("#folded", Folded)
    entry = query_one("#entry", Entry)
    welcome = query_one("#welcome", Welcome)

    def __init__(self, desk: Desk, settings: Settings, clock: Clock, signs: Glyphs) -> None:
        super().__init__()
        self.desk = desk
        self._settings = settings
        self._clock = clock
        self._signs = signs
        self._unfolded: bool | None = None  # None: as the width suggests
        self._turns = Turns(clock)
        self._first = self.opened = False
        self._was_wide = False

    def compose(self) -> ComposeResult:
        """The parts, top to bottom and left to right."""
        today = self._clock.today()
        yield Header(self._clock, self._settings.model, self._signs.dot, id="header")
        yield Folded(self._signs, id="folded")
        with Horizontal(id="body"):
            with Vertical(id="talk"):
                yield ChatLog(today, self._signs, id="chat")
                yield Welcome(today, self._signs, id="welcome")
                yield Entry(self._signs, id="entry")
            yield Side(self._signs, ascii_only=self._settings.ascii, id="side")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Have the keyboard ready, and what is stored read while the first frame is made."""
        self.desk.start()
        self.entry.prompt.focus()
        self.chat.keys = {word: f"{self._key_of(f'change.{word}')} {word}" for word in ("undo", "redo")}
        self._fold()

    def _key_of(self, name: str) -> str:
        bound = (key for keys in self._bindings.key_to_bindings.values() for key in keys if key.id == name)
        return self.app.get_key_display(next(bound))

    # --- what the turn thread tells

    @on(messages.Opened)
    def show_stored(self, event: messages.Opened) -> None:
        """Show what is stored."""
        self.opened = True
        self._show_board(event.board)
        self.chat.prepend(event.talks, more=event.more)
        self.entry.prompt.remember_older(talk.said for talk in event.talks)
        self._set_first(not event.talks and not event.board.cards and not self.chat.talks)

    @on(messages.BoardRead)
    def follow_board(self, event: messages.BoardRead) -> None:
        """Another process changed something."""
        self._show_board(event.board)

    @on(messages.EarlierRead)
    def show_earlier(self, event: messages.EarlierRead) -> None:
        """Put earlier turns on top."""
        self.chat.prepend(event.talks, more=event.more)
        self.entry.prompt.remember_older(talk.said for talk in event.talks)

    @on(messages.Committed)
    def show_receipts(self, event: messages.Committed) -> None:
        """The bars move before the reply is there."""
        self._show_board(event.board)
        self.chat.redraw(*self._turns.committed(self.chat, event))

    @on(messages.Spoken)
    def show_words(self, event: messages.Spoken) -> None:
        """A part of a reply arrives."""
        self.chat.redraw(*self._turns.spoken(self.chat, event))

    @on(messages.Answered)
    def show_answer(self, event: messages.Answered) -> None:
        """A turn is over."""
        self._show_board(event.board)
        self.chat.redraw(*self._turns.answered(self.chat, event))

    @on(messages.Refused)
    def show_refusal(self, event: messages.Refused) -> None:
        """A turn could not be had: say why, and give the words back."""
        talk = self._turns.refused(self.chat, event)
        if talk is not None:
            self.entry.prompt.give_back(talk.said)
            self.chat.redraw(talk)

    @on(messages.Changed)
    def show_change(self, event: messages.Changed) -> None:
        """A key or form changed something."""
        self._show_board(event.board)
        if event.receipts:
            self._set_first(False)
            self.chat.redraw(*self._turns.changed(self.chat, event.receipts))

    @on(messages.NotChanged)
    def show_problem(self, event: messages.NotChanged) -> None:
        """What a key or form asked for could not be done."""
        self.notify(event.sentence, severity="warning", markup=False)

    # --- what a person does

    @on(Prompt.Submitted)
    def send(self, event: Prompt.Submitted) -> None:
        """Send the words, or on the first screen the sentence that is chosen."""
        self.say(event.text or (self.welcome.chosen if self._first else ""))

    @on(Welcome.Picked)
    def send_picked(self, event: Welcome.Picked) -> None:
        """Send a sentence of the first screen."""
        self.say(event.text)

    @on(Prompt.Moved)
    def choose_sentence(self, event: Prompt.Moved) -> None:
        """Up and down choose among the sentences of the first screen."""
        if self._first:
            self.welcome.move(event.step)

    def say(self, text: str) -> None:
        """Have one turn."""
        if text:
            self._set_first(False)
            self.desk.say(self._turns.begin(self.chat, text), text)

    @on(ChatLog.EarlierWanted)
    def read_earlier(self) -> None:
        """Read what was said before."""
        oldest = self.chat.talks[0].before_id if self.chat.talks else None
        if oldest is not None:
            self.desk.earlier(oldest)

    @on(GoalList.LogWanted)
    async def log_to_goal(self, event: GoalList.LogWanted) -> None:
        """Open the quick log for one goal."""
        await self.entry.open_quick(self.goals.board, self._clock.today(), event.goal_id)

    async def action_quick_log(self) -> None:
        """Open the quick log: for the goal that has the focus, else by number."""
        card = self.goals.card if self.goals.has_focus else None
        goal_id = card.goal_id if card else None
        await self.entry.open_quick(self.goals.board, self._clock.today(), goal_id)

    def on_quick_log_entered(self, event: QuickLog.Entered) -> None:
        """Log what the quick log understood."""
        self.entry.close_quick()
        self.desk.log(event.goal_id, event.value, event.day)

    def on_quick_log_left(self) -> None:
        """The quick log was closed with nothing logged."""
        self.entry.close_quick()

    def action_new_goal(self) -> None:
        """Open the form for a new goal."""
        from tracker_tui.tui.screens.goal_form import GoalForm

        self.app.push_screen(GoalForm(self._clock.today()), self._create)

    def _create(self, goal: NewGoal | None) -> None:
        if goal is not None:
            self.desk.create(goal)

    def action_undo(self) -> None:
        """Take the last change back."""
        self.desk.undo()

    def action_redo(self) -> None:
        """Make again what was taken back."""
        self.desk.redo()

    def action_show_help(self) -> None:
        """Show every key."""
        from tracker_tui.tui.screens.help import HelpScreen

        place = "goals" if self.goals.has_focus else "chat" if self.chat.has_focus else "typing"
        self.app.push_screen(HelpScreen(place, {}))

    @on(Folded.Opened)
    def action_toggle_goals(self) -> None:
        """Show or fold the goals."""
        self._unfolded = not self.side.display
        self._fold()
        over = self.side.display and not self._wide
        (self.goals if over else self.entry.prompt).focus()

    def action_back(self) -> None:
        """Close what is open, else stop a reply, else return to the words."""
        if self.entry.quick_open:
            self.entry.close_quick()
        elif self._turns.waiting(self.chat):
            self.desk.cancel()
            self.chat.redraw(*self._turns.stop(self.chat))
        elif self.side.display and not self._wide:
            self.action_toggle_goals()
        else:
            self.entry.prompt.focus()

    # --- layout

    @property
    def _wide(self) -> bool:
        return self.app.size.width >= WIDE

    def on_resize(self, event: events.Resize) -> None:
        """Crossing the width where the goals fold forgets what was toggled."""
        if (event.size.width >= WIDE) != self._was_wide:
            self._was_wide, self._unfolded = not self._was_wide, None
        self._fold()

    def _fold(self) -> None:
        shown = self._wide if self._unfolded is None else self._unfolded
        self.side.set_class(not self._wide, "-over")
        self.side.set_class(self.app.size.width >= BROAD, "-broad")
        self.side.display = shown and not self._first
        self.folded.display = not shown and not self._first and bool(self.goals.board.cards)

    def _set_first(self, first: bool) -> None:
        if first != self._first:
            self.entry.invite(first=first)
        self._first = first
        self.welcome.display, self.chat.display = first, not first
        self._fold()

    def _show_board(self, board: Board) -> None:
        self.side.show(board)
        self.folded.show(board)
        self._fold()
