"""A deed that is missing from what was logged: "the 3 I called on friday never got in here", "Monday's run is
missing, 6k". It is logged on its day, and puts nothing right that is there.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, in_last_unit, last_entry
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

LONGEST = 16  # words of such a message
DEFINITE = word_set("the that my this those these")
OPENING = 4  # words among which it is told as something known


def read_missed(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The log of a deed that is said to be missing; None where none is, or where it is not clear which."""
    if sum(len(clause.words) for clause in clauses) > LONGEST or any(clause.asked for clause in clauses):
        return None
    if not says_missing(clauses):
        return None
    told = [a for clause in clauses for a in clause.amounts if a.counts and not (a.per or a.article)]
    whens = context.told_days(context.text)
    day = whens[0].first if len(whens) == 1 and whens[0].first == whens[0].last else None
    if len(told) > 1 or len(whens) > 1 or (day and day > context.situation.today):
        return None
    if day is None and not clauses[0].has(*DEFINITE):
        return None
    return _log(clauses, told[0] if told else None, day or context.situation.today, context)


def says_missing(clauses: Sequence[Clause]) -> bool:
    """Whether a message says that something was not logged."""
    return any("missed" in table(commands.MISSED).labels(clause.words) for clause in clauses)


def _log(clauses: Sequence[Clause], amount: Amount | None, day: date, context: Context) -> Extraction | None:
    goals = _goals(clauses, context)
    if amount is None:
        counted = [goal for goal in goals if not measured(goal)]
        entry = last_entry(context, counted[0].id, day) if len(counted) == 1 else None
        if len(counted) != 1 or entry is not None or not whole_day(clauses, context):
            return None
        return log(context.text, SURE, goal_ids=(counted[0].id,), value=1.0, day=day)
    last = last_entry(context, None)
    values = {goal.id: value_for(amount, goal) for goal in goals}
    if last is not None and last.goal_id in values and values[last.goal_id] is None:
        values[last.goal_id] = value_for(in_last_unit(amount._replace(noun=None), last), goals[0])
    fits = {goal_id: value for goal_id, value in values.items() if value is not None}
    if len(fits) != 1:
        return None
    ((goal_id, value),) = fits.items()
    said = {"said_value": amount.value, "said_unit": amount.unit}
    return log(context.text, SURE, goal_ids=(goal_id,), value=value, day=day, **said)


SURE = 0.97  # whatever its sentence looks like


def whole_day(clauses: Sequence[Clause], context: Context) -> bool:
    """Whether a message tells a day, so that a deed without a number is one of it."""
    return bool(context.told_days(context.text)) and clauses[0].has(*DEFINITE, *DAYS)


DAYS = word_set(
    "yesterday yesterdays mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday "
    "wednesday thursday friday saturday sunday"
)


def _goals(clauses: Sequence[Clause], context: Context) -> list[Goal]:
    """The goal that is named, else the one just logged, else all that an amount could be of."""
    whole = reduce(lambda one, other: one.joined_with(other, context.text), clauses)
    mentions = [mention for clause in clauses for mention in context.mentions(clause)]
    named = decide(list(weigh(mentions, context.goals).values())) if mentions else ()
    last = last_entry(context, None)
    fresh = last is not None and context.situation.topics.get(last.goal_id, 0.0) >= FRESH
    if named:
        return [scored.goal for scored in named]
    bare = [a for a in whole.amounts if a.unit is None]
    if fresh and last is not None and bare and last.goal_id in context.goals:
        return [context.goals[last.goal_id]]
    return [
        goal
        for goal in context.situation.goals
        if goal.status is GoalStatus.ACTIVE and goal.kind is not GoalKind.TASK
    ]
