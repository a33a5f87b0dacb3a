"""Small models, filtered by Kalman's equations: a level that drifts, and a line whose slope drifts.

Each is tried with several amounts of drift; how well each foretold the past decides how far it is believed
(Bayesian model averaging). Variances are in units of the noise, which the surprises then measure.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import exp, log
from statistics import fmean
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

COUNT_DRIFTS = (0.0, 0.03, 0.1, 0.3)  # variance of a week's step of the level, per noise variance
AMOUNT_DRIFTS = (0.0, 0.1, 0.3)  # the same for the size of what is done at a time
SLOPE_DRIFTS = (0.0, 1e-6, 1e-5, 1e-4, 1e-3)  # variance of a day's step of the slope, per noise variance
LEVEL_SHOCKS = (0.0, 0.02)  # variance of a day's lasting step of the level, per noise variance
# How much less each stronger drift is believed beforehand.
COUNT_DOUBT, AMOUNT_DOUBT, SLOPE_DOUBT = 0.1, 0.4, 0.75
RETURNS_WITHIN = 120.0  # days; a changed pace comes back to the usual one, as the most of them do
DAMPED_AFTER = 120.0  # days; drift further on is not added up: nobody speeds up or slows down for ever
PASSING = 0.9  # in noise units: how much earlier the first lucky reading is at the target than the level is
LEAST_GAPS = 4  # that tell how regular someone is
_VAGUE = 1e7


@dataclass(slots=True, frozen=True)
class Model:
    """How what is done grows with the days from now on: `pace` a day, and the variance around it.

    `weight`: how far it is believed. `level`: where it stands. `gain`: what luck adds on the day of reaching.
    """

    weight: float
    level: float
    pace: float
    fixed: float
    linear: float
    square: float
    cubic: float
    freedom: float
    gain: float = 0.0
    usual: float | None = None  # the pace a changed one returns to in time

    def done(self, days: float) -> float:
        """What is expected after `days`: at the pace of now, which slowly returns to the usual one."""
        usual = self.pace if self.usual is None else self.usual
        return usual * days + (self.pace - usual) * RETURNS_WITHIN * (1 - exp(-days / RETURNS_WITHIN))

    def variance(self, days: float) -> float:
        """Variance of what is done after `days`."""
        drift = self.cubic * days * days * min(days, DAMPED_AFTER)
        return self.fixed + self.linear * days + self.square * days * days + drift


@dataclass(slots=True)
class _Fit:
    """What a filter leaves: state, its variance, the noise, and how well it foretold (log likelihood)."""

    state: tuple[float, float]
    spread: tuple[float, float, float]
    noise: float
    fit: float


def pace_models(counts: Sequence[float], days: Sequence[float], amounts: Sequence[float]) -> list[Model]:
    """Models of a sum made of `amounts` on some `days`, so many of them in each of the last weeks.

    How often and how much are followed apart: amounts tell a change of size long before sums of weeks do.
    The variance of a sum of a random number of amounts: of the number times size², of the size times number.
    """
    weeks = [7.0 * at for at in range(len(counts))]
    regular = _regularity(days, counts)
    often = _believed(
        [_filter_level(weeks, counts, drift) for drift in COUNT_DRIFTS], COUNT_DRIFTS, COUNT_DOUBT
    )
    for of in often:
        of.fit.noise *= regular
    large = _believed(
        [_filter_level(days, amounts, drift) for drift in AMOUNT_DRIFTS], AMOUNT_DRIFTS, AMOUNT_DOUBT
    )
    freedom = max(1.0, len(counts) - 1)
    usual = max(0.0, often[0].fit.state[0]) / 7 * large[0].fit.state[0]
    return [_sum_model(count, amount, freedom, usual) for count in often for amount in large]


def _regularity(days: Sequence[float], counts: Sequence[float]) -> float:
    """How much less the number of amounts varies than that of weeks which know nothing of each other.

    Of amounts that come at gaps of mean m and variance v, the variance of their number is v/m³ a day
    (renewal theory). Few gaps tell it less surely, so it is believed the less.
    """
    gaps = [later - sooner for sooner, later in pairwise(days)]
    usual, told = fmean(counts), len(gaps)
    spread = sum((count - usual) ** 2 for count in counts) / len(counts)
    if told < LEAST_GAPS or spread <= 0:
        return 1.0
    gap = fmean(gaps)
    renewed = 7 * sum((each - gap) ** 2 for each in gaps) / (told - 1) / gap**3
    return float(min(1.0, max(0.05, renewed / spread)) ** (told / (told + LEAST_GAPS)))


def _sum_model(count: _Believed, amount: _Believed, freedom: float, usual: float) -> Model:
    many, much = max(0.0, count.fit.state[0]) / 7, amount.fit.state[0]
    by_count, by_amount = much * much * count.fit.noise / 49, many * many * amount.fit.noise
    return Model(
        weight=count.weight * amount.weight,
        level=0.0,
        pace=many * much,
        fixed=0.0,
        linear=7 * by_count + many * amount.fit.noise,
        square=by_count * count.fit.spread[0] + by_amount * amount.fit.spread[0],
        cubic=(by_count * count.drift + by_amount * amount.drift) / 7 / 3,
        freedom=freedom,
        usual=usual,
    )


def slope_models(days: Sequence[float], readings: Sequence[float]) -> list[Model]:
    """Models of a level read off on some days, from three or more readings, seen from the last day."""
    grid = [(drift, shock) for drift in SLOPE_DRIFTS for shock in LEVEL_SHOCKS]
    fits = [_filter_slope(days, readings, drift, shock) for drift, shock in grid]
    beliefs = [SLOPE_DOUBT ** (at // len(LEVEL_SHOCKS)) for at in range(len(grid))]
    models = []
    for (drift, shock), fit, weight in zip(grid, fits, _weights(fits, beliefs), strict=True):
        noise, (level, across, slope) = fit.noise, fit.spread
        models.append(
            Model(
                weight=weight,
                level=fit.state[0],
                pace=fit.state[1],
                fixed=noise * level,
                linear=noise * (2 * across + shock),
                square=noise * slope,
                cubic=noise * drift / 3,
                freedom=max(1.0, len(readings) - 2),
                gain=PASSING * noise**0.5,
            )
        )
    return models


def _filter_level(days: Sequence[float], values: Sequence[float], drift: float) -> _Fit:
    """A level seen on some days, whose variance grows by `drift` a week."""
    level, spread = values[0], 1.0
    total = scale = 0.0
    for at in range(1, len(values)):
        spread += drift * (days[at] - days[at - 1]) / 7
        surprise, width = values[at] - level, spread + 1.0
        total += surprise * surprise / width
        scale += log(width)
        level += spread / width * surprise
        spread -= spread * spread / width
    return _Fit((level, 0.0), (spread, 0.0, 0.0), *_noise(total, scale, max(1, len(values) - 1), values))


def _filter_slope(days: Sequence[float], readings: Sequence[float], drift: float, shock: float) -> _Fit:
    level, slope = readings[0], 0.0
    a, b, c = 1.0, 0.0, _VAGUE  # variances of level and slope, and between them
    total = scale = 0.0
    for at in range(1, len(readings)):
        dt = days[at] - days[at - 1]
        level += slope * dt
        a += 2 * dt * b + dt * dt * c + shock * dt + drift * dt**3 / 3
        b += dt * c + drift * dt * dt / 2
        c += drift * dt
        surprise, width = readings[at] - level, a + 1.0
        if at > 1:  # the first difference only tells the slope
            total += surprise * surprise / width
            scale += log(width)
        level += a / width * surprise
        slope += b / width * surprise
        a, b, c = a - a * a / width, b - a * b / width, c - b * b / width
    return _Fit((level, slope), (a, b, c), *_noise(total, scale, max(1, len(readings) - 2), readings))


def _noise(total: float, scale: float, count: int, values: Sequence[float]) -> tuple[float, float]:
    """Noise variance and log likelihood with the noise integrated out; never quite nothing."""
    usual = max(abs(value) for value in values) if values else 0.0
    steady = (0.02 * (max(values) - min(values)) + 1e-6 * usual + 1e-12) ** 2
    noise = max(total / count, steady)
    return noise, -0.5 * (scale + count * log(noise))


class _Believed(NamedTuple):
    """A fit with the drift it was made with, and how far it is believed."""

    weight: float
    drift: float
    fit: _Fit


def _believed(fits: Sequence[_Fit], drifts: Sequence[float], doubt: float) -> list[_Believed]:
    weights = _weights(fits, [doubt**at for at in range(len(fits))])
    return [_Believed(*of) for of in zip(weights, drifts, fits, strict=True)]


def _weights(fits: Sequence[_Fit], beliefs: Sequence[float]) -> list[float]:
    """How far each model is believed: by what one thought before, times how well it foretold."""
    best = max(fit.fit for fit in fits)
    raw = [belief * exp(fit.fit - best) for fit, belief in zip(fits, beliefs, strict=True)]
    return [weight / sum(raw) for weight in raw]
