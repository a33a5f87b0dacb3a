"""What a sentence does, by its look as a whole: learned from labelled sentences, asked where no rule knows.

The tables are fitted by tests/benchmarks/train_senses.py.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from functools import cache
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.learned.features import DENSE, direction, features

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.text.words import Word

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
COLUMNS = (*LABELS, *(f"{label}.{part}" for label, parts in PARTS.items() for part in parts))


class Sense(NamedTuple):
    """What a sentence most likely does, how likely, and how likely it does nothing; both from 0 to 1."""

    label: str
    chance: float
    idle: float = 0.0


IDLE = ("notdone", "talk")


@cache
def _table() -> tuple[list[str], memoryview, float]:
    """The features in order, their rows of signed bytes, and what one of the bytes stands for."""
    names = (DATA / "features.txt").read_text("utf-8").splitlines()
    packed = (DATA / "weights.bin").read_bytes()
    return names, memoryview(packed[4:]).cast("b"), array("f", packed[:4])[0]


def scores(words: Sequence[Word], asked: bool, named: Collection[int], columns: slice) -> Sequence[float]:
    """How much speaks for each of some of the COLUMNS. `named` are the places of words that name a goal."""
    names, rows, scale = _table()
    width = len(COLUMNS)

    def row(at: int) -> memoryview:
        return rows[at * width + columns.start : at * width + columns.stop]

    found: list[float] = list(row(len(rows) // width - 1))
    for name in features(words, asked, named):
        at = bisect_left(names, name)
        if at < len(names) and names[at] == name:
            found = list(map(add, found, row(at)))
    for at, part in enumerate(direction(words) or (), len(names)):
        weight = part * DENSE
        found = [score + weight * told for score, told in zip(found, row(at), strict=True)]
    return [score * scale for score in found]


def sense(words: Sequence[Word], asked: bool = False, named: Collection[int] = ()) -> Sense:
    """What a sentence most likely does: one of LABELS."""
    likely = _chances(scores(words, asked, named, slice(0, len(LABELS))))
    chance, label = max(zip(likely, LABELS, strict=True))
    return Sense(label, chance, sum(likely[LABELS.index(name)] for name in IDLE))


def part_of(label: str, words: Sequence[Word], asked: bool = False, named: Collection[int] = ()) -> Sense:
    """What in particular a sentence most likely does, where it does what the label says: one of its PARTS."""
    first = COLUMNS.index(f"{label}.{PARTS[label][0]}")
    likely = _chances(scores(words, asked, named, slice(first, first + len(PARTS[label]))))
    chance, part = max(zip(likely, PARTS[label], strict=True))
    return Sense(part, chance)


def _chances(found: Sequence[float]) -> list[float]:
    """Scores as chances that add up to 1."""
    grown = [math.exp(score - max(found)) for score in found]
    return [part / sum(grown) for part in grown]
