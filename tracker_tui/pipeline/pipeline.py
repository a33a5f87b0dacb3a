"""Load, decay, classify, enrich, orchestrate, save: the way of every message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tracker_tui.clock import Stopwatch
from tracker_tui.logs import log_event
from tracker_tui.pipeline.reply import reply_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tracker_tui.language.extraction import Understanding
    from tracker_tui.pipeline.reply import Reply
    from tracker_tui.pipeline.turn import Turn


class Stage(Protocol):
    """Receives the turn, adds its part and hands it on."""

    def __call__(self, turn: Turn) -> Turn:
        """Do this stage's part."""
        ...


class Pipeline:
    """Runs a turn through its stages, in order and one after the other."""

    def __init__(self, stages: Mapping[str, Stage], foresee: Callable[[str], Understanding]) -> None:
        self._stages = stages
        self.foresee = foresee  # what a message would be understood as

    def run(self, turn: Turn) -> Reply:
        """The reply to a message, with the time each stage took. What a stage raises ends the turn."""
        for name, stage in self._stages.items():
            watch = Stopwatch()
            turn = stage(turn)
            turn.timings[name] = watch.elapsed_ms()
            if turn.answered_before is not None:
                break
        log_event("turn", message_id=turn.message_id, **turn.timings)
        return turn.reply or reply_of(turn)
