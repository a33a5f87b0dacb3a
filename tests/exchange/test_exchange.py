"""Export and import: equal tables, one change, and a sentence for every file that does not fit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.ledger.desk import Desk, open_desk
from tracker_tui.exchange import ImportRefused, ImportResult, export, import_file
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Desk]:
    """A desk with something of everything."""
    opened = open_desk(tmp_path / "full.db")
    run = opened.make(milestones=(25.0, 50.0), baseline=2.5, description="all\nyear", category="health")
    opened.log(run, 30.0, ago=3, notes="windy", said={"said": "ran 30 k"})
    opened.log(run, 0.1, ago=3)
    opened.log(run, 70.0, ago=1)
    gym = opened.habit(schedule={"weekdays": [0, 2]})
    opened.log(gym, 1.0, ago=2)
    opened.do("skip", gym.id, opened.day(1))
    opened.do("learn", "iron", gym.id)
    opened.do("observe", {"metric": "sleep", "value": 7.5}, opened.day())
    thesis = opened.make("Thesis", kind=GoalKind.TASK)
    opened.do("complete", thesis.id)
    weight = opened.make("Weight", kind=GoalKind.MEASURE, target=75.0, unit="kg")
    opened.do("abandon", weight.id)
    yield opened
    opened.database.close()


def take_in(desk: Desk, content: Any, tmp_path: Path) -> ImportResult:
    """Import an object, or text, through a file."""
    path = tmp_path / "import.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return import_file(path, desk.ledger, desk.clock)


def of(*goals: dict[str, Any]) -> dict[str, Any]:
    """A file with these goals."""
    return {"format": "tracker-tui", "version": 1, "goals": list(goals)}


def by_id(desk: Desk) -> dict[str, list[dict[str, Any]]]:
    """Every row but its rowid, by id."""
    return {
        table: sorted(({**row, "rowid": None} for row in rows), key=lambda row: str(row["id"]))
        for table, rows in desk.tables().items()
    }


def test_export_then_import_gives_equal_tables(full: Desk, desk: Desk, tmp_path: Path) -> None:
    exported = json.loads(json.dumps(export(full.database, full.clock, "me")))
    result = take_in(desk, exported, tmp_path)
    assert (result.goals, result.entries) == (4, 5)
    assert by_id(desk) == by_id(full)
    assert export(desk.database, desk.clock, "me") == exported


def test_an_import_is_one_change_with_one_line(full: Desk, desk: Desk, tmp_path: Path) -> None:
    take_in(desk, export(full.database, full.clock, "me"), tmp_path)
    assert desk.database.sql("SELECT entity, action FROM audit_log") == [("batch", "imported")]
    after = desk.tables()
    (receipt,) = desk.ledger.undo()
    assert receipt.note == "the import of 4 goals and 5 entries"
    assert all(rows == [] for rows in desk.tables().values())
    desk.ledger.redo()
    assert desk.tables() == after
    assert len(desk.reader.goals(None)) == 4


def test_importing_twice_adds_nothing(full: Desk, desk: Desk, tmp_path: Path) -> None:
    exported = export(full.database, full.clock, "me")
    take_in(desk, exported, tmp_path)
    before, last = desk.tables(), desk.ledger.last_change_id()
    result = take_in(desk, exported, tmp_path)
    assert (result.goals, result.entries, result.known_goals, result.known_entries) == (0, 0, 4, 5)
    assert (desk.tables(), desk.ledger.last_change_id()) == (before, last)


def test_new_entries_of_a_known_goal_are_added_and_undone(desk: Desk, tmp_path: Path) -> None:
    goal = desk.make(milestones=(50.0,))
    desk.log(goal, 5.0)
    before = desk.tables()
    exported = export(desk.database, desk.clock, "me")
    exported["goals"][0]["entries"].append({"value": 95, "day": "2026-03-01"})
    take_in(desk, exported, tmp_path)
    assert (desk.now(goal).current_value, desk.now(goal).status) == (100.0, GoalStatus.COMPLETED)
    desk.ledger.undo()
    assert desk.tables() == before


def test_a_short_file_is_enough(desk: Desk, tmp_path: Path) -> None:
    take_in(
        desk,
        of(
            {"title": "Run \x1b[31m100 km", "target_value": 100, "unit": "km", "target_date": "2026-12-31",
             "entries": [{"value": 5, "day": "2026-03-16"}, {"value": 2, "logged_at": "2026-03-17T07:30:00"}],
             "milestones": [{"target_value": 5}, {"target_value": 50}]},
            {"title": "Gym", "kind": "habit", "target_value": 3, "period": "week"},
            {"title": "Thesis"},
        ),
        tmp_path,
    )  # fmt: skip
    run, gym, thesis = desk.reader.goals()
    assert (run.goal.title, run.goal.current_value, run.goal.number) == ("Run 100 km", 7.0, 1)
    assert run.goal.deadline is not None
    assert [milestone.achieved for milestone in run.milestones] == [True, False]
    first, second = run.history
    assert (first.day.isoformat(), second.day.isoformat()) == ("2026-03-16", "2026-03-17")
    assert desk.reader.entries(run.goal.id)[1].logged_at == desk.clock.noon(first.day)
    assert (gym.goal.period, thesis.goal.kind) == (Period.WEEK, GoalKind.TASK)


def test_importing_is_not_rationed(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "tracker.db", goal_rate_limit=2)
    take_in(desk, of(*({"title": f"G{n}", "target_value": 5} for n in range(10))), tmp_path)
    assert len(desk.reader.goals()) == 10
    desk.make("One more")
    desk.database.close()


def test_numbers_in_use_are_not_taken_twice(full: Desk, desk: Desk, tmp_path: Path) -> None:
    desk.make("Mine")
    take_in(desk, export(full.database, full.clock, "me"), tmp_path)
    assert sorted(view.goal.number or 0 for view in desk.reader.goals()) == [1, 2]


def test_the_ids_of_another_user_stay_theirs(full: Desk, tmp_path: Path) -> None:
    before = by_id(full)
    other = open_desk(tmp_path / "full.db", user="you")
    result = take_in(other, export(full.database, full.clock, "me"), tmp_path)
    assert (result.goals, result.entries) == (4, 5)
    ours = [row for row in by_id(full)["goals"] if row["user_id"] == "me"]
    assert ours == before["goals"]
    assert [goal.title for goal in other.reader.all_goals()] == [g.title for g in full.reader.all_goals()]
    gym = next(goal for goal in other.reader.all_goals() if goal.title == "Gym")
    assert other.reader.words() == {"iron": gym.id}
    assert len(other.reader.observations()) == 1
    other.database.close()


GOAL = {"title": "Run", "target_value": 100}
REFUSED: list[tuple[Any, str]] = [
    ("", "not JSON"),
    ("{", "not JSON"),
    ("[" * 100_000, "not JSON"),
    ("[]", "no tracker file"),
    ('"tracker-tui"', "no tracker file"),
    ({"goals": []}, "no tracker file"),
    ({"format": "loop-habits", "version": 1, "goals": []}, "no tracker file"),
    ({"format": "tracker-tui", "version": 2, "goals": []}, "version"),
    ({"format": "tracker-tui", "version": 1}, "goals"),
    ({"format": "tracker-tui", "version": 1, "goals": {}}, "goals"),
    (of({"target_value": 100}), r"goals\[0\].title"),
    (of({**GOAL, "target_value": "lots"}), r"goals\[0\].target_value"),
    ('{"format": "tracker-tui", "version": 1, "goals": [{"title": "R", "target_value": NaN}]}', "finite"),
    ('{"format": "tracker-tui", "version": 1, "goals": [{"title": "R", "target_value": 1e999}]}', "finite"),
    (of({**GOAL, "target_value": 0}), "target"),
    (of({**GOAL, "kind": "habit"}), "each day, week"),
    (of({**GOAL, "kind": "wish"}), r"goals\[0\].kind"),
    (of({**GOAL, "created_at": "yesterday"}), "created_at"),
    (of({**GOAL, "created_at": "0001-01-01T00:00:00"}), "too long ago"),
    (of({**GOAL, "id": "../../etc"}), r"goals\[0\].id"),
    ({**of(GOAL), "version": True}, "version"),
    (of({**GOAL, "target_value": "100"}), r"goals\[0\].target_value"),
    (of({**GOAL, "entries": [{"value": "5", "day": "2026-03-01"}]}), r"entries\[0\].value"),
    (of({**GOAL, "entries": [{"value": True, "day": "2026-03-01"}]}), r"entries\[0\].value"),
    (of({**GOAL, "id": "a"}, {"title": "Other", "id": "a"}), "Two goals have the id a"),
    (of({**GOAL, "entries": [{"id": "e", "value": n, "day": "2026-03-01"} for n in (1, 2)]}), "Two entries"),
    (
        of({**GOAL, "entries": [{"value": 5, "day": "2026-03-01", "logged_at": "2026-03-03T00:10:00"}]}),
        "2026-03-01 and at 2026-03-03",
    ),
    (of({**GOAL, "entries": [{"value": 5}]}), "neither its day"),
    (of({**GOAL, "entries": [{"value": 5, "day": "2026-05-01"}]}), "has not come yet"),
    (of(GOAL, {**GOAL, "entries": [{"value": "x", "day": "2026-03-01"}]}), r"goals\[1\].entries\[0\].value"),
]


@pytest.mark.parametrize(("content", "said"), REFUSED, ids=range(len(REFUSED)))
def test_a_file_that_does_not_fit_is_refused_whole(
    desk: Desk, tmp_path: Path, content: Any, said: str
) -> None:
    with pytest.raises(ImportRefused, match=said) as error:
        take_in(desk, content, tmp_path)
    assert "\n" not in str(error.value)
    assert len(str(error.value)) < 500
    assert desk.reader.goals(None) == []
    assert desk.ledger.last_change_id() is None


def test_a_file_that_is_not_there_or_no_text(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="cannot be read"):
        import_file(tmp_path / "none.json", desk.ledger, desk.clock)
    (tmp_path / "bytes").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(ImportRefused, match="UTF-8"):
        import_file(tmp_path / "bytes", desk.ledger, desk.clock)


def test_export_does_not_load_pydantic() -> None:
    import subprocess
    import sys

    code = "import sys, tracker_tui.exchange; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
