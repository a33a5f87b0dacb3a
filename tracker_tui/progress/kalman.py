"""Two small models, filtered by Kalman's equations: a level that drifts, and a line whose slope drifts.

Each is tried with several amounts of drift; how well each foretold the past decides how far it is believed
(Bayesian model averaging). Variances are in units of the noise, which the surprises then measure.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVEL_DRIFTS = (0.0, 0.01, 0.03, 0.1, 0.3, 1.0)  # variance of a week's step of the level, per noise variance
SLOPE_DRIFTS = (0.0, 1e-6, 1e-5, 1e-4, 1e-3)  # variance of a day's step of the slope, per noise variance
LEVEL_SHOCKS = (0.0, 0.02, 0.1)  # variance of a day's lasting step of the level, per noise variance
LEVEL_DOUBT, SLOPE_DOUBT = 0.92, 0.75  # how much less each stronger drift is believed beforehand
DAMPED_AFTER = 56.0  # days; drift further on is not added up: nobody speeds up or slows down for ever
PASSING = 0.9  # in noise units: how much earlier the first lucky reading is at the target than the level is
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


def level_models(amounts: Sequence[float], *, step: float) -> list[Model]:
    """Models of a sum that grows by about a level every `step` days, from two or more such amounts."""
    fits = [_filter_level(amounts, drift) for drift in LEVEL_DRIFTS]
    beliefs = [LEVEL_DOUBT**at for at in range(len(LEVEL_DRIFTS))]
    count = len(amounts) - 1
    models = []
    for drift, fit, weight in zip(LEVEL_DRIFTS, fits, _weights(fits, beliefs), strict=True):
        per = fit.noise / step
        models.append(
            Model(
                weight=weight,
                level=0.0,
                pace=fit.state[0] / step,
                fixed=0.0,
                linear=per,
                square=per * fit.spread[0] / step,
                cubic=per * drift / step**2 / 3,
                freedom=max(1.0, count),
            )
        )
    return models


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


def _filter_level(amounts: Sequence[float], drift: float) -> _Fit:
    level, spread = amounts[0], 1.0
    total = scale = 0.0
    for amount in amounts[1:]:
        spread += drift
        surprise, width = amount - level, spread + 1.0
        total += surprise * surprise / width
        scale += log(width)
        level += spread / width * surprise
        spread -= spread * spread / width
    return _Fit((level, 0.0), (spread, 0.0, 0.0), *_noise(total, scale, len(amounts) - 1, amounts))


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


def _weights(fits: Sequence[_Fit], beliefs: Sequence[float]) -> list[float]:
    """How far each model is believed: by what one thought before, times how well it foretold."""
    best = max(fit.fit for fit in fits)
    raw = [belief * exp(fit.fit - best) for fit, belief in zip(fits, beliefs, strict=True)]
    return [weight / sum(raw) for weight in raw]
