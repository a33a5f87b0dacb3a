"""Typed words into values: strict, without guessing. Each raises CommandError with what would be right."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tracker_tui.cli.call import CommandError
from tracker_tui.cli.output import clean
from tracker_tui.progress.cleaning import TEXT_LIMIT, clean_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NONE = "none"
NUMBER = r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d{1,3})?"
DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NAMED_SCHEDULES = {"weekdays": (0, 1, 2, 3, 4), "weekends": (5, 6), "daily": (0, 1, 2, 3, 4, 5, 6)}
NAMED_DAYS = {"today": 0, "yesterday": 1}


def text(word: str, what: str) -> str:
    """Words on one line, without control characters and escape sequences; not empty."""
    found = clean_line(word, TEXT_LIMIT)
    if not found:
        raise CommandError(f"{what} is empty. Write a word or more.")
    return found


def number(word: str, what: str) -> float:
    """A finite number such as 5, 2.5 or 1,350."""
    amount, unit = amount_and_unit(word, what)
    if unit:
        raise CommandError(f"{what} should be a plain number, such as 5 or 2.5, and not {clean(word)!r}.")
    return amount


def amount_and_unit(words: str, what: str = "The amount") -> tuple[float, str | None]:
    """A finite number and, where one is written before or behind it, its unit: 5, 3 miles, $20."""
    said = clean_line(words)
    match = re.fullmatch(rf"([^\d\s.,+-]{{1,3}}\s?)?({NUMBER})\s?([^\d\s.,+-][^\d]*)?", said)
    if match is None or not re.search(r"\d", match[2]) or (match[1] and match[3]):
        raise CommandError(f"{what} should be a number, such as 5, 2.5 or 3 miles, and not {said!r}.")
    value = float(match[2].replace(",", ""))
    if abs(value) == float("inf"):
        raise CommandError(f"{what} is too large a number: {said}.")
    unit = (match[1] or match[3] or "").strip()
    return value, unit or None


def count(word: str, what: str) -> int:
    """A whole number from 1."""
    if not word.isdecimal() or int(word[:9]) == 0:
        raise CommandError(f"{what} should be a whole number from 1, and not {clean(word)!r}.")
    return int(word[:9])


def day(word: str, today: date) -> date:
    """A day as 2026-03-17, `today` or `yesterday`."""
    said = word.strip().lower()
    if said in NAMED_DAYS:
        return today - timedelta(days=NAMED_DAYS[said])
    try:
        return date.fromisoformat(said)
    except ValueError:
        raise CommandError(
            f"A day is today, yesterday or a date like 2026-03-17, and not {clean(word)!r}."
        ) from None


def moment(word: str) -> datetime:
    """A local time as 2026-03-18T20:15, from 1970 on."""
    try:
        found = datetime.fromisoformat(word.strip())
    except ValueError:
        found = None
    if found is None or found.tzinfo is not None or not 1970 < found.year < 9999:
        raise CommandError(f"--now takes a local time like 2026-03-18T20:15, and not {clean(word)!r}.")
    return found.replace(microsecond=0)


def choice(word: str, what: str, known: Sequence[str]) -> str:
    """One of the known words, in any case of letters."""
    found = word.strip().lower()
    if found not in known:
        raise CommandError(f"{what} is one of {', '.join(known)}, and not {clean(word)!r}.")
    return found


def schedule(word: str) -> Mapping[str, Any]:
    """The days of a habit: "weekdays", "mon,wed,fri" or every so many days ("2")."""
    said = word.strip().lower()
    if said in NAMED_SCHEDULES:
        return {"weekdays": list(NAMED_SCHEDULES[said])}
    if said.isdecimal() and 0 < int(said[:4]) <= 366:
        return {"every_days": int(said)}
    days = sorted({_weekday(part) for part in said.replace(",", " ").split()})
    if not days or -1 in days:
        raise CommandError(
            f"A schedule is weekdays, mon,wed,fri or 2 (every 2 days), and not {clean(word)!r}."
        )
    return {"weekdays": days}


def _weekday(part: str) -> int:
    return DAY_NAMES.index(part[:3]) if part[:3] in DAY_NAMES else -1


def numbers(word: str, what: str) -> tuple[float, ...]:
    """Several numbers, with commas between them."""
    return tuple(number(part, what) for part in word.split(","))


def emptied(word: str) -> bool:
    """Whether a detail is to be emptied."""
    return word.strip().lower() in ("", NONE)
