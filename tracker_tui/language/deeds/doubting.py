"""Whether an amount is so far from what a goal asks for that it is asked about before it is logged."""

from __future__ import annotations

from tracker_tui.language.deeds.counting import COUNTED_TIME
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

# So many times its target, and more, is hardly one log: a slip of a digit, or a misunderstanding.
OF_ALL, OF_A_PERIOD = 5.0, 12.0
LONGEST_DAY = 18.0  # hours of one deed


def doubtful(value: float, goal: Goal) -> bool:
    """Whether a log of a value would be hard to believe: "ran 6000 km" of 500, "45 coffees" of 3 a day."""
    unit = goal.unit or ""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return False
    if value < 0:
        return not units.is_money(unit)  # money is taken out again, kilometres are not
    if units.dimension(unit) == "time" and unit not in COUNTED_TIME:
        hours = units.convert(value, unit, "hours")
        return goal.period is not None and hours is not None and hours > LONGEST_DAY
    if not goal.target_value or goal.target_value < 1:
        return False
    most = OF_ALL if goal.kind is GoalKind.TOTAL else OF_A_PERIOD
    return goal.target_value > 1 and value >= most * goal.target_value
