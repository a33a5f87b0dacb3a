"""Statements that set no goal though they tell a quota: what used to be, what something else does, what is
only supposed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.others import WANTING
from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.goals import lists
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import NUMBER_WORDS, table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.text.words import Word

UNREAL = ("dream", "condition", "longpast", "almost", "unfulfilled", "cancelled", "claim", "reading")
AHEAD = 5  # words in which the verb of a statement is looked for
# Of these it may be told what they are to be.
AIMS = word_set(
    "goal goals target aim limit max maximum minimum plan challenge resolution quota cap budget it that this "
    "i we share idea ambition habit rule mission"
)
TOLD_AS_DONE = word_set("done decided set finished sorted got put written read paid ready cut")


def states_fact(clause: Clause) -> bool:
    """Whether a clause tells how things are or were, or what would be: "the bus is every 20 minutes",
    "i drink 3 coffees a day".
    """
    if clause.unreal or clause.mood == "claim" or any(kind in clause.blocks for kind in UNREAL):
        return True
    labels = table(wishes.WISHES).labels(clause.words).keys()
    if {"told", "wish", "that"} & labels:
        return False
    if clause.has("since") or (clause.words[0].norm in USUALLY and clause.has("at", "moment", "now", "days")):
        return True  # "forty a day since school", "usually do about 12 miles a week at the moment"
    words = [word for word in clause.words if word.sign in "wn" and word.norm not in OFTEN]
    if len(words) > 1 and words[0].norm in ("i", "we"):
        return not labels and is_verb(words[1]) and words[1].norm not in ("am", "are")
    return any(_verb_of_fact(words, at) for at in range(1, min(len(words), AHEAD)))


def sets(clause: Clause) -> bool:
    """Whether a clause says outright that it sets a goal: "so thats the target"."""
    told = {"told", "that"} & table(wishes.WISHES).labels(clause.words).keys()
    return bool(told) or clause.norms[-1] in AIMS - BACK - {"i", "we"}


USUALLY = word_set("usually normally generally typically currently")
OFTEN = word_set(
    "usually normally always often already currently still generally typically mostly only just also so"
)


def _verb_of_fact(words: list[Word], at: int) -> bool:
    """Whether a word is the verb of something that is no aim, nor the speaker's order to oneself."""
    word, before = words[at], words[:at]
    if lists.in_base(words[0]) or word.norm in TELLING:
        return False
    if any(w.sign == "n" or w.norm in NUMBER_WORDS for w in before):
        return False
    if is_past(word) and word.norm not in WAS | TOLD_AS_DONE:
        return not any(w.norm in AIMS - BACK for w in before)
    if any(w.norm in AIMS for w in before):
        return False
    third = word.norm.endswith("s") and word.norm != word.stem and is_verb(word)
    third = third and words[0].norm in OWNING  # "dog walks" are walks
    return third or word.norm in WAS | OF_THINGS


TELLING = WANTING | word_set("says said tells told recommends recommended advises advised suggests suggested")
OWNING = word_set("the my our his her their this that he she it a an")
WAS = word_set("is are was were")
BACK = word_set("it that this")
OF_THINGS = word_set(
    "opens closes starts begins ends lasts costs comes goes meets leaves arrives happens needs takes charges "
    "runs requires"
)
