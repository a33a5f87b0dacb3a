"""A model in the app: words stream into their places, Escape stops them, nothing waits for a server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import openai  # noqa: F401 - importing it must not count against the patience of a test
import pytest

from tests.llm.server import ScriptedServer

if TYPE_CHECKING:
    from tests.tui.sitting import Starter


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    yield server
    server.close()


def named(server: ScriptedServer) -> dict[str, Any]:
    return {"model": "m", "base_url": server.url, "model_retries": 0}


async def test_words_stream_into_their_places(
    sit: Starter, goals: dict[str, str], server: ScriptedServer
) -> None:
    server.text, server.pause = "First of all. " + "Then wait and see. " * 40, 0.02
    async with sit(**named(server)) as app:
        await app.type("ran 5 km. any tips?")
        await app.press("enter")
        await app.sees("First of all.")
        talk = app.main.chat.talks[-1]
        assert talk.waiting
        assert [segment.mode for segment in talk.segments] == ["CONSULT"]
        assert "5/100 km" in app.main.goals.text
        assert app.main.chat.text.index("5 km · today") < app.main.chat.text.index("First of all.")
        await app.press("escape")
        await app.sees("Stopped. What was logged stays.")
        assert "First of all." in app.main.chat.text
        assert server.gone.wait(5)
        await app.until(lambda: app.main.chat.talks[-1].before_id, "the end of the turn")
        assert app.main.chat.text.count("First of all.") == 1
    async with sit() as app:
        assert "First of all." in app.main.chat.text
        assert "Stopped. What was logged stays." in app.main.chat.text


async def test_a_cut_stream_gives_way_to_the_whole_reply(
    sit: Starter, goals: dict[str, str], server: ScriptedServer
) -> None:
    server.text, server.cut_after = "Half a thought. And then it", 4
    async with sit(**named(server)) as app:
        await app.say("any tips for running?")
        text = app.main.chat.text
        assert "Half a thought" not in text
        assert "Run 100 km" in text
        assert "m was not used: its answer was cut off." in " ".join(text.split())


async def test_leaving_does_not_wait_for_a_server(
    sit: Starter, goals: dict[str, str], server: ScriptedServer
) -> None:
    server.released.clear()
    async with sit(**named(server)) as app:
        await app.type("hello")
        await app.press("enter")
        await app.until(lambda: server.requests)
        began = time.monotonic()
    assert time.monotonic() - began < 5  # the server holds its answer back for ten


async def test_a_key_lets_a_resting_model_try_again(sit: Starter, server: ScriptedServer) -> None:
    server.status = 500
    async with sit(**named(server)) as app:
        for _ in range(4):
            await app.say("hello")
        assert len(server.requests) == 3
        assert "f3" in " ".join(app.main.chat.text.split())
        server.status, server.text = 200, "Here again."
        await app.press("f3")
        await app.say("hello")
        assert "Here again." in app.main.chat.text
