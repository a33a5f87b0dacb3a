"""The turns at hand and the lines each takes: found by row, drawn anew only where something changed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from tracker_tui.tui.widgets.talk_lines import Line, Look, day_line, talk_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from tracker_tui.tui.talk import Talk

MOST = 240  # turns kept at once; older ones are read again when scrolled to
KEPT = 160


@dataclass(eq=False, repr=False)
class Block:
    """A turn and its lines at the present width; none when it has to be drawn anew.

    Bare pieces: a strip of Textual's has caches of its own, some kilobytes a line.
    """

    talk: Talk
    lines: list[Line] | None = None


class TalkBlocks:
    """Turns, oldest first."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._blocks: list[Block] = []
        self._tops: list[int] = [0]

    def __iter__(self) -> Iterator[Block]:
        return iter(self._blocks)

    def __len__(self) -> int:
        return len(self._blocks)

    @property
    def height(self) -> int:
        """Lines of all turns together."""
        return self._tops[-1]

    def append(self, talk: Talk) -> bool:
        """Add a turn at the end. Whether old ones were let go for it."""
        self._blocks.append(Block(talk))
        if len(self._blocks) <= MOST:
            return False
        del self._blocks[: len(self._blocks) - KEPT]
        self._blocks[0].lines = None
        return True

    def extend(self, talks: Iterable[Talk]) -> None:
        """Add turns at the end, however many there are by then."""
        self._blocks += [Block(talk) for talk in talks]

    def prepend(self, talks: Iterable[Talk]) -> None:
        """Put earlier turns on top."""
        if self._blocks:
            self._blocks[0].lines = None  # its line with the day may have to go
        self._blocks[:0] = [Block(talk) for talk in talks]

    def stale(self, talks: Iterable[Talk] | None = None) -> None:
        """Mark turns to be drawn anew; all of them where none are named."""
        wanted = None if talks is None else {id(talk) for talk in talks}
        for block in self._blocks:
            if wanted is None or id(block.talk) in wanted:
                block.lines = None

    def draw(self, look: Callable[[], Look]) -> None:
        """Draw what is stale."""
        before: date | None = None
        for block in self._blocks:
            if block.lines is None:
                block.lines = self._lines(block.talk, before, look())
            before = block.talk.at.date() if block.talk.at else before
        self._tops = [0, *accumulate(len(block.lines or ()) for block in self._blocks)]

    def _lines(self, talk: Talk, before: date | None, look: Look) -> list[Line]:
        lines = talk_lines(talk, look)
        if talk.at and talk.at.date() != before and (before or talk.at.date() != self.today):
            return [*day_line(talk.at.date(), self.today, look), *lines]
        return lines

    def at(self, row: int) -> tuple[int, Line] | None:
        """The place of the turn that a row belongs to, and the row's line."""
        if not 0 <= row < self._tops[-1]:
            return None
        index = bisect_right(self._tops, row) - 1
        drawn = self._blocks[index].lines
        # None: stale, and not drawn anew yet because there is no room to draw in.
        return (index, drawn[row - self._tops[index]]) if drawn is not None else None

    def rows(self, index: int) -> tuple[int, int]:
        """First row of a turn, and the one behind its last."""
        return self._tops[index], self._tops[index + 1]

    @property
    def text(self) -> str:
        """All lines as plain text."""
        lines = (line for block in self._blocks for line in block.lines or ())
        return "\n".join("".join(piece.text for piece in line).rstrip() for line in lines)
