"""Obstacles seen coming, and goals made sharper from what was."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.progress.makers import START, TODAY, days, goal
from tracker_tui.progress.analytics import ProgressAnalytics, analyse
from tracker_tui.progress.measures import measure
from tracker_tui.progress.obstacles import obstacles
from tracker_tui.progress.refining import next_line, refine

if TYPE_CHECKING:
    from tracker_tui.progress.goals import DayRecord, Goal

YEAR_END = date(2026, 12, 31)


def study(a_goal: Goal, history: list[DayRecord]) -> ProgressAnalytics:
    return analyse(a_goal, measure(a_goal, history, TODAY, start=START), history, TODAY)


def daily(values: list[float | None]) -> list[DayRecord]:
    """Values of the days up to yesterday."""
    return days(TODAY - timedelta(days=len(values)), values)


def test_a_run_that_hangs_on_today_is_told() -> None:
    found = obstacles(study(goal("habit", 10, "minutes", period="day"), daily([10] * 12)), TODAY)
    assert found == ["12 days in a row hang on today: 10 minutes keeps them."]


def test_a_run_that_is_safe_is_not() -> None:
    history = daily([10] * 12) + days(TODAY, [10])
    assert obstacles(study(goal("habit", 10, "minutes", period="day"), history), TODAY) == []


def test_a_weak_weekday_is_seen_coming() -> None:
    values: list[float | None] = [
        None if (TODAY - timedelta(days=ago)).weekday() == 4 else 10 for ago in range(84, 0, -1)
    ]
    found = obstacles(study(goal("habit", 10, "minutes", period="day"), daily(values)), TODAY)
    assert any(line.startswith("In 2 days is one of your Fridays") for line in found), found


def test_a_used_up_allowance_says_for_how_long() -> None:
    coffee = goal("limit", 2, "coffees", period="week")
    found = obstacles(study(coffee, daily([0] * 20 + [2])), TODAY)
    assert found == ["Nothing is left of the allowance for 4 days more. Choose now what you do instead."]


def test_a_goal_without_a_date_gets_one_from_the_pace() -> None:
    (line,) = refine(study(goal("total", 1000, "pages"), daily([5] * 70)), TODAY)
    assert line.startswith("It has no date. At your pace ")
    assert "nine times in ten" in line


def test_a_goal_within_reach_is_told_so() -> None:
    (line,) = refine(study(goal("total", 1000, "pages", by=YEAR_END), daily([8] * 70)), TODAY)
    assert line.startswith("It is within reach: at your pace ")


def test_a_quota_is_held_against_the_past() -> None:
    gym = goal("habit", 3, "times", period="week")
    lines = refine(study(gym, daily([1, None, None, 1, None, None, None] * 10)), TODAY)
    assert any("of the last" in line and line.startswith("You met it in ") for line in lines)


def test_the_next_goal_is_a_little_further() -> None:
    assert (
        next_line(study(goal("total", 100, "km"), daily([10] * 10))) == "A next step in proportion: 125 km."
    )
