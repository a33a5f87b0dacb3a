"""The top line: what this is, the day and time, and whether a model is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual.widget import Widget

if TYPE_CHECKING:
    from tracker_tui.clock import Clock


class Header(Widget):
    """One quiet line. The time moves once a minute."""

    def __init__(self, clock: Clock, model: str | None, dot: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._clock = clock
        self.model = model
        self._dot = dot

    def on_mount(self) -> None:
        """Keep the time."""
        self.set_interval(15, self.refresh)

    def render(self) -> Text:
        """The line, as wide as the screen."""
        now = self._clock.now()
        right = f" {self._dot} ".join(
            [f"{now:%a} {now.day} {now:%b}", f"{now:%H:%M}", self.model or "offline"]
        )
        name = "tracker"
        gap = max(1, self.size.width - len(name) - len(right))
        return Text.assemble((name, "bold"), " " * gap, right, no_wrap=True, overflow="ellipsis")
