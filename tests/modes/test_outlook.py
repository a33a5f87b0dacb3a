"""What is asked of the time to come: by when, at what pace, whether it will be reached, what rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.modes.conftest import opened
from tracker_tui.modes.chat import SAYINGS

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker


@pytest.fixture
def running(folder: Path) -> Tracker:
    tracker = opened(folder)
    tracker.say("I want to run 100 km by 30 June")
    tracker.say("ran 10 km on the 3rd, 8 km last tuesday and 9 km yesterday")
    return tracker


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("when did i say the running had to be finished by?", "by 30 Jun, "),
        ("what's the deadline for the run?", "by 30 Jun, "),
        ("how many km a week do i need to make it?", " a week from here gets there by 30 Jun; "),
        ("am i going to make the 100 km?", "Run 100 km: "),
        ("if i run 5 km a day when am i done?", "at 5 km a day, the "),
    ],
)
def test_the_time_to_come_is_told(running: Tracker, said: str, told: str) -> None:
    reply = running.say(said)
    assert [str(mode) for mode in reply.modes] == ["TRACK_PROGRESS"]
    assert told in reply.reply


def test_what_rests_is_told(running: Tracker) -> None:
    assert running.say("what's paused?").reply == "No goal is paused."
    running.say("pause the running")
    assert running.say("which goals are on hold?").reply == "- Run 100 km: paused for now, at 27 of 100 km."


def test_what_is_later_is_more_than_what_was_before(running: Tracker) -> None:
    reply = running.say("compare this month with last month").reply
    assert "(27 km more)" in reply


def test_hours_are_told_as_people_say_them(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("read 1 hour a day")
    assert "55 minutes of 1 hour today" in tracker.say("read for 55 minutes").reply
    assert "1 h 10 min of 1 hour today" in tracker.say("read 15 minutes more").reply


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("passed my driving test!!", "Congratulations!"),
        ("nah just bragging haha", "Brag away"),
        ("I'll run 5 km tomorrow", "Tell me when it is done"),
        ("good night", "Good night"),
    ],
)
def test_small_talk_is_answered_by_what_it_tells(running: Tracker, said: str, told: str) -> None:
    kind = next(lines for lines in SAYINGS.values() if any(line.startswith(told) for line in lines))
    assert running.say(said).reply in kind


@pytest.mark.parametrize(
    "said",
    [
        "what does on track mean?",
        "what means pace?",
        "can i get this on my phone?",
        "how do i print my list?",
    ],
)
def test_the_program_is_asked_about(running: Tracker, said: str) -> None:
    assert [str(mode) for mode in running.say(said).modes] == ["META"]
