"""The sentences of a message as the learned look sees them."""

from __future__ import annotations

from functools import reduce
from itertools import groupby
from typing import TYPE_CHECKING

from tracker_tui.language.deeds.look import particular, sense_of
from tracker_tui.language.learned.senses import Sense

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

PART = 0.6  # from which chance on it is clear what in particular is meant
FEWEST = 2  # words of a sentence that looks like something
SHORT = 12  # words of a message whose sentences are looked at together


def sentences(context: Context) -> list[Clause]:
    """The sentences of a message, each as one clause; those of a short message as one."""
    short = sum(len(clause.words) for clause in context.clauses) <= SHORT
    groups = groupby(context.clauses, key=lambda clause: -1 if short else clause.sentence)
    return [reduce(lambda one, other: one.joined_with(other, context.text), group) for _, group in groups]


def sentence_of(number: int, context: Context) -> Clause:
    """A sentence by its number, as one clause."""
    own = [clause for clause in context.clauses if clause.sentence == number]
    return reduce(lambda one, other: one.joined_with(other, context.text), own)


def clauses_of(whole: Clause, context: Context) -> list[Clause]:
    """The clauses of a sentence."""
    return [clause for clause in context.clauses if whole.start <= clause.start < whole.end]


def look(whole: Clause, context: Context) -> Sense:
    """What a sentence looks like; nothing is told by a word alone."""
    if len(whole.words) < FEWEST:
        return Sense("talk", 0.0, {})
    return sense_of(whole, context)


def in_particular(label: str, whole: Clause, context: Context) -> str:
    """What in particular of a kind is meant, or "" where that is not clear."""
    likely = particular(label, whole, context)
    return likely.label if likely.chance >= PART else ""
