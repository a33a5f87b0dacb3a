"""Statements that set no goal though they tell a quota: what used to be, what something else does, what is
only supposed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb
from tracker_tui.language.goals import lists
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import table
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
    if clause.unreal or any(kind in clause.blocks for kind in UNREAL):
        return True
    labels = table(wishes.WISHES).labels(clause.words).keys()
    if {"told", "wish"} & labels:
        return False
    words = [word for word in clause.words if word.sign in "wn" and word.norm not in OFTEN]
    if len(words) > 1 and words[0].norm in ("i", "we"):
        return not labels and is_verb(words[1]) and words[1].norm not in ("am", "are")
    return any(_verb_of_fact(words, at) for at in range(1, min(len(words), AHEAD)))


OFTEN = word_set(
    "usually normally always often already currently still generally typically mostly only just also so"
)


def _verb_of_fact(words: list[Word], at: int) -> bool:
    """Whether a word is the verb of something that is no aim, nor the speaker's order to oneself."""
    word, before = words[at], words[:at]
    if lists.in_base(words[0]) or any(w.norm in AIMS or w.sign == "n" for w in before):
        return False
    if word.norm in ("is", "are", "was", "were"):
        return True
    third = word.norm.endswith("s") and word.norm != word.stem and is_verb(word)
    return third or (is_past(word) and word.norm not in TOLD_AS_DONE and word.stem in deeds())
