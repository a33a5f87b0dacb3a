"""The days on which milestones were reached, by the entries and not by when they were typed."""

from __future__ import annotations

from datetime import timedelta

from tests.progress.makers import START, TODAY, days, goal
from tracker_tui.progress.goals import Milestone
from tracker_tui.progress.measures import Earlier, measure
from tracker_tui.progress.milestones import reached_on

RUN = goal("total", 100, "km", by=START + timedelta(days=300))
WEIGHT = goal("measure", 75, "kg", baseline_value=85)


def made(*values: float) -> list[Milestone]:
    return [Milestone(str(v), "g", f"{v}", v, at, achieved=True) for at, v in enumerate(values)]


def test_a_total_reaches_them_as_it_grows() -> None:
    history = days(START, [10] * 8)
    found = reached_on(RUN, measure(RUN, history, TODAY, start=START), history, made(25, 50))
    assert found == {25: START + timedelta(days=2), 50: START + timedelta(days=4)}


def test_a_level_reaches_them_on_its_way_down() -> None:
    history = days(START, [85, 83, 82.5, 79])
    found = reached_on(WEIGHT, measure(WEIGHT, history, TODAY, start=START), history, made(82.5, 80))
    assert found == {82.5: START + timedelta(days=2), 80: START + timedelta(days=3)}


def test_what_was_reached_before_the_known_days_has_none() -> None:
    history = days(START, [10] * 3)
    before = START - timedelta(days=1)
    earlier = Earlier(40.0, before, before, 40.0, 40.0)
    found = reached_on(RUN, measure(RUN, history, TODAY, start=START, earlier=earlier), history, made(25, 50))
    assert found == {50: START}
