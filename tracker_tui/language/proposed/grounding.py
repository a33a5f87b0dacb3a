"""Whether what a model read stands in the words: its numbers and days are believed only if they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.language.dates.reading import read_dates
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words
from tracker_tui.progress import units

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.dates.reading import When
    from tracker_tui.language.extraction import Situation

COUNTED = frozenset({Role.AMOUNT, Role.LABEL, Role.SCORE, Role.RATE})
NEAR = 1e-6  # of a value: what rounding may take away


class Ground:
    """Some words of a message, and what numbers and days they tell."""

    def __init__(self, text: str, situation: Situation) -> None:
        self.text = text
        self._today = situation.today
        self._days = [
            when
            for tense in ("past", "future")
            for when in read_dates(
                text,
                situation.now,
                situation.today,
                tense=tense,
                week_start=situation.week_start,
                date_order=situation.date_order,
            )
            if when.explicit
        ]
        spans = [(w.start, w.end) for w in self._days if w.recurring is None]
        self._amounts = [a for a in read_amounts(text, spans) if a.role in COUNTED and not a.vague]

    def amount(self, value: float, unit: str | None) -> Amount | None:
        """The amount of the words that a value is, in its own unit or another that converts to it."""
        return next((found for found in self._amounts if _is(found, value, unit)), None)

    def has_day(self, day: date) -> bool:
        """Whether the words tell a day. Today needs no word, unless they tell another day."""
        if day == self._today and not self._days:
            return True
        return any(_tells(when, day) for when in self._days)

    @property
    def tells_days(self) -> bool:
        """Whether the words tell any day."""
        return any(when.recurring is None for when in self._days)

    def names(self, title: str) -> bool:
        """Whether a title says anything that the words say: none is made up."""
        plain = lexicon.plain_words()
        said, titled = (
            {word.stem for word in read_words(text) if word.sign == "w"} - plain
            for text in (self.text, title)
        )
        return bool(said & titled)


def _tells(when: When, day: date) -> bool:
    return day in (when.first, when.last, when.deadline, *when.several)


def _is(amount: Amount, value: float, unit: str | None) -> bool:
    told = [(amount.value, amount.unit), *amount.readings]
    if amount.high is not None:
        told.append((amount.high, amount.unit))
    for said, its in told:
        converted = units.convert(said, its, unit) if unit and its else None
        if _same(said if converted is None else converted, value):
            return True
    return False


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= NEAR * max(1.0, abs(other))
