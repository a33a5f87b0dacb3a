"""Reports: nothing wider than asked, plain where asked, and the numbers right."""

from __future__ import annotations

import json
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.progress.makers import START, TODAY, days, goal
from tracker_tui.progress.analytics import analyse
from tracker_tui.progress.draw import width_of
from tracker_tui.progress.goal_report import facts, goal_report
from tracker_tui.progress.goals import GoalStatus, Milestone
from tracker_tui.progress.measures import measure
from tracker_tui.progress.report import Row, goal_lines, headline, overview, value_line
from tracker_tui.progress.review import review_json, reviewed, stretch_before
from tracker_tui.progress.review_table import review, review_table, stretch_name
from tracker_tui.progress.told import analytics_json

if TYPE_CHECKING:
    from tracker_tui.progress.goals import DayRecord, Goal

YEAR_END = date(2026, 12, 31)
READ = goal("total", 4000, "pages", title="Read 4000 pages", by=YEAR_END, metadata={"number": 1})
GYM = goal("habit", 3, "times", title="Gym 3 times a week", period="week", metadata={"number": 2})
WEIGHT = goal("measure", 75, "kg", title="Weight", baseline_value=85, by=YEAR_END, metadata={"number": 3})
COFFEE = goal("limit", 2, "coffees", title="Coffee", period="day", metadata={"number": 4})
THESIS = goal("task", title="Finish the thesis", by=YEAR_END, metadata={"number": 5})


def row(a_goal: Goal, history: list[DayRecord], start: date = START) -> Row:
    return Row(a_goal, measure(a_goal, history, TODAY, start=start), history)


def rows() -> list[Row]:
    random = Random(1)
    return [
        row(READ, days(START, [random.randint(5, 20) for _ in range(77)])),
        row(GYM, days(date(2026, 1, 5), [1, None, 1, None, 1, None, None] * 10)),
        row(WEIGHT, days(START, [round(85 - at / 20 + random.random(), 1) for at in range(77)])),
        row(COFFEE, days(START, [random.randint(0, 2) for _ in range(76)])),
        row(THESIS, days(START, [10, 20, 30], every=20)),
    ]


def test_value_lines() -> None:
    told = [value_line(r.goal, r.measures) for r in rows()]
    assert told[1] == "0 of 3 this week"
    assert told[3] == "0 of 2 coffees today"
    assert told[4] == "30%"
    assert value_line(READ, row(READ, days(START, [1240])).measures) == "1,240 of 4,000 pages"


def test_headlines() -> None:
    ahead = row(READ, days(START, [1240]))
    assert headline(READ, ahead.measures) == "▲ 404 ahead"
    assert headline(READ, ahead.measures, ascii=True) == "^ 404 ahead"
    paused = goal("total", 10, "km", status=GoalStatus.PAUSED)
    assert headline(paused, row(paused, []).measures, ascii=True) == "= paused"
    assert headline(COFFEE, row(COFFEE, days(START, [1])).measures) == "✓ 76 days"


def test_the_overview_lines_up() -> None:
    lines = overview(rows(), TODAY)
    assert len(lines) == 5
    assert len({line.index("  ", 4) > 0 for line in lines}) == 1
    bars = {line.find("░") >= 0 or line.find("█") >= 0 for line in lines}
    assert bars == {True}
    assert overview([], TODAY) == ["No goals yet."]


def test_a_page_tells_what_is_known() -> None:
    first = rows()[0]
    told = dict(facts(analyse(READ, first.measures, first.history, TODAY), TODAY))
    assert told["Due"] == "31 Dec, in 288 days"
    assert told["Pace line"].startswith("835 pages by today")
    assert "no date" not in told["Estimate"]
    assert "Streak" not in told
    habit = rows()[1]
    told = dict(facts(analyse(GYM, habit.measures, habit.history, TODAY), TODAY))
    assert told["Streak"] == "10 weeks"
    assert "Estimate" not in told


def test_milestones_are_listed_with_what_is_left() -> None:
    first = row(READ, days(START, [1240]))
    milestones = [
        Milestone("a", "g", "1000 pages", 1000, 1, achieved=True),
        Milestone("b", "g", "2000 pages", 2000, 2),
    ]
    found = analyse(READ, first.measures, first.history, TODAY, milestones=milestones)
    lines = goal_report(found, first.history, TODAY)
    assert "  ✓ 1,000 pages  reached Thu 1 Jan" in lines
    assert "  ○ 2,000 pages  760 pages to go" in lines


WRITTEN = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))
TITLES = st.text(WRITTEN, min_size=1, max_size=90)


@settings(max_examples=60, deadline=None)
@given(
    title=TITLES,
    kind=st.sampled_from(["total", "measure", "habit", "limit", "task"]),
    target=st.floats(0.5, 1e7),
    unit=st.sampled_from([None, "km", "pages", "$", "times"]),
    values=st.lists(st.none() | st.floats(0, 1e6), max_size=80),
    plain=st.booleans(),
    width=st.sampled_from([60, 80, 120]),
)
def test_nothing_is_wider_than_asked(
    title: str, kind: str, target: float, values: list[float | None], plain: bool, width: int, **more: Any
) -> None:
    period = "week" if kind in ("habit", "limit") else None
    a_goal = goal(kind, target, title=title, period=period, by=None if period else YEAR_END, **more)
    one = row(a_goal, days(START, values))
    found = analyse(a_goal, one.measures, one.history, TODAY)
    pages = [
        goal_report(found, one.history, TODAY, width=width, ascii=plain),
        goal_lines(one, TODAY, width=width, ascii=plain),
        overview([one, one], TODAY, width=width, ascii=plain),
        review([one, one], date(2026, 3, 1), date(2026, 3, 31), TODAY, width=width, ascii=plain),
    ]
    for line in (line for page in pages for line in page):
        assert width_of(line) <= width, line
        assert not (plain and title.isascii()) or line.isascii(), line


