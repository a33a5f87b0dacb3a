"""Days joined to one another: lists ("mon, wed and fri") and stretches ("from the 1st to the 5th", "May to
July").
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.numbers import read_ordinal
from tracker_tui.language.dates.calendar_days import Frame, add_months, day_of_month, make, weekday_in
from tracker_tui.language.dates.date_words import LIST_LINKS, MONTHS, RANGE_LINKS, SPANS
from tracker_tui.language.dates.found import Found, one, week_behind
from tracker_tui.language.dates.readers import read_day
from tracker_tui.language.dates.written import AFTER_ORDINAL, numeric, plain_day
from tracker_tui.language.text.tokens import WORD, word_set

if TYPE_CHECKING:
    from tracker_tui.language.text.tokens import Tokens


def same_week(tokens: Tokens, listed: list[Found], frame: Frame) -> list[Found]:
    """A week told behind a list of weekdays holds for all of them: "mon and tue last week"."""
    step = week_behind(tokens, listed[-1].next - 2)
    if step is None or step[1] != listed[-1].next or any(item.weekday is None for item in listed):
        return listed
    days = [weekday_in(frame, item.weekday or 0, step[0]) for item in listed]
    return [item._replace(first=day, last=day) for item, day in zip(listed, days, strict=True)]


def stretch(tokens: Tokens, day: Found, frame: Frame) -> Found | None:
    """From one day or month to another: "mon-wed", "Mar 3-5", "between August and October", "from March until
    now".
    """
    between = tokens.low(day.start - 1) == "between" and tokens.low(day.next) == "and"
    if not between and tokens.low(day.next) not in RANGE_LINKS:
        return None
    at = day.next + (2 if tokens.low(day.next + 1) == "the" else 1)
    if tokens.low(at) in ("now", "date") and day.first <= frame.today:
        return day._replace(last=frame.today, next=at + 1, grain="range")
    end = numeric(tokens, at, frame, sure=_slashed(tokens, day)) or read_day(tokens, at, frame)
    end = end or _end_day(tokens, at, day)
    if end is None or end.time:
        return None
    first, last = _ordered(day, end, frame)
    if _year_told(tokens, end) and not _year_told(tokens, day):
        first = add_months(day.first, 12 * (end.last.year - day.first.year)) or first
        first, last = add_months(first, -12) or first if first > end.last else first, end.last
    return (
        day._replace(first=first, last=last, next=end.next, grain="range", weekday=None)
        if first <= last
        else None
    )


def _slashed(tokens: Tokens, day: Found) -> bool:
    return any(tokens.low(at) == "/" for at in range(day.start, day.next))


def _year_told(tokens: Tokens, day: Found) -> bool:
    return any(len(tokens.low(at)) == 4 and tokens.low(at).isdigit() for at in range(day.start, day.next))


def _end_day(tokens: Tokens, at: int, day: Found) -> Found | None:
    """The second number of "Mar 3-5", "April 9th through 17th": the same month, or the next for a smaller
    one.
    """
    bare = day.weekday is None and (tokens.at(day.next).glued or tokens.at(day.next).kind == WORD)
    number = read_ordinal(tokens, at) or (plain_day(tokens, at) if bare else None)
    if number is None or day.grain != "day" or tokens.low(day.next - 1) in SPANS:
        return None
    anchor = day.first if number[0] >= day.first.day else add_months(day.first.replace(day=1), 1)
    found = make(anchor.year, anchor.month, number[0]) if anchor else None
    return one(found, at, number[1])


def _ordered(day: Found, end: Found, frame: Frame) -> tuple[date, date]:
    """Both ends in order, within a year. A stretch of the calendar that has begun and not ended is what is
    meant.
    """
    first, last = day.first, end.last
    if first > last and day.weekday is not None and end.weekday is not None:
        return (first - timedelta(days=7), last) if frame.past else (first, last + timedelta(days=7))
    if first > last and frame.past:
        last = add_months(last, 12) or last
    elif first > last:
        first = add_months(first, -12) or first
    while (last - first).days >= 366 and (nearer := add_months(first, 12)):
        first = nearer
    return first, last


def listed_days(tokens: Tokens, day: Found, frame: Frame) -> list[Found]:
    """The days joined to one by "and", "&", "/", or by commas closed by an "and" or a third day."""
    listed, commas, closed = [day], 0, False
    links = LIST_LINKS | {"or", "nor"} if _denied(tokens, day.start) else LIST_LINKS
    while not (day.weekday is not None and week_behind(tokens, day.next - 2)) and len(listed) < 8:
        at = listed[-1].next
        linked = at
        while tokens.low(linked) in links or tokens.low(linked) == ",":
            linked += 1
        if tokens.low(linked) in ("on", "the") and linked > at:
            linked += 1
        item = read_day(tokens, linked, frame) if linked - at <= 3 else None
        item = item or (_just_now(tokens, linked, frame) if linked > at else None)
        if item is None and linked > at and _dated(tokens, listed[-1]):
            item = _next_number(tokens, linked, frame)
        if item is None and linked > at:
            item = _same_month(tokens, linked, listed[-1])
        if item is None or item.grain != "day" or (linked == at and item.weekday is None) or item.time:
            break
        comma = tokens.low(at) == "," and linked == at + 1
        if (comma or linked == at) and not _alike(tokens, item, listed[-1]):
            break
        commas, closed = commas + comma, closed or not comma
        listed.append(item)
        if week_behind(tokens, item.next - 2):
            return listed
    return listed if closed or commas != 1 or len(listed) != 2 else listed[:1]


def _denied(tokens: Tokens, at: int) -> bool:
    """Whether days are those on which something was not so: "no alcohol friday or saturday"."""
    return any(tokens.low(at - back) in DENYING for back in range(1, FEW_WORDS))


def _just_now(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """ "yesterday and just now": today."""
    end = at + 2 if tokens.low(at) == "just" else at + 1
    return one(frame.today, at, end) if frame.past and tokens.low(end - 1) == "now" else None


FEW_WORDS = 6
DENYING = word_set("no not without never didn't didnt neither haven't havent wasn't wasnt")


def _alike(tokens: Tokens, item: Found, before: Found) -> bool:
    """Whether two days are told in one way, so that a comma alone may list them: "mon, tue", "5th, 6th"."""
    if item.weekday is not None and before.weekday is not None:
        return True
    return _dated(tokens, item) and _dated(tokens, before)


def _dated(tokens: Tokens, day: Found) -> bool:
    """Whether a day is told by its number in the month: "the 5th", "28th June"."""
    return day.grain == "day" and any(read_ordinal(tokens, at) for at in range(day.start, day.next))


def _same_month(tokens: Tokens, at: int, before: Found) -> Found | None:
    """The second number of "july 3 and 4 i ran", a later day of the month that was named."""
    number = (
        plain_day(tokens, at) if tokens.low(before.start) in MONTHS or _on_month(tokens, before) else None
    )
    if number is None or number[0] <= before.first.day or tokens.low(number[1]) not in BEHIND_DAYS:
        return None
    return one(make(before.first.year, before.first.month, number[0]), at, number[1])


def _on_month(tokens: Tokens, day: Found) -> bool:
    return tokens.low(day.start) == "on" and tokens.low(day.start + 1) in MONTHS


BEHIND_DAYS = word_set("i we : , - both")


def _next_number(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """The number that goes on with a list of such days: "the 5th, 6th and 9th"."""
    number = read_ordinal(tokens, at)
    if number is None or (tokens.at(number[1]).kind == WORD and tokens.low(number[1]) not in AFTER_ORDINAL):
        return None
    return one(day_of_month(frame, number[0]), at, number[1])
