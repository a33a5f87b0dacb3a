"""The audit log of one user: what each change touched. It only grows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from peewee import fn

from tracker_tui.database.models import AuditLine
from tracker_tui.database.records import load_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.database.client import Database, Row

PAGE = 200
TOUCHED = """
SELECT CASE entity WHEN 'goal' THEN entity_id WHEN 'batch' THEN '*' END,
       CASE WHEN entity IN ('entry', 'milestone') THEN json_extract("before", '$.goal_id') END,
       CASE WHEN entity IN ('entry', 'milestone') THEN json_extract("after", '$.goal_id') END
FROM audit_log WHERE user_id = ? AND seq > ?
"""
ABOUT_GOAL = """
SELECT change_id, action, entity, entity_id, at, seq FROM audit_log
WHERE user_id = ? AND (
    (entity = 'goal' AND entity_id = ?)
    OR (entity IN ('entry', 'milestone')
        AND (json_extract("before", '$.goal_id') = ? OR json_extract("after", '$.goal_id') = ?)))
ORDER BY seq DESC LIMIT ?
"""
WAS_REACHED = """
SELECT 1 FROM audit_log
WHERE user_id = ? AND entity_id = ? AND entity = 'milestone' AND json_extract("after", '$.achieved') LIMIT 1
"""
APPENDED = """
INSERT INTO audit_log (change_id, user_id, at, action, entity, entity_id, "before", "after", message_id)
VALUES """
ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)"
SLIM = (
    AuditLine.seq,
    AuditLine.change_id,
    AuditLine.action,
    AuditLine.entity,
    AuditLine.entity_id,
    AuditLine.at,
    AuditLine.message_id,
)


class Line(NamedTuple):
    """One row that a change touched; `before` is None where it was made, `after` where it was removed."""

    change_id: str
    action: str
    entity: str
    entity_id: str
    before: str | None
    after: str | None
    at: int
    seq: int = 0
    message_id: str | None = None

    @property
    def row_after(self) -> dict[str, Any] | None:
        """The row as it became."""
        return load_json(self.after) if self.after else None


class AuditRepository:
    """Appends to the log and reads it back."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def append(self, lines: Sequence[Line]) -> None:
        """Write lines in their order."""
        for start in range(0, len(lines), PAGE):
            rows = [self._row(line) for line in lines[start : start + PAGE]]
            marks = ", ".join([ROW] * len(rows))
            self._database.sql(APPENDED + marks, [value for row in rows for value in row])

    def of_change(self, change_id: str, limit: int | None = None) -> list[Line]:
        """The lines of one change, oldest first; at most `limit` of them."""
        return self._lines((AuditLine.change_id == change_id), oldest_first=True, limit=limit)

    def newest_first(self, entity: str | None = None, before: int | None = None) -> Iterator[Line]:
        """Lines from the newest back, or from the one before a `seq`, without what rows looked like; read a
        page at a time.
        """
        while True:
            where = AuditLine.user_id == self._user_id
            where = where if before is None else where & (AuditLine.seq < before)
            where = where if entity is None else where & (AuditLine.entity == entity)
            query = AuditLine.select(*SLIM).where(where).order_by(AuditLine.seq.desc()).limit(PAGE)
            page = [line_of(row) for row in self._database.rows(query)]
            yield from page
            if len(page) < PAGE:
                return
            before = page[-1].seq

    def changes(self, limit: int = 50) -> list[list[Line]]:
        """The latest changes, newest first, each with its lines."""
        ids: dict[str, None] = {}
        for line in self.newest_first():
            if line.change_id not in ids and len(ids) == limit:
                break
            ids[line.change_id] = None
        return [self.of_change(change_id) for change_id in ids]

    def about_goal(self, goal_id: str, limit: int) -> list[Line]:
        """The latest lines about a goal, its entries and milestones, newest first."""
        rows = self._database.sql(ABOUT_GOAL, (self._user_id, goal_id, goal_id, goal_id, limit))
        return [Line(row[0], row[1], row[2], row[3] or "", None, None, row[4], row[5]) for row in rows]

    def turned(self, entity: str, ids: Sequence[str]) -> dict[str, str]:
        """The latest thing that was done to each of some things, of those to which anything was."""
        where = (AuditLine.user_id == self._user_id) & (AuditLine.entity == entity)
        where &= AuditLine.entity_id.in_(list(ids))
        query = AuditLine.select(*SLIM).where(where).order_by(AuditLine.seq)
        return {row["entity_id"]: row["action"] for row in self._database.rows(query)}

    def last(self, entity: str, entity_id: str) -> Line | None:
        """The newest line about one thing."""
        where = (AuditLine.entity_id == entity_id) & (AuditLine.entity == entity)
        found = self._lines(where, oldest_first=False, limit=1)
        return found[0] if found else None

    def knows(self, entity_id: str) -> bool:
        """Whether any change ever touched this row."""
        text = "SELECT 1 FROM audit_log WHERE entity_id = ? LIMIT 1"
        return bool(self._database.sql(text, (entity_id,)))

    def was_reached(self, milestone_id: str) -> bool:
        """Whether a milestone was ever marked as reached, by any change, one taken back too."""
        return bool(self._database.sql(WAS_REACHED, (self._user_id, milestone_id)))

    def touched_since(self, seq: int) -> tuple[set[str], int]:
        """Ids of the goals that lines after `seq` are about, and the newest line's `seq`.

        An import touches what it brought; its line does not say which, so it stands for all: "*".
        """
        newest = self._database.sql("SELECT max(seq) FROM audit_log WHERE user_id = ?", (self._user_id,))[0][
            0
        ]
        if seq < 0 or newest is None or newest <= seq:
            return set(), newest or 0
        found = self._database.sql(TOUCHED, (self._user_id, seq))
        return {goal_id for row in found for goal_id in row if goal_id}, newest

    def acted_for(self, message_id: str) -> bool:
        """Whether a message changed anything."""
        text = "SELECT 1 FROM audit_log WHERE user_id = ? AND message_id = ? LIMIT 1"
        return bool(self._database.sql(text, (self._user_id, message_id)))

    def times_since(self, action: str, since: int) -> list[int]:
        """When an action was done to goals after a moment (Unix seconds), oldest first; each goal once."""
        where = (AuditLine.user_id == self._user_id) & (AuditLine.action == action) & (AuditLine.at > since)
        where &= AuditLine.entity == "goal"  # what is made with a goal has lines of its own
        query = AuditLine.select(fn.min(AuditLine.at).alias("at")).where(where)
        query = query.group_by(AuditLine.entity_id).order_by(fn.min(AuditLine.at))
        return [int(row["at"]) for row in self._database.rows(query)]

    def _lines(self, where: Any, *, oldest_first: bool, limit: int | None = None) -> list[Line]:
        order = AuditLine.seq if oldest_first else AuditLine.seq.desc()
        query = AuditLine.select().where((AuditLine.user_id == self._user_id) & where).order_by(order)
        return [line_of(row) for row in self._database.rows(query.limit(limit) if limit else query)]

    def _row(self, line: Line) -> tuple[Any, ...]:
        told = (line.action, line.entity, line.entity_id, line.before, line.after, line.message_id)
        return (line.change_id, self._user_id, line.at, *told)


def line_of(row: Row) -> Line:
    """A row of `audit_log` as a line."""
    return Line(
        change_id=row["change_id"],
        action=row["action"],
        entity=row["entity"],
        entity_id=row["entity_id"] or "",
        before=row.get("before"),
        after=row.get("after"),
        at=row["at"],
        seq=row["seq"],
        message_id=row["message_id"],
    )
