"""Anything ever said is found, in whatever conversation, and opened where it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input, OptionList

from tracker_tui.bootstrap import Tracker
from tracker_tui.clock import Clock
from tracker_tui.tui.conversations import begin, found
from tracker_tui.tui.screens.finding import Find

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter

LONG = 150  # messages, many more than are shown at once


@pytest.fixture
def talks(tracker: Tracker, clock: Clock) -> Tracker:
    """A long conversation of the past with a needle early in it, and a short one after it."""
    begin(tracker, "last spring")
    first = tracker.conversations.latest_active()
    assert first is not None
    now = clock.timestamp()
    for number in range(LONG):
        said = "Äpfel and a needle" if number == 40 else f"said {number:03}"
        tracker.conversations.add_message(first.id, "user", said, now - 9000 + 60 * number)
        tracker.conversations.add_message(
            first.id, "assistant", f"heard {number:03}", now - 9000 + 60 * number
        )
    begin(tracker, "now")
    tracker.say("hello")
    return tracker


def test_all_words_are_looked_for_in_all_talk_whatever_their_capitals(talks: Tracker) -> None:
    assert [hit.text for hit in found(talks, "NEEDLE äpfel")] == ["Äpfel and a needle"]
    assert found(talks, "HELLO")[0].text == "hello"
    assert found(talks, "needle hello") == []
    assert found(talks, "100%") == found(talks, "_") == found(talks, "") == []
    assert found(talks, "needle")[0].where == "in “last spring”"
    assert found(talks, "hello")[0].where == ""


def test_nobody_finds_what_others_said(talks: Tracker) -> None:
    eve = type(talks.conversations)(talks.database, "eve")
    assert eve.with_words(["needle"], 10) == []


async def find(app: Sitting, words: str) -> None:
    """Look for words, and open the first message that has them."""
    await app.press("ctrl+f")
    await app.until(lambda: isinstance(app.app.screen, Find) and app.app.screen.query(OptionList))
    app.app.screen.query_one(Input).value = words
    hit = app.app.screen.query_one("#hit-text")
    await app.until(lambda: words in str(hit.render()), words)
    await app.press("enter")


async def test_what_was_found_is_opened_where_it_was_said(sit: Starter, talks: Tracker) -> None:
    async with sit() as app:
        await app.sees("hello")
        await find(app, "needle")
        await app.sees("Äpfel and a needle")
        chat = app.main.chat
        assert chat.has_focus
        row = next(at for at in range(chat.size.height) if "needle" in chat.render_line(at).text)
        assert f"{app.main._signs.cursor}" in chat.render_line(row).text  # noqa: SLF001
        assert "hello" not in app.said
        latest = talks.conversations.latest_active()
        assert latest is not None
        assert latest.title == "last spring"


async def test_from_what_was_found_one_goes_on_to_what_came_later(sit: Starter, talks: Tracker) -> None:
    async with sit() as app:
        await find(app, "needle")
        await app.sees("needle")
        assert "said 149" not in app.said
        for _ in range(12):
            await app.press("pagedown", "pagedown")
        await app.until(lambda: "said 149" in app.said or app.main.chat.action_scroll_down(), "the end")
        assert len(app.said) == len(set(app.said))  # nothing twice
        assert app.said == sorted(app.said, key=lambda said: 40 if "needle" in said else int(said[-3:]))


@pytest.mark.parametrize("how", ["end", "words"])
async def test_from_what_was_found_one_comes_back_to_the_present(
    sit: Starter, talks: Tracker, how: str
) -> None:
    async with sit() as app:
        await find(app, "needle")
        await app.sees("needle")
        if how == "end":
            await app.press("end")
        else:
            await app.press("escape")
            await app.say("thank you")
            await app.sees("thank you")
        await app.sees("said 149")
        await app.until(lambda: "Äpfel and a needle" not in app.said)
        assert app.said[-1] == ("said 149" if how == "end" else "thank you")
        assert len(app.said) == len(set(app.said))


async def test_in_80_by_24_all_of_the_finding_is_in_view(sit: Starter, talks: Tracker) -> None:
    async with sit((80, 24)) as app:
        await app.press("ctrl+f")
        await app.until(lambda: isinstance(app.app.screen, Find) and app.app.screen.query(OptionList))
        lines = app.app.screen.query_one(OptionList)
        app.app.screen.query_one(Input).value = "said"
        await app.until(lambda: lines.option_count > 50, "what was found")
        box = app.app.screen.query_one("#find").content_region
        for part in app.app.screen.query("#find > *"):
            assert box.contains_region(part.region), part
