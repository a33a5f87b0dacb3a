"""Third stage: what the message says, part by part, and what each part wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import Intent
from tracker_tui.orchestrator.intents import MultiIntent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.extraction import Cue
    from tracker_tui.language.extractor import ProgressExtractor
    from tracker_tui.orchestrator.intents import MultiIntentClassifier
    from tracker_tui.pipeline.turn import Turn

CARE = Intent("care", "SMALLTALK", 1.0)


class Classify:
    """Reads the words and gathers their intents."""

    def __init__(
        self, extractor: ProgressExtractor, classifier: MultiIntentClassifier, cues: Sequence[Cue]
    ) -> None:
        self._extractor = extractor
        self._classifier = classifier
        self._cues = tuple(cues)

    def __call__(self, turn: Turn) -> Turn:
        """Add what was understood, and the intents; where someone is in danger, care is the only one."""
        assert turn.situation is not None
        turn.understanding = self._extractor.understand(turn.message, turn.situation, self._cues)
        if turn.understanding.danger:
            turn.wanted = MultiIntent((CARE,), CARE, CARE.confidence)
        else:
            turn.wanted = self._classifier.classify(turn.understanding.extractions)
        return turn
