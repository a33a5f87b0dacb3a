"""When a goal will be reached, with an interval that means what it says, or why nobody can tell."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.kalman import pace_models, slope_models
from tracker_tui.progress.numbers import count_of, format_days
from tracker_tui.progress.periods import shift
from tracker_tui.progress.robust import normal_below

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord
    from tracker_tui.progress.kalman import Model

HORIZON = 3650  # days beyond which nothing is foretold
WEEKS_FROM = 52
MOST_AMOUNTS = 180  # the latest days with amounts, of which the size is learned
READINGS_FROM = 120  # days
LEAST_WEEKS = 3
LEAST_READINGS = 5
LEAST_READING_DAYS = 14
LOW, MIDDLE, HIGH = 0.10, 0.50, 0.90


@dataclass(slots=True, frozen=True)
class Estimate:
    """A day, and an interval that holds the true one in four cases of five; or none, and the `reason`."""

    day: date | None = None
    earliest: date | None = None
    latest: date | None = None
    pace: float | None = None  # per day, towards the target
    samples: int = 0
    reason: str = ""

    @property
    def days_around(self) -> int | None:
        """Half the width of the interval, in days."""
        if self.earliest is None or self.latest is None:
            return None
        return -(-(self.latest - self.earliest).days // 2)


@dataclass(slots=True, frozen=True)
class Outlook:
    """The sum or level that is needed, and the models of how it goes on from a day."""

    models: Sequence[Model]
    needed: float
    seen_from: date
    samples: int

    @property
    def pace(self) -> float:
        """The expected pace per day, towards the target."""
        return sum(model.weight * model.pace for model in self.models)

    def reached_within(self, days: float) -> float:
        """Probability that it is there within `days`."""
        return sum(model.weight * _probability(model, self.needed, days) for model in self.models)

    def day_of(self, probability: float) -> date | None:
        """The last day before it is there with this probability; None where that is too far off.

        Days are whole, so the nearer one of the two around it: always the later would widen every interval.
        """
        low, high = 0, 1
        while self.reached_within(high) < probability:
            low, high = high, high * 2
            if low >= HORIZON:
                return None
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.reached_within(middle) < probability else (low, middle)
        short, over = probability - self.reached_within(low), self.reached_within(high) - probability
        return shift(self.seen_from, low if short < over else high)


def estimate_completion_date(
    goal: Goal, history: Sequence[DayRecord], today: date, measures: Measures
) -> Estimate:
    """When the target is reached if things go on as they have of late.

    Sums: weekly amounts around a level that may drift. Readings: a line whose slope may drift. How much they
    drift is weighed by how well it would have foretold what came so far.
    """
    if goal.periodic or measures.target is None:
        return Estimate(reason="it begins anew each period" if goal.periodic else "there is no target")
    if measures.remaining == 0:
        return Estimate(reason="it is reached")
    records = [record for record in history if record.entries and record.day <= today]
    if (silence := _too_silent(records, today)) is not None:
        return Estimate(samples=len(records), reason=silence)
    outlook = (_sum_outlook if goal.kind is GoalKind.TOTAL else _reading_outlook)(records, today, measures)
    if isinstance(outlook, str):
        return Estimate(samples=len(records), reason=outlook)
    return _told(outlook, today)


def _told(outlook: Outlook, today: date) -> Estimate:
    days = [outlook.day_of(probability) for probability in (LOW, MIDDLE, HIGH)]
    earliest, day, latest = (None if found is None else max(found, shift(today, 1)) for found in days)
    if earliest is not None and day is not None and earliest < day:
        earliest = shift(earliest, 1)  # it is not there yet on the day of the lower quantile
    pace = outlook.pace
    if day is None or latest is None or pace <= 0:
        reason = (
            "at the pace of late it does not get there"
            if pace <= 0
            else "the pace of late is too uneven to tell"
        )
        return Estimate(pace=pace, samples=outlook.samples, reason=reason)
    return Estimate(day, earliest, latest, pace, outlook.samples)


def _sum_outlook(records: Sequence[DayRecord], today: date, measures: Measures) -> Outlook | str:
    end = today if records[-1].day >= today else shift(today, -1)
    weeks = min(WEEKS_FROM, ((end - records[0].day).days + 1) // 7)
    if weeks < LEAST_WEEKS or len(records) < LEAST_WEEKS + 1:
        return f"it takes three weeks of entries to tell; so far they span {_span(records, today)}"
    first = shift(end, 1 - 7 * weeks)
    days = [(record.day - first).days for record in records]
    counts = [0.0] * weeks
    for day in days:
        if day >= 0:
            counts[day // 7] += 1
    recent = records[-MOST_AMOUNTS:]
    amounts = [measures.direction * record.total for record in recent]
    models = pace_models(counts, days[-MOST_AMOUNTS:], amounts)
    return Outlook(models, measures.remaining or 0.0, end, len(records))


def _reading_outlook(records: Sequence[DayRecord], today: date, measures: Measures) -> Outlook | str:
    recent = [record for record in records if record.day >= shift(today, -READINGS_FROM)]
    span = (recent[-1].day - recent[0].day).days if recent else 0
    if len(recent) < LEAST_READINGS or span < LEAST_READING_DAYS:
        so_far = (
            f"{count_of(len(recent), 'reading')} over {format_days(span)}" if recent else "there are none"
        )
        return f"it takes five readings over two weeks to tell; so far {so_far}"
    sign, target = measures.direction, measures.target or 0.0
    origin = recent[0].day
    days = [float((record.day - origin).days) for record in recent]
    models = slope_models(days, [sign * record.last for record in recent])
    return Outlook(models, sign * target, recent[-1].day, len(recent))


def _probability(model: Model, needed: float, days: float) -> float:
    """That a model has passed what is needed: Student's t, by its normal approximation."""
    variance = model.variance(days)
    over = model.level + model.done(days) + model.gain - needed
    if variance <= 0:
        return float(over >= 0)
    z = over / sqrt(variance)
    freedom = model.freedom
    return normal_below(z * (1 - 1 / (4 * freedom)) / sqrt(1 + z * z / (2 * freedom)))


NOTHING_LOGGED = "nothing is logged yet"


def _too_silent(records: Sequence[DayRecord], today: date) -> str | None:
    """Why a silence is longer than any that was come back from, and nothing can be foretold."""
    if not records:
        return NOTHING_LOGGED
    days = [record.day for record in records]
    longest = max(((later - sooner).days for sooner, later in pairwise(days)), default=0)
    silent = (today - days[-1]).days
    if silent <= max(10, longest * 1.5):
        return None
    return f"nothing was logged for {format_days(silent)}"


def _span(records: Sequence[DayRecord], today: date) -> str:
    return format_days((today - records[0].day).days + 1) if records else "none"
