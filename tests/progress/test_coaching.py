"""Insights and suggestions: useful first, with something to do, not repeated, never blaming."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.progress.makers import START, TODAY, days, goal
from tracker_tui.progress.analytics import InsightType, ProgressAnalytics, analyse
from tracker_tui.progress.coaching import Fit, default_milestones, fitting, next_target, suggested_check_in
from tracker_tui.progress.estimate import estimate_completion_date
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.measures import measure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.progress.goals import DayRecord, Goal

YEAR_END = date(2026, 12, 31)
READ = goal("total", 4000, "pages", by=YEAR_END)


def study(
    a_goal: Goal, history: list[DayRecord], shown: Mapping[str, date] | None = None, today: date = TODAY
) -> ProgressAnalytics:
    return analyse(a_goal, measure(a_goal, history, today, start=START), history, today, shown=shown)


def test_someone_behind_hears_what_a_day_takes() -> None:
    found = study(READ, days(START, [5] * 77)).insights
    assert found[0].type is InsightType.SUGGESTION
    assert found[0].message == (
        "13 pages a day gets you there by 31 Dec; lately it was 5. Start with 13 pages today."
    )
    assert found[0].data["pace_recent"] == pytest.approx(5)


def test_someone_ahead_hears_when_it_will_be() -> None:
    found = study(READ, days(START, [20] * 77)).insights
    assert found[0].type is InsightType.PREDICTION
    assert "early" in found[0].message
    assert found[0].confidence == 0.8


def test_too_much_is_answered_by_a_smaller_start() -> None:
    gym = goal("habit", 5, "times", period="week")
    history = days(date(2026, 1, 5), [1, None, None, 1, None, None, None] * 10)
    found = study(gym, history).insights
    assert any("Start from 2 times a week" in insight.message for insight in found)


@pytest.mark.parametrize(
    ("a_day", "said"), [(4, "Begin with at most 4 coffees a day"), (1, "Make it at most 1 coffee a day")]
)
def test_an_allowance_that_does_not_fit_is_answered_by_one_that_does(a_day: int, said: str) -> None:
    coffee = goal("limit", 2, "coffees", period="day")
    found = study(coffee, days(START, [a_day] * 77)).insights
    assert any(said in insight.message for insight in found)


def test_too_little_is_answered_by_more() -> None:
    gym = goal("habit", 2, "times", period="week")
    found = study(gym, days(date(2026, 1, 5), [1, 1, None, 1, 1, None, None] * 10)).insights
    assert any("Make it 4 times a week" in insight.message for insight in found)


def test_at_most_three_the_most_useful_first() -> None:
    random = Random(3)
    values = [18 if at % 7 == 3 else random.uniform(2, 5) + at / 30 for at in range(77)]
    found = study(READ, days(START, values)).insights
    assert len(found) == 3
    ranks = [insight.use * insight.confidence for insight in found]
    assert ranks == sorted(ranks, reverse=True)


def test_nothing_is_said_twice_in_a_week_unless_it_changed() -> None:
    history = days(START, [5] * 77)
    first = study(READ, history).insights[0]
    again = study(READ, history, {first.key: TODAY - timedelta(days=2)}).insights
    assert first.key not in [insight.key for insight in again]
    later = study(READ, history, {first.key: TODAY - timedelta(days=7)}).insights
    assert first.key in [insight.key for insight in later]


def test_a_paused_goal_is_left_in_peace() -> None:
    paused = goal("total", 4000, "pages", by=YEAR_END, status=GoalStatus.PAUSED)
    assert study(paused, days(START, [5] * 77)).insights == ()


@pytest.mark.parametrize(
    ("target", "unit", "baseline", "expected"),
    [
        (100, "km", None, (25, 50, 75)),
        (20, "books", None, (5, 10, 15)),
        (4000, "pages", None, (1000, 2000, 3000)),
        (3, "books", None, ()),
        (1, "km", None, (0.25, 0.5, 0.75)),
        (200, "km", 100, (125, 150, 175)),
    ],
)
def test_milestones(target: float, unit: str, baseline: float | None, expected: tuple[float, ...]) -> None:
    assert default_milestones(goal("total", target, unit, baseline_value=baseline)) == expected


def test_milestones_downwards_and_where_there_are_none() -> None:
    assert default_milestones(goal("measure", 75, "kg", baseline_value=85)) == (82.5, 80, 77.5)
    assert default_milestones(goal("measure", 75, "kg")) == ()
    assert default_milestones(goal("habit", 3, period="week")) == ()


def test_what_would_fit() -> None:
    history = days(START, [5] * 77)
    m = measure(READ, history, TODAY, start=START)
    estimate = estimate_completion_date(READ, history, TODAY, m)
    target, deadline = fitting(READ, m, estimate)
    assert target == Fit(target=1800)  # 385 and 5 a day until the end of the year
    assert deadline.deadline == estimate.latest
    good = days(START, [20] * 77)
    m = measure(READ, good, TODAY, start=START)
    assert fitting(READ, m, estimate_completion_date(READ, good, TODAY, m)) == []


def test_the_next_goal_is_a_little_further() -> None:
    run = goal("total", 100, "km")
    assert next_target(run, measure(run, days(START, [100]), TODAY, start=START)) == 125
    weight = goal("measure", 75, "kg", baseline_value=85)
    assert next_target(weight, measure(weight, days(START, [75]), TODAY, start=START)) == 74


def test_check_ins_follow_the_person() -> None:
    weekly = days(TODAY - timedelta(days=30), [1] * 5, every=7)  # the last two days ago
    run = goal("total", 100, "km")
    m = measure(run, weekly, TODAY, start=START)
    assert suggested_check_in(run, m, weekly, TODAY) == TODAY + timedelta(days=5)
    late = TODAY + timedelta(days=20)
    assert suggested_check_in(run, m, weekly, late) == late
    done = goal("total", 5, "km")
    assert suggested_check_in(done, measure(done, weekly, TODAY, start=START), weekly, TODAY) is None


def test_a_habit_is_looked_in_on_when_it_is_due() -> None:
    gym = goal("habit", 3, "times", period="week")
    today = measure(gym, [], TODAY, start=START)
    assert suggested_check_in(gym, today, [], TODAY) == TODAY
    two = days(date(2026, 3, 16), [1, 1])
    rested = measure(gym, two, TODAY, start=START)
    assert suggested_check_in(gym, rested, two, TODAY) == date(2026, 3, 22)
