"""Days, weeks, months and years."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker_tui.progress.goals import Period
from tracker_tui.progress.periods import next_period, period_bounds, periods_between, previous_period

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "period", "week_start", "first", "last"),
    [
        (date(2026, 3, 18), Period.DAY, 0, date(2026, 3, 18), date(2026, 3, 18)),
        (date(2026, 3, 18), Period.WEEK, 0, date(2026, 3, 16), date(2026, 3, 22)),
        (date(2026, 3, 18), Period.WEEK, 6, date(2026, 3, 15), date(2026, 3, 21)),
        (date(2026, 1, 1), Period.WEEK, 0, date(2025, 12, 29), date(2026, 1, 4)),
        (date(2024, 2, 29), Period.MONTH, 0, date(2024, 2, 1), date(2024, 2, 29)),
        (date(2026, 2, 10), Period.MONTH, 0, date(2026, 2, 1), date(2026, 2, 28)),
        (date(2026, 12, 31), Period.MONTH, 0, date(2026, 12, 1), date(2026, 12, 31)),
        (date(2026, 3, 18), Period.YEAR, 0, date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_bounds(day: date, period: Period, week_start: int, first: date, last: date) -> None:
    assert period_bounds(day, period, week_start) == (first, last)


@given(DAYS, st.sampled_from(Period), st.integers(0, 6))
def test_periods_tile_the_calendar(day: date, period: Period, week_start: int) -> None:
    first, last = period_bounds(day, period, week_start)
    assert first <= day <= last
    assert next_period(day, period, week_start)[0] == last + timedelta(days=1)
    assert previous_period(day, period, week_start)[1] == first - timedelta(days=1)
    assert period_bounds(first, period, week_start) == period_bounds(last, period, week_start)


@given(DAYS, st.integers(0, 400), st.sampled_from(Period))
def test_periods_between_leave_no_gap(day: date, length: int, period: Period) -> None:
    found = list(periods_between(day, day + timedelta(days=length), period))
    assert found[0][0] <= day
    assert found[-1][1] >= day + timedelta(days=length)
    assert all(b[0] - a[1] == timedelta(days=1) for a, b in pairwise(found))


def test_the_edges_of_the_calendar_do_not_raise() -> None:
    for period in Period:
        assert period_bounds(date.max, period)[1] == date.max
        assert period_bounds(date.min, period)[0] == date.min
        assert next_period(date.max, period)[1] == date.max
        assert list(periods_between(date.max, date.max, period))
