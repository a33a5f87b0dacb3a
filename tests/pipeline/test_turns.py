"""What a turn promises, from the sentence to the row and the reply."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tracker_tui.bootstrap import NothingSaid
from tracker_tui.modes.smalltalk import SmalltalkHandler
from tracker_tui.modes.track_progress import TrackProgressHandler
from tracker_tui.orchestrator.errors import OrchestrationError
from tracker_tui.pipeline.pipeline import Pipeline

if TYPE_CHECKING:
    from conftest import At

STAGES = ["load", "decay", "classify", "enrich", "orchestrate", "save"]


def rows(path: Path, query: str) -> list[dict[str, Any]]:
    with sqlite3.connect(path / "t.db") as db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(query)]


def test_the_first_conversation(at: At) -> None:
    tracker = at("2026-03-18T09:00")
    made = tracker.say("I want to reduce my headaches from 5 to 2 per week")
    assert [receipt.action for receipt in made.receipts] == ["goal_created"]
    logged = tracker.say("I only had 3 headaches this week")
    assert "3 of at most 2" in logged.reply
    answer = tracker.say("Hi! How's my headache goal going? Any tips?")
    assert answer.modes == ("SMALLTALK", "TRACK_PROGRESS", "CONSULT")
    greeting, number, advice = (
        answer.reply.find(text)
        for text in ("Good morning", "3 of 2 headaches", "Note with each one what came before")
    )
    assert 0 == greeting < number < advice


def test_a_conversation_goes_on_in_another_process(at: At, tmp_path: Path) -> None:
    at("2026-03-18T09:00").say("I want to run 100 km this year")
    at("2026-03-18T09:05").say("ran 5 km")
    at("2026-03-18T09:06").say("sorry, 6 km")
    assert [row["value"] for row in rows(tmp_path, "SELECT value FROM progress_entries")] == [6.0]
    assert len(rows(tmp_path, "SELECT * FROM conversations")) == 1
    assert [row["role"] for row in rows(tmp_path, "SELECT role FROM messages")] == ["user", "assistant"] * 3


def test_the_state_holds_what_the_founding_document_lists(at: At, tmp_path: Path) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    tracker.say("ran 5 km. how am I doing?")
    [state] = rows(tmp_path, "SELECT * FROM conversation_states")
    metadata = json.loads(state["metadata"])
    assert set(metadata["progress_context"]) == {
        "last_goal_mention",
        "last_progress_check",
        "primary_goal_domain",
        "suggested_check_in",
    }
    assert metadata["progress_context"]["last_goal_mention"] == tracker.clock.timestamp()
    assert metadata["progress_context"]["last_progress_check"] == tracker.clock.timestamp()
    assert set(metadata["multi_mode_context"]) == {"detected_intents", "active_modes", "last_orchestration"}
    assert metadata["multi_mode_context"]["active_modes"] == ["TRACK_PROGRESS"]
    assert state["version"] == 2


def test_each_stage_is_timed_with_the_turn(at: At, tmp_path: Path) -> None:
    reply = at("2026-03-18T09:00").say("hello")
    assert list(reply.timings) == STAGES
    [stored] = rows(tmp_path, "SELECT metadata FROM messages WHERE role = 'assistant'")
    timings = json.loads(stored["metadata"])["timings"]
    assert list(timings) == STAGES
    assert all(milliseconds >= 0 for milliseconds in timings.values())


def test_a_question_is_answered_by_the_next_message(at: At, tmp_path: Path) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("goal: run 100 km by December")
    tracker.say("goal: cycle 500 km by December")
    asked = tracker.say("did 7 km today")
    assert asked.question is not None
    assert sorted(asked.question.options) == sorted(view.goal.title for view in tracker.reader.goals())
    assert rows(tmp_path, "SELECT * FROM progress_entries") == []
    answered = tracker.say(str(1 + asked.question.option_ids.index(tracker.reader.find("run").goal.id)))
    assert answered.question is None
    assert tracker.reader.find("run").measures.current == 7.0


@pytest.mark.parametrize(
    ("then", "between"),
    [("2026-03-19T09:01", ()), ("2026-03-18T09:10", ("hello", "what can you do?", "thanks"))],
)
def test_a_question_lapses_after_a_day_or_three_other_turns(
    at: At, tmp_path: Path, then: str, between: tuple[str, ...]
) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("goal: run 100 km by December")
    tracker.say("goal: cycle 500 km by December")
    assert tracker.say("did 7 km today").question
    for message in between:
        at("2026-03-18T09:05").say(message)
    at(then).say("1")
    assert rows(tmp_path, "SELECT * FROM progress_entries") == []


def test_a_topic_fades_with_its_half_life(at: At, tmp_path: Path) -> None:
    at("2026-03-18T09:00").say("I want to run 100 km this year")
    at("2026-03-18T21:00").say("hello")
    [state] = rows(tmp_path, "SELECT context_elements FROM conversation_states")
    [[_, weight, _]] = json.loads(state["context_elements"])
    assert weight == pytest.approx(0.5)
    at("2026-03-25T21:00").say("hello")
    [state] = rows(tmp_path, "SELECT context_elements FROM conversation_states")
    assert json.loads(state["context_elements"]) == []


def test_a_mode_that_fails_costs_only_its_part(
    at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: object, context: object) -> Any:
        raise RuntimeError("out of order")

    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    monkeypatch.setattr(SmalltalkHandler, "handle", broken)
    reply = tracker.say("hello! ran 5 km")
    assert reply.failed_modes == ("SMALLTALK",)
    assert "5 of 100 km" in reply.reply
    assert "out of order" in (tmp_path / "events.jsonl").read_text()
    monkeypatch.setattr(TrackProgressHandler, "handle", broken)
    with pytest.raises(OrchestrationError) as failure:
        tracker.say("hello! ran 5 km")
    assert set(failure.value.failed_modes) == {"SMALLTALK", "TRACK_PROGRESS"}


def test_a_failed_mode_leaves_nothing_half_written(
    at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    monkeypatch.setattr(tracker.reader, "sums_between", None)
    monkeypatch.setattr(tracker.reader, "title", None)
    tracker.say("ran 5 km")
    assert tracker.reader.find("run").measures.current in (0.0, 5.0)
    assert len(rows(tmp_path, "SELECT * FROM messages")) == 4


def test_the_same_key_changes_nothing_and_answers_the_same(at: At, tmp_path: Path) -> None:
    at("2026-03-18T09:00").say("I want to run 100 km this year")
    first = at("2026-03-18T09:01").say("ran 5 km", key="morning-1").to_json()
    again = at("2026-03-18T09:02").say("ran 5 km", key="morning-1").to_json()
    assert first == again
    assert len(rows(tmp_path, "SELECT * FROM progress_entries")) == 1
    assert len(rows(tmp_path, "SELECT * FROM messages")) == 4


def test_a_key_whose_answer_was_lost_does_not_log_twice(
    at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    stages = dict(tracker.pipeline._stages)  # noqa: SLF001 - the process ends just before it saves
    del stages["save"]
    Pipeline(stages, tracker.pipeline.foresee).run(_turn("ran 5 km", "morning-1"))
    reply = at("2026-03-18T09:02").say("ran 5 km", key="morning-1")
    assert len(rows(tmp_path, "SELECT * FROM progress_entries")) == 1
    assert "already" in reply.reply


def _turn(message: str, key: str) -> Any:
    from tracker_tui.pipeline.turn import Turn

    return Turn(message, key)


def test_a_lost_race_on_the_state_is_made_good(
    at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker, other = at("2026-03-18T09:00"), at("2026-03-18T09:00")
    tracker.say("goal: run 100 km by December")
    tracker.say("goal: read 20 books this year")

    def meanwhile(receipts: object) -> None:
        other.say("read 1 book")

    tracker.say("ran 5 km", on_receipts=meanwhile)
    [state] = rows(tmp_path, "SELECT goals, metadata, version FROM conversation_states")
    assert len(json.loads(state["goals"])) == 2
    assert json.loads(state["metadata"])["turns"] == 4
    assert len(rows(tmp_path, "SELECT * FROM messages")) == 8


def test_what_was_said_is_kept_even_if_the_answer_fails(
    at: At, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: object, context: object) -> Any:
        raise RuntimeError("out of order")

    monkeypatch.setattr(SmalltalkHandler, "handle", broken)
    with pytest.raises(OrchestrationError):
        at("2026-03-18T09:00").say("hello")
    assert [row["content"] for row in rows(tmp_path, "SELECT content FROM messages")] == ["hello"]


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x1b[31m\x00"])
def test_a_message_without_words_is_not_kept(at: At, tmp_path: Path, text: str) -> None:
    with pytest.raises(NothingSaid):
        at("2026-03-18T09:00").say(text)
    assert rows(tmp_path, "SELECT * FROM messages") == []


def test_it_is_told_that_a_long_message_was_read_in_part(at: At) -> None:
    tracker = at("2026-03-18T09:00")
    assert "only its beginning" in (tracker.say("a long day. " * 2000 + "ran 5 km").notice or "")
    assert tracker.say("a short day").notice is None


def test_one_mode_a_reply_where_the_setting_says_so(at: At) -> None:
    tracker = at("2026-03-18T09:00", TRACKER_MULTI_MODE="off")
    tracker.say("I want to run 100 km this year")
    assert tracker.say("hello! ran 5 km. any tips?").modes == ("TRACK_PROGRESS",)


def test_nothing_said_reaches_the_log_unless_asked(at: At, tmp_path: Path) -> None:
    at("2026-03-18T09:00").say("I want to run 123 miles this year, secretly")
    assert "secretly" not in (tmp_path / "events.jsonl").read_text()


def test_goals_and_entries_remember_their_conversation(at: At, tmp_path: Path) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    tracker.say("ran 5 km")
    [conversation] = rows(tmp_path, "SELECT id FROM conversations")
    for table in ("goals", "progress_entries"):
        assert rows(tmp_path, f"SELECT conversation_id AS id FROM {table}") == [conversation]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ran 5 km but honestly i just want to die", "988"),
        ("he hit me again and took my phone", "tell someone you trust"),
        ("chest pain going down my left arm and i can't breathe", "emergency number"),
    ],
)
def test_somebody_in_danger_gets_care_and_nothing_else(at: At, tmp_path: Path, text: str, kind: str) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    reply = tracker.say(text)
    assert reply.modes == ("SMALLTALK",)
    assert kind in reply.reply
    assert len(reply.segments) == 1
    assert rows(tmp_path, "SELECT * FROM progress_entries") == []


def test_a_change_says_when_to_look_in_again(at: At, tmp_path: Path) -> None:
    tracker = at("2026-03-18T09:00")
    tracker.say("I want to run 100 km this year")
    tracker.say("ran 5 km")
    [state] = rows(tmp_path, "SELECT metadata FROM conversation_states")
    due = json.loads(state["metadata"])["progress_context"]["suggested_check_in"]
    assert tracker.clock.day_of(due) == date(2026, 3, 21)  # three days on, as long as no rhythm is known
    assert tracker.reader.check_in().day == date(2026, 3, 21)
