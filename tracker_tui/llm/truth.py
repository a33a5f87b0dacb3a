"""Whether a sentence keeps to the facts: each number in it, in digits or in words, must be among theirs."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tracker_tui.language.amounts.number_words import FRACTIONS, GLYPHS, ONES, SCALES, TENS, TIMES

# Pronouns, words of order and words with another meaning as often as numbers.
IDIOMS = frozenset(
    {"one", "once", "score", "mil", "mio", "mln", "bn", "grand", "tow", "third", "fourth", "quarter"}
)
MULTIPLES = {"double": 2.0, "doubled": 2.0, "triple": 3.0, "tripled": 3.0, "halved": 0.5, "halfway": 0.5}
PATTERNS = {"digits": r"\d+(?:[.,]\d+)*", "words": "[a-z]+", "thousands": r",(?=\d{3}(?:\D|$))"}


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(PATTERNS[name])


@cache
def _named() -> dict[str, float]:
    known = {**ONES, **TENS, **SCALES, **FRACTIONS, **TIMES, **MULTIPLES}
    return {word: float(value) for word, value in known.items() if word not in IDIOMS}


def numbers_in(text: str) -> set[float]:
    """The numbers that a text tells."""
    words = _pattern("words").findall(text.lower())
    found = {value for glyph, value in GLYPHS.items() if glyph in text}
    found |= {_value(written) for written in _pattern("digits").findall(text)}
    found |= {_named()[word] for word in words if word in _named()}
    return found | _joined(words).keys()


def keeps_to(sentence: str, known: set[float]) -> bool:
    """Whether every number of a sentence is known; "twenty-five" as 25, whatever its parts."""
    joined = _joined(_pattern("words").findall(sentence.lower()))
    parts = {part for whole, both in joined.items() if whole in known for part in both}
    return numbers_in(sentence) - parts <= known


def _joined(words: list[str]) -> dict[float, tuple[float, float]]:
    """Numbers of two words, such as "twenty five", with their parts."""
    return {
        float(TENS[ten] + ONES[one]): (float(TENS[ten]), float(ONES[one]))
        for ten, one in pairwise(words)
        if ten in TENS and 0 < ONES.get(one, 0) < 10
    }


def _value(written: str) -> float:
    """Digits as a number: commas part thousands where three digits follow, else they are decimal points."""
    plain = _pattern("thousands").sub("", written).replace(",", ".")
    try:
        return float(plain)
    except ValueError:  # a date or a version: told by all its digits
        return float("".join(filter(str.isdigit, plain)))
