"""Trends, estimates, patterns and correlations: found where they are, and seldom where they are not."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.people import WAYS, adds_up, reads_off
from tests.progress.makers import START, TODAY, days, goal, record
from tracker_tui.progress.analytics import (
    ProgressTrend,
    Timed,
    analyse,
    calculate_completion,
    calculate_trend,
    compare_to_baseline,
    correlate,
    daily_values,
    detect_patterns,
    estimate_completion_date,
)
from tracker_tui.progress.measures import measure
from tracker_tui.progress.patterns import PatternKind
from tracker_tui.progress.robust import holm, mann_kendall, median, ranks, theil_sen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.goals import DayRecord, Goal

WEIGHT = goal("measure", 75, "kg", baseline_value=85)
RUN = goal("total", 1000, "km")


def falling(slope: float, noise: float, count: int, seed: int = 1) -> list[DayRecord]:
    random = Random(seed)
    return days(START, [85 - slope * at + random.gauss(0, noise) for at in range(count)])


def amounts(random: Random, count: int, often: float = 0.6) -> list[DayRecord]:
    return days(
        START, [max(0.1, random.gauss(5, 2)) if random.random() < often else None for _ in range(count)]
    )


def estimate(a_goal: Goal, history: list[DayRecord], today: date) -> Estimate:
    found = measure(a_goal, history, today, start=START)
    return estimate_completion_date(a_goal, history, today, found)


def test_a_clear_trend_is_found_whichever_way_is_good() -> None:
    history = falling(0.1, 0.4, 40)
    today = history[-1].day
    down = calculate_trend(WEIGHT, history, today)
    assert down.direction is ProgressTrend.IMPROVING
    assert down.slope == pytest.approx(-0.7, abs=0.1)
    up = goal("measure", 95, "kg", baseline_value=85)
    assert calculate_trend(up, history, today).direction is ProgressTrend.DECLINING


def test_no_trend_is_seldom_called_one() -> None:
    """Noise, with and without a likeness of neighbours: at most one in twenty."""
    wrong = 0
    for seed in range(200):
        random, level, values = Random(seed), 0.0, []
        for _ in range(45):
            level = (0.5 if seed % 2 else 0.0) * level + random.gauss(0, 1)
            values.append(80 + level)
        wrong += calculate_trend(WEIGHT, days(START, values), TODAY).direction is not ProgressTrend.STABLE
    assert wrong <= 10


def test_a_few_points_are_no_trend() -> None:
    assert calculate_trend(WEIGHT, falling(1, 0, 5), TODAY).direction is ProgressTrend.INSUFFICIENT_DATA
    assert calculate_trend(WEIGHT, [], TODAY).direction is ProgressTrend.INSUFFICIENT_DATA


def test_a_total_improves_when_more_is_done_a_week() -> None:
    history = days(START, [1 + at // 7 for at in range(70)])
    trend = calculate_trend(RUN, history, history[-1].day)
    assert (trend.direction, trend.weekly) == (ProgressTrend.IMPROVING, True)
    assert trend.slope == pytest.approx(7)


def test_fewer_headaches_are_an_improvement() -> None:
    limit = goal("limit", 2, "headaches", period="week")
    history = [r for week in range(12) for r in days(START + timedelta(days=7 * week), [1] * (7 - week // 2))]
    trend = calculate_trend(limit, history, START + timedelta(days=84), start=START)
    assert trend.direction is ProgressTrend.IMPROVING


def test_a_steady_pace_arrives_when_it_should() -> None:
    history = days(START, [2] * 60)
    found = estimate(goal("total", 200, "km"), history, history[-1].day)
    assert found.day == START + timedelta(days=99)
    assert found.earliest is not None
    assert found.latest is not None
    assert (found.latest - found.earliest).days <= 10
    assert found.pace == pytest.approx(2)


@pytest.mark.parametrize(
    ("history", "reason"),
    [
        ([], "nothing is logged yet"),
        (days(START, [1, 1, 1, 1]), "nothing was logged for"),
        (days(TODAY - timedelta(days=9), [1] * 10), "three weeks"),
    ],
)
def test_no_date_without_grounds(history: list[DayRecord], reason: str) -> None:
    found = estimate(RUN, history, TODAY)
    assert found.day is None
    assert reason in found.reason


def test_moving_away_has_no_date() -> None:
    history = falling(-0.1, 0.2, 40)
    found = estimate(WEIGHT, history, history[-1].day)
    assert (found.day, found.reason) == (None, "at the pace of late it does not get there")


def test_a_habit_has_no_end() -> None:
    assert estimate(goal("habit", 3, period="week"), days(START, [1] * 40), TODAY).day is None


def test_intervals_hold_the_true_day_about_four_times_in_five() -> None:
    held = told = 0
    for name in WAYS:
        for seed in range(1000, 1012):
            for person in (adds_up(name, seed), reads_off(name, seed)):
                if person.reached is not None and person.reached > person.asked:
                    found = estimate(person.goal, person.known(), person.asked)
                    if found.earliest and found.latest:
                        told += 1
                        held += found.earliest <= person.reached <= found.latest
    assert told > 60
    assert 0.7 <= held / told <= 0.95


def test_sundays_are_found_with_their_sample() -> None:
    random = Random(5)
    values = [
        12 if (START + timedelta(days=at)).weekday() == 6 else random.uniform(2, 6) for at in range(100)
    ]
    found = detect_patterns(RUN, days(START, values), START + timedelta(days=99))
    assert [(p.kind, p.subject, p.samples) for p in found] == [(PatternKind.MORE_ON, "Sundays", 100)]


def test_a_change_is_dated() -> None:
    random = Random(2)
    values = [(2 if at < 84 else 6) + random.random() for at in range(168)]
    found = detect_patterns(RUN, days(START, values), START + timedelta(days=167))
    change = next(p for p in found if p.kind is PatternKind.SINCE)
    assert change.since is not None
    assert abs((change.since - START).days - 84) <= 7


def test_a_time_of_day_is_found() -> None:
    random = Random(3)
    timed = [Timed(7 if at % 2 else 19, (9 if at % 2 else 4) + random.random()) for at in range(30)]
    found = detect_patterns(RUN, days(START, [1] * 8), TODAY, timed=timed)
    assert [(p.kind, p.subject) for p in found] == [(PatternKind.MORE_AT, "morning")]


@pytest.mark.parametrize("make", [lambda r: amounts(r, 120), lambda r: amounts(r, 80, 0.9)])
def test_shuffled_days_show_no_patterns(make: Callable[[Random], list[DayRecord]]) -> None:
    wrong = 0
    for seed in range(1000, 1040):
        random = Random(seed)
        history = make(random)
        timed = [Timed(random.uniform(6, 23), r.total) for r in history]
        wrong += bool(detect_patterns(RUN, history, history[-1].day, timed=timed))
    assert wrong <= 4


def test_correlation_over_common_days_only() -> None:
    random = Random(4)
    sleep = {START + timedelta(days=at): random.gauss(7, 1) for at in range(0, 80, 2)}
    headaches = {day: 8 - hours + random.gauss(0, 0.4) for day, hours in sleep.items() if day.day % 3}
    elsewhere = {day + timedelta(days=1): 50.0 for day in sleep}
    found = correlate({"sleep": sleep, "headaches": {**elsewhere, **headaches}})
    assert [(c.first, c.second, c.lag, c.days) for c in found] == [("sleep", "headaches", 0, len(headaches))]
    assert found[0].strength < -0.8
    assert found[0].high < found[0].low


def test_the_day_after_is_looked_at_too() -> None:
    random = Random(6)
    run = {START + timedelta(days=at): random.uniform(0, 10) for at in range(60)}
    sleep = {day + timedelta(days=1): 6 + km / 5 + random.gauss(0, 0.3) for day, km in run.items()}
    found = correlate({"sleep": sleep, "run": run}, focus="sleep")
    assert [(c.first, c.second, c.lag) for c in found] == [("run", "sleep", 1)]


def test_unrelated_series_stay_unrelated() -> None:
    wrong = 0
    for seed in range(60):
        random = Random(seed)
        series = {name: {START + timedelta(days=at): random.random() for at in range(50)} for name in "abcd"}
        wrong += bool(correlate(series))
    assert wrong <= 6


def test_comparison_with_what_was_told_before() -> None:
    limit = goal("limit", 2, "headaches", period="week", baseline_value=5)
    first = TODAY - timedelta(days=TODAY.weekday() + 28)
    history = days(first, [1, 1, 1, None, None, None, None] * 4)
    found = compare_to_baseline(limit, measure(limit, history, TODAY, start=first), history)
    assert found is not None
    assert (found.baseline, found.current, found.change, found.better, found.samples) == (5, 3, -2, True, 4)
    assert found.share == pytest.approx(-0.4)


def test_the_whole_analysis() -> None:
    history = days(START, [2] * 60)
    today = history[-1].day
    found = analyse(
        goal("total", 200, "km"),
        measure(goal("total", 200, "km"), history, today, start=START),
        history,
        today,
    )
    assert found.completion_percentage == 60.0 == calculate_completion(found.measures)
    assert found.estimated_completion_date == START + timedelta(days=99)
    assert found.trend is ProgressTrend.STABLE
    assert len(found.insights) <= 3


def test_the_statistics_themselves() -> None:
    assert median([3, 1, 2]) == 2
    assert median([4, 1, 3, 2]) == 2.5
    assert ranks([10, 30, 30, 20]) == [1, 3.5, 3.5, 2]
    assert theil_sen([0, 1, 2, 3, 4], [1, 3, 5, 7, 100]) == (2, 1)
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.01], looks=4) == pytest.approx([0.04])
    assert mann_kendall(list(range(10))) == pytest.approx(8.3e-5, rel=0.02)  # z = 44 / sqrt(125)
    assert mann_kendall([1] * 10) == 1.0


def test_regular_deposits_have_a_narrow_estimate() -> None:
    """Once a month, always the same: what is as regular as that is not foretold as if it came by chance."""
    history = days(START, [200] * 6, every=30)
    found = estimate(goal("total", 3000, "$"), history, history[-1].day + timedelta(days=10))
    arrival = START + timedelta(days=14 * 30)
    assert found.earliest is not None
    assert found.latest is not None
    assert found.earliest <= arrival <= found.latest
    assert (found.latest - found.earliest).days < 400


def test_a_level_that_goes_away_again_has_no_date() -> None:
    values = [85 - 0.1 * at for at in range(60)] + [79 + 0.05 * at for at in range(40)]
    history = days(START, values)
    found = estimate(WEIGHT, history, history[-1].day)
    assert found.day is None
    assert "does not get there" in found.reason


def test_silent_days_of_a_limit_are_days_without_any() -> None:
    """Headaches are told of only where there are some; sleep shows what they go with all the same."""
    random = Random(3)
    sleep = {START + timedelta(days=at): random.gauss(7, 1) for at in range(60)}
    bad = [day for day, hours in sleep.items() if hours < 6.5]
    limit = goal("limit", 2, "headaches", period="week", title="Headaches")
    values = daily_values(limit, [record(day, 1) for day in bad])
    assert set(values.values()) == {0.0, 1.0}
    assert (min(values), max(values)) == (bad[0], bad[-1])
    found = correlate({"Headaches": values, "Sleep": sleep}, focus="Headaches")
    assert [(c.first, c.second) for c in found] == [("Sleep", "Headaches")]
    assert found[0].strength < 0
    assert found[0].silent == found[0].days - len(bad)


def test_a_day_without_a_word_is_missing_of_all_else() -> None:
    history = days(START, [5, None, 5])
    assert len(daily_values(RUN, history)) == 2
    assert len(daily_values(goal("habit", 3, "times", period="week"), history)) == 2
