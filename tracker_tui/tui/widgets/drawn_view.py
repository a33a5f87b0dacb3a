"""A scrolled view of lines that are drawn for its size: before they are first painted, not after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.scroll_view import ScrollView

if TYPE_CHECKING:
    from rich.style import Style
    from textual.geometry import Region
    from textual.strip import Strip


class DrawnView(ScrollView):
    """Textual tells of a size when the first frame was painted with it, and a second frame costs as much."""

    _drawn_for: object = None
    _base: Style | None = None

    def lay_out(self) -> None:
        """Draw the lines for the size there is."""
        raise NotImplementedError

    def room(self) -> object:
        """What the lines depend on of the size; falsy where there is no room yet."""
        return self.scrollable_content_region.width

    @property
    def painting(self) -> bool:
        """Whether a frame is being made, and not one line asked for, as by a mouse that selects."""
        return self._base is not None

    @property
    def base(self) -> Style:
        """The colours of the view, in a frame reckoned once: they take a look at all it lies in."""
        return self._base or self.rich_style

    def laid_out(self) -> None:
        """Draw the lines if they are drawn for another size, or for none."""
        room = self.room()
        if room and room != self._drawn_for:
            self._drawn_for = room
            self.lay_out()

    def render_lines(self, crop: Region) -> list[Strip]:
        """What a frame shows."""
        self.laid_out()
        self._base = self.rich_style
        try:
            return super().render_lines(crop)
        finally:
            self._base = None
