"""Seasons (northern) and feast days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.dates import calendar_days as days
from tracker_tui.language.dates.date_words import EASTER, HOLIDAYS, SEASONS
from tracker_tui.language.dates.found import Found, one
from tracker_tui.language.dates.written import year_at
from tracker_tui.language.text.tokens import WORD, word_set

if TYPE_CHECKING:
    from tracker_tui.language.dates.calendar_days import Frame
    from tracker_tui.language.text.tokens import Tokens


def season(tokens: Tokens, i: int, frame: Frame, start: int | None = None) -> Found | None:
    """ "by summer" (its first weeks), "this winter" (all of it); northern."""
    months = SEASONS.get(tokens.low(i))
    lead = tokens.low(i - 1)
    after = tokens.at(i + 1)
    if lead == "the" and after.kind == WORD and after.low not in STOP:
        return None  # "the winter tyres"
    if months is None or (
        start is None and lead not in ("by", "before", "until", "till", "in", "since", "of", "the")
    ):
        return None
    if tokens.low(i) in ("fall", "spring") and lead in ("the", "in", "of") and start is None:
        return None
    first, last = _season_days(frame, months)
    year, end = year_at(tokens, i + 1, frame)
    if year:
        first, last = first.replace(year=year), days.month_span(year + (months[1] < months[0]), months[1])[1]
    if lead in ("by", "before", "until", "till") and start is None:
        last = first + timedelta(days=20)
    return Found(first, last, i if start is None else start, end, grain="season")


def _season_days(frame: Frame, months: tuple[int, int]) -> tuple[date, date]:
    wraps = months[1] < months[0]
    years = range(frame.today.year - 1, frame.today.year + 2)
    spans = [(date(year, months[0], 1), days.month_span(year + wraps, months[1])[1]) for year in years]
    if frame.past:
        return max((span for span in spans if span[0] <= frame.today), default=spans[0])
    return min((span for span in spans if span[1] >= frame.today), default=spans[-1])


# With these behind it a feast names what money or work is for, and no day.
PURPOSES = word_set(
    "pot fund jar savings money account stash kitty present presents gift gifts card cards shopping list "
    "budget tree lights decorations cake pudding baking jumper jumpers concert play carols party market club"
)


def holiday(tokens: Tokens, i: int, frame: Frame) -> Found | None:
    """A feast day by name, the longest name that fits."""
    for size in (3, 2, 1):
        name = " ".join(tokens.low(i + step) for step in range(size))
        if name in HOLIDAYS or name in EASTER:
            if tokens.low(i + size) in PURPOSES:
                return None
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
