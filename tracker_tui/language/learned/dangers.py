"""Whether words speak of danger, by their look: learned from sentences, asked where no rule knows.

The table is fitted by tests/benchmarks/train_dangers.py.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.text.words import Word

DATA = Path(__file__).parent / "data"
KINDS = ("self_harm", "medical", "abuse")
COLUMNS = ("danger", *KINDS)
MOST_WORDS = 40
ENOUGH = 0.0  # from which score on words are taken to speak of danger; the odds are even at 0


def features(words: Sequence[Word], signs: Collection[str]) -> list[str]:
    """What is there in words: their stems, each two in a row, and the signs of danger found in them."""
    words = [word for word in words if word.sign != "p"][:MOST_WORDS]
    plain = ["0" if word.sign == "n" else word.norm for word in words]
    stems = ["0" if word.sign == "n" else word.stem for word in words]
    pairs = (f"{one} {other}" for one, other in pairwise(plain))
    return sorted({*stems, *pairs, *(f"@{sign}" for sign in signs)})


@cache
def _table() -> tuple[list[str], array[int], float]:
    """The features in order, their rows of weights, and what a weight of one stands for."""
    names = (DATA / "danger_features.txt").read_text("utf-8").splitlines()
    packed = (DATA / "danger_weights.bin").read_bytes()
    return names, array("b", packed[4:]), array("f", packed[:4])[0]


class Worry(NamedTuple):
    """How much words look like danger, and of which kind; the odds are even at a score of 0."""

    score: float
    kind: str


def worry(words: Sequence[Word], signs: Collection[str]) -> Worry:
    """How much words look like danger."""
    names, weights, scale = _table()
    width = len(COLUMNS)
    rows = [len(names)]
    for name in features(words, signs):
        row = bisect_left(names, name)
        if row < len(names) and names[row] == name:
            rows.append(row)
    told = (weights[row * width : (row + 1) * width] for row in rows)
    score, *of_kinds = map(sum, zip(*told, strict=True))
    return Worry(score * scale, max(zip(of_kinds, KINDS, strict=True))[1])
