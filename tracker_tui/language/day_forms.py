"""The forms a day is told in, one reader each: relative words, weekdays, dates, periods, holidays."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import NamedTuple
from typing import NamedTuple
from typing import NamedTuple

from tracker_tui.language import calendar_days as days
from tracker_tui.language.amount_units import read_unit
from tracker_tui.language.calendar_days import Frame, weekday_in
from tracker_tui.language.date_words import (
    COMING_WORDS,
    DAYS,
    EASTER,
    EVENING_WORDS,
    HOLIDAYS,
    MARKERS,
    MONTH_LEADS,
    MONTHS,
    NEXT_WORDS,
    NOUN_SUN_AFTER,
    NOUN_SUN_BEFORE,
    PARTS,
    PAST_WORDS,
    SEASONS,
    SPANS,
    STEPS,
    THIS_WORDS,
    VERB_SAT_AFTER,
    VERB_SAT_BEFORE,
    WEEKDAYS,
    typo_table,
)
from tracker_tui.language.numbers import Number, read_number, read_ordinal
from tracker_tui.language.tokens import NUMBER, WORD, Tokens, word_set


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


def relative(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "today", "yesterday evening", "tonight", "the day before yesterday"."""
    word = word_at(tokens, i)
    if word == "day" and tokens.low(i + 1) in ("before", "after"):
        return _day_beside(tokens, i, frame)
    if word not in DAYS:
        return None
    day = days.shifted(frame.today, DAYS[word])
    if word in EVENING_WORDS:
        late = frame.small_hours and frame.past
        return one(days.shifted(frame.today, -1) if late else day, i, i + 1, part="night")
    found = one(day, i, i + 1)
    return found and parted(tokens, found)


def _day_beside(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "day before yesterday", "day after tomorrow"."""
    start = i - 1 if tokens.low(i - 1) == "the" else i
    step = -1 if tokens.low(i + 1) == "before" else 1
    word = word_at(tokens, i + 2)
    if word not in ("yesterday", "tomorrow") or (step < 0) != (word == "yesterday"):
        return None
    return one(days.shifted(frame.today, 2 * step), start, i + 3)


def parted(tokens: Tokens, found: Found) -> Found:
    """The day with a part of it behind: "yesterday evening", "Monday morning"."""
    at = found.next
    if tokens.low(at) in ("in", "during") and tokens.low(at + 1) == "the":
        at += 2
    elif tokens.low(at) == "at":
        at += 1
    part = PARTS.get(tokens.low(at))
    return found._replace(next=at + 1, part=part) if part and tokens.low(at) != "lunch" else found


def this_part(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "this morning", "last night", "earlier this evening"."""
    part = PARTS.get(tokens.low(i + 1))
    if part is None or tokens.low(i + 1) == "am":
        return None
    if tokens.low(i) == "this":
        late = frame.small_hours and frame.past
        return one(days.shifted(frame.today, -1 if late else 0), i, i + 2, part=part)
    if tokens.low(i) == "last" and part in ("night", "evening"):
        return one(days.shifted(frame.today, -1), i, i + 2, part=part)
    return None


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
    ):
        return None
    if word == "sun" and (before in NOUN_SUN_BEFORE or after in NOUN_SUN_AFTER):
        return None
    return None if word == "wed" and before in ("newly", "we", "to", "got") else number


