"""Last stage: the reply with its segments, what the conversation remembers, and how long it all took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.clock import Stopwatch
from tracker_tui.database.errors import StaleState
from tracker_tui.pipeline.memory import remember
from tracker_tui.pipeline.reply import reply_id, reply_of
from tracker_tui.pipeline.state import state_from

if TYPE_CHECKING:
    from tracker_tui.database.client import Database
    from tracker_tui.database.repositories.conversations import ConversationRepository
    from tracker_tui.database.repositories.states import StateRepository
    from tracker_tui.pipeline.decay import Decay
    from tracker_tui.pipeline.state import ConversationState
    from tracker_tui.pipeline.turn import Turn


class Save:
    """Writes what a turn leaves behind."""

    def __init__(
        self,
        database: Database,
        conversations: ConversationRepository,
        states: StateRepository,
        decay: Decay,
    ) -> None:
        self._database = database
        self._conversations = conversations
        self._states = states
        self._decay = decay

    def __call__(self, turn: Turn) -> Turn:
        """Write the state, then the reply, all or nothing."""
        watch = Stopwatch()
        with self._database.atomic():
            self._save_state(turn)
            turn.timings["save"] = watch.elapsed_ms()
            self._save_reply(turn)
        return turn

    def _save_state(self, turn: Turn) -> None:
        try:
            self._write(turn, turn.state)
        except StaleState:
            # Somebody else went on with this conversation: what they left is the newer truth to add to.
            newer = state_from(self._states.load(turn.conversation_id))
            self._decay.fade(newer, turn.now)
            self._write(turn, newer)

    def _write(self, turn: Turn, state: ConversationState) -> None:
        stored = remember(turn, state).to_stored(turn.now)
        self._states.save(turn.conversation_id, stored)

    def _save_reply(self, turn: Turn) -> None:
        reply = turn.reply = reply_of(turn)
        shown = reply.to_json()
        metadata = {
            "modes": shown["modes"],
            "segments": shown["segments"],
            "intents": shown["intents"],
            "timings": turn.timings,
            "failed_modes": shown["failed_modes"],
            "notice": turn.notice,
            "stopped": turn.stopped,
            "usage": turn.usage,
            "reply_to": turn.message_id,
            "receipts": [[line.mark, line.title, line.what, line.makes] for line in reply.lines],
            "change_ids": turn.outcome.change_ids,
        }
        if turn.key is not None:
            metadata["json"] = shown
        self._conversations.add_message(
            turn.conversation_id,
            "assistant",
            reply.reply,
            turn.now,
            metadata,
            message_id=reply_id(turn.message_id) if turn.key is not None else None,
        )
