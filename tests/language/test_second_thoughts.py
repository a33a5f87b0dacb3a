"""What a newcomer says after a first sentence: put right, pointed at, asked back, told honestly."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.reader import Reader

NOON = datetime(2026, 3, 18, 14, 0)  # a Wednesday


def talk(folder: Path, said: str) -> tuple[Reader, str]:
    """What is on file, and the last reply, after sentences parted by slashes, a minute apart."""
    env = {
        "DATABASE_PATH": str(folder / "t.db"),
        "TRACKER_LOG_PATH": str(folder / "events.jsonl"),
        "TRACKER_CONFIG": str(folder / "config.toml"),
        "TRACKER_USER": "ann",
    }
    clock = Clock(NOON)
    tracker = open_tracker(load_settings(env), clock)
    reply = ""
    for step, sentence in enumerate(said.split(" / ")):
        clock._fixed = NOON + timedelta(minutes=step)  # noqa: SLF001 - time passes between two turns
        reply = tracker.say(sentence).reply
    tracker.reader.invalidate()
    return tracker.reader, reply


def entries(reader: Reader) -> dict[int, float]:
    """What is logged on each day of the month, added up."""
    found: dict[int, float] = {}
    for entry in reader.entries(None):
        found[entry.day.day] = found.get(entry.day.day, 0.0) + entry.value
    return found


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("run 100 km this year / ran 5k / delete that / bring it back", {18: 5}),
        (
            "learn 500 words by summer / learned 30 words today and 25 yesterday / make the first one 35",
            {18: 35, 17: 25},
        ),
        (
            "learn 500 words by summer / learned 30 words today and 25 yesterday / the 25 should be 20",
            {18: 30, 17: 20},
        ),
        ("get from 85 kg to 75 kg / 83.6 on the scale / yesterday it was 84.1", {18: 83.6, 17: 84.1}),
        (
            "get from 85 kg to 75 kg / 83.6 on the scale / no, yesterday I weighed 84.1 and today 83.2",
            {18: 83.2, 17: 84.1},
        ),
        ("get from 85 kg to 75 kg / lost 2 kg since last month", {}),
        ("meditate 10 minutes every day / meditated yesterday and today for 10 minutes", {17: 10, 18: 10}),
        ("save 2500 euros for Japan by July / put 150 aside for Japan today", {18: 150}),
        (
            "save 2500 euros for Japan by July / put $200 in the japan fund / how much is left for japan?",
            {},
        ),
        ("save 2500 euros for Japan by July / transferred $200 to the japan fund / 180", {18: 180}),
        ("run 3x per week / ran 5k and called mum", {18: 1}),
        ("at most 5 cigarettes a day / smoked 4 today / 3 times a week", {18: 4}),
        (
            "at most 5 cigarettes a day / smoked 4 today / and 12 the day before yesterday, bad day",
            {18: 4, 16: 12},
        ),
        ("ran 5k this morning, then 20 pages / I want to run 100 km by june", {18: 5}),
        ("ran 5k yesterday and read 20 pages today / sorry, 6 km / run 100 km by june", {17: 6}),
        ("I learned 30 new words of portuguese / new goal: learn 500 spanish words by summer", {}),
        ("run 100 km this year / cycle 500 km this year / did 7 km / dl1", {}),
        ("run 100 km this year / cycle 500 km this year / did 7 km / the second one", {18: 7}),
        ("I want to lose 5 kg by March / I weigh 80 / 79.5 today", {18: 159.5}),
    ],
)
def test_what_is_on_file_is_what_was_said(tmp_path: Path, said: str, logged: dict[int, float]) -> None:
    reader, _ = talk(tmp_path, said)
    assert entries(reader) == pytest.approx(logged)


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        ("delete everything", "nothing was changed"),
        ("run 100 km this year / drop the 5 times a week goal", "nothing was changed"),
        ("gym 3 times a week / run 3 times a week / skip today, I'm ill", "Which goal"),
        ("I want to learn Spanish", "What would count"),
        ("Fix the bathroom tap", "Shall I make"),
        ("ran 5k yesterday and read 20 pages today", "read 20 pages today"),
        ("ran 5k", "run 100 km by the end of the year"),
        ("drank 3 coffees", "at most 2 coffees a day"),
        ("run 100 km this year / ran 5k / how is it going?", "5 of 100 km"),
        ("what's the weather like in Rome?", "beyond me"),
    ],
)
def test_nothing_is_passed_over_in_silence(tmp_path: Path, said: str, fact: str) -> None:
    _, reply = talk(tmp_path, said)
    assert fact in reply


@pytest.mark.parametrize(
    ("said", "title", "target"),
    [
        ("quit smoking, down from 10 cigarettes a day to 0 by christmas", "Quit smoking", 0),
        ("my weight is 84 kg and I'd like to get to 78", "Get from 84 kg to 78 kg", 78),
        ("I want to get from 5 coffees a day to 2", "At most 2 coffees a day", 2),
        (
            "run 100 km this year / gym 3 times a week / how's my gym goal? / rename it to Exercise",
            "Exercise",
            3,
        ),
        ("gym 3 times a week / the goal 'gym' should be called Sport", "Sport", 3),
    ],
)
def test_goals_are_called_by_what_they_are(tmp_path: Path, said: str, title: str, target: float) -> None:
    reader, _ = talk(tmp_path, said)
    assert (title, target) in [(view.goal.title, view.goal.target_value) for view in reader.goals()]


def test_milestones_come_with_their_goal(tmp_path: Path) -> None:
    reader, _ = talk(tmp_path, "save 1000 euros with milestones at 100, 500 and 900")
    [view] = reader.goals()
    assert [milestone.target_value for milestone in view.milestones] == [100, 500, 900]
    assert entries(reader) == {}


def test_what_is_missing_opens_a_task_again(tmp_path: Path) -> None:
    said = "finish the tax return by may / I finished the tax return!! / not quite, still 10% missing"
    reader, _ = talk(tmp_path, said)
    [view] = reader.goals()
    assert view.measures.current == pytest.approx(90)


def test_a_measure_puts_right_the_entry_that_is_told_in_it(tmp_path: Path) -> None:
    reader, reply = talk(
        tmp_path,
        "goal: run 100 km this year / goal: gym 3 times a week / ran 5k yesterday, gym done / sorry, 6 km",
    )
    assert "Corrected: 6 km for Run 100 km" in reply
    assert sorted(entry.value for entry in reader.entries(None)) == [1.0, 6.0]
