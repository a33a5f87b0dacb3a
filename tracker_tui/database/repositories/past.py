"""What lies before the days one looks at: summed up for goals that have very much of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tracker_tui.database.repositories.goals import UNWRITTEN
from tracker_tui.database.schema import MAY_SKIP
from tracker_tui.progress.figures import Earlier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.database.client import Database
    from tracker_tui.progress.goals import DayRecord, Goal

MUCH = 1000  # entries; a goal with fewer before the days in question is read whole

# Each of these is one look into an index for a goal, however many entries it has.
LONG = f"""
SELECT g.id FROM goals g WHERE g.user_id = ? AND g.id IN (%s) AND EXISTS (
    SELECT 1 FROM progress_entries e WHERE e.goal_id = g.id AND e.local_day < ? LIMIT 1 OFFSET {MUCH})
"""
NO_SKIP = (
    f"e.rowid NOT IN (SELECT s.rowid FROM progress_entries s INDEXED BY idx_progress_skips"
    f" WHERE {MAY_SKIP.replace('metadata', 's.metadata')} AND s.goal_id = g.id"
    " AND json_valid(s.metadata) AND json_extract(s.metadata, '$.skip'))"
)
END = (
    "(SELECT e.rowid FROM progress_entries e INDEXED BY idx_progress_goal_day"
    f" WHERE e.goal_id = g.id AND e.local_day < ? AND {NO_SKIP}"
    " ORDER BY e.local_day {way}, e.logged_at DESC, e.rowid DESC LIMIT 1)"
)
ENDS = f"""
SELECT g.id, f.local_day, f.value, l.local_day, l.value FROM goals g
JOIN progress_entries f ON f.rowid = {END.format(way="ASC")}
JOIN progress_entries l ON l.rowid = {END.format(way="DESC")}
WHERE g.user_id = ? AND g.id IN (%s)
"""
SUMS = """
SELECT goal_id, round(sum(value), 6) FROM progress_entries
WHERE goal_id IN (%s) AND local_day < ? GROUP BY goal_id
"""


LAST_DAYS = """
SELECT DISTINCT e.local_day FROM progress_entries e
WHERE e.goal_id = (SELECT id FROM goals WHERE id = ? AND user_id = ?) ORDER BY e.local_day DESC LIMIT ?
"""


class PastRepository:
    """Sums up the past of one user's goals."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def long(self, goal_ids: Sequence[str], before: date) -> set[str]:
        """The goals that have much before a day."""
        params = [self._user_id, *goal_ids, before.isoformat()]
        return {row[0] for row in self._database.sql(LONG % _marks(goal_ids), params)}

    def earlier(
        self, goals: Sequence[Goal], before: date, since: dict[str, list[DayRecord]]
    ) -> dict[str, Earlier]:
        """What lies before a day, where anything does; `since` is the history from that day on.

        The sum is what a goal's value has beyond the rest, where it has been through the ledger.
        """
        if not goals:
            return {}
        ids, day = [goal.id for goal in goals], before.isoformat()
        found = self._database.sql(ENDS % _marks(ids), [day, day, self._user_id, *ids])
        sums = self._sums([goal.id for goal in goals if not _settled(goal)], day)
        kept = {goal.id: goal for goal in goals}
        return {
            goal_id: Earlier(
                total=sums.get(goal_id, _rest(kept[goal_id], since[goal_id])),
                first_day=date.fromisoformat(first_day),
                last_day=date.fromisoformat(last_day),
                first_reading=first,
                last_reading=last,
            )
            for goal_id, first_day, first, last_day, last in found
        }

    def last_days(self, goal_id: str, count: int) -> list[date]:
        """The last days a goal has entries on, oldest first."""
        found = self._database.sql(LAST_DAYS, (goal_id, self._user_id, count))
        return [date.fromisoformat(row[0]) for row in reversed(found)]

    def _sums(self, goal_ids: Sequence[str], day: str) -> dict[str, float]:
        if not goal_ids:
            return {}
        return dict(self._database.sql(SUMS % _marks(goal_ids), [*goal_ids, day]))


def _settled(goal: Goal) -> bool:
    """Whether the ledger has written the goal's value: it gives every goal a number as it does."""
    written = goal.number is not None and UNWRITTEN not in goal.metadata
    return written or "former_number" in goal.metadata


def _rest(goal: Goal, since: Sequence[DayRecord]) -> float:
    return round(goal.current_value - (goal.baseline_value or 0.0) - sum(r.total for r in since), 6)


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
