"""Milestones: made with a goal, celebrated briefly, gone with it; and which way a goal goes, by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.modes.conftest import opened

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker


def milestones(tracker: Tracker, name: str) -> list[tuple[float, bool]]:
    return [(m.target_value, m.achieved) for m in tracker.reader.find(name).milestones]


def test_a_goal_set_by_message_gets_milestones(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("I want to run 100 km this year")
    assert milestones(tracker, "run") == [(25.0, False), (50.0, False), (75.0, False)]
    reply = tracker.say("ran 55 km").reply
    assert reply.count("Milestone") == 1
    assert reply.endswith("Milestones reached: 25 km and 50 km of Run 100 km.")
    assert "Milestone" not in tracker.say("ran 2 km").reply
    tracker.close()


def test_they_are_unreached_when_the_entry_goes(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("I want to run 100 km this year")
    tracker.say("ran 55 km")
    tracker.say("undo")
    assert milestones(tracker, "run") == [(25.0, False), (50.0, False), (75.0, False)]
    tracker.close()


def test_undoing_the_goal_takes_them_along(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("I want to run 100 km this year")
    tracker.say("undo")
    assert tracker.database.sql("SELECT count(*) FROM goal_milestones") == [(0,)]
    tracker.say("redo")
    assert len(milestones(tracker, "run")) == 3
    tracker.close()


def test_they_follow_the_target_unless_they_are_ones_own(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("I want to run 100 km this year")
    tracker.say("change my running goal to 200 km")
    assert milestones(tracker, "run") == [(50.0, False), (100.0, False), (150.0, False)]
    goal = tracker.reader.find("run").goal
    with tracker.ledger.change() as change:
        change.set_milestones(goal.id, (10.0, 20.0))
    tracker.say("change my running goal to 400 km")
    assert milestones(tracker, "run") == [(10.0, False), (20.0, False)]
    tracker.close()


def test_habits_and_short_ways_have_none(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("gym 3 times a week")
    tracker.say("read 3 books this year")
    assert tracker.database.sql("SELECT count(*) FROM goal_milestones") == [(0,)]
    tracker.close()


def test_under_means_downwards_whatever_the_first_reading(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("I want to get my resting heart rate under 55")
    goal = tracker.reader.find("heart").goal
    assert goal.metadata["direction"] == "down"
    with tracker.ledger.change() as change:
        change.log(goal.id, 52.0, tracker.clock.today())
    measures = tracker.reader.find("heart").measures
    assert (measures.direction, measures.remaining) == (-1, 0.0)
    tracker.close()
