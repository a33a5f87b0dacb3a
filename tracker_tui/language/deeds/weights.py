"""Levels told by a number: a weight lost or gained, one far from all readings, one on the way to a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


LOSING, GAINING = word_set("lost shed"), word_set("gained")


def weight_goals(amount: Amount, clause: Clause, context: Context) -> tuple[str, ...] | None:
    """The goals that a weight lost or gained can speak of: those that add up what is lost, else the level,
    whose reading must be asked. None where the amount is no such difference.
    """
    if not amount.unit or units.dimension(amount.unit) != "mass":
        return None
    weights = [g for g in context.situation.goals if g.unit and units.dimension(g.unit) == "mass"]
    if of_a_thing(amount, clause, context):
        return tuple(g.id for g in weights if not is_level(g)) if any(map(is_level, weights)) else None
    if not clause.has(*LOSING, *GAINING):
        return None
    verbs = {"lose", "shed"} if clause.has(*LOSING) else {"gain"}
    lost = [g.id for g in weights if not is_level(g) and verbs & set(g.title.lower().split())]
    levels = [g.id for g in weights if is_level(g) and g.status is GoalStatus.ACTIVE]
    return tuple(lost or (levels if len(levels) == 1 else ()))


def is_level(goal: Goal) -> bool:
    """Whether a goal is read off and not added up."""
    return goal.kind is GoalKind.MEASURE


def another_thing(value: float, goal: Goal) -> bool:
    """Whether a reading is so far from the last that it is of something else ("the parcel weighed 12 kg")."""
    known = goal.current_value if is_level(goal) and in_mass(goal) else 0.0
    return known > 0 and not 0.4 <= value / known <= 2.5


def in_mass(goal: Goal) -> bool:
    """Whether a goal is told in kilos, pounds or the like."""
    return bool(goal.unit) and units.dimension(goal.unit or "") == "mass"


def on_the_line(amount: Amount, context: Context) -> Goal | None:
    """The level on whose way a bare number lies that is too much at once for all that adds up: "74.0" from
    74.5 to 68, beside 100 km to run.
    """
    if amount.unit or amount.noun or amount.readings or amount.article:
        return None
    followed = [goal for goal in context.situation.goals if goal.status is GoalStatus.ACTIVE]
    levels = [goal for goal in followed if is_level(goal) and _between(amount.value, goal)]
    sums = [goal for goal in followed if goal.kind is GoalKind.TOTAL and goal.target_value]
    if len(levels) != 1 or any(amount.value < AT_ONCE * (goal.target_value or 0) for goal in sums):
        return None
    quotas = (goal.target_value or 0 for goal in followed if goal.periodic)
    return (
        levels[0] if not any(most and most * FEW <= amount.value <= most * MANY for most in quotas) else None
    )


AT_ONCE = 0.3  # of a sum, more than which is hardly done at once
FEW, MANY = 0.2, 5  # times a quota, between which a number may tell of it
BESIDE = 0.05  # of the way, so far beside it a reading may lie


def _between(value: float, goal: Goal) -> bool:
    """Whether a reading lies on the way from where a level was and is to its target, or just beside it."""
    ends = [v for v in (goal.baseline_value, goal.current_value, goal.target_value) if v]
    if len(ends) < 2:
        return False
    room = BESIDE * max(ends)
    return min(ends) - room <= value <= max(ends) + room


def of_a_thing(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a weight is of some thing and not of oneself: "weighed 8 kg of potatoes", "that book weighs 2
    kg".
    """
    of = context.text[amount.end :].lower().split()[:2]
    if of[:1] == ["of"] and of[1:] and of[1].strip(".,!") not in ONES_OWN:
        return True
    at = next((i for i, norm in enumerate(clause.norms[:5]) if norm in ("weighs", "weigh", "weighed")), 0)
    return at > 1 and clause.norms[0] in POINTED and not any(n in OWN_SUBJECT for n in clause.norms[1:at])


ONES_OWN = word_set("me body fat muscle weight my pure solid course the")
POINTED = word_set("that this the a an these those his her their")
OWN_SUBJECT = word_set("i we scale scales me")
