"""The numbers of a clause that may tell how much was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.deeds.in_passing import in_passing
from tracker_tui.language.deeds.percent import marks
from tracker_tui.language.deeds.said_amounts import (
    besides,
    compared,
    graded_untracked,
    in_figure,
    in_name,
    is_apart,
    marked,
    of_a_part,
    of_a_shift,
    race_time,
    rated,
    result,
    statistic,
    taken_away,
    time_taken,
)
from tracker_tui.language.deeds.titled import in_title
from tracker_tui.language.deeds.tracking import only_follows
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention


def _each_time(amount: Amount, clause: Clause) -> bool:
    """Whether "both times" tells how often the amount beside it was done, on days told elsewhere."""
    others = any(a.counts and not a.article and a is not amount for a in clause.amounts)
    return others and amount.text.lower() == "both times"


SPEEDS = {"km": "km/h", "miles": "mph"}


def _as_speed(amount: Amount, context: Context) -> Amount:
    """A rate as the value of a goal for a speed, where there is one: "serve 146 km/h"."""
    fast = any(units.dimension(goal.unit or "") == "speed" for goal in context.situation.goals)
    return amount._replace(role=Role.AMOUNT, unit=SPEEDS.get(amount.unit or "")) if fast else amount


def _in_part(amount: Amount, clause: Clause, context: Context) -> Amount:
    """An amount in a unit with a part of another, as a goal has it: "126 mg/dl", "5.4 mmol/l"."""
    behind = clause.text[amount.end - clause.start :].lower()
    for goal in context.situation.goals:
        unit, _, part = (goal.unit or "").lower().partition("/")
        if part and behind.startswith("/" + part) and units.same(amount.unit or amount.noun or "", unit):
            return amount._replace(role=Role.AMOUNT, unit=goal.unit, noun=None, readings=())
    return amount


def _in_short_unit(amount: Amount, context: Context) -> Amount:
    """Digits with letters glued to them that are a goal's unit: "85xp"."""
    named = [goal.unit for goal in context.situation.goals if goal.unit and amount.noun]
    counted = any(units.same(amount.noun or "", unit) for unit in named)
    return amount._replace(role=Role.AMOUNT) if counted else amount


def told_amounts(clause: Clause, context: Context, mentions: list[Mention]) -> list[Amount]:
    """The amounts of a clause without those that are names, times, scores and the like."""
    clause.amounts = [_as_speed(a, context) if a.role is Role.RATE else a for a in clause.amounts]
    clause.amounts = [_in_short_unit(a, context) if a.role is Role.CODE else a for a in clause.amounts]
    if "/" in clause.text:
        clause.amounts = [_in_part(a, clause, context) for a in clause.amounts]
    clause.amounts = [
        a._replace(role=Role.CODE) if in_title(a, clause, context, mentions) else a for a in clause.amounts
    ]
    return [
        a
        for a in clause.amounts
        if not in_name(a, clause, context)
        and not is_apart(time_taken(a, clause, mentions, context))
        and (not compared(a, clause) or race_time(a, clause, mentions, context))
        and not besides(a, clause)
        and not of_a_shift(a, mentions)
        and not (a.unit is None and not a.noun and only_follows(a, clause))
        and not statistic(a, clause, context)
        and not result(a, clause, mentions)
        and not marked(a, clause, context)
        and not graded_untracked(a, clause, context)
        and not of_a_part(a, clause, context)
        and not rated(a, context)
        and not taken_away(a, clause, mentions)
        and not in_passing(a, clause, context, mentions)
        and not (a.unit == "%" and marks(clause))
        and not _each_time(a, clause)
        and not in_figure(a, clause)
    ]
