"""With a model named its true words are used; without one nothing is sent; a log never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import load_settings

if TYPE_CHECKING:
    from conftest import ScriptedServer

Open = Callable[..., Tracker]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    trackers: list[Tracker] = []

    def open_with(**env: str) -> Tracker:
        env |= {
            "DATABASE_PATH": str(tmp_path / "t.db"),
            "TRACKER_LOG_PATH": str(tmp_path / "log.jsonl"),
            "TRACKER_CONFIG": str(tmp_path / "config.toml"),
            "TRACKER_USER": "ann",
        }
        tracker = open_tracker(load_settings(env), Clock(datetime(2026, 3, 18, 9, 0)))
        trackers.append(tracker)
        return tracker

    yield open_with
    for tracker in trackers:
        tracker.close()


@contextmanager
def held_back(server: ScriptedServer) -> Iterator[None]:
    server.released.clear()
    try:
        yield
    finally:
        server.released.set()


def with_model(opened: Open, server: ScriptedServer, **env: str) -> Tracker:
    return opened(TRACKER_MODEL="m", OPENAI_BASE_URL=server.url, **env)


def test_a_mere_key_sends_nothing(opened: Open, server: ScriptedServer) -> None:
    tracker = opened(OPENAI_API_KEY="secret", OPENAI_BASE_URL=server.url)
    assert "Good morning" in tracker.say("hi").reply
    assert server.requests == []


def test_the_models_words_are_used(opened: Open, server: ScriptedServer) -> None:
    server.text = "What a fine morning to you."
    reply = with_model(opened, server).say("hi")
    assert reply.reply == "What a fine morning to you."
    assert reply.notice is None


def test_a_local_server_needs_no_key(opened: Open, server: ScriptedServer) -> None:
    with_model(opened, server).say("hi")
    assert [request["path"] for request in server.requests] == ["/v1/chat/completions"]


def test_a_sentence_with_an_unknown_number_is_left_out(opened: Open, server: ScriptedServer) -> None:
    server.text = "Good morning to you. You have run 77 km."
    assert with_model(opened, server).say("hi").reply == "Good morning to you."


def test_receipts_are_never_the_models(opened: Open, server: ScriptedServer) -> None:
    server.text = "Logged nothing at all."
    tracker = with_model(opened, server)
    tracker.say("I want to run 100 km this year")
    reply = tracker.say("ran 5 km")
    assert "5 km" in reply.reply
    assert "nothing" not in reply.reply


@pytest.mark.parametrize(
    ("status", "reason"),
    [(401, "OPENAI_API_KEY"), (404, "TRACKER_MODEL"), (429, "wait"), (500, "error 500")],
)
def test_a_server_that_fails_costs_one_quiet_line(
    opened: Open, server: ScriptedServer, status: int, reason: str
) -> None:
    server.status = status
    reply = with_model(opened, server, OPENAI_API_KEY="secret", TRACKER_MODEL_RETRIES="0").say("hi")
    assert "Good morning." in reply.reply
    assert reason in (reply.notice or "")
    assert "secret" not in reply.reply


@pytest.mark.parametrize("body", [b"not json", b"{}", b'{"choices": []}', b""])
def test_garbage_costs_one_quiet_line(opened: Open, server: ScriptedServer, body: bytes) -> None:
    server.body = body
    reply = with_model(opened, server, TRACKER_MODEL_RETRIES="0").say("hi")
    assert "Good morning." in reply.reply
    assert reply.notice


def test_nobody_there_costs_one_quiet_line(opened: Open) -> None:
    tracker = opened(TRACKER_MODEL="m", OPENAI_BASE_URL="http://127.0.0.1:9/v1", TRACKER_MODEL_RETRIES="0")
    reply = tracker.say("hi")
    assert "Good morning." in reply.reply
    assert "cannot be reached" in (reply.notice or "")


def test_a_slow_model_is_not_waited_for_and_the_log_is_already_there(
    opened: Open, server: ScriptedServer
) -> None:
    tracker = with_model(opened, server, TRACKER_MODEL_TIMEOUT="0.5", TRACKER_MODEL_RETRIES="0")
    tracker.say("I want to run 100 km this year")
    seen: list[float] = []
    with held_back(server):
        reply = tracker.say(
            "hi! ran 5 km",
            on_receipts=lambda receipts: seen.append(len(server.requests)),
        )
    assert "5 km" in reply.reply
    assert "too long" in (reply.notice or "")
    assert seen, "the receipt is told as soon as it is committed"
