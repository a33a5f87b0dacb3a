"""What a model does in one turn: read what the rules were unsure of, and word the answer. Either may fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.llm.protocol import ModelError
from tracker_tui.orchestrator.briefing import Brief, brief
from tracker_tui.privacy import LOCAL, MODEL
from tracker_tui.telling.notices import STOPPED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.database.repositories.conversations import ConversationRepository
    from tracker_tui.llm.assistant import Assistant
    from tracker_tui.llm.session import Session
    from tracker_tui.modes.base import BaseModeHandler, ModeSegment
    from tracker_tui.orchestrator.intents import MultiIntent
    from tracker_tui.pipeline.propose import Propose
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.reader import Reader
    from tracker_tui.settings import Settings

EARLIER = 6  # messages that the model is told of


class Assist:
    """Begins one turn's use of the model."""

    def __init__(
        self,
        settings: Settings,
        assistant: Assistant,
        propose: Propose,
        reader: Reader,
        conversations: ConversationRepository,
    ) -> None:
        self.settings = settings
        self.assistant = assistant
        self.propose = propose
        self.reader = reader
        self.conversations = conversations

    def begin(self, turn: Turn, handlers: Mapping[str, BaseModeHandler]) -> Help | None:
        """The help for a turn; None for someone in danger, who is answered in words weighed beforehand."""
        if turn.understanding is None or turn.understanding.danger:
            return None
        session = self.assistant.session(self.settings, turn.cancelled, turn.meanwhile)
        return Help(self, turn, handlers, session)


class Help:
    """One turn's help. Both its parts share one deadline."""

    def __init__(
        self, assist: Assist, turn: Turn, handlers: Mapping[str, BaseModeHandler], session: Session
    ) -> None:
        self._assist = assist
        self._turn = turn
        self._handlers = handlers
        self._session = session
        self._wanted = False

    @property
    def reads_first(self) -> bool:
        """Whether the model reads before anything is done."""
        return self._assist.settings.understanding == MODEL

    def propose(self) -> MultiIntent | None:
        """More intents, where the rules left something open; what they were sure of is committed by now."""
        parts = self._assist.propose.parts(self._turn)
        if not parts:
            return None
        self._wanted = True
        return None if self._session.refused else self._assist.propose(self._turn, parts, self._session)

    def phrase(self, segments: list[ModeSegment]) -> list[ModeSegment]:
        """The segments in the model's words, where it may and can."""
        if self._assist.settings.replies == LOCAL or not any(segment.facts for segment in segments):
            return segments
        from tracker_tui.orchestrator.phrasing import Phrasing

        self._wanted = True
        if self._session.over:
            if not self._session.cancelled:
                self._session.fail(ModelError("it took too long"))
            return segments
        phrasing = Phrasing(
            self._session,
            self._assist.assistant.prompts,
            self._handlers,
            self._turn.message,
            self._brief,
            self._turn.on_words,
        )
        return phrasing(segments)

    def close(self) -> None:
        """Note what it took, what went wrong, and how the server did."""
        session, turn = self._session, self._turn
        turn.stopped = self._wanted and session.cancelled
        if session.usage.calls:
            used = session.usage
            turn.usage = {
                "model": session.model.name,
                "prompt": used.prompt,
                "completion": used.completion,
                "calls": used.calls,
                "estimated": used.estimated,
            }
        if turn.stopped:
            turn.notice = turn.notice or STOPPED
        elif self._wanted and (reason := self._session.refused or session.problem):
            turn.notice = turn.notice or f"{session.model.name} was not used: {reason}."
        session.close()

    def _brief(self) -> Brief:
        turn, assist = self._turn, self._assist
        said = assist.conversations.recent_messages(turn.conversation_id, EARLIER, turn.message_id)
        topics = turn.situation.topics if turn.situation else {}
        return brief(assist.reader.goals(), said, topics, assist.settings.model_context)
