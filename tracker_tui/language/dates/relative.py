"""Days told from where one stands: "yesterday", "last night", "on Monday", "last week", "two days ago"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.numbers import Number, read_number, read_ordinal
from tracker_tui.language.dates import calendar_days as days
from tracker_tui.language.dates.calendar_days import Frame, weekday_in
from tracker_tui.language.dates.date_words import (
    COMING_WORDS,
    DAYS,
    EVENING_WORDS,
    MONTHS,
    PARTS,
    PAST_WORDS,
    SEASONS,
    SPANS,
    STEPS,
)
from tracker_tui.language.dates.feasts import holiday, season
from tracker_tui.language.dates.found import (
    Found,
    in_week,
    is_weekday,
    moved,
    moved_part,
    one,
    parted,
    step_word,
    word_at,
)
from tracker_tui.language.dates.written import day_month, month_first, numeric
from tracker_tui.language.text.tokens import NUMBER, WORD

if TYPE_CHECKING:
    from tracker_tui.language.text.tokens import Tokens


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


def before_last(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the night before last", "the Sunday before last", "the weekend before last"."""
    if tokens.low(i + 1) != "before" or tokens.low(i + 2) != "last":
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    word = word_at(tokens, i)
    if (number := is_weekday(tokens, i)) is not None:
        return one(days.last_weekday(frame, number) - timedelta(days=7), start, i + 3)
    if word == "day" or word in PARTS:
        return one(days.shifted(frame.today, -2), start, i + 3, part=PARTS.get(word))
    kind = SPANS.get(word)
    span = days.span_of(frame, kind, -2) if kind else None
    return Found(*span, start, i + 3, grain=kind or "range") if span else None


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
    if dated is None and (number := read_ordinal(tokens, at)) and not _of_a_thing(tokens, number[1]):
        dated = one(days.weekday_and_day(frame, is_weekday(tokens, i) or 0, number[0]), i, number[1])
    return dated and dated._replace(start=i)


def _of_a_thing(tokens: Tokens, at: int) -> bool:
    """Whether an ordinal behind a comma is that of a thing: "church on sunday, 3rd row as always"."""
    after = tokens.at(at)
    apart = "," in (tokens.low(at - 3), tokens.low(at - 2))
    return apart and after.kind == WORD and after.low not in STOP


def stepped(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "last Tuesday", "this week", "next month", "the past 3 days", "last week Monday", "this Christmas"."""
    step = step_word(tokens.low(i))
    if step is None:
        return None
    if found := this_part(tokens, i, frame):
        return found
    at = i + 1
    if tokens.low(at) in PAST_WORDS and step == 0:
        return stepped(tokens, at, frame)
    while tokens.low(at) in ("coming", "whole", "entire", "calendar", "working"):
        at += 1
    number = is_weekday(tokens, at)
    if number is not None:
        if dated := _weekday_and_date(tokens, at, frame):
            return dated._replace(start=i)
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


SOON_AFTER = 1  # weekday up to which "this weekend" is the one that just was


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
    over = frame.past and step == 0 and frame.today.weekday() <= SOON_AFTER
    if kind == "weekend" and (step < 0 or over) and frame.today.weekday() < 5:
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
    if tokens.low(i + 1) == "fortnight":
        number = Number(1.0, i + 1, i + 1)
    kind = STEPS.get(tokens.low(number.next)) if number else None
    if number is None or kind is None or step == 0 or not number.value.is_integer():
        return None
    start = i - 1 if tokens.low(i - 1) in ("the", "these") else i
    if step < 0:
        return _back(frame, start, number.next + 1, int(number.value), kind)
    last = moved(frame.today, kind, int(number.value))
    return (
        Found(frame.today + timedelta(days=1), last, start, number.next + 1, grain="range")
        if last and last > frame.today
        else None
    )


def _counted_trail(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "2 next days", "10 previous weeks": the count before the direction."""
    number = read_number(tokens, i)
    step = step_word(tokens.low(number.next)) if number else None
    word = tokens.low(number.next + 1) if number else ""
    kind = STEPS.get(word) if word.endswith("s") else None  # "$31 last night" counts no nights
    if number is None or not step or kind is None or not number.value.is_integer():
        return None
    if step < 0:
        return _back(frame, i, number.next + 2, int(number.value), kind)
    last = moved(frame.today, kind, int(number.value))
    return Found(frame.today + timedelta(days=1), last, i, number.next + 2, grain="range") if last else None


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


def distance(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "two days ago", "a week ago", "3 weeks from now", "an hour ago", "in 3 months", "within six weeks"."""
    begin = i + 1 if tokens.low(i) in ("in", "within") else i
    for skipped in ("the", "next", "just", "about"):
        begin += tokens.low(begin) == skipped and begin > i
    counted = _count(tokens, begin)
    if counted is None:
        return _counted_trail(tokens, begin, frame)
    number, kind, at = counted
    if tokens.low(at) == "ago" or (tokens.low(at) == "back" and begin == i):
        return _ago(frame, i, at + (2 if tokens.low(at + 1) == "today" else 1), number, kind)
    if tokens.low(at) in ("from", "after", "before") and begin == i:
        return _from_day(tokens, i, at, frame, number, kind)
    if begin > i and not frame.past and tokens.low(at) != "a":
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
    word = tokens.low(place)
    kind = STEPS.get(word.removesuffix("'s").rstrip("'"))
    behind = place + (2 if word.endswith(("'s", "'")) and tokens.low(place + 1) == "time" else 1)
    return (number, kind, behind) if kind else None


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
    day = moved_part(frame.today, kind, -number.value)
    if day is None:
        return None
    slack = timedelta(days=2) if number.vague else timedelta(0)
    return Found(day - slack, day + slack, start, at, approximate=number.vague or kind in ("month", "year"))


LEADS_TO_DAY = ("in", "is", "be", "just", "only", "due")


def _from_day(tokens: Tokens, start: int, at: int, frame: Frame, number: Number, kind: str) -> Found | None:
    """ "3 weeks from now", "two days after tomorrow", "a week from Friday"."""
    quota = tokens.low(start) in ("a", "an") and tokens.at(start - 1).kind in (NUMBER, WORD)
    if quota and tokens.low(at + 1) == "now" and tokens.low(start - 1) not in LEADS_TO_DAY:
        return None  # "max 2 a day from now"
    if tokens.low(at + 1) == "now" and tokens.low(at + 2) != "on":
        return one(moved_part(frame.today, kind, number.value), start, at + 2)
    sign = -1 if tokens.low(at) == "before" else 1
    ahead = frame._replace(past=False)
    for reader in (relative, stepped, weekday, month_first, day_month, numeric, holiday):
        if (anchor := reader(tokens, at + 1, ahead)) and anchor.grain == "day":
            return one(moved_part(anchor.first, kind, sign * number.value), start, anchor.next)
    return None


def _ahead(frame: Frame, start: int, at: int, number: Number, kind: str) -> Found | None:
    if kind in ("hour", "minute"):
        return None
    day = moved_part(frame.today, kind, number.value)
    return None if day is None else Found(day, day, start, at, approximate=number.vague)


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
