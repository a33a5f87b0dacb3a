"""The chat: turns drawn as lines by one widget, so that a long talk costs no more than a short one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from tracker_tui.tui.glyphs import UNICODE
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.widgets.drawn_view import DrawnView
from tracker_tui.tui.widgets.talk_blocks import TalkBlocks
from tracker_tui.tui.widgets.talk_lines import GUTTER, Look

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from textual import events
    from textual.selection import Selection

    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.talk import Talk
    from tracker_tui.tui.widgets.talk_lines import Line

LABEL = GUTTER - 3  # columns of the word that says who speaks
PARTS = ("you", "said", "reply", "receipt", "receipt-title", "muted", "rule", "key", "notice", "undone")
MODES = ("mode-track_progress", "mode-smalltalk", "mode-consult", "mode-meta", "mode-other")


class ChatLog(DrawnView, can_focus=True):
    """The conversation. Follows its end unless someone has scrolled away."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"chat--{name}" for name in (*PARTS, *MODES, "selected")}
    BINDINGS = bindings("chat")

    class EarlierWanted(Message):
        """Someone scrolled to the top: what was said before it should come."""

    class LaterWanted(Message):
        """Someone scrolled to the end of a stretch of the past: what was said after it should come."""

    class PresentWanted(Message):
        """A stretch of the past was left: what was said last should come."""

    def __init__(self, today: date, signs: Glyphs = UNICODE, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.more = False  # whether older turns are stored
        self.later: str | None = None  # the stored message after which newer ones are
        self.keys: dict[str, str] = {}
        self._signs = signs
        self._blocks = TalkBlocks(today)
        self._laid: dict[tuple[str, int], list[Line]] = {}  # of the replies that still grow
        self._asked = False
        self._following = True
        self._chosen: Talk | None = None
        self._under_mouse: Talk | None = None

    @property
    def talks(self) -> list[Talk]:
        """The turns at hand, oldest first."""
        return [block.talk for block in self._blocks]

    @property
    def text(self) -> str:
        """All lines at hand as plain text."""
        self._draw()
        return self._blocks.text

    def find(self, key: str) -> Talk | None:
        """The turn with a key."""
        return next((talk for talk in reversed(self.talks) if talk.key == key), None)

    def add(self, talk: Talk) -> None:
        """Append a turn and go to the end; from a stretch of the past back to the present."""
        if self.later is not None:
            self.leave_past()
            self.post_message(self.PresentWanted())
        self.more = self._blocks.append(talk) or self.more
        self._changed(follow=True)

    def prepend(self, talks: Iterable[Talk], *, more: bool) -> None:
        """Put earlier turns on top; what is in view stays where it is."""
        at_end, below = self._following, self.virtual_size.height - self.scroll_offset.y
        known = {one for talk in self.talks for one in (talk.before_id, *talk.change_ids)} - {None}
        self._blocks.prepend([t for t in talks if not known & {t.before_id, *t.change_ids}])
        self.more = more
        self._changed(follow=at_end)
        self.call_later(self._stay, None if at_end else self.virtual_size.height - below)

    async def _stay(self, row: int | None) -> None:
        """Keep what is in view where it is: a movement towards the old top would go on to the new one."""
        if row is not None:
            await self.stop_animation("scroll_y", complete=False)
            self.scroll_to(y=row, animate=False, immediate=True, force=True)
        self._asked = False

    def replace(self, talks: Iterable[Talk], *, more: bool) -> None:
        """Show another conversation instead."""
        self._show(talks, more, None)
        self._changed(follow=True)

    def _show(self, talks: Iterable[Talk], more: bool, later: str | None) -> None:
        self._blocks, self._chosen, self._asked = TalkBlocks(self._blocks.today), None, False
        self._blocks.prepend(talks)
        self.more, self.later = more, later

    def open_at(self, talks: Iterable[Talk], keys: Iterable[str], *, more: bool, later: str | None) -> None:
        """Show a stretch of the past, with the turn chosen that has the first of some keys that any has."""
        self._show(talks, more, later)
        self._chosen = next((talk for key in keys if (talk := self.find(key))), None)
        self._changed(follow=self._chosen is None and later is None)
        self.focus()
        self.call_after_refresh(self.action_turn, 0)  # by then it is known how many rows are in view

    def extend(self, talks: Iterable[Talk], *, later: str | None) -> None:
        """Put later turns below; what is in view stays where it is."""
        self._blocks.extend(talks)
        self.later = later
        self._changed(follow=False)
        self._asked = False

    def leave_past(self) -> None:
        """Let go of a stretch of the past; what was said last has to be read."""
        self._show([], True, None)
        self._changed(follow=True)

    def redraw(self, *talks: Talk) -> None:
        """Draw turns anew that have changed."""
        self._blocks.stale(talks)
        self._changed(follow=self._following)

    def redraw_all(self) -> None:
        """Draw every turn anew: the colours have changed."""
        self._laid.clear()
        self._blocks.stale()
        self._changed(follow=self._following)

    def lay_out(self) -> None:
        """Draw every turn for the present width."""
        self._laid.clear()
        self._blocks.stale()
        self._draw()

    def _look(self) -> Look:
        styles = {n: self.get_component_rich_style(f"chat--{n}", partial=True) for n in (*PARTS, *MODES)}
        width = self.scrollable_content_region.width
        return Look(self.app.console, styles, self._signs, width, self.keys, self._laid)

    def _draw(self) -> None:
        if self.scrollable_content_region.width:
            self._blocks.draw(cache(self._look))
            if not any(block.talk.waiting for block in self._blocks):
                self._laid.clear()

    def _changed(self, *, follow: bool) -> None:
        self._draw()
        self.virtual_size = Size(self.scrollable_content_region.width, self._blocks.height)
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
        self.laid_out()
        self._changed(follow=self._following)

    def on_mount(self) -> None:
        """Where colours change, nothing drawn can be kept."""
        self.app.theme_changed_signal.subscribe(self, lambda _: self.call_after_refresh(self.redraw_all))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for earlier turns on reaching the top."""
        super().watch_scroll_y(old_value, new_value)
        self._following = new_value >= self.max_scroll_y and self.later is None
        if new_value < 2 and new_value < old_value:
            self.want_earlier()
        elif new_value > self.max_scroll_y - 2 and new_value > old_value:
            self.want_later()

    def want_earlier(self) -> None:
        """Ask for what was said before, once at a time."""
        if self.more and not self._asked:
            self._asked = True
            self.post_message(self.EarlierWanted())

    def want_later(self) -> None:
        """Ask for what was said after a stretch of the past, once at a time."""
        if self.later is not None and not self._asked:
            self._asked = True
            self.post_message(self.LaterWanted())

    def action_scroll_end(self) -> None:
        """To the end of the talk, however far that is."""
        if self.later is not None:
            self.leave_past()
            self.post_message(self.PresentWanted())
        else:
            super().action_scroll_end()

    @property
    def _top(self) -> int:
        """The first row in view. An end that is followed is in view before the scroll bar knows of it."""
        return max(0, self._blocks.height - self.size.height) if self._following else self.scroll_offset.y

    @property
    def _above(self) -> int:
        """Empty rows over a talk that is shorter than the view: words stand near where one types."""
        return max(0, self.size.height - self._blocks.height)

    def _line(self, row: int) -> Strip:
        found, width = self._blocks.at(row - self._above), self.scrollable_content_region.width
        if found is None:
            return Strip.blank(width, self.base)
        return Strip(found[1]).apply_style(self.base).adjust_cell_length(width, self.base)

    def render_line(self, y: int) -> Strip:
        """One line of the view; the chosen turn stands out, with its time. It says which letter stands where,
        but not in a frame: Textual keeps every style it ever painted.
        """
        row = self._top + y
        strip = self._turn_line(row)
        return strip if self.painting else strip.apply_offsets(0, row)

    def _turn_line(self, row: int) -> Strip:
        strip = self._line(row)
        found = self._blocks.at(row - self._above)
        if found is None:
            return strip
        index = found[0]
        first = self._blocks.rows(index)[0] == row - self._above
        if self.has_focus and index == self._place:
            strip = self._set_off(strip, first=first)
        elif first and self._under_mouse is not None and self.talks[index] is self._under_mouse:
            strip = self._timed(strip, self._under_mouse)
        return self._with_selection(strip, row)

    def _set_off(self, strip: Strip, *, first: bool) -> Strip:
        style = self.get_component_rich_style("chat--selected")
        sign = self._signs.cursor
        if first and self._chosen and self._chosen.at:
            sign += f"{self._chosen.at:%H:%M} "
        return Strip.join([Strip([Segment(sign, style)]), strip.crop(len(sign))])

    def _timed(self, strip: Strip, talk: Talk) -> Strip:
        """The first line of the turn under the mouse, with its time where its label stands."""
        if talk.at is None:
            return strip
        time = f"{talk.at:%H:%M}".rjust(LABEL)
        style = self.get_component_rich_style("chat--muted")
        return Strip.join([Strip([Segment(time, style)]), strip.crop(LABEL)])

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The turn under the mouse shows its time."""
        found = self._blocks.at(event.y + self._top - self._above)
        self._point_at(self.talks[found[0]] if found else None)

    def on_leave(self) -> None:
        """None is under the mouse any more."""
        self._point_at(None)

    def _point_at(self, talk: Talk | None) -> None:
        if talk is not self._under_mouse:
            self._under_mouse = talk
            self.refresh()

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
        rows = range(max(self._blocks.height, self.size.height))
        text = "\n".join(self._line(row).text.rstrip() for row in rows)
        return selection.extract(text), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what is selected."""
        self.refresh()

    # --- the turn that is chosen

    @property
    def _place(self) -> int | None:
        return next((at for at, talk in enumerate(self.talks) if talk is self._chosen), None)

    def action_turn(self, step: int) -> None:
        """Choose the turn above or below."""
        if not self._blocks:
            return
        place = self._place
        last = len(self._blocks) - 1
        place = last if place is None else max(0, min(last, place + step))
        self._chosen = self.talks[place]
        if place == 0:
            self.want_earlier()
        elif place == last:
            self.want_later()
        top, bottom = (row + self._above for row in self._blocks.rows(place))
        self._reveal(top, bottom)

    def _reveal(self, top: int, bottom: int) -> None:
        height, now = self.size.height, self.scroll_offset.y
        if top < now:
            self.scroll_to(y=top, animate=False, force=True)
        elif bottom > now + height:
            self.scroll_to(y=min(top, bottom - height), animate=False, force=True)
        self.refresh()

    def action_copy_turn(self) -> None:
        """Copy the chosen turn, else the last one."""
        talk = self._chosen or (self.talks[-1] if self.talks else None)
        if talk is not None:
            self.app.copy_to_clipboard(talk.plain())
            self.notify("Copied.", timeout=2)

    def on_focus(self) -> None:
        """A turn is chosen from the start."""
        self.action_turn(0)

    def on_blur(self) -> None:
        """None stands out any more."""
        self.refresh()
