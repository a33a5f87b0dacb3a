"""What is usual for a person: weekdays, times of day, a change since some week; told only where a test holds.

Each test shuffles what might be chance and counts how often chance does as well; the p-values are corrected
for how many patterns were looked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.periods import each_day, shift
from tracker_tui.progress.robust import holm, mean, median, ranks
from tracker_tui.progress.trend import WEEKS_FROM, weekly_sums

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from random import Random

    from tracker_tui.progress.goals import DayRecord

LEVEL = 0.04
SHUFFLES = 999
DAYS_FROM = 182
LEAST_WEEKS = 6
LEAST_TIMED = 12
DAYPARTS = ((5, 12, "morning"), (12, 17, "afternoon"), (17, 29, "evening"))


class PatternKind(StrEnum):
    """What a pattern is about."""

    OFTEN_ON = "often_on"  # a weekday that has more entries than others
    SELDOM_ON = "seldom_on"
    MORE_ON = "more_on"  # a weekday with larger amounts
    LESS_ON = "less_on"
    MORE_AT = "more_at"  # a time of day with larger amounts
    LESS_AT = "less_at"
    SINCE = "since"  # a week from which on the amounts are others


@dataclass(slots=True, frozen=True)
class Pattern:
    """A pattern that passed its test: `value` there, `other` elsewhere (means), `samples` behind them."""

    kind: PatternKind
    subject: str
    value: float
    other: float
    samples: int
    p_value: float
    since: date | None = None
    weekday: int | None = None


@dataclass(slots=True, frozen=True)
class Timed:
    """A value with the hour (0..24) at which it truly happened, for those entries of which it is known."""

    hour: float
    value: float


def detect_patterns(
    goal: Goal,
    history: Sequence[DayRecord],
    today: date,
    *,
    timed: Sequence[Timed] = (),
    start: date | None = None,
    looks: int = 1,
) -> list[Pattern]:
    """The patterns of the last half year that pass their test, surest first.

    `looks`: at how many goals one looks in all; the correction is for as many times the kinds of patterns.
    """
    from random import Random

    random = Random(f"{goal.id} {len(history)}")
    records = [r for r in history if r.entries and shift(today, -DAYS_FROM) < r.day <= today]
    tests: tuple[Callable[[], Pattern | None], ...] = (
        lambda: _weekday_counts(records, today, random),
        lambda: _weekday_amounts(goal, records, today, random, start),
        lambda: _dayparts(timed, random),
        lambda: _change(goal, records, today, random, start),
    )
    found = [pattern for test in tests if (pattern := test()) is not None]
    corrected = holm([pattern.p_value for pattern in found], looks=len(tests) * max(1, looks))
    sure = [replace(p, p_value=q) for p, q in zip(found, corrected, strict=True) if q <= LEVEL]
    return sorted(sure, key=lambda pattern: pattern.p_value)


def _weekday_counts(records: Sequence[DayRecord], today: date, random: Random) -> Pattern | None:
    """The weekday whose share of entries stands out most; chance deals each week's entries anew."""
    weeks = _weeks_of(records, today)
    if len(weeks) < LEAST_WEEKS:
        return None
    dealt = [len(week) for week in weeks.values()]
    counts = [sum(day in week for week in weeks.values()) for day in range(7)]
    expected = sum(dealt) / 7
    extreme = max(range(7), key=lambda day: abs(counts[day] - expected))
    seen = abs(counts[extreme] - expected)

    def by_chance() -> float:
        shuffled = [0] * 7
        for size in dealt:
            for day in random.sample(range(7), size):
                shuffled[day] += 1
        return max(abs(count - expected) for count in shuffled)

    kind = PatternKind.OFTEN_ON if counts[extreme] > expected else PatternKind.SELDOM_ON
    total = len(weeks)
    others = (sum(counts) - counts[extreme]) / 6 / total
    return Pattern(
        kind,
        _DAYS[extreme],
        counts[extreme] / total,
        others,
        total,
        _chance(by_chance, seen),
        weekday=extreme,
    )


