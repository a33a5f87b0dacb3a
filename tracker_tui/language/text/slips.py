"""Slips of the finger: a word that is none, and the one it was meant to be ("maratohn" → "marathon")."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tracker_tui.language.tables.spellings import NO_SLIPS
from tracker_tui.language.text.words import is_short_form, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent / "data"
USUAL = DATA / "usual.txt"  # written by tests/benchmarks/usual_words.py
LETTERS = 4  # of a word that a slip leaves recognisable
MOST_LETTERS = 24  # of a word; longer ones are no slips of any
FEW = 4  # letters of a word in which two may be swapped, and nothing more
LONG = 7  # letters of a word in which one may be replaced
ENDINGS = ("s", "es", "d", "ed", "r", "er", "ers", "ing", "ings", "ly", "y")
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@lru_cache(maxsize=4096)
def meant(typed: str) -> str | None:
    """The usual word that a lower-case one is a slip of; None where it is its own, or none is near."""
    if not LETTERS <= len(typed) <= MOST_LETTERS or typed in NO_SLIPS or is_usual(typed) or is_known(typed):
        return None
    if _is_form(typed.removeprefix("re")) or is_short_form(typed):
        return None
    for slips in ((_swapped,),) if len(typed) <= FEW else ((_swapped, _missing, _doubled), (_replaced,)):
        words = {word for slip in slips for word in slip(typed)}
        ranks = [(rank, word) for word in words if (rank := _usual().get(word)) is not None]
        if ranks:
            return min(ranks)[1]
    return None


def _is_form(word: str) -> bool:
    """Whether a word is a usual one with an ending: "hornbeams", "rewired"."""
    return is_usual(word) or any(is_usual(word[: -len(end)]) for end in ENDINGS if word.endswith(end))


def is_usual(word: str) -> bool:
    """Whether people type a word to their goals; the most usual are found the soonest."""
    return f"\n{word}\n" in _usual_words()


def is_known(word: str) -> bool:
    """Whether a word or its stem is English, by the vocabulary of the word vectors."""
    return f"\n{word}\n" in _vocabulary() or f"\n{stem(word)}\n" in _vocabulary()


@cache
def _usual_words() -> str:
    return "\n" + USUAL.read_text("utf-8")


@cache
def _usual() -> dict[str, int]:
    """The usual words with their ranks, the most usual first."""
    return {word: rank for rank, word in enumerate(_usual_words().split())}


@cache
def _vocabulary() -> str:
    return "\n" + (DATA / "words.txt").read_text("utf-8")


def _swapped(typed: str) -> Iterator[str]:
    """Words of which two neighbouring letters were typed in the wrong order."""
    for at in range(len(typed) - 1):
        yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]


def _missing(typed: str) -> Iterator[str]:
    """Words of which a letter, not the first, was left out."""
    for at in range(1, len(typed) + 1):
        for letter in ALPHABET:
            yield typed[:at] + letter + typed[at:]


def _doubled(typed: str) -> Iterator[str]:
    """Words into which a letter was typed too many."""
    for at in range(1, len(typed)):
        if len(typed) > FEW + 1:
            yield typed[:at] + typed[at + 1 :]


def _replaced(typed: str) -> Iterator[str]:
    """Long words of which a letter, not the first, was typed as another."""
    if len(typed) >= LONG:
        for at in range(1, len(typed)):
            for letter in ALPHABET:
                yield typed[:at] + letter + typed[at + 1 :]
