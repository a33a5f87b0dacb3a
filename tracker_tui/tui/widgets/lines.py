"""Goals as lines to choose from, with words between them that cannot be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import OptionList
from textual.widgets.option_list import Option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.content import Content


class Lines(OptionList):
    """Keeps its cursor on the goal it was on; at either end all that stands beyond is seen."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - as Textual has it
        super().__init__(id=id, markup=False)
        self._places: dict[str, int] = {}  # of those that can be chosen, by goal

    def fill(self, lines: Iterable[tuple[str | None, Content]]) -> None:
        """Show lines; those with a goal's id can be chosen."""
        chosen, at = self.highlighted_option, self.highlighted or 0
        options = [Option(line, id=goal_id, disabled=goal_id is None) for goal_id, line in lines]
        self.set_options(options)
        self._places = {option.id: place for place, option in enumerate(options) if option.id}
        near = [place for place in self._places.values() if place >= at] or list(self._places.values())[-1:]
        same = self._places.get(chosen.id) if chosen and chosen.id else None
        self.highlighted = same if same is not None else next(iter(near), None)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Show the words above the first goal, and those below the last."""
        places = list(self._places.values())
        if event.option_index == places[0]:
            self.scroll_home(animate=False)
        elif event.option_index == places[-1]:
            self.scroll_end(animate=False)
