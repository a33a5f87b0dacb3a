"""The screen one lives in: what a person does with keys and words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tracker_tui.tui import messages
from tracker_tui.tui.keys import TABLE, USUAL, bindings, shown_keys
from tracker_tui.tui.messages import NotOpened, Opened
from tracker_tui.tui.quick import would_log
from tracker_tui.tui.screens.commanding import Commanding
from tracker_tui.tui.widgets.chat_log import ChatLog
from tracker_tui.tui.widgets.folded import Folded
from tracker_tui.tui.widgets.goal_list import GoalList
from tracker_tui.tui.widgets.prompt import Prompt
from tracker_tui.tui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from datetime import date

    from textual.binding import BindingType
    from textual.timer import Timer

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.ledger import NewGoal
    from tracker_tui.tui.board import Card
    from tracker_tui.tui.entry_draft import EntryWish
    from tracker_tui.tui.slash import Completion
    from tracker_tui.tui.widgets.quick_log import QuickLog

PATIENCE = 0.15  # seconds that the first frame waits for what is stored
HINT_DELAY = 0.12  # seconds of rest before the hint


class MainScreen(Commanding):
    """Passes what a person does to the turn thread, and opens what they ask for."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("anywhere", without=("palette", "quit", "help")),  # those are the app's own
        *USUAL,
    ]

    AUTO_FOCUS = "#prompt"  # not the chat, which is there before it
    _hint_timer: Timer | None = None

    def on_mount(self) -> None:
        """Have the keyboard ready, and what is stored read while the first frame is made."""
        self.desk.start()
        self._hear_early()
        self.set_focus(self.entry.prompt)
        keys = {key.id: self._keymap.get(key.id, key.keys).split(",")[0] for key in TABLE}
        self.chat.keys = {word: f"{shown_keys(keys[f'change.{word}'])} {word}" for word in ("undo", "redo")}
        self.entry.prompt.completed = self._completions
        self._fold()

    def _hear_early(self) -> None:
        """Show with the first frame what is there by then."""
        for message in self.desk.listen(PATIENCE):
            if isinstance(message, Opened):
                self.show_stored(message)
                self.app.post_message(message)
            else:
                (self.app if isinstance(message, NotOpened) else self).post_message(message)

    def _completions(self, text: str) -> list[Completion]:
        if not text.startswith("/"):
            return []
        from tracker_tui.tui.slash import completions

        return completions(text, self.goals.board, self.app.available_themes)

    @on(Prompt.Submitted)
    async def send(self, event: Prompt.Submitted) -> None:
        """Send the words, or on the first screen the sentence that is chosen; a /command is done at once."""
        if event.text.startswith("/"):
            await self.command(event.text)
            return
        self.say(event.text or (self.welcome.chosen if self._first else ""))

    @on(Welcome.Picked)
    def send_picked(self, event: Welcome.Picked) -> None:
        """Send a sentence of the first screen."""
        self.say(event.text)

    @on(Prompt.Changed)
    def ask_for_hint(self, event: Prompt.Changed) -> None:
        """Ask what the words would do, once the keys rest for a moment."""
        if self._hint_timer is not None:
            self._hint_timer.stop()
        self.entry.hint("")
        text = event.text_area.text.strip()
        self.entry.prompt.offer()
        if text.startswith("/log "):
            self._hint_timer = self.set_timer(HINT_DELAY, self._preview_log)
        elif text and not text.startswith("/"):
            self._hint_timer = self.set_timer(HINT_DELAY, lambda: self.desk.preview(event.text_area.text))

    def _preview_log(self) -> None:
        """Say what a /log would do. Read by the turn thread: to read a day, words may have to be loaded."""
        text, board, clock = self.entry.prompt.text, self.goals.board, self._clock

        def work(_: Tracker) -> messages.Previewed:
            from tracker_tui.tui.slash import log_hint

            return messages.Previewed(text, log_hint(text, board, clock.now(), clock.today()))

        self.desk.read(work, self)

    @on(Prompt.Moved)
    def choose_sentence(self, event: Prompt.Moved) -> None:
        """Up and down choose among the sentences of the first screen."""
        if self._first:
            self.welcome.move(event.step)

    def say(self, text: str) -> None:
        """Have one turn."""
        if text:
            self._set_first(False)
            if self.chat.later is not None:
                self.chat.leave_past()
                self.desk.present()  # before the words are said: then they are not among what is read
            self.desk.say(self._turns.begin(self.chat, text), text)

    @on(ChatLog.EarlierWanted)
    def read_earlier(self) -> None:
        """Read what was said before."""
        oldest = next((talk.before_id for talk in self.chat.talks if talk.before_id), None)
        if oldest is not None:
            self.desk.earlier(oldest)

    @on(ChatLog.LaterWanted)
    def read_later(self) -> None:
        """Read what was said after a stretch of the past."""
        if self.chat.later is not None:
            self.desk.later(self.chat.later)

    @on(ChatLog.PresentWanted)
    def read_present(self) -> None:
        """Read what was said last."""
        self.desk.present()

    @on(GoalList.LogWanted)
    async def log_to_goal(self, event: GoalList.LogWanted) -> None:
        """Open the quick log for one goal."""
        await self.log_to(event.goal_id)

    @on(GoalList.UsualWanted)
    async def log_usual(self, event: GoalList.UsualWanted) -> None:
        """Log the usual amount at once, or ask where none is known yet."""
        await self.log_usual_of(event.card)

    async def log_usual_of(self, card: Card) -> None:
        """Log the usual amount of a goal at once, or ask where none is known yet."""
        if card.usual is None:
            await self.log_to(card.goal_id)
        else:
            self._log(card.goal_id, card.usual, self._clock.today())

    def _log(self, goal_id: str, value: float, day: date) -> None:
        """Have it logged, and say so at once; the receipt follows when it is committed."""
        card = self.goals.board.by_id(goal_id)
        if card is not None:
            self.entry.hint(would_log(card, value, day, self._clock.today()))
        self.desk.log(goal_id, value, day)

    @on(messages.Changed)
    @on(messages.NotChanged)
    def clear_hint(self) -> None:
        """The receipt says it now, or the sentence why not."""
        if not self.entry.prompt.text:
            self.entry.hint("")

    async def action_usual(self, number: int) -> None:
        """Log the usual amount of the goal with a number."""
        card = self.goals.board.by_number(number)
        if card is not None:
            await self.log_usual_of(card)

    @on(GoalList.OpenWanted)
    def open_goal(self, event: GoalList.OpenWanted) -> None:
        """Show one goal in full."""
        self.show_goal(event.goal_id)

    async def log_to(self, goal_id: str) -> None:
        """Open the quick log for one goal."""
        await self.entry.open_quick(self.goals.board, self._clock.today(), goal_id)

    async def action_quick_log(self) -> None:
        """Open the quick log: for the goal that has the focus, else by number."""
        card = self.goals.card if self.goals.has_focus else None
        goal_id = card.goal_id if card else None
        await self.entry.open_quick(self.goals.board, self._clock.today(), goal_id)

    def on_quick_log_entered(self, event: QuickLog.Entered) -> None:
        """Log what the quick log understood."""
        self._log(event.goal_id, event.value, event.day)

    def action_new_entry(self) -> None:
        """Open the form for an entry."""
        from tracker_tui.tui.screens.entry_form import EntryForm

        self.app.push_screen(EntryForm(self._clock.today(), board=self.goals.board), self._enter)

    def _enter(self, wish: EntryWish | None) -> None:
        if wish is not None and wish.value is not None:
            self.desk.log(wish.goal_id, wish.value, wish.day, wish.notes)

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

    @property
    def place(self) -> str:
        """Where one is, as the table of keys calls it."""
        if self.entry.quick_open:
            return "quick log"
        return "goals" if self.goals.has_focus else "chat" if self.chat.has_focus else "typing"

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
        elif self.entry.prompt.close_menu():
            return
        elif self._turns.waiting(self.chat):
            self.desk.cancel()
            self.chat.redraw(*self._turns.stop(self.chat))
        elif self.side.display and not self._wide:
            self.action_toggle_goals()
        else:
            self.entry.prompt.focus()
