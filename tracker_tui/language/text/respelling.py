"""Slips and short forms put right before numbers and days are read: "evry nite" → "every night"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tracker_tui.language.tables import spellings
from tracker_tui.language.text import slips
from tracker_tui.language.text.words import slip, swapped_letters

FEASTS_WITH_EVES = ("year", "years", "year's", "christmas", "xmas", "easter")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"(?<![\w'.@/-])(?:b4|w/o|[a-z]+)(?![\w'@])", re.IGNORECASE)


@cache
def _typed() -> dict[str, str]:
    pairs = (item.split("=") for item in spellings.RESPELT.replace("\n", "|").split("|") if "=" in item)
    told = {typed.strip(): meant.strip() for typed, meant in pairs}
    return swapped_letters(spellings.SWAPPED_IN_TEXT) | told


@cache
def _long_words() -> dict[str, tuple[str, ...]]:
    """The words of days and amounts that are long enough to be known in spite of a slip, by first letter."""
    by_letter: dict[str, list[str]] = {}
    for word in spellings.CLOSED.split():
        by_letter.setdefault(word[0], []).append(word)
    return {letter: tuple(words) for letter, words in by_letter.items()}


@cache
def _shortened() -> list[tuple[tuple[str, ...], str, str]]:
    return [(tuple(cues.split("|")), said, meant) for cues, said, meant in spellings.SHORTENED]


def respelled(text: str) -> str:
    """The text with words of days, amounts and numbers spelled in full."""
    text = _words().sub(_spelled, text)
    low = text.lower()
    for cues, said, meant in _shortened():
        if any(map(low.__contains__, cues)):
            text = re.sub(said, meant, text, flags=re.IGNORECASE)
    if any(word.strip(",:;") in spellings.WEEKDAYS for word in low.split()):
        text = re.sub(spellings.TWO_LETTERS, _weekday, text, flags=re.IGNORECASE)
    return text


def _weekday(found: re.Match[str]) -> str:
    return found.group(1) + spellings.WEEKDAYS[found.group(2).lower()]


def _spelled(found: re.Match[str]) -> str:
    word = found.group()
    low = word.lower()
    meant = _meant(low, may_be_name=word[0].isupper() and _within_sentence(found))
    if low == "eve" and found.string[: found.start()].lower().rstrip(" '").endswith(FEASTS_WITH_EVES):
        return word
    if meant is None or (word.isupper() and len(word) < 3):
        return word
    return meant.capitalize() if word[0].isupper() else meant


@lru_cache(maxsize=4096)
def _meant(low: str, *, may_be_name: bool) -> str | None:
    """The word that a typed one stands for, where it is not itself meant."""
    known = _typed().get(low) or _slipped(low)
    return known or (None if may_be_name else slips.meant(low))


def _within_sentence(found: re.Match[str]) -> bool:
    """Whether a word stands within a sentence of small letters, where a capital tells a name."""
    before = found.string[: found.start()].rstrip()
    return bool(before) and before[-1] not in ".!?:\n" and not found.group().isupper()


def _slipped(low: str) -> str | None:
    if len(low) < 6 or low in spellings.NO_SLIPS:
        return None
    for meant in _long_words().get(low[0], ()):
        if low in (meant, meant + "s", meant.removesuffix("s"), *_forms(meant)):
            return None
    return next((m for m in _long_words().get(low[0], ()) if slip(low, m)), None)


def _forms(meant: str) -> tuple[str, ...]:
    """What a past form is close to without being a slip of it: "practise", "walker"."""
    base = meant.removesuffix("ed")
    return (base, base + "e", base + "es", base + "er", base + "ers", base + "en")
