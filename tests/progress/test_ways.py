"""Totals, measures and tasks: value, completion, pace."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.progress.makers import START, TODAY, days, goal, skip
from tracker_tui.progress.figures import Earlier, EntryTotals
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.measures import current_value, measure

HUNDRED_DAYS = START + timedelta(days=100)
SIZES = st.floats(0.01, 1e6)


def test_a_total_adds_up_from_its_baseline() -> None:
    run = goal("total", 100, "km", baseline_value=20)
    m = measure(run, days(START, [5, 7]), TODAY, start=START)
    assert (m.current, m.remaining) == (32, 68)
    assert m.completion == pytest.approx(12 / 80)


def test_the_pace_line_is_straight() -> None:
    run = goal("total", 100, "km", by=HUNDRED_DAYS)
    m = measure(run, days(START, [30, 4]), START + timedelta(days=20), start=START)
    assert m.pace_line == pytest.approx(20)
    assert m.ahead == pytest.approx(14)
    assert m.safe_days == 15  # the line passes 34 after the 34th day, 14 days from now
    assert m.days_left == 80
    assert m.least_today == 0
    assert m.pace_needed == pytest.approx(66 / 81)


def test_behind_asks_for_an_even_share_rounded_up() -> None:
    read = goal("total", 100, "pages", by=HUNDRED_DAYS)
    m = measure(read, days(START, [5]), START + timedelta(days=50), start=START)
    assert m.ahead == pytest.approx(-45)
    assert m.safe_days == 0
    assert m.least_today == 2  # 95 pages in 51 days
    after = measure(
        read,
        [*days(START, [5]), *days(START + timedelta(days=50), [1])],
        START + timedelta(days=50),
        start=START,
    )
    assert after.least_today == 1


def test_on_the_line_the_day_asks_for_what_the_line_gains() -> None:
    read = goal("total", 100, "pages", by=HUNDRED_DAYS)
    assert measure(read, days(START, [9]), START + timedelta(days=10), start=START).least_today == 1
    assert measure(read, days(START, [10]), START + timedelta(days=10), start=START).least_today == 0


def test_the_last_day_asks_for_all_that_is_left() -> None:
    read = goal("total", 100, "pages", by=TODAY)
    m = measure(read, days(START, [88]), TODAY, start=START)
    assert (m.least_today, m.days_left, m.pace_needed) == (12, 0, 12)
    late = measure(read, days(START, [88]), TODAY + timedelta(days=1), start=START)
    assert late.least_today is None


def test_a_measure_works_downwards() -> None:
    weight = goal("measure", 75, "kg", baseline_value=85, by=HUNDRED_DAYS)
    m = measure(weight, days(START, [85, 84, 82], every=5), START + timedelta(days=20), start=START)
    assert m.current == 82
    assert m.completion == pytest.approx(0.3)
    assert m.pace_line == pytest.approx(83)
    assert m.ahead == pytest.approx(1)
    assert m.safe_days == 11
    assert m.remaining == 7


def test_the_first_reading_is_the_baseline_where_none_was_told() -> None:
    weight = goal("measure", 75, "kg")
    m = measure(weight, days(START, [85, 80]), TODAY, start=START - timedelta(days=90))
    assert (m.baseline, m.completion, m.start) == (85, 0.5, START)


def test_words_say_which_way_where_the_first_reading_is_past_the_target() -> None:
    pulse = goal("measure", 55, "bpm", title="Resting heart rate under 55")
    m = measure(pulse, days(START, [53, 52]), TODAY, start=START)
    assert (m.direction, m.completion, m.remaining) == (-1, 1.0, 0.0)
    told = goal("measure", 55, "bpm", metadata={"direction": "down"})
    assert measure(told, days(START, [53, 57]), TODAY, start=START).remaining == 2


def test_going_the_wrong_way_is_told_as_it_is() -> None:
    weight = goal("measure", 75, "kg", baseline_value=85)
    assert measure(weight, days(START, [87]), TODAY, start=START).completion == pytest.approx(-0.2)


def test_a_task_is_percent() -> None:
    thesis = goal("task", by=HUNDRED_DAYS)
    m = measure(thesis, days(START, [10, 40]), START + timedelta(days=50), start=START)
    assert (m.current, m.target, m.completion, m.ahead) == (40, 100, 0.4, -10)
    done = goal("task", status=GoalStatus.COMPLETED)
    assert measure(done, [], TODAY, start=START).completion == 1.0


def test_entries_from_before_the_goal_move_its_start() -> None:
    run = goal("total", 100, "km", by=START + timedelta(days=50))
    m = measure(run, days(START - timedelta(days=50), [10]), START, start=START)
    assert (m.start, m.pace_line) == (START - timedelta(days=50), 50.0)


def test_a_skip_is_neither_value_nor_reading() -> None:
    weight = goal("measure", 75, "kg", baseline_value=85)
    m = measure(weight, [*days(START, [82]), skip(START + timedelta(days=1))], TODAY, start=START)
    assert m.current == 82


def test_a_traveller_keeps_the_entry_of_tomorrow() -> None:
    run = goal("total", 100, "km")
    assert measure(run, days(TODAY + timedelta(days=1), [7]), TODAY, start=START).current == 7


def test_what_lies_before_the_history_counts() -> None:
    whole = days(START, [2, 3, 4, 5, 6])
    earlier = Earlier(9, START, START + timedelta(days=2), 2, 4)
    for kind, target in (("total", 100), ("measure", 10)):
        a_goal = goal(kind, target, "km", by=HUNDRED_DAYS)
        full = measure(a_goal, whole, TODAY, start=START)
        short = measure(a_goal, whole[3:], TODAY, start=START, earlier=earlier)
        assert (short.current, short.completion, short.ahead, short.start) == (
            full.current, full.completion, full.ahead, full.start,
        )  # fmt: skip


@given(
    st.floats(-1e4, 1e4), SIZES, st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=5), st.integers(0, 150)
)
def test_up_and_down_are_one_formula(base: float, way: float, readings: list[float], age: int) -> None:
    """Mirrored at the baseline, nothing but the direction changes."""
    up = goal("measure", base + way, "kg", baseline_value=base, by=HUNDRED_DAYS)
    down = goal("measure", base - way, "kg", baseline_value=base, by=HUNDRED_DAYS)
    today = START + timedelta(days=age)
    above = measure(up, days(START, readings), today, start=START)
    below = measure(down, days(START, [2 * base - value for value in readings]), today, start=START)
    assert above.completion == pytest.approx(below.completion, abs=1e-6, rel=1e-6)
    assert above.ahead == pytest.approx(below.ahead, abs=1e-6, rel=1e-6)
    assert above.direction == -below.direction


@given(SIZES, st.lists(st.floats(0, 1e4), max_size=20), st.integers(0, 99))
def test_safe_days_are_those_before_the_line_overtakes(target: float, values: list[float], age: int) -> None:
    run = goal("total", target, "km", by=HUNDRED_DAYS)
    today = START + timedelta(days=age)
    m = measure(run, days(START, values), today, start=START)
    if m.safe_days is None:
        assert m.remaining == 0
        return
    later = measure(run, days(START, values), today + timedelta(days=m.safe_days), start=START)
    assert later.ahead is not None
    assert later.ahead < 0
    if m.safe_days:
        eve = measure(run, days(START, values), today + timedelta(days=m.safe_days - 1), start=START)
        assert eve.ahead is not None
        assert eve.ahead >= 0


@given(SIZES, st.lists(st.floats(0, 1e4), max_size=20), st.integers(0, 100))
def test_doing_the_least_each_day_gets_there(target: float, values: list[float], age: int) -> None:
    """Whoever does what today asks for, day by day, is at the target on the last day."""
    run = goal("total", target, "km", by=HUNDRED_DAYS)
    history = days(START, values[: age + 1])
    for day in range(age, 101):
        today = START + timedelta(days=day)
        least = measure(run, history, today, start=START).least_today or 0.0
        kept = [r for r in history if r.day != today]
        done = sum(r.total for r in history if r.day == today)
        history = sorted([*kept, *days(today, [done + least])], key=lambda r: r.day)
    assert sum(r.total for r in history) >= target - 1e-6


@pytest.mark.parametrize(
    ("kind", "totals", "expected"),
    [
        ("total", EntryTotals(30, 5, 0), 50),
        ("measure", EntryTotals(30, 5, 0), 5),
        ("measure", EntryTotals(), 20),
        ("habit", EntryTotals(30, 5, 2), 2),
        ("limit", EntryTotals(30, 5, 4), 4),
        ("task", EntryTotals(30, 45, 0), 45),
    ],
)
def test_the_value_to_store(kind: str, totals: EntryTotals, expected: float) -> None:
    assert current_value(goal(kind, 100, baseline_value=20, period="week"), totals) == expected


def test_leap_days_are_days() -> None:
    run = goal("total", 366, "km", by=date(2024, 12, 31))
    m = measure(run, [], date(2024, 2, 29), start=date(2023, 12, 31))
    assert m.pace_line == pytest.approx(60)
