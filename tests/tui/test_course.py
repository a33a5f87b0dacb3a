"""A goal's way as points to plot, for every kind of goal and any entries."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.progress.makers import TODAY, days, goal
from tracker_tui.progress.analytics import analyse
from tracker_tui.progress.measures import measure
from tracker_tui.reader import GoalView
from tracker_tui.tui.course import FAR, Course, courses_of, within
from tracker_tui.tui.legend import caption

if TYPE_CHECKING:
    from tracker_tui.progress.goals import Goal

START = date(2026, 1, 5)


def _courses(of: Goal, values: list[float | None], every: int = 1) -> tuple[GoalView, tuple[Course, ...]]:
    history = tuple(days(START, values, every=every))
    measures = measure(of, history, TODAY, start=START)
    view = GoalView(of, measures, history, (), None)
    return view, courses_of(view, analyse(of, measures, history, TODAY).estimate, TODAY)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(["total", "measure", "habit", "limit", "task"]),
    values=st.lists(st.none() | st.floats(0, 100), max_size=60),
    every=st.integers(1, 3),
    due=st.none() | st.dates(date(2026, 1, 10), date(2027, 1, 1)),
)
def test_every_range_of_every_course_has_something_to_draw(
    kind: str, values: list[float | None], every: int, due: date | None
) -> None:
    period = "week" if kind in ("habit", "limit") else None
    view, courses = _courses(
        goal(kind, 50.0, period=period, by=None if period else due), values[: 70 // every], every
    )
    for course in courses:
        assert len(course.ranges) == len(set(course.ranges))
        for count in course.ranges:
            shown = within(course, count, TODAY)
            low, high = shown.height
            assert low < high
            assert "points" in shown.lines
            if course.kind != "sums":
                assert shown.days[0] <= shown.days[1]
            told = caption(course, view.goal, view.measures, TODAY, shown.lines)
            assert told.lines
            assert len(told.ranges) == len(course.ranges)


def test_a_total_begins_with_nothing_and_goes_on_until_today() -> None:
    _, (course,) = _courses(goal("total", 100.0, unit="km"), [None, 5.0, 5.0])
    assert course.points[0] == (START.toordinal(), 0.0)
    assert course.points[-1] == (TODAY.toordinal(), 10.0)


def test_an_interval_far_away_does_not_press_the_rest() -> None:
    day = TODAY.toordinal()
    course = Course("way", ((day - 50, 0.0), (day, 40.0)), 100.0, ahead=((day, 40.0), (day + 50, 100.0)))
    near, far = (course._replace(span=(day + 40, day + after)) for after in (60, 900))
    assert near.days == (day - 50, day + 60)
    assert far.days == (day - 50, day + 50 + round(FAR * 100))


def test_a_line_is_cut_where_it_crosses_the_days_that_are_held() -> None:
    day = TODAY.toordinal()
    course = Course("way", ((day - 100, 0.0), (day, 100.0)), 1000.0, ranges=(0, 28))
    held = within(course, 28, TODAY)
    assert held.points == ((day - 28, pytest.approx(72.0)), (day, 100.0))
    assert "target" in course.lines
    assert "target" not in held.lines


def test_a_range_without_entries_is_not_offered() -> None:
    _, (course,) = _courses(goal("measure", 50.0, unit="kg"), [80.0, 79.0, 78.0, 77.0])
    assert timedelta(days=60) < (TODAY - START)
    assert course.ranges == (0,)
