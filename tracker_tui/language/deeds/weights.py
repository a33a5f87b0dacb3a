"""A weight lost or gained: of a goal that adds up such differences, else of a level."""

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
    if not amount.unit or units.dimension(amount.unit) != "mass" or not clause.has(*LOSING, *GAINING):
        return None
    verbs = {"lose", "shed"} if clause.has(*LOSING) else {"gain"}
    weights = [g for g in context.situation.goals if g.unit and units.dimension(g.unit) == "mass"]
    sums = [g.id for g in weights if not is_level(g) and verbs & set(g.title.lower().split())]
    levels = [g.id for g in weights if is_level(g) and g.status is GoalStatus.ACTIVE]
    return tuple(sums or (levels if len(levels) == 1 else ()))


def is_level(goal: Goal) -> bool:
    """Whether a goal is read off and not added up."""
    return goal.kind is GoalKind.MEASURE
