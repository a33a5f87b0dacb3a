"""A goal told that is there already: said again it changes nothing, with another target it is moved there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import NEW_GOAL, Extraction, GoalAction, GoalIntent, Intent
from tracker_tui.language.goals import new_goal
from tracker_tui.language.goals.told_things import LEADS, things
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

UPDATE = GoalAction.UPDATE
OPEN = (GoalStatus.ACTIVE, GoalStatus.PAUSED)
# Words that announce one more goal beside those that are there.
BESIDE = word_set("new another add also second create extra separate next too")


def as_there(found: list[Extraction], context: Context) -> list[Extraction]:
    """New goals, those that are there already as what is new about them."""
    if not found or not context.situation.goals or BESIDE & context.norms:
        return found
    read = [_as_there(extraction, context) for extraction in found]
    changed = [e.goal_intent.goal_ids for e in read if e.goal_intent and e.goal_intent.action is UPDATE]
    return [_of_goal(e, changed[0]) for e in read] if len(changed) == 1 else read


def _of_goal(extraction: Extraction, goal_ids: tuple[str, ...]) -> Extraction:
    """What was done already for a goal that turned out to be there."""
    update = extraction.progress_update
    if update is None or update.goal_ids != (NEW_GOAL,):
        return extraction
    return extraction._replace(progress_update=update._replace(goal_ids=goal_ids))


def said_again(clause: Clause, context: Context) -> Extraction | None:
    """A goal that is there, told once more and not as a deed: "run 500 km this year"."""
    if clause.asked or clause.unreal or _told_done(clause) or not _has_target(clause, context):
        return None
    read = new_goal.set_goal(clause.text, context, 0.96)
    again = _as_there(read[0], context) if len(read) == 1 else None
    change = again.goal_intent if again else None
    if again is None or change is None or change.action is not UPDATE:
        return None
    goal = context.goals[change.goal_ids[0]]
    told = things(clause.text) - things(goal.title)
    return None if told or change.target != goal.target_value else again


def _has_target(clause: Clause, context: Context) -> bool:
    """Whether a clause tells the whole target of a goal with its period, or the day it is for."""
    if not clause.amounts:
        return _has_rhythm(clause, context)
    for amount in clause.amounts:
        if not amount.counts or amount.article:
            continue
        for goal in context.situation.goals:
            if goal.kind is GoalKind.TASK or _value(amount, goal) != goal.target_value:
                continue
            if goal.periodic and amount.per == goal.period:
                return True
            titled = goal.kind is GoalKind.TOTAL and _titled(clause, goal)
            if not goal.periodic and (titled or _dated(clause, context)):
                return True
    return False


def _has_rhythm(clause: Clause, context: Context) -> bool:
    """Whether a clause names a goal and how often it comes round: "floss every day"."""
    named = (context.goals.get(m.goal_id) for m in context.mentions(clause) if m.named)
    if not any(goal is not None and goal.periodic for goal in named):
        return False
    return any(when.recurring for when in context.days(clause.text, "future"))


def _value(amount: Amount, goal: Goal) -> float | None:
    """An amount in the unit of a goal, whatever is named behind it: "2400 of the credit card"."""
    value = amount.in_unit(goal.unit)
    return amount._replace(noun=None).in_unit(goal.unit) if value is None else value


def _titled(clause: Clause, goal: Goal) -> bool:
    return clause.text.casefold().strip(" .!") == goal.title.casefold()


def _dated(clause: Clause, context: Context) -> bool:
    """Whether a day far off is told that the goal is to be reached by: "this year", "by june"."""
    days = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    return any((w.deadline - context.situation.today).days > WEEK for w in days)


WEEK = 7


def _told_done(clause: Clause) -> bool:
    """Whether a clause tells a deed; "read" at its head may be an order to oneself."""
    head = next((word for word in clause.words if word.norm not in LEADS), clause.words[0])
    past = any(is_past(w) and not (w is head and w.norm in blocking.LIKE_BASE) for w in clause.words)
    return past or clause.has("today", "yesterday", "done", "already")


def _as_there(extraction: Extraction, context: Context) -> Extraction:
    """A new goal, or where it is there already what it changes of that."""
    wanted = extraction.goal_intent
    if wanted is None or wanted.action is not GoalAction.SET or extraction.missing is not None:
        return extraction
    goals = [goal for goal in context.situation.goals if goal.status in OPEN and _same(wanted, goal)]
    if len(goals) != 1:
        return extraction
    plain = goals[0].periodic or wanted.deadline == _year_end(context)
    deadline = None if plain else wanted.deadline
    change = GoalIntent(UPDATE, (goals[0].id,), target=_target(wanted, goals[0]), deadline=deadline)
    again = change.target == goals[0].target_value
    sure = max(extraction.confidence, SURELY) if again else extraction.confidence
    intent = Intent("update_goal", "TRACK_PROGRESS", sure)
    return extraction._replace(intent=intent, goal_intent=change, confidence=sure)


SURELY = 0.96  # where all that a goal is comes again


def _year_end(context: Context) -> date:
    """The day that "this year" ends, which says no more of a goal than that it is one."""
    return context.situation.today.replace(month=12, day=31)


def _same(wanted: GoalIntent, goal: Goal) -> bool:
    """Whether a goal is the one that is wanted: of its kind and about the same."""
    if wanted.kind is not goal.kind or wanted.period is not goal.period:
        return False
    if wanted.schedule or (wanted.baseline is not None and wanted.baseline != goal.baseline_value):
        return False
    told, there = things(wanted.title or ""), things(goal.title)
    counted = bool(goal.unit) and (goal.kind is GoalKind.LIMIT or not units.measurable(goal.unit or ""))
    if goal.periodic and counted and told <= things(goal.unit or ""):  # "max 15 puffs a day"
        told = there
    if goal.kind is GoalKind.TASK:
        return bool(told) and told == there
    target = _target(wanted, goal)
    if target is None or not told or not there:
        return False
    if target == goal.target_value:
        return told <= there or there <= told
    return goal.periodic and told == there


def _target(wanted: GoalIntent, goal: Goal) -> float | None:
    """The target that is wanted, in the unit of the goal."""
    if wanted.target is None or wanted.unit is None or goal.unit is None:
        return wanted.target if wanted.unit == goal.unit else None
    named = units.measurable(goal.unit) and not units.measurable(wanted.unit)  # "2400 of the credit card"
    if named or units.same(wanted.unit, goal.unit):
        return wanted.target
    return units.convert(wanted.target, wanted.unit, goal.unit)
