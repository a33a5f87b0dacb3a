"""A goal excused for a while, and what a word meant forgotten."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tracker_tui.language.extraction import EntryAction, Extraction, Situation
from tracker_tui.language.extractor import ProgressExtractor
from tracker_tui.progress.goals import Goal, GoalKind, Period

GYM = Goal(
    "gym", "ann", "Gym 3 times a week", GoalKind.HABIT, target_value=3, unit="times", period=Period.WEEK
)
READ = Goal("read", "ann", "Read 4000 pages", GoalKind.TOTAL, target_value=4000, unit="pages")
TODAY = date(2026, 3, 18)


def understood(text: str) -> tuple[Extraction, ...]:
    words = {"pages": "read"}
    situation = Situation(datetime(2026, 3, 18, 20, 15), TODAY, (GYM, READ), words=words)
    return ProgressExtractor().understand(text, situation).extractions


@pytest.mark.parametrize(
    "text", ["skip gym this week, I'm ill", "skipping the gym today", "I'm gonna skip gym tonight"]
)
def test_an_explicit_skip_excuses_the_goal(text: str) -> None:
    [update] = [e.progress_update for e in understood(text) if e.progress_update]
    assert (update.action, update.goal_ids, update.day) == (EntryAction.SKIP, ("gym",), TODAY)


@pytest.mark.parametrize(
    "text",
    ["rest day", "skipped lunch", "should I skip the gym?", "skip the small talk", "didn't go to the gym"],
)
def test_what_is_no_skip_excuses_nothing(text: str) -> None:
    assert not [
        e for e in understood(text) if e.progress_update and e.progress_update.action is EntryAction.SKIP
    ]


def test_a_learned_word_can_be_forgotten() -> None:
    assert [e.forget for e in understood("forget the word pages")] == [("pages",)]
    assert not any(e.forget for e in understood("forget the word chapters"))
