"""Where a goal stands: the first verdict that holds, with a reason one can check."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from tests.progress.makers import START, TODAY, days, goal, record
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.measures import Measures, Standing, measure

if TYPE_CHECKING:
    from tracker_tui.progress.goals import DayRecord, Goal

END = START + timedelta(days=100)
DAY_40 = START + timedelta(days=40)
RUN = goal("total", 100, "km", by=END)
MONDAY = date(2026, 1, 5)


def stand(a_goal: Goal, history: list[DayRecord], today: date = TODAY, start: date = START) -> Measures:
    return measure(a_goal, history, today, start=start)


def daily(total: float, until: date = DAY_40, first: date = START) -> list[DayRecord]:
    """Evenly spread over the days up to `until`."""
    count = (until - first).days + 1
    return days(first, [total / count] * count)


def history_of_late(before: float, week: float) -> list[DayRecord]:
    """`before` over the first 33 days, `week` over the seven up to day 40."""
    return [*daily(before, START + timedelta(days=33)), *daily(week, first=START + timedelta(days=34))]


@pytest.mark.parametrize(
    ("history", "today", "expected"),
    [
        ([], DAY_40, Standing.NOT_STARTED),
        (daily(100), DAY_40, Standing.DONE),
        (daily(80), END + timedelta(days=1), Standing.MISSED),
        (days(START, [1]), DAY_40, Standing.INSUFFICIENT_DATA),
        (daily(8, START + timedelta(days=95)), START + timedelta(days=95), Standing.UNREACHABLE),
        (daily(45), DAY_40, Standing.AHEAD),
        (daily(40), DAY_40, Standing.ON_TRACK),
        (daily(38.5), DAY_40, Standing.ON_TRACK),
        (history_of_late(15, 9), DAY_40, Standing.RECOVERING),
        (daily(34), DAY_40, Standing.AT_RISK),
        (history_of_late(16, 3), DAY_40, Standing.OFF_TRACK),
    ],
)
def test_a_total_with_a_deadline(history: list[DayRecord], today: date, expected: Standing) -> None:
    m = stand(RUN, history, today)
    assert m.standing is expected, m.reason
    assert m.reason


def test_reasons_name_the_numbers() -> None:
    assert stand(RUN, daily(45), DAY_40).reason == "5 km ahead, 6 days of safety"
    behind = stand(RUN, history_of_late(16, 3), DAY_40).reason
    assert behind == "21 km behind; 1.4 km a day from here gets there by 11 Apr, lately it was 0.44"
    missed = stand(RUN, daily(80), END + timedelta(days=1)).reason
    assert missed == "it was due on 11 Apr; it stands at 80 of 100 km"


def test_what_is_out_of_reach_comes_with_what_is_not() -> None:
    reason = stand(RUN, daily(8, START + timedelta(days=95)), START + timedelta(days=95)).reason
    assert "92 km in 6 days" in reason
    assert "8.5 km can still be met" in reason


def test_a_verdict_shows_the_days_it_rests_on() -> None:
    m = stand(RUN, daily(34), DAY_40)
    assert [r.day for r in m.evidence] == [DAY_40 - timedelta(days=back) for back in range(6, -1, -1)]


def test_a_done_task_needs_no_entry() -> None:
    assert stand(goal("task", status=GoalStatus.COMPLETED), []).standing is Standing.DONE
    assert stand(goal("task"), []).standing is Standing.NOT_STARTED


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([85], Standing.INSUFFICIENT_DATA),
        ([85, 84, 83, 82, 81, 80], Standing.ON_TRACK),
        ([85, 83, 81, 79, 77.5, 76.5], Standing.AHEAD),
        ([85, 75], Standing.DONE),
        ([85, 85, 85, 85, 85, 85], Standing.OFF_TRACK),
    ],
)
def test_a_measure_downwards(values: list[float], expected: Standing) -> None:
    weight = goal("measure", 75, "kg", by=START + timedelta(days=100))
    history = days(START, values, every=10)
    m = stand(weight, history, history[-1].day)
    assert m.standing is expected, m.reason


def test_an_old_reading_is_no_verdict() -> None:
    weight = goal("measure", 75, "kg", baseline_value=85, by=END)
    m = stand(weight, days(START, [84.9]), DAY_40)
    assert m.standing is Standing.INSUFFICIENT_DATA
    assert "40 days" in m.reason


def test_without_a_deadline_moving_is_on_track() -> None:
    assert stand(goal("total", 100, "km"), daily(10), DAY_40).standing is Standing.ON_TRACK
    weight = goal("measure", 75, "kg", baseline_value=85)
    assert stand(weight, days(START, [84, 83.5, 83], every=10), DAY_40).standing is Standing.ON_TRACK
    assert stand(weight, days(START, [82, 83.5, 84], every=10), DAY_40).standing is Standing.AT_RISK


GYM = goal("habit", 3, "times", period="week")
WEEK = [1, None, 1, None, 1, None, None]
MISSED = [None] * 7


@pytest.mark.parametrize(
    ("history", "today", "expected"),
    [
        ([], date(2026, 2, 2), Standing.NOT_STARTED),
        (days(MONDAY, [*WEEK * 4, 1]), date(2026, 2, 3), Standing.ON_TRACK),
        (days(MONDAY, WEEK * 4), date(2026, 2, 3), Standing.ON_TRACK),
        (days(MONDAY, [*WEEK * 4, 1, 1]), date(2026, 2, 3), Standing.AHEAD),
        (days(MONDAY, WEEK * 4), date(2026, 2, 6), Standing.AT_RISK),
        (days(MONDAY, WEEK * 4), date(2026, 2, 8), Standing.UNREACHABLE),
        (days(MONDAY, [*WEEK * 2, *MISSED * 2, 1, None, 1]), date(2026, 2, 4), Standing.RECOVERING),
        (days(MONDAY, [*WEEK, *MISSED * 2, 1, *MISSED]), date(2026, 2, 5), Standing.OFF_TRACK),
        (days(MONDAY, WEEK), date(2026, 3, 5), Standing.INSUFFICIENT_DATA),
    ],
)
def test_a_weekly_habit(history: list[DayRecord], today: date, expected: Standing) -> None:
    m = stand(GYM, history, today, MONDAY)
    assert m.standing is expected, m.reason


def test_two_a_day_are_possible_for_who_did_it_before() -> None:
    history = [record(MONDAY, 2), *days(MONDAY + timedelta(days=2), [1])]
    sunday = date(2026, 1, 18)
    m = stand(GYM, [*history, *days(date(2026, 1, 13), [1])], sunday, MONDAY)
    assert m.standing is not Standing.UNREACHABLE


def test_a_habit_that_ends() -> None:
    until = goal("habit", 3, "times", period="week", by=date(2026, 2, 1))
    assert stand(until, days(MONDAY, WEEK * 4), date(2026, 2, 3), MONDAY).standing is Standing.DONE
    assert stand(until, days(MONDAY, WEEK), date(2026, 2, 3), MONDAY).standing is Standing.MISSED


COFFEE = goal("limit", 2, "coffees", period="day")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], Standing.ON_TRACK),
        ([1, 2, 2, 1, 1, 2, 1, 2], Standing.ON_TRACK),
        ([1, 2, 2, 1, 1, 2, 1, 3], Standing.AT_RISK),
        ([4, 5, 4, 1, 6, 4, 1, 3], Standing.OFF_TRACK),
        ([4, 5, 4, 1, 6, 4, 1, 2], Standing.RECOVERING),
    ],
)
def test_a_limit(values: list[float | None], expected: Standing) -> None:
    start = TODAY - timedelta(days=7)
    m = stand(COFFEE, days(start, values), start=start)
    assert m.standing is expected, m.reason


def test_an_allowance_used_up_early_is_at_risk() -> None:
    headaches = goal("limit", 2, "headaches", period="week")
    tuesday = date(2026, 3, 17)
    assert stand(headaches, days(date(2026, 3, 16), [1, 1]), tuesday).standing is Standing.AT_RISK
    assert stand(headaches, days(date(2026, 3, 16), [1]), tuesday).standing is Standing.ON_TRACK


def test_silence_on_a_limit_is_said() -> None:
    m = stand(COFFEE, days(TODAY - timedelta(days=9), [1, 1]), start=TODAY - timedelta(days=9))
    assert m.reason == "0 of 2 coffees today, 9 days in a row (7 days without a word counted as 0)"


BLAME = ("fail", "lazy", "only", "should have", "bad", "unfortunately", "!")


@pytest.mark.parametrize("kind", ["total", "measure", "habit", "limit", "task"])
def test_no_reason_blames(kind: str) -> None:
    for size in (0.1, 1, 5, 50, 500):
        for at in range(0, 120, 7):
            extra: dict[str, Any] = {"period": "week"} if kind in ("habit", "limit") else {"by": END}
            m = stand(goal(kind, 100, "km", **extra), days(START, [size] * 30), START + timedelta(days=at))
            assert not any(word in m.reason for word in BLAME), m.reason


def test_the_pace_needed_and_the_one_of_late_are_told_over_one_span() -> None:
    thesis = goal("task", by=START + timedelta(days=150), title="Thesis")
    m = stand(thesis, days(START, [4, 8, 12, 16], every=7), START + timedelta(days=40))
    assert m.pace_recent is not None
    told = re.search(r"([\d.]+)% a week from here .* lately it was ([\d.]+)", m.reason)
    assert told is not None, m.reason
    assert float(told[2]) == pytest.approx(7 * m.pace_recent, abs=0.1)


@pytest.mark.parametrize("drift", [-0.004, 0.004])
def test_readings_that_only_scatter_move_nowhere(drift: float) -> None:
    sleep = goal("measure", 8, "hours", baseline_value=6.5)
    random = Random(2)
    values = [7 + drift * at + random.gauss(0, 0.7) for at in range(60)]
    m = stand(sleep, days(START, values), START + timedelta(days=59))
    assert m.standing is Standing.ON_TRACK
    assert "much the same" in m.reason
