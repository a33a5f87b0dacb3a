"""Goals made of what a message told before: "so let's track that", "add it as a goal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.goals import lists, new_goal, plainforms, wished
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction


def points_back(clause: Clause, context: Context) -> bool:
    """Whether a clause only asks to track what was set before it: "so lets track that"."""
    pointing = clause.has("that", "this", "it", "those", "these", "them") and not clause.amounts
    return takes_up(clause) or (
        pointing and len(clause.words) <= SHORT and lists.announces(f"{clause.text} goal", context)
    )


SHORT = 7  # words


def names_before(clause: Clause, labels: dict[str, Match]) -> bool:
    """Whether a clause makes a goal of what was said before it: "so add that as its own goal"."""
    return "that" in labels and not any(a.counts for a in clause.amounts)


TAKING_UP = word_set("add track set do make count go put pop write note save stick keep hold follow")
POINTING = word_set("that this it those these them")
BESIDE = word_set(
    "so and let lets us please can could you we i will would up down as a goal for me my to the list on then "
    "in ok kindly now yeah yes right alright pls of an eye"
)


def takes_up(clause: Clause) -> bool:
    """Whether a clause only asks to track what was said before it: "so let's track that", "add it please"."""
    said = {word.norm for word in clause.words if word.sign == "w"}
    return bool(said & TAKING_UP) and bool(said & POINTING) and said <= TAKING_UP | POINTING | BESIDE


def taken_up(clauses: list[Clause], at: int, context: Context) -> list[Extraction]:
    """The goal that is taken up, where what was said has a quota, a way to go or a day, and is no deed."""
    start = sentence_start(clauses, at)
    before = clauses[start:at]
    if any(is_past(w) and w.stem in deeds() for c in before for w in c.words) or any(c.asked for c in before):
        return []
    text = context.text[clauses[start].start : clauses[at].start].strip(" .,;:!-")
    read = wished.read_wish(text, context)
    quota = any(a.per for a in read.amounts) or any(w.recurring for w in read.whens)
    sure = quota or wished.from_to(read)[0] is not None or plainforms.due(read)
    sure = sure or (bool({"wish", "intend"} & read.labels.keys()) and lists.orders(title_for(text), context))
    return new_goal.set_goal(text.removesuffix(" so"), context, 0.88) if sure else []


def sentence_start(clauses: list[Clause], at: int) -> int:
    """The first clause of what was said before a clause: of its own sentence, else of the one before."""
    return next(i for i, clause in enumerate(clauses) if clause.sentence == clauses[at - 1].sentence)


def set_before(clauses: list[Clause], at: int, context: Context) -> list[Extraction]:
    """The goal that is told in the sentence before; asked about where it has nothing to measure."""
    text = context.text[clauses[sentence_start(clauses, at)].start : clauses[at].start].strip(" .,;:!-")
    read = wished.read_wish(text, context)
    if wished.measurable(read) or "vague" not in table(wishes.VAGUE).labels(read.words):
        return new_goal.set_goal(text, context, 0.9)
    return [new_goal.vague(text, context)]
