"""All of a user's goals as a JSON object that imports into equal tables."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tracker_tui.database.records import goal_of, load_json, seconds
from tracker_tui.database.repositories.goals import GoalRepository
from tracker_tui.database.repositories.observations import WORDS, ObservationRepository
from tracker_tui.database.rows import Rows

if TYPE_CHECKING:
    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database, Row

FORMAT = "tracker-tui"
VERSION = 1


def export(database: Database, clock: Clock, user_id: str) -> dict[str, Any]:
    """Goals with entries and milestones, observations and learned words, as of one moment."""
    with database.snapshot():
        goals = sorted(GoalRepository(database, user_id).all(), key=lambda goal: goal.created_at)
        rows = Rows(database, "goals").of_ids([goal.id for goal in goals])
        known = ObservationRepository(database, user_id)
        return {
            "format": FORMAT,
            "version": VERSION,
            "goals": [_goal(database, clock, row) for row in rows],
            "observations": [
                {
                    "id": seen.id,
                    "domain": seen.domain,
                    "data": seen.data,
                    "day": seen.day.isoformat() if seen.day else None,
                    "observed_at": local(clock, seen.at),
                    "confidence": seen.confidence,
                }
                for seen in known.all()
            ],
            "words": [
                {"id": learned.id, **learned.data, "learned_at": local(clock, learned.at)}
                for learned in known.all(WORDS)
            ],
        }


def _goal(database: Database, clock: Clock, row: Row) -> dict[str, Any]:
    goal = goal_of(row)
    entries = Rows(database, "progress_entries").where("goal_id", goal.id)
    milestones = Rows(database, "goal_milestones").where("goal_id", goal.id)
    return {
        "id": goal.id,
        "title": goal.title,
        "kind": str(goal.kind),
        "target_value": goal.target_value,
        "unit": goal.unit,
        "period": str(goal.period) if goal.period else None,
        "baseline_value": goal.baseline_value,
        "description": goal.description,
        "category": goal.category,
        "target_date": goal.deadline.isoformat() if goal.deadline else None,
        "status": str(goal.status),
        "created_at": local(clock, goal.created_at),
        "completed_at": local(clock, goal.completed_at),
        "metadata": dict(goal.metadata),
        "entries": [_entry(clock, entry) for entry in sorted(entries, key=_when)],
        "milestones": [_milestone(clock, milestone) for milestone in milestones],
    }


def _entry(clock: Clock, row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "value": row["value"],
        "logged_at": local(clock, seconds(row["logged_at"])),
        "day": row["local_day"],
        "notes": row["notes"],
        "source": row["source"],
        "metadata": load_json(row["metadata"]),
    }


def _milestone(clock: Clock, row: Row) -> dict[str, Any]:
    return {
        "id": row["id"],
        "title": row["title"],
        "target_value": row["target_value"],
        "sequence": row["sequence"],
        "achieved": bool(row["achieved"]),
        "achieved_at": local(clock, seconds(row["achieved_at"])),
        "metadata": load_json(row["metadata"]),
    }


def local(clock: Clock, at: int | None) -> str | None:
    """A moment as local time; in the hour that a clock change repeats, with its offset from UTC."""
    if at is None:
        return None
    wall = clock.local(at)
    if int(wall.timestamp()) == at:
        return wall.isoformat()
    return datetime.fromtimestamp(at, UTC).astimezone().isoformat()


def _when(row: Row) -> int:
    return seconds(row["logged_at"]) or 0
