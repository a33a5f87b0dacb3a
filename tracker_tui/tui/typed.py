"""Fields of a form as typed: numbers and days, or the sentence that says what is missing."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal

from tracker_tui.progress.numbers import short_day
from tracker_tui.tui.quick import read_value

Tense = Literal["past", "future"]
SHOWN = 20  # characters of what was typed that a sentence repeats


class NotYet(Exception):  # noqa: N818 - a form that is being filled is no fault
    """The form cannot be taken yet; the message says what is missing, `field` where."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


def number_of(text: str, what: str, unit: str, field: str) -> float:
    """A number in a unit. Raises NotYet; `what` names it where nothing is typed."""
    if not text.strip():
        raise NotYet(f"It needs {what}, a number.", field)
    value = read_value(text.strip(), unit)
    if value is None:
        raise NotYet(f"“{text.strip()[:SHOWN]}” is not a number{f' of {unit}' if unit else ''}.", field)
    return value


def day_of(text: str, today: date, tense: Tense, example: str, field: str) -> date:
    """A day on the side of today that the tense says. Raises NotYet."""
    day = _said_day(text.strip(), today, tense)
    if day is None:
        raise NotYet(f"“{text.strip()[:SHOWN]}” is not a day. Try {example}.", field)
    if tense == "future" and day < today:
        raise NotYet(f"{short_day(day, today)} has passed already.", field)
    if tense == "past" and day > today:
        raise NotYet(f"{short_day(day, today)} has not come yet.", field)
    return day


def _said_day(text: str, today: date, tense: Tense) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        from tracker_tui.language.dates.reading import read_dates

    found = read_dates(text, datetime.combine(today, time(12)), today, tense=tense)
    return found[0].last if len(found) == 1 else None
