"""The structured commands, as processes on a real file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Tracker

DAY = "2026-03-18"


def one(tracker: Tracker, *words: str) -> dict[str, Any]:
    """The only change a command made."""
    (change,) = tracker.json(*words)
    return dict(change)


def picked(goal: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """The details of a goal that an expectation speaks of."""
    return {name: goal[name] for name in expected}


def shown(tracker: Tracker, name: str = "run") -> dict[str, Any]:
    return dict(tracker.json("show", name))


def test_a_goal_is_set_logged_to_and_shown(running: Tracker) -> None:
    change = one(running, "log", "run", "5", "--note", "along the river")
    assert change["action"] == "progress_logged"
    assert (change["goal"], change["value"], change["unit"], change["day"]) == ("Run 100 km", 5, "km", DAY)
    (goal,) = running.json("goals")
    assert goal["id"] == change["goal_id"]
    expected = {
        "title": "Run 100 km",
        "kind": "total",
        "status": "active",
        "unit": "km",
        "target": 100,
        "current": 5,
    }
    assert picked(goal, expected) == expected
    assert goal["completion"] == pytest.approx(0.05)
    assert (goal["period"], goal["deadline"]) == (None, "2026-12-31")
    assert goal["standing"]
    assert picked(shown(running), expected) == expected


def test_a_goal_is_named_by_id_number_title_or_part(running: Tracker) -> None:
    goal = shown(running)
    for name in (goal["id"], str(goal["number"]), "Run 100 km", "run 100", "RUN"):
        assert shown(running, name)["id"] == goal["id"]


def test_a_name_that_fits_several_or_none_is_refused(running: Tracker) -> None:
    running.add("Run a marathon")
    sentence = running.refused("log", "run", "5")
    assert "Run 100 km" in sentence
    assert "Run a marathon" in sentence
    assert "swim" in running.refused("show", "swim")


@pytest.mark.parametrize(
    ("amount", "value"),
    [("5", 5), ("2.5", 2.5), ("1,350", 1350), ("3 miles", 4.828), ("500m", 0.5), ("5 km", 5)],
)
def test_amounts_are_taken_in_the_goals_unit(running: Tracker, amount: str, value: float) -> None:
    running.json("goal", "edit", "run", "--target", "50000")
    assert one(running, "log", "run", amount)["value"] == pytest.approx(value, abs=0.001)


def test_an_amount_may_be_several_words(running: Tracker) -> None:
    assert one(running, "log", "run", "3", "miles", "--json")["value"] == pytest.approx(4.828, abs=0.001)


@pytest.mark.parametrize(
    "amount", ["-3", "nan", "inf", "1e999", "five", "", "5 pages", "5 or 6", "1.2.3", "0x10", "٣x"]
)
def test_other_amounts_are_refused_and_change_nothing(running: Tracker, amount: str) -> None:
    running.refused("log", "run", amount)
    assert running.json("entries") == []


def test_money_and_percent(tracker: Tracker) -> None:
    tracker.add("Save $5000", "--target", "5000", "--unit", "$")
    tracker.add("Thesis", "--kind", "task", "--by", "2026-06-30")
    assert one(tracker, "log", "save", "$20")["value"] == 20
    assert one(tracker, "log", "thesis", "40%")["value"] == 40


def test_the_day_can_be_told(running: Tracker) -> None:
    assert one(running, "log", "run", "5", "--on", "2026-03-16")["day"] == "2026-03-16"
    assert one(running, "log", "run", "6", "--on", "yesterday")["day"] == "2026-03-17"
    assert [
        e["value"] for e in running.json("entries", "run", "--from", "2026-03-17", "--to", "2026-03-17")
    ] == [6]


@pytest.mark.parametrize("day", ["2026-03-19", "tomorrow", "18/03/2026", "2026-02-30", ""])
def test_a_day_that_cannot_be_is_refused(running: Tracker, day: str) -> None:
    running.refused("log", "run", "5", "--on", day)
    assert running.json("entries") == []


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        (
            ("--target", "3", "--unit", "times", "--period", "week"),
            {"kind": "habit", "period": "week", "target": 3},
        ),
        (("--kind", "limit", "--target", "2", "--unit", "coffees", "--period", "day"), {"kind": "limit"}),
        (
            ("--kind", "measure", "--target", "75", "--baseline", "85", "--unit", "kilos"),
            {"kind": "measure", "unit": "kg"},
        ),
        (("--by", "2026-06-30"), {"kind": "task", "deadline": "2026-06-30"}),
        (("--target", "20"), {"kind": "total", "unit": None}),
    ],
)
def test_every_kind_of_goal_can_be_set(
    tracker: Tracker, details: tuple[str, ...], expected: dict[str, Any]
) -> None:
    tracker.add("Something", *details)
    (goal,) = tracker.json("goals")
    assert picked(goal, expected) == expected


@pytest.mark.parametrize(
    "details",
    [
        ("--kind", "wish"),
        ("--target", "many"),
        ("--target", "nan"),
        ("--target", "100", "--by", "someday"),
        ("--target", "5", "--baseline", "5"),
        ("--kind", "habit", "--target", "3", "--period", "fortnight"),
        ("--target", "3", "--period", "week", "--schedule", "blue"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(tracker: Tracker, details: tuple[str, ...]) -> None:
    tracker.refused("goal", "add", "Something", *details)
    assert tracker.json("goals", "--all") == []


def test_details_can_be_changed_and_emptied(running: Tracker) -> None:
    change = one(running, "goal", "edit", "run", "--target", "120", "--title", "Run 120 km", "--by", "none")
    assert change["action"] == "goal_updated"
    expected = {"target": 120, "title": "Run 120 km", "deadline": None}
    assert picked(shown(running), expected) == expected
    running.refused("goal", "edit", "run")


@pytest.mark.parametrize(
    ("verb", "action", "status"),
    [
        ("pause", "goal_paused", "paused"),
        ("done", "goal_completed", "completed"),
        ("drop", "goal_abandoned", "abandoned"),
    ],
)
def test_a_goals_status_can_change_and_come_back(
    running: Tracker, verb: str, action: str, status: str
) -> None:
    assert one(running, "goal", verb, "run")["action"] == action
    assert running.json("goals", "--all")[0]["status"] == status
    assert one(running, "goal", "resume", "run")["action"] in ("goal_resumed", "goal_reopened")
    assert running.json("goals")[0]["status"] == "active"


def test_a_deleted_goal_comes_back_with_its_entries(running: Tracker) -> None:
    running.json("log", "run", "5")
    assert one(running, "goal", "delete", "run")["action"] == "goal_deleted"
    assert running.json("goals", "--all") == running.json("entries") == []
    running.json("undo")
    assert shown(running)["current"] == 5


def test_undo_and_redo_take_several_steps(running: Tracker) -> None:
    for amount in ("1", "2", "4"):
        running.json("log", "run", amount)
    assert {change["action"] for change in running.json("undo", "2")} == {"undone"}
    assert shown(running)["current"] == 1
    running.json("redo", "2")
    assert shown(running)["current"] == 7
    running.refused("redo")
    running.refused("undo", "0")
    running.refused("undo", "two")


def test_nothing_to_undo_is_said(tracker: Tracker) -> None:
    tracker.refused("undo")


def test_an_entry_can_be_corrected_and_removed(running: Tracker) -> None:
    entry = one(running, "log", "run", "5")["entry_id"]
    change = one(
        running, "entry", "edit", entry[:8], "--amount", "6", "--on", "2026-03-17", "--note", "windy"
    )
    assert (change["action"], change["value"], change["day"]) == ("progress_corrected", 6, "2026-03-17")
    (row,) = running.json("entries")
    assert (row["value"], row["day"], row["notes"]) == (6, "2026-03-17", "windy")
    assert entry[:8] in running("entries").out
    running.refused("entry", "edit", entry)
    assert one(running, "entry", "rm", entry)["action"] == "progress_removed"
    assert running.json("entries") == []
    running.refused("entry", "rm", entry)
    running.refused("entry", "rm", "%")


def test_entries_are_listed_newest_first(running: Tracker) -> None:
    for amount, day in (("1", "2026-03-01"), ("2", "2026-03-15"), ("3", "2026-03-10")):
        running.json("log", "run", amount, "--on", day)
    assert [entry["value"] for entry in running.json("entries")] == [2, 3, 1]
    assert [entry["value"] for entry in running.json("entries", "--limit", "1")] == [2]
    assert [entry["value"] for entry in running.json("entries", "run", "--from", "2026-03-02")] == [2, 3]


def test_the_same_key_logs_once_and_answers_the_same(running: Tracker) -> None:
    first = running("--json", "log", "run", "5", "--id", "morning")
    assert first.code == 0
    assert running("--json", "log", "run", "5", "--id", "morning") == first
    assert shown(running)["current"] == 5
    again = running("log", "run", "5", "--id", "morning")
    assert again.code == 0
    assert "5 km" in again.out
    running.json("log", "run", "5", "--id", "evening")
    assert shown(running)["current"] == 10


def test_export_then_import_gives_the_same(running: Tracker) -> None:
    running.json("log", "run", "5", "--note", "first")
    running.add("Gym", "--target", "3", "--unit", "times", "--period", "week")
    running.json("goal", "pause", "gym")
    done = running("export", "saved.json")
    assert done.code == 0, done.err
    exported = json.loads((running.folder / "saved.json").read_text(encoding="utf-8"))
    assert (exported["format"], exported["version"]) == ("tracker-tui", 1)
    assert exported == running.json("export")
    assert running.json("--db", "other.db", "import", "saved.json")
    assert running.json("--db", "other.db", "export")["goals"] == exported["goals"]


def test_an_export_never_overwrites_something_else(running: Tracker) -> None:
    (running.folder / "notes.txt").write_text("dear diary", encoding="utf-8")
    running.refused("export", "notes.txt")
    running.refused("export", "tracker.db")
    running.refused("export", "no/such/folder/x.json")
    running.refused("export", ".")
    assert (running.folder / "notes.txt").read_text(encoding="utf-8") == "dear diary"
    for _ in range(2):
        assert running("export", "own.json").code == 0


FOREIGN = [
    b"",
    b"not json",
    b"[]",
    b'{"format": "other", "version": 1, "goals": []}',
    b'{"format": "tracker-tui", "version": 99, "goals": []}',
    b'{"format": "tracker-tui", "version": 1, "goals": [{"title": "x", "target_value": NaN}]}',
    b'{"format": "tracker-tui", "version": 1, "goals": [{"kind": "total"}]}',
    b"\xff\xfe\x00",
    b"[" * 100_000,
]


@pytest.mark.parametrize("content", FOREIGN, ids=range(len(FOREIGN)))
def test_a_file_that_is_not_ours_is_refused_whole(tracker: Tracker, content: bytes) -> None:
    (tracker.folder / "import.json").write_bytes(content)
    tracker.refused("import", "import.json")
    assert tracker.json("goals", "--all") == []


def test_a_missing_file_is_named(tracker: Tracker) -> None:
    assert "gone.json" in tracker.refused("import", "gone.json")


def test_config_tells_each_value_and_its_source(tracker: Tracker) -> None:
    tracker.env |= {"OPENAI_API_KEY": "sk-secret", "TRACKER_DAY_START": "04:00", "TRACKER_UNITS": ""}
    found = tracker.json("config")["settings"]
    assert found["database_path"]["value"] == str(tracker.database)
    assert (found["day_start"]["value"], found["day_start"]["source"]) == ("04:00", "environment")
    assert (found["units"]["value"], found["units"]["source"]) == ("metric", "default")
    assert tracker.json("--db", "x.db", "config")["settings"]["database_path"]["source"] == "command line"
    text = tracker("config").out
    assert "04:00" in text
    assert "sk-secret" not in text + json.dumps(found)


def test_the_text_of_every_view_fits_its_width(running: Tracker) -> None:
    running.env["COLUMNS"] = "80"
    running.json("log", "run", "5", "--note", "a long remark " * 20)
    for view in ("goals", "show run", "entries", "config", "help"):
        lines = running(*view.split()).out.splitlines()
        assert lines
        if view != "config":  # paths do not wrap
            assert max(map(len, lines)) <= 80, view


def test_a_new_goal_gets_milestones_unless_told_otherwise(tracker: Tracker) -> None:
    tracker.add("Read 2000 pages", "--target", "2000", "--unit", "pages")
    assert [m["target"] for m in tracker.json("show", "read")["milestones"]] == [500, 1000, 1500]
    tracker.add("Swim", "--target", "10", "--unit", "km", "--milestones", "3,6")
    assert [m["target"] for m in tracker.json("show", "swim")["milestones"]] == [3, 6]
    tracker.add("Row", "--target", "10", "--unit", "km", "--milestones", "none")
    assert tracker.json("show", "row")["milestones"] == []


def test_escape_sequences_leave_nothing_behind(tracker: Tracker) -> None:
    tracker.add(
        "A \x1b[31mred\x1b[0m goal",
        "--target",
        "5",
        "--unit",
        "\x1b[1mpages",
        "--category",
        "\x1b]0;x\x07fun",
    )
    goal = shown(tracker, "red")
    assert (goal["title"], goal["unit"]) == ("A red goal", "pages")
    change, *_ = tracker.json("log", "red", "2 \x1b[31mpages", "--note", "so \x1b[31mgood")
    (entry,) = tracker.json("entries", "red")
    assert (change["value"], entry["notes"]) == (2, "so good")


def test_digits_alone_are_never_part_of_a_title(running: Tracker) -> None:
    assert "no goal" in running.refused("log", "100", "5")
    assert running.json("log", "1", "5")[0]["goal"] == "Run 100 km"


def test_one_whose_goals_are_all_over_is_told_so(running: Tracker) -> None:
    assert running("goal", "done", "run").code == 0
    assert running("goals").out.strip() == "No active goals; 1 completed (`tracker goals --all`)."
    assert running("say", "how are my goals").out.startswith("No active goals; 1 completed.")
    assert "`tracker goal resume`" in running.refused("goal", "pause", "run")


def test_what_is_so_already_is_named(running: Tracker) -> None:
    running("goal", "pause", "run")
    assert running("goal", "pause", "run").out.strip() == "Run 100 km is paused already."
    running("goal", "drop", "run")
    assert running("goal", "drop", "run").out.strip() == "Run 100 km is dropped already."


def test_a_whole_id_of_an_entry_is_enough_however_short(running: Tracker, tmp_path: Path) -> None:
    goal: dict[str, Any] = {"title": "Read", "target_value": 9}
    goal["entries"] = [{"id": name, "value": 2, "day": DAY} for name in ("e1", "e10")]
    file = tmp_path / "import.json"
    file.write_text(json.dumps({"format": "tracker-tui", "version": 1, "goals": [goal]}))
    running.json("import", str(file))
    assert one(running, "entry", "rm", "e1")["entry_id"] == "e1"
    assert "8 letters" in running.refused("entry", "rm", "e")


def test_every_form_of_a_day_is_named(running: Tracker) -> None:
    sentence = running.refused("log", "run", "5", "--on", "monday")
    for form in ("2026-03-17", "today", "yesterday"):
        assert form in sentence
