"""Whom a deed reaches, or is done with: "rang dad" is no call to mum, "phoned the bank" none either."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tracker_tui.language.tables import people
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker_tui.language.matching.index import GoalKey
    from tracker_tui.language.text.words import Word

REACHING = frozenset(map(stem, people.REACHING.split()))
SPEAKING = frozenset(map(stem, ("read", "talk", "speak", "write", "listen", "sing", "chat")))
BEFORE = word_set("my our the dear old big little younger older up a an in round on wee back")
ARTICLES = word_set("the my our a an")
JOINING = word_set("and & , plus")
NAMED, THING = "name:", "thing:"


def reached(words: Sequence[Word]) -> frozenset[str]:
    """The people whom a deed reaches or is done with, by kin or name; and what else it reaches."""
    found: set[str] = set()
    for at, word in enumerate(words):
        verb = word.stem in REACHING
        spoken = word.norm == "to" and at > 0 and words[at - 1].stem in SPEAKING
        if not (verb or spoken or word.norm == "with"):
            continue
        place = at + 1
        while place < len(words):
            first = place
            while place < len(words) and words[place].norm in BEFORE:
                place += 1
            who = _who(words, first, place, thing=verb)
            if who is None:
                break
            found.add(who)
            place += 1
            if place >= len(words) or words[place].norm not in JOINING:
                break
            place += 1
    return frozenset(found)


@lru_cache(maxsize=1024)
def people_of(title: str) -> frozenset[str]:
    """The people whom a goal of a title means to reach, or to do something with."""
    return reached(read_words(title))


def reaching_others(words: Sequence[Word], keys: Sequence[GoalKey]) -> set[str]:
    """The goals of reaching somebody, where words tell of others: "rang dad", of calls to mum."""
    if not any(key.people for key in keys) or not (said := reached(words)):
        return set()
    return {key.goal.id for key in keys if key.people and others_only(said, key.people)}


def _who(words: Sequence[Word], first: int, at: int, *, thing: bool) -> str | None:
    """Who or what stands at a place, behind its article at `first`."""
    if at >= len(words) or words[at].sign != "w":
        return None
    word = words[at]
    if word.norm in _kin():
        return _kin()[word.norm]
    if word.norm in _names() or (word.upper and not lexicon.known(word.stem)):
        return NAMED + word.norm
    told = word.norm in SICK or any(before.norm in ARTICLES for before in words[first:at])
    return THING + word.stem if thing and told and word.norm not in AT_HOME else None


SICK = ("sick", "ill")  # "called in sick"
AT_HOME = word_set("home house hospital hospice care nursing flat place grave folks")


def others_only(said: Iterable[str], own: frozenset[str]) -> bool:
    """Whether people who are spoken of are none of a goal's own, nor could be."""
    return not any(_may_be(one, other) for one in said for other in own)


def _may_be(one: str, other: str) -> bool:
    """Whether two ways to call somebody may be of the same person: a name is a friend's, but no mother's."""
    if one == other or one in _within().get(other, ()) or other in _within().get(one, ()):
        return True
    if one.startswith(THING) or other.startswith(THING):
        return False
    named = one.startswith(NAMED) != other.startswith(NAMED)
    return named and not {one, other} & ELDERS


ELDERS = word_set("mum dad parents gran grandpa grandparents")


@cache
def _names() -> frozenset[str]:
    return frozenset(people.NAMES.split())


@cache
def _kin() -> dict[str, str]:
    """Words for people, each with the one that stands for all that mean the same."""
    pairs = (line.split(":") for line in people.KIN.strip().split("\n"))
    return {word: kin for kin, words in pairs for word in (*words.split(), kin)}


@cache
def _within() -> dict[str, frozenset[str]]:
    """The kin that others are among: mother and father are parents."""
    pairs = (line.split(":") for line in people.AMONG.strip().split("\n"))
    return {kin: frozenset(words.split()) for kin, words in pairs}
