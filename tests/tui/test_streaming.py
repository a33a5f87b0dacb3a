"""While a reply grows: it looks as it will in the end, and typing costs no more than the letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import openai  # noqa: F401 - importing it must not count against the patience of a test
import pytest

from tests.llm.server import ScriptedServer

if TYPE_CHECKING:
    from tests.tui.sitting import Sitting, Starter

REPLY = """## Keep at it

- **Begin** small
  - smaller still

> Rest is part of it.

```
run

rest
```"""


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    yield server
    server.close()


async def test_a_reply_that_streamed_in_looks_as_one_that_was_read_whole(
    sit: Starter, server: ScriptedServer
) -> None:
    server.text = REPLY
    named = {"model": "m", "base_url": server.url, "model_retries": 0}
    drawn = []
    async with sit(**named) as app:
        await app.say("any tips for keeping at it?")
        drawn.append(words_of(app))
    async with sit(**named) as app:
        drawn.append(words_of(app))
    assert drawn[0] == drawn[1]
    assert [row for row in drawn[0] if row] == [
        "Keep at it",
        "• Begin small",
        "• smaller still",
        "▌ Rest is part of it.",
        "run",
        "rest",
    ]


def words_of(app: Sitting) -> list[str]:
    """The last reply, row by row, without the margin."""
    rows = [row.partition("▎")[2].strip() for row in app.main.chat.text.splitlines() if "▎" in row]
    return rows[rows.index("Keep at it") :]


async def test_a_letter_typed_lays_nothing_out_anew(sit: Starter, goals: dict[str, str]) -> None:
    async with sit() as app:
        await app.press("g")
        laid_out: list[object] = []
        app.main.screen_layout_refresh_signal.subscribe(app.main, laid_out.append)
        await app.press(*"ym today")
        await app.until(lambda: "Gym" in app.hint, "the hint")
        await app.press("x")
        assert laid_out == []
