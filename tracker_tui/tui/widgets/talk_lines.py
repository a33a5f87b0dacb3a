"""One turn of the chat, drawn as lines: a gutter that says who speaks, and the words beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment as Piece
from rich.text import Text

from tracker_tui.progress.draw import wrapped
from tracker_tui.progress.numbers import format_day
from tracker_tui.tui.talk import TAKEN_BACK
from tracker_tui.tui.widgets.reply import reply_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rich.console import Console, ConsoleOptions, RenderableType
    from rich.style import Style

    from tracker_tui.telling import ReceiptLine
    from tracker_tui.tui.glyphs import Glyphs
    from tracker_tui.tui.talk import Segment, Talk

GUTTER = 9  # columns before the words: a label and the margin
WIDEST = 110  # columns of words beyond which lines grow hard to read
UNDONE = "taken back since"
LOUD = ("receipt", "receipt-title", "muted")  # what grows quiet once it is undone
LABELS = {"TRACK_PROGRESS": "goals", "SMALLTALK": "chat", "CONSULT": "advice", "META": "about"}

Line = list[Piece]


@dataclass(slots=True, frozen=True)
class Look:
    """What a turn is drawn with: the console's ways, styles by name, signs."""

    console: Console
    styles: Mapping[str, Style]
    glyphs: Glyphs
    width: int
    keys: Mapping[str, str]  # what a receipt offers -> the key that does it
    laid: dict[tuple[str, int], list[Line]]  # parts of replies, by their words and the room, as laid out

    @property
    def room(self) -> int:
        """Columns for the words."""
        return max(12, min(self.width - GUTTER - 2, WIDEST))

    def options(self) -> ConsoleOptions:
        """How rich is to lay words out."""
        return self.console.options.update(width=self.room, highlight=False, height=None)

    def lines(
        self, renderable: RenderableType, style: Style | None = None, room: int | None = None
    ) -> list[Line]:
        """A renderable as lines of pieces, as wide as there is room for words."""
        options = self.options() if room is None else self.options().update(width=max(1, room))
        return self.console.render_lines(renderable, options, style=style, pad=False)


def label_of(mode: str) -> str:
    """The word a mode is named by in the margin."""
    return LABELS.get(mode, mode.lower().replace("_", " "))[: GUTTER - 3]


def _gutter(label: str, label_style: Style, margin: str, margin_style: Style) -> Line:
    return [
        Piece(set_cell_size(f"{label:>{GUTTER - 3}} ", GUTTER - 2), label_style),
        Piece(margin, margin_style),
    ]


def _beside(label: str, look: Look, kind: str, margin: str, body: Iterable[Line]) -> list[Line]:
    style, bar = look.styles[kind], look.styles[kind]
    first = _gutter(label, style, margin + " ", bar)
    rest = _gutter("", style, margin + " ", bar)
    return [[*(first if row == 0 else rest), *line] for row, line in enumerate(body)]


def day_line(day: date, today: date, look: Look) -> list[Line]:
    """The line between two days of talk."""
    word = format_day(day, today)
    rule = look.glyphs.rule * max(0, GUTTER + look.room - cell_len(word) - 1)
    return [[Piece(rule + " ", look.styles["rule"]), Piece(word, look.styles["muted"])], []]


class Column(NamedTuple):
    """Widths of the parts of receipts that stand under each other."""

    title: int
    what: int
    rest: int  # what is left beside the title


def _columns(receipts: Iterable[ReceiptLine], room: int) -> Column:
    titles, whats = (
        max((cell_len(part) for part in parts), default=0)
        for parts in zip(*((r.title, r.what) for r in receipts), strict=True)
    )
    title = min(titles, max(12, room - 2 - max(20, min(whats, room // 2))))
    return Column(title, whats, room - title - 2)


def _fit(text: str, width: int, glyphs: Glyphs) -> str:
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, width - cell_len(glyphs.ellipsis)) + glyphs.ellipsis


def _receipt_lines(receipt: ReceiptLine, column: Column, look: Look) -> list[Line]:
    """Whose, what was understood, and what it makes: beside it where there is room, else below."""
    styles, plain = look.styles, look.glyphs.plain
    head = _gutter(plain(receipt.mark), styles["receipt"], look.glyphs.margin + " ", styles["receipt"])
    head.append(Piece(_fit(receipt.title, column.title, look.glyphs) + "  ", styles["receipt-title"]))
    what, makes = plain(receipt.what), plain(receipt.makes)
    if column.what + 2 + cell_len(makes) <= column.rest or (not makes and cell_len(what) <= column.rest):
        beside = f"{set_cell_size(what, column.what)}  " if makes else what
        return [[*head, Piece(beside, styles["receipt"]), Piece(makes, styles["muted"])]]
    told = [Piece(line, styles["receipt"]) for line in wrapped(what, column.rest)]
    told += [Piece(line, styles["muted"]) for line in wrapped(makes, column.rest) if line]
    below = [*_below(look), Piece(" " * (column.title + 2))]
    return [[*(below if row else head), piece] for row, piece in enumerate(told)]


def _below(look: Look) -> Line:
    return _gutter("", look.styles["receipt"], look.glyphs.margin + " ", look.styles["receipt"])


def _width(line: Line) -> int:
    return sum(piece.cell_length for piece in line)


def _with_key(lines: list[Line], key: str, look: Look) -> list[Line]:
    """The key at the right end of the last line, or below it where there is no room."""
    edge = GUTTER + look.room - len(key)
    last = lines[-1] if _width(lines[-1]) + 2 <= edge else _below(look)
    keyed = [*last, Piece(" " * (edge - _width(last))), Piece(key, look.styles["key"])]
    return [*lines[:-1], keyed] if last is lines[-1] else [*lines, keyed]


def _receipts(talk: Talk, look: Look) -> list[Line]:
    receipts = talk.receipts
    if talk.undone:
        receipts = tuple(receipt._replace(mark=TAKEN_BACK, makes=UNDONE) for receipt in receipts)
        look = replace(look, styles={**look.styles, **dict.fromkeys(LOUD, look.styles["undone"])})
    column = _columns(receipts, look.room)
    lines = [line for receipt in receipts for line in _receipt_lines(receipt, column, look)]
    key = look.keys.get(talk.offer, "")
    return _with_key(lines, key, look) if key else lines


def _segment(segment: Segment, look: Look) -> list[Line]:
    kind = f"mode-{segment.mode.lower()}"
    kind = kind if kind in look.styles else "mode-other"
    body = reply_lines(segment.text.strip(), look)
    return _beside(label_of(segment.mode), look, kind, look.glyphs.margin, body)


def _blocks(talk: Talk, look: Look) -> Iterable[list[Line]]:
    styles = look.styles
    if talk.said:
        said = look.lines(Text(talk.said), styles["said"])
        yield _beside("you", look, "you", " ", said)
    if talk.receipts:
        yield _receipts(talk, look)
    for segment in talk.segments:
        yield _segment(segment, look)
    if talk.waiting:
        yield _beside("", look, "muted", look.glyphs.waiting, [[]])
    if talk.notice:
        yield _beside("", look, "notice", " ", look.lines(Text(talk.notice), styles["notice"]))


def talk_lines(talk: Talk, look: Look) -> list[Line]:
    """A turn as lines, an empty line after each of its blocks."""
    lines: list[Line] = []
    for block in _blocks(talk, look):
        lines += [*block, []]
    return lines
