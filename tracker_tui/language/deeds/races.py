"""Which distance a goal for a time is run, swum or ridden over: "half marathon in under 2 hours"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause

# Metres of the races that have names, as World Athletics has them; the longer names first.
RACES = {"half marathon": 21097.5, "half-marathon": 21097.5, "marathon": 42195.0, "parkrun": 5000.0}
NEAR = 0.06  # how far off a distance told may be, as a part of it


def of_another_race(goal: Goal, clause: Clause) -> bool:
    """Whether a clause tells another distance than the one that a goal wants a time for: 9 miles in 1:31
    are no half marathon.
    """
    if goal.kind is not GoalKind.MEASURE or units.dimension(goal.unit or "") != "time":
        return False
    wanted = distances(goal.title)
    told = [way for amount in clause.amounts for way in _metres(amount)] if wanted else []
    return bool(told) and not any(abs(way - run) <= NEAR * run for way in told for run in wanted)


def _metres(amount: Amount) -> list[float]:
    """How far an amount may be: "100 m" metres or miles; empty where it is no distance."""
    readings = amount.readings or ((amount.value, amount.unit),)
    ways = [units.convert(value, unit, "m") for value, unit in readings if unit]
    return [way for way in ways if way is not None]


@lru_cache(maxsize=64)
def distances(title: str) -> tuple[float, ...]:
    """The metres that a title may tell; empty where it tells no distance."""
    lower = title.lower()
    named = next((way for name, way in RACES.items() if name in lower), None)
    return (named,) if named else tuple(way for amount in read_amounts(title) for way in _metres(amount))
