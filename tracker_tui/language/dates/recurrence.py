"""Days that come again: "every Monday", "daily", "every other day", "on Sundays", "mon/wed/fri"."""

from __future__ import annotations

from typing import Any, NamedTuple

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.dates.date_words import LONG_WEEKDAYS, PARTS, WEEKDAYS
from tracker_tui.language.text.tokens import NUMBER, Tokens

ADVERBS: dict[str, tuple[str, int]] = {
    "daily": ("day", 1), "everyday": ("day", 1), "nightly": ("day", 1), "weekly": ("week", 1),
    "biweekly": ("week", 2), "fortnightly": ("week", 2), "monthly": ("month", 1), "quarterly": ("month", 3),
    "yearly": ("year", 1), "annually": ("year", 1), "annual": ("year", 1),
}  # fmt: skip
PERIODS: dict[str, str] = {
    "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week", "weeks": "week",
    "month": "month", "months": "month", "year": "year", "years": "year", "evening": "day",
    "morning": "day", "afternoon": "day", "bedtime": "day", "hour": "hour", "quarter": "quarter",
}  # fmt: skip
GROUPS: dict[str, tuple[int, ...]] = {
    "weekday": (0, 1, 2, 3, 4), "weekdays": (0, 1, 2, 3, 4), "workday": (0, 1, 2, 3, 4),
    "workdays": (0, 1, 2, 3, 4), "weeknight": (0, 1, 2, 3, 4), "weeknights": (0, 1, 2, 3, 4),
    "weekend": (5, 6), "weekends": (5, 6),
}  # fmt: skip
PLURALS: dict[str, int] = {name + "s": number for number, name in enumerate(LONG_WEEKDAYS)}
DAY_PLURALS: dict[str, str] = {"mornings": "day", "evenings": "day", "nights": "day", "afternoons": "day"}


class Recurrence(NamedTuple):
    """How often something comes again: each `every`-th period, on some weekdays (Monday is 0) where told."""

    period: str
    every: int = 1
    weekdays: tuple[int, ...] = ()

    def schedule(self) -> dict[str, Any] | None:
        """As a goal keeps it: {"weekdays": [...]} or {"every_days": n}; None for every day, week, month or
        year.
        """
        if self.weekdays and self.every == 1 and len(self.weekdays) < 7:
            return {"weekdays": list(self.weekdays)}
        return {"every_days": self.every} if self.period == "day" and self.every > 1 else None


def read_recurrence(tokens: Tokens, i: int) -> tuple[Recurrence, int] | None:
    """What comes again at token `i`, and the next token; None where nothing does."""
    word = tokens.low(i)
    if word in ADVERBS:
        period, every = ADVERBS[word]
        return Recurrence(period, every), i + 1
    if word in ("every", "each"):
        return _every(tokens, i + 1)
    if word in ("weekdays", "weekends", "weeknights", "workdays") or word in PLURALS:
        return _plurals(tokens, i)
    if word == "all":
        return _all_the_days(tokens, i + 1)
    if word in DAY_PLURALS and tokens.low(i - 1) in ("", "in", "on", "the", "most", ","):
        return Recurrence("day"), i + 1
    return None


def _all_the_days(tokens: Tokens, at: int) -> tuple[Recurrence, int] | None:
    """ "all the days", as many say who learned English late; not "all days of May"."""
    at += tokens.low(at) == "the"
    one_by_one = tokens.low(at) in DAY_PLURALS or tokens.low(at) == "days"
    told = tokens.low(at + 1) in ("this", "last", "of", "except", "but", "since", "in", "next")
    return (Recurrence("day"), at + 1) if one_by_one and not told else None


def _every(tokens: Tokens, at: int) -> tuple[Recurrence, int] | None:
    every = 1
    word = tokens.at(at)
    if word.low in ("other", "second", "2nd"):
        every, at = 2, at + 1
    elif word.kind == NUMBER and word.value and word.value.is_integer() and 1 <= word.value <= 366:
        every, at = int(word.value), at + 1
    elif word.low in ONES and ONES[word.low] > 0:
        every, at = ONES[word.low], at + 1
    elif word.low == "single":
        at += 1
    word = tokens.at(at)
    if word.low in WEEKDAYS or word.low in PLURALS:
        days, end = _weekday_list(tokens, at)
        return Recurrence("week", every, days), end
    if word.low in GROUPS:
        return Recurrence("week", every, GROUPS[word.low]), at + 1
    if word.low not in PERIODS:
        return None
    period = PERIODS[word.low]
    return (
        (Recurrence("month", 3 * every), at + 1)
        if period == "quarter"
        else (Recurrence(period, every), at + 1)
    )


def _plurals(tokens: Tokens, i: int) -> tuple[Recurrence, int]:
    if tokens.low(i) in GROUPS:
        return Recurrence("week", 1, GROUPS[tokens.low(i)]), i + 1
    days, end = _weekday_list(tokens, i)
    return Recurrence("week", 1, days), end


def _weekday_list(tokens: Tokens, at: int) -> tuple[tuple[int, ...], int]:
    """ "Monday", "Mon, Wed and Fri", "Tuesdays & Thursdays" from a token on."""
    days: list[int] = []
    end = at
    while (number := _number(tokens.low(at))) is not None:
        days.append(number)
        end = at = at + 1
        if tokens.low(at) in PARTS and tokens.low(at) != "am":
            end = at = at + 1
        while tokens.low(at) in (",", "and", "&", "/", "+", "on", "every"):
            at += 1
    return tuple(sorted(set(days))), end


def _number(word: str) -> int | None:
    return WEEKDAYS[word] if word in WEEKDAYS else PLURALS.get(word)
