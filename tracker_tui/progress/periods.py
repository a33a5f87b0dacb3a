"""Days, weeks, months and years: the stretches over which habits and limits count."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Period

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_DAY = timedelta(days=1)
PERIOD_NOW = {
    Period.DAY: "today",
    Period.WEEK: "this week",
    Period.MONTH: "this month",
    Period.YEAR: "this year",
}
NOMINAL_DAYS = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 30, Period.YEAR: 365}


def period_bounds(day: date, period: Period, week_start: int = 0) -> tuple[date, date]:
    """First and last day of the period that holds `day`; weeks begin on `week_start` (0 = Monday)."""
    if period is Period.WEEK:
        return _week(day, week_start)
    if period is Period.MONTH:
        return day.replace(day=1), month_end(day)
    if period is Period.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day


def previous_period(day: date, period: Period, week_start: int = 0) -> tuple[date, date]:
    """Bounds of the period before the one that holds `day` (the same one at the beginning of time)."""
    first, _ = period_bounds(day, period, week_start)
    return period_bounds(shift(first, -1), period, week_start)


def next_period(day: date, period: Period, week_start: int = 0) -> tuple[date, date]:
    """Bounds of the period after the one that holds `day` (the same one at the end of time)."""
    _, last = period_bounds(day, period, week_start)
    return period_bounds(shift(last, 1), period, week_start)


def periods_between(
    first: date, last: date, period: Period, week_start: int = 0
) -> Iterator[tuple[date, date]]:
    """Bounds of each period that shares a day with `first`..`last`, oldest first."""
    bounds = period_bounds(first, period, week_start)
    while bounds[0] <= last:
        yield bounds
        if bounds[1] == date.max:
            return
        bounds = period_bounds(bounds[1] + ONE_DAY, period, week_start)


def month_end(day: date) -> date:
    """Last day of the month that holds `day`."""
    if day.month == 12:
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - ONE_DAY


def shift(day: date, days: int) -> date:
    """The day `days` later (earlier where negative), kept within the calendar."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.max if days > 0 else date.min


def days_in(first: date, last: date) -> int:
    """How many days `first`..`last` has, both counted."""
    return (last - first).days + 1


def each_day(first: date, last: date) -> Iterator[date]:
    """Every day from `first` to `last`, both included."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def _week(day: date, week_start: int) -> tuple[date, date]:
    first = shift(day, -((day.weekday() - week_start) % 7))
    return first, shift(first, 6)
