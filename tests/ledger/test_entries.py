"""Entries: logged, totalled, skipped, corrected, moved, removed."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

import pytest

from tracker_tui.ledger import ChangeAction
from tracker_tui.progress.goals import GoalError, GoalKind, GoalStatus, Period, ProgressSource

if TYPE_CHECKING:
    from tests.ledger.desk import Desk


def test_a_total_adds_up_from_its_baseline(desk: Desk) -> None:
    goal = desk.make(baseline=10.0)
    for value in (0.1, 0.2, 0.3):
        desk.log(goal, value)
    assert desk.now(goal).current_value == 10.6


def test_a_measure_has_its_latest_reading(desk: Desk) -> None:
    weight = desk.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg", baseline=85.0)
    assert weight.current_value == 85.0
    desk.log(weight, 82.0, ago=1)
    desk.log(weight, 84.0, ago=9)
    assert desk.now(weight).current_value == 82.0
    desk.log(weight, 74.0)
    assert desk.now(weight).status is GoalStatus.ACTIVE


def test_two_readings_at_the_same_time_leave_the_later_written(desk: Desk) -> None:
    weight = desk.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg")
    first = desk.log(weight, 82.0, ago=1)
    desk.log(weight, 81.0, ago=1)
    assert desk.now(weight).current_value == 81.0
    desk.do("remove", first.id)
    desk.ledger.undo()
    assert desk.now(weight).current_value == 81.0
    assert desk.reader.goal(weight.id).measures.current == 81.0


def test_a_habit_has_the_period_of_its_last_entry(desk: Desk) -> None:
    gym = desk.habit()
    desk.log(gym, 2.0, ago=8)
    assert desk.now(gym).current_value == 2.0
    desk.log(gym, 1.0)
    assert desk.now(gym).current_value == 1.0


def test_a_total_completes_and_reopens_with_its_entries(desk: Desk) -> None:
    goal = desk.make()
    entry = desk.log(goal, 100.0)
    done = desk.now(goal)
    assert (done.status, done.completed_at) == (GoalStatus.COMPLETED, desk.clock.timestamp())
    desk.log(goal, 5.0)
    with desk.ledger.change() as change:
        change.correct(entry.id, value=10.0)
    assert [receipt.action for receipt in change.receipts] == [
        ChangeAction.PROGRESS_CORRECTED,
        ChangeAction.GOAL_REOPENED,
    ]
    assert desk.now(goal).status is GoalStatus.ACTIVE
    assert desk.now(goal).number == 1


def test_a_total_may_lead_down(desk: Desk) -> None:
    loan = desk.make("Loan", baseline=500.0, target=0.0, unit="$")
    desk.log(loan, -200.0)
    assert desk.now(loan).status is GoalStatus.ACTIVE
    desk.log(loan, -300.0)
    assert desk.now(loan).status is GoalStatus.COMPLETED


def test_a_total_completed_by_hand_stays_so_when_logged_to(desk: Desk) -> None:
    goal = desk.make()
    desk.do("complete", goal.id)
    desk.log(goal, 5.0)
    assert desk.now(goal).status is GoalStatus.COMPLETED
    assert desk.now(goal).current_value == 5.0


def test_a_task_completes_at_a_hundred_percent_and_reopens_below(desk: Desk) -> None:
    task = desk.make("Thesis", kind=GoalKind.TASK)
    entry = desk.log(task, 100.0)
    assert desk.now(task).status is GoalStatus.COMPLETED
    desk.do("correct", entry.id, value=80.0)
    assert (desk.now(task).status, desk.now(task).current_value) == (GoalStatus.ACTIVE, 80.0)
    with pytest.raises(GoalError):
        desk.log(task, 120.0)


@pytest.mark.parametrize("verb", ["pause", "complete", "abandon"])
def test_goals_that_rest_or_are_over_take_entries(desk: Desk, verb: str) -> None:
    goal = desk.make()
    desk.do(verb, goal.id)
    status = desk.now(goal).status
    desk.log(goal, 5.0)
    assert (desk.now(goal).status, desk.now(goal).current_value) == (status, 5.0)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e13])
def test_values_must_be_finite_and_sensible(desk: Desk, value: float) -> None:
    goal = desk.make()
    with pytest.raises(GoalError):
        desk.log(goal, value)
    assert desk.reader.entries() == []


def test_nothing_is_logged_in_the_future(desk: Desk) -> None:
    goal = desk.make()
    for verb in ("log", "log_total"):
        with pytest.raises(GoalError, match="has not come yet"):
            desk.do(verb, goal.id, 5.0, desk.day(-1))
    with pytest.raises(GoalError):
        desk.do("skip", goal.id, desk.day(-1))
    assert desk.reader.entries() == []


def test_times_are_now_noon_or_what_was_told(desk: Desk) -> None:
    goal = desk.make()
    now = desk.log(goal, 1.0)
    noon = desk.log(goal, 1.0, ago=3)
    told = desk.log(goal, 1.0, ago=3, at=time(7, 30))
    early = desk.log(goal, 1.0, at=time(23, 59))
    assert now.logged_at == desk.clock.timestamp()
    assert noon.logged_at == desk.clock.noon(desk.day(3))
    assert told.logged_at == desk.clock.at(desk.day(3), time(7, 30))
    assert told.metadata["time_told"] is True
    assert early.logged_at == desk.clock.timestamp()


def test_a_running_total_writes_the_difference(desk: Desk) -> None:
    goal = desk.make(baseline=2.0)
    desk.log(goal, 10.0, ago=1)
    entry = desk.do("log_total", goal.id, 42.0, desk.day())
    assert (entry.value, entry.source) == (30.0, ProgressSource.CALCULATED)
    assert desk.now(goal).current_value == 42.0
    less = desk.do("log_total", goal.id, 40.0, desk.day())
    assert less.value == -2.0
    assert desk.do("log_total", goal.id, 40.0, desk.day()) is None


def test_a_running_total_of_a_past_day_counts_up_to_that_day(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 10.0, ago=5)
    desk.log(goal, 3.0)
    entry = desk.do("log_total", goal.id, 12.0, desk.day(2))
    assert entry.value == 2.0
    assert desk.now(goal).current_value == 15.0


def test_a_running_total_of_a_period_counts_in_that_period(desk: Desk) -> None:
    gym = desk.habit()
    desk.log(gym, 2.0, ago=7)
    desk.log(gym, 1.0, ago=1)
    assert desk.do("log_total", gym.id, 3.0, desk.day()).value == 2.0
    run = desk.make()
    desk.log(run, 50.0, ago=7)
    desk.log(run, 4.0, ago=1)
    assert desk.do("log_total", run.id, 12.0, desk.day(), period=Period.WEEK).value == 8.0


def test_a_stated_total_of_a_measure_is_a_reading(desk: Desk) -> None:
    weight = desk.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg")
    desk.log(weight, 82.0, ago=1)
    entry = desk.do("log_total", weight.id, 80.0, desk.day())
    assert (entry.value, entry.source) == (80.0, ProgressSource.MANUAL)


def test_a_skip_counts_as_nothing(desk: Desk) -> None:
    weight = desk.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg")
    desk.log(weight, 82.0, ago=5)
    before = desk.now(weight)
    entry = desk.do("skip", weight.id, desk.day(3), desk.day(1), notes="ill")
    assert (entry.skip, entry.value, entry.notes) == (True, 0.0, "ill")
    assert desk.now(weight) == before
    skipped = [record.day for record in desk.reader.goal(weight.id).history if record.skipped]
    assert skipped == [desk.day(3), desk.day(2), desk.day(1)]
    assert desk.reader.goal(weight.id).measures.current == 82.0


def test_a_skip_that_gets_a_value_counts(desk: Desk) -> None:
    gym = desk.habit()
    skip = desk.do("skip", gym.id, desk.day())
    desk.do("correct", skip.id, value=1.0)
    assert desk.now(gym).current_value == 1.0


def test_a_correction_moves_value_day_and_words(desk: Desk) -> None:
    goal = desk.make()
    entry = desk.log(goal, 5.0, said={"said": "five k", "value": 5.0, "unit": "km"})
    with desk.ledger.change() as change:
        change.correct(entry.id, value=6.0, day=desk.day(1), notes="by the river")
    (receipt,) = change.receipts
    assert receipt.changes == {
        "value": (5.0, 6.0),
        "day": (desk.day(), desk.day(1)),
        "notes": (None, "by the river"),
    }
    stored = desk.reader.entries(goal.id)[0]
    assert (stored.logged_at, stored.metadata["said"]) == (desk.clock.noon(desk.day(1)), "five k")
    assert desk.now(goal).last_progress_at == stored.logged_at


def test_moving_an_entry_settles_both_goals(desk: Desk) -> None:
    walk, run = desk.make("Walk", unit="km"), desk.make("Run", unit="m", target=1000.0)
    entry = desk.log(walk, 2.0)
    with desk.ledger.change() as change:
        change.move(entry.id, run.id)
    assert (desk.now(walk).current_value, desk.now(walk).last_progress_at) == (0.0, None)
    assert (desk.now(run).current_value, desk.now(run).status) == (2000.0, GoalStatus.COMPLETED)
    assert change.receipts[0].changes["goal"] == ("Walk", "Run")


def test_a_removed_entry_is_told_as_it_was(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 5.0)
    entry = desk.log(goal, 7.0)
    removed = desk.do("remove", entry.id)
    assert removed == entry
    assert desk.now(goal).current_value == 5.0


def test_the_last_entry_is_the_one_written_last(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 5.0)
    old = desk.log(goal, 7.0, ago=9)
    assert desk.reader.written_last() == [old]
    desk.do("remove", desk.reader.entries(goal.id)[0].id)
    desk.ledger.undo()
    assert desk.reader.written_last(goal.id) == [old]


def test_receipts_as_json(desk: Desk) -> None:
    goal = desk.make()
    with desk.ledger.change() as change:
        entry = change.log(goal.id, 5.0, desk.day())
    assert change.receipts[0].to_json() == {
        "action": "progress_logged",
        "goal_id": goal.id,
        "goal": "Run 100 km",
        "entry_id": entry.id,
        "value": 5.0,
        "unit": "km",
        "day": "2026-03-18",
    }


def test_entries_remember_their_conversation_and_source(desk: Desk) -> None:
    desk.database.sql("INSERT INTO conversations (id, user_id) VALUES ('c', 'me')")
    goal = desk.make()
    options: dict[str, Any] = {"conversation_id": "c", "source": ProgressSource.EXTRACTED, "message_id": "m"}
    with desk.ledger.change(**options) as change:
        entry = change.log(goal.id, 5.0, desk.day())
        made = change.observe({"metric": "sleep", "value": 7}, desk.day())
    assert (entry.conversation_id, entry.source) == ("c", ProgressSource.EXTRACTED)
    lines = desk.database.sql_rows("SELECT * FROM audit_log WHERE change_id = ?", (change.change_id,))
    assert {line["message_id"] for line in lines} == {"m"}
    assert [seen.id for seen in desk.reader.observations()] == [made.id]


def test_words_are_learned_and_forgotten(desk: Desk) -> None:
    read, run = desk.make("Read", unit="pages"), desk.make("Run")
    desk.do("learn", "  Laps ", run.id)
    desk.do("learn", "laps", read.id)
    assert desk.reader.words() == {"laps": read.id}
    assert desk.do("forget", "LAPS") is True
    assert desk.do("forget", "laps") is False
    desk.ledger.undo(2)
    assert desk.reader.words() == {"laps": run.id}
