"""The line below the words, made to fit: titles grow shorter, amounts and days stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tracker_tui.tui.widgets.card_lines import fit

if TYPE_CHECKING:
    from tracker_tui.tui.glyphs import Glyphs

BETWEEN = "   "  # between what several parts of a message would do
DAY = " · "  # before the day, at the end of a part
LEAST = 12  # columns of a part, below which the line is cut at its end


def fitted(text: str, width: int, signs: Glyphs) -> str:
    """The line in so many columns, as far as that can be."""
    parts = text.split(BETWEEN)
    room = width - len(BETWEEN) * (len(parts) - 1)
    most = max(map(cell_len, parts))
    while most > LEAST and sum(min(most, cell_len(part)) for part in parts) > room:
        most -= 1
    return BETWEEN.join(_shortened(part, most, signs) for part in parts)


def _shortened(part: str, width: int, signs: Glyphs) -> str:
    if cell_len(part) <= width:
        return part
    head, dot, day = part.rpartition(DAY)
    room = width - cell_len(dot + day)
    return fit(head, room, signs).rstrip() + dot + day if head and room > 1 else fit(part, width, signs)
