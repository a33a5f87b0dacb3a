"""What a number in a message is: Amount, its role, and the readings it allows."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from enum import StrEnum
from math import log
from typing import NamedTuple

from tracker_tui.progress import units
from tracker_tui.progress.goals import Period

PERIODS = {str(period.value): period for period in Period}  # as a quota tells them: "3 a week"


class Role(StrEnum):
    """What a number is there for. Only AMOUNT counts something; the others are best left out of a log."""

    AMOUNT = "amount"
    CLOCK = "clock"  # a time of day: "at 7", "7:30 pm"
    DATE = "date"  # part of a date: "Mar 3", "14/02", "2 days ago"
    YEAR = "year"  # "in 2026"
    ORDINAL = "ordinal"  # "my 3rd run", "third coffee"
    LABEL = "label"  # a name with a number: "chapter 12", "coffee #2"; `noun` says of what
    SCORE = "score"  # "won 3-1"
    AGE = "age"  # "34 years old"
    RATE = "rate"  # "5:30/km", "12 km/h"
    CODE = "code"  # versions, phone numbers, names such as mp3


class Reading(NamedTuple):
    """One way to understand a number: its value and unit (None: whatever the goal counts)."""

    value: float
    unit: str | None


class Amount(NamedTuple):
    """A number in a text, which is text[start:end]. `value` and `unit` are its likeliest reading; `readings`
    are all of them, that one first ("5k": 5000 or 5 km; "2:15": minutes or hours). `noun` are the words that
    follow ("tomato seedlings", "water" in "2 litres of water") or that a label names ("chapter"), up to
    `noun_end`.
    """

    value: float
    unit: str | None
    start: int
    end: int
    text: str
    role: Role = Role.AMOUNT
    readings: tuple[Reading, ...] = ()
    noun: str | None = None
    noun_end: int = 0
    high: float | None = None  # the upper end of "3-4 km", "chapters 3 to 5", in the same unit
    parts: tuple[float, ...] = ()  # the numbers as said, where value was computed: (9, 12) for "9 to 12"
    of: float | None = None  # the whole of "3 of 5", "page 212 of 300"
    sets: float | None = None  # "3x12": 3; value is the product (for kg and lb the load itself)
    reps: float | None = None  # "3x12": 12
    per: str | None = None  # the period of a quota: hour, day, week, month or year
    every: int = 1  # "every 2 days": per day, every 2
    bound: str | None = None  # "max" ("at most 3", "under 10") or "min" ("at least 3")
    approximate: bool = False  # "about 5", "5 or so"
    vague: bool = False  # "a few": nothing to store unasked
    more: bool = False  # "another 5", "+5", "5 more"
    each_way: bool = False  # doubled already
    fraction: bool = False  # a part of the whole ("half painted", "3/4"), told in percent
    article: bool = False  # the number is only an "a" or "an" ("a beer", "an hour")
    shift: bool = False  # hours between two times of day ("from 9 till 12:30")
    clock: bool = False  # hh:mm that may also be a time of day

    @property
    def ambiguous_units(self) -> tuple[str, ...]:
        """The units of its readings, where there are several."""
        return (
            tuple(reading.unit for reading in self.readings if reading.unit) if len(self.readings) > 1 else ()
        )

    @property
    def counts(self) -> bool:
        """Whether it is an amount that a log could store."""
        return self.role is Role.AMOUNT and not self.vague

    def in_unit(self, unit: str | None, near: float | None = None) -> float | None:
        """The value in a goal's unit, or None where it cannot be told in it. A bare number takes any unit. Of
        several readings the one in that very unit is taken, or the one nearest to `near` (a usual value of
        the goal).
        """
        found = self._candidates(unit)
        if near and near > 0 and len(found) > 1:
            return min(found, key=lambda value: abs(log(value / near)) if value > 0 else 99.0)
        return found[0] if found else None

    def _candidates(self, unit: str | None) -> list[float]:
        readings = self.readings or ((self.value, self.unit),)
        bare = [value for value, name in readings if name is None]
        if unit is None:
            return bare or [readings[0][0]]
        exact: list[float] = []
        other: list[float] = []
        for value, name in readings:
            if name and units.same(name, unit):
                exact.append(value)
            elif name and (told := units.convert(value, name, unit)) is not None:
                other.append(told)
        return exact + other or (bare if self._noun_fits(unit) else [])

    def _noun_fits(self, unit: str) -> bool:
        if not self.noun:
            return True
        words = self.noun.split()
        return any(units.same(word, unit) for word in (self.noun, words[-1], words[0]))
