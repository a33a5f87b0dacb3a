"""Kinds of words that a clause is read by: verbs and their past, deeds, people, the speaker."""

from __future__ import annotations

from functools import cache

from tracker_tui.language.tables import people, verbs
from tracker_tui.language.text.words import Word, irregular, is_past_form, stem, word_set

ASK_STARTS = word_set(
    "what which who where when why how is are am do does did can could should would will shall have "
    "has any may might was were"
)


CHECKS = frozenset("✅✔☑💯")


@cache
def deeds() -> frozenset[str]:
    """Stems of the verbs that report a deed."""
    return frozenset(stem(word) for word in verbs.DEEDS.split())


@cache
def done_words() -> frozenset[str]:
    """Words that tell a thing is done without a verb of its own."""
    return frozenset(verbs.DONE.split())


@cache
def people_words() -> frozenset[str]:
    """Words for people, animals and the like."""
    return frozenset(people.PEOPLE.split())


@cache
def first_words() -> frozenset[str]:
    """Words for the speaker."""
    return frozenset(people.FIRST.split())


def is_past(word: Word) -> bool:
    """Whether a word is a verb in a past form."""
    return is_past_form(word) and word.norm not in NOT_PAST


NOT_PAST = word_set(
    "need speed hundred indeed exceed proceed breed tired excited bored worried scared supposed "
    "gutted knackered wasted seed"
)


def is_verb(word: Word) -> bool:
    """Whether a word could be the verb of a clause."""
    return word.sign == "w" and (
        is_past(word) or word.stem in deeds() or word.norm in irregular() or word.norm in ASK_STARTS
    )
