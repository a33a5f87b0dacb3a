"""What measuring a goal yields."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tracker_tui.progress.goals import DayRecord, Period


class Standing(StrEnum):
    """Where a goal stands: the first of these that holds."""

    NOT_STARTED = "not_started"
    DONE = "done"
    MISSED = "missed"
    INSUFFICIENT_DATA = "insufficient_data"
    UNREACHABLE = "unreachable"
    AHEAD = "ahead"
    ON_TRACK = "on_track"
    RECOVERING = "recovering"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class EntryTotals(NamedTuple):
    """A goal's entries, skips left out: their sum, the latest reading, the sum of the latest period."""

    sum_all: float = 0.0
    last_reading: float | None = None
    period_sum_of_last_entry: float = 0.0


class Earlier(NamedTuple):
    """What lies before a history that is not handed over whole: sum, days, first and last reading."""

    total: float
    first_day: date
    last_day: date
    first_reading: float
    last_reading: float


class Measures(NamedTuple):
    """A goal in numbers, as of one day; all values in the goal's unit.

    - `completion`: share of the way (0..1, beyond 1 past the target, below 0 where it went backwards); of an
      allowance the share used. `remaining`: to the target, or of the allowance.
    - `pace_line`: where one should be at the end of today (`pace_line_yesterday`: of the day before).
      `ahead`: signed, positive on the good side. `safe_days`: days one may rest before falling behind.
    - `least_today`: still to do today, rounded up. `most_today`: still allowed, rounded down.
      `pace_needed`, `pace_recent`: per day, towards the target.
    - `days_left`: to the deadline (0 on the day itself, negative after it); of a habit or limit, to the
      end of the period. `direction`: +1 where the way leads up, -1 down.
    - `streak`: periods in a row; `streak_runs_back`: it began before the days that are known. `best_streak`:
      None where not all days are known. `strength`: 0..1. `silent_days`: days without a word that were
      counted as 0 (limits only). `recent`: credit of the latest finished periods, 0..1, None where skipped;
      `recent_totals`: their sums.
    - `evidence`: the days the verdict rests on.
    """

    current: float
    target: float | None
    baseline: float | None
    completion: float
    remaining: float | None
    today_total: float
    standing: Standing = Standing.NOT_STARTED
    reason: str = ""
    direction: int = 1
    whole: bool = True
    start: date | None = None
    last_day: date | None = None
    deadline: date | None = None
    days_left: int | None = None
    pace_line: float | None = None
    pace_line_yesterday: float | None = None
    ahead: float | None = None
    safe_days: int | None = None
    least_today: float | None = None
    most_today: float | None = None
    pace_needed: float | None = None
    pace_recent: float | None = None
    period: Period | None = None
    period_first: date | None = None
    period_last: date | None = None
    streak: int | None = None
    best_streak: int | None = None
    streak_runs_back: bool = False
    strength: float | None = None
    silent_days: int | None = None
    recent: tuple[float | None, ...] = ()
    recent_totals: tuple[float | None, ...] = ()
    evidence: tuple[DayRecord, ...] = ()

    @property
    def due_today(self) -> bool:
        """Whether something is still to be done today."""
        return bool(self.least_today and self.least_today > 0)

    @property
    def period_days(self) -> int:
        """How many days the current period has; 1 where there is none."""
        if self.period_first is None or self.period_last is None:
            return 1
        return (self.period_last - self.period_first).days + 1

    @property
    def pace_share(self) -> float | None:
        """Where the pace mark stands on a bar, as a share of the way from baseline to target."""
        base = self.baseline or 0.0
        if self.pace_line is None or self.target is None or self.target == base:
            return None  # of nothing at all there is no way to go
        return (self.pace_line - base) / (self.target - base)
