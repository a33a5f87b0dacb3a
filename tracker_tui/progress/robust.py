"""The few statistics the analytics rest on: robust, and corrected for what series of days do to tests."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import erf, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MANY = 150  # points beyond which slopes are taken from an even selection


def median(values: Sequence[float]) -> float:
    """The middle of the values, the mean of the two middle ones where they are even in number."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean."""
    return sum(values) / len(values)


def spread(values: Sequence[float]) -> float:
    """A standard deviation that outliers do not move: 1.4826 times the median distance from the median."""
    middle = median(values)
    return 1.4826 * median([abs(value - middle) for value in values])


def theil_sen(xs: Sequence[float], ys: Sequence[float]) -> tuple[float, float]:
    """Slope and intercept of the Theil-Sen line: the median of the slopes between all pairs of points."""
    points = _thinned(list(zip(xs, ys, strict=True)))
    slopes = [(y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2) if x2 != x1]
    slope = median(slopes) if slopes else 0.0
    return slope, median([y - slope * x for x, y in points])


def mann_kendall(ys: Sequence[float], residuals: Sequence[float] | None = None) -> float:
    """Two-sided p-value of the Mann-Kendall test against no trend, with ties and continuity corrected.

    `residuals` around the trend widen the variance where neighbours resemble each other (Hamed and Rao 1998,
    first lag only): without that, half of all wandering series would seem to have a trend.
    """
    count = len(ys)
    score = sum((later > sooner) - (later < sooner) for sooner, later in combinations(ys, 2))
    variance = count * (count - 1) * (2 * count + 5) / 18
    variance -= sum(ties * (ties - 1) * (2 * ties + 5) / 18 for ties in _ties(ys))
    if variance <= 0:
        return 1.0
    variance *= _inflation(residuals) if residuals is not None else 1.0
    return two_sided(max(0, abs(score) - 1) / sqrt(variance))


def autocorrelation(values: Sequence[float], lag: int = 1) -> float:
    """Correlation of a series with itself `lag` steps later, -1..1."""
    middle = mean(values)
    total = sum((value - middle) ** 2 for value in values)
    if total <= 0 or len(values) <= lag:
        return 0.0
    moved = zip(values, values[lag:], strict=False)
    return sum((sooner - middle) * (later - middle) for sooner, later in moved) / total


def ranks(values: Sequence[float]) -> list[float]:
    """Ranks from 1, equal values sharing the mean of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    found = [0.0] * len(values)
    at = 0
    while at < len(order):
        last = at
        while last + 1 < len(order) and values[order[last + 1]] == values[order[at]]:
            last += 1
        for index in order[at : last + 1]:
            found[index] = (at + last) / 2 + 1
        at = last + 1
    return found


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Linear correlation, 0 where one side does not vary."""
    x_mean, y_mean = mean(xs), mean(ys)
    over = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    under = sum((x - x_mean) ** 2 for x in xs) * sum((y - y_mean) ** 2 for y in ys)
    return over / sqrt(under) if under > 0 else 0.0


def normal_below(z: float) -> float:
    """Probability that a standard normal value is below `z`."""
    return 0.5 * (1 + erf(z / sqrt(2)))


def two_sided(z: float) -> float:
    """Probability of a standard normal value at least as far from 0 as `z`."""
    return 2 * (1 - normal_below(abs(z)))


def holm(p_values: Sequence[float], looks: int = 0) -> list[float]:
    """P-values corrected for how many there are (at least `looks`), by Holm's step-down rule."""
    count = max(len(p_values), looks)
    corrected, worst = [1.0] * len(p_values), 0.0
    for rank, index in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        worst = max(worst, min(1.0, p_values[index] * (count - rank)))
        corrected[index] = worst
    return corrected


def differences(values: Sequence[float]) -> list[float]:
    """From each value to the next."""
    return [later - sooner for sooner, later in pairwise(values)]


def _thinned(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    if len(points) <= MANY:
        return points
    return [points[at * (len(points) - 1) // (MANY - 1)] for at in range(MANY)]


def _ties(values: Sequence[float]) -> list[int]:
    counts: dict[float, int] = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return [count for count in counts.values() if count > 1]


def _inflation(residuals: Sequence[float]) -> float:
    """How much likeness of neighbours widens the variance of the score; 1 where there is none to speak of.

    The sum over the lags of an AR(1) series, on ranks, raised by what fitting the line took away.
    """
    count = len(residuals)
    like = autocorrelation(ranks(residuals))
    if like <= 0:
        return 1.0
    like += (1 + 4 * like) / (count - 3) + 0.5 * (1 - like) / sqrt(count)  # short series hide their likeness
    like = min(like, 0.95)
    total = sum(
        (count - lag) * (count - lag - 1) * (count - lag - 2) * like**lag for lag in range(1, count - 2)
    )
    return 1 + 2 * total / (count * (count - 1) * (count - 2))
