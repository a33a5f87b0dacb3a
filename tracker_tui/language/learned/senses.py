"""What a sentence does, by its look as a whole: learned from labelled sentences.

The tables are fitted by tests/benchmarks/train_senses.py. A feature has no name there but a place, by the
hash of its name: a few features share one, which costs less than their names would.
"""

from __future__ import annotations

import math
from array import array
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from tracker_tui.language.learned.features import DENSE, direction, features

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.language.learned.features import Look

DATA = Path(__file__).parent / "data"
# What a sentence may do, and of some of it, what in particular.
LABELS = ("deed", "notdone", "goal", "vague", "view", "consult", "meta", "manage", "correct", "talk")
PARTS = {
    "view": (
        *(
            "overview",
            "behind",
            "remaining",
            "entries",
            "sum",
            "streak",
            "best",
            "average",
            "change",
            "share",
        ),
        *("last", "goal"),
    ),
    "meta": (
        *("capabilities", "data_location", "undo_help", "identity", "keys", "privacy", "settings", "export"),
        *("import", "model", "reminders", "rules", "limits", "howto"),
    ),
    "manage": ("pause", "resume", "drop", "delete", "rename", "target", "deadline", "done"),
    "correct": ("value", "day", "goal", "remove"),
}
PART_COLUMNS = tuple(f"{label}.{part}" for label, parts in PARTS.items() for part in parts)
IDLE = ("notdone", "talk")
# Files of weights: how many places their features have.
PLACES = {"senses.bin": 1 << 18, "parts.bin": 1 << 13}


class Sense(NamedTuple):
    """What a sentence most likely does, how likely, and the chance of each of LABELS; all from 0 to 1."""

    label: str
    chance: float
    chances: Mapping[str, float]

    @property
    def idle(self) -> float:
        """How likely it is that nothing is to be done."""
        return sum(self.chances.get(label, 0.0) for label in IDLE)


@cache
def _table(name: str) -> tuple[memoryview, float]:
    """The rows of signed bytes of a file of weights, and what one of the bytes stands for."""
    packed = (DATA / name).read_bytes()
    return memoryview(packed[4:]).cast("b"), array("f", packed[:4])[0]


def place(feature: str, places: int) -> int:
    """Where the weights of a feature stand."""
    return crc32(feature.encode()) % places


def _scores(look: Look, name: str, width: int) -> list[float]:
    """How much speaks for each column of a file: its rows are places, the direction, what always holds."""
    rows, scale = _table(name)
    places = PLACES[name]
    found = {place(feature, places) for feature in features(look)}
    told = [rows[at * width : (at + 1) * width] for at in found]
    told.append(rows[len(rows) - width :])
    scores: list[float] = list(map(sum, zip(*told, strict=True)))
    for at, part in enumerate(direction(look.words) or (), places):
        weight = part * DENSE
        row = rows[at * width : (at + 1) * width]
        scores = [score + weight * of_part for score, of_part in zip(scores, row, strict=True)]
    return [score * scale for score in scores]


def sense(look: Look) -> Sense:
    """What a sentence most likely does: one of LABELS."""
    return _likeliest(LABELS, _scores(look, "senses.bin", len(LABELS)))


def part_of(label: str, look: Look) -> Sense:
    """What in particular a sentence most likely does, where it does what the label says: one of its PARTS."""
    first = PART_COLUMNS.index(f"{label}.{PARTS[label][0]}")
    scores = _scores(look, "parts.bin", len(PART_COLUMNS))
    return _likeliest(PARTS[label], scores[first : first + len(PARTS[label])])


def _likeliest(labels: Sequence[str], scores: Sequence[float]) -> Sense:
    """Scores as chances that add up to 1, and the greatest of them."""
    grown = [math.exp(score - max(scores)) for score in scores]
    chances = {label: part / sum(grown) for label, part in zip(labels, grown, strict=True)}
    best = max(chances, key=lambda label: chances[label])
    return Sense(best, chances[best], chances)
