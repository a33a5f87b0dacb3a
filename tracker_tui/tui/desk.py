"""What the screen can ask for. Each request is done by the turn thread and answered with a message."""

from __future__ import annotations

import gc
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

from tracker_tui.logs import log_failure
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.tui import messages
from tracker_tui.tui.conversations import begin, go_on_with, rename
from tracker_tui.tui.pages import Pages
from tracker_tui.tui.turn_thread import Job, TurnThread

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from textual.message import Message
    from textual.message_pump import MessagePump

    from tracker_tui import ledger
    from tracker_tui.bootstrap import Tracker
    from tracker_tui.ledger.change import Change
    from tracker_tui.ledger.updates import GoalFields
    from tracker_tui.reader import GoalView
    from tracker_tui.telling import ReceiptLine
    from tracker_tui.tui.board import Board


class Desk:
    """Hands requests to the turn thread. `post` must be safe to call from another thread."""

    def __init__(
        self,
        open_tracker: Callable[[], Tracker],
        post: Callable[[Message], object],
        model: str | None = None,
    ) -> None:
        self.model = model  # its name, where one is used
        self._post = post
        self._thread: TurnThread[Tracker] = TurnThread(
            partial(self._opened, open_tracker), self._look_around, self._not_opened
        )
        self._early: list[Message] | None = []  # what is told before anyone listens
        self._lock = threading.Lock()
        self._opened_once = threading.Event()
        self._started = False
        self._cancelled = threading.Event()
        self._wanted = ""
        self._pages = Pages()
        self._day: date | None = None  # that the goals were measured on
        self._unkept: tuple[list[Any], Board] | None = None
        self._loaded: set[str] = set()
        self._aside = False  # whether a job is done while a turn waits for a model

    def start(self) -> None:
        """Open the database and read what the screen shows first; more than once is once."""
        if not self._started:
            self._started = True
            self._thread.start()

    def listen(self, patience: float) -> list[Message]:
        """What was told so far, waiting a moment for what is shown first; from now on messages are posted."""
        self._opened_once.wait(patience)
        with self._lock:
            early, self._early = self._early or [], None
        return early

    def stop(self) -> None:
        """Let what is being committed finish; wait for nothing else."""
        self._cancelled.set()
        self._submit(self._keep)
        self._thread.stop()

    def say(self, key: str, text: str) -> None:
        """One turn. Answered by Committed, Spoken, and at last Answered or Refused."""
        turn = partial(self._say, key, text, self._cancelled)
        self._submit(turn, lambda sentence: messages.Refused(key, sentence))

    def preview(self, text: str) -> None:
        """Say what some words would do. Answered by Previewed, unless other words have come since."""
        self._wanted = text
        self._submit(partial(self._preview, text), lambda _: messages.Previewed(text, ""), light=True)

    def cancel(self) -> None:
        """Stop waiting for every reply asked for so far. What was logged stays logged."""
        self._cancelled.set()
        self._cancelled = threading.Event()

    def warm_model(self) -> None:
        """Have the model's machinery ready before it is first needed, and that of the markdown it writes."""
        from tracker_tui.tui.widgets.reply import load_markdown

        self._submit(lambda tracker: tracker.warm_model(), light=True)
        threading.Thread(target=load_markdown, daemon=True, name="markdown").start()

    def look_for_model(self, *, asked: bool) -> None:
        """Look for a model that could be used, beside all else. Answered by ModelFound."""
        self._submit(lambda tracker: self._look_for_model(tracker, asked), light=True)

    def use_model(self, model: str, base_url: str | None) -> None:
        """Use a model from now on. Answered by Told."""
        self._submit(partial(self._use_model, model, base_url), messages.Told)

    def try_model_again(self) -> None:
        """Let the model answer again after failures. Answered by Told."""
        self._submit(self._try_model_again)

    def earlier(self, before_id: str) -> None:
        """Read turns from before a stored message."""
        self._submit(partial(self._earlier, before_id), light=True)

    def later(self, since_id: str) -> None:
        """Read turns from after a stored message. Answered by LaterRead."""
        self._submit(lambda tracker: self._tell_page(self._pages.after(tracker, since_id)), light=True)

    def present(self) -> None:
        """Read the newest turns. Answered by EarlierRead."""
        self._submit(partial(self._earlier, None), light=True)

    def page(self, goal_id: str, width: int, entries: int) -> None:
        """Read one goal in full, drawn at most `width` columns wide. Answered by PageRead."""
        self._submit(partial(self._page, goal_id, width, entries), light=True)

    def correct(
        self,
        entry_id: str,
        *,
        value: float | None = None,
        day: date | None = None,
        notes: str | None = None,
    ) -> None:
        """Correct an entry's amount, day or note; what is None stays."""
        self._change(lambda change: change.correct(entry_id, value=value, day=day, notes=notes))

    def remove(self, entry_id: str) -> None:
        """Remove an entry."""
        self._change(lambda change: change.remove(entry_id))

    def log(self, goal_id: str, value: float, day: date, notes: str = "") -> None:
        """Log an amount in the goal's unit."""
        self._change(lambda change: change.log(goal_id, value, day, notes=notes or None))

    def create(self, goal: ledger.NewGoal) -> None:
        """Make a goal."""
        self._change(lambda change: change.create_goal(goal))

    def update(self, goal_id: str, fields: GoalFields) -> None:
        """Change some fields of a goal."""
        self._change(lambda change: change.update_goal(goal_id, **fields))

    def set_status(self, goal_id: str, verb: str) -> None:
        """Pause, resume, complete or abandon a goal."""
        self._change(lambda change: getattr(change, verb)(goal_id))

    def undo(self, steps: int = 1) -> None:
        """Take the last changes back."""
        self._submit(lambda tracker: self._changed(tracker, tracker.ledger.undo(steps)), light=True)

    def redo(self, steps: int = 1) -> None:
        """Make again what was taken back."""
        self._submit(lambda tracker: self._changed(tracker, tracker.ledger.redo(steps)), light=True)

    def bring_in(self, key: str, path: str) -> None:
        """Read a file that was exported. Answered by Progressed, and at last by Imported."""
        from tracker_tui.tui.importing import bring_in

        def run(tracker: Tracker) -> None:
            def told(written: int, whole: int) -> None:
                self._tell(messages.Progressed(key, f"{written:,} of {whole:,} rows written"))

            found = bring_in(tracker, path, told, stopped)
            self._pages.show_changes(found.change_ids)
            lines = _told(tracker, found.receipts)
            board = self._board(tracker)
            self._tell(messages.Imported(key, lines, found.sentence, board, found.change_ids))

        stopped = self._cancelled.is_set
        self._submit(run)

    def read(
        self,
        work: Callable[[Tracker], Message],
        asker: MessagePump,
        failed: Callable[[str], Message] = messages.NotChanged,
    ) -> None:
        """Have something read, and the message it makes posted to who asks."""

        def run(tracker: Tracker) -> None:
            asker.post_message(work(tracker))

        self._submit(run, failed, light=True)

    def open_talk(self, conversation_id: str) -> None:
        """Go on with a conversation. Answered by TalkOpened."""
        self._submit(partial(self._open_talk, lambda tracker: go_on_with(tracker, conversation_id)))

    def open_message(self, message_id: str) -> None:
        """Go on with the conversation of a message, and read what was said around it. Answered by
        FoundOpened.
        """
        self._submit(lambda tracker: self._tell_page(self._pages.around(tracker, message_id)))

    def begin_talk(self, name: str) -> None:
        """Begin a conversation. Answered by TalkOpened."""
        self._submit(partial(self._open_talk, lambda tracker: begin(tracker, name)))

    def name_talk(self, name: str) -> None:
        """Name the conversation at hand. Answered by Told."""
        self._submit(partial(self._name_talk, name))

    def _submit(
        self,
        run: Callable[[Tracker], None],
        failed: Callable[[str], Message] = messages.NotChanged,
        *,
        light: bool = False,
    ) -> None:
        """Have something done in its turn; what is light, also while a model is waited for."""
        from tracker_tui.tui.sentences import sentence_of

        self._thread.submit(Job(run, lambda error: self._tell(failed(sentence_of(error))), light))

    def _tell(self, message: Message) -> None:
        with self._lock:
            if self._early is not None:
                self._early.append(message)
                return
        self._post(message)

    def _open_talk(self, choose: Callable[[Tracker], None], tracker: Tracker) -> None:
        choose(tracker)
        self._tell(messages.TalkOpened(*self._pages.before(tracker)))

    def _name_talk(self, name: str, tracker: Tracker) -> None:
        rename(tracker, name)
        self._tell(messages.Told(f"This conversation is called “{name[:40]}” now."))

    def _look_for_model(self, tracker: Tracker, asked: bool) -> None:
        """On a thread of its own: a server may take its time."""
        settings = tracker.settings

        def look() -> None:
            from tracker_tui.llm.offer import find_offer

            self._tell(messages.ModelFound(find_offer(settings), asked))

        threading.Thread(target=look, daemon=True, name="offer").start()

    def _use_model(self, model: str, base_url: str | None, tracker: Tracker) -> None:
        from tracker_tui.privacy import sentences

        tracker.use_model(model, base_url)
        self._tell(messages.Told(" ".join(sentences(tracker.settings))))

    def _try_model_again(self, tracker: Tracker) -> None:
        if tracker.assistant is None:
            self._look_for_model(tracker, asked=True)
            return
        if tracker.try_model_again():
            told = "The model is asked again from now on."
        else:
            told = "The model is not resting; it is asked as always."
        self._tell(messages.Told(told))

    def _tell_page(self, page: Message | None) -> None:
        if page is not None:
            self._tell(page)

    def _tell_taken_back(self, tracker: Tracker) -> None:
        """An undo turns receipts that are shown into ones that hold no more."""
        undone = tracker.ledger.past().taken_back(self._pages.changes)
        self._tell(messages.TakenBack(frozenset(undone)))

    def _opened(self, open_tracker: Callable[[], Tracker]) -> Tracker:
        from tracker_tui.tui.board_kept import kept_board

        tracker = open_tracker()
        tracker.try_model_again()  # a new sitting: what failed in the last one may be mended
        board = kept_board(tracker) or self._board(tracker)
        self._tell(messages.Opened(board, *self._pages.before(tracker)))
        self._opened_once.set()
        return tracker

    def _not_opened(self, error: Exception) -> None:
        self._tell(messages.NotOpened(error))
        self._opened_once.set()

    def _board(self, tracker: Tracker) -> Board:
        from tracker_tui.tui.board_kept import state_of
        from tracker_tui.tui.cards import board_of

        self._day, state = tracker.clock.today(), state_of(tracker)
        board = board_of(_shown(tracker), tracker.clock.today(), ascii_only=tracker.settings.ascii)
        self._unkept = (state, board)
        return board

    def _keep(self, tracker: Tracker) -> None:
        """Keep for the next start what the screen shows now."""
        if self._unkept is not None:
            from tracker_tui.tui.board_kept import keep_board

            keep_board(tracker, *self._unkept)
            self._unkept = None

    def _look_around(self, tracker: Tracker) -> None:
        self._keep(tracker)
        if tracker.reader.changed() or tracker.clock.today() != self._day:
            self._tell(messages.BoardRead(self._board(tracker)))

    def _earlier(self, before_id: str | None, tracker: Tracker) -> None:
        self._tell(messages.EarlierRead(*self._pages.before(tracker, before_id)))

    def _say(self, key: str, text: str, cancelled: threading.Event, tracker: Tracker) -> None:
        from tracker_tui.tui.safe import safe
        from tracker_tui.tui.stored import segments_of, shown

        def committed(receipts: tuple[ledger.Receipt, ...]) -> None:
            if self._aside:
                return  # not of this turn: a key's, while it waits
            # The change is made by now: a fault in showing it must not end the turn.
            try:
                self._tell(messages.Committed(key, _told(tracker, receipts), self._board(tracker)))
            except Exception as error:
                log_failure("receipts_not_shown", error)

        def spoken(place: int, mode: str, words: str) -> None:
            self._tell(messages.Spoken(key, place, mode, safe(words)))

        reply = tracker.say(
            text,
            on_receipts=committed,
            on_words=spoken,
            cancelled=cancelled.is_set,
            meanwhile=partial(self._meanwhile, tracker),
        )
        notice, lines = reply.notice or "", shown(reply.lines)
        said = next((message.id for message in tracker.history(2) if message.role == "user"), None)
        board, changes = self._board(tracker), reply.change_ids
        self._pages.show_changes(changes)
        self._tell(messages.Answered(key, lines, segments_of(reply), notice, board, said, changes))
        if any(receipt.reverted for receipt in reply.receipts):
            self._tell_taken_back(tracker)
        self._settle("turn")

    def _meanwhile(self, tracker: Tracker) -> None:
        """A turn waits for a model: let what is light be done."""
        self._aside = True
        try:
            self._thread.meanwhile(tracker)
        finally:
            self._aside = False

    def _settle(self, kind: str) -> None:
        """What the first job of a kind had loaded stays: looking through it for rubbish holds up frames."""
        if kind not in self._loaded:
            self._loaded.add(kind)
            gc.freeze()

    def _preview(self, text: str, tracker: Tracker) -> None:
        if text == self._wanted:
            from tracker_tui.tui.preview import preview

            self._tell(messages.Previewed(text, preview(tracker, text)))
            self._settle("preview")

    def _page(self, goal_id: str, width: int, entries: int, tracker: Tracker) -> None:
        from tracker_tui.tui.page import page_of

        self._tell(messages.PageRead(page_of(tracker, goal_id, width, entries)))

    def _change(self, verb: Callable[[Change], object]) -> None:
        self._submit(partial(self._commit, verb), light=True)

    def _commit(self, verb: Callable[[Change], object], tracker: Tracker) -> None:
        with tracker.ledger.change() as change:
            verb(change)
        self._changed(tracker, tuple(change.receipts), change.change_id)

    def _changed(
        self, tracker: Tracker, receipts: tuple[ledger.Receipt, ...], change_id: str | None = None
    ) -> None:
        changes = (change_id,) if change_id and receipts else ()
        self._pages.show_changes(changes)
        self._tell(messages.Changed(_told(tracker, receipts), self._board(tracker), changes))
        if change_id is None:
            self._tell_taken_back(tracker)


def _told(tracker: Tracker, receipts: tuple[ledger.Receipt, ...]) -> tuple[ReceiptLine, ...]:
    from tracker_tui.telling import Teller
    from tracker_tui.tui.retold import few
    from tracker_tui.tui.stored import shown

    clock = tracker.clock
    return few(shown(Teller(tracker.reader, clock.today(), clock.week_start).lines(receipts)))


def _shown(tracker: Tracker) -> list[GoalView]:
    """Goals that are under way, and those completed today: one wants to see that."""
    clock = tracker.clock
    views = tracker.reader.goals((GoalStatus.ACTIVE, GoalStatus.PAUSED, GoalStatus.COMPLETED))
    return [v for v in views if (at := v.goal.completed_at) is None or clock.day_of(at) == clock.today()]
