"""Keys that arrive all at once, as from a fast typist or a slow line: each does its part, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker_tui.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

pytestmark = pytest.mark.usefixtures("goals")


async def test_enter_sends_what_was_typed_before_it_and_nothing_of_what_follows(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"ran 5 km", "enter", *"undo", "enter", *"ran 2 km", "enter", *"and")
        await app.until(lambda: len(app.said) == 3)
        assert app.said == ["ran 5 km", "undo", "ran 2 km"]
        await app.until(lambda: app.main.query_one(Prompt).text == "and")
        await app.until(lambda: "2/100 km" in app.main.goals.text)


async def test_a_new_line_stands_where_it_was_typed(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"ab", "ctrl+j", *"cd", "ctrl+j", *"e")
        await app.until(lambda: app.main.query_one(Prompt).text == "ab\ncd\ne")


async def test_a_quick_log_takes_its_line_and_gives_the_words_back(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"so", "ctrl+l", *"1 7", "enter", "ctrl+l", *"3 20", "enter", *" far")
        await app.until(lambda: "7/100 km" in app.main.goals.text)
        await app.until(lambda: "20/4,000 pages" in app.main.goals.text)
        await app.until(lambda: app.main.query_one(Prompt).text == "so far")


async def test_undo_comes_after_the_message_before_it(sit: Starter) -> None:
    async with sit() as app:
        app.chunk(*"ran 5 km", "enter", "f8", *"ran 3 km", "enter")
        await app.until(lambda: "3/100 km" in app.main.goals.text)
        await app.sees("taken back: 0 of 100 km")


async def test_each_goal_gets_its_own_plus(sit: Starter) -> None:
    async with sit() as app:
        app.main.goals.focus()
        await app.pilot.pause()
        app.chunk("2", "+", "4", "down", "up", "l", "2", "enter", "f8", "2", "+")
        await app.until(lambda: "2 of 3 this week" in app.main.goals.text)
        assert "0 of 2 cups" in app.main.goals.text


async def test_a_form_opened_by_a_key_takes_what_follows(sit: Starter) -> None:
    async with sit() as app:
        app.chunk("ctrl+n", *"Swim 20 km", "tab", "tab", *"20", "tab", *"km", "enter", *"hi")
        await app.until(lambda: "Swim 20 km" in app.main.goals.text)
        await app.until(lambda: app.main.query_one(Prompt).text == "hi")
