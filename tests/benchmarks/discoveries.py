"""How often trends, patterns and correlations are told where there are none, and found where there are.

Run: python -m tests.benchmarks.discoveries [series of each kind]
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from tracker_tui.progress.correlation import correlate
from tracker_tui.progress.goals import DayRecord, Goal, GoalKind, Period
from tracker_tui.progress.patterns import Timed, detect_patterns
from tracker_tui.progress.trend import ProgressTrend, calculate_trend

if TYPE_CHECKING:
    from collections.abc import Callable

BEGIN = date(2025, 1, 1)
KINDS = (
    (Goal("g", "u", "A habit", GoalKind.HABIT, target_value=3, unit="times", period=Period.WEEK), 0.4, True),
    (
        Goal("g", "u", "A limit", GoalKind.LIMIT, target_value=3, unit="coffees", period=Period.WEEK),
        0.3,
        True,
    ),
    (Goal("g", "u", "A total", GoalKind.TOTAL, target_value=1000, unit="km"), 0.5, False),
)
RUN = Goal("g", "u", "A total", GoalKind.TOTAL, target_value=1000, unit="km")
LEVEL = Goal("g", "u", "A level", GoalKind.MEASURE, target_value=75, baseline_value=85, unit="kg")


def series(
    random: Random, count: int, *, like: float = 0.0, slope: float = 0.0, often: float = 1.0
) -> list[DayRecord]:
    """A level of 80 with noise of 1 whose neighbours are `like` each other, and a slope a day."""
    noise, found = 0.0, []
    for at in range(count):
        noise = like * noise + random.gauss(0, (1 - like * like) ** 0.5)
        if random.random() < often:
            value = 80 + noise - slope * at
            found.append(DayRecord(BEGIN + timedelta(days=at), value, 1, value))
    return found


def trends(count: int, **made: float) -> float:
    """Share of series said to improve or decline."""
    told = 0
    for seed in range(count):
        history = series(
            Random(seed), int(made["days"]), like=made.get("like", 0), slope=made.get("slope", 0)
        )
        found = calculate_trend(LEVEL, history, history[-1].day)
        told += found.direction in (ProgressTrend.IMPROVING, ProgressTrend.DECLINING)
    return told / count


def kept_up(count: int, goal: Goal, days: int, often: float, *, ones: bool) -> float:
    """Share of habits, limits and totals that go on as they began and are said to improve or decline."""
    told = 0
    for seed in range(count):
        random = Random(seed)
        made = sums(random, days, often)
        history = [DayRecord(r.day, 1.0, 1, 1.0) for r in made] if ones else made
        found = calculate_trend(goal, history, BEGIN + timedelta(days=days - 1), start=BEGIN)
        told += found.direction in (ProgressTrend.IMPROVING, ProgressTrend.DECLINING)
    return told / count


def patterns(count: int, make: Callable[[Random], list[DayRecord]]) -> float:
    """Share of histories of which any pattern is told."""
    told = 0
    for seed in range(count):
        random = Random(seed)
        history = make(random)
        timed = [Timed(random.uniform(6, 23), record.total) for record in history]
        told += bool(detect_patterns(RUN, history, history[-1].day, timed=timed))
    return told / count


def correlations(count: int, kinds: int, days: int, like: float) -> float:
    """Share of sets of unrelated series of which any pair is told."""
    told = 0
    for seed in range(count):
        random = Random(seed)
        made = [series(random, days, like=like, often=0.8) for _ in range(kinds)]
        told += bool(correlate({str(at): {r.day: r.total for r in one} for at, one in enumerate(made)}))
    return told / count


def sums(random: Random, count: int, often: float) -> list[DayRecord]:
    """Amounts around 5 on some days."""
    dated = ((BEGIN + timedelta(days=at), max(0.1, random.gauss(5, 2))) for at in range(count))
    return [DayRecord(day, value, 1, value) for day, value in dated if random.random() < often]


def main(count: int) -> None:
    """Print the tables."""
    print("trend told where there is none")
    for days in (15, 30, 84):
        for like in (0.0, 0.3, 0.5, 0.7):
            print(f"  {days:>3} days, likeness {like:.1f}  {trends(count, days=days, like=like):6.1%}")
    for goal, often, ones in KINDS:
        for days in (50, 100, 180):
            told = kept_up(count, goal, days, often, ones=ones)
            print(f"  {days:>3} days, {goal.title:<8}     {told:6.1%}")
    print("trend found (share of noise a day)")
    for days in (14, 28, 60):
        for slope in (0.02, 0.05, 0.1, 0.2):
            print(f"  {days:>3} days, slope {slope:.2f}     {trends(count, days=days, slope=slope):6.1%}")
    print("patterns told where there are none")
    for days, often in ((80, 0.9), (120, 0.6), (180, 0.3)):
        told = patterns(count, lambda random, n=days, p=often: sums(random, n, p))  # type: ignore[misc]
        print(f"  {days:>3} days, {often:.0%} logged   {told:6.1%}")
    print("correlations told where there are none")
    for kinds in (2, 4, 6):
        for like in (0.0, 0.5, 0.8):
            print(f"  {kinds} series, likeness {like:.1f}   {correlations(count, kinds, 60, like):6.1%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
