"""Where a goal stands in a sentence: every kind, each number once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.ledger.desk import Desk, open_desk
from tracker_tui.progress.goal_report import facts
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.report import allowance_words, headline
from tracker_tui.telling.check_in import greeting
from tracker_tui.telling.evidence import why
from tracker_tui.telling.standing import remaining_line, stands, verdict_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YEAR_END = date(2026, 12, 31)
HALF = {"kind": GoalKind.TOTAL, "target": 10.0, "unit": "km"}
WEIGHT = {"kind": GoalKind.MEASURE, "target": 75.0, "unit": "kg", "baseline": 85.0}
GYM = {"kind": GoalKind.HABIT, "target": 3.0, "unit": "times", "period": Period.WEEK}
COFFEE = {"kind": GoalKind.LIMIT, "target": 2.0, "unit": "coffees", "period": Period.DAY}
THESIS: dict[str, Any] = {"kind": GoalKind.TASK, "target": None, "unit": None}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()


@pytest.mark.parametrize(
    ("details", "value", "said"),
    [
        (HALF, 4.0, "It: 4 of 10 km."),
        (HALF, 10.0, "It: done, at 10 of 10 km."),
        (HALF, None, "It: nothing logged yet."),
        (WEIGHT, 81.4, "It: 81.4, to 75 kg."),
        (GYM, 1.0, "It: 1 of 3 times this week."),
        (COFFEE, 1.0, "It: 1 of 2 coffees today."),
        (COFFEE, 3.0, "It: 3 of 2 coffees today, over the allowance."),
        (THESIS, 40.0, "It: 40%."),
        (THESIS, 100.0, "It: done."),
    ],
)
def test_each_kind(desk: Desk, details: dict[str, Any], value: float | None, said: str) -> None:
    goal = desk.make("It", **details)
    if value is not None:
        desk.log(goal, value)
    assert stands(desk.reader.goal(goal.id)) == said


def test_a_goal_at_rest_says_only_that(desk: Desk) -> None:
    goal = desk.make("It", **GYM)
    desk.do("pause", goal.id)
    assert stands(desk.reader.goal(goal.id)) == "It: paused for now."


def test_a_reason_does_not_repeat_the_value(desk: Desk) -> None:
    goal = desk.make("It", target=100.0, unit="km", deadline=YEAR_END)
    desk.log(goal, 40.0)
    sentence = stands(desk.reader.goal(goal.id))
    assert sentence == "It: 40 of 100 km; 40 km ahead, 116 days of safety."


def test_what_is_left(desk: Desk) -> None:
    weight, coffee = desk.make("Weight", **WEIGHT), desk.make("Coffee", **COFFEE)
    desk.log(weight, 81.4)
    desk.log(coffee, 1.0)
    today = desk.day()
    assert remaining_line(desk.reader.goal(weight.id), today) == "Weight: 6.4 kg to go, from 81.4 to 75 kg."
    said = remaining_line(desk.reader.goal(coffee.id), today)
    assert said == "Coffee: 1 coffee still allowed today, after 1 coffee."


def test_the_verdict_on_all_counts_what_is_under_way(desk: Desk) -> None:
    done, other = desk.make("Done", **HALF), desk.make("Other", **THESIS)
    assert verdict_line(desk.reader.goals()) == "2 goals are not started."
    desk.log(other, 40.0)
    assert verdict_line(desk.reader.goals()) == "1 of 1 goal is on track; 1 more is not started."
    desk.log(done, 4.0)
    assert verdict_line(desk.reader.goals()) == "All 2 goals are on track."
    assert verdict_line(desk.reader.goals()[:1]) == ""


@pytest.mark.parametrize(
    ("logged", "card", "left", "word"),
    [
        (1.0, "✓ on track", "1 coffee still allowed", "on track"),
        (2.0, "✓ on track", "the allowance is used up", "on track"),
        (3.0, "! 1 over", "1 coffee over the allowance", "over the allowance"),
    ],
)
def test_an_allowance_is_told_in_the_same_words_everywhere(
    desk: Desk, logged: float, card: str, left: str, word: str
) -> None:
    goal = desk.make("Coffee", **COFFEE)
    desk.log(goal, logged)
    view = desk.reader.goal(goal.id)
    assert headline(view.goal, view.measures) == card
    assert allowance_words(view.goal, view.measures) == left
    assert left in remaining_line(view, desk.day())
    assert dict(facts(desk.reader.analytics(goal.id), desk.day()))["Today"] == left
    assert f"I call that “{word}”" in why(view, desk.day())


def test_why_names_the_line_and_the_entries(desk: Desk) -> None:
    goal = desk.make("It", target=100.0, unit="km", deadline=YEAR_END)
    desk.log(goal, 40.0, 1)
    lines = why(desk.reader.goal(goal.id), desk.day()).splitlines()
    assert lines[1] == "I call that “ahead”: a straight line between 17 Mar and 31 Dec is at 0.3 km today."
    assert lines[-1] == "- yesterday: 40 km"


def test_what_is_due_is_one_sentence(desk: Desk) -> None:
    assert greeting(desk.reader.check_in(), desk.day()) == ""
    for number in range(5):
        desk.make(f"Walk {number}", kind=GoalKind.HABIT, target=10.0, unit="minutes", period=Period.DAY)
    said = greeting(desk.reader.check_in(), desk.day())
    assert said == "Due today: Walk 0 (10 minutes), Walk 1 (10 minutes), Walk 2 (10 minutes) and 2 more."


def test_a_measure_is_due_by_ones_own_rhythm(desk: Desk) -> None:
    weight = desk.make("Weight", **WEIGHT)
    for ago in (22, 15, 8, 1):
        desk.log(weight, 82.0, ago)
    check_in = desk.reader.check_in()
    assert (check_in.day, check_in.due) == (desk.day() + timedelta(days=6), ())
    assert desk.reader.next_check_in(weight) == check_in.day
