"""One more told with an article beside a number of the same: "two espressos and a flat white"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

JOINING, ARTICLES = word_set("and & plus + n"), word_set("a an another")


def beside(amount: Amount, clause: Clause, goal: Goal, context: Context) -> float:
    """How many more of what a goal counts stand behind an amount, each with its article."""
    return 0.0 if amount.article or not amount.counts else further(clause, goal, context, amount.end)


def further(clause: Clause, goal: Goal, context: Context, start: int = 0) -> float:
    """How many of what a goal counts stand behind a place, joined to what is before with "and a"."""
    key = context.index.key(goal)
    if key is None or not key.activities or measured(goal):
        return 0.0
    norms = clause.norms
    more = 0
    for at in range(1, len(norms) - 2):
        if norms[at] not in JOINING or norms[at + 1] not in ARTICLES or clause.words[at].start < start:
            continue
        terms = lexicon.terms(clause.words[at + 2 : at + 2 + LONGEST])
        first = [term for term in terms if term.first == 0]
        more += any(key.activities & set(lexicon.activities_of(term.key)) for term in first)
    return float(more)


LONGEST = 3  # words of such a thing
