"""Numbers told in passing beside the one that counts: "340 xp, streak's at 212"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.clauses.clause import ADDING
from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.deeds.speaker import adverbs
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention

# What may stand between a thing and its number: "listening was only 7", "streak's at 212".
BETWEEN = word_set(
    "is was are were at now only just about around to got up came a of : = score rate level sits "
    "stands rating"
)
SURE = 1.6  # how surely the thing must be the goal's own for its number to be the goal's


def in_passing(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> bool:
    """Whether a bare number belongs to a thing named right before it that is none of the goals', where a deed
    was told already.
    """
    if amount.unit == "times" and _of_another_verb(clause, context, mentions):
        return True
    at = context.clauses.index(clause) if clause in context.clauses else 0
    told = any(a.counts for earlier in context.clauses[:at] for a in earlier.amounts)
    if context.last_goal_id is None or not told:
        return False
    before = context.clauses[at - 1]
    first = before.amounts[0] if before.amounts else None
    if first is not None and in_passing(first, before, context, context.mentions(before)):
        return _of_a_thing(amount, clause, [])  # "listening was 7 but writing only 6"
    if clause.joined in ADDING or not _of_a_thing(amount, clause, mentions):
        return False
    # "kitchen 20, bathroom 15" is a list
    return first is None or not _of_a_thing(first, before, context.mentions(before))


def _of_a_thing(amount: Amount, clause: Clause, mentions: list[Mention]) -> bool:
    if amount.unit or amount.noun or amount.more:
        return False
    at = word_span(amount, clause)[0] - 1
    while at >= 0 and (clause.words[at].norm in BETWEEN or clause.words[at].sign == "p"):
        at -= 1
    if at < 0:
        return False
    word = clause.words[at]
    if word.sign != "w" or word.norm in STOP or word.norm in adverbs() or is_past(word):
        return False
    if is_verb(word) and not word.norm.endswith("ing"):
        return False
    own = any(m.first <= at < m.last and (m.named or m.weight >= SURE) for m in mentions)
    return not own and not units.canonical(word.norm)


SHORT = 4  # words of a clause that may tell of a goal without a word of it: "went twice"


def _of_another_verb(clause: Clause, context: Context, mentions: list[Mention]) -> bool:
    """Whether what happened so many times is no deed of a goal, or one was told already: "cried twice"."""
    verbs = [word for word in clause.words if is_past(word)]
    told = context.last_goal_id is not None or bool(context.last_logs)
    spoken_of = context.last_mentioned is not None or bool(context.situation.topics)
    own = any(word.stem in deeds() for word in verbs) and (spoken_of or len(clause.words) <= SHORT)
    return not mentions and bool(verbs) and (told or not own)