def _weekday_amounts(
    goal: Goal, records: Sequence[DayRecord], today: date, random: Random, start: date | None
) -> Pattern | None:
    """The weekday whose amounts stand out most; chance shuffles the amounts within each week."""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK) or not records:
        return None
    values = {record.day: record.total for record in records}
    if goal.kind is GoalKind.LIMIT:
        first = max(start or records[0].day, shift(today, 1 - DAYS_FROM))
        values = {day: values.get(day, 0.0) for day in each_day(first, shift(today, -1))}
    days = sorted(values)
    if len(days) < 3 * LEAST_WEEKS or len(set(values.values())) < 2:
        return None
    order = ranks([values[day] for day in days])
    groups = _grouped([(day - days[0]).days // 7 for day in days])
    weekdays = [day.weekday() for day in days]
    extreme, seen = _extreme_day(weekdays, order)
    if extreme is None:
        return None

    def by_chance() -> float:
        shuffled = list(order)
        for group in groups:
            dealt = random.sample([order[at] for at in group], len(group))
            for at, value in zip(group, dealt, strict=True):
                shuffled[at] = value
        return _extreme_day(weekdays, shuffled)[1]

    on = [values[day] for day in days if day.weekday() == extreme]
    off = [values[day] for day in days if day.weekday() != extreme]
    kind = PatternKind.MORE_ON if mean(on) > mean(off) else PatternKind.LESS_ON
    p_value = _chance(by_chance, seen)
    return Pattern(kind, _DAYS[extreme], mean(on), mean(off), len(days), p_value, weekday=extreme)


def _dayparts(timed: Sequence[Timed], random: Random) -> Pattern | None:
    """The part of the day whose amounts stand out most; chance shuffles the amounts over the entries."""
    if len(timed) < LEAST_TIMED or len({entry.value for entry in timed}) < 2:
        return None
    parts = [_daypart(entry.hour) for entry in timed]
    order = ranks([entry.value for entry in timed])
    extreme, seen = _extreme_day(parts, order)
    if extreme is None:
        return None

    def by_chance() -> float:
        return _extreme_day(parts, random.sample(order, len(order)))[1]

    on = [entry.value for entry, part in zip(timed, parts, strict=True) if part == extreme]
    off = [entry.value for entry, part in zip(timed, parts, strict=True) if part != extreme]
    kind = PatternKind.MORE_AT if mean(on) > mean(off) else PatternKind.LESS_AT
    return Pattern(kind, DAYPARTS[extreme][2], mean(on), mean(off), len(timed), _chance(by_chance, seen))


def _change(
    goal: Goal, records: Sequence[DayRecord], today: date, random: Random, start: date | None
) -> Pattern | None:
    """The week since which amounts are others (Pettitt's rank test); chance shuffles them by twos."""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return None
    limit = goal.kind is GoalKind.LIMIT
    weeks = weekly_sums(
        records, today, weeks=WEEKS_FROM, silent=0.0 if limit else None, start=start if limit else None
    )
    known = [(first, value) for first, value in weeks if value is not None]
    values = [value for _, value in known]
    if len(values) < 2 * LEAST_WEEKS or len(set(values)) < 2:
        return None
    order = ranks(values)
    at, seen = _break(order)
    blocks = [order[first : first + 2] for first in range(0, len(order), 2)]

    def by_chance() -> float:
        return _break([rank for block in random.sample(blocks, len(blocks)) for rank in block])[1]

    after, before = values[at:], values[:at]
    return Pattern(
        PatternKind.SINCE,
        "week",
        median(after),
        median(before),
        len(values),
        _chance(by_chance, seen),
        known[at][0],
    )


def _chance(by_chance: Callable[[], float], seen: float) -> float:
    """How often chance does at least as well; stops early where it clearly does."""
    hits = 0
    for tried in range(1, SHUFFLES + 1):
        hits += by_chance() >= seen - 1e-9
        if hits >= 20:
            return hits / tried
    return (hits + 1) / (SHUFFLES + 1)


def _extreme_day(groups: Sequence[int], order: Sequence[float]) -> tuple[int | None, float]:
    """The group of three or more whose mean rank lies furthest from the middle, in standard errors."""
    middle, best, where = (len(order) + 1) / 2, 0.0, None
    sums, counts = [0.0] * 7, [0] * 7
    for group, rank in zip(groups, order, strict=True):
        sums[group] += rank
        counts[group] += 1
    for group in range(7):
        if 3 <= counts[group] < len(order):
            off = abs(sums[group] / counts[group] - middle) * counts[group] ** 0.5
            best, where = (off, group) if off > best else (best, where)
    return where, best


def _break(order: Sequence[float]) -> tuple[int, float]:
    """Where the ranks before and after differ most: the index of the first one after, and by how much."""
    total, best, where = 0.0, 0.0, 3
    middle = (len(order) + 1) / 2
    for at, rank in enumerate(order, 1):
        total += rank - middle
        if 3 <= at <= len(order) - 3 and abs(total) > best:
            best, where = abs(total), at
    return where, best


def _weeks_of(records: Sequence[DayRecord], today: date) -> dict[int, set[int]]:
    """Weekdays with a record in each whole week that has any; weeks filled on all seven days tell nothing."""
    weeks: dict[int, set[int]] = {}
    for record in records:
        back = (today - record.day).days // 7
        weeks.setdefault(back, set()).add(record.day.weekday())
    begun = (today - records[0].day).days // 7 if records else 0
    return {back: days for back, days in weeks.items() if back < begun}


def _grouped(keys: Sequence[int]) -> list[list[int]]:
    groups: dict[int, list[int]] = {}
    for at, key in enumerate(keys):
        groups.setdefault(key, []).append(at)
    return list(groups.values())


def _daypart(hour: float) -> int:
    hour = hour if hour >= DAYPARTS[0][0] else hour + 24
    return next(at for at, (first, last, _) in enumerate(DAYPARTS) if first <= hour < last)


_DAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
