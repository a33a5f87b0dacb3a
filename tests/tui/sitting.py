"""A running app, and hands to use it with."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from textual.events import Key, Paste

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tracker_tui.tui.app import TrackerApp
    from tracker_tui.tui.screens.main import MainScreen
    from tracker_tui.tui.widgets.quick_log import QuickLog

PAUSES = 300


@dataclass
class Sitting:
    """A running app, and hands to use it with."""

    app: TrackerApp
    pilot: Pilot[None]

    @property
    def main(self) -> MainScreen:
        return self.app.screen_stack[0]  # type: ignore[return-value]

    @property
    def quick(self) -> QuickLog:
        return self.main.query_one("#quick")  # type: ignore[return-value]

    @property
    def shown(self) -> str:
        """All that stands on the screen, as the terminal gets it."""
        strips = self.app.screen._compositor.render_strips()  # noqa: SLF001
        return "\n".join(strip.text.rstrip() for strip in strips)

    @property
    def hint(self) -> str:
        """What stands below the words."""
        return str(self.main.query_one("#hint").render())

    @property
    def said(self) -> list[str]:
        """What stands in the chat as the person's words."""
        return [talk.said for talk in self.main.chat.talks if talk.said]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def type(self, text: str) -> None:
        """Put words where the cursor is, as a paste: key by key takes too long for a test."""
        self.app.screen.post_message(Paste(text))
        await self.pilot.pause()

    def chunk(self, *keys: str) -> None:
        """Keys that arrive all at once, as over a slow line: none waits for what the one before does."""
        for key in keys:
            name = {" ": "space", "+": "plus"}.get(key, key)
            self.app.post_message(Key(name, key if len(key) == 1 else None))

    async def until(self, holds: Callable[[], Any], what: str = "") -> None:
        """Wait for something the turn thread brings about; it answers in its own time."""
        for _ in range(PAUSES):
            if holds():
                return
            await self.pilot.pause(0.01)
        raise AssertionError(f"never came: {what or holds}\n{self.main.chat.text}\n{self.main.goals.text}")

    async def sees(self, text: str) -> None:
        """Wait until the chat holds some words."""
        await self.until(lambda: text in self.main.chat.text, text)

    async def say(self, text: str) -> None:
        """Type, send, and wait for the whole answer."""
        await self.type(text)
        await self.press("enter")
        await self.until(lambda: self.main.chat.talks and not self.main.chat.talks[-1].waiting, "an answer")


Starter = Callable[..., AbstractAsyncContextManager[Sitting]]
