"""What goes together: two series compared over the days on which both were observed, and over no others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from math import sqrt
from typing import TYPE_CHECKING

from tracker_tui.progress.periods import shift
from tracker_tui.progress.robust import autocorrelation, holm, mean, median, pearson, ranks, two_sided

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from datetime import date

LEVEL = 0.025  # leaves room below 5% for what the normal approximation lacks far out
LEAST_DAYS = 14
WEAK = 0.3  # what is weaker is of no use to anyone
LAGS = (0, 1)


class Observed(dict["date", float]):
    """Values by day; on the days of `silent` nothing was told, which by the rules of its goal means none."""

    def __init__(self, values: Mapping[date, float], silent: Collection[date] = ()) -> None:
        super().__init__(values)
        self.silent = frozenset(silent)


@dataclass(slots=True, frozen=True)
class Correlation:
    """Two series that go together. `lag`: days by which the second follows; `days`: on which both were seen,
    `silent` of them by a rule, without a word.

    `high`, `low`: mean of the second on days when the first was above, and at or below, its median.
    """

    first: str
    second: str
    strength: float
    days: int
    p_value: float
    lag: int
    high: float
    low: float
    split: float
    silent: int = 0


def correlate(
    series: Mapping[str, Mapping[date, float]], *, focus: str | None = None, lags: Sequence[int] = LAGS
) -> list[Correlation]:
    """Pairs of series that go together, surest first; with `focus` only those it is part of.

    Rank correlation; its p-value allows for days that resemble their neighbours (Bartlett) and is corrected
    for all the pairs and lags with enough days to be looked at.
    """
    numbered = {
        name: {day.toordinal(): value for day, value in known.items()} for name, known in series.items()
    }
    looks = _looks(series, focus, lags)
    found = [c for first, second, lag in looks if (c := _compare(numbered, first, second, lag))]
    corrected = holm([correlation.p_value for correlation in found])
    sure = [
        replace(correlation, p_value=p_value, silent=_silent(series, correlation))
        for correlation, p_value in zip(found, corrected, strict=True)
        if p_value <= LEVEL and abs(correlation.strength) >= WEAK
    ]
    return _one_a_pair(sorted(sure, key=lambda correlation: correlation.p_value))


def _silent(series: Mapping[str, Mapping[date, float]], found: Correlation) -> int:
    """On how many of the days compared one of the two was not told of."""
    ones, others = series[found.first], series[found.second]
    unsaid = [of.silent if isinstance(of, Observed) else frozenset() for of in (ones, others)]
    after = [(day, shift(day, found.lag)) for day in ones]
    return sum(then in others and (day in unsaid[0] or then in unsaid[1]) for day, then in after)


def _looks(
    series: Mapping[str, Mapping[date, float]], focus: str | None, lags: Sequence[int]
) -> Iterator[tuple[str, str, int]]:
    """What is looked at: each pair once, the one in focus as what may depend on the other, then by lags."""
    for one, other in combinations(series, 2):
        if focus in (None, one, other):
            first, second = (other, one) if one == focus else (one, other)
            for lag in lags:
                yield first, second, lag
                if lag:
                    yield second, first, lag


def _compare(
    series: Mapping[str, Mapping[int, float]], first: str, second: str, lag: int
) -> Correlation | None:
    ones, others = series[first], series[second]
    days = sorted(day for day in ones if day + lag in others)
    if len(days) < LEAST_DAYS:
        return None
    xs, ys = [ones[day] for day in days], [others[day + lag] for day in days]
    split = median(xs)
    high = [y for x, y in zip(xs, ys, strict=True) if x > split]
    low = [y for x, y in zip(xs, ys, strict=True) if x <= split]
    if not high or not low or min(ys) == max(ys):
        return None
    x_ranks, y_ranks = ranks(xs), ranks(ys)
    strength = pearson(x_ranks, y_ranks)
    p_value = _p_value(strength, _independent(x_ranks, y_ranks))
    return Correlation(first, second, strength, len(days), p_value, lag, mean(high), mean(low), split)


def _independent(xs: Sequence[float], ys: Sequence[float]) -> float:
    """How many independent days these ranks are worth, where days resemble those before them."""
    like = max(0.0, _likeness(xs)) * max(0.0, _likeness(ys))
    return max(4.0, len(xs) * (1 - like) / (1 + like))


def _likeness(values: Sequence[float]) -> float:
    like = autocorrelation(values)
    return min(0.95, like + (1 + 4 * like) / len(values)) if like > 0 else 0.0


def _p_value(strength: float, count: float) -> float:
    """Two-sided, by Student's t of a correlation, t in turn by its normal approximation."""
    freedom = count - 2
    t = abs(strength) * sqrt(freedom / max(1e-12, 1 - strength * strength))
    return two_sided(t * (1 - 1 / (4 * freedom)) / sqrt(1 + t * t / (2 * freedom)))


def _one_a_pair(found: Sequence[Correlation]) -> list[Correlation]:
    seen: set[frozenset[str]] = set()
    kept = []
    for correlation in found:
        pair = frozenset((correlation.first, correlation.second))
        if pair not in seen:
            seen.add(pair)
            kept.append(correlation)
    return kept
