"""Goals and histories in a line each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tracker_tui.progress.goals import DayRecord, Goal, GoalKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterable

START = date(2026, 1, 1)
TODAY = date(2026, 3, 18)  # a Wednesday


def goal(kind: str, target: float | None = None, unit: str | None = None, **fields: Any) -> Goal:
    """A goal of a kind; `by` is its deadline, `period` a word."""
    due: date | None = fields.pop("by", None)
    period = fields.pop("period", None)
    return Goal(
        id="g",
        user_id="u",
        title=fields.pop("title", "A goal"),
        kind=GoalKind(kind),
        target_value=target,
        unit=unit,
        period=Period(period) if period else None,
        target_date=None
        if due is None
        else int(datetime(due.year, due.month, due.day, 12, tzinfo=UTC).timestamp()),
        **fields,
    )


def record(day: date, value: float, *, skipped: bool = False) -> DayRecord:
    """One value on a day, or a skip."""
    return DayRecord(day, 0.0 if skipped else value, 0 if skipped else 1, 0.0 if skipped else value, skipped)


def skip(day: date) -> DayRecord:
    """A day that was excused."""
    return record(day, 0.0, skipped=True)


def days(first: date, values: Iterable[float | None], every: int = 1) -> list[DayRecord]:
    """A record for each value, `every` so many days; None leaves the day out."""
    return [
        record(first + timedelta(days=every * at), value)
        for at, value in enumerate(values)
        if value is not None
    ]
