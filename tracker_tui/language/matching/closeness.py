"""How close the words of a deed come to a goal's, for deeds that no table and no title knows: "had 2 custard
creams" where biscuits are counted.
"""

from __future__ import annotations

from functools import cache, lru_cache
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.matching.index import NARROWER, WIDER, Mention
from tracker_tui.language.matching.whom import reaching_others
from tracker_tui.language.tables import vague
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.vectors import Vector, of_length_one, vector
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress.goals import GoalStatus

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.matching.index import GoalKey
    from tracker_tui.language.text.words import Word

# Chosen on the first halves of tests/language/close_deeds.txt by tests/benchmarks/closeness.py.
OFF_NAME = 0.06  # taken off where only an activity's word is near, not one of the title's
ENOUGH, SURE = 0.48, 0.62  # cosines from which the closest goal is meant, and surely meant
AHEAD = 0.1  # so much closer than the next goal it must be
LIKE, BY_FAR = 0.3, 0.15  # the same, among goals that everything else fits equally well


class Close(NamedTuple):
    """The words[first:last] that come closest to a goal, and how close: the cosine, 1 at most."""

    cosine: float
    first: int
    last: int


@cache
def _vague() -> frozenset[str]:
    """Stems that tell nothing about what was done."""
    return frozenset(stem(word) for word in vague.VAGUE.split()) | lexicon.plain_words()


def telling(words: Sequence[Word], known: frozenset[str] | None = None) -> list[tuple[int, int, Vector]]:
    """The places and directions of words that tell what was done: single ones, phrases of the table, and
    neighbouring pairs. Words of the tables of activities count only for activities in `known`, if given.
    """
    found: list[tuple[int, int, Vector]] = []
    single: dict[int, Vector] = {}
    for term in lexicon.terms(list(words)):
        part = [word.stem for word in words[term.first : term.last]]
        if any(key in _vague() or len(key) < 3 for key in part) or _strange(term.key, known):
            continue
        direction = vector(term.key)
        if direction is not None:
            found.append((term.first, term.last, direction))
            if term.last - term.first == 1:
                single[term.first] = direction
    pairs = [(at, at + 2, _between(single[at], single[at + 1])) for at in single if at + 1 in single]
    return found + pairs


def _strange(key: str, known: frozenset[str] | None) -> bool:
    """Whether a key stands for activities of which no goal has any."""
    said = lexicon.activities_of(key)
    return (
        known is not None and bool(said) and not any(({name} | lexicon.wider(name)) & known for name in said)
    )


def _between(one: Vector, other: Vector) -> Vector:
    return of_length_one([a + b for a, b in zip(one, other, strict=True)])


@lru_cache(maxsize=256)
def _goal_directions(title: str, activities: frozenset[str]) -> tuple[tuple[Vector, float], ...]:
    """The directions of a goal's title and of its activities' words, each with what is taken off for it."""
    named = [(direction, 0.0) for _, _, direction in telling(read_words(title))]
    keys = sorted({key for name in activities for key in (*lexicon.words_of(name), name)})
    known = [(direction, OFF_NAME) for direction in map(vector, keys) if direction is not None]
    return (*named, *known)


def closest(
    told: Collection[tuple[int, int, Vector]], title: str, activities: frozenset[str]
) -> Close | None:
    """How close the telling words of a clause come to a goal's title and activities; None without words."""
    near = [
        Close(sum(map(mul, said, direction)) - off, first, last)
        for direction, off in _goal_directions(title, activities)
        for first, last, said in told
    ]
    return max(near, default=None)


def likest(words: Sequence[Word], keys: Sequence[GoalKey]) -> str | None:
    """The one of goals that are meant equally well whose words those of a deed come closest to, by far."""
    told = [near for near in telling(words) if not _passed_by(words, near[0])]
    found = [(closest(told, key.goal.title, key.activities), key.goal.id) for key in keys] if told else []
    ranked = sorted(((near.cosine, goal_id) for near, goal_id in found if near), reverse=True)
    if len(ranked) < 2 or ranked[0][0] < LIKE or ranked[0][0] - ranked[1][0] < BY_FAR:
        return None
    return ranked[0][1]


PASSING = word_set("along beside by past near across over round around")


def _passed_by(words: Sequence[Word], at: int) -> bool:
    """Whether a word names a place that a way led by, which tells not how one went: "along the river"."""
    before = [word.norm for word in words[max(0, at - 2) : at]]
    return bool(PASSING.intersection(before))


def nearest(words: Sequence[Word], keys: Sequence[GoalKey]) -> list[Mention]:
    """The one goal that the words of a deed come close to, closer than to any other; empty where none is."""
    known = frozenset(name for key in keys for name in key.activities)
    told = telling(words, known)
    if not told:
        return []
    found = [(closest(told, key.goal.title, key.activities), key.goal) for key in keys]
    ranked = sorted(((near, goal) for near, goal in found if near), key=lambda pair: -pair[0].cosine)
    if not ranked:
        return []
    (best, goal), rest = ranked[0], ranked[1:]
    if best.cosine < ENOUGH or (rest and best.cosine - rest[0][0].cosine < AHEAD):
        return []
    if goal.status is not GoalStatus.ACTIVE or goal.id in reaching_others(words, keys):
        return []
    weight = NARROWER if best.cosine >= SURE else WIDER
    return [Mention(goal.id, weight, best.first, best.last, named=False, close=True)]
