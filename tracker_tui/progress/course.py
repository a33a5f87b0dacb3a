"""The straight line from where a goal began to where it should be: every pace formula, once, by two signs."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.periods import each_day, shift

if TYPE_CHECKING:
    from datetime import date

_DUST = 1e-9  # relative slack for sums of floats


class Course(NamedTuple):
    """A line from (`start`, `baseline`) to (`end`, `target`); without an end there is no pace, only a way.

    `good` is the side of the line one wants to be on (+1 above, -1 below), `slope` the way the line goes
    (+1 up, -1 down). Running more: (+1, +1); losing weight: (-1, -1); an allowance: good -1, slope +1.
    `whole` makes the line a staircase, for what comes in whole pieces. Only `weekdays` count, where given.
    """

    baseline: float
    target: float
    start: date
    end: date | None
    good: int
    slope: int
    whole: bool = False
    weekdays: frozenset[int] = frozenset()

    @property
    def limiting(self) -> bool:
        """Whether the line is an allowance: values move towards it, and one wants to stay short of it."""
        return self.good != self.slope

    @property
    def span(self) -> int | None:
        """Days from start to end, at least 1."""
        return None if self.end is None else max(1, (self.end - self.start).days)

    @property
    def rate(self) -> float | None:
        """Slope of the line per day, without sign."""
        return None if self.span is None else abs(self.target - self.baseline) / self.span

    def at(self, day: date) -> float | None:
        """Where one should be at the end of `day`."""
        if self.end is None:
            return None
        way = (self.target - self.baseline) * self._share(day, self.end)
        return self.baseline + (self._whole(way) if self.whole else way)

    def ahead(self, value: float, day: date) -> float | None:
        """How far `value` is on the good side of the line on `day`; negative where it is behind."""
        line = self.at(day)
        return None if line is None else _clean(self.good * (value - line), value)

    def completion(self, value: float) -> float:
        """Share of the way from baseline to target; beyond 1 past it, below 0 where it went the wrong way."""
        way = self.target - self.baseline
        if way * self.slope > 0:
            return (value - self.baseline) / way
        over = self.beyond(value)
        return (1 + over if over > 0 else 0.0) if self.limiting else float(over >= 0)

    def beyond(self, value: float) -> float:
        """How far `value` is past the target, in the direction of the line; negative while short of it."""
        return _clean(self.slope * (value - self.target), value)

    def remaining(self, value: float) -> float:
        """What is left to the target (or of the allowance), never negative."""
        return max(0.0, -self.beyond(value))

    def safe_days(self, value: float, day: date) -> int | None:
        """Days until the line overtakes a value that stays as it is (0: it has). None where it never does.

        The `safebuf` of Beeminder without a pessimistic presumption; for an allowance there is no such day.
        """
        if self.end is None or self.limiting or self.beyond(value) >= 0:
            return None
        low, high = 0, max(0, (self.end - day).days)
        while low < high:
            middle = (low + high) // 2
            ahead = self.ahead(value, shift(day, middle))
            low, high = (low, middle) if ahead is not None and ahead < 0 else (middle + 1, high)
        return low

    def _whole(self, way: float) -> int:
        """Whole pieces of a part of the way, rounded in the person's favour."""
        size = ceil(abs(way) - _DUST) if self.limiting else floor(abs(way) + _DUST)
        return self.slope * size

    def _share(self, day: date, end: date) -> float:
        if day >= end:
            return 1.0
        if day <= self.start:
            return 0.0
        if not self.weekdays:
            return (day - self.start).days / max(1, (end - self.start).days)
        counted = [d <= day for d in each_day(shift(self.start, 1), end) if d.weekday() in self.weekdays]
        return sum(counted) / len(counted) if counted else 1.0


def _clean(value: float, scale: float) -> float:
    """Zero in place of what floats leave behind when equal sums are subtracted."""
    return 0.0 if abs(value) <= _DUST * max(1.0, abs(scale)) else value
