"""Word vectors: the direction in which a word's meaning points. The table is described in data/NOTICE.txt."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

DATA = Path(__file__).parent / "data"

Vector = tuple[float, ...]


@cache
def _table() -> tuple[list[str], bytes]:
    """The stems in order, and their rows of signed bytes."""
    words = (DATA / "words.txt").read_text("utf-8").split()
    return words, (DATA / "vectors.bin").read_bytes()


@lru_cache(maxsize=4096)
def vector(key: str) -> Vector | None:
    """A stem's direction, of length 1; None where the table does not have it."""
    words, rows = _table()
    at = bisect_left(words, key)
    if at == len(words) or words[at] != key:
        return None
    width = len(rows) // len(words)
    return of_length_one(array("b", rows[at * width : (at + 1) * width]))


def of_length_one(parts: Sequence[float]) -> Vector:
    """The same direction, with length 1."""
    length = math.sqrt(math.fsum(part * part for part in parts)) or 1.0
    return tuple(part / length for part in parts)
