"""Habits and limits: periods, quotas, streaks, skips, schedules, changed targets."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.progress.makers import TODAY, days, goal, record, skip
from tracker_tui.progress.figures import Earlier
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.measures import measure

if TYPE_CHECKING:
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Goal

MONDAY = date(2026, 1, 5)
GYM = goal("habit", 3, "times", period="week")
DAILY = goal("habit", 10, "minutes", period="day")
COFFEE = goal("limit", 2, "coffees", period="day")
GYM_WEEK = [1, None, 1, None, 1, None, None]


def at(
    a_goal: Goal, history: list[DayRecord], today: date = TODAY, start: date = MONDAY, **more: Any
) -> Measures:
    return measure(a_goal, history, today, start=start, **more)


def test_a_habit_counts_within_its_period() -> None:
    m = at(GYM, days(MONDAY, GYM_WEEK[:4]), date(2026, 1, 8))
    assert (m.current, m.remaining) == (2, 1)
    assert m.completion == pytest.approx(2 / 3)
    assert (m.period_first, m.period_last) == (MONDAY, date(2026, 1, 11))
    assert at(GYM, days(MONDAY, GYM_WEEK), date(2026, 1, 12)).current == 0


def test_weeks_begin_when_the_person_says() -> None:
    history = days(date(2026, 3, 15), [1, 1])  # Sunday, Monday
    assert at(GYM, history).current == 1
    assert at(GYM, history, week_start=6).current == 2


def test_streaks_count_whole_weeks_and_wait_for_the_open_one() -> None:
    history = days(MONDAY, GYM_WEEK * 4)
    assert at(GYM, history, date(2026, 2, 4)).streak == 4
    assert at(GYM, history, date(2026, 2, 9)).streak == 0
    met_now = [*history, *days(date(2026, 2, 2), [1, 1, 1])]
    assert at(GYM, met_now, date(2026, 2, 4)).streak == 5
    assert at(GYM, history, date(2026, 2, 9)).best_streak == 4


def test_a_skip_neither_breaks_nor_counts() -> None:
    history = days(TODAY - timedelta(days=4), [10, 10, None, 10])
    assert at(DAILY, history).streak == 1
    excused = sorted([*history, skip(TODAY - timedelta(days=2))], key=lambda r: r.day)
    assert at(DAILY, excused).streak == 3


def test_a_skipped_week_costs_nothing() -> None:
    history = [*days(MONDAY, GYM_WEEK * 2), skip(date(2026, 1, 20)), *days(date(2026, 1, 26), GYM_WEEK)]
    assert at(GYM, history, date(2026, 2, 3)).streak == 3


def test_a_pause_excuses_its_days() -> None:
    history = [*days(TODAY - timedelta(days=9), [10] * 4), *days(TODAY - timedelta(days=2), [10, 10, 10])]
    assert at(DAILY, history).streak == 3
    paused = goal("habit", 10, "minutes", period="day", metadata={"pauses": [["2026-03-13", "2026-03-15"]]})
    assert at(paused, history).streak == 7


def test_a_first_part_of_a_week_cannot_fail() -> None:
    m = at(GYM, days(MONDAY, GYM_WEEK), date(2026, 1, 13), start=date(2026, 1, 2))
    assert (m.streak, m.recent) == (1, (None, 1.0))


def test_the_past_keeps_its_target() -> None:
    changes = [["2026-01-05", 2, "week"], ["2026-02-02", 4, "week"]]
    changed = goal("habit", 4, "times", period="week", metadata={"targets": changes})
    history = days(MONDAY, [1, None, 1, None, None, None, None] * 4)
    m = at(changed, history, date(2026, 2, 4))
    assert (m.streak, m.target) == (4, 4)
    assert at(goal("habit", 4, "times", period="week"), history, date(2026, 2, 4)).streak == 0


def test_a_new_kind_of_period_does_not_rewrite_old_ones() -> None:
    changes = [["2026-01-05", 3, "week"], ["2026-02-04", 1, "day"]]
    changed = goal("habit", 1, "times", period="day", metadata={"targets": changes})
    history = [*days(MONDAY, GYM_WEEK * 4), *days(date(2026, 2, 4), [1, 1])]
    assert at(changed, history, date(2026, 2, 5)).streak == 6


def test_only_scheduled_days_can_be_missed() -> None:
    schedule = {"schedule": {"weekdays": [0, 2, 4]}}
    stretch = goal("habit", 10, "minutes", period="day", metadata=schedule)
    history = days(MONDAY, [10, None, 10, None, 10, None, None] * 2)
    m = at(stretch, history, date(2026, 1, 18))
    assert (m.streak, m.least_today, m.due_today) == (6, 0, False)
    assert at(stretch, history, date(2026, 1, 19)).least_today == 10
    assert at(stretch, history, date(2026, 1, 20)).streak == 0


def test_every_other_day_is_one_round_of_two_days() -> None:
    water = goal("habit", 1, "times", period="day", metadata={"schedule": {"every_days": 2}})
    history = days(MONDAY, [1, None, None, 1, 1, None])
    m = at(water, history, MONDAY + timedelta(days=6))
    assert (m.streak, m.period_days) == (3, 2)


def test_least_today_leaves_room_to_rest() -> None:
    monday, wednesday, sunday = date(2026, 3, 16), date(2026, 3, 18), date(2026, 3, 22)
    assert at(GYM, [], monday).least_today == 0
    assert at(GYM, [], wednesday).least_today == 1
    assert at(GYM, days(monday, [1, 1]), wednesday).least_today == 0
    assert at(GYM, days(monday, [1, 1]), sunday).least_today == 1
    assert at(GYM, days(monday, [1, 1]), wednesday).safe_days == 4
    assert at(GYM, [], wednesday).safe_days == 0


def test_a_daily_habit_asks_for_the_rest_of_today() -> None:
    assert at(DAILY, days(TODAY, [4])).least_today == 6
    assert at(DAILY, days(TODAY, [12])).least_today == 0
    assert at(DAILY, [skip(TODAY)]).least_today == 0


def test_an_allowance_tells_what_is_left_rounded_down() -> None:
    assert at(COFFEE, days(TODAY, [1])).most_today == 1
    assert at(COFFEE, days(TODAY, [3])).most_today == 0
    assert at(COFFEE, days(TODAY, [3])).completion == 1.5
    money = goal("limit", 200, "$", period="month")
    assert at(money, days(TODAY, [49.5])).most_today == 150


def test_an_allowance_of_nothing() -> None:
    none = goal("limit", 0, "cigarettes", period="day")
    assert at(none, []).completion == 0
    assert at(none, days(TODAY, [1])).completion > 1
    assert at(none, days(TODAY, [1])).streak == 0


def test_silence_keeps_a_limit_and_is_counted() -> None:
    start = TODAY - timedelta(days=10)
    history = days(start, [1, None, 2, None, 3, 1])
    m = at(COFFEE, history, start=start)
    assert (m.streak, m.best_streak, m.silent_days) == (5, 5, 4)
    over_today = at(COFFEE, [*history, record(TODAY, 3)], start=start)
    assert (over_today.streak, over_today.silent_days) == (0, 0)


def test_a_limit_made_today_has_kept_nothing_yet() -> None:
    m = at(COFFEE, [], start=TODAY)
    assert (m.streak, m.silent_days, m.strength) == (0, 0, 1.0)


def test_months_of_any_length() -> None:
    save = goal("habit", 100, "$", period="month")
    history = [record(date(2026, 1, 31), 100), record(date(2026, 2, 1), 50), record(date(2026, 2, 28), 50)]
    assert at(save, history, date(2026, 3, 1)).streak == 2


MESS = st.sampled_from(
    [None, "x", 3, [], [None], [["2026-01-01", "a"]], [["2026-01-01", 2, "week"]], {"weekdays": [9]}]
)
META = st.fixed_dictionaries({}, optional={"targets": MESS, "schedule": MESS, "pauses": MESS})
DAY = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@st.composite
def histories(draw: st.DrawFn) -> list[DayRecord]:
    found = draw(st.dictionaries(DAY, st.tuples(st.floats(-1e9, 1e9), st.booleans()), max_size=25))
    return [record(day, value, skipped=skipped) for day, (value, skipped) in sorted(found.items())]


@given(
    kind=st.sampled_from(["total", "measure", "habit", "limit", "task"]),
    target=st.none() | st.floats(-1e6, 1e6),
    baseline_value=st.none() | st.floats(-1e6, 1e6),
    unit=st.sampled_from([None, "km", "pages", "$", "times", "%"]),
    period=st.sampled_from([None, "day", "week", "month", "year"]),
    by=st.none() | DAY,
    history=histories(),
    dates=st.tuples(DAY, DAY),
    metadata=META,
    status=st.sampled_from(["active", "paused", "completed", "abandoned"]),
)
def test_no_history_is_too_strange(dates: tuple[date, date], history: list[DayRecord], **fields: Any) -> None:
    """Whatever was stored, measuring it gives a standing with a reason."""
    start, today = dates
    fields["status"] = GoalStatus(fields["status"])
    a_goal = goal(fields.pop("kind"), fields.pop("target"), fields.pop("unit"), **fields)
    m = measure(a_goal, history, today, start=start)
    assert m.reason
    assert m.strength is None or 0 <= m.strength <= 1
    assert m.least_today is None or m.least_today >= 0
    assert m.most_today is None or m.most_today >= 0
    assert (m.streak or 0) <= (m.best_streak or 0)


def test_what_lies_before_the_history_needs_no_days() -> None:
    """A window of days and a summary of the rest give the same numbers, the best streak apart."""
    history = days(MONDAY, [10] * 72)
    cut = 40
    earlier = Earlier(10.0 * cut, MONDAY, history[cut - 1].day, 10, 10)
    whole = at(DAILY, history)
    part = at(DAILY, history[cut:], earlier=earlier)
    assert (part.current, part.completion, part.start) == (whole.current, whole.completion, whole.start)
    assert (part.standing, part.recent) == (whole.standing, whole.recent)
    assert part.streak == len(history) - cut
