"""One goal's card as three lines: name and standing, bar and numbers, what matters next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment as Piece

from tracker_tui.progress.draw import bar, set_apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.style import Style

    from tracker_tui.tui.board import Card
    from tracker_tui.tui.glyphs import Glyphs

INDENT = 4  # columns before a card's second and third line
LEAST_BAR = 8
MOST_BAR = 34
REST = frozenset("░.-")
PACE = frozenset("┊|")

Line = list[Piece]


class CardLook(NamedTuple):
    """What cards are drawn with."""

    styles: Mapping[str, Style]
    glyphs: Glyphs
    width: int
    ascii: bool = False


def fit(text: str, width: int, glyphs: Glyphs) -> str:
    """Text in exactly `width` cells, shortened with an ellipsis where it is longer."""
    if width <= 0:
        return ""
    if cell_len(text) <= width:
        return set_apart(text) + " " * (width - cell_len(text))
    mark = glyphs.ellipsis
    return set_apart(set_cell_size(text, max(0, width - cell_len(mark))) + mark[:width])


def _ends(left: Line, right: Line, width: int) -> Line:
    used = sum(piece.cell_length for piece in (*left, *right))
    return [*left, Piece(" " * max(1, width - used)), *right]


def _head(card: Card, look: CardLook) -> Line:
    number = f"{card.number:>2} " if card.number is not None else "   "
    standing = fit(card.standing, min(cell_len(card.standing), look.width // 2), look.glyphs)
    room = look.width - len(number) - cell_len(standing) - 2
    title = fit(card.title, min(cell_len(card.title), room), look.glyphs)
    name = "muted" if card.paused else "title"
    left = [Piece(number, look.styles["number"]), Piece(title, look.styles[name])]
    return _ends(left, [Piece(standing, look.styles[f"tone-{card.tone}"])], look.width)


def _numbers(card: Card, look: CardLook) -> str:
    dot = f" {look.glyphs.dot} "
    amount = look.glyphs.plain(card.amount)
    full = dot.join(filter(None, (amount, card.due)))
    room = look.width - INDENT - LEAST_BAR - 2
    return full if cell_len(full) <= room else fit(amount, min(cell_len(amount), room), look.glyphs)


def _bar_line(card: Card, look: CardLook, fraction: float) -> Line:
    numbers = _numbers(card, look)
    width = max(LEAST_BAR, min(MOST_BAR, look.width - INDENT - cell_len(numbers) - 2))
    drawn = bar(fraction, width, pace=card.pace, ascii=look.ascii)
    left = [Piece(" " * INDENT), *_painted(drawn, card.tone, look)]
    return _ends(left, [Piece(numbers, look.styles["amount"])], look.width)


def _painted(drawn: str, tone: str, look: CardLook) -> Line:
    """A bar in its colours: what is done, what is left, and the mark of where one should be."""
    names = ["rest" if sign in REST else "title" if sign in PACE else f"tone-{tone}" for sign in drawn]
    return [Piece(sign, look.styles[name]) for sign, name in zip(drawn, names, strict=True)]


def _marks_line(card: Card, look: CardLook) -> Line:
    numbers = _numbers(card, look)
    room = look.width - INDENT - cell_len(numbers) - 2
    marks = fit(card.marks, min(cell_len(card.marks), room), look.glyphs)
    left = [Piece(" " * INDENT), Piece(marks, look.styles[f"tone-{card.tone}"])]
    return _ends(left, [Piece(numbers, look.styles["amount"])], look.width)


def _last(card: Card, look: CardLook) -> Line:
    told = look.glyphs.plain(card.note)
    room = look.width - INDENT - cell_len(told) - 2
    trail = card.trail if cell_len(card.trail) <= room else ""
    note = fit(told, min(cell_len(told), look.width - INDENT), look.glyphs)
    left = [Piece(" " * INDENT), Piece(trail, look.styles["trail"])]
    return _ends(left, [Piece(note, look.styles["muted"])], look.width)


def card_lines(card: Card, look: CardLook, fraction: float | None = None) -> list[Line]:
    """A card as lines; `fraction` is where its bar stands at this moment of its movement."""
    middle = _marks_line if card.fraction is None or card.marks else None
    shown = card.fraction if fraction is None else fraction
    lines = [_head(card, look), middle(card, look) if middle else _bar_line(card, look, shown or 0.0)]
    return [*lines, _last(card, look)] if card.trail or card.note else lines
