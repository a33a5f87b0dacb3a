"""Goals: made, changed, paused, completed, given up, deleted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.ledger.desk import NOW, open_desk
from tracker_tui.clock import Clock
from tracker_tui.ledger import ChangeAction, Ledger, NewGoal, TooManyGoals
from tracker_tui.progress.coaching import sensible_milestones
from tracker_tui.progress.goals import GoalError, GoalErrorCode, GoalKind, Period

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ledger.desk import Desk


def code_of(error: pytest.ExceptionInfo[GoalError]) -> GoalErrorCode:
    return error.value.code


@pytest.mark.parametrize("target", [float("nan"), float("inf"), 0.0, -5.0, 1e13, None])
@pytest.mark.parametrize("kind", [GoalKind.TOTAL, GoalKind.HABIT])
def test_a_target_that_makes_no_sense_is_refused(desk: Desk, kind: GoalKind, target: float | None) -> None:
    with pytest.raises(GoalError) as error:
        desk.make(kind=kind, target=target, period=Period.WEEK)
    assert code_of(error) is GoalErrorCode.INVALID_TARGET
    assert desk.reader.goals(None) == []


@pytest.mark.parametrize(
    "details",
    [
        {"kind": GoalKind.MEASURE, "baseline": 75.0, "target": 75.0},
        {"baseline": 100.0},
        {"kind": GoalKind.HABIT, "period": None},
        {"baseline": float("nan")},
        {"title": " \x07 "},
        {"schedule": {"weekdays": [7]}},
    ],
)
def test_a_goal_that_cannot_be_is_refused(desk: Desk, details: dict[str, Any]) -> None:
    with pytest.raises(GoalError) as error:
        desk.make(**details)
    assert code_of(error) is GoalErrorCode.INVALID_TARGET


def test_a_limit_of_nothing_and_a_way_down_to_nothing_are_fine(desk: Desk) -> None:
    desk.make("No cigarettes", kind=GoalKind.LIMIT, target=0.0, period=Period.DAY)
    desk.make("Pay off the loan", kind=GoalKind.MEASURE, baseline=5000.0, target=0.0)
    assert len(desk.reader.goals()) == 2


def test_titles_are_cleaned_and_cut(desk: Desk) -> None:
    goal = desk.make("Run \x1b[31mred\x1b[0m \u202eevil\u202c\n now", description="a" * 5000)
    assert goal.title == "Run red evil now"
    assert goal.description is not None
    assert len(goal.description) == 2000
    assert len(desk.make("x" * 300).title) == 200


def test_a_deadline_is_noon_utc_of_its_day(desk: Desk) -> None:
    goal = desk.make(deadline=date(2026, 12, 31))
    assert goal.deadline == date(2026, 12, 31)
    assert goal.target_date is not None
    assert goal.target_date % 86400 == 12 * 3600


def test_numbers_are_the_smallest_free_and_stay(desk: Desk) -> None:
    first, second, third = (desk.make(title) for title in ("A", "B", "C"))
    desk.do("abandon", second.id)
    assert [goal.number for goal in desk.reader.all_goals()] == [1, 3, None]
    fourth = desk.make("D")
    assert fourth.number == 2
    desk.do("resume", second.id)
    assert desk.now(second).number == 4
    assert [desk.now(goal).number for goal in (first, fourth, third)] == [1, 2, 3]


def test_a_goal_that_comes_back_takes_its_number_where_it_is_free(desk: Desk) -> None:
    desk.make("A")
    goal = desk.make("B")
    desk.do("complete", goal.id)
    assert desk.now(goal).number is None
    desk.do("reopen", goal.id)
    assert desk.now(goal).number == 2


def test_completing_twice_is_refused(desk: Desk) -> None:
    goal = desk.make()
    desk.do("complete", goal.id)
    assert desk.now(goal).completed_at == desk.clock.timestamp()
    with pytest.raises(GoalError) as error:
        desk.do("complete", goal.id)
    assert code_of(error) is GoalErrorCode.ALREADY_COMPLETED


def test_completing_a_task_writes_no_entry(desk: Desk) -> None:
    task = desk.make("Thesis", kind=GoalKind.TASK)
    desk.log(task, 40.0)
    desk.do("complete", task.id)
    assert desk.now(task).current_value == 100.0
    assert len(desk.reader.entries(task.id)) == 1
    desk.do("reopen", task.id)
    assert desk.now(task).current_value == 40.0


def test_a_pause_is_remembered_without_the_day_it_ends(desk: Desk, tmp_path: Path) -> None:
    goal = desk.habit()
    desk.do("pause", goal.id)
    assert desk.now(goal).metadata["pauses"] == [["2026-03-18", None]]
    desk.database.close()
    later = open_desk(tmp_path / "tracker.db", now=NOW + timedelta(days=5))
    later.do("resume", goal.id)
    assert later.now(goal).metadata["pauses"] == [["2026-03-18", "2026-03-22"]]
    later.database.close()


def test_a_pause_of_no_whole_day_leaves_nothing(desk: Desk) -> None:
    goal = desk.habit()
    desk.do("pause", goal.id)
    desk.do("resume", goal.id)
    assert "pauses" not in desk.now(goal).metadata


def test_changing_a_target_keeps_the_past(desk: Desk, tmp_path: Path) -> None:
    goal = desk.habit()
    desk.database.close()
    later = open_desk(tmp_path / "tracker.db", now=NOW + timedelta(days=10))
    later.do("update_goal", goal.id, target_value=5.0)
    later.do("update_goal", goal.id, target_value=4.0)
    assert later.now(goal).metadata["targets"] == [["2026-03-18", 3.0, "week"], ["2026-03-28", 4.0, "week"]]
    later.database.close()


def test_a_compatible_unit_converts_everything(desk: Desk) -> None:
    goal = desk.make(baseline=10.0, milestones=(50.0,))
    desk.log(goal, 5.0)
    with desk.ledger.change() as change:
        after = change.update_goal(goal.id, unit="m")
    assert (after.target_value, after.baseline_value, after.current_value) == (100000.0, 10000.0, 15000.0)
    assert desk.reader.entries(goal.id)[0].value == 5000.0
    assert desk.reader.goal(goal.id).milestones[0].target_value == 50000.0
    (receipt,) = change.receipts
    assert receipt.note == "what was logged is converted too"
    assert receipt.changes["unit"] == ("km", "m")
    desk.ledger.undo()
    assert desk.now(goal).current_value == 15.0


def test_any_other_unit_is_a_new_name(desk: Desk) -> None:
    goal = desk.make()
    desk.log(goal, 5.0)
    with desk.ledger.change() as change:
        after = change.update_goal(goal.id, unit="laps")
    assert (after.unit, after.target_value, after.current_value) == ("laps", 100.0, 5.0)
    assert change.receipts[0].note == "the numbers stay as they are"


def test_an_update_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    goal = desk.make()
    before = desk.ledger.last_change_id()
    desk.do("update_goal", goal.id, title="Run 100 km", target_value=100)
    assert desk.ledger.last_change_id() == before


def test_a_goal_that_is_deleted_comes_back_whole(desk: Desk) -> None:
    goal = desk.make(milestones=(4.0, 50.0))
    desk.log(goal, 5.0, notes="windy")
    desk.do("learn", "laps", goal.id)
    before = desk.tables()
    desk.do("delete", goal.id)
    assert all(rows == [] for rows in desk.tables().values())
    desk.ledger.undo()
    assert desk.tables() == before


def test_milestones_are_set_reached_and_unreached(desk: Desk) -> None:
    goal = desk.make()
    desk.do("set_milestones", goal.id, [50.0, 25.0, 50.0])
    with desk.ledger.change() as change:
        entry = change.log(goal.id, 30.0, desk.day())
    assert [receipt.action for receipt in change.receipts] == [
        ChangeAction.PROGRESS_LOGGED,
        ChangeAction.MILESTONE_REACHED,
    ]
    assert [m.achieved for m in desk.reader.goal(goal.id).milestones] == [True, False]
    desk.do("correct", entry.id, value=3.0)
    assert [m.achieved for m in desk.reader.goal(goal.id).milestones] == [False, False]
    desk.do("set_milestones", goal.id, [])
    assert desk.reader.goal(goal.id).milestones == ()


def test_a_milestone_reached_again_is_celebrated_once(desk: Desk) -> None:
    goal = desk.make(milestones=(25.0, 50.0))
    entry = desk.log(goal, 30.0)

    def again(verb: str, *args: object, **values: object) -> list[ChangeAction]:
        with desk.ledger.change() as change:
            getattr(change, verb)(*args, **values)
        return [receipt.action for receipt in change.receipts]

    desk.do("correct", entry.id, value=3.0)
    assert ChangeAction.MILESTONE_REACHED not in again("correct", entry.id, value=30.0)
    desk.ledger.undo(3)
    assert [m.achieved for m in desk.reader.goal(goal.id).milestones] == [False, False]
    assert ChangeAction.MILESTONE_REACHED not in again("log", goal.id, 30.0, desk.day())
    assert [m.achieved for m in desk.reader.goal(goal.id).milestones] == [True, False]
    assert again("log", goal.id, 30.0, desk.day()).count(ChangeAction.MILESTONE_REACHED) == 1


def test_a_habit_has_no_milestones(desk: Desk) -> None:
    with pytest.raises(GoalError):
        desk.do("set_milestones", desk.habit().id, [5.0])


def test_goals_are_rationed_by_the_hour(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "tracker.db", goal_rate_limit=3)
    new = NewGoal("Read", target=10.0)
    for _ in range(3):
        with desk.ledger.change() as change:
            change.create_goal(new)
    desk.ledger.undo()
    desk.ledger.redo()
    with pytest.raises(TooManyGoals, match="21:15"), desk.ledger.change() as change:
        change.create_goal(new)
    with desk.ledger.change(limited=False) as change:
        change.create_goal(new)
    later = Ledger(desk.database, Clock(NOW + timedelta(minutes=61)), "me", goal_rate_limit=3)
    with later.change() as change:
        change.create_goal(new)
    assert len(desk.reader.goals()) == 5
    desk.database.close()


def test_a_refused_verb_leaves_the_rest_of_the_change(desk: Desk) -> None:
    goal = desk.make()
    with desk.ledger.change() as change:
        change.log(goal.id, 5.0, desk.day())
        with pytest.raises(GoalError):
            change.log(goal.id, float("nan"), desk.day())
        with pytest.raises(GoalError):
            change.log(goal.id, 5.0, desk.day(-1))
        change.log(goal.id, 6.0, desk.day())
    assert desk.now(goal).current_value == 11.0
    assert len(change.receipts) == 2


def test_a_change_that_fails_is_gone_without_a_trace(desk: Desk) -> None:
    goal = desk.make()
    heard: list[Any] = []
    desk.ledger.listeners.append(heard.append)
    before = desk.tables()

    def half_way() -> None:
        with desk.ledger.change() as change:
            change.log(goal.id, 5.0, desk.day())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_way()
    assert desk.tables() == before
    assert heard == []


def test_anothers_goal_is_not_found(desk: Desk, tmp_path: Path) -> None:
    goal = desk.make()
    entry = desk.log(goal, 5.0)
    other = open_desk(tmp_path / "tracker.db", user="you")
    deeds: list[tuple[str, tuple[Any, ...]]] = [
        ("log", (goal.id, 1.0, other.day())),
        ("delete", (goal.id,)),
        ("remove", (entry.id,)),
        ("update_goal", (goal.id,)),
        ("set_milestones", (goal.id, [1.0])),
        ("learn", ("word", goal.id)),
    ]
    before = desk.tables()
    for verb, args in deeds:
        with pytest.raises(GoalError, match="There is no") as error:
            other.do(verb, *args)
        assert code_of(error) is GoalErrorCode.PERMISSION_DENIED
    with pytest.raises(GoalError, match="There is no"):
        other.reader.goal(goal.id)
    assert other.reader.goals(None) == []
    assert other.reader.entries() == []
    assert desk.tables() == before
    other.database.close()


def test_milestones_that_come_with_goals_are_not_counted_as_goals(desk: Desk) -> None:
    for made in range(30):
        desk.do("create_goal", with_milestones(f"Goal {made}"))
    with pytest.raises(TooManyGoals, match="That is 30 new goals within an hour"):
        desk.do("create_goal", with_milestones("One more"))
    assert len(desk.reader.goals()) == 30


def with_milestones(title: str) -> NewGoal:
    """A goal as `goal add` makes one by default."""
    marks = sensible_milestones(GoalKind.TOTAL, 100.0, "km", None)
    assert marks
    return NewGoal(title, GoalKind.TOTAL, 100.0, "km", milestones=marks)
