"""Rows into what they mean and back. Tolerant on the way in: other programs write to these tables too."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from tracker_tui.progress.goals import (
    PERIODIC,
    Goal,
    GoalKind,
    GoalStatus,
    Milestone,
    Period,
    ProgressEntry,
    ProgressSource,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from tracker_tui.database.client import Row

Choice = TypeVar("Choice", bound="StrEnum")
MILLISECONDS = 100_000_000_000  # a number of seconds as large as this would be in the year 5138
UNREADABLE = "unreadable"


def goal_of(row: Row) -> Goal:
    """A row of `goals` as a goal."""
    target = _number(row["target_value"])
    kind = _choice(GoalKind, row["kind"], GoalKind.TASK if target is None else GoalKind.TOTAL)
    period = _choice(Period, row["period"], Period.WEEK) if kind in PERIODIC else None
    return Goal(
        id=row["id"],
        user_id=row["user_id"],
        title=row["title"],
        kind=kind,
        status=_choice(GoalStatus, row["status"], GoalStatus.ACTIVE),
        created_at=seconds(row["created_at"]) or 0,
        target_value=target,
        current_value=_number(row["current_value"]) or 0.0,
        baseline_value=_number(row["baseline_value"]),
        unit=row["unit"],
        period=period,
        description=row["description"],
        category=row["category"],
        target_date=seconds(row["target_date"]),
        completed_at=seconds(row["completed_at"]),
        last_progress_at=seconds(row["last_progress_at"]),
        conversation_id=row["conversation_id"],
        metadata=load_json(row["metadata"]),
    )


def entry_of(row: Row) -> ProgressEntry:
    """A row of `progress_entries` as an entry."""
    logged_at = seconds(row["logged_at"]) or 0
    return ProgressEntry(
        id=row["id"],
        goal_id=row["goal_id"],
        value=_number(row["value"]) or 0.0,
        day=day_of(row["local_day"]) or datetime.fromtimestamp(logged_at, UTC).date(),
        logged_at=logged_at,
        notes=row["notes"],
        source=_choice(ProgressSource, row["source"], ProgressSource.MANUAL),
        conversation_id=row["conversation_id"],
        metadata=load_json(row["metadata"]),
    )


def milestone_of(row: Row) -> Milestone:
    """A row of `goal_milestones` as a milestone."""
    return Milestone(
        id=row["id"],
        goal_id=row["goal_id"],
        title=row["title"],
        target_value=_number(row["target_value"]) or 0.0,
        sequence=int(row["sequence"]),
        achieved=bool(row["achieved"]),
        achieved_at=seconds(row["achieved_at"]),
        metadata=load_json(row["metadata"]),
    )


def seconds(value: Any) -> int | None:
    """A stored time as Unix seconds, be it seconds, milliseconds or the UTC text of CURRENT_TIMESTAMP."""
    if value is None:
        return None
    if isinstance(value, str):
        return _seconds_of_text(value)
    return int(value // 1000 if abs(value) >= MILLISECONDS else value)


def _seconds_of_text(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def day_of(text: Any) -> date | None:
    """A stored local day, or None where it is none."""
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return None


def noon_utc(day: date | None) -> int | None:
    """12:00 UTC of a day as Unix seconds, as deadlines are stored."""
    return None if day is None else int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())


def load_json(text: Any) -> dict[str, Any]:
    """A JSON object from a column; what cannot be read is kept under one key, never lost."""
    if not text:
        return {}
    try:
        value = json.loads(text)
    except (TypeError, ValueError):
        return {UNREADABLE: text}
    return value if isinstance(value, dict) else {UNREADABLE: value}


def dump_json(value: Mapping[str, Any] | None) -> str | None:
    """A JSON object for a column; None for an empty one."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None


def _number(value: Any) -> float | None:
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        return None


def _choice(names: type[Choice], value: Any, otherwise: Choice) -> Choice:
    try:
        return names(value)
    except ValueError:
        return otherwise
