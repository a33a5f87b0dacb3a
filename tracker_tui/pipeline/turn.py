"""The one value that travels through the stages."""

from __future__ import annotations

from dataclasses import dataclass, field
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

STOPPED = "Stopped. What was logged stays."  # the quiet line of a turn that nobody wanted to hear more of


@dataclass(slots=True)
class Turn:
    """A message on its way to an answer; each stage adds its part. `key` makes a message repeatable."""

    message: str
    key: str | None = None
    cancelled: Callable[[], bool] | None = None  # whether nobody waits for a model any more
    on_words: Callable[[int, str, str], None] | None = None  # who hears a model speak: place, mode, words

    # load
    now: int = 0  # Unix seconds
    message_id: str = ""
    conversation_id: str = ""
    state: ConversationState = field(default_factory=ConversationState)
    goals: tuple[Goal, ...] = ()
    words: dict[str, str] = field(default_factory=dict)
    last_entries: tuple[LastEntry, ...] = ()
    answered_before: dict[str, Any] | None = None  # the reply this key got the first time

    # decay
    situation: Situation | None = None

    # classify, and enrich: what was said, then with the entries it means
    understanding: Understanding | None = None
    wanted: MultiIntent | None = None

    # orchestrate
    outcome: Outcome = field(default_factory=Outcome)
    response: OrchestratedResponse | None = None
    notice: str | None = None
    stopped: bool = False  # the person wanted to hear no more
    usage: dict[str, Any] | None = None  # what a model took: its name, tokens, calls

    # save
    reply: Reply | None = None

    timings: dict[str, float] = field(default_factory=dict)  # stage -> milliseconds
