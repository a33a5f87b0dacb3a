"""The one value that travels through the stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.modes.base import Outcome
from tracker_tui.pipeline.state import ConversationState

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.extraction import LastEntry, Situation, Understanding
    from tracker_tui.orchestrator.composer import OrchestratedResponse
    from tracker_tui.orchestrator.intents import MultiIntent
    from tracker_tui.pipeline.reply import Reply
    from tracker_tui.progress.goals import Goal


class Turn:
    """A message on its way to an answer; each stage adds its part. `key` makes a message repeatable."""

    def __init__(
        self,
        message: str,
        key: str | None = None,
        cancelled: Callable[[], bool] | None = None,
        meanwhile: Callable[[], None] | None = None,
        on_words: Callable[[int, str, str], None] | None = None,
    ) -> None:
        self.message = message
        self.key = key
        self.cancelled = cancelled  # whether nobody waits for a model any more
        self.meanwhile = meanwhile  # called while a model is waited for, and nothing else is done
        self.on_words = on_words  # who hears a model speak: place, mode, words

        # load
        self.now = 0  # Unix seconds
        self.message_id = ""
        self.conversation_id = ""
        self.state = ConversationState()
        self.goals: tuple[Goal, ...] = ()
        self.words: dict[str, str] = {}
        self.last_entries: tuple[LastEntry, ...] = ()
        self.answered_before: dict[str, Any] | None = None  # the reply this key got the first time

        # decay
        self.situation: Situation | None = None

        # classify, and enrich: what was said, then with the entries it means
        self.understanding: Understanding | None = None
        self.wanted: MultiIntent | None = None

        # orchestrate
        self.outcome = Outcome()
        self.response: OrchestratedResponse | None = None
        self.notice: str | None = None
        self.stopped = False  # the person wanted to hear no more
        self.usage: dict[str, Any] | None = None  # what a model took: its name, tokens, calls

        # save
        self.reply: Reply | None = None

        self.timings: dict[str, float] = {}  # stage -> milliseconds
