"""Answers to the question that is still open: by number, by name, with an amount, with yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.dialogue import agreed
from tracker_tui.language.dialogue.choosing import (
    SHORT,
    by_name,
    complete,
    names_one,
    which_goal,
)
from tracker_tui.language.dialogue.waiting import for_new, on_another_day, put_right
from tracker_tui.language.dialogue.which_day import day_told, told_amounts, which_day
from tracker_tui.language.extraction import (
    Extraction,
    GoalAction,
    Intent,
    Missing,
    Question,
)
from tracker_tui.language.goals import plainforms, wished
from tracker_tui.language.matching.index import weigh
from tracker_tui.language.tables import talk
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal


def read_answer(context: Context) -> list[Extraction] | None:
    """What the answer to the open question completes; None where the message is no answer to it."""
    question = context.situation.question
    if question is None or not context.clauses:
        return None
    if question.about is Missing.MEASURE:
        _as_proposals(context)
    if any(_asks(clause) or _takes_leave(clause) for clause in context.clauses):
        return None
    labels: dict[str, Match] = {}
    for clause in context.clauses:
        labels = {**table(talk.ANSWERS).labels(clause.words), **labels}
    reader = {
        Missing.GOAL: which_goal,
        Missing.VALUE: _how_much,
        Missing.NO_GOAL: _new_goal,
        Missing.MEASURE: agreed.what_counts,
        Missing.PAST: which_day,
        Missing.DAY: which_day,
        Missing.CONFIRM: _confirmed,
    }[question.about]
    if question.about is Missing.NO_GOAL and _spared(context, labels):
        return [_waved_off(question, context)]
    if question.about in (Missing.GOAL, Missing.NO_GOAL) and not names_one(question, context, labels):
        right = put_right(question, context, told_amounts(context))
        if right is not None:
            return right
    if question.about in (Missing.GOAL, Missing.VALUE, Missing.NO_GOAL) and not told_amounts(context):
        moved = on_another_day(question, context)
        if moved is not None:
            return moved
    found = reader(question, context, labels)
    return [_waved_off(question, context)] if found is None and _declined(context, labels) else found


def _waved_off(question: Question, context: Context) -> Extraction:
    """What a "no" to a question says: to one for a new goal it is but talk."""
    if any(clause.has(*SAYING) and clause.has("just", "only") for clause in context.clauses):
        return Extraction(context.text, Intent("chitchat", "SMALLTALK", 0.9), confidence=0.9)
    if question.about is Missing.NO_GOAL:
        return Extraction(context.text, Intent("declined", "SMALLTALK", 0.9), confidence=0.9)
    return Extraction(context.text, Intent("answer", "TRACK_PROGRESS", 0.9))


def _as_proposals(context: Context) -> None:
    """What is put forward as a question answers what would count: "how about 5 times a week?"."""
    for clause in context.clauses:
        clause.asked = clause.asked and not (clause.amounts or context.days(clause.text, "future"))


def _takes_leave(clause: Clause) -> bool:
    """Whether a clause only says goodbye: "see you tomorrow"."""
    return not clause.amounts and "farewell" in table(talk.TALK).labels(clause.words)


def _asks(clause: Clause) -> bool:
    """Whether a clause is a question of its own, and so no answer."""
    at = asking.opening(clause.words)
    if clause.amounts and clause.norms[at + 1 : at + 2] == ["about"]:
        return False  # "how about 5 times a week"
    return len(clause.words) > 3 and asking.asks(clause.words) and not is_answerlike(clause)


def _declined(context: Context, labels: dict[str, Match]) -> bool:
    words = sum(len(clause.words) for clause in context.clauses)
    if "no" not in labels or words > DECLINING or any(c.amounts for c in context.clauses):
        return False
    return not any(_tells_of_another(clause, context) for clause in context.clauses)


def _spared(context: Context, labels: dict[str, Match]) -> bool:
    """Whether what fits no goal is to get none: "it was just a one off", "i don't need a goal for that"."""
    counted = (a for c in context.clauses for a in c.amounts if a.text.lower() not in ("one", "once"))
    short = sum(len(clause.words) for clause in context.clauses) <= SPARING
    return "spared" in labels and "yes" not in labels and short and not any(counted)


SPARING = 12  # words


# "no no, just telling you" is talk.
SAYING = word_set("telling saying sharing chatting mentioning bragging venting rambling talking showing")
DECLINING = 8  # words of an answer that declines


def _tells_of_another(clause: Clause, context: Context) -> bool:
    """Whether a clause beside a "no" tells a deed: "no but i went to the gym"."""
    named = any(mention.named for mention in context.mentions(clause))
    return named and any(is_past(word) for word in clause.words) and not clause.has("not", "never")


def _how_much(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    waiting = question.waiting[0]
    update = waiting.progress_update
    if update is None or not update.goal_ids:
        return None
    goal = context.goals.get(update.goal_ids[0])
    if goal is None:
        return None
    level = goal.kind is GoalKind.MEASURE
    for clause in context.clauses:
        if clause.asked or (level and clause.has("lost", "gained", "shed", "dropped")):
            continue
        scores = weigh(context.mentions(clause), context.goals)
        if (
            any(s.score >= 2 and goal_id != goal.id for goal_id, s in scores.items())
            and goal.id not in scores
        ):
            continue
        for amount in clause.amounts:
            value = _as_answer(amount, goal) if amount.role is Role.AMOUNT and not amount.vague else None
            if value is None and amount.role is Role.CLOCK and goal.unit in ("minutes", "hours", "kg", None):
                value = amount.in_unit(goal.unit)
            if value is not None:
                days = read_days(clause, context)
                filled = update._replace(
                    value=value,
                    said_value=amount.value,
                    said_unit=amount.unit,
                    day=days.days[0] if days.told else day_told(context) or update.day,
                )
                intent = waiting.intent._replace(confidence=0.95)
                return [
                    waiting._replace(intent=intent, progress_update=filled, missing=None, confidence=0.95)
                ]
    return None


def _as_answer(amount: Amount, goal: Goal) -> float | None:
    """An amount in the goal's unit; words behind a bare number are none of it ("2.5 says google")."""
    value = value_for(amount, goal)
    if value is None and amount.unit is None and amount.noun and goal.unit and units.measurable(goal.unit):
        return value_for(amount._replace(noun=None), goal)
    return value


