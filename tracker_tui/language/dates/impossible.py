"""Dates that are in no calendar: "31.2.", "the 31st of June", "2026-02-30"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.dates.calendar_days import make
from tracker_tui.language.dates.date_words import MONTHS

if TYPE_CHECKING:
    from datetime import date

LATE = ("29", "30", "31")  # days that some month lacks


@cache
def _written() -> re.Pattern[str]:
    short = "feb|apr|jun|sept?|nov"
    month = rf"(?P<{{0}}>(?:{short})(?:[a-z]*))"
    day = r"(?P<{0}>29|30|31)(?:st|nd|rd|th)?"
    year = r"(?:,?\s+(?P<{0}>20\d\d)\b)?"
    behind = r"(?=\s*(?:$|[,.:;!?)\n]|i\b|we\b|and\b|was\b|it\b))"
    unmeasured = r"(?!\s+(?!(?:and|i|we|it|was|in|at|with|by)\b)\w)"  # "on 4.31 km" is no day
    return re.compile(
        rf"\b{day.format('d1')}\s*(?:of\s+)?{month.format('m1')}\b{year.format('y1')}"
        rf"|\b{month.format('m2')}\.?\s+(?:the\s+)?{day.format('d2')}\b{year.format('y2')}{behind}"
        r"|\b(?P<y>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)\b"
        r"|\b(?:on|from|since|for|the)\s+(?P<a>\d{1,2})/(?P<b>\d{1,2})\b(?![./]?\d)"
        rf"|\b(?:on|from|since)\s+(?P<a5>\d{{1,2}})\.(?P<b5>\d{{1,2}})\b(?![./]?\d){unmeasured}"
        r"|\b(?:for|the)\s+(?P<a6>\d{1,2})\.(?P<b6>\d{1,2})(?:\.(?!\d)|\s*$)"
        r"|(?<![\d.,/:])(?P<a2>\d{1,2})[./](?P<b2>\d{1,2})[./](?:20\d\d)\b"
        r"|(?<![\d.,/:])(?P<a3>\d{1,2})\.(?P<b3>\d{1,2})\.(?=\s*[:\w])"
        r"|^\s*(?P<a4>\d{1,2})[./](?P<b4>\d{1,2})\.?\s*:",
        re.IGNORECASE,
    )


def no_such_day(text: str, today: date) -> tuple[int, int] | None:
    """Where a text tells a date that there is not; None where it tells none."""
    if not any(late in text for late in LATE):
        return None
    for found in _written().finditer(text):
        if not any(_there(month, day, year) for month, day, year in _readings(found, today)):
            return found.span()
    return None


def _readings(found: re.Match[str], today: date) -> list[tuple[int, int, int]]:
    """The months, days and years that a written date may mean."""
    told = found.groupdict()
    if told["y"]:
        return [(int(told["m3"]), int(told["d3"]), int(told["y"]))]
    for month, day, year in (("m1", "d1", "y1"), ("m2", "d2", "y2")):
        if told[month]:
            number = MONTHS.get(told[month].lower())
            return (
                [(number, int(told[day]), int(told[year] or today.year))] if number else [(1, 1, today.year)]
            )
    one, other = next((int(told[a]), int(told[b])) for a, b in PAIRS if told[a])
    if min(one, other) == 0 or min(one, other) > MOST_MONTHS or max(one, other) > MOST_DAYS:
        return [(1, 1, today.year)]  # no date at all
    return [(other, one, today.year), (one, other, today.year)]


PAIRS = (("a", "b"), ("a2", "b2"), ("a3", "b3"), ("a4", "b4"), ("a5", "b5"), ("a6", "b6"))
MOST_MONTHS, MOST_DAYS = 12, 31


def _there(month: int, day: int, year: int) -> bool:
    return make(year, month, day) is not None
