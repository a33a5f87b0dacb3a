"""Which words and numbers begin a day, and the readers that know how it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from tracker_tui.language.amounts import clocktimes
from tracker_tui.language.amounts.number_words import (
    COUPLE,
    ONES,
    ORDINAL_TENS,
    ORDINALS,
    SCALES,
    SUFFIXES,
    TENS,
    VAGUE,
)
from tracker_tui.language.dates.calendar_days import Frame
from tracker_tui.language.dates.date_words import (
    COMING_WORDS,
    DAYS,
    EASTER,
    HOLIDAYS,
    MARKERS,
    MONTHS,
    NEXT_WORDS,
    PARTS,
    PAST_WORDS,
    RANGE_LINKS,
    SEASONS,
    SPANS,
    STEPS,
    THIS_WORDS,
    WEEKDAYS,
)
from tracker_tui.language.dates.feasts import holiday, season
from tracker_tui.language.dates.found import Found, word_at
from tracker_tui.language.dates.relative import (
    before_last,
    distance,
    other_day,
    relative,
    stepped,
    weekday,
)
from tracker_tui.language.dates.spans import EDGES, all_span, edge, now, week_of, weekend
from tracker_tui.language.dates.written import (
    day_month,
    day_range,
    month_first,
    month_name,
    numeric,
    ordinal_day,
    year_alone,
)
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens

Reader = Callable[[Tokens, int, Frame], Found | None]
NUMBER_READERS: tuple[Reader, ...] = (
    day_range,
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
        (before_last, (*PARTS, *SPANS, *WEEKDAYS, "day")),
        (relative, (*DAYS, "day")),
        (stepped, (*PAST_WORDS, *NEXT_WORDS, *COMING_WORDS, *THIS_WORDS)),
        (weekday, WEEKDAYS),
        (distance, number_words),
        (edge, (*EDGES, "eow", "eom", "eoy", "eod")),
        (all_span, ("all", "whole", "entire", "earlier", "later")),
        (week_of, ("week", "wk")),
        (now, ("now",)),
        (weekend, SPANS),
        (other_day, ("other",)),
        (day_range, (*ORDINALS, *ORDINAL_TENS)),
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
        *RANGE_LINKS, *SUFFIXES, *MONTHS, *STEPS, *SCALES, *clocktimes.HALVES,
        *PAST_WORDS, *NEXT_WORDS, *COMING_WORDS, "/", ".", ":", "of", "h", "and", "o'clock", "oclock", "day",
    }  # fmt: skip
    return frozenset(behind), frozenset({*MARKERS, *clocktimes.LEADS, "the", "&", "and"})


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
    if token.glued and (tokens.at(at - 1).kind == WORD or in_chain(tokens, at)):
        return None
    behind, before = _number_neighbours()
    if (
        tokens.low(at + 1) not in behind
        and tokens.low(at - 1) not in before
        and "." not in token.low
        and len(token.low) != 8
    ):
        return None
    for reader in NUMBER_READERS:
        if (found := reader(tokens, at, frame)) is not None:
            return found
    return None


def in_chain(tokens: Tokens, at: int) -> bool:
    """Whether a number goes on from another that was no date ("555-12-02", "1:1:1")."""
    return (
        tokens.low(at - 1) in ("-", "/", ":") and tokens.at(at - 1).glued and tokens.at(at - 2).kind == NUMBER
    )


def _led_holiday(tokens: Tokens, at: int, frame: Frame) -> Found | None:
    """A feast day after a word that makes it a day: "by Christmas", not "Christmas shopping"."""
    lead = tokens.low(at - 2) if tokens.low(at - 1) == "the" else tokens.low(at - 1)
    return holiday(tokens, at, frame) if lead in MARKERS else None
