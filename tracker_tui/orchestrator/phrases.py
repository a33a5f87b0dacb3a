"""The lead-ins between modes, as data. To add one: a pair of modes, and a whole sentence."""

from __future__ import annotations

TRANSITIONS: dict[tuple[str, str], tuple[str, ...]] = {
    ("SMALLTALK", "TRACK_PROGRESS"): (
        "Now to the numbers.",
        "On to the numbers.",
        "Here is where it stands.",
    ),
    ("SMALLTALK", "CONSULT"): ("Now to your question.", "Here is what I see.", "Let me look at it."),
    ("SMALLTALK", "META"): ("About the tracker.", "Here is how this works."),
    ("TRACK_PROGRESS", "CONSULT"): (
        "Here is what follows from it.",
        "Going by that, this is what I see.",
        "From where you are now, this would help.",
    ),
    ("TRACK_PROGRESS", "META"): ("Now about the tracker.", "As for how this works."),
    ("TRACK_PROGRESS", "SMALLTALK"): ("And apart from the numbers.",),
    ("CONSULT", "TRACK_PROGRESS"): ("Now the numbers.", "Here is what your numbers say."),
    ("CONSULT", "META"): ("Now about the tracker.", "As for how this works."),
    ("CONSULT", "SMALLTALK"): ("And apart from that.",),
    ("META", "CONSULT"): ("Now to your other question.", "As for advice, this is what I see."),
    ("META", "TRACK_PROGRESS"): ("Now to the numbers.",),
    ("META", "SMALLTALK"): ("And apart from that.",),
}

FALLBACK: tuple[str, ...] = ("There is more.", "Besides that.", "One more thing.")
