"""A long sitting: what was said and painted is let go of again, and still read, chosen and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.strip import Strip

from tracker_tui.progress import units
from tracker_tui.tui.talk import Talk

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter

pytestmark = pytest.mark.usefixtures("goals")


async def shown(app: Sitting, first: int, last: int) -> int:
    """How many styles are kept once some turns came and were painted; without a terminal nobody paints."""
    chat = app.main.chat
    for number in range(first, last):
        chat.add(Talk(f"talk {number}", said=f"mile {number}"))
        await app.pilot.pause()
        for strip in chat.render_lines(chat.size.region):
            strip.render(app.app.console)
    return Strip.render_ansi.cache_info().currsize


async def test_no_style_is_kept_for_each_line_that_was_painted(sit: Starter) -> None:
    async with sit() as app:
        warm = await shown(app, 0, 20)
        assert await shown(app, 20, 60) < warm + 10


async def test_words_under_the_mouse_can_be_selected(sit: Starter) -> None:
    async with sit() as app:
        await shown(app, 0, 30)
        lines = [app.main.chat.render_line(y).text for y in range(app.main.chat.size.height)]
        row = next(y for y, line in enumerate(lines) if "mile 27" in line)
        left = lines[row].index("mile 27") + app.main.chat.gutter.left
        await app.pilot.mouse_down("#chat", offset=(left, row))
        await app.pilot.hover("#chat", offset=(left + len("mile 27") - 1, row))
        await app.pilot.mouse_up("#chat", offset=(left + len("mile 27") - 1, row))
        assert app.app.screen.get_selected_text() == "mile 27"


def test_of_the_words_people_type_only_so_many_are_remembered() -> None:
    for number in range(3 * units.WORDS_KEPT):
        assert units.same(f"zork{number}", f"zork{number}s")
    assert units.find.cache_info().currsize <= units.WORDS_KEPT
    assert units.same("km", "kilometres"), "what is known is still known"
