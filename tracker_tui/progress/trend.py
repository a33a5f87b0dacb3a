"""Whether a goal goes better or worse of late: a robust slope, told only where a test supports it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.periods import shift
from tracker_tui.progress.robust import mann_kendall, median, theil_sen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord

LEVEL = 0.03  # of the two-sided test; leaves room below 5% for what short series do to it
READINGS_FROM = 84  # days of readings that count as "of late"
WEEKS_FROM = 26
LEAST_DAYS = 8
LEAST_WEEKS = 6


class ProgressTrend(StrEnum):
    """Towards the goal or away from it, whichever way that is."""

    IMPROVING = "improving"
    STABLE = "stable"
    DECLINING = "declining"
    INSUFFICIENT_DATA = "insufficient_data"


@dataclass(slots=True, frozen=True)
class Trend:
    """A trend and what it rests on. `slope`: per week, in the unit; `change`: over the days looked at."""

    direction: ProgressTrend
    slope: float = 0.0
    change: float = 0.0
    p_value: float = 1.0
    samples: int = 0
    weekly: bool = False
    first: date | None = None
    last: date | None = None


@dataclass(slots=True, frozen=True)
class Series:
    """Values over time: `days` since the first, and whether they are sums of whole weeks."""

    first: date
    days: tuple[float, ...]
    values: tuple[float, ...]
    weekly: bool = False

    def __len__(self) -> int:
        return len(self.values)


def calculate_trend(
    goal: Goal, history: Sequence[DayRecord], today: date, *, start: date | None = None, good: int = 0
) -> Trend:
    """The trend of late. `good`: the way to the goal, +1 up, -1 down, 0 to take it from the goal.

    A measure is judged by its readings; anything else by what was done a week (a week without a word is
    missing, on a limit 0), or, while there are few weeks, by what was done a time.
    """
    series = series_of(goal, history, today, start=start)
    if series is None:
        return Trend(ProgressTrend.INSUFFICIENT_DATA, samples=sum(r.entries > 0 for r in history))
    slope, base = theil_sen(series.days, series.values)
    residuals = [value - base - slope * day for day, value in zip(series.days, series.values, strict=True)]
    p_value = mann_kendall(series.values, residuals)
    change = slope * (series.days[-1] - series.days[0])
    good = good or good_way(goal, history)
    clear = p_value < _level(series) and slope != 0 and abs(change) >= _matters(goal, series)
    direction = ProgressTrend.STABLE
    if clear:
        direction = ProgressTrend.IMPROVING if slope * good > 0 else ProgressTrend.DECLINING
    last = shift(series.first, int(series.days[-1]) + (6 if series.weekly else 0))
    return Trend(direction, slope * 7, change, p_value, len(series), series.weekly, series.first, last)


def good_way(goal: Goal, history: Sequence[DayRecord]) -> int:
    """Which way the values of the goal's series should go: +1 up, -1 down."""
    if goal.kind is GoalKind.LIMIT:
        return -1
    if goal.kind is GoalKind.MEASURE:
        from tracker_tui.progress.way import direction_of

        first = next((record.last for record in history if record.entries), None)
        return direction_of(goal, first if goal.baseline_value is None else goal.baseline_value)
    return 1


def series_of(
    goal: Goal, history: Sequence[DayRecord], today: date, *, start: date | None = None
) -> Series | None:
    """The values a goal is judged by, or None where there are too few."""
    known = [record for record in history if record.entries and record.day <= today]
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return _by_day([r for r in known if r.day >= shift(today, -READINGS_FROM)], readings=True)
    begun = start if goal.kind is GoalKind.LIMIT else None
    weeks = weekly_sums(known, today, weeks=WEEKS_FROM, silent=0.0 if begun else None, start=begun)
    told = [(first, value) for first, value in weeks if value is not None]
    if len(told) >= LEAST_WEEKS:
        origin = told[0][0]
        days = tuple(float((first - origin).days) for first, _ in told)
        return Series(origin, days, tuple(value for _, value in told), weekly=True)
    return _by_day([r for r in known if r.day >= shift(today, -READINGS_FROM)], readings=False)


def weekly_sums(
    records: Sequence[DayRecord],
    today: date,
    *,
    weeks: int,
    silent: float | None = None,
    start: date | None = None,
) -> list[tuple[date, float | None]]:
    """Sums of whole stretches of seven days, oldest first, the last ending yesterday (today once logged).

    Weeks before the first record (or `start`) are left out; one without a record is `silent`.
    """
    if not records:
        return []
    end = today if records[-1].day >= today else shift(today, -1)
    origin = min(records[0].day, start or records[0].day)
    sums: dict[int, float] = {}
    for record in records:
        back = (end - record.day).days // 7
        if 0 <= back < weeks:
            sums[back] = sums.get(back, 0.0) + record.total
    firsts = [(shift(end, -7 * back - 6), sums.get(back, silent)) for back in reversed(range(weeks))]
    return [(first, value) for first, value in firsts if first >= origin]


def _by_day(records: Sequence[DayRecord], *, readings: bool) -> Series | None:
    if len(records) < LEAST_DAYS or (records[-1].day - records[0].day).days < LEAST_DAYS:
        return None
    origin = records[0].day
    days = tuple(float((record.day - origin).days) for record in records)
    return Series(origin, days, tuple(record.last if readings else record.total for record in records))


def _level(series: Series) -> float:
    """The level of the test: stricter for a few days, too few to see how alike neighbours are."""
    return LEVEL if series.weekly else LEVEL * min(1.0, len(series) / 24)


def _matters(goal: Goal, series: Series) -> float:
    """The least change worth a word: a fiftieth of the way, or a tenth of what is usual."""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK) and goal.target_value is not None:
        baseline = goal.baseline_value if goal.baseline_value is not None else series.values[0]
        return abs(goal.target_value - baseline) / 50
    return abs(median(series.values)) / 10
