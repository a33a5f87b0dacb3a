"""Reading goals: few queries, nothing stale, names that find the goal meant."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.ledger.desk import NOW, Desk, open_desk
from tracker_tui.clock import Clock
from tracker_tui.progress.goals import GoalError, GoalErrorCode, GoalKind, GoalStatus
from tracker_tui.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEYS = [
    "id", "number", "title", "kind", "status", "unit", "target", "current", "completion", "period",
    "deadline", "standing",
]  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()


def count_queries(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The statements run from now on."""
    run: list[str] = []
    whole = type(desk.database._file)._execute_cursor  # noqa: SLF001 - no public place to listen

    def listen(self: Any, sql: str, params: Any, **options: Any) -> Any:
        run.append(sql)
        return whole(self, sql, params, **options)

    monkeypatch.setattr(type(desk.database._file), "_execute_cursor", listen)  # noqa: SLF001
    return run


def test_goals_come_by_number_with_their_measures(desk: Desk) -> None:
    run, gym = desk.make(milestones=(50.0,)), desk.habit()
    desk.log(run, 42.0)
    desk.do("pause", gym.id)
    gone = desk.make("Gone")
    desk.do("abandon", gone.id)
    views = desk.reader.goals()
    assert [view.goal.title for view in views] == ["Run 100 km", "Gym"]
    assert (views[0].measures.current, views[0].measures.completion) == (42.0, 0.42)
    assert views[0].last_entry is not None
    assert [milestone.target_value for milestone in views[0].milestones] == [50.0]
    assert [view.goal.title for view in desk.reader.goals((GoalStatus.ABANDONED,))] == ["Gone"]
    assert len(desk.reader.goals(None)) == 3


def test_queries_do_not_grow_with_the_goals(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        desk.log(desk.make(f"Goal {number}"), 5.0)
    run = count_queries(desk, monkeypatch)
    Reader(desk.database, desk.clock, "me").goals()
    assert len(run) <= 8


def test_what_was_read_is_kept_until_it_changes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    goals = [desk.make(f"Goal {number}") for number in range(3)]
    views = desk.reader.goals()
    run = count_queries(desk, monkeypatch)
    assert desk.reader.goals() == views
    assert run == ["PRAGMA data_version"]
    desk.log(goals[1], 5.0)
    after = desk.reader.goals()
    assert [new is old for new, old in zip(after, views, strict=True)] == [True, False, True]


@pytest.mark.parametrize("deed", ["skip", "notes", "milestones", "undo", "delete"])
def test_every_change_is_seen(desk: Desk, deed: str) -> None:
    goal = desk.make()
    entry = desk.log(goal, 5.0)
    before = desk.reader.goals()
    if deed == "undo":
        desk.ledger.undo()
    elif deed == "notes":
        desk.do("correct", entry.id, notes="windy")
    elif deed == "milestones":
        desk.do("set_milestones", goal.id, [50.0])
    else:
        desk.do(deed, goal.id, *([desk.day()] if deed == "skip" else []))
    assert desk.reader.goals() != before


def test_other_processes_are_noticed(desk: Desk, tmp_path: Path) -> None:
    goal = desk.make()
    desk.reader.goals()
    assert not desk.reader.changed()
    other = open_desk(tmp_path / "tracker.db")
    other.log(goal, 5.0)
    other.database.close()
    assert desk.reader.changed()
    assert not desk.reader.changed()
    assert desk.reader.goal(goal.id).measures.current == 5.0


def test_a_new_day_measures_anew(desk: Desk) -> None:
    gym = desk.habit()
    desk.log(gym, 2.0)
    clock = Clock(NOW)
    reader = Reader(desk.database, clock, "me")
    assert reader.goals()[0].measures.current == 2.0
    clock._fixed = NOW + timedelta(days=7)  # noqa: SLF001 - a week passes
    assert reader.goals()[0].measures.current == 0.0


def test_names_find_the_goal_meant(desk: Desk) -> None:
    run, read, half = desk.make("Run 100 km"), desk.make("Read"), desk.make("Run a half marathon")
    find = desk.reader.find
    assert find(run.id).goal.id == run.id
    assert find("2").goal.id == read.id
    assert find("#3").goal.id == half.id
    assert find("  READ ").goal.id == read.id
    assert find("marathon").goal.id == half.id
    with pytest.raises(GoalError, match="1 Run 100 km, 3 Run a half marathon") as error:
        find("run")
    assert error.value.code is GoalErrorCode.GOAL_NOT_FOUND
    desk.do("complete", half.id)
    assert find("run").goal.id == run.id
    assert find("half").goal.id == half.id
    with pytest.raises(GoalError, match="There is no goal") as error:
        Reader(desk.database, desk.clock, "you").find(run.id)
    assert error.value.code is GoalErrorCode.PERMISSION_DENIED
    for unknown in ("swim", "", "  ", "7"):
        with pytest.raises(GoalError, match="There is no goal"):
            find(unknown)


def test_entries_newest_day_first(desk: Desk) -> None:
    goal, other = desk.make(), desk.make("Other")
    for ago in (3, 1, 2):
        desk.log(goal, float(ago), ago=ago)
    desk.log(other, 9.0)
    assert [entry.value for entry in desk.reader.entries(goal.id)] == [1.0, 2.0, 3.0]
    assert [entry.value for entry in desk.reader.entries(limit=2)] == [9.0, 1.0]
    assert [entry.value for entry in desk.reader.entries(None, desk.day(2), desk.day(1))] == [1.0, 2.0]
    entry = desk.reader.entries(other.id)[0]
    assert desk.reader.entries_by_id(entry.id[:8]) == [entry]
    assert desk.reader.sum_between(goal.id, desk.day(2), desk.day(2)) == 2.0


def test_json_has_what_scripts_rely_on(desk: Desk) -> None:
    desk.make(milestones=(25.0,))
    (view,) = desk.reader.goals()
    told = desk.reader.to_json(view)
    assert list(told)[: len(KEYS)] == KEYS
    assert json.loads(json.dumps(told)) == told


def test_analytics_hold_recent_entries_oldest_first(desk: Desk) -> None:
    goal = desk.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg", baseline=85.0)
    for ago in range(30, 0, -1):
        desk.log(goal, 80.0 + ago / 10, ago=ago)
    desk.do("observe", {"metric": "sleep", "value": 7}, desk.day())
    analytics = desk.reader.analytics(goal.id)
    assert [entry.value for entry in analytics.recent_entries][-1] == 80.1
    assert len(analytics.recent_entries) == 10
    assert analytics.trend == "improving"
