"""What a sentence looks like to the classifier: its words, pairs of their kinds, and its direction."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.tables import people
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.vectors import vector
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.text.words import Word

MOST_WORDS = 40
DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning evening night "
    "afternoon january february march april june july august september october november december week weekend"
)
DENSE = 4.0  # how much the direction weighs beside a single feature


@cache
def _people() -> frozenset[str]:
    return frozenset(people.PEOPLE.split())


def kinds(words: Sequence[Word], named: Collection[int] = ()) -> list[str]:
    """Each word as itself or as its kind: number, activity, day, person. `named` are the places of words that
    name a goal.
    """
    active = set(named)
    for term in lexicon.terms(list(words)):
        if lexicon.activities_of(term.key):
            active |= set(range(term.first, term.last))
    return [_kind(word, at in active) for at, word in enumerate(words)]


def _kind(word: Word, active: bool) -> str:
    if word.sign == "n":
        return "0"
    if active:
        return "@"
    if word.norm in DAYS:
        return "D"
    return "P" if word.norm in _people() else word.norm


def features(words: Sequence[Word], asked: bool = False, named: Collection[int] = ()) -> list[str]:
    """The features of a sentence that are there or not."""
    words = [word for word in words if word.sign != "p"][:MOST_WORDS]
    told = ["^", *kinds(words, named), "$"]
    found = {word.stem for word in words if word.sign != "n"}
    found |= {f"{one} {other}" for one, other in pairwise(told)}
    found |= {" ".join(told[:3]), " ".join(told[:4]), " ".join(told[-3:])}
    found.add(f"#{min(len(words) // 3, 6)}")
    if asked:
        found.add("?")
    if "0" not in told:
        found.add("!0")
    if "@" not in told:
        found.add("!@")
    return sorted(found)


def direction(words: Sequence[Word]) -> tuple[float, ...] | None:
    """The mean direction of the words that tell something; None where the table knows none of them."""
    found = [
        known
        for word in words[:MOST_WORDS]
        if word.sign == "w" and word.stem not in lexicon.plain_words() and (known := vector(word.stem))
    ]
    return tuple(sum(parts) / len(found) for parts in zip(*found, strict=True)) if found else None
