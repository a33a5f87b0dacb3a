"""The footer: one line with the keys that work here, from the bindings in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tracker_tui.tui.glyphs import glyphs
from tracker_tui.tui.keys import TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.screen import Screen

FIRST_DROPPED = (
    "review.redo",
    "review.undo",
    "all.redo",
    "all.undo",
    "page.redo",
    "page.undo",
    "all.redo",
    "all.undo",
    "review.redo",
    "review.undo",
    "page.goal",
    "page.later",
    "page.earlier",
    "change.redo",
    "talk.find",
    "goal.new",
    "goals.toggle",
    "palette",
    "quit",
    "page.history",
    "page.why",
    "page.range",
    "review.span",
    "page.chart",
    "page.remove",
)  # where there is not room for all


class KeyBar(Widget):
    """Keys and their words; a click does what the key does."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--word"}

    def on_mount(self) -> None:
        """Follow the keys as the focus moves."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def _follow(self, _screen: Screen[object]) -> None:
        self.refresh()

    def items(self) -> list[tuple[str, str, str]]:
        """Key, word and action of what is shown at this width."""
        shown = [item for item in self._all() if item]
        dropped = iter(FIRST_DROPPED)
        while self._width(shown) - 1 > self.size.width:  # but for the space after the last
            drop = next(dropped, None)
            if drop is None:
                break
            shown = [item for item in shown if item[3] != drop]
        return [(key, word, action) for key, word, action, _ in shown]

    @staticmethod
    def _width(items: list[tuple[str, str, str, str]]) -> int:
        return sum(len(key) + len(word) + 3 for key, word, *_ in items)

    def _all(self) -> Iterator[tuple[str, str, str, str]]:
        order = {key.id: (key.place == "anywhere", at) for at, key in enumerate(TABLE)}
        active = {
            a.binding.id: a
            for a in self.screen.active_bindings.values()
            if a.binding.show and a.binding.id in order
        }
        for name in sorted(active, key=lambda name: order[name]):
            binding = active[name].binding
            shown = self.app.get_key_display(binding)
            yield (
                glyphs(self.app.has_class("-ascii")).plain(shown),
                binding.description,
                binding.action,
                name,
            )

    def render_line(self, y: int) -> Strip:
        """The one line."""
        base = self.rich_style
        key_style = self.get_component_rich_style("keys--key")
        word_style = self.get_component_rich_style("keys--word")
        pieces: list[Segment] = []
        for key, word, _ in self.items():
            pieces += [Segment(f" {key} ", key_style), Segment(f"{word} ", word_style)]
        return Strip(pieces).adjust_cell_length(self.size.width, base)

    async def on_click(self, event: events.Click) -> None:
        """Do what the key under the mouse does."""
        end = 0
        for key, word, action in self.items():
            end += len(key) + len(word) + 3
            if event.x < end:
                await self.screen.run_action(action)
                return
