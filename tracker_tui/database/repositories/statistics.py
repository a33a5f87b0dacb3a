"""Counts of how one user works with the tracker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.database.records import load_json

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.database.client import Database

GOALS = """
SELECT coalesce(sum(created_at >= ?1 AND created_at < ?2), 0),
       coalesce(sum(status = 'completed' AND completed_at >= ?1 AND completed_at < ?2), 0),
       coalesce(sum(status = 'abandoned' AND EXISTS (
           SELECT 1 FROM audit_log
           WHERE entity_id = goals.id AND action = 'goal_abandoned' AND at >= ?1 AND at < ?2)), 0)
FROM goals WHERE user_id = ?3
"""
ENTRIES = """
SELECT count(*), count(DISTINCT e.local_day) FROM progress_entries e JOIN goals g ON g.id = e.goal_id
WHERE g.user_id = ? AND e.local_day BETWEEN ? AND ?
"""
TURNS = """
SELECT json_object(
    'modes', json_extract(m.metadata, '$.modes'),
    'timings', json_extract(m.metadata, '$.timings'),
    'failed_modes', json_extract(m.metadata, '$.failed_modes'))
FROM messages m JOIN conversations c ON c.id = m.conversation_id
WHERE c.user_id = ? AND m.role = 'assistant' AND m.timestamp >= ? AND m.timestamp < ?
    AND json_valid(m.metadata)
"""
USAGE = """
SELECT json_extract(m.metadata, '$.usage.model'), count(*),
       sum(json_extract(m.metadata, '$.usage.prompt')), sum(json_extract(m.metadata, '$.usage.completion')),
       max(json_extract(m.metadata, '$.usage.estimated'))
FROM messages m JOIN conversations c ON c.id = m.conversation_id
WHERE c.user_id = ? AND m.role = 'assistant' AND m.timestamp >= ? AND m.timestamp < ?
    AND json_valid(m.metadata) AND json_extract(m.metadata, '$.usage') IS NOT NULL
GROUP BY 1 ORDER BY 1
"""


FOREVER = 2**53  # seconds; later than any moment


class StatisticsRepository:
    """Counts; times are Unix seconds."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def goals(self, since: int, before: int) -> dict[str, int]:
        """How many goals were set, completed and given up from one moment until before another."""
        created, completed, abandoned = self._database.sql(GOALS, (since, before, self._user_id))[0]
        return {"created": created, "completed": completed, "abandoned": abandoned}

    def entries(self, first: date, last: date) -> tuple[int, int]:
        """How many entries there are on some days, and on how many of these days."""
        params = (self._user_id, first.isoformat(), last.isoformat())
        entries, days = self._database.sql(ENTRIES, params)[0]
        return entries, days

    def turns(self, since: int, before: int) -> list[dict[str, Any]]:
        """Modes, failed modes and timings of every reply from one moment until before another."""
        found = self._database.sql(TURNS, (self._user_id, since, before))
        return [load_json(text) for (text,) in found]

    def usage(self, since: int, before: int = FOREVER) -> list[dict[str, Any]]:
        """What each model took from one moment until before another: turns, tokens sent and received, and if
        any were estimated.
        """
        names = ("model", "turns", "prompt", "completion", "estimated")
        rows = self._database.sql(USAGE, (self._user_id, since, before))
        return [dict(zip(names, row, strict=True)) for row in rows]

    def tokens(self, since: int) -> int:
        """The tokens that all models took since a moment."""
        return sum(int(used["prompt"] or 0) + int(used["completion"] or 0) for used in self.usage(since))