def _new_goal(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    """After "nothing fits: set one up?": a goal told at once, a plain yes, or the name of a goal there is."""
    ids = tuple(goal.id for goal in context.situation.goals)
    waiting = question.waiting
    wish = wished.read_wish(context.text, context)
    agrees = "yes" in labels or bool({"told", "wish", "cap"} & wish.labels.keys())
    agrees = agrees or any(plainforms.by_form(clause, context) for clause in context.clauses)
    if _logs_by_name(context):
        return None
    if wished.measurable(wish) and agrees and not any(c.asked for c in context.clauses):
        made = agreed.made(context, waiting)
        taken = [(w, for_new(w, made)) for w in waiting]
        if "yes" in labels or any(log is not None for _, log in taken):
            return [*made, *(log or w for w, log in taken)]
        return None
    words = [word for clause in context.clauses for word in clause.words]
    if len(words) <= SHORT and not told_amounts(context):
        own = any(map(is_past, words)) or context.clauses[0].joined or words[0].norm in ("undo", "redo")
        chosen = None if own else by_name(ids, words, context)
        if chosen and all(_takes(context.goals[chosen], w) for w in waiting):
            return [complete(w, chosen, context)._replace(learn=_lesson(w, chosen)) for w in waiting]
        if "yes" in labels:
            return agreed.started(waiting)
    return None


def _logs_by_name(context: Context) -> bool:
    """Whether a message names a goal there is with an amount of it: a log of its own and no answer."""
    return any(
        value_for(amount, context.goals[mention.goal_id]) is not None
        for clause in context.clauses
        if not clause.has("goal", "goals", "target")
        for mention in context.mentions(clause)
        if mention.named and mention.goal_id in context.goals
        for amount in clause.amounts
        if amount.counts and not amount.per and not amount.article
    )


def _takes(goal: Goal, waiting: Extraction) -> bool:
    """Whether a goal could take what waits: hours are no slices, and 84.6 are no times."""
    update = waiting.progress_update
    if update is None:
        return True
    unit, value = update.said_unit, update.said_value or 0.0
    if goal.unit and units.measurable(goal.unit):
        return not units.measurable(unit or "") or units.compatible(unit or "", goal.unit)
    most = MOST * (goal.target_value or value) if goal.periodic else value
    counted = not units.measurable(unit or "") or not goal.unit
    return counted and not value % HALF and value <= most


MOST = 10  # times its quota that things counted for a goal may be
HALF = 0.5  # of a thing that is counted: "half a slice"


def _lesson(waiting: Extraction, goal_id: str) -> dict[str, str]:
    update = waiting.progress_update
    word = update.metric or update.said_unit if update else None
    return {word: goal_id} if word else {}


def _confirmed(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    said = [word.norm for clause in context.clauses for word in clause.words]
    if "yes" in labels or said == ["1"]:
        due = wished.deadline_of(wished.read_wish(context.text, context).whens)
        sure = [waiting._replace(missing=None, confidence=0.95) for waiting in question.waiting]
        return [_due(waiting, due) for waiting in sure]
    if said == ["2"]:
        return [Extraction(context.text, Intent("answer", "TRACK_PROGRESS", 0.9))]
    from_now = [agreed.given_up_from(waiting, context) for waiting in question.waiting]
    return [made for made in from_now if made] or None


def _due(extraction: Extraction, day: date | None) -> Extraction:
    """A new goal with the day by which it was agreed to: "yes, by the end of august"."""
    goal = extraction.goal_intent
    if goal is None or goal.action is not GoalAction.SET or day is None:
        return extraction
    return extraction._replace(goal_intent=goal._replace(deadline=day))


def is_answerlike(clause: Clause) -> bool:
    """Whether a clause is a bare yes or no."""
    labels = table(talk.ANSWERS).labels(clause.words)
    return bool({"yes", "no"} & labels.keys()) and len(clause.words) <= 3
