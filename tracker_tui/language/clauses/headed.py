"""Lists without marks in which a number or an answer stands behind each thing: "squats 60 lunges 40", "yoga
yes bins no".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.text.words import Word

MOST_WORDS = 2  # of a thing in such a list
FEWEST = 2  # things in a list
LIGHT = word_set("lol haha hell absolutely definitely still also oh nah omg just sadly")
ANSWERS = word_set("yes no not done skipped missed nope")
MARKS = word_set("/ , & + | ; : = x")
OF_ONE_DEED = word_set("won lost drew beat scored")  # "won 4 lost 2" are numbers of one thing


def list_starts(words: Sequence[Word], amounts: Sequence[Amount]) -> frozenset[int]:
    """Where in the text the later things of such a list begin; empty where a sentence is no such list."""
    told = [a for a in amounts if words and words[0].start <= a.start < words[-1].end]
    if len(told) < FEWEST or any(a.role is not Role.AMOUNT for a in told):
        return frozenset()
    starts: list[int] = []
    thing: list[Word] = []
    ended = False
    for word in words:
        if word.sign == "p":
            if word.norm not in MARKS:
                return frozenset()
            continue
        inside = next((a for a in told if a.start <= word.start < a.end), None)
        if inside is None:
            thing.append(word)
            ended = False
        elif word.start == inside.start:
            if not thing or len(thing) > MOST_WORDS or any(_no_thing(w) for w in thing):
                return frozenset()
            starts.append(thing[0].start)
            thing, ended = [], True
    return frozenset(starts[1:]) if ended and len(starts) >= FEWEST else frozenset()


def answered_starts(words: Sequence[Word]) -> frozenset[int]:
    """Where the later things of a list begin in which each is said to be done or not; empty where a sentence
    is no such list.
    """
    if not words or words[-1].norm not in ANSWERS or words[0].norm in ANSWERS:
        return frozenset()
    starts = [words[0].start]
    for before, word in pairwise(words):
        if before.norm in ANSWERS and word.norm not in ANSWERS | LIGHT:
            starts.append(word.start)
    ends = [*starts[1:], words[-1].end]
    for start, end in zip(starts, ends, strict=True):
        thing = [w for w in words if start <= w.start < end and w.norm not in ANSWERS | LIGHT]
        if not 0 < len(thing) <= MOST_WORDS or any(_no_thing(w) or w.sign != "w" for w in thing):
            return frozenset()
    return frozenset(starts[1:])


def _no_thing(word: Word) -> bool:
    return word.sign == "n" or word.norm in STOP or word.norm in OF_ONE_DEED
