"""The chat: turns drawn as lines by one widget, so that a long talk costs no more than a short one."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, ClassVar

from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tracker_tui.tui.glyphs import UNICODE
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.widgets.talk_lines import Look, day_line, strips, talk_lines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from rich.style import Style
    from textual import events
    from textual.selection import Selection

    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.talk import Talk

PARTS = ("you", "said", "reply", "receipt", "receipt-title", "muted", "rule", "key", "notice")
MODES = ("mode-track_progress", "mode-smalltalk", "mode-consult", "mode-meta", "mode-other")
MOST = 240  # turns kept at once; older ones are read again when scrolled to
KEPT = 160


@dataclass(slots=True)
class Block:
    """A turn and the lines it takes at the present width; none when it has to be drawn anew."""

    talk: Talk
    strips: list[Strip] | None = field(default=None)


class ChatLog(ScrollView, can_focus=True):
    """The conversation. Follows its end unless someone has scrolled away."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"chat--{name}" for name in (*PARTS, *MODES, "selected")}
    BINDINGS = bindings("chat")

    class EarlierWanted(Message):
        """Someone scrolled to the top: what was said before it should come."""

    def __init__(self, today: date, signs: Glyphs = UNICODE, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.today = today
        self.more = False  # whether older turns are stored
        self.keys: dict[str, str] = {}
        self._signs = signs
        self._blocks: list[Block] = []
        self._tops: list[int] = [0]
        self._asked = False
        self._following = True

    @property
    def talks(self) -> list[Talk]:
        """The turns at hand, oldest first."""
        return [block.talk for block in self._blocks]

    @property
    def text(self) -> str:
        """All lines at hand as plain text."""
        self._draw()
        return "\n".join(strip.text.rstrip() for block in self._blocks for strip in block.strips or ())

    def find(self, key: str) -> Talk | None:
        """The turn with a key."""
        return next((block.talk for block in reversed(self._blocks) if block.talk.key == key), None)

    def add(self, talk: Talk) -> None:
        """Append a turn and go to the end."""
        self._blocks.append(Block(talk))
        if len(self._blocks) > MOST:
            del self._blocks[: len(self._blocks) - KEPT]
            self.more = True
            self._blocks[0].strips = None
        self._changed(follow=True)

    def prepend(self, talks: Iterable[Talk], *, more: bool) -> None:
        """Put earlier turns on top; what is in view stays where it is."""
        earlier = [Block(talk) for talk in talks]
        if self._blocks:
            self._blocks[0].strips = None
        at_end, below = self._following, self.virtual_size.height - self.scroll_offset.y
        self._blocks[:0] = earlier
        self.more = more
        self._changed(follow=at_end)
        self.call_later(self._stay, None if at_end else self.virtual_size.height - below)

    async def _stay(self, row: int | None) -> None:
        """Keep what is in view where it is: a movement towards the old top would go on to the new one."""
        if row is not None:
            await self.stop_animation("scroll_y", complete=False)
            self.scroll_to(y=row, animate=False, immediate=True, force=True)
        self._asked = False

    def redraw(self, *talks: Talk) -> None:
        """Draw turns anew that have changed."""
        for block in self._blocks:
            if any(block.talk is talk for talk in talks):
                block.strips = None
        self._changed(follow=self._following)

    def redraw_all(self) -> None:
        """Draw every turn anew: the width or the colours have changed."""
        for block in self._blocks:
            block.strips = None
        self._changed(follow=self._following)

    def _look(self) -> Look:
        styles = {n: self.get_component_rich_style(f"chat--{n}", partial=True) for n in (*PARTS, *MODES)}
        return Look(self.app.console, styles, self._signs, self.scrollable_content_region.width, self.keys)

    def _draw(self) -> None:
        if not self.scrollable_content_region.width:
            return
        look, base = None, self.rich_style
        before: date | None = None
        for block in self._blocks:
            if block.strips is None:
                look = look or self._look()
                block.strips = self._strips(block.talk, before, look, base)
            before = block.talk.at.date() if block.talk.at else before
        self._tops = [0, *accumulate(len(block.strips or ()) for block in self._blocks)]

    def _strips(self, talk: Talk, before: date | None, look: Look, base: Style) -> list[Strip]:
        lines = talk_lines(talk, look)
        if talk.at and talk.at.date() != before and (before or talk.at.date() != self.today):
            lines = [*day_line(talk.at.date(), self.today, look), *lines]
        return strips(lines, look, base)

    def _changed(self, *, follow: bool) -> None:
        self._draw()
        self.virtual_size = Size(self.scrollable_content_region.width, self._tops[-1])
        self._following = follow
        if follow:
            self._go_to_end()
            self.call_after_refresh(self._go_to_end)  # by then the scroll bar knows of the new lines
        self.refresh()

    def _go_to_end(self) -> None:
        if self._following:
            self.scroll_end(animate=False, immediate=True, force=True, x_axis=False)
            self._following = True

    def on_resize(self, event: events.Resize) -> None:
        """Lay the words out for the new width."""
        self.redraw_all()

    def on_mount(self) -> None:
        """Where colours change, nothing drawn can be kept."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self.call_after_refresh(self.redraw_all))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for earlier turns on reaching the top."""
        super().watch_scroll_y(old_value, new_value)
        self._following = new_value >= self.max_scroll_y
        if new_value < 2 and new_value < old_value:
            self.want_earlier()

    def want_earlier(self) -> None:
        """Ask for what was said before, once at a time."""
        if self.more and not self._asked:
            self._asked = True
            self.post_message(self.EarlierWanted())

    def _line(self, y: int) -> Strip | None:
        row = y - max(0, self.size.height - self._tops[-1])
        if not 0 <= row < self._tops[-1]:
            return None
        index = bisect_right(self._tops, row) - 1
        return (self._blocks[index].strips or [])[row - self._tops[index]]

    def render_line(self, y: int) -> Strip:
        """One line of the view."""
        row = self.scroll_offset.y + y
        strip = self._line(row)
        if strip is None:
            return Strip.blank(self.size.width, self.rich_style)
        return self._with_selection(strip, row).apply_offsets(0, row)

    def _with_selection(self, strip: Strip, row: int) -> Strip:
        selection = self.text_selection
        span = selection.get_span(row) if selection else None
        if span is None:
            return strip
        start, end = span
        end = strip.cell_length if end == -1 else end
        style = self.screen.get_component_rich_style("screen--selection")
        parts = strip.divide([start, end, strip.cell_length])
        return Strip.join([parts[0], parts[1].apply_style(style), *parts[2:]]) if len(parts) > 1 else strip

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The words under a selection made by mouse."""
        rows = range(max(self._tops[-1], self.size.height))
        text = "\n".join((self._line(row) or Strip([])).text.rstrip() for row in rows)
        return selection.extract(text), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what is selected."""
        self.refresh()
