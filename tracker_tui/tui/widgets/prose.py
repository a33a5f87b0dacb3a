"""Replies as they mostly are, paragraphs, lists and words set off, laid out without markdown's machinery.

Loading that takes as long as everything else that is drawn at the start; for what is not so plain it is used.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment as Piece
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.style import Style

    from tracker_tui.tui.widgets.talk_lines import Line, Look

# Code blocks, quotes, tables, links, pictures, rules, nested lists, escapes and character names.
NOT_PLAIN = re.compile(
    r"```|~~|^\s*(?:>|\||(?:[-*_]\s*){3,}$|=+$)|\]\(|\]\[|\\|&\w+;|<\w|^ {2,}(?:[-*+]|\d+[.)])\s|^ {4}",
    re.MULTILINE,
)
ITEM = re.compile(r"(?:[-*+]|(\d{1,3})[.)])\s+(.*)")
HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*$")
SET_OFF = re.compile(
    r"\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\w*])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\2(?![\w*])|`([^`]+)`"
)
BULLET = " • "


class Block(NamedTuple):
    """A paragraph's line, or an item of a list with its mark."""

    words: str
    mark: str = ""
    heading: bool = False


def prose_lines(text: str, look: Look, style: Style) -> list[Line] | None:
    """A plain reply as lines; None for one that needs markdown's machinery."""
    if NOT_PLAIN.search(text):
        return None
    lines: list[Line] = []
    for block in _spaced(text.split("\n")):
        lines += _laid_out(block, look, style) if block is not None else [[]]
    return lines


def _spaced(rows: Iterable[str]) -> Iterator[Block | None]:
    """Blocks, with None for an empty line: as they were typed, and around a list."""
    before: Block | None = None
    for row in rows:
        block = _block(row.strip())
        if block is not None and before is not None and bool(block.mark) != bool(before.mark):
            yield None
        yield block
        before = block


def _block(row: str) -> Block | None:
    if not row:
        return None
    if item := ITEM.fullmatch(row):
        number, words = item.groups()
        return Block(words, f" {number}. " if number else BULLET)
    if heading := HEADING.fullmatch(row):
        return Block(heading[1], heading=True)
    return Block(row)


def _laid_out(block: Block, look: Look, style: Style) -> Iterator[Line]:
    mark = look.glyphs.plain(block.mark)
    words = set_off(block.words)
    if block.heading:
        words.stylize("bold")
    for row, line in enumerate(look.lines(words, style, room=look.room - len(mark))):
        yield [Piece(mark if row == 0 else " " * len(mark), style), *line] if mark else line


def set_off(words: str) -> Text:
    """Words with what is between stars, underscores or backquotes set off."""
    told = Text()
    end = 0
    for found in SET_OFF.finditer(words):
        strong, _, emphasis, code = found.groups()
        told.append(words[end : found.start()])
        inner = set_off(strong or emphasis) if not code else Text(code)
        inner.stylize("italic" if emphasis else "bold")
        told.append_text(inner)
        end = found.end()
    return told.append(words[end:])
