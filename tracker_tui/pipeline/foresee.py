"""What a message would be understood as, before it is sent: reads, and writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.pipeline.turn import Turn

if TYPE_CHECKING:
    from tracker_tui.language.extraction import Understanding
    from tracker_tui.pipeline.classify import Classify
    from tracker_tui.pipeline.decay import Decay
    from tracker_tui.pipeline.load import Load


class Foresee:
    """The first stages of a turn, without its traces."""

    def __init__(self, load: Load, decay: Decay, classify: Classify) -> None:
        self._load = load
        self._decay = decay
        self._classify = classify

    def __call__(self, message: str) -> Understanding:
        """What the message says, read against the conversation as it stands."""
        turn = self._classify(self._decay(self._load.recall(Turn(message))))
        assert turn.understanding is not None
        return turn.understanding
