"""What /commands do, and the screens that keys and the palette open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from tracker_tui.progress.goals import Period
from tracker_tui.tui import messages
from tracker_tui.tui.screens.hearing import OFFERED, Hearing

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.tui.board import Card

STATUS = {"pause": "pause", "resume": "resume", "done": "complete", "drop": "abandon"}
PAST = "This is earlier talk. End, or saying something, leads back to what was said last."
ACTIONS = {
    "goal": "new_goal",
    "goals": "overview",
    "talks": "talks",
    "entry": "new_entry",
    "help": "app.show_help",
    "quit": "app.quit",
}


class Commanding(Hearing):
    """Understands commands exactly, and says what it cannot do."""

    async def command(self, text: str) -> None:
        """Do what a /command says."""
        from tracker_tui.tui.slash import parse

        found = parse(text)
        if found is None:
            self._refuse(f"There is no command {text[:20]}. Type / to see what there is.")
            return
        command, rest = found
        if command.name in ACTIONS:
            await self.run_action(ACTIONS[command.name])
        elif command.name in STATUS or command.name == "show":
            self._with_goal(rest, partial(self._set_status, command.name))
        else:
            await getattr(self, f"_do_{command.name}")(rest)

    def _refuse(self, sentence: str) -> None:
        # The words are a key away, as all that was said; given back, they would run into what is typed next.
        self.notify(sentence, severity="warning", markup=False)

    def _with_goal(self, name: str, then: Callable[[Card], object]) -> None:
        from tracker_tui.tui.slash import goal_of

        card = goal_of(name, self.goals.board)
        if card is None:
            self._refuse(f"No one goal is called “{name[:30]}”." if name else "Which goal?")
        else:
            then(card)

    def _set_status(self, name: str, card: Card) -> None:
        if name == "show":
            self.show_goal(card.goal_id)
        else:
            self.desk.set_status(card.goal_id, STATUS[name])

    async def _do_log(self, rest: str) -> None:
        from tracker_tui.tui.slash import read_log

        if not rest:
            await self.run_action("quick_log")
            return
        line, day = read_log(rest, self.goals.board, self._clock.now(), self._clock.today())
        if line.card is None or line.value is None:
            self._refuse(line.problem)
        else:
            self.desk.log(line.card.goal_id, line.value, day)

    async def _do_undo(self, rest: str) -> None:
        self.desk.undo(_steps(rest))

    async def _do_redo(self, rest: str) -> None:
        self.desk.redo(_steps(rest))

    async def _do_review(self, rest: str) -> None:
        self._review(Period.MONTH if rest.startswith("month") else Period.WEEK)

    async def _do_find(self, rest: str) -> None:
        self.action_find(rest)

    async def _do_new(self, rest: str) -> None:
        self.desk.begin_talk(rest)

    async def _do_name(self, rest: str) -> None:
        if rest:
            self.desk.name_talk(rest)
        else:
            self._refuse("Which name?")

    async def _do_export(self, rest: str) -> None:
        def work(tracker: Tracker) -> messages.Noted:
            from tracker_tui.tui.exporting import export_to

            return messages.Noted(key, export_to(tracker, rest))

        self._set_first(False)
        key = self._turns.begin(self.chat, f"/export {rest}".strip())
        self.desk.read(work, self, partial(messages.Noted, key))

    @on(messages.Noted)
    def note(self, event: messages.Noted) -> None:
        """A command has done what no receipt tells; it stays to be read."""
        talk = self.chat.find(event.key)
        if talk is not None:
            talk.notice, talk.waiting = event.sentence, False
            self.chat.redraw(talk)

    def action_model_again(self) -> None:
        """Use the model that was found, or let the one in use answer again after failures."""
        if self._offer is not None:
            self.desk.use_model(self._offer.model, self._offer.base_url)
            self._kept.put(OFFERED, "used")
            self.header.model = self._offer.model
            self.header.refresh()
            self._offer = None
        else:
            self.desk.try_model_again()

    async def _do_import(self, rest: str) -> None:
        if not rest:
            self._refuse("Which file?")
            return
        self._set_first(False)
        key = self._turns.begin(self.chat, f"/import {rest}")
        self.desk.bring_in(key, rest)

    @on(messages.Progressed)
    def show_progress(self, event: messages.Progressed) -> None:
        """Something slow has come further."""
        talk = self.chat.find(event.key)
        if talk is not None and talk.waiting:
            talk.notice = self._signs.plain(f"{event.sentence} · esc stops it")
            self.chat.redraw(talk)

    @on(messages.Imported)
    def show_import(self, event: messages.Imported) -> None:
        """A file was brought in, or not."""
        talk = self.chat.find(event.key)
        self._show_board(event.board)
        if talk is not None:
            talk.notice, talk.waiting = event.sentence, False
            talk.change_ids = event.change_ids
            self.chat.redraw(talk, *self._turns.with_receipts(talk, event.receipts))

    async def _do_copy(self, rest: str) -> None:
        self.chat.action_copy_turn()

    async def _do_colours(self, rest: str) -> None:
        if rest in self.app.available_themes:
            self.app.theme = rest
        else:
            self._refuse("There are no such colours." if rest else "Which colours?")

    @on(messages.Told)
    def tell(self, event: messages.Told) -> None:
        """Something was done that no receipt tells."""
        self.notify(event.sentence, markup=False)

    def show_goal(self, goal_id: str) -> None:
        """Show one goal in full."""
        from tracker_tui.tui.screens.goal_page import GoalPage

        self.app.push_screen(GoalPage(goal_id, self.desk, self._clock, self._signs))

    def action_overview(self) -> None:
        """Show all goals, the archive too."""
        from tracker_tui.tui.screens.overview import Overview

        self.app.push_screen(Overview(self.desk, self._clock, self._signs, self.show_goal))

    def action_review(self) -> None:
        """Show the week in review."""
        self._review(Period.WEEK)

    def _review(self, period: Period) -> None:
        from tracker_tui.tui.screens.review import Review

        self.app.push_screen(Review(self.desk, self._clock, self._signs, self.show_goal, period))

    def action_find(self, words: str = "") -> None:
        """Find words in all that was said."""
        from tracker_tui.tui.screens.finding import Find

        self.app.push_screen(Find(self.desk, words), self._open_found)

    def _open_found(self, message_id: str | None) -> None:
        if message_id is not None:
            self.desk.open_message(message_id)

    @on(messages.FoundOpened)
    def show_found(self, event: messages.FoundOpened) -> None:
        """Show a message that was found, in its conversation."""
        self._set_first(False)
        self.chat.open_at(event.talks, event.keys, more=event.more, later=event.later)
        if event.later is not None:
            self.notify(PAST, markup=False)

    def action_talks(self) -> None:
        """List the conversations."""
        from tracker_tui.tui.screens.finding import Conversations

        self.app.push_screen(Conversations(self.desk), self._go_on)

    def _go_on(self, conversation_id: str | None) -> None:
        if conversation_id:
            self.desk.open_talk(conversation_id)
        elif conversation_id is not None:
            self.desk.begin_talk("")

    @on(messages.TalkOpened)
    def show_talk(self, event: messages.TalkOpened) -> None:
        """Show another conversation."""
        self._set_first(False)
        self.chat.replace(event.talks, more=event.more)
        self.entry.prompt.focus()


def _steps(text: str) -> int:
    return max(1, int(text)) if text.isdecimal() and len(text) < 4 else 1
