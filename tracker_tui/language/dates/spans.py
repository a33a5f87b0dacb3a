"""Stretches and their edges: "the weekend", "all week", "end of March", "mid June"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.dates import calendar_days as calendar
from tracker_tui.language.dates.date_words import MONTHS, RANGE_LINKS, SEASONS, SPANS
from tracker_tui.language.dates.feasts import season
from tracker_tui.language.dates.found import Found, one
from tracker_tui.language.dates.relative import stepped, weekday
from tracker_tui.language.dates.written import day_month, month_first, numeric, ordinal_day, year_at

if TYPE_CHECKING:
    from tracker_tui.language.dates.calendar_days import Frame
    from tracker_tui.language.text.tokens import Tokens


def weekend(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the weekend", "at the weekend"."""
    if SPANS.get(tokens.low(i)) != "weekend":
        return None
    start = i - 1 if tokens.low(i - 1) == "the" else i
    current = frame.today.weekday() >= 5
    span = calendar.span_of(frame, "weekend", 0 if current or not frame.past else -1)
    return Found(*span, start, i + 1, grain="weekend") if span else None


def now(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "between now and June", "from now until Friday": today, where it begins a stretch."""
    lead, link = tokens.low(i - 1), tokens.low(i + 1)
    if (lead, link) != ("between", "and") and not (lead == "from" and link in RANGE_LINKS):
        return None
    return one(frame.today, i, i + 1)


def week_of(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "the week of March 3", "week beginning the 18th": the week that day is in."""
    if tokens.low(i) not in ("week", "wk") or tokens.low(i + 1) not in (
        "of",
        "beginning",
        "starting",
        "commencing",
    ):
        return None
    at = i + 2
    while tokens.low(at) in ("on", "the"):
        at += 1
    for reader in (month_first, day_month, numeric, weekday, ordinal_day):
        if (day := reader(tokens, at, frame)) and day.grain == "day":
            first, last = calendar.week_of(frame, day.first)
            return Found(first, last, i - 1 if tokens.low(i - 1) == "the" else i, day.next, grain="week")
    return None


def edge(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "end of March", "the end of the year", "mid June", "start of next month", "eom"."""
    word = tokens.low(i)
    if word in ("eow", "eom", "eoy", "eod"):
        span = (
            (frame.today, frame.today)
            if word == "eod"
            else calendar.span_of(frame, {"w": "week", "m": "month", "y": "year"}[word[2]], 0)
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
        if kind and (span := calendar.span_of(frame, kind, 0)):
            return Found(*span, at, at + 1, grain=kind)
    kind = SPANS.get(tokens.low(at))
    if kind in ("year", "month", "week") and (span := calendar.span_of(frame, kind, 0)):
        return Found(*span, at, at + 1, grain=kind)
    if tokens.low(at) in MONTHS:
        year, end = year_at(tokens, at + 1, frame)
        month = MONTHS[tokens.low(at)]
        span = calendar.month_span(year, month) if year else calendar.named_month(frame, month)
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


def all_span(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """ "all week", "the whole month": up to today in the past."""
    if tokens.low(i) not in ("all", "whole", "entire", "earlier", "later"):
        return None
    at = i + 1
    while tokens.low(at) in ("this", "in", "of", "the") and at < i + 3:
        at += 1
    kind = SPANS.get(tokens.low(at))
    span = calendar.span_of(frame, kind, 0) if kind else None
    if span is None or (tokens.low(i) in ("earlier", "later") and at == i + 1):
        return None
    first, last = span
    if tokens.low(i) == "later":
        first = max(first, min(last, frame.today))
    elif frame.past or tokens.low(i) == "earlier":
        last = max(first, min(last, frame.today))
    return Found(first, last, i - 1 if tokens.low(i - 1) == "the" else i, at + 1, grain=kind or "range")