def test_every_number_is_in_the_json() -> None:
    first = rows()[0]
    told = analytics_json(analyse(READ, first.measures, first.history, TODAY))
    assert json.loads(json.dumps(told)) == told
    assert told["trend"] in ("improving", "stable", "declining")
    assert told["estimated_interval"][0] <= told["estimated_completion_date"] <= told["estimated_interval"][1]
    assert len(told["evidence"]) == 7


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        (date(2026, 3, 9), date(2026, 3, 15), (date(2026, 3, 2), date(2026, 3, 8))),
        (date(2026, 3, 1), date(2026, 3, 31), (date(2026, 2, 1), date(2026, 2, 28))),
        (date(2026, 1, 1), date(2026, 1, 31), (date(2025, 12, 1), date(2025, 12, 31))),
    ],
)
def test_the_stretch_before(first: date, last: date, before: tuple[date, date]) -> None:
    assert stretch_before(first, last) == before


def test_a_month_under_way_is_held_against_as_much_of_the_last() -> None:
    history = days(date(2026, 2, 1), [1] * 46)
    seen = reviewed(READ, history, date(2026, 3, 1), date(2026, 3, 31), TODAY)
    assert (seen.amount, seen.before) == (18, 18)
    full = reviewed(READ, history, date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 2))
    assert full.before == 28


def test_a_review_of_levels_tells_the_change() -> None:
    history = days(date(2026, 3, 1), [84, 83, 82], every=7)
    seen = reviewed(WEIGHT, history, date(2026, 3, 9), date(2026, 3, 15), TODAY)
    assert (seen.amount, seen.before) == (-1, -1)


def test_a_weekly_review() -> None:
    found = rows()
    week = (date(2026, 3, 9), date(2026, 3, 15))
    lines = review(found, *week, TODAY)
    assert lines[0].endswith("9 Mar to 15 Mar")
    assert any("3 times" in line for line in lines)
    assert "Something was logged on 7 of 7 days." in lines
    assert not any("Next" in line or "on track." in line for line in lines), (
        "a week that is over asks nothing"
    )
    told = review_json(found, *week, TODAY)
    assert told["reviewed"][1]["amount"] == 3
    assert json.dumps(told)


def test_a_wide_review_has_a_number_for_each_day() -> None:
    week = (date(2026, 3, 16), date(2026, 3, 22))
    drawn = review_table(rows()[:1], *week, TODAY, width=112)
    assert [*drawn.head.split()[:4], "done"] == ["Mon", "16", "Tue", "17", "done"]
    assert all(line.startswith(row.goal.title) for row, line in drawn.lines)
    assert review_table(rows()[:1], *week, TODAY, width=70).head.split()[0] == "MTWTFSS"


def test_goals_that_nothing_was_heard_of_are_told_in_a_sentence() -> None:
    silent = [row(goal("total", 10.0, title=f"Silent {at}"), []) for at in range(6)]
    drawn = review_table([*rows()[:1], *silent], date(2026, 3, 9), date(2026, 3, 15), TODAY)
    assert len(drawn.lines) == 1
    assert drawn.quiet.startswith("No word of Silent 0, Silent 1")
    assert (
        len(review_table([*rows()[:1], *silent[:2]], date(2026, 3, 9), date(2026, 3, 15), TODAY).lines) == 3
    )


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        (date(2026, 3, 16), date(2026, 3, 22), "This week, so far"),
        (date(2026, 3, 12), date(2026, 3, 18), "This week"),
        (date(2026, 3, 9), date(2026, 3, 15), "Last week"),
        (date(2026, 3, 2), date(2026, 3, 8), "Week"),
        (date(2026, 3, 1), date(2026, 3, 31), "This month, so far"),
        (date(2026, 2, 1), date(2026, 2, 28), "Last month"),
        (date(2026, 1, 1), date(2026, 1, 31), "Jan 2026"),
        (date(2026, 3, 1), date(2026, 3, 20), "Review"),
    ],
)
def test_a_stretch_has_a_name(first: date, last: date, name: str) -> None:
    assert stretch_name(first, last, TODAY) == name


def test_what_is_missing_is_not_zero() -> None:
    seen = reviewed(READ, [], date(2026, 3, 9), date(2026, 3, 15), TODAY)
    assert seen.amount is None
    silent = reviewed(COFFEE, [], date(2026, 3, 9), date(2026, 3, 15), TODAY)
    assert silent.amount == 0


def test_days_of_the_calendar_end_today() -> None:
    first = rows()[0]
    found = analyse(READ, first.measures, first.history, TODAY)
    lines = goal_report(found, first.history, TODAY)
    thursday = next(at for at, line in enumerate(lines) if line.strip().startswith("Wed")) + 1
    tomorrow = TODAY + timedelta(days=1)
    assert tomorrow.weekday() == 3
    assert width_of(lines[thursday]) == width_of(lines[thursday - 1]) - 2
