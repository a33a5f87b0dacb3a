"""read_dates: the days a message speaks of, read in the tense of what is said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts import clocktimes
from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.clock import shift
from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.dates.calendar_days import Frame
from tracker_tui.language.dates.date_words import MARKERS
from tracker_tui.language.dates.joins import listed_days, same_week, stretch
from tracker_tui.language.dates.readers import in_chain, read_day
from tracker_tui.language.dates.recurrence import PLURALS, Recurrence, read_recurrence
from tracker_tui.language.dates.weeks import in_weeks
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, tokenize

if TYPE_CHECKING:
    from tracker_tui.language.dates.found import Found

__all__ = ["Recurrence", "When", "read_dates"]

MOST = 60  # days read from one message


class When(NamedTuple):
    """Days told in text[start:end], from `first` to `last` (one day: both the same). `marker` is the word
    that leads (by, until, before, since, from, after, on, in, for ...). Not `explicit`: only a time of day
    was told, the day is today by default. With `recurring` it is a rhythm, not a day; a list of weekdays in
    the future tense has both.
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
    """The days of a text, in order, not overlapping; spans are into `text`. `tense` "past" chooses the latest
    day that fits, "future" the next. `today` is the local day, which may begin after midnight. Reads 4,000
    characters.
    """
    frame = Frame(now, today, tense == "past", week_start, date_order == "dmy")
    tokens = tokenize(text)
    found: list[When] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        result = _read(text, tokens, at, frame)
        if result is None:
            at = _behind(tokens, at)
            continue
        found.append(result[0])
        at = result[1]
    return in_weeks(_timed(found, tokens), text)


def _behind(tokens: Tokens, at: int) -> int:
    """The next token to look at; hours between two times of day are an amount, not two times."""
    between = shift(tokens, at) if tokens[at].kind == NUMBER else None
    return between.next if between else at + 1


def _read(text: str, tokens: Tokens, at: int, frame: Frame) -> tuple[When, int] | None:
    token = tokens[at]
    if token.low in ALSO_NAMES and _in_a_name(text, tokens, at):
        return None
    if (
        token.kind == WORD
        and (again := read_recurrence(tokens, at))
        and not _possessive(tokens, at, again[1], frame)
    ):
        return _recurring(text, tokens, at, again[0], again[1], frame), again[1]
    day = read_day(tokens, at, frame)
    if day is None:
        told = (token.kind == NUMBER and not in_chain(tokens, at)) or token.low in CLOCK_WORDS
        return _clock(text, tokens, at, frame) if told else None
    if joined := stretch(tokens, day, frame) if day.grain in ("day", "month") else None:
        return _when(text, tokens, joined), joined.next
    if day.grain == "day":
        return _several(text, tokens, day, frame)
    return _when(text, tokens, day), day.next


ALSO_NAMES = frozenset({"sun", "may", "april", "june", "august", "march", "summer", "winter", "spring"})


def _in_a_name(text: str, tokens: Tokens, at: int) -> bool:
    """Whether a word ends a name of several words: "Half of a Yellow Sun"."""
    before = tokens.at(at - 1)
    named = before.kind == WORD and text[before.start : before.start + 1].isupper() and before.start > 0
    return named and text[tokens[at].start].isupper() and before.low not in DAY_LEADS


DAY_LEADS = frozenset({"on", "by", "in", "last", "this", "next", "until", "till", "of", "from", "i"})
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


def _recurring(text: str, tokens: Tokens, at: int, again: Recurrence, end: int, frame: Frame) -> When:
    first = at - 1 if tokens.low(at - 1) in ("on", "in") else at
    start, stop = tokens[first].start, tokens[end - 1].end
    return When(frame.today, frame.today, start, stop, text[start:stop], recurring=again, explicit=False)


def _when(text: str, tokens: Tokens, day: Found, several: tuple[date, ...] = ()) -> When:
    lead = _due(tokens, day.start)
    marker = "by" if lead is not None else MARKERS.get(tokens.low(day.start - 1))
    first = tokens[lead if lead is not None else day.start - 1 if marker else day.start]
    end = tokens[day.next - 1].end
    start = first.start
    if tokens.low(day.start) in ("in", "within"):
        marker = "in"
    return When(
        day.first, day.last, start, end, text[start:end], day.grain, marker, day.time, day.part, several,
        approximate=day.approximate,
    )  # fmt: skip


def _due(tokens: Tokens, at: int) -> int | None:
    """Where words before a day begin that call it the last: "the deadline is 3 march", "due date: june 5"."""
    before = at - 1
    while before > 0 and at - before <= LEADS_TO_DUE and tokens.low(before) in BEING_DUE:
        before -= 1
    return before if before < at - 1 and tokens.low(before) in ("deadline", "due") else None


BEING_DUE = frozenset({"is", "date", ":", "on", "by", "'s"})
LEADS_TO_DUE = 3  # tokens


def _several(text: str, tokens: Tokens, day: Found, frame: Frame) -> tuple[When, int]:
    """A single day, or a list of days ("mon, wed and fri")."""
    listed = listed_days(tokens, day, frame)
    if len(listed) == 1:
        return _when(text, tokens, day), day.next
    listed = same_week(tokens, listed, frame)
    dates = tuple(sorted({item.first for item in listed}))
    whole = day._replace(first=dates[0], last=dates[-1], next=listed[-1].next, weekday=None)
    when = _when(text, tokens, whole, dates)
    numbers = tuple(sorted({item.weekday for item in listed if item.weekday is not None}))
    if not frame.past and len(numbers) == len(listed):
        when = when._replace(recurring=Recurrence("week", 1, numbers))
    return when, whole.next


def _clock(text: str, tokens: Tokens, at: int, frame: Frame) -> tuple[When, int] | None:
    """A time of day on its own: today, unless a day beside it says otherwise."""
    if shift(tokens, at):
        return None
    lead = tokens.low(at - 1)
    found = clocktimes.read_clock(tokens, at)
    if found and not found.sure and lead not in clocktimes.LEADS:
        found = None
    found = found or clocktimes.read_bare_clock(tokens, at)
    if found is None:
        return None
    start, end = tokens[at - 1 if lead in clocktimes.LEADS else at].start, tokens[found.next - 1].end
    marker, today = MARKERS.get(lead), frame.today
    when = When(today, today, start, end, text[start:end], marker=marker, time=found.time, explicit=False)
    return when, found.next


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
            result[-1] = result[-1]._replace(time=when.time)
        elif (
            result
            and when.explicit
            and _bare(result[-1])
            and when.start - result[-1].end <= 2
            and when.time is None
        ):
            result[-1] = when._replace(start=when.start, time=result[-1].time)
        else:
            result.append(when)
    return result


def _bare(when: When) -> bool:
    return when.time is not None and not when.explicit and when.recurring is None
