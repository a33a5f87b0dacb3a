"""Against a real llama.cpp server with a tiny model: whatever that says, everything around it holds.

Run by `tests/llm/real/run`, which starts the server and names it in REAL_SERVER.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.llm.truth import keeps_to, numbers_in
from tracker_tui.orchestrator.briefing import brief
from tracker_tui.settings import load_settings

URL = os.environ.get("REAL_SERVER", "")
SECONDS = 60  # a slow machine may take so long for an answer
pytestmark = pytest.mark.skipif(not URL, reason="REAL_SERVER names no server; tests/llm/real/run starts one")
GOALS = ("I want to run 100 km this year", "gym 3 times a week", "row 200 minutes a month")
Open = Callable[..., Tracker]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    trackers: list[Tracker] = []

    def open_with(**env: str) -> Tracker:
        env = {
            "DATABASE_PATH": str(tmp_path / "t.db"),
            "TRACKER_LOG_PATH": str(tmp_path / "log.jsonl"),
            "TRACKER_CONFIG": str(tmp_path / "config.toml"),
            "TRACKER_USER": "ann",
            "TRACKER_MODEL": "smollm2",
            "OPENAI_BASE_URL": URL,
            "TRACKER_MODEL_TIMEOUT": str(SECONDS),
            "TRACKER_MODEL_DEADLINE": str(2 * SECONDS),
            **env,
        }
        tracker = open_tracker(load_settings(env), Clock(datetime(2026, 3, 18, 9, 0)))
        trackers.append(tracker)
        return tracker

    yield open_with
    for tracker in trackers:
        tracker.close()


def stored(tracker: Tracker) -> list[tuple[str, float]]:
    return [(view.goal.title, view.measures.current) for view in tracker.reader.goals(None)]


def test_the_ladder_finds_its_way(opened: Open, tmp_path: Path) -> None:
    from tracker_tui.bootstrap import named_model
    from tracker_tui.llm.examination import examine

    tracker = opened()
    found = examine(named_model(tracker.settings, tracker.clock), 4 * SECONDS)
    assert found.models == ["smollm2"]
    assert found.streams
    assert found.first_words_ms
    assert found.structure in ("json", "prompt"), "this server takes no json_schema"
    assert found.structure in (tmp_path / "t.model.json").read_text()


def test_what_it_says_holds_no_number_of_its_own(opened: Open) -> None:
    tracker = opened()
    for goal in GOALS:
        tracker.say(goal)
    plain = opened(TRACKER_REPLIES="local", TRACKER_UNDERSTANDING="local")
    for text in ("hi there!", "any tips for running?", "what can you do?"):
        facts = plain.say(text).reply
        told = brief(tracker.reader.goals(), [], {}, 1500)
        known = numbers_in("\n".join([facts, *told.goals]))
        reply = tracker.say(text)
        assert reply.reply
        assert all(keeps_to(segment.content, known) for segment in reply.segments), reply.reply


def test_what_it_reads_changes_nothing_that_was_not_said(opened: Open) -> None:
    tracker = opened(TRACKER_REPLIES="local")
    for goal in GOALS:
        tracker.say(goal)
    for text in (
        "paddled the dinghy for 25 minutes",
        "did the iron thing yesterday",
        "remove the rowing thing",
    ):
        reply = tracker.say(text)
        assert reply.reply
        amounts = {change.get("value") for change in reply.to_json()["changes"]}
        assert amounts <= {25.0, None}, reply.reply
    assert [title for title, _ in stored(tracker)] == [
        "Run 100 km",
        "Gym 3 times a week",
        "Row 200 minutes a month",
    ]


def test_a_log_is_told_before_it_speaks_and_stays_when_it_is_stopped(opened: Open) -> None:
    tracker = opened()
    tracker.say(GOALS[0])
    heard: list[str] = []
    told: list[int] = []
    reply = tracker.say(
        "ran 5 km. any tips?",
        on_receipts=lambda receipts: told.append(len(heard)),
        on_words=lambda place, mode, text: heard.append(text),
        cancelled=lambda: bool(heard),
    )
    assert told == [0]
    assert stored(tracker) == [("Run 100 km", 5.0)]
    assert reply.notice == "Stopped. What was logged stays."


def test_a_short_deadline_ends_in_the_local_reply(opened: Open) -> None:
    tracker = opened(TRACKER_MODEL_DEADLINE="0.2")
    tracker.warm_model()
    tracker.say(GOALS[0])
    began = time.monotonic()
    reply = tracker.say("any tips for running?")
    assert "Run 100 km" in reply.reply
    assert "took too long" in (reply.notice or "")
    assert time.monotonic() - began < SECONDS


def test_more_than_it_can_take_in_costs_one_quiet_line(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "smalltalk.txt").write_text("Mind every word. " * 1170)
    reply = opened(TRACKER_MODEL_RETRIES="0").say("hi")
    assert "Good morning" in reply.reply
    assert "smollm2 was not used" in (reply.notice or "")


def test_what_it_took_is_counted(opened: Open) -> None:
    tracker = opened()
    tracker.say("hi")
    used = tracker.history(1)[0].metadata["usage"]
    assert used["model"] == "smollm2"
    assert used["prompt"] > 0
    assert json.dumps(used)
