"""Whether a deed that fits no goal is one that people track, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb, people_words
from tracker_tui.language.deeds.blocking import ordered
from tracker_tui.language.deeds.endings import acquired, came_upon
from tracker_tui.language.deeds.said_amounts import of_a_shift
from tracker_tui.language.deeds.speaker import by_speaker
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def trackable(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether an amount without a goal belongs to an activity that one would track."""
    if set((amount.noun or amount.unit or "").split()) & people_words():
        return False
    activity = activity_name(clause)
    hour_of = amount.article and amount.unit == "hours" and (activity or amount.noun)  # "an hour of salsa"
    if (
        only_follows(amount, clause)
        or _counts_down(amount, clause)
        or of_a_shift(amount, context.mentions(clause))
    ):
        return False
    if amount.shift and clause.has("had", "have", "got"):
        return False  # "had meetings from 9 to 6"
    if (amount.article and not hour_of) or amount.role is not Role.AMOUNT or came_upon(clause):
        return False
    if not by_speaker(clause, context):
        return False
    if clause.has("i", "we") and not any(is_past(word) for word in clause.words):
        return False
    past = any(is_past(word) and word.stem in deeds() for word in clause.words)
    if activity is None:
        counted = bool(amount.noun) if amount.unit is None else not units.measurable(amount.unit)
        named = amount.unit != "times" or len(clause.words) > 3
        return past and counted and named and not acquired(clause)
    return (
        past
        or ordered(clause)
        or (
            bool(amount.unit or amount.noun)
            and not any(is_verb(w) and not w.norm.endswith("ing") for w in clause.words[1:])
        )
    )


def _counts_down(amount: Amount, clause: Clause) -> bool:
    """Whether an amount only tells how long it is until something: "only 3 sleeps till saturday"."""
    behind = clause.text[max(amount.end, amount.noun_end) - clause.start :].lower().split()[:2]
    return bool({"till", "til", "until"} & set(behind)) or behind == ["to", "go"]


def only_follows(amount: Amount, clause: Clause) -> bool:
    """Whether an amount only tells what something came after: "wiped out after a 12 hr shift"."""
    before = clause.text[: amount.start - clause.start].lower().split()
    while before[-1:] in (["like"], ["about"], ["around"]):
        before.pop()
    return before[-1:] == ["after"] or (before[-2:-1] == ["after"] and before[-1] in ("a", "an", "the", "my"))


TRACKED = word_set("fitness health mind learning music creative home work finance leisure social")


def activity_name(clause: Clause) -> str | None:
    """The activity that a clause speaks of, as one would call it."""
    for term in lexicon.terms(clause.words):
        for name in lexicon.activities_of(term.key):
            activity = lexicon.activities_by_name().get(name)
            if activity and activity.category in TRACKED:
                return name
    return None
