"""Where a weight to lose or gain starts: "I weigh 80", after "I want to lose 5 kg", makes it 80 to 75."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.extraction import NEW_GOAL, Extraction, GoalAction, GoalIntent, Intent
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

LOSING = word_set("lose shed drop")
GAINING = word_set("gain")
WEIGHING = word_set("weigh weighed weight scale scales")
FAR = 5.0  # a weight is at least so many times what is to be lost or gained
LONGEST = 8  # words


def read_start(clause: Clause, context: Context) -> list[Extraction]:
    """The first weight told for a goal that only says how much is to change: it goes on as a level."""
    goal = _waiting(context)
    amounts = [a for a in clause.amounts if a.counts and not a.per]
    if goal is None or len(amounts) != 1 or len(clause.words) > LONGEST or clause.asked or context.other:
        return []
    days = read_days(clause, context)
    weight = _weight(amounts[0], goal)
    if weight is None or days.future or not (clause.has(*WEIGHING) or clause.has("am")):
        return []
    assert goal.target_value is not None
    change = goal.target_value if set(_words(goal)) & GAINING else -goal.target_value
    level = GoalIntent(
        GoalAction.SET,
        title=goal.title,
        kind=GoalKind.MEASURE,
        target=weight + change,
        unit=goal.unit,
        deadline=goal.deadline,
        baseline=weight,
        category=goal.category,
    )
    old = GoalIntent(GoalAction.DELETE, (goal.id,))
    intent = Intent("set_goal", "TRACK_PROGRESS", 0.9)
    said = {"said_value": amounts[0].value, "said_unit": amounts[0].unit}
    return [
        Extraction(clause.text, Intent("update_goal", "TRACK_PROGRESS", 0.9), old, confidence=0.9),
        Extraction(clause.text, intent, level, confidence=0.9),
        log(clause.text, 0.9, goal_ids=(NEW_GOAL,), value=weight, day=days.days[0], **said),
    ]


def _words(goal: Goal) -> list[str]:
    return goal.title.lower().split()


def _waiting(context: Context) -> Goal | None:
    """The one goal that says how much weight is to change and has no entry yet."""
    found = [
        goal
        for goal in context.situation.goals
        if goal.kind is GoalKind.TOTAL
        and goal.status is GoalStatus.ACTIVE
        and goal.target_value
        and not goal.current_value
        and goal.unit
        and units.dimension(goal.unit) == "mass"
        and set(_words(goal)) & (LOSING | GAINING)
    ]
    return found[0] if len(found) == 1 else None


def _weight(amount: Amount, goal: Goal) -> float | None:
    value = amount.in_unit(goal.unit) if amount.noun in (None, "right") else None
    return value if value is not None and goal.target_value and value >= FAR * goal.target_value else None
