"""What a sentence looks like to the classifier: words, their kinds in a row, letters, direction."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.tables import people
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.vectors import vector
from tracker_tui.language.text.words import is_past_form, word_set

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.text.words import Word

MOST_WORDS = 40
MOST_LETTERS = 240
LETTERS = 4  # in a row
BUILT = (2, 3, 4)  # kinds of words in a row
DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning evening night "
    "afternoon january february march april june july august september october november december week weekend"
)
DENSE = 4.0  # how much the direction weighs beside a single feature
NOWHERE = ("nowhere:",)  # the signs of a sentence whose situation is not known


class Look(NamedTuple):
    """A sentence and its situation. `words` are without marks, `active` the places of those that name a goal
    or an activity; `signs` tell the situation, each "kind:what".
    """

    text: str
    words: Sequence[Word]
    asked: bool = False
    active: frozenset[int] = frozenset()
    signs: tuple[str, ...] = NOWHERE


@cache
def _people() -> frozenset[str]:
    return frozenset(people.PEOPLE.split())


def kinds(words: Sequence[Word], active: Collection[int] = ()) -> list[str]:
    """Each word as itself or as its kind: number, activity, day, person."""
    return [_kind(word, at in active) for at, word in enumerate(words)]


def _kind(word: Word, active: bool) -> str:
    if word.sign == "n":
        return "0"
    if active:
        return "@"
    if word.norm in DAYS:
        return "D"
    return "P" if word.norm in _people() else word.norm


def shapes(words: Sequence[Word], active: Collection[int] = ()) -> list[str]:
    """Each word as its kind alone, but the small ones that stand in any sentence: what a sentence of unknown
    words is built like ("ED the x on D" for "glazed the vases on Monday").
    """
    return [_shape(word, at in active) for at, word in enumerate(words)]


def _shape(word: Word, active: bool) -> str:
    kind = _kind(word, active)
    ending = "ED" if is_past_form(word) else "ING" if word.norm.endswith("ing") else ""
    if kind == "@":
        return kind + ending
    if kind != word.norm or word.stem in lexicon.plain_words() or len(kind) <= SMALL:
        return "E" if word.sign == "e" else kind
    return ending or "x"


SMALL = 2  # letters of a word that is kept


def features(look: Look) -> set[str]:
    """The features of a sentence that are there or not."""
    words = look.words[:MOST_WORDS]
    row = ["^", *kinds(words, look.active), "$"]
    found = {word.stem for word in words if word.sign != "n"}
    found |= {f"{one} {other}" for one, other in pairwise(row)}
    found |= {" ".join(row[at : at + 3]) for at in range(len(row) - 2)}
    found |= {" ".join(row[:4]), *(f"<{word}" for word in row[1:4])}
    built = ["^", *shapes(words, look.active), "$"]
    found |= {
        "=" + " ".join(built[at : at + count]) for count in BUILT for at in range(len(built) - count + 1)
    }
    letters = f" {look.text.lower()[:MOST_LETTERS]} "
    found |= {"~" + letters[at : at + LETTERS] for at in range(len(letters) - LETTERS + 1)}
    found.add(f"#{min(len(words) // 3, 6)}")
    found |= {
        mark for mark, there in (("?", look.asked), ("!0", "0" not in row), ("!@", "@" not in row)) if there
    }
    return found.union(look.signs)


def direction(words: Sequence[Word]) -> tuple[float, ...] | None:
    """The mean direction of the words that tell something; None where the table knows none of them."""
    found = [
        known
        for word in words[:MOST_WORDS]
        if word.sign == "w" and word.stem not in lexicon.plain_words() and (known := vector(word.stem))
    ]
    return tuple(sum(parts) / len(found) for parts in zip(*found, strict=True)) if found else None
