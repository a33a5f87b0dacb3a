"""read_dates: the days a message speaks of, read in the tense of what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache

from tracker_tui.language import clocktimes
from tracker_tui.language.amount_words import STOP
from tracker_tui.language.calendar_days import Frame, weekday_in
from tracker_tui.language.date_spans import EDGES, all_span, edge, weekend
from tracker_tui.language.date_words import (
    COMING_WORDS,
    DAYS,
    EASTER,
    HOLIDAYS,
    LIST_LINKS,
    MARKERS,
    MONTHS,
    NEXT_WORDS,
    PAST_WORDS,
    RANGE_LINKS,
    SEASONS,
    SPANS,
    STEPS,
    THIS_WORDS,
    WEEKDAYS,
)
from tracker_tui.language.day_found import Found, week_behind, word_at
from tracker_tui.language.feasts import holiday, season
from tracker_tui.language.number_words import (
    COUPLE,
    ONES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    SUFFIXES,
    TENS,
    VAGUE,
)
from tracker_tui.language.recurrence import PLURALS, Recurrence, read_recurrence
from tracker_tui.language.relative_days import distance, other_day, relative, stepped, weekday
from tracker_tui.language.tokens import NUMBER, WORD, Tokens, tokenize
from tracker_tui.language.written_dates import (
    day_month,
    month_first,
    month_name,
    numeric,
    ordinal_day,
    year_alone,
)

__all__ = ["Recurrence", "When", "read_dates"]

MOST = 60  # days read from one message


@dataclass(slots=True, frozen=True)
class When:
    """Days told in text[start:end], from `first` to `last` (one day: both the same). `marker` is the word that leads
    (by, until, before, since, from, after, on, in, for ...). Not `explicit`: only a time of day was told, the day is
    today by default. With `recurring` it is a rhythm, not a day; a list of weekdays in the future tense has both.
    """

    first: date
    last: date
    start: int
    end: int
    text: str
    grain: str = "day"  # day, week, weekend, month, quarter, season, year, range
    marker: str | None = None
    time: time | None = None
    part: str | None = None  # morning, noon, afternoon, evening, night
    several: tuple[date, ...] = ()
    explicit: bool = True
    recurring: Recurrence | None = None
    approximate: bool = False

    @property
    def deadline(self) -> date:
        """The last day in time, where it is a deadline: "by June" 30 June, "before June" 31 May."""
        return self.first - timedelta(days=1) if self.marker == "before" else self.last


def read_dates(
    text: str,
    now: datetime,
    today: date,
    *,
    tense: str = "past",
    week_start: int = 0,
    date_order: str = "dmy",
) -> list[When]:
    """The days of a text, in order, not overlapping; spans are into `text`. `tense` "past" chooses the latest day that
    fits, "future" the next. `today` is the local day, which may begin after midnight. Reads 6,000 characters.
    """
    frame = Frame(now, today, tense == "past", week_start, date_order == "dmy")
    tokens = tokenize(text)
    found: list[When] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        result = _read(text, tokens, at, frame)
        if result is None:
            at += 1
            continue
        found.append(result[0])
        at = result[1]
    return _timed(found, tokens)


Reader = Callable[[Tokens, int, Frame], Found | None]
NUMBER_READERS: tuple[Reader, ...] = (
    numeric,
    day_month,
    distance,
    ordinal_day,
    year_alone,
)


@cache
def _word_readers() -> dict[str, tuple[Reader, ...]]:
    """Which readers a word may begin a day with: most words begin none, and cost one look."""
    number_words = (*ONES, *TENS, *COUPLE, *VAGUE, "a", "an", "half", "in", "within", "hundred")
    starts: tuple[tuple[Reader, Iterable[str]], ...] = (
        (relative, (*DAYS, "day")),
        (stepped, (*PAST_WORDS, *NEXT_WORDS, *COMING_WORDS, *THIS_WORDS)),
        (weekday, WEEKDAYS),
        (distance, number_words),
        (edge, EDGES),
        (all_span, ("all", "whole", "entire", "earlier", "later")),
        (weekend, SPANS),
        (other_day, ("other",)),
        (day_month, (*ORDINALS, *ORDINAL_TENS)),
        (month_first, MONTHS),
        (month_name, MONTHS),
        (ordinal_day, (*ORDINALS, *ORDINAL_TENS)),
        (season, SEASONS),
        (_led_holiday, [name.split()[0] for name in (*HOLIDAYS, *EASTER)]),
    )
    table: dict[str, tuple[Reader, ...]] = {}
    for reader, words in starts:
        for word in dict.fromkeys(words):
            table[word] = (*table.get(word, ()), reader)
    return table


@cache
def _number_neighbours() -> tuple[frozenset[str], frozenset[str]]:
    """What stands behind, or before, a number that begins a day or a time; no other number needs a look."""
    behind = {
        "/",
        "-",
        ".",
        ":",
        "of",
        "h",
        "and",
        "weeks",
        *SUFFIXES,
        *MONTHS,
        *STEPS,
        *clocktimes.HALVES,
        "o'clock",
        "oclock",
    }
    return frozenset(behind | set(SCALES)), frozenset({*MARKERS, *clocktimes.LEADS, "the", "&", "and"})


def _read(text: str, tokens: Tokens, at: int, frame: Frame) -> tuple[When, int] | None:
    token = tokens[at]
    if (
        token.kind == WORD
        and (again := read_recurrence(tokens, at))
        and not _possessive(tokens, at, again[1], frame)
    ):
        return _recurring(text, tokens, at, again[0], again[1], frame), again[1]
    day = read_day(tokens, at, frame)
    if day is None:
        return _clock(text, tokens, at, frame) if token.kind == NUMBER or token.low in CLOCK_WORDS else None
    if day.grain == "day":
        return _several(text, tokens, day, frame)
    return _when(text, tokens, day), day.next


CLOCK_WORDS = frozenset(ONES) | frozenset(clocktimes.NAMED) | frozenset(clocktimes.PARTS)


def _possessive(tokens: Tokens, at: int, end: int, frame: Frame) -> bool:
    """Whether "sundays" is written for "Sunday's": "sundays 10k got cancelled"."""
    if (
        not frame.past
        or tokens.low(at) not in PLURALS
        or end != at + 1
        or tokens.low(at - 1) in ("on", "most", "every")
    ):
        return False
    after = tokens.at(end)
    return after.kind == NUMBER or (after.kind == WORD and after.low not in STOP)


def read_day(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """The day or period that begins at a token."""
    token = tokens.at(at)
    if token.kind == NUMBER:
        return _number_day(tokens, at, frame)
    if token.kind != WORD:
        return None
    for reader in _word_readers().get(word_at(tokens, at), ()):
        if (found := reader(tokens, at, frame)) is not None:
            return found
    return None


def _number_day(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    token = tokens[at]
    if token.glued and tokens.at(at - 1).kind == WORD:
        return None
    behind, before = _number_neighbours()
    if tokens.low(at + 1) not in behind and tokens.low(at - 1) not in before and "." not in token.low:
        return None
    for reader in NUMBER_READERS:
        if (found := reader(tokens, at, frame)) is not None:
            return found
    return None


def _led_holiday(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """A feast day after a word that makes it a day: "by Christmas", not "Christmas shopping"."""
    lead = tokens.low(at - 2) if tokens.low(at - 1) == "the" else tokens.low(at - 1)
    return holiday(tokens, at, frame) if lead in MARKERS else None


def _recurring(text: str, tokens: Tokens, at: int, again: Recurrence, end: int, frame: Frame) -> When:
    first = at - 1 if tokens.low(at - 1) in ("on", "in") else at
    start, stop = tokens[first].start, tokens[end - 1].end
    return When(frame.today, frame.today, start, stop, text[start:stop], recurring=again, explicit=False)


def _when(text: str, tokens: Tokens, day: Found, several: tuple[date, ...] = ()) -> When:
    marker = MARKERS.get(tokens.low(day.start - 1))
    first = tokens[day.start - 1 if marker else day.start]
    end = tokens[day.next - 1].end
    start = first.start
    if tokens.low(day.start) in ("in", "within"):
        marker = "in"
    return When(
        day.first, day.last, start, end, text[start:end], day.grain, marker, day.time, day.part, several,
        approximate=day.approximate,
    )  # fmt: skip


def _several(text: str, tokens: Tokens, day: Found, frame: Frame) -> tuple[When, int]:
    """A single day, a list of days ("mon, wed and fri") or a stretch ("mon-wed", "from the 1st to the 5th")."""
    if stretch := _stretch(tokens, day, frame):
        return _when(text, tokens, stretch), stretch.next
    listed = _list(tokens, day, frame)
    if len(listed) == 1:
        return _when(text, tokens, day), day.next
    listed = _same_week(tokens, listed, frame)
    dates = tuple(sorted({item.first for item in listed}))
    whole = day._replace(first=dates[0], last=dates[-1], next=listed[-1].next, weekday=None)
    when = _when(text, tokens, whole, dates)
    numbers = tuple(sorted({item.weekday for item in listed if item.weekday is not None}))
    if not frame.past and len(numbers) == len(listed):
        when = replace(when, recurring=Recurrence("week", 1, numbers))
    return when, whole.next


def _same_week(tokens: Tokens, listed: list[Found], frame: Frame) -> list[Found]:
    """A week told behind a list of weekdays holds for all of them: "mon and tue last week"."""
    step = week_behind(tokens, listed[-1].next - 2)
    if step is None or step[1] != listed[-1].next or any(item.weekday is None for item in listed):
        return listed
    days = [weekday_in(frame, item.weekday or 0, step[0]) for item in listed]
    return [item._replace(first=day, last=day) for item, day in zip(listed, days, strict=True)]


def _stretch(tokens: Tokens, day: Found, frame: Frame) -> Found | None:
    between = tokens.low(day.start - 1) == "between" and tokens.low(day.next) == "and"
    if not between and tokens.low(day.next) not in RANGE_LINKS:
        return None
    at = day.next + (2 if tokens.low(day.next + 1) == "the" else 1)
    end = read_day(tokens, at, frame)
    if end is None or end.grain != "day":
        return None
    first, last = day.first, end.last
    if first > last and day.weekday is not None and end.weekday is not None:
        first, last = (first - timedelta(days=7), last) if frame.past else (first, last + timedelta(days=7))
    return day._replace(first=first, last=last, next=end.next, grain="range") if first <= last else None


def _list(tokens: Tokens, day: Found, frame: Frame) -> list[Found]:
    """The days joined to one by "and", "&", "/", or by commas where an "and" or a third day closes the list."""
    listed, commas, closed = [day], 0, False
    while not (day.weekday is not None and week_behind(tokens, day.next - 2)) and len(listed) < 8:
        at = listed[-1].next
        linked = at
        while tokens.low(linked) in LIST_LINKS or tokens.low(linked) == ",":
            linked += 1
        if tokens.low(linked) in ("on", "the") and linked > at:
            linked += 1
        item = read_day(tokens, linked, frame) if linked - at <= 3 else None
        if item is None or item.grain != "day" or (linked == at and item.weekday is None) or item.time:
            break
        comma = tokens.low(at) == "," and linked == at + 1
        if (comma or linked == at) and (item.weekday is None or listed[-1].weekday is None):
            break
        commas, closed = commas + comma, closed or not comma
        listed.append(item)
        if week_behind(tokens, item.next - 2):
            return listed
    return listed if closed or commas != 1 or len(listed) != 2 else listed[:1]


def _clock(text: str, tokens: Tokens, at: int, frame: Frame) -> tuple[When, int] | None:
    """A time of day on its own: today, unless a day beside it says otherwise."""
    lead = tokens.low(at - 1)
    found = clocktimes.read_clock(tokens, at)
    if found and not found.sure and lead not in clocktimes.LEADS:
        found = None
    found = found or clocktimes.read_bare_clock(tokens, at)
    if found is None:
        return None
    start, end = tokens[at - 1 if lead in clocktimes.LEADS else at].start, tokens[found.next - 1].end
    return When(
        frame.today,
        frame.today,
        start,
        end,
        text[start:end],
        marker=MARKERS.get(lead),
        time=found.time,
        explicit=False,
    ), found.next


def _timed(found: list[When], tokens: Tokens) -> list[When]:
    """Give a day the time told right beside it ("yesterday at 7", "at 7 on Monday")."""
    result: list[When] = []
    for when in found:
        bare = when.time is not None and not when.explicit and when.recurring is None
        if (
            result
            and bare
            and result[-1].explicit
            and result[-1].time is None
            and when.start - result[-1].end <= 2
        ):
            result[-1] = replace(result[-1], time=when.time)
        elif (
            result
            and when.explicit
            and _bare(result[-1])
            and when.start - result[-1].end <= 2
            and when.time is None
        ):
            result[-1] = replace(when, start=when.start, time=result[-1].time)
        else:
            result.append(when)
    return result


def _bare(when: When) -> bool:
    return when.time is not None and not when.explicit and when.recurring is None
