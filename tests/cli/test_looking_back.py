"""Reviews, what is due, and the counts of use: as text within a width, and as JSON with every number."""

from __future__ import annotations

import re

import pytest

from tests.cli.conftest import Tracker


@pytest.fixture
def busy(running: Tracker) -> Tracker:
    """A run on each of the last two Sundays and on Monday, and a habit not done today."""
    running.add("Meditate", "--kind", "habit", "--target", "10", "--unit", "minutes", "--period", "day")
    for day, km in (("2026-03-08", "4"), ("2026-03-15", "6.5"), ("2026-03-16", "5")):
        running("log", "run", km, "--on", day)
    running.add("Weight", "--kind", "measure", "--target", "75", "--unit", "kg", "--baseline", "85")
    for day, kg in (("2026-01-25", "84.5"), ("2026-03-01", "82"), ("2026-03-17", "81.4")):
        running("log", "weight", kg, "--on", day)
    return running


def numbers(text: str) -> set[str]:
    return {found.lstrip("+−-") for found in re.findall(r"[+−-]?\d+(?:\.\d+)?", text)}


def test_a_review_is_of_the_week_and_against_the_one_before(busy: Tracker) -> None:
    lines = busy("review").out.splitlines()
    assert lines[0].endswith("16 Mar to 22 Mar")
    assert re.search(r"Run 100 km .* 5 km  .* ahead", "\n".join(lines))
    assert lines[-3:-1] == [
        "Something was logged on 2 of 3 days.",
        "2 of 2 goals are on track; 1 more is not started.",
    ]
    assert lines[-1] == "Next, today: Meditate."
    month = busy("review", "--month").out
    assert "15.5 km" in month
    assert "1 Mar to 31 Mar" in month


def test_a_review_of_another_week(busy: Tracker) -> None:
    found = busy.json("review", "2026-03-10")
    assert (found["first"], found["last"]) == ("2026-03-09", "2026-03-15")
    run = found["reviewed"][0]
    assert (run["amount"], run["before"], run["by_day"]) == (6.5, 4.0, {"2026-03-15": 6.5})
    assert found["due"] == ["Meditate"]


@pytest.mark.parametrize("columns", ["60", "80", "120"])
@pytest.mark.parametrize(
    "words", [("review",), ("review", "--month"), ("goals",), ("show", "run"), ("show", "weight")]
)
def test_pages_keep_to_their_width(busy: Tracker, words: tuple[str, ...], columns: str) -> None:
    busy.env["COLUMNS"] = columns
    assert max(map(len, busy(*words).out.splitlines())) <= int(columns)


@pytest.mark.parametrize("words", [("review",), ("goals",), ("show", "run"), ("show", "meditate")])
def test_pages_can_be_plain(busy: Tracker, words: tuple[str, ...]) -> None:
    busy.env["TRACKER_ASCII"] = "true"
    assert busy(*words).out.isascii()


def test_one_of_week_and_month(busy: Tracker) -> None:
    assert "--month" in busy.refused("review", "--week", "--month", code=2)


def test_due_tells_by_its_exit_code(busy: Tracker) -> None:
    found = busy("due")
    assert (found.code, found.out) == (0, "Meditate: 10 minutes\n")
    assert busy("due", "--quiet").out == ""
    busy("log", "meditate", "10")
    nothing = busy("due")
    assert nothing.code == 3
    assert nothing.out.startswith("Nothing is due today. Next: ")
    assert busy("due", "--quiet").code == 3


def test_due_as_json(busy: Tracker) -> None:
    found = busy.json("due")
    assert [(due["goal"], due["least_today"]) for due in found["due"]] == [("Meditate", 10.0)]
    assert found["check_in"] == "2026-03-18"


def test_due_without_goals_is_quiet_about_it(tracker: Tracker) -> None:
    assert (tracker("due").code, tracker("due").out) == (3, "Nothing is due today.\n")


def test_a_broken_file_is_no_answer_to_due(tracker: Tracker) -> None:
    tracker.database.write_text("nonsense " * 1000)
    assert tracker("due", "--quiet").code == 1


def test_stats_count_what_was_done(busy: Tracker) -> None:
    busy("say", "ran 3 km. how am I doing? any tips?")
    busy("goal", "done", "meditate")
    found = busy.json("stats", "--days", "10")
    assert (found["first"], found["last"]) == ("2026-03-09", "2026-03-18")
    assert found["goals"]["created"] == 3
    assert found["goals"]["completion_rate"] == 1.0
    assert (found["logging"]["entries"], found["logging"]["days"]) == (4, 4)
    assert found["replies"] == {"count": 1, "multi_mode": 1, "multi_mode_share": 1.0}
    assert found["cooperation"] == {"tried": 1, "succeeded": 1, "rate": 1.0}
    stages = list(found["latency_ms"])
    assert stages == ["load", "decay", "classify", "enrich", "orchestrate", "save", "whole"]
    assert all(times["p95"] >= times["median"] >= 0 for times in found["latency_ms"].values())


def test_stats_in_words_and_of_nothing(tracker: Tracker) -> None:
    out = tracker("stats").out
    assert out.startswith("30 days, ")
    assert "not known yet" in out
    assert tracker("stats", "--days", "0").code == 1


def test_stats_of_chosen_days(busy: Tracker) -> None:
    """What was done outside of the days asked for does not count in them."""
    busy("say", "ran 3 km")
    now = busy.json("stats", "--from", "2026-03-18", "--to", "2026-03-18")
    assert (now["days"], now["goals"]["created"], now["replies"]["count"]) == (1, 3, 1)
    before = busy.json("stats", "--from", "2026-02-01", "--to", "2026-02-28")
    assert (before["days"], before["goals"]["created"], before["replies"]["count"]) == (28, 0, 0)
    assert busy("stats", "--from", "2026-03-19", "--to", "2026-03-18").code == 1
    assert busy("stats", "--from", "2026-03-10", "--days", "3").code == 2
