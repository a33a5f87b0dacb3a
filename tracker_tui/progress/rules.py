"""What a goal asked for, and when: targets as they changed, schedules, pauses; periods judged one by one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.progress.goals import Goal, GoalKind, Period
from tracker_tui.progress.periods import ONE_DAY, days_in, period_bounds, shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.progress.goals import DayRecord


class Rule(NamedTuple):
    """A target and the period it is asked for, valid from a day on."""

    since: date
    target: float
    period: Period


@dataclass(slots=True)
class Stretch:
    """One period: what was asked, what was done. `excused`: skipped or paused in part, or not whole."""

    first: date
    last: date
    quota: float
    total: float
    recorded: int
    excused: bool
    good: int

    @property
    def met(self) -> bool:
        """Whether the quota was reached, or the allowance kept."""
        return self.good * (self.total - self.quota) >= -1e-9 * max(1.0, abs(self.quota))

    @property
    def credit(self) -> float:
        """How much of what was asked was done, 0..1; of an allowance, 1 where it was kept."""
        if self.met or self.quota <= 0:
            return float(self.met)
        return max(0.0, self.total / self.quota) if self.good > 0 else self.quota / self.total


class Rules(NamedTuple):
    """Everything about a habit or limit that may change from day to day."""

    changes: tuple[Rule, ...]
    weekdays: frozenset[int]
    every_days: int
    pauses: tuple[tuple[date, date], ...]
    anchor: date
    week_start: int
    good: int

    @property
    def daily_schedule(self) -> bool:
        """Whether a schedule of weekdays says on which days the goal's single day counts."""
        return bool(self.weekdays) and self.changes[-1].period is Period.DAY

    def on(self, day: date) -> Rule:
        """The rule that held on `day`; before the first one known, the first."""
        held = self.changes[0]
        for rule in self.changes[1:]:
            if rule.since <= day:
                held = rule
        return held

    def due(self, day: date) -> bool:
        """Whether the schedule counts `day`, and the goal was not paused then."""
        scheduled = not self.weekdays or day.weekday() in self.weekdays
        return scheduled and not self.paused(day, day)

    def paused(self, first: date, last: date) -> bool:
        """Whether a pause touches `first`..`last`."""
        return any(start <= last and end >= first for start, end in self.pauses)

    def bounds(self, day: date) -> tuple[date, date]:
        """First and last day of the period that holds `day`, as it was counted then."""
        rule = self.on(day)
        if self.every_days > 1 and rule.period is Period.DAY:
            first = shift(day, -((day - self.anchor).days % self.every_days))
            return first, shift(first, self.every_days - 1)
        return period_bounds(day, rule.period, self.week_start)

    def stretches(self, history: Sequence[DayRecord], first: date, today: date) -> Iterator[Stretch]:
        """The periods from that of `first` to that of `today`, oldest first, with what was done in each."""
        day, at = self.bounds(first)[0], 0
        changing = len({rule.period for rule in self.changes}) > 1
        while day <= today:
            start, end = (day, self._last_of(day)) if changing else self.bounds(day)
            stretch = Stretch(start, end, self.on(min(end, today)).target, 0.0, 0, False, self.good)
            at = _gather(stretch, history, at)
            partial = start < first or (changing and self._cut(start, end))
            if self.pauses or partial:
                stretch.excused |= self.paused(start, end) or (partial and not stretch.met)
            if self._counts(start):
                yield stretch
            if end == date.max:
                return
            day = end + ONE_DAY

    def _counts(self, start: date) -> bool:
        return not self.daily_schedule or start.weekday() in self.weekdays

    def _last_of(self, day: date) -> date:
        """Last day of the period of `day`, or the one before another kind of period began."""
        period, end = self.on(day).period, self.bounds(day)[1]
        for rule in self.changes:
            if day < rule.since <= end and rule.period is not period:
                return shift(rule.since, -1)
        return end

    def _cut(self, start: date, end: date) -> bool:
        """Whether a change from another kind of period left only a part of this one."""
        whole = self.bounds(start)
        return days_in(start, end) < days_in(*whole)


def rules_of(goal: Goal, start: date, week_start: int = 0) -> Rules:
    """The rules of a habit or limit from its columns and metadata; what cannot be read there is left out."""
    period = goal.period or Period.DAY
    fallback = 1.0 if goal.kind is GoalKind.HABIT else 0.0
    target = goal.target_value if goal.target_value is not None else fallback
    changes = _changes(goal.metadata.get("targets"), period)
    if not changes or changes[-1].target != target or changes[-1].period is not period:
        changes = (*changes, Rule(changes[-1].since if changes else start, target, period))
    schedule = goal.metadata.get("schedule")
    schedule = schedule if isinstance(schedule, dict) else {}
    return Rules(
        changes=changes,
        weekdays=_weekdays(schedule.get("weekdays")),
        every_days=_every_days(schedule.get("every_days")),
        pauses=_pauses(goal.metadata.get("pauses")),
        anchor=start,
        week_start=week_start,
        good=-1 if goal.kind is GoalKind.LIMIT else 1,
    )


def _gather(stretch: Stretch, history: Sequence[DayRecord], at: int) -> int:
    """Add to `stretch` the records that lie in it, from index `at` on; the index of the first after it."""
    while at < len(history) and history[at].day <= stretch.last:
        record = history[at]
        if record.day >= stretch.first:
            stretch.total += record.total
            stretch.recorded += record.entries > 0
            stretch.excused |= record.skipped
        at += 1
    return at


def _changes(raw: Any, period: Period) -> tuple[Rule, ...]:
    rules = []
    for item in raw if isinstance(raw, list | tuple) else ():
        try:
            since, target = date.fromisoformat(item[0]), float(item[1])
            kept = Period(item[2]) if len(item) > 2 and item[2] else period
        except (TypeError, ValueError, IndexError, KeyError):
            continue
        if isfinite(target):
            rules.append(Rule(since, target, kept))
    return tuple(sorted(rules, key=lambda rule: rule.since))


def _weekdays(raw: Any) -> frozenset[int]:
    days = raw if isinstance(raw, list | tuple | set | frozenset) else ()
    return frozenset(day for day in days if isinstance(day, int) and 0 <= day <= 6)


def _every_days(raw: Any) -> int:
    return raw if isinstance(raw, int) and 1 <= raw <= 366 else 1


def _pauses(raw: Any) -> tuple[tuple[date, date], ...]:
    pauses = []
    for item in raw if isinstance(raw, list | tuple) else ():
        try:
            first = date.fromisoformat(item[0])
            last = date.fromisoformat(item[1]) if len(item) > 1 and item[1] else date.max
        except (TypeError, ValueError, IndexError, KeyError):
            continue
        pauses.append((first, last))
    return tuple(pauses)
