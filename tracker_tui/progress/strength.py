"""Habit strength: how settled a habit is, by exponential smoothing (the score of Loop Habit Tracker)."""

from __future__ import annotations

from datetime import date
from math import ceil, sqrt
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import Goal, GoalKind, Period
from tracker_tui.progress.numbers import is_event
from tracker_tui.progress.periods import NOMINAL_DAYS, ONE_DAY, shift
from tracker_tui.progress.rules import rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tracker_tui.progress.goals import DayRecord
    from tracker_tui.progress.rules import Rules

HALF_LIFE = 13.0  # days, for something done once a day
WORDS = ((0.8, "strong"), (0.6, "firm"), (0.4, "fair"), (0.2, "slight"), (0.0, "faint"))  # from so much on
_NEGLIGIBLE = 30  # half-lives after which nothing is left of a day


class Rhythm(NamedTuple):
    """What is asked: `target` within `days` days, and how many `times_per_day` that makes (at most 1)."""

    target: float
    days: int
    times_per_day: float
    at_most: bool = False
    single: bool = False  # a day is done or not, however much was logged

    @property
    def memory(self) -> float:
        """What a day leaves of the strength before it: half of it after 13/√(times per day) days."""
        return float(0.5 ** (sqrt(self.times_per_day) / HALF_LIFE))


def step(strength: float, credit: float, times_per_day: float = 1.0) -> float:
    """Strength after one more day on which `credit` (0..1) of what was asked was done."""
    memory = Rhythm(1.0, 1, times_per_day).memory
    return strength * memory + credit * (1 - memory)


def rhythm_of(goal: Goal, rules: Rules, day: date) -> Rhythm:
    """The rhythm asked for on `day`. Occasions that come less than daily are averaged over two periods."""
    rule = rules.on(day)
    length, target = NOMINAL_DAYS[rule.period], rule.target
    if goal.kind is GoalKind.LIMIT:
        return Rhythm(target, length, 1 / length, at_most=True)
    if rule.period is Period.DAY and (rules.weekdays or rules.every_days > 1):
        count, length = (len(rules.weekdays), 7) if rules.weekdays else (1, rules.every_days)
        return _doubled(count, length, single=True)
    if is_event(goal.unit) and target >= 1:
        return _doubled(target, length)
    return Rhythm(target, length, 1 / length)


def habit_strength(
    goal: Goal, rules: Rules, days: Mapping[date, DayRecord], start: date, today: date
) -> float:
    """Strength at the end of the last day that is known: today where something was logged, else yesterday.

    0..1; starts at 0, for a limit at 1; a skipped or paused day leaves it unchanged.
    """
    strength = float(rhythm_of(goal, rules, today).at_most)
    for _, strength in _walk(goal, rules, days, start, today):  # noqa: B007 - the last one is wanted
        pass
    return strength


def strength_course(goal: Goal, history: Sequence[DayRecord], start: date, today: date) -> dict[date, float]:
    """The strength at the end of each day from `start` on, the last of them that of `habit_strength`."""
    days = {record.day: record for record in history}
    return dict(_walk(goal, rules_of(goal, start), days, start, today))


def strength_words(strength: float) -> str:
    """A strength in a word."""
    return next(word for least, word in WORDS if strength >= least)


def _walk(
    goal: Goal, rules: Rules, days: Mapping[date, DayRecord], start: date, today: date
) -> Iterator[tuple[date, float]]:
    """Each day with the strength at its end."""
    rhythm = rhythm_of(goal, rules, today)
    first = max(start, shift(today, -ceil(_NEGLIGIBLE * HALF_LIFE / sqrt(rhythm.times_per_day))))
    last = today if today in days else shift(today, -1)
    strength, memory = float(rhythm.at_most), rhythm.memory
    window = [_amount(rules, days.get(shift(first, -back)), rhythm) for back in range(rhythm.days, 0, -1)]
    total, day, daily = sum(window), first, rhythm.days == 1
    while day <= last:
        record = days.get(day)
        window.append(_amount(rules, record, rhythm))
        total = window[-1] if daily else total + window[-1] - window[-1 - rhythm.days]
        excused = (record is not None and record.skipped) or (rules.pauses and rules.paused(day, day))
        if not excused:
            strength = min(1.0, max(0.0, strength * memory + _credit(rhythm, total) * (1 - memory)))
        yield day, strength
        if day == date.max:
            return
        day += ONE_DAY


def _doubled(target: float, days: int, *, single: bool = False) -> Rhythm:
    often = min(1.0, target / days)
    factor = 2 if target < days else 1
    return Rhythm(target * factor, days * factor, often, single=single)


def _amount(rules: Rules, record: DayRecord | None, rhythm: Rhythm) -> float:
    if record is None:
        return 0.0
    if not rhythm.single:
        return max(0.0, record.total)
    asked = rules.on(record.day).target
    return min(1.0, max(0.0, record.total) / asked) if asked > 0 else 1.0


def _credit(rhythm: Rhythm, total: float) -> float:
    if not rhythm.at_most:
        return min(1.0, total / rhythm.target) if rhythm.target > 0 else 1.0
    if rhythm.target <= 0:
        return float(total <= 0)
    return min(1.0, max(0.0, 2 - total / rhythm.target))
