"""First stage: the conversation, its memory and the goals; and the message, kept before all else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import LastEntry
from tracker_tui.pipeline.reply import repeated, reply_id
from tracker_tui.pipeline.state import state_from

if TYPE_CHECKING:
    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database
    from tracker_tui.database.repositories.audit import AuditRepository
    from tracker_tui.database.repositories.conversations import ConversationRepository
    from tracker_tui.database.repositories.states import StateRepository
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.progress.goals import ProgressEntry
    from tracker_tui.reader import Reader

LATEST = 10
# The first time, the change was made but the process ended before it could answer.
ALREADY_DONE = "That was done already under this key; nothing was changed again."


class Load:
    """Reads what a turn starts from and writes down the message."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        conversations: ConversationRepository,
        states: StateRepository,
        audit: AuditRepository,
        reader: Reader,
    ) -> None:
        self._database = database
        self._clock = clock
        self._conversations = conversations
        self._states = states
        self._audit = audit
        self._reader = reader

    def __call__(self, turn: Turn) -> Turn:
        """Add conversation, state, goals, learned words and the latest entries."""
        turn.now = self._clock.timestamp()
        with self._database.atomic():
            self._receive(turn)
        return turn if turn.answered_before is not None else self._fetch(turn)

    def recall(self, turn: Turn) -> Turn:
        """The same for a message that is not sent yet: nothing is written down."""
        turn.now = self._clock.timestamp()
        conversation = self._conversations.latest_active()
        turn.conversation_id = conversation.id if conversation else ""
        return self._fetch(turn)

    def _fetch(self, turn: Turn) -> Turn:
        turn.state = state_from(self._states.load(turn.conversation_id))
        turn.goals = self._reader.all_goals()
        turn.words = self._reader.words()
        turn.last_entries = tuple(_last(entry) for entry in self._reader.last_entries(LATEST))
        return turn

    def _receive(self, turn: Turn) -> None:
        """Write the message; one that came before under the same key is not written again."""
        if turn.key is not None:
            turn.message_id = self._conversations.id_of_key(turn.key)
            reply = self._conversations.message(reply_id(turn.message_id))
            turn.answered_before = reply.metadata.get("json") if reply else None
        known = self._conversations.message(turn.message_id) if turn.message_id else None
        if known is not None:
            turn.conversation_id = known.conversation_id
            if turn.answered_before is None and self._audit.acted_for(turn.message_id):
                turn.answered_before = repeated(ALREADY_DONE)
            return
        conversation = self._conversations.latest_active() or self._conversations.create(turn.now)
        turn.conversation_id = conversation.id
        turn.message_id = self._conversations.add_message(
            conversation.id, "user", turn.message, turn.now, message_id=turn.message_id or None
        )


def _last(entry: ProgressEntry) -> LastEntry:
    said = entry.metadata
    text = " ".join(filter(None, (said.get("said"), entry.notes)))
    return LastEntry(
        entry.id, entry.goal_id, entry.value, entry.day, said.get("value"), said.get("unit"), text
    )
