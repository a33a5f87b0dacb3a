"""Advice from the person's own numbers: useful, not repeated, honest about what it does not know."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.modes.conftest import NOW, opened

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker

PACE = "Start with 13 pages today."


def test_advice_says_what_a_day_takes(past: Tracker) -> None:
    reply = past.say("any tips for my reading?")
    assert "CONSULT" in reply.modes
    assert PACE in reply.reply
    assert reply.reply.count("13 pages a day") == 1


def test_no_insight_is_told_twice_in_a_week(past: Tracker, folder: Path) -> None:
    assert PACE in past.say("any tips for my reading?").reply
    assert PACE not in past.say("any tips for my reading?").reply
    later = opened(folder, NOW + timedelta(days=3))
    assert PACE not in later.say("any tips for my reading?").reply
    later.close()


def test_after_a_week_it_may_be_told_again(past: Tracker, folder: Path) -> None:
    past.say("any tips for my reading?")
    later = opened(folder, NOW + timedelta(days=8))
    assert PACE in later.say("any tips for my reading?").reply
    later.close()


def test_a_target_beyond_ones_pace_gets_one_that_fits(past: Tracker) -> None:
    reply = past.say("is my reading goal realistic?").reply
    assert "What your own pace would meet: 1,650 pages by 31 Dec" in reply


def test_why_shows_the_reason_and_what_it_rests_on(past: Tracker) -> None:
    past.say("how is my reading going?")
    for question in ("why?", "why am i behind on reading?"):
        reply = past.say(question).reply
        assert "I call that “behind”: a straight line between 1 Jan and 31 Dec is at" in reply
        assert "- yesterday: 5 pages" in reply
        assert reply.count("5 pages") >= 7


def test_why_on_a_habit_tells_its_periods(past: Tracker) -> None:
    reply = past.say("why is gym on track?").reply
    assert "The last 4 weeks had 2, 2, 2, 2, against 2 times a week." in reply


def test_a_question_beyond_the_numbers_is_answered_as_such(past: Tracker) -> None:
    assert "I only know the numbers you log" in past.say("any tips?").reply


def test_without_goals_it_says_so(folder: Path) -> None:
    fresh = opened(folder)
    assert "no numbers of yours yet" in fresh.say("any tips?").reply
    fresh.close()


def test_a_goal_reached_gets_a_next_one(past: Tracker) -> None:
    with past.ledger.change() as change:
        change.log(past.reader.find("read").goal.id, 3650.0, NOW.date())
    reply = past.say("what next?").reply
    assert "A next step in proportion: 5,000 pages." in reply


def test_one_more_than_a_limit_allows_is_a_no(folder: Path) -> None:
    tracker = opened(folder)
    tracker.say("no more than 3 coffees a day")
    tracker.say("had 2 coffees")
    assert "1 coffee still allowed today" in tracker.say("could I have one more coffee?").reply
    tracker.say("had a coffee")
    for question in ("can I have another coffee?", "is it ok to have another coffee?"):
        assert tracker.say(question).reply.startswith("No: the allowance is used up today.")
    tracker.close()


def test_questions_of_the_world_get_no_figures(past: Tracker) -> None:
    for question in (
        "should I buy new gym shoes?",
        "how tall is everest?",
        "will it rain tomorrow?",
    ):
        reply = past.say(question).reply
        assert "beyond me" in reply
        assert "Gym:" not in reply
        assert "4,000" not in reply


@pytest.mark.parametrize(
    "said",
    [
        "should i try something new to hit my reading target?",
        "is something good happening with my reading pace?",
    ],
)
def test_something_new_for_a_goal_is_no_matter_of_taste(past: Tracker, said: str) -> None:
    assert "to your taste" not in past.say(said).reply
