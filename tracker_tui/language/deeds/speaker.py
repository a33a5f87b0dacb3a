"""Whether the speaker acts in a clause."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.subjects import had_me_do
from tracker_tui.language.clauses.word_kinds import deeds, done_words, is_past, is_verb
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import stem, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


@cache
def adverbs() -> frozenset[str]:
    """Words that stand around a verb and are no subject of it."""
    return frozenset(words_of_deeds.ADVERBS.split())


@cache
def states() -> frozenset[str]:
    """Stems of verbs that tell of no deed: to be, to feel, to know."""
    return frozenset(stem(word) for word in words_of_deeds.STATES.split())


ARTICLES = word_set("the a an this that my our")


def by_speaker(clause: Clause, context: Context) -> bool:
    """Whether the speaker acts in the clause: "I" before its verb, no subject at all, or no verb."""
    if context.other:
        return False
    if clause.told or _of_a_day(clause) or had_me_do(clause.words):
        return True
    spans = [(a.start, a.end) for a in clause.amounts]
    subject, before = False, ""
    for word in clause.words:
        if any(start <= word.start < end for start, end in spans):
            continue
        if word.norm in ("i", "we"):
            return True
        if word.norm in WHEN and spans:
            return True
        noun = before in ARTICLES
        before = word.norm
        if is_verb(word) and not noun and word.norm not in adverbs() and word.norm not in done_words():
            if is_past(word):
                return word.stem not in states() and not subject
            return word.stem in deeds() and word.stem != "be"
        subject = subject or (word.sign == "w" and lexicon.known(word.stem))
        if (
            word.sign == "w"
            and word.norm not in adverbs()
            and not lexicon.known(word.stem)
            and not is_small(word.norm)
        ):
            return not _verb_after(clause, word.start) or _fronted(clause, word.start)
    return True


def _fronted(clause: Clause, start: int) -> bool:
    """Whether what opens a clause is what the speaker dealt with: "one gulab jamun I ate"."""
    following = next((at for at, word in enumerate(clause.words) if word.start > start and is_verb(word)), 0)
    return following > 0 and clause.words[following - 1].norm in ("i", "we")


WHEN = word_set("when while as before after until till since because where")


OF_A_DAY = word_set(
    "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday that this"
)


def _of_a_day(clause: Clause) -> bool:
    """Whether a clause tells what a day or the last deed came to: "yesterday was 90 mins", "that is number
    4".
    """
    norms = clause.norms
    if _occasion_came_to(clause):
        return True
    norms = [n for at, n in enumerate(norms) if not (n == "it" and at and _of_day(norms[at - 1]))]
    at = next((i for i, norm in enumerate(norms[:4]) if norm in ("was", "is", "makes", "were")), 0)
    told = at and (norms[at] != "is" or norms[at - 1] in ("that", "this"))
    return bool(told) and _of_day(norms[at - 1]) and norms[0] in OF_A_DAY | {"last", "and", "on"}


def _of_day(norm: str) -> bool:
    return norm in OF_A_DAY or norm[:1].isdigit()


OCCASION = word_set(
    "lesson session class run ride swim practice practise walk workout game shift lecture training rehearsal "
    "hike jog course main set warmup total"
)
MEALS = word_set("breakfast brunch lunch dinner supper tea")
COMING_TO = word_set("was were lasted took came")


def _occasion_came_to(clause: Clause) -> bool:
    """Whether a clause tells how long a day's occasion was: "sunday's lesson was 45 minutes"."""
    norms = clause.norms
    at = next((i for i, norm in enumerate(norms[:6]) if norm in COMING_TO), 0)
    before = norms[:at]
    told = [a for a in clause.amounts if a.counts and (a.unit or set(before) & MEALS)]
    if not at or not told or not set(before) & (OCCASION | MEALS):
        return False
    known = OCCASION | MEALS | OF_A_DAY | ARTICLES | {"on", "last", "night", "morning"}
    return all(norm in known for norm in before)


def is_small(norm: str) -> bool:
    """Whether a word says nothing by itself."""
    return norm in (
        "a",
        "an",
        "my",
        "some",
        "of",
        "about",
        "around",
        "like",
        "to",
        "with",
        "for",
        "over",
        "off",
        "up",
        "out",
        "no",
        "not",
        "kind",
    )


def _verb_after(clause: Clause, start: int) -> bool:
    """Whether a finite verb follows: then what stands before it is its subject."""
    return any(
        word.start > start
        and is_verb(word)
        and word.norm not in done_words()
        and (is_past(word) or word.norm in ("is", "are", "has"))
        for word in clause.words
    )
