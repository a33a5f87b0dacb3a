"""What is asked of the time to come: by when, at what pace, whether it will be reached, what rests."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.modes.conftest import NOW, opened
from tracker_tui.modes.chat import SAYINGS, kind_of

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
    ("said", "told"),
    [
        ("we won!", "news"),
        ("my niece was born today", "news"),
        ("mum sends news: cancer free", "news"),
        ("feeling ill", "ill"),
        ("caught a cold again", "ill"),
        ("my knee hurts", "ill"),
        ("grandma's in the hospital", "grief"),
        ("we had to have the dog put down", "grief"),
        ("lost the match", "bad_news"),
        ("the car broke down", "bad_news"),
        ("my flight got cancelled", "bad_news"),
    ],
)
def test_what_befell_someone_is_heard(said: str, told: str) -> None:
    assert kind_of("chitchat", said) == told


@pytest.mark.parametrize(
    "said",
    [
        "we won't be able to meet",
        "a friend got in touch",
        "he passed the house",
        "the first place i looked",
        "i was born in leeds",
        "ill be back",
        "had a cold shower",
        "it hurts to see",
        "my brother works at the hospital",
        "my son put down his phone",
        "my funeral playlist",
        "lost my temper",
        "she broke down the figures",
        "i cancelled it",
    ],
)
def test_words_that_only_look_like_news_are_small_talk(said: str) -> None:
    assert kind_of("chitchat", said) == "chitchat"


@pytest.mark.parametrize(
    ("goal", "entries", "wrong"),
    [
        ("I want to run 100 km by {last}", ("ran 50 km {first}", "ran 30 km yesterday"), "100 of 100"),
        ("I want to go from 80 kg to 70 kg by {last}", ("weight 78 {first}", "weight 76"), "comes to 70 kg"),
    ],
)
def test_a_pace_that_falls_short_does_not_come_to_the_target(
    folder: Path, goal: str, entries: tuple[str, ...], wrong: str
) -> None:
    tracker = opened(folder)
    days = {"last": f"{NOW + timedelta(days=9):%d %B %Y}", "first": f"on {NOW - timedelta(days=24):%d %B %Y}"}
    for said in (goal, *entries):
        tracker.say(said.format(**days))
    told = tracker.say("will i make it?").reply
    assert wrong not in told


def test_the_pace_needed_counts_today_for_the_outlook_too(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say(f"I want to run 60 km by {NOW + timedelta(days=1):%d %B %Y}")
    tracker.say("ran 24 km yesterday")
    assert "18 km a day from here" in tracker.say("how many km a day do i need?").reply
    assert tracker.say("if i run 18 km a day when am i done?").reply.endswith(": just in time.")


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
