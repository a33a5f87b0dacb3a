"""The several intents of a message, seen together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.extraction import Intent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.language.extraction import Extraction

CHITCHAT = Intent("chitchat", "SMALLTALK", 0.3)


class MultiIntent(NamedTuple):
    """Every intent of a message, surest first; `confidence` is that of the whole reading, in 0..1."""

    intents: tuple[Intent, ...]
    primary_intent: Intent
    confidence: float


class MultiIntentClassifier:
    """Gathers what the clauses of a message want into one picture."""

    def classify(self, extractions: Iterable[Extraction]) -> MultiIntent:
        """Intents, surest first, one of each kind and subject; small talk where there is none."""
        surest: dict[tuple[str, str, str], Intent] = {}
        for extraction in extractions:
            intent = extraction.intent
            key = (intent.mode, intent.type, extraction.text)
            if key not in surest or surest[key].confidence < intent.confidence:
                surest[key] = intent
        intents = tuple(sorted(surest.values(), key=lambda intent: -intent.confidence)) or (CHITCHAT,)
        # A reading of several parts is as sure as its parts are on average.
        confidence = sum(intent.confidence for intent in intents) / len(intents)
        return MultiIntent(intents, intents[0], confidence)
