"""Numbers, values and days as people read them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.progress.makers import TODAY
from tracker_tui.progress.numbers import (
    format_day,
    format_number,
    format_pair,
    format_percent,
    format_round,
    format_value,
    join_words,
    round_down,
    round_up,
)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (42.0, "km", "42 km"),
        (1240, "pages", "1,240 pages"),
        (1, "pages", "1 page"),
        (1, "glasses", "1 glass"),
        (1350, "$", "$1,350"),
        (12.5, "$", "$12.50"),
        (-12.5, "$", "−$12.50"),
        (40, "£", "£40"),
        (2000, "€", "€2,000"),
        (60, "%", "60%"),
        (3.14159, "km", "3.14 km"),
        (0.004567, "km", "0.0046 km"),
        (7.0, None, "7"),
        (-0.0, None, "0"),
        (-3, "kg", "−3 kg"),
        (0.1 + 0.2, "l", "0.3 litres"),
        (float("inf"), "km", "– km"),
    ],
)
def test_values(value: float, unit: str | None, text: str) -> None:
    assert format_value(value, unit) == text


def test_pairs() -> None:
    assert format_pair(42, 100, "km") == "42 of 100 km"
    assert format_pair(350, 1000, "$") == "$350 of $1,000"
    assert format_pair(60, 100, "%") == "60%"
    assert format_pair(1, 1, "times") == "1 of 1 time"
    assert format_pair(55 / 60, 1, "hours") == "55 minutes of 1 hour"
    assert format_pair(2, 5, "hours") == "2 of 5 hours"


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (0, "0 hours"),
        (0.25, "15 minutes"),
        (1, "1 hour"),
        (2.5, "2.5 hours"),
        (2.83, "2 h 50 min"),
        (-1.25, "−1 h 15 min"),
    ],
)
def test_hours_read_as_people_say_them(hours: float, told: str) -> None:
    assert format_value(hours, "hours") == told


def test_a_single_occasion_is_done_or_not() -> None:
    assert [format_round(value, 1, "times") for value in (0, 1, 2)] == [
        "not done yet",
        "done",
        "done 2 times",
    ]
    assert format_round(1, 3, "times") == "1 of 3 times"


def test_a_share_is_not_whole_before_it_is() -> None:
    assert format_percent(0.999) == "99%"
    assert format_percent(1.0) == "100%"
    assert format_percent(0.425) == "42%"
    assert format_percent(1.256) == "126%"


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY, "today"),
        (TODAY - timedelta(days=1), "yesterday"),
        (TODAY + timedelta(days=1), "tomorrow"),
        (date(2026, 3, 16), "Mon 16 Mar"),
        (date(2025, 3, 16), "16 Mar 2025"),
    ],
)
def test_days(day: date, text: str) -> None:
    assert format_day(day, TODAY) == text


def test_lists_of_words() -> None:
    assert [join_words(list("abc"[:n])) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


@given(st.floats(-1e9, 1e9), st.sampled_from([1.0, 0.1, 0.01]))
def test_a_minimum_never_rounds_down_and_a_cap_never_up(value: float, step: float) -> None:
    fuzz = step * 1e-6 + abs(value) * 1e-9
    assert value - fuzz <= round_up(value, step) <= value + step + fuzz
    assert value + fuzz >= round_down(value, step) >= value - step - fuzz


@given(st.floats(-1e12, 1e12))
def test_a_number_reads_back(value: float) -> None:
    told = float(format_number(value).replace(",", "").replace("−", "-"))
    assert told == pytest.approx(value, abs=0.0051)


def test_units_that_are_rates_read_as_words() -> None:
    assert format_value(1, "per_week") == "1 a week"
    assert format_pair(8, 2, "per_week") == "8 of 2 a week"
