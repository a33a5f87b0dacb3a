"""Dates as they are written: "14/02", "2026-03-14", "3rd of March", "the 3rd", "in March", "by 2027"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import CURRENCY
from tracker_tui.language.amounts.number_words import ONES, TENS
from tracker_tui.language.amounts.numbers import read_number, read_ordinal
from tracker_tui.language.amounts.unit_forms import read_unit
from tracker_tui.language.dates import calendar_days as days
from tracker_tui.language.dates.date_words import MARKERS, MONTH_LEADS, MONTHS, RANGE_LINKS
from tracker_tui.language.dates.found import Found, is_weekday, one, step_word, word_at
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set

if TYPE_CHECKING:
    from tracker_tui.language.dates.calendar_days import Frame


def month_first(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "March 3", "Mar 3rd, 2026", "Sept. 7"."""
    month = MONTHS.get(word_at(tokens, i))
    if month is None:
        return None
    at = i + 2 if tokens.low(i + 1) in (".", ",", "the", "-", "/") else i + 1
    number = read_ordinal(tokens, at) or (plain_day(tokens, at) if tokens.low(at - 1) != "," else None)
    return dated(tokens, i, number[1], frame, month, number[0]) if number else None


def plain_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The number of a day behind or before a month, and where the text goes on, or None."""
    token, after = tokens.at(at), tokens.at(at + 1)
    if token.kind == WORD:
        return _spoken_day(tokens, at)
    if token.kind != NUMBER or not token.low.isdigit() or len(token.low) > 2 or not 1 <= int(token.low) <= 31:
        return None
    if (after.glued and after.low not in (",", ".", ":", ";", ")", "!", "?", "-", "–")) or read_unit(
        tokens, at + 1, None
    ):
        return None
    return int(token.low), at + 1


def _spoken_day(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """ "twenty nine" behind a month, where nothing is counted by it."""
    number = read_number(tokens, at)
    if number is None or number.fraction or number.vague or not 1 <= number.value <= 31 or number.first != at:
        return None
    plain = tokens.low(at) in ONES or tokens.low(at) in TENS
    return (int(number.value), number.next) if plain and not read_unit(tokens, number.next, number) else None


def day_range(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "3-5 March", "between 3 and 12 of Sept", "the 9th to the 12th of June"."""
    number = read_ordinal(tokens, i) or _leading_day(tokens, i)
    if number is None:
        return None
    link = tokens.low(number[1])
    start = i - 1 if tokens.low(i - 1) == "the" else i
    if link not in RANGE_LINKS and not (link == "and" and tokens.low(start - 1) == "between"):
        return None
    at = number[1] + (2 if tokens.low(number[1] + 1) == "the" else 1)
    end = day_month(tokens, at, frame)
    if end is None or not 1 <= number[0] <= 31:
        return None
    month = end.first if number[0] <= end.first.day else days.add_months(end.first.replace(day=1), -1)
    first = days.make(month.year, month.month, number[0]) if month else None
    return Found(first, end.first, start, end.next, grain="range") if first else None


def day_month(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "3 March", "3rd of March 2026", "the third of May"."""
    number = read_ordinal(tokens, i) or _leading_day(tokens, i)
    if number is None:
        return None
    day, at = number
    at += tokens.low(at) == "day"
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
    if token.kind != NUMBER or not token.low.isdigit() or len(token.low) > 2 or tokens.low(i - 1) in CURRENCY:
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
    at += tokens.low(at) == "day" and tokens.low(at + 1) == "of"
    after = tokens.at(at)
    start = i - 1 if tokens.low(i - 1) == "the" else i
    lead = tokens.low(start - 1)
    if (
        after.kind == WORD
        and after.low not in AFTER_ORDINAL
        and not (lead == "on" and after.low in AFTER_DAY)
    ):
        return None
    named = lead in ("is", "are") and tokens.low(start - 2) not in ("that", "this", "it", "which", "so")
    named = named or lead.endswith("'s")
    named = named or (lead == "was" and tokens.low(start - 2) == "it" and start != i)
    if (
        lead not in MARKERS
        and not named
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


AFTER_ORDINAL = word_set("""
    and or but i we to till until through of this last next at in for with was it then so as because since
    too also please pls instead already by on did had ran
""")


AFTER_DAY = word_set("one two three four five six another only just my our she he they it there a an no")


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
    if len(token.low) == 8 and token.low.startswith("20") and token.low.isdigit():
        return one(days.make(int(token.low[:4]), int(token.low[4:6]), int(token.low[6:])), i, i + 1)
    if token.low.count(".") == 2 and token.value is None:
        return _from_numbers(token.low.split("."), i, i + 1, frame)
    numbers, at = _joined(tokens, i)
    if len(numbers) == 3:
        return _from_numbers(numbers, i, at, frame)
    if len(numbers) == 2 and tokens.low(i + 1) == "/" and (sure or _date_like(tokens, i, at, numbers)):
        return _from_numbers(numbers, i, at, frame)
    return _dotted(tokens, i, frame, sure) if token.low.count(".") == 1 else None


def _dotted(tokens: Tokens, i: int, frame: Frame, sure: bool) -> Found | None:
    """ "on 14.2.", and "due on 5.12" where nothing is counted by it."""
    numbers, lead = tokens.low(i).split("."), tokens.low(i - 1)
    closed = tokens.low(i + 1) == "." and tokens.at(i + 1).glued
    if closed and (sure or lead in _DATE_LEADS):
        return _from_numbers(numbers, i, i + 2, frame)
    after = tokens.at(i + 1)
    counted = after.kind in (NUMBER, WORD) and after.low not in AFTER_ORDINAL
    if counted or lead not in ("on", "due", "until") or max(map(len, numbers)) > 2 or after.low in ("%", "-"):
        return None
    return _from_numbers(numbers, i, i + 1, frame)


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
    if tokens.low(i - 1) in ("from", "between") and tokens.low(at) in (*RANGE_LINKS, "and"):
        return True
    if any(12 < int(number) <= 31 for number in numbers) and any(int(number) <= 12 for number in numbers):
        after = tokens.at(at)
        padded = padded or (not after.glued and (after.kind == NUMBER or after.low in CURRENCY))
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


def month_name(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "in March", "June 2026", "by May"; a bare month only where its words leave no doubt."""
    month = MONTHS.get(word_at(tokens, i))
    if month is None:
        return None
    year, at = year_at(tokens, i + 2 if tokens.low(i + 1) == "." else i + 1, frame)
    if year:
        return Found(*days.month_span(year, month), i, at, grain="month")
    joined = tokens.low(i + 1) in RANGE_LINKS and tokens.low(i + 2) in MONTHS
    joined = joined or (tokens.low(i - 1) in (*RANGE_LINKS, "and") and tokens.low(i - 2) in MONTHS)
    if not (joined or tokens.low(i - 1) in MONTH_LEADS) or (
        tokens.low(i) in ("may", "mar") and tokens.at(i + 1).low in ("be", "have")
    ):
        return None
    return Found(*days.named_month(frame, month), i, i + 1, grain="month")


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
    if after.kind == WORD and after.low not in AFTER_ORDINAL:
        return None
    return Found(date(year, 1, 1), date(year, 12, 31), i, at, grain="year")
