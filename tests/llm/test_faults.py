"""However a server fails, the reply is whole, what was logged stays, and one quiet line says why."""

from __future__ import annotations

import socket
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.llm.conftest import NOW

if TYPE_CHECKING:
    from tests.llm.conftest import Open
    from tests.llm.server import ScriptedServer
    from tracker_tui.bootstrap import Tracker

SECRET = "sk-very-secret"
# What the server does, and a word of the line that tells of it.
FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "401": ({"status": 401, "message": f"Incorrect API key: {SECRET}"}, "OPENAI_API_KEY"),
    "403": ({"status": 403}, "may not use this model"),
    "404": ({"status": 404}, "TRACKER_MODEL"),
    "429": ({"status": 429, "headers": {"Retry-After": "20"}}, "wait 20 s"),
    "500": ({"status": 500}, "error 500"),
    "503": ({"status": 503}, "error 503"),
    "too long": ({"status": 400, "code": "context_length_exceeded"}, "TRACKER_MODEL_CONTEXT"),
    "not json": ({"body": b"not json"}, "said nothing"),
    "empty body": ({"body": b""}, "said nothing"),
    "broken stream": ({"body": b"data: {nonsense\n\n"}, "could not be read"),
    "other json": ({"body": b'data: {"choices": 7}\n\n'}, "could not be read"),
    "says nothing": ({"text": ""}, "said nothing"),
    "only thinks": ({"text": "<think>well, hm"}, "said nothing"),
    "invents": ({"text": "You ran 77 km. That is 12 more."}, "keep to the facts"),
    "cut": ({"text": "One moment. Then it goes on and on.", "cut_after": 3}, "cut off"),
    "no end": ({"text": "One moment. Then it", "finish": False}, "cut off"),
    "slow drip": ({"text": "and " * 50, "pause": 0.05}, "too long"),
}
LOCAL = "nothing logged yet"  # what is said of a new goal without any model


def failing(server: ScriptedServer, fault: str) -> str:
    script, reason = FAULTS[fault]
    for name, value in script.items():
        setattr(server, name, value)
    return reason


def run_and_ask(tracker: Tracker) -> Any:
    tracker.say("I want to run 100 km this year")
    return tracker.say("ran 5 km. any tips?")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_costs_one_quiet_line(
    with_model: Open, server: ScriptedServer, fault: str, tmp_path: Path
) -> None:
    reason = failing(server, fault)
    local = run_and_ask(with_model(TRACKER_MODEL="", DATABASE_PATH=str(tmp_path / "local.db")))
    tracker = with_model(OPENAI_API_KEY=SECRET, TRACKER_MODEL_DEADLINE="1")
    reply = run_and_ask(tracker)
    assert reply.reply == local.reply
    assert reason in (reply.notice or "")
    assert reply.notice.startswith("m was not used: ")
    assert "\n" not in reply.notice
    assert [receipt.action for receipt in reply.receipts] == ["progress_logged"]
    for told in (reply.reply, reply.notice, (tmp_path / "log.jsonl").read_text(encoding="utf-8")):
        assert SECRET not in told


def test_nobody_there(opened: Open) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
    reply = opened(TRACKER_MODEL="m", OPENAI_BASE_URL=url).say("hi")
    assert "Good morning." in reply.reply
    assert "cannot be reached" in (reply.notice or "")


def test_an_address_that_is_none(opened: Open) -> None:
    reply = opened(TRACKER_MODEL="m", OPENAI_BASE_URL="nonsense").say("hi")
    assert "Good morning." in reply.reply
    assert reply.notice


def test_a_silent_server_is_not_waited_for_and_the_log_is_already_there(
    with_model: Open, server: ScriptedServer
) -> None:
    tracker = with_model(TRACKER_MODEL_TIMEOUT="0.3")
    tracker.say("I want to run 100 km this year")
    server.released.clear()
    seen: list[int] = []
    reply = tracker.say("hi! ran 5 km", on_receipts=lambda receipts: seen.append(len(server.requests)))
    assert "5 km" in reply.reply
    assert "too long" in (reply.notice or "")
    assert seen == [0], "the receipt is told before anything is sent"


