"""Habit strength against the values known from Loop Habit Tracker."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.progress.makers import START, TODAY, days, goal, skip
from tracker_tui.progress.measures import measure
from tracker_tui.progress.strength import step

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.progress.goals import DayRecord, Goal

DAILY = goal("habit", 1, "times", period="day")


def strength(habit: Goal, history: list[DayRecord], today: date, start: date = START) -> float:
    found = measure(habit, history, today, start=start).strength
    assert found is not None
    return found


def test_one_step() -> None:
    assert step(0.0, 1.0) == pytest.approx(0.051922, abs=5e-7)
    assert step(0.5, 1.0) == pytest.approx(0.525961, abs=5e-7)
    assert step(0.5, 0.0, 1 / 3) == pytest.approx(0.484843, abs=5e-7)


def test_daily_habit() -> None:
    assert strength(DAILY, days(START, [1]), START) == pytest.approx(0.051922, abs=5e-7)
    twenty = START + timedelta(days=19)
    assert strength(DAILY, days(START, [1] * 20), twenty) == pytest.approx(0.655747, abs=1e-6)
    ninety = START + timedelta(days=89)
    assert strength(DAILY, days(START, [1] * 90), ninety) > 0.99


def test_two_of_three_a_week_settles_at_two_thirds() -> None:
    gym = goal("habit", 3, "times", period="week")
    history = days(START, [1, None, None, 1, None, None, None] * 150)
    today = START + timedelta(days=7 * 150 - 1)
    assert strength(gym, history, today) == pytest.approx(2 / 3, abs=0.01)


def test_weekly_habit_grows_slower() -> None:
    weekly = goal("habit", 1, "times", period="week")
    history = days(START, [1] * 39, every=7)
    assert strength(weekly, history, START + timedelta(days=7 * 39 - 1)) > 0.99


def test_a_limit_starts_whole_and_suffers_from_excess() -> None:
    coffee = goal("limit", 2, "coffees", period="day")
    assert strength(coffee, [], START) == 1.0
    assert strength(coffee, days(START, [2]), START) == 1.0
    over = strength(coffee, days(START, [4]), START)
    assert over == pytest.approx(1 - 0.051922, abs=5e-7)


def test_a_skipped_day_changes_nothing() -> None:
    week = days(START, [1] * 7)
    before = strength(DAILY, week, START + timedelta(days=6))
    skipped = [*week, skip(START + timedelta(days=7))]
    assert strength(DAILY, skipped, START + timedelta(days=7)) == before
    assert strength(DAILY, week, START + timedelta(days=8)) < before


def test_today_counts_once_it_is_logged() -> None:
    history = days(TODAY - timedelta(days=3), [1, 1, 1])
    open_today = strength(DAILY, history, TODAY, start=TODAY - timedelta(days=3))
    done_today = strength(DAILY, [*history, *days(TODAY, [1])], TODAY, start=TODAY - timedelta(days=3))
    assert open_today == strength(DAILY, history, TODAY - timedelta(days=1), start=TODAY - timedelta(days=3))
    assert done_today > open_today


def test_only_scheduled_days_are_asked_for() -> None:
    schedule = {"schedule": {"weekdays": [0, 1, 2, 3, 4]}}
    workdays = goal("habit", 10, "minutes", period="day", metadata=schedule)
    history = days(START - timedelta(days=3), [10, 10, 10, 10, 10, None, None] * 60)  # from a Monday on
    today = START + timedelta(days=7 * 60 - 4)
    assert strength(workdays, history, today) > 0.99


def test_long_histories_forget_what_no_longer_matters() -> None:
    old = days(START - timedelta(days=3000), [1] * 2000)
    assert strength(DAILY, old, TODAY) < 1e-6
