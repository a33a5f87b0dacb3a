"""The lead-ins between modes, as data. To add one: a pair of modes, and what is said between them."""

from __future__ import annotations

TRANSITIONS: dict[tuple[str, str], tuple[str, ...]] = {
    ("SMALLTALK", "TRACK_PROGRESS"): ("Now to your goals.", "On to the numbers.", "As for your goals:"),
    ("SMALLTALK", "CONSULT"): ("To your question:", "Here is what I see.", "As for advice:"),
    ("SMALLTALK", "META"): ("About the tracker:", "As for how this works:"),
    ("TRACK_PROGRESS", "CONSULT"): ("Going by that:", "What follows from it:", "From where you are now:"),
    ("TRACK_PROGRESS", "META"): ("About the tracker:", "As for how this works:"),
    ("TRACK_PROGRESS", "SMALLTALK"): ("And otherwise:", "Apart from the numbers:"),
    ("CONSULT", "TRACK_PROGRESS"): ("In your numbers:", "To hold it against your goal:"),
    ("CONSULT", "META"): ("About the tracker:", "As for how this works:"),
    ("CONSULT", "SMALLTALK"): ("And otherwise:",),
    ("META", "CONSULT"): ("To your other question:", "As for advice:"),
    ("META", "TRACK_PROGRESS"): ("Now to your goals.",),
    ("META", "SMALLTALK"): ("And otherwise:",),
}

FALLBACK: tuple[str, ...] = ("Also:", "Besides that:", "One more thing:")