def test_a_second_try_may_help(with_model: Open, server: ScriptedServer) -> None:
    server.status = 503
    tracker = with_model(TRACKER_MODEL_RETRIES="1")

    def heal() -> bool:
        if server.requests:
            server.status = 200
        return False

    server.text = "There you are."
    assert tracker.say("hi", cancelled=heal).reply == "There you are."
    assert len(server.requests) == 2


def test_settings_that_a_server_refuses_are_left_out_from_then_on(
    with_model: Open, server: ScriptedServer
) -> None:
    server.takes_settings = False
    server.text = "There you are."
    assert with_model().say("hi").reply == "There you are."
    assert with_model().say("hi").reply == "There you are."  # another process knows it
    assert [("temperature" in body) for body in server.streamed] == [True, False, False]


def test_repeated_failures_open_a_breaker_that_a_key_closes(with_model: Open, server: ScriptedServer) -> None:
    server.status = 500
    tracker = with_model()
    for _ in range(3):
        tracker.say("hi")
    assert len(server.requests) == 3
    server.status = 200
    reply = tracker.say("hi")
    assert "rests" in (reply.notice or "")
    assert len(server.requests) == 3
    assert with_model().say("hi").notice == reply.notice  # nor does another process ask
    assert tracker.try_model_again()
    assert tracker.say("hi").notice is None
    assert len(server.requests) == 4


def test_the_breaker_closes_by_itself_after_a_while(with_model: Open, server: ScriptedServer) -> None:
    server.status = 500
    tracker = with_model()
    for _ in range(3):
        tracker.say("hi")
    server.status = 200
    assert with_model(now=NOW + timedelta(minutes=9)).say("hi").notice
    assert with_model(now=NOW + timedelta(minutes=11)).say("hi").notice is None


def test_the_wait_that_a_server_asks_for_is_kept(with_model: Open, server: ScriptedServer) -> None:
    failing(server, "429")
    with_model().say("hi")
    server.status = 200
    assert "wait 20 s" in (with_model(now=NOW + timedelta(seconds=10)).say("hi").notice or "")
    assert len(server.requests) == 1
    assert with_model(now=NOW + timedelta(seconds=21)).say("hi").notice is None


def test_stopping_keeps_what_was_said_and_frees_the_server(with_model: Open, server: ScriptedServer) -> None:
    server.text, server.pause = "Hello there. " + "And more and more " * 200, 0.01
    heard: list[str] = []
    reply = with_model().say(
        "hi", on_words=lambda place, mode, text: heard.append(text), cancelled=lambda: bool(heard)
    )
    assert reply.reply == "Hello there."
    assert reply.notice == "Stopped. What was logged stays."
    assert server.gone.wait(5), "the server hears that nobody listens"


def test_stopping_before_the_first_word_ends_the_turn_at_once(
    with_model: Open, server: ScriptedServer
) -> None:
    server.released.clear()
    reply = with_model().say("hi", cancelled=lambda: bool(server.requests))
    assert server.answered == 0, "nobody waited for the server"
    assert "Good morning." in reply.reply
    assert reply.notice == "Stopped. What was logged stays."


def test_the_months_cap_lets_the_model_rest(with_model: Open, server: ScriptedServer) -> None:
    tracker = with_model(TRACKER_MODEL_MONTHLY_TOKENS="200")
    assert tracker.say("hi").notice is None  # 110 tokens
    assert tracker.say("hi").notice is None
    assert "220" not in (notice := tracker.say("hi").notice or "")
    assert "200 tokens" in notice
    assert len(server.requests) == 2
    assert (
        with_model(now=NOW + timedelta(days=20), TRACKER_MODEL_MONTHLY_TOKENS="200").say("hi").notice is None
    )
