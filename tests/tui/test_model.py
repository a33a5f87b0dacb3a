"""A model in the app: words stream into their places, Escape stops them, nothing waits for a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import openai  # noqa: F401 - importing it must not count against the patience of a test
import pytest

from tests.llm.server import ScriptedServer
from tracker_tui.settings import Settings, load_settings

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter


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
    server.text, server.pause = "First of all. " + "Then wait and see. " * 300, 0.2
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


async def test_all_else_goes_on_while_a_model_keeps_one_waiting(
    sit: Starter, goals: dict[str, str], server: ScriptedServer
) -> None:
    server.text = "Here at last."
    server.released.clear()
    async with sit(**named(server)) as app:
        await app.type("any tips for running?")
        await app.press("enter")
        await app.until(lambda: server.requests)
        talk = app.main.chat.talks[-1]
        await app.type("ran 3 km")
        await app.until(lambda: "3 km → Run 100 km" in app.hint, "the hint")
        await app.press("ctrl+u", "ctrl+l", *"1 7", "enter")
        await app.until(lambda: "7/100 km" in app.main.goals.text)
        await app.press("f8")
        await app.until(lambda: " 0/100 km" in app.main.goals.text)
        await app.type("ran 2 km")
        await app.press("enter")  # said: that waits for its turn
        assert talk.waiting
        assert talk.receipts == ()
        server.released.set()
        await app.sees("Here at last.")
        await app.until(lambda: "2/100 km" in app.main.goals.text)
        assert app.said == ["any tips for running?", "ran 2 km"]


async def test_leaving_does_not_wait_for_a_server(
    sit: Starter, goals: dict[str, str], server: ScriptedServer
) -> None:
    server.released.clear()
    async with sit(**named(server)) as app:
        await app.type("hello")
        await app.press("enter")
        await app.until(lambda: server.requests)
    assert server.answered == 0


async def test_a_key_lets_a_resting_model_try_again(sit: Starter, server: ScriptedServer) -> None:
    server.status = 500
    async with sit(**named(server)) as app:
        for _ in range(4):
            await app.say("hello")
        assert len(server.requests) == 3
        assert "f12" in " ".join(app.main.chat.text.split())
        server.status, server.text = 200, "Here again."
        await app.press("f12")
        await app.say("hello")
        assert "Here again." in app.main.chat.text


async def test_a_model_that_is_there_is_offered_once_and_the_answer_kept(
    sit: Starter, server: ScriptedServer, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(server.url.rsplit(":", 1)[1].split("/")[0])
    monkeypatch.setattr("tracker_tui.llm.nearby.PORTS", {port: "Ollama"})
    server.text = "So I can talk."
    async with sit(model_offer=True) as app:
        await app.until(lambda: told(app), "the offer")
        assert "Ollama runs on this machine. f12 lets m word advice" in told(app)
        assert server.requests == []
        await app.press("f12")
        await app.until(lambda: "is sent your message" in told(app), "what is sent")
        await app.say("hello")
        assert "So I can talk." in app.main.chat.text
    kept = load_settings({"TRACKER_CONFIG": str(settings.config_path)})
    assert (kept.model, kept.base_url) == ("m", server.url)


async def test_an_offer_passed_over_is_not_made_again(
    sit: Starter, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tracker_tui.llm.nearby.PORTS", {})
    async with sit(model_offer=True, api_key="sk-mine") as app:
        await app.until(lambda: told(app), "the offer")
        assert "A key for OpenAI is set." in told(app)
        assert "sk-mine" not in told(app)
    async with sit(model_offer=True, api_key="sk-mine") as app:
        await app.say("hello")
        await app.pilot.pause(0.5)
        assert not told(app)


def told(app: Sitting) -> str:
    return " ".join(note.message for note in app.app._notifications)  # noqa: SLF001 - what toasts say is kept nowhere else
