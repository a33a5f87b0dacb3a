"""Pictures made of characters: bars, sparklines, dots of a period, a calendar; and text cut to a width."""

from __future__ import annotations

from math import floor, isfinite
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Period
from tracker_tui.progress.numbers import MONTHS, WEEKDAYS
from tracker_tui.progress.periods import period_bounds, shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

_PLAIN_SIGNS = str.maketrans({"−": "-", "–": "-", "’": "'", "“": '"', "”": '"', "·": "."})
EIGHTHS = " ▏▎▍▌▋▊▉"
LEVELS = "▁▂▃▄▅▆▇█"
PLAIN_LEVELS = "_.:-=+*#"
SHADES = "-░▒▓█"  # the first for a recorded zero, which is not the same as no record
PLAIN_SHADES = "0-+*#"
NO_RECORD = "·"
PLAIN_NO_RECORD = "."
JOINER, AS_EMOJI = "\u200d", "\ufe0f"  # joins two emoji into one; shows the sign before it as an emoji
SKIN_TONES = map(chr, range(0x1F3FB, 0x1F400))
LEFT_TO_RIGHT = "\u200e"  # a mark without width
RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))
UNSEEN = frozenset(("\u200b", LEFT_TO_RIGHT, "\u20e3", "\ufe0e", JOINER, *SKIN_TONES))


def width_of(text: str) -> int:
    """Columns a text takes in a terminal: wide characters two, combining ones and joined emoji none."""
    return len(text) if text.isascii() else sum(_widths(text))


def _widths(text: str) -> Iterator[int]:
    """The columns each character adds to those before it."""
    from unicodedata import combining, east_asian_width

    wide, joined = True, False  # whether the sign before takes two columns; whether this one is a part of it
    for char in text:
        part = (joined and char > "…") or char in UNSEEN or combining(char)
        joined = char == JOINER
        if char == AS_EMOJI:
            yield 1 - wide
            wide = True
        elif part:
            yield 0
        else:
            wide = east_asian_width(char) in "WF"
            yield 1 + wide


def cut(text: str, width: int, *, ascii: bool = False) -> str:  # noqa: A002 - the word every drawing option uses
    """A text shortened to `width` columns, with an ellipsis where something is missing."""
    if width_of(text) <= width:
        return text
    mark = "..." if ascii else "…"
    room = width - len(mark)
    if room < 0:
        return mark[:width]
    kept = ""
    for char, width in zip(text, _widths(text), strict=True):
        room -= width
        if room < 0:
            break
        kept += char
    return kept.rstrip() + mark


def pad(text: str, width: int, *, right: bool = False, ascii: bool = False) -> str:  # noqa: A002
    """A text cut or filled to exactly `width` columns, aligned left, or right."""
    text = set_apart(cut(text, width, ascii=ascii))
    fill = " " * (width - width_of(text))
    return fill + text if right else text + fill


def set_apart(text: str) -> str:
    """A text that does not draw what follows it into its order, where its words run from right to left.

    Terminals that order such words would else turn the spaces, bars and numbers after them around too.
    """
    if text.isascii():
        return text
    from unicodedata import bidirectional

    return text + LEFT_TO_RIGHT if any(bidirectional(char) in RIGHT_TO_LEFT for char in text) else text


def plain_text(text: str) -> str:
    """A text with plain signs in place of typographic ones; what a person wrote stays as it is."""
    return text.translate(_PLAIN_SIGNS)


