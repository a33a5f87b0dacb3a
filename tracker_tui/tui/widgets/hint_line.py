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
    """The line in so many columns, as far as that can be; a day that all parts share then stands once."""
    parts, shared = text.split(BETWEEN), ""
    room = width - len(BETWEEN) * (len(parts) - 1)
    if sum(map(cell_len, parts)) > room:
        parts, shared = _day_apart(parts)
        room -= cell_len(shared)
    most = max(map(cell_len, parts))
    while most > LEAST and sum(min(most, cell_len(part)) for part in parts) > room:
        most -= 1
    return BETWEEN.join(_shortened(part, most, signs) for part in parts) + shared


def _day_apart(parts: list[str]) -> tuple[list[str], str]:
    """The parts without the day they share, and that day; a single part keeps its own."""
    _, dot, day = parts[-1].rpartition(DAY)
    shared = dot + day
    if len(parts) == 1 or not dot or not all(part.endswith(shared) for part in parts):
        return parts, ""
    return [part.removesuffix(shared) for part in parts], shared


def _shortened(part: str, width: int, signs: Glyphs) -> str:
    if cell_len(part) <= width:
        return part
    head, dot, day = part.rpartition(DAY)
    room = width - cell_len(dot + day)
    return fit(head, room, signs).rstrip() + dot + day if head and room > 1 else fit(part, width, signs)
