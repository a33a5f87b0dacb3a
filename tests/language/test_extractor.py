"""Whatever is typed, the extractor answers, quickly, and makes nothing out of noise."""

from __future__ import annotations

import json
import random
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.pace import cost, growth
from tracker_tui.language.extraction import Cue, EntryAction, LastEntry, Missing, Question, Situation
from tracker_tui.language.extractor import ProgressExtractor
from tracker_tui.language.serial import goal_intent_from_dict, question_from_dict, to_dict
from tracker_tui.progress.goals import Goal, GoalKind, Period

NOW = datetime(2026, 3, 18, 20, 15)
GOALS = (
    Goal("run", "ann", "Run 100 km", GoalKind.TOTAL, target_value=100, unit="km"),
    Goal(
        "gym", "ann", "Gym 3 times a week", GoalKind.HABIT, target_value=3, unit="times", period=Period.WEEK
    ),
    Goal(
        "weight", "ann", "Get down to 75 kg", GoalKind.MEASURE, target_value=75, unit="kg", baseline_value=85
    ),
    Goal(
        "coffee",
        "ann",
        "Max 2 coffees a day",
        GoalKind.LIMIT,
        target_value=2,
        unit="coffees",
        period=Period.DAY,
    ),
    Goal("thesis", "ann", "Finish my thesis", GoalKind.TASK),
)
SITUATION = Situation(NOW, NOW.date(), GOALS)
JUST_LOGGED = SITUATION._replace(
    topics={"run": 1.0}, last_goal_id="run", last_entries=(LastEntry("e", "run", 5.0, NOW.date()),)
)
BOTH = st.sampled_from((SITUATION, JUST_LOGGED))
SAID = [
    turn["say"]
    for line in (Path(__file__).parent / "fresh.jsonl").read_text("utf-8").splitlines()
    for turn in json.loads(line)["turns"]
]


def understand(text: str, situation: Situation = SITUATION, cues: tuple[Cue, ...] = ()):  # type: ignore[no-untyped-def]
    return ProgressExtractor().understand(text, situation, cues)


@given(st.text(max_size=300), BOTH)
@example("((((", JUST_LOGGED)
@settings(max_examples=300, deadline=None)
def test_any_text_gets_an_answer(text: str, situation: Situation) -> None:
    assert understand(text, situation).extractions


@given(st.text(alphabet="qxzvjw#@*&^~<>[]{}\u200b\u202e\ufeff ", max_size=120))
@settings(max_examples=150, deadline=None)
def test_noise_becomes_no_entry(text: str) -> None:
    assert all(extraction.progress_update is None for extraction in understand(text).extractions)


@given(st.sampled_from(SAID), st.randoms(use_true_random=False), BOTH)
@settings(max_examples=200, deadline=None)
def test_a_mangled_sentence_breaks_nothing(text: str, chance: random.Random, situation: Situation) -> None:
    letters = list(text)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(letters) + 1)
        letters[at : at + chance.randrange(3)] = chance.choice(["", " ", "9", "é", "😀", ",", "\n", "a"])
    for extraction in understand("".join(letters), situation).extractions:
        update = extraction.progress_update
        assert (
            update is None
            or update.action is not EntryAction.LOG
            or update.day is None
            or (update.day <= NOW.date() or extraction.missing is Missing.PAST)
        )


PIECES = ["ran 5k and ", "5 ", "i want to ", "not ", "😀", "?", "a", "gym ✅ ", "mon, ", "ran 5. "]
CLOSE_ONES = ["it was 5. ", "ran 5k, ", "ran 5k ", "3x10 ", "-1 ", "one ", "a-", "1\u202f", "e\u0301", "qzxv"]


@pytest.mark.parametrize("piece", [*PIECES, *CLOSE_ONES])
def test_a_long_message_is_cut_not_suffered(piece: str) -> None:
    assert understand(piece * (100_000 // len(piece))).cut
    assert cost(lambda: understand(piece * (100_000 // len(piece)))) < A_MOMENT
    assert growth(understand, piece, 100_000) < 8


A_MOMENT = 0.5  # seconds; a machine that does nothing else takes a third of it


@pytest.mark.parametrize("mark", [". ", "\n", ", ", " "])
def test_a_long_message_is_read_up_to_a_pause(mark: str) -> None:
    said = mark.join(f"walked {number} km" for number in range(1, 400))
    assert understand(said).cut.rstrip(".,").endswith(" km")


def test_many_numbers_are_not_left_out_in_silence() -> None:
    assert not understand("ran " + ", ".join(map(str, range(1, 40)))).cut
    assert understand("ran " + ", ".join(map(str, range(1, 80)))).cut.endswith("47, 48")
    assert understand("ran " + " ".join(map(str, range(1, 80)))).cut.endswith("63 64")


def test_a_plugin_cue_calls_its_mode() -> None:
    cue = Cue(r"\bweather\b", "forecast", "WEATHER", 0.9)
    intents = [e.intent for e in understand("ran 5k, how is the weather?", cues=(cue,)).extractions]
    assert ("forecast", "WEATHER") in {(intent.type, intent.mode) for intent in intents}
    assert "log_progress" in {intent.type for intent in intents}


def test_danger_silences_everything_else() -> None:
    understood = understand("ran 5k but i want to die")
    assert understood.danger == "self_harm"
    assert [extraction.intent.mode for extraction in understood.extractions] == ["SMALLTALK"]


def test_a_learned_word_means_its_goal() -> None:
    bike = Goal("bike", "ann", "Cycle 1000 km", GoalKind.TOTAL, target_value=1000, unit="km")
    situation = Situation(NOW, NOW.date(), (*GOALS, bike), words={"circuit": "bike"})
    update = understand("the circuit, 12 km", situation).extractions[0].progress_update
    assert update is not None
    assert update.goal_ids == ("bike",)


def test_an_earlier_entry_is_found_by_day_and_value() -> None:
    update = understand("The 5k I put in on Monday was actually 5.5").extractions[0].progress_update
    assert update is not None
    assert (update.action, update.value, update.which_value) == (EntryAction.CORRECT, 5.5, 5)
    assert update.which_day == datetime(2026, 3, 16).date()


def test_a_correction_needs_something_just_said() -> None:
    entry = LastEntry("e", "run", 5.0, NOW.date())
    stale = Situation(NOW, NOW.date(), GOALS, last_entries=(entry,))
    fresh = Situation(NOW, NOW.date(), GOALS, last_entries=(entry,), topics={"run": 1.0})
    assert understand("sorry, 6", fresh).extractions[0].intent.type == "correct_progress"
    assert understand("sorry, 6", stale).extractions[0].intent.type != "correct_progress"


def test_a_question_survives_its_journey_to_the_state() -> None:
    waiting = understand("8 km this morning, or was it 9?", Situation(NOW, NOW.date(), ())).extractions
    question = Question(Missing.GOAL, "Which one?", ("Run", "Gym"), ("run", "gym"), waiting, 1_700_000_000, 2)
    assert question_from_dict(json.loads(json.dumps(to_dict(question)))) == question


def test_a_view_survives_its_journey_to_the_state() -> None:
    view = understand("how far did i run last week?").extractions[0].goal_intent
    assert view is not None
    assert goal_intent_from_dict(json.loads(json.dumps(to_dict(view)))) == view
