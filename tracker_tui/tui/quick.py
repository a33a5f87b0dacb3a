"""The line of the quick log, read: which goal, how much, which day. No guessing: a number means that goal."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.progress.numbers import format_day, format_value

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.tui.board import Board, Card

GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?")


@dataclass(slots=True, frozen=True)
class QuickLine:
    """What a line says so far. `problem` is a sentence where it cannot be logged as it stands."""

    card: Card | None = None
    value: float | None = None
    problem: str = ""

    @property
    def ready(self) -> bool:
        """Whether Enter would log it."""
        return self.card is not None and self.value is not None


def would_log(card: Card, value: float, day: date, today: date) -> str:
    """What would be logged, in a line: "5 km → Run 100 km · today"."""
    return f"{format_value(value, card.unit or None)} → {card.title} · {format_day(day, today)}"


def read_value(text: str, unit: str) -> float | None:
    """An amount in the goal's unit: "5", "5,2", "1,240", or as one says it ("3 miles", "1h20"); else None."""
    grouped = GROUPED.fullmatch(text.strip())  # as numbers are shown here: 1,240
    try:
        value = float(text.replace(",", "" if grouped else "."))
    except ValueError:
        return _said_value(text, unit)
    return value if math.isfinite(value) else None


def _said_value(text: str, unit: str) -> float | None:
    from tracker_tui.language.amounts.reading import read_amounts
    from tracker_tui.progress.units import convert

    amounts = read_amounts(text)
    if len(amounts) != 1 or amounts[0].value is None:
        return None
    amount = amounts[0]
    if amount.unit is None or amount.unit == unit:
        return amount.value
    return convert(amount.value, amount.unit, unit) if unit else None


def read_line(text: str, board: Board, fixed: Card | None) -> QuickLine:
    """A line such as "3 20", or "20" where the goal is fixed; without an amount the usual one is meant."""
    words = text.split(maxsplit=1)
    if fixed is None:
        if not words:
            return QuickLine()
        card = board.by_number(int(words[0])) if words[0].isdecimal() and len(words[0]) < 4 else None
        if card is None:
            return QuickLine(problem=f"No goal has the number {words[0][:12]}.")
        return _amount(card, words[1] if len(words) > 1 else "")
    return _amount(fixed, text.strip())


def _amount(card: Card, text: str) -> QuickLine:
    if not text:
        return QuickLine(card, card.usual)
    value = read_value(text, card.unit)
    if value is None:
        return QuickLine(
            card, problem=f"“{text[:20]}” is not an amount{f' in {card.unit}' if card.unit else ''}."
        )
    return QuickLine(card, value)