def weekday(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "Monday", "Tuesday evening", "Wednesday last week", "Friday 13 March"."""
    number = is_weekday(tokens, i)
    if number is None:
        return None
    if dated := _weekday_and_date(tokens, i, frame):
        return dated
    found = one(days.weekday(frame, number), i, i + 1, weekday=number)
    return found and in_week(tokens, parted(tokens, found), frame)


def _weekday_and_date(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    at = i + 1
    while tokens.low(at) in (",", "the", ".", "(") and at < i + 3:
        at += 1
    dated = (
        numeric(tokens, at, frame, sure=True)
        or day_month(tokens, at, frame)
        or month_first(tokens, at, frame)
    )
    if dated is None and tokens.low(at - 1) == "the":
        dated = ordinal_day(tokens, at, frame)
    return dated and dated._replace(start=i)


def in_week(tokens: Tokens, found: Found, frame: Frame) -> Found:
    """A weekday with its week behind: "Monday last week", "Tuesday of this week"."""
    step = week_behind(tokens, found.next)
    if step is None or found.weekday is None:
        return found
    day = weekday_in(frame, found.weekday, step[0])
    return found._replace(first=day, last=day, next=step[1])


def week_behind(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "last week", "of this week", "next week" at a token: weeks from now, next token."""
    at = at + 1 if tokens.low(at) in ("of", "in") else at
    steps = step_word(tokens.low(at))
    return (steps, at + 2) if steps is not None and tokens.low(at + 1) in ("week", "wk") else None


def step_word(word: str) -> int | None:
    """-1 for "last", 0 for "this", 1 for "next"."""
    if word in PAST_WORDS:
        return -1
    if word in THIS_WORDS:
        return 0
    return 1 if word in NEXT_WORDS or word in COMING_WORDS else None


def stepped(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "last Tuesday", "this week", "next month", "the past 3 days", "last week Monday", "this Christmas"."""
    step = step_word(tokens.low(i))
    if step is None:
        return None
    if found := this_part(tokens, i, frame):
        return found
    at = i + 1
    if tokens.low(at) == "coming":
        at += 1
    number = is_weekday(tokens, at)
    if number is not None:
        found = one(_stepped_weekday(tokens, i, frame, number, step), i, at + 1, weekday=number)
        return found and parted(tokens, found)
    if found := _stepped_span(tokens, i, at, frame, step):
        return found
    return _trailing(tokens, i, frame, step) or _stepped_month(tokens, i, at, frame, step)


def _stepped_weekday(tokens: Tokens, i: int, frame: Frame, number: int, step: int) -> date | None:
    if step < 0:
        return days.last_weekday(frame, number)
    if step > 0:
        coming = tokens.low(i) in COMING_WORDS
        return days.next_weekday(frame, number) if coming else weekday_in(frame, number, 1)
    day = weekday_in(frame, number, 0)
    return day + timedelta(days=7) if not frame.past and day < frame.today else day


def _stepped_span(tokens: Tokens, i: int, at: int, frame: Frame, step: int) -> Found | None:
    """A week, month, year, weekend or quarter, perhaps with a weekday in it."""
    word = tokens.low(at).removesuffix("'s")
    kind = SPANS.get(word)
    if kind is None:
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    if kind == "week":
        after = at + 2 if tokens.low(at + 1) in ("on", "-") else at + 1
        number = is_weekday(tokens, after)
        if number is not None and tokens.low(i) != "past":
            return one(weekday_in(frame, number, step), start, after + 1, weekday=number)
    if kind == "weekend" and step < 0 and frame.today.weekday() < 5:
        span = days.span_of(frame, kind, -1)
    elif kind == "weekend" and step > 0 and frame.today.weekday() >= 5:
        span = days.span_of(frame, kind, 1)
    else:
        span = days.span_of(frame, kind, step)
    if tokens.low(i) == "past" and span:
        return _back(frame, start, at + 1, 1, kind)
    return Found(*span, start, at + 1, grain=kind) if span else None


def _trailing(tokens: Tokens, i: int, frame: Frame, step: int) -> Found | None:
    """ "the last 3 days", "past two weeks", "next 30 days"."""
    number = read_number(tokens, i + 1)
    kind = STEPS.get(tokens.low(number.next)) if number else None
    if number is None or kind is None or step == 0 or not number.value.is_integer():
        return None
    start = i - 1 if tokens.low(i - 1) in ("the", "these") else i
    if step < 0:
        return _back(frame, start, number.next + 1, int(number.value), kind)
    last = moved(frame.today, kind, int(number.value))
    return Found(frame.today, last, start, number.next + 1, grain="range") if last else None


def _back(frame: Frame, start: int, at: int, count: int, kind: str) -> Found | None:
    first = moved(frame.today, kind, -count)
    return Found(first + timedelta(days=1), frame.today, start, at, grain="range") if first else None


def _stepped_month(tokens: Tokens, i: int, at: int, frame: Frame, step: int) -> Found | None:
    """ "last March", "this summer", "next June", "last Christmas"."""
    word = tokens.low(at)
    direction = frame._replace(past=step < 0) if step else frame
    if (word in MONTHS and word != "may") or (word == "may" and tokens.low(at + 1) not in ("be", "have")):
        if dated := month_first(tokens, at, direction):
            return dated._replace(start=i)
        first, last = days.named_month(direction, MONTHS[word])
        if step < 0 and last >= frame.today:
            first, last = days.month_span(first.year - 1, first.month)
        return Found(first, last, i, at + 1, grain="month")
    if word in SEASONS:
        return season(tokens, at, direction, start=i)
    found = holiday(tokens, at, direction)
    return found and found._replace(start=i)


def moved(day: date, kind: str, count: int) -> date | None:
    """A day so many days, weeks, months or years away."""
    if abs(count) > 100_000:
        return None
    if kind in ("day", "week", "fortnight", "weekend"):
        return days.shifted(day, count * {"day": 1, "fortnight": 14}.get(kind, 7))
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120}.get(kind)
    return days.add_months(day, count * size) if size else None


def distance(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "two days ago", "a week ago", "3 weeks from now", "an hour ago", "in 3 months", "within six weeks"."""
    begin = i + 1 if tokens.low(i) in ("in", "within") else i
    for skipped in ("the", "next", "just", "about"):
        begin += tokens.low(begin) == skipped and begin > i
    counted = _count(tokens, begin)
    if counted is None:
        return None
    number, kind, at = counted
    if tokens.low(at) == "ago" or (tokens.low(at) == "back" and begin == i):
        return _ago(frame, i, at + 1, number, kind)
    if tokens.low(at) in ("from", "after") and begin == i:
        return _from_day(tokens, i, at, frame, number, kind)
    if begin > i and not frame.past and not tokens.low(at) == "a":
        return _ahead(frame, i, at, number, kind)
    return None


def _count(tokens: Tokens, at: int) -> tuple[Number, str, int] | None:
    """A number of days, weeks ...; "a week" is one."""
    number = read_number(tokens, at)
    if number is None and tokens.low(at) in ("a", "an", "one"):
        number = Number(1.0, at, at + 1)
    if number is None:
        return None
    place = number.next
    if tokens.low(place) in ("full", "whole", "short", "more") or tokens.low(place) == "-":
        place += 1
    if number.fraction and tokens.low(place) in ("a", "an"):
        place += 1
    if number.suffix == "m" or number.suffix == "k":
        return None
    kind = STEPS.get(tokens.low(place))
    return (number, kind, place + 1) if kind else None


def _ago(frame: Frame, start: int, at: int, number: Number, kind: str) -> Found | None:
    if kind in ("hour", "minute"):
        minutes = number.value * (60 if kind == "hour" else 1)
        if minutes > 60 * 24 * 400:
            return None
        then = frame.now - timedelta(minutes=minutes)
        day = days.shifted(frame.today, (then.date() - frame.now.date()).days)
        return (
            None
            if day is None
            else Found(day, day, start, at, time=then.time().replace(second=0, microsecond=0))
        )
    day = _moved_part(frame.today, kind, -number.value)
    if day is None:
        return None
    slack = timedelta(days=2) if number.vague else timedelta(0)
    return Found(day - slack, day + slack, start, at, approximate=number.vague or kind in ("month", "year"))


def _moved_part(day: date, kind: str, value: float) -> date | None:
    """moved(), also by halves: "half a year", "a year and a half"."""
    if float(value).is_integer():
        return moved(day, kind, int(value))
    if kind == "year":
        return moved(day, "month", round(value * 12))
    return moved(day, "day", round(value * {"week": 7, "month": 30, "fortnight": 14}.get(kind, 1)))


def _from_day(tokens: Tokens, start: int, at: int, frame: Frame, number: Number, kind: str) -> Found | None:
    """ "3 weeks from now", "two days after tomorrow", "a week from Friday"."""
    if tokens.low(at + 1) == "now" and tokens.low(at + 2) != "on":
        return one(_moved_part(frame.today, kind, number.value), start, at + 2)
    anchor = relative(tokens, at + 1, frame) or weekday(tokens, at + 1, frame._replace(past=False))
    return one(_moved_part(anchor.first, kind, number.value), start, anchor.next) if anchor else None


def _ahead(frame: Frame, start: int, at: int, number: Number, kind: str) -> Found | None:
    if kind in ("hour", "minute"):
        return None
    day = _moved_part(frame.today, kind, number.value)
    return None if day is None else Found(day, day, start, at, approximate=number.vague)


# dates ---------------------------------------------------------------------------------------------------------


def month_first(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "March 3", "Mar 3rd, 2026", "Sept. 7"."""
    month = MONTHS.get(word_at(tokens, i))
    if month is None:
        return None
    at = i + 2 if tokens.low(i + 1) in (".", "the", "-", "/") else i + 1
    number = read_ordinal(tokens, at) or _plain_day(tokens, at)
    return dated(tokens, i, number[1], frame, month, number[0]) if number else None


def _plain_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    token, after = tokens.at(at), tokens.at(at + 1)
    if token.kind != NUMBER or not token.low.isdigit() or len(token.low) > 2 or not 1 <= int(token.low) <= 31:
        return None
    if (after.glued and after.low not in (",", ".", ":", ";", ")", "!", "?", "-", "–")) or read_unit(
        tokens, at + 1, None
    ):
        return None
    return int(token.low), at + 1


def day_month(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "3 March", "3rd of March 2026", "the third of May"."""
    number = read_ordinal(tokens, i) or _leading_day(tokens, i)
    if number is None:
        return None
    day, at = number
    of = tokens.low(at) in ("of", "-", "/")
    month = MONTHS.get(tokens.low(at + of))
    if month is None or (
        tokens.low(at + of) in ("may", "march") and tokens.low(at + of + 1) in ("be", "have", "on")
    ):
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    return dated(tokens, start, at + of + 1, frame, month, day)


def _leading_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    token = tokens.at(i)
    if token.kind != NUMBER or not token.low.isdigit() or len(token.low) > 2:
        return None
    at = i + 2 if tokens.low(i + 1) == "." else i + 1
    return int(token.low), at


def dated(tokens: Tokens, start: int, at: int, frame: Frame, month: int, day: int) -> Found | None:
    """A day and month with the year behind, or the one the tense asks for."""
    year, end = year_at(tokens, at, frame)
    return one(days.make(year, month, day) if year else days.month_day(frame, month, day), start, end)


def year_at(tokens: Tokens, at: int, frame: Frame) -> tuple[int | None, int]:
    """A year at a token ("2026", ", 2026", "'26", "of next year"), and the next token."""
    place = at + 1 if tokens.low(at) in (",", "of", "/", "-", "in") else at
    token = tokens.at(place)
    if (
        token.kind == NUMBER
        and len(token.low) == 4
        and token.low.isdigit()
        and 1900 <= int(token.low) <= 2199
    ):
        return int(token.low), place + 1
    if token.low == "'" and len(tokens.low(place + 1)) == 2 and tokens.low(place + 1).isdigit():
        return 2000 + int(tokens.low(place + 1)), place + 2
    step = step_word(token.low)
    if step is not None and tokens.low(place + 1) == "year":
        return frame.today.year + step, place + 2
    return None, at


def ordinal_day(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the 3rd", "on the first", not "the 3rd chapter"."""
    number = read_ordinal(tokens, i)
    if number is None or tokens.low(i - 1) not in ("the", "on", "and", "&", "to", "-", "–"):
        return None
    day, at = number
    after = tokens.at(at)
    if after.kind == WORD and after.low not in _AFTER_ORDINAL:
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    lead = tokens.low(start - 1)
    if (
        lead not in MARKERS
        and tokens.low(start - 1) not in ("and", "&", "to", "-", "–")
        and is_weekday(tokens, start - 1) is None
    ):
        return None
    if tokens.at(i).kind == WORD and lead not in ("on", "by", "until"):
        return None
    step = _month_behind(tokens, at)
    if step:
        anchor = days.add_months(frame.today.replace(day=1), step[0])
        return one(days.make(anchor.year, anchor.month, day) if anchor else None, start, step[1])
    return one(days.day_of_month(frame, day), start, at)


_AFTER_ORDINAL = word_set("""
    and or but i we to till until through of this last next at in for with was it then so as because since
    too also please pls instead already by on did had ran
""")


def _month_behind(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "of this month", "last month" behind an ordinal."""
    at = at + 1 if tokens.low(at) == "of" else at
    step = step_word(tokens.low(at))
    return (step, at + 2) if step is not None and tokens.low(at + 1) == "month" else None


def numeric(tokens: Tokens, i: int, frame: Frame, sure: bool = False) -> Found | None:
    """ "2026-03-14", "14/02", "14.2.2026", "3/14/26"; `sure` where the words before call for a date."""
    token = tokens.at(i)
    if token.kind != NUMBER:
        return None
    if token.low.count(".") == 2 and token.value is None:
        return _from_numbers(token.low.split("."), i, i + 1, frame)
    numbers, at = _joined(tokens, i)
    if len(numbers) == 3:
        return _from_numbers(numbers, i, at, frame)
    if len(numbers) == 2 and tokens.low(i + 1) == "/" and (sure or _date_like(tokens, i, at, numbers)):
        return _from_numbers(numbers, i, at, frame)
    if (
        token.low.count(".") == 1
        and (sure or tokens.low(i - 1) in _DATE_LEADS)
        and tokens.low(i + 1) == "."
        and tokens.at(i + 1).glued
    ):
        return _from_numbers(token.low.split("."), i, i + 2, frame)
    return None


_DATE_LEADS = word_set("on by until till since before after due from dated")


def _joined(tokens: Tokens, i: int) -> tuple[list[str], int]:
    """Digit groups held by one kind of mark without spaces: ["14", "02"]."""
    numbers, at, mark = [tokens.low(i)], i + 1, tokens.low(i + 1)
    while (
        mark in ("/", "-")
        and tokens.low(at) == mark
        and tokens.at(at).glued
        and tokens.at(at + 1).glued
        and len(numbers) < 4
    ):
        if not tokens.low(at + 1).isdigit():
            break
        numbers.append(tokens.low(at + 1))
        at += 2
    return (numbers, at) if numbers[0].isdigit() else ([], i)


def _date_like(tokens: Tokens, i: int, at: int, numbers: list[str]) -> bool:
    """Whether two numbers with a slash are a date and not a part: padded, after "on", or before a colon."""
    if tokens.at(at).glued and tokens.low(at) == "/":
        return False
    padded = any(number.startswith("0") for number in numbers) and len(numbers[1]) == 2
    return (
        padded or tokens.low(i - 1) in _DATE_LEADS or (tokens.low(at) == ":" and not tokens.at(at + 1).glued)
    )


def _from_numbers(numbers: list[str], start: int, at: int, frame: Frame) -> Found | None:
    if not all(number.isdigit() and len(number) <= 4 for number in numbers):
        return None
    values = [int(number) for number in numbers]
    if len(values) == 3 and len(numbers[0]) == 4:
        return one(days.make(values[0], values[1], values[2]), start, at)
    if len(values) == 3:
        if len(numbers[2]) not in (2, 4) or len(numbers[0]) > 2 or len(numbers[1]) > 2:
            return None
        year = values[2] + (2000 if values[2] < 100 else 0)
        possible = (days.make(year, month, day) for month, day in _orders(values, frame))
        return one(next(filter(None, possible), None), start, at)
    if len(values) != 2:
        return None
    for month, day in _orders(values, frame):
        if found := days.month_day(frame, month, day):
            return one(found, start, at)
    return None


def _orders(values: list[int], frame: Frame) -> list[tuple[int, int]]:
    """(month, day) as the date order has it, then flipped for what cannot be."""
    day_first = (values[1], values[0])
    month_first_ = (values[0], values[1])
    return [day_first, month_first_] if frame.day_first else [month_first_, day_first]


# periods -------------------------------------------------------------------------------------------------------


def month_name(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "in March", "June 2026", "by May"; a bare month only where its words leave no doubt."""
    month = MONTHS.get(word_at(tokens, i))
    if month is None:
        return None
    year, at = year_at(tokens, i + 2 if tokens.low(i + 1) == "." else i + 1, frame)
    if year:
        return Found(*days.month_span(year, month), i, at, grain="month")
    if tokens.low(i - 1) not in MONTH_LEADS or (
        tokens.low(i) in ("may", "mar") and tokens.at(i + 1).low in ("be", "have")
    ):
        return None
    return Found(*days.named_month(frame, month), i, i + 1, grain="month")


def season(tokens: Tokens, i: int, frame: Frame, start: int | None = None) -> Found | None:
    """ "by summer" (its first weeks), "this winter" (all of it); northern."""
    months = SEASONS.get(tokens.low(i))
    lead = tokens.low(i - 1)
    if months is None or (
        start is None and lead not in ("by", "before", "until", "till", "in", "since", "of", "the")
    ):
        return None
    if tokens.low(i) in ("fall", "spring") and lead in ("the", "in", "of") and start is None:
        return None
    first, last = _season_days(frame, months)
    if lead in ("by", "before", "until", "till") and start is None:
        last = first + timedelta(days=20)
    return Found(first, last, i if start is None else start, i + 1, grain="season")


def _season_days(frame: Frame, months: tuple[int, int]) -> tuple[date, date]:
    spans = []
    for year in (frame.today.year - 1, frame.today.year, frame.today.year + 1):
        spans.append(
            (date(year, months[0], 1), days.month_span(year + (months[1] < months[0]), months[1])[1])
        )
    if frame.past:
        return max((span for span in spans if span[0] <= frame.today), default=spans[0])
    return min((span for span in spans if span[1] >= frame.today), default=spans[-1])


def holiday(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """A feast day by name, the longest name that fits."""
    for size in (3, 2, 1):
        name = " ".join(tokens.low(i + step) for step in range(size))
        if name in HOLIDAYS or name in EASTER:
            year, at = year_at(tokens, i + size, frame)
            years = [year] if year else [frame.today.year + step for step in (-1, 0, 1)]
            found = [_feast(name, each) for each in years]
            return one(days.nearest_year(frame, found) if not year else found[0], i, at)
    return None


def _feast(name: str, year: int) -> date:
    if name in EASTER:
        return days.easter(year) + timedelta(days=EASTER[name])
    rule = HOLIDAYS[name]
    return date(year, *rule) if len(rule) == 2 else days.nth_weekday(year, *rule)


def weekend(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the weekend", "at the weekend"."""
    if SPANS.get(tokens.low(i)) != "weekend":
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    current = frame.today.weekday() >= 5
    span = days.span_of(frame, "weekend", 0 if current or not frame.past else -1)
    return Found(*span, start, i + 1, grain="weekend") if span else None


def edge(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "end of March", "the end of the year", "mid June", "start of next month", "eom"."""
    word = tokens.low(i)
    if word in ("eow", "eom", "eoy", "eod"):
        span = (
            (frame.today, frame.today)
            if word == "eod"
            else days.span_of(frame, {"w": "week", "m": "month", "y": "year"}[word[2]], 0)
        )
        return one(span[1], i, i + 1) if span else None
    kind = EDGES.get(word)
    if kind is None:
        return None
    at = i + 2 if tokens.low(i + 1) in ("of", "-") else i + 1
    if tokens.low(at) == "of":
        at += 1
    inner = _inner(tokens, at, frame)
    if inner is None or (
        kind != "mid"
        and word not in ("early", "late")
        and tokens.low(i + 1) != "of"
        and inner.grain != "month"
    ):
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    return _edged(inner, kind, start)


EDGES: dict[str, str] = {
    "end": "end", "ending": "end", "close": "end", "mid": "mid", "middle": "mid", "start": "start",
    "beginning": "start", "early": "early", "late": "late", "rest": "end", "remainder": "end",
}  # fmt: skip


def _inner(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """The period an end or a middle is of."""
    if tokens.low(at) == "the":
        at += 1
        if tokens.low(at) == "day":
            return one(frame.today, at, at + 1)
        kind = SPANS.get(tokens.low(at))
        if kind and (span := days.span_of(frame, kind, 0)):
            return Found(*span, at, at + 1, grain=kind)
    kind = SPANS.get(tokens.low(at))
    if kind in ("year", "month", "week") and (span := days.span_of(frame, kind, 0)):
        return Found(*span, at, at + 1, grain=kind)
    if tokens.low(at) in MONTHS:
        year, end = year_at(tokens, at + 1, frame)
        month = MONTHS[tokens.low(at)]
        span = days.month_span(year, month) if year else days.named_month(frame, month)
        return Found(*span, at, end, grain="month")
    if tokens.low(at) in SEASONS:
        return season(tokens, at, frame, start=at)
    year, end = year_at(tokens, at, frame)
    if year:
        return Found(date(year, 1, 1), date(year, 12, 31), at, end, grain="year")
    return stepped(tokens, at, frame)


def _edged(inner: Found, kind: str, start: int) -> Found:
    first, last = inner.first, inner.last
    length = (last - first).days + 1
    if kind == "end":
        first = last
    elif kind == "start":
        last = first
    elif kind == "mid":
        first = last = first + timedelta(days=(length - 1) // 2)
    elif kind == "early":
        last = first + timedelta(days=length // 3)
    else:
        first = last - timedelta(days=length // 3)
    return inner._replace(
        first=first,
        last=last,
        start=start,
        grain="day" if first == last else "range",
        approximate=kind == "mid",
    )


def year_alone(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "in 2026", "by 2027"."""
    if tokens.low(i - 1) not in ("in", "by", "since", "of", "until", "during", "before", "for", "from"):
        return None
    year, at = year_at(tokens, i, frame)
    if (
        not year
        or at != i + 1
        or (tokens.at(at).glued and tokens.at(at).kind == WORD)
        or read_unit(tokens, at, None)
    ):
        return None
    after = tokens.at(at)
    if after.kind == WORD and after.low not in _AFTER_ORDINAL:
        return None
    return Found(date(year, 1, 1), date(year, 12, 31), i, at, grain="year")


def all_span(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "all week", "the whole month": up to today in the past."""
    if tokens.low(i) not in ("all", "whole", "entire", "earlier", "later"):
        return None
    at = i + 2 if tokens.low(i + 1) in ("this", "in", "of", "the") else i + 1
    kind = SPANS.get(tokens.low(at))
    span = days.span_of(frame, kind, 0) if kind else None
    if span is None or (tokens.low(i) in ("earlier", "later") and at == i + 1):
        return None
    first, last = span
    if frame.past:
        last = max(first, min(last, frame.today))
    return Found(first, last, i - 1 if tokens.low(i - 1) == "the" else i, at + 1, grain=kind or "range")


def other_day(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the other day": some day of the last week."""
    if (
        tokens.low(i) != "other"
        or tokens.low(i + 1) not in ("day", "night", "evening", "morning")
        or tokens.low(i - 1) != "the"
    ):
        return None
    first, last = days.shifted(frame.today, -6), days.shifted(frame.today, -1)
    return Found(first, last, i - 1, i + 2, grain="range", approximate=True) if first and last else None
