"""Days found in a message, and the small readings that all forms of days share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.dates import calendar_days as days
from tracker_tui.language.dates.calendar_days import Frame, weekday_in
from tracker_tui.language.dates.date_words import (
    COMING_WORDS,
    DAYS,
    NEXT_WORDS,
    NOUN_SUN_AFTER,
    NOUN_SUN_BEFORE,
    PARTS,
    PAST_WORDS,
    THIS_WORDS,
    VERB_SAT_AFTER,
    VERB_SAT_BEFORE,
    WEEKDAYS,
    typo_table,
)
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens

if TYPE_CHECKING:
    from datetime import date, time


class Found(NamedTuple):
    """Days that tokens[start:next] tell. `weekday` is set where they were told by its name alone."""

    first: date
    last: date
    start: int
    next: int
    grain: str = "day"
    weekday: int | None = None
    part: str | None = None
    time: time | None = None
    approximate: bool = False


def one(
    day: date | None, start: int, at: int, weekday: int | None = None, part: str | None = None
) -> Found | None:
    """A single day, or None where there is none."""
    return None if day is None else Found(day, day, start, at, weekday=weekday, part=part)


def word_at(tokens: Tokens, i: int) -> str:
    """A token's word without a possessive and with a misspelt day name put right."""
    word = tokens.low(i).removesuffix("'s").rstrip("'")
    if word.endswith("days") and word[:-1] in WEEKDAYS:
        return word[:-1]
    if word in WEEKDAYS or word in DAYS or not 4 <= len(word) <= 10:
        return word
    return typo_table().get(word, word)


def is_weekday(tokens: Tokens, i: int) -> int | None:
    """The weekday a token names, unless it is "sat" the verb or "sun" the star."""
    word = word_at(tokens, i)
    number = WEEKDAYS.get(word)
    if number is None or tokens.at(i).kind != WORD:
        return None
    before, after = tokens.low(i - 1), tokens.low(i + 1)
    if (
        word == "sat"
        and (before in VERB_SAT_BEFORE or after in VERB_SAT_AFTER)
        and before not in ("on", "last", "this")
        and not (before == "and" and word_at(tokens, i - 2) in WEEKDAYS)
    ):
        return None
    counted = after in ("was", "is") and tokens.at(i + 2).kind == NUMBER
    if word == "sun" and not counted and (before in NOUN_SUN_BEFORE or after in NOUN_SUN_AFTER):
        return None
    married = before in ("newly", "we", "got") or (before == "to" and word_at(tokens, i - 2) not in WEEKDAYS)
    return None if word == "wed" and married else number


def parted(tokens: Tokens, found: Found) -> Found:
    """The day with a part of it behind: "yesterday evening", "Monday morning"."""
    at = found.next
    if tokens.low(at) in ("in", "during") and tokens.low(at + 1) == "the":
        at += 2
    elif tokens.low(at) == "at":
        at += 1
    part = PARTS.get(tokens.low(at))
    return found._replace(next=at + 1, part=part) if part and tokens.low(at) != "lunch" else found


def step_word(word: str) -> int | None:
    """-1 for "last", 0 for "this", 1 for "next"."""
    if word in PAST_WORDS:
        return -1
    if word in THIS_WORDS:
        return 0
    return 1 if word in NEXT_WORDS or word in COMING_WORDS else None


def week_behind(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "last week", "of this week", "next week" at a token: weeks from now, next token."""
    at = at + 1 if tokens.low(at) in ("of", "in") else at
    steps = step_word(tokens.low(at))
    return (steps, at + 2) if steps is not None and tokens.low(at + 1) in ("week", "wk") else None


def in_week(tokens: Tokens, found: Found, frame: Frame) -> Found:
    """A weekday with its week behind: "Monday last week", "Tuesday of this week"."""
    step = week_behind(tokens, found.next)
    if step is None or found.weekday is None:
        return found
    day = weekday_in(frame, found.weekday, step[0])
    return found._replace(first=day, last=day, next=step[1])


def moved(day: date, kind: str, count: int) -> date | None:
    """A day so many days, weeks, months or years away."""
    if abs(count) > 100_000:
        return None
    if kind in ("day", "week", "fortnight", "weekend"):
        return days.shifted(day, count * {"day": 1, "fortnight": 14}.get(kind, 7))
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(kind)
    return days.add_months(day, count * size) if size else None


def moved_part(day: date, kind: str, value: float) -> date | None:
    """moved(), also by halves: "half a year", "a year and a half"."""
    if float(value).is_integer():
        return moved(day, kind, int(value))
    if kind == "year":
        return moved(day, "month", round(value * 12))
    return moved(day, "day", round(value * {"week": 7, "month": 30, "fortnight": 14}.get(kind, 1)))
