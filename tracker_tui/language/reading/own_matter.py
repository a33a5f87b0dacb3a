"""Whether a message tells something of its own while a question is open, so that it is no answer to it:
a denial ("no gym today"), a deed of another goal ("paid 300 off the card"), a new goal, an order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, done_words, is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.dialogue.which_day import told_amounts
from tracker_tui.language.extraction import EntryAction, GoalAction, Missing
from tracker_tui.language.tables import talk
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, Question

SURE = 0.8  # from which confidence on a reading stands on its own
STRONG = 1.0  # how much a word stands for a goal that is meant by it
POINTING = word_set("it that this for under as")
ENTRIES = word_set("entry entries log logs")
HEADS = word_set("no nope nah none nothing not neither")
DENYING = ("negation", "unfulfilled", "cancelled")


def tells_its_own(question: Question, context: Context, read: list[Extraction]) -> bool:
    """Whether a message is no answer, by its words and by what was read of it without the question."""
    asked_of = {i for w in question.waiting for i in (*w.options, *_goals_of(w))} | set(question.option_ids)
    if _brushes_aside(context, asked_of):
        return False
    chosen = question.about is Missing.GOAL and _names(context.clauses[0], context, asked_of)
    if not chosen and any(_denies(clause, question, context, asked_of) for clause in context.clauses):
        return True
    if question.about in (Missing.VALUE, Missing.GOAL) and any(map(_plans, context.clauses)):
        return True
    if question.about is Missing.VALUE and any(_of_money(c, context, asked_of) for c in context.clauses):
        return True
    return any(_stands_alone(extraction, question, context, asked_of) for extraction in read)


def _plans(clause: Clause) -> bool:
    """Whether a clause tells how much is yet to be done: "going to do 8k after work"."""
    kind = blocking.blocked(clause)
    acts = any(
        one == "to" and two.stem in deeds() for one, two in zip(clause.norms, clause.words[1:], strict=False)
    )
    ahead = (kind == "plan" or (kind == "wish" and acts)) and not blocking.told_ahead(clause)
    return ahead and any(a.counts for a in clause.amounts) and not clause.has(*GUESSING)


GUESSING = word_set("say guess go call put make log count think reckon enter add record")


def _of_money(clause: Clause, context: Context, asked_of: set[str]) -> bool:
    """Whether a clause tells of money, and money is not what was asked for: "paid 300 off the card"."""
    units_asked = {context.goals[i].unit for i in asked_of if i in context.goals}
    if not clause.has(*PAYING) or any(unit and units.is_money(unit) for unit in units_asked):
        return False
    return any(a.counts and a.unit is None and not a.noun for a in clause.amounts)


PAYING = word_set("paid transferred deposited saved earned owed sold cost")


def _names(clause: Clause, context: Context, asked_of: set[str]) -> bool:
    """Whether a clause is but the name of one that was asked about: "hiking, i don't run on a hangover"."""
    meant = {m.goal_id for m in context.mentions(clause) if m.named or m.weight >= STRONG}
    return bool(meant & asked_of) and len(clause.words) <= FEW and blocking.blocked(clause) is None


FEW = 3  # words of a clause that only names a goal


def _brushes_aside(context: Context, asked_of: set[str]) -> bool:
    """Whether a message waves away what was asked about, and no goal: "forget the spanish, didn't do any"."""
    first = context.clauses[0] if context.clauses else None
    if first is None or first.norms[0] not in BRUSHING or first.has("goal"):
        return False
    return all(m.goal_id in asked_of for clause in context.clauses for m in context.mentions(clause))


BRUSHING = word_set("forget skip ignore scrap")


def _goals_of(waiting: Extraction) -> tuple[str, ...]:
    told = waiting.progress_update or waiting.goal_intent
    return told.goal_ids if told else ()


def _denies(clause: Clause, question: Question, context: Context, asked_of: set[str]) -> bool:
    """Whether a clause says of a goal that nothing was done for it: "skipped the gym", "forgot my pill"."""
    meant = {m.goal_id for m in context.mentions(clause) if m.named or m.weight >= STRONG}
    if not meant or clause.asked:
        return False
    choosing = (
        question.about is Missing.GOAL and clause.norms[0] in HEADS and not context.told_days(clause.text)
    )
    if meant <= asked_of and (choosing or told_amounts(context)):
        return False  # "not the guitar", "forgot to time the guitar, say 20"
    if blocking.denies(clause, context):
        return not _set_off(clause, context)
    denial = clause.blocks.get("negation")
    bare = denial is not None and denial.first == 0 and clause.norms[0] in HEADS
    return blocking.blocked(clause) in DENYING and not bare


def _set_off(clause: Clause, context: Context) -> bool:
    """Whether the "no" that a clause opens with stands apart from the rest: "no, gym"."""
    return clause.norms[0] in HEADS and context.text[clause.words[0].end : clause.words[0].end + 1] != " "


def _stands_alone(extraction: Extraction, question: Question, context: Context, asked_of: set[str]) -> bool:
    if extraction.missing is not None or extraction.confidence < SURE:
        return False
    goal, update = extraction.goal_intent, extraction.progress_update
    if goal is not None and goal.action is GoalAction.SET:
        return question.about in (Missing.VALUE, Missing.GOAL, Missing.PAST, Missing.DAY)
    if goal is not None and goal.action is not GoalAction.REVIEW:
        return not (any(w.goal_intent for w in question.waiting) or _agrees(question, context))
    clause = context.clause_said(extraction.text)
    if update is None or clause is None:
        return False
    if update.action is EntryAction.REMOVE:
        return clause.has(*ENTRIES)
    if update.action is not EntryAction.LOG or clause.has(*POINTING):
        return False
    if not set(update.goal_ids) - asked_of and not _other_amount(clause, question):
        return False
    named = any(m.goal_id in update.goal_ids for m in context.mentions(clause))
    return named and (_tells_deed(clause) or bool(context.told_days(clause.text)))


def _other_amount(clause: Clause, question: Question) -> bool:
    """Whether a clause counts things of its own, and not what a goal is asked for: "two beers yesterday"."""
    waiting = {w.progress_update.said_value for w in question.waiting if w.progress_update}
    told = [a for a in clause.amounts if a.counts and a.unit and not a.article]
    return question.about is Missing.GOAL and bool(told) and all(a.value not in waiting for a in told)


def _agrees(question: Question, context: Context) -> bool:
    """Whether a message says yes to a goal that was offered, and names no other: "yes, make it 10000"."""
    offered = question.about in (Missing.NO_GOAL, Missing.MEASURE)
    yes = table(talk.ANSWERS).labels(context.clauses[0].words).get("yes") if offered else None
    return yes is not None and not any(m.named for c in context.clauses for m in context.mentions(c))


def _tells_deed(clause: Clause) -> bool:
    return any(is_past(word) or word.norm in done_words() for word in clause.words)
