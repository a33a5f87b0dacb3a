"""Keys do what they do in the order they were pressed, however fast they come."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import events
from textual.app import App

if TYPE_CHECKING:
    from textual.message_pump import MessagePump

PATIENCE = 1.0  # seconds to wait for what an earlier key set off


class InOrder(App[None]):
    """Textual runs a bound key at once, or late, while characters around it wait in a widget's queue: of
    "undo", Enter in one piece nothing would be sent, and the letters stay behind. Here a key waits until
    those before it have done their part, and a bound one acts before the next is looked at.
    """

    async def on_event(self, event: events.Event) -> None:
        """Let what was pressed before be done first."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            for pump in (self.focused, self.screen):
                await _arrived(pump)
            if await self._bound(event.key):
                return
        await super().on_event(event)

    async def _bound(self, key: str) -> bool:
        return await self._check_bindings(key, priority=True) or await self._check_bindings(key)


async def _arrived(pump: MessagePump | None) -> None:
    """Wait until a widget has taken in all that was sent to it; not for ever, should it hang."""
    arrived = asyncio.Event()
    if pump is not None and pump.call_later(arrived.set):
        try:
            await asyncio.wait_for(arrived.wait(), PATIENCE)
        except TimeoutError:
            return
