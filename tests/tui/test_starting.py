"""Starting and leaving: the first screen, what is stored, files that cannot be used, a model that hangs."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.database.errors import DatabaseError
from tracker_tui.tui.app import TrackerApp
from tracker_tui.tui.screens import main
from tracker_tui.tui.widgets.drawn_view import DrawnView
from tracker_tui.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from pathlib import Path

    from textual.geometry import Region
    from textual.strip import Strip

    from tests.tui.sitting import Starter
    from tracker_tui.clock import Clock
    from tracker_tui.settings import Settings


async def test_the_first_start_shows_three_sentences_and_nothing_else(sit: Starter) -> None:
    async with sit() as app:
        assert app.main.welcome.display
        assert not app.main.side.display
        assert not app.main.chat.display
        assert not app.main.folded.display
        welcome = app.main.welcome
        await app.until(lambda: welcome.size.height)
        lines = [welcome.render_line(y).text.strip() for y in range(welcome.size.height)]
        assert len([line for line in lines if line]) == 3


@pytest.mark.usefixtures("goals")
async def test_the_very_first_frame_shows_what_was_said_and_the_goals(
    sit: Starter, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.say("ran 5 km")
    frames: dict[str, str] = {}
    paint = DrawnView.render_lines

    def first(view: DrawnView, crop: Region) -> list[Strip]:
        strips = paint(view, crop)
        frames.setdefault(view.id or "", "\n".join(strip.text for strip in strips))
        return strips

    monkeypatch.setattr(DrawnView, "render_lines", first)
    monkeypatch.setattr(main, "PATIENCE", 30.0)  # a slow machine must not decide
    async with sit():
        assert "ran 5 km" in frames["chat"]
        assert "5/100 km" in frames["goals"]


async def test_enter_sends_the_chosen_sentence_and_its_goal_appears(sit: Starter) -> None:
    async with sit() as app:
        await app.press("enter")
        await app.until(lambda: "Run 100 km" in app.main.goals.text)
        assert app.main.chat.talks[0].said == "I want to run 100 km by the end of June"
        assert app.main.side.display
        assert not app.main.welcome.display


@pytest.mark.parametrize(
    ("presses", "said"),
    [(1, "I want to go to the gym 3 times a week"), (2, "I want to drink at most 2 coffees a day")],
)
async def test_every_sentence_makes_a_goal(sit: Starter, presses: int, said: str) -> None:
    async with sit() as app:
        await app.press(*["down"] * presses, "enter")
        await app.until(lambda: app.main.goals.board.cards, "a goal")
        assert app.main.chat.talks[0].said == said


async def test_own_words_work_on_the_first_screen(sit: Starter) -> None:
    async with sit() as app:
        await app.say("I want to read 20 books this year")
        await app.until(lambda: app.main.goals.board.cards, "a goal")


async def test_what_was_said_is_there_again(sit: Starter, tracker: Tracker) -> None:
    tracker.say("hello")
    async with sit() as app:
        await app.sees("hello")
        assert len(app.main.chat.talks) == 1
        await app.press("up")
        assert app.main.query_one(Prompt).text == "hello"


async def test_the_newest_turns_come_first_and_earlier_ones_by_scrolling(
    sit: Starter, tracker: Tracker
) -> None:
    conversation = tracker.conversations.create(tracker.clock.timestamp() - 1000)
    with tracker.database.atomic():
        for number in range(70):
            at = tracker.clock.timestamp() - 900 + number
            tracker.conversations.add_message(conversation.id, "user", f"said {number:03}", at)
            tracker.conversations.add_message(conversation.id, "assistant", f"heard {number:03}", at)
    async with sit() as app:
        chat = app.main.chat
        assert len(chat.talks) == 20
        assert "said 069" in chat.text
        assert "said 049" not in chat.text
        await app.until(lambda: chat.is_vertical_scroll_end and chat.scroll_offset.y > 0, "the end in view")
        chat.focus()
        for wanted in (40, 60, 70):
            while len(chat.talks) < wanted:
                await app.press("home")
            assert chat.scroll_offset.y > 0, "what was in view stays there"
        assert [talk.said for talk in chat.talks] == [f"said {number:03}" for number in range(70)]
        assert not chat.more


async def test_a_file_that_cannot_be_used_ends_the_app_with_its_sentence(
    settings: Settings, clock: Clock, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.db"
    wrong.write_text("this is no database at all, however long it may be " * 50)
    used = settings._replace(database_path=wrong)
    app = TrackerApp(lambda: open_tracker(used, clock), used, clock)
    async with app.run_test() as pilot:
        for _ in range(200):
            if app.problem is not None:
                break
            await pilot.pause(0.01)
    assert isinstance(app.problem, DatabaseError)
    assert str(wrong) in str(app.problem)
    assert app.return_code == 1


async def test_leaving_does_not_wait_for_a_reply(sit: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr(Tracker, "say", lambda *_args, **_options: release.wait(30))
    async with sit() as app:
        await app.type("hello")
        await app.press("enter")
        began = time.perf_counter()
    assert time.perf_counter() - began < 3
    release.set()


async def test_what_was_typed_just_before_leaving_is_kept(sit: Starter, tracker: Tracker) -> None:
    async with sit() as app:
        await app.type("I want to run 100 km")
        await app.press("enter", "ctrl+q")
    assert [view.goal.title for view in tracker.reader.goals()] == ["Run 100 km"]


async def test_no_color_means_no_color(
    sit: Starter, monkeypatch: pytest.MonkeyPatch, tracker: Tracker
) -> None:
    tracker.say("I want to run 100 km")
    monkeypatch.setenv("NO_COLOR", "1")
    async with sit() as app:
        await app.until(lambda: "Run 100 km" in app.main.goals.text)
        await app.pilot.pause()
        strips = app.main.goals.render_lines(app.main.goals.region.at_offset((0, 0)).reset_offset)
        colors = {segment.style.color.triplet for strip in strips for segment in strip if _colored(segment)}
        assert colors
        assert all(color.red == color.green == color.blue for color in colors)


def _colored(segment: object) -> bool:
    style = getattr(segment, "style", None)
    return bool(style and style.color and style.color.triplet)


def test_the_app_imports_neither_a_model_nor_what_only_borders_need() -> None:
    script = (
        "import sys, tracker_tui.tui.app, tracker_tui.bootstrap\n"
        "import tracker_tui.tui.cards, tracker_tui.tui.stored\n"
        "print([m for m in ('openai', 'pydantic', 'rich.markdown', 'pygments') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