def wrapped(text: str, width: int) -> list[str]:
    """A text broken between words into lines of at most `width` columns; a longer word stands alone."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def bar(fraction: float, width: int, pace: float | None = None, *, ascii: bool = False) -> str:  # noqa: A002
    """A bar of exactly `width` columns, filled to `fraction` (0..1), with a mark where one should be by now.

    Full only at the target: what is not yet there never looks complete.
    """
    if width <= 0:
        return ""
    cells = _plain_cells(fraction, width) if ascii else _fine_cells(fraction, width)
    if pace is not None and isfinite(pace):
        cells[min(width - 1, floor(min(1.0, max(0.0, pace)) * width))] = "|" if ascii else "┊"
    return "".join(cells)


def sparkline(
    values: Sequence[float | None],
    *,
    ascii: bool = False,  # noqa: A002
    zero: bool = True,
    full: float | None = None,
) -> str:
    """One character a value, from 0 (the least, with `zero` off) to `full`, else the most; gaps stay gaps."""
    known = [value for value in values if value is not None and isfinite(value)]
    if not known:
        return " " * len(values)
    levels = PLAIN_LEVELS if ascii else LEVELS
    low = min(0.0, *known) if zero else min(known)
    reach = (full if full is not None else max(known)) - low
    return "".join(_cell(value, low, reach, levels) for value in values)


def dots(done: float, quota: float, *, ascii: bool = False) -> str:  # noqa: A002
    """The occasions of a period, "●●○"; those beyond the quota too. Empty where they are too many."""
    if not (isfinite(done) and isfinite(quota)) or quota > 10 or done > 14 or quota < 1 or done < 0:
        return ""
    full, empty = ("o", ".") if ascii else ("●", "○")
    filled = floor(done + 1e-9)
    return full * filled + empty * max(0, round(quota) - filled)


def heat_map(
    amounts: Mapping[date, float],
    today: date,
    *,
    weeks: int = 26,
    since: date | None = None,
    full: float | None = None,
    week_start: int = 0,
    ascii: bool = False,  # noqa: A002
) -> list[str]:
    """A calendar of the last `weeks`, one column a week: a line of months, then seven of weekdays.

    A day without a record is a dot (blank before `since`); `full` is the amount with the darkest shade, else
    the largest there is.
    """
    shades = (PLAIN_SHADES + PLAIN_NO_RECORD) if ascii else (SHADES + NO_RECORD)
    since = since or min(amounts, default=today)
    first = shift(period_bounds(today, Period.WEEK, week_start)[0], -7 * (weeks - 1))
    top = full or max(amounts.values(), default=0.0)
    lines = [_months_line(first, weeks)]
    for row in range(7):
        days = [shift(first, 7 * week + row) for week in range(weeks)]
        cells = [_shade(amounts.get(day), top, shades) if since <= day <= today else " " for day in days]
        name = WEEKDAYS[(week_start + row) % 7]
        lines.append(f"{name if row % 2 == 0 else '':<4}{' '.join(cells)}".rstrip())
    return lines


def _fine_cells(fraction: float, width: int) -> list[str]:
    eighths = _steps(fraction, width * 8)
    full, part = divmod(eighths, 8)
    cells = ["█"] * full + ([EIGHTHS[part]] if part else [])
    return cells + ["░"] * (width - len(cells))


def _plain_cells(fraction: float, width: int) -> list[str]:
    full = _steps(fraction, width)
    return ["#"] * full + ["-"] * (width - full)


def _steps(fraction: float, steps: int) -> int:
    """A share of `steps`: some for the first bit, all only when it is whole."""
    if not fraction > 0:
        return 0
    if fraction >= 1:
        return steps
    return min(steps - 1, max(1, floor(fraction * steps + 1e-9)))


def _cell(value: float | None, low: float, reach: float, levels: str) -> str:
    return " " if value is None or not isfinite(value) else _level(value - low, reach, levels)


def _level(above: float, reach: float, levels: str) -> str:
    if reach <= 0 or not isfinite(reach):
        return levels[0] if above <= 0 else levels[-1]
    return levels[min(len(levels) - 1, floor(above / reach * len(levels)))]


def _shade(amount: float | None, top: float, shades: str) -> str:
    """Shades from none to full, the last one for no record."""
    if amount is None or not isfinite(amount):
        return shades[-1]
    if amount <= 0 or not top > 0:
        return shades[0]
    steps = len(shades) - 2
    return shades[min(steps, 1 + floor(amount / top * steps - 1e-9))]


def heat_legend(most: str, *, zeros: bool = False, ascii: bool = False) -> str:  # noqa: A002
    """What the shades of a calendar mean; `most` is what the darkest one stands for."""
    shades, silent = (PLAIN_SHADES, PLAIN_NO_RECORD) if ascii else (SHADES, NO_RECORD)
    none = f"  {shades[0]} none," if zeros else ""
    return f"{' '.join(shades[1:])}  up to {most};{none}  {silent} no word"


def _months_line(first: date, weeks: int) -> str:
    """The months' names above the first week that begins in them, where there is room for both of two."""
    line = ""
    for week in range(weeks):
        day = shift(first, 7 * week)
        column = 4 + 2 * week
        begins = day.day <= 7 or (week == 0 and shift(day, 14).month == day.month)
        if begins and len(line) <= column and column + 3 <= 4 + 2 * weeks:
            line = line.ljust(column) + MONTHS[day.month - 1] + " "
    return line.rstrip()
