"""Entries of one user's goals, and sums over them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import SQL, fn

from tracker_tui.database.models import EntryRow, GoalRow
from tracker_tui.database.records import day_of, entry_of, seconds
from tracker_tui.database.rows import Rows
from tracker_tui.logs import log_event
from tracker_tui.progress.goals import DayRecord, GoalError, GoalErrorCode

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import peewee

    from tracker_tui.database.client import Database, Row
    from tracker_tui.progress.goals import ProgressEntry

MILLION = 1_000_000
NEAR = 1e-6
ONE_DAY = timedelta(days=1)

# Whether an entry is a skip: the cheap test first, since nearly none is.
SKIP = (
    "(e.metadata IS NOT NULL AND instr(e.metadata, '\"skip\"') > 0 AND json_valid(e.metadata)"
    " AND coalesce(json_extract(e.metadata, '$.skip'), 0) = 1)"
)
# Exact sums: whole parts and millionths apart, both integers, so that no order of adding makes a difference.
EXACT_SUM = (
    "SELECT coalesce(sum(CAST(value AS INTEGER)), 0),"
    " coalesce(sum(CAST(round((value - CAST(value AS INTEGER)) * 1000000) AS INTEGER)), 0)"
    " FROM progress_entries WHERE goal_id = ? AND local_day BETWEEN ? AND ?"
)
# One max() and bare columns beside it: SQLite takes those from the row that holds the maximum.
DAILY = f"""
SELECT e.goal_id, e.local_day,
       sum(CAST(e.value AS INTEGER)),
       sum(CAST(round((e.value - CAST(e.value AS INTEGER)) * 1000000) AS INTEGER)),
       sum(NOT {SKIP}),
       max(CASE WHEN {SKIP} THEN -1 ELSE (e.logged_at << 31) | e.rowid END),
       e.value,
       group_concat(CASE WHEN {SKIP} THEN coalesce(json_extract(e.metadata, '$.last_day'), e.local_day) END)
FROM progress_entries e
WHERE e.goal_id IN (SELECT id FROM goals WHERE user_id = ? AND id IN (%s))
  AND e.local_day BETWEEN ? AND ?
GROUP BY e.goal_id, e.local_day
ORDER BY e.goal_id, e.local_day
"""
LAST_OF_EACH = """
SELECT e.* FROM goals g JOIN progress_entries e
    ON e.rowid = (SELECT max(rowid) FROM progress_entries WHERE goal_id = g.id)
WHERE g.user_id = ? AND g.id IN (%s)
"""
LATEST = f"""
SELECT e.rowid, e.* FROM progress_entries e
WHERE e.goal_id = ? AND NOT {SKIP}
ORDER BY e.local_day %s, e.logged_at %s, e.rowid %s LIMIT 1
"""
LAST_PROGRESS = f"""
SELECT e.logged_at FROM progress_entries e
WHERE e.goal_id = ? AND NOT {SKIP} ORDER BY e.logged_at DESC LIMIT 1
"""
EXTREMES = f"SELECT min(e.value), max(e.value) FROM progress_entries e WHERE e.goal_id = ? AND NOT {SKIP}"


class ProgressRepository:
    """Reads entries; those of another user's goals are not found."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id
        self._rows = Rows(database, "progress_entries")

    def row(self, entry_id: str) -> Row:
        """The whole row of an entry. Raises GoalError where there is none for this user."""
        row = self._rows.get(entry_id)
        owner = self._owner(row["goal_id"]) if row else None
        if row is None or owner != self._user_id:
            code = GoalErrorCode.GOAL_NOT_FOUND if row is None else GoalErrorCode.PERMISSION_DENIED
            if row is not None:
                log_event("permission_denied", entry_id=entry_id, user=self._user_id)
            raise GoalError(f"There is no entry “{entry_id}”. `tracker entries` lists them.", code)
        return row

    def get(self, entry_id: str) -> ProgressEntry:
        """An entry by its id. Raises GoalError where there is none for this user."""
        return entry_of(self.row(entry_id))

    def for_goal(
        self,
        goal_id: str,
        since: date | None = None,
        limit: int | None = None,
        *,
        newest_first: bool = True,
    ) -> list[ProgressEntry]:
        """Entries of one goal by day and time."""
        return self.between(since, None, [goal_id], limit=limit, newest_first=newest_first)

    def between(
        self,
        first: date | None = None,
        last: date | None = None,
        goal_ids: Collection[str] | None = None,
        *,
        limit: int | None = None,
        newest_first: bool = True,
    ) -> list[ProgressEntry]:
        """Entries of some days and goals, by day and time."""
        query = self._mine()
        if goal_ids is not None:
            query = query.where(EntryRow.goal.in_(list(goal_ids)))
        if first is not None:
            query = query.where(EntryRow.local_day >= first.isoformat())
        if last is not None:
            query = query.where(EntryRow.local_day <= last.isoformat())
        order: list[Any] = [EntryRow.local_day, EntryRow.logged_at, SQL("t1.rowid")]
        if newest_first:
            order = [EntryRow.local_day.desc(), EntryRow.logged_at.desc(), SQL("t1.rowid DESC")]
        query = query.order_by(*order)
        return [entry_of(row) for row in self._database.rows(query.limit(limit) if limit else query)]

    def by_id(self, beginning: str) -> list[ProgressEntry]:
        """Entries whose id begins so."""
        among = (EntryRow.id >= beginning) & (EntryRow.id < beginning + "\uffff")
        return [entry_of(row) for row in self._database.rows(self._mine().where(among).limit(20))]

    def last_in_audit_order(self, goal_id: str | None = None) -> ProgressEntry | None:
        """The entry written last (of a goal): the order of writing is the order of the audit log."""
        found = self.written_last(goal_id)
        return found[0] if found else None

    def written_last(
        self,
        goal_id: str | None = None,
        *,
        day: date | None = None,
        value: float | None = None,
        limit: int = 1,
    ) -> list[ProgressEntry]:
        """Entries of a goal, a day and a value, as far as each is given; the one written last comes first."""
        query = self._mine()
        if goal_id is not None:
            query = query.where(EntryRow.goal == goal_id)
        if day is not None:
            query = query.where(EntryRow.local_day == day.isoformat())
        if value is not None:
            query = query.where(fn.abs(EntryRow.value - value) < NEAR)
        query = query.order_by(SQL("t1.rowid DESC")).limit(limit)
        return [entry_of(row) for row in self._database.rows(query)]

    def last_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry written last of each goal that has any."""
        rows = self._database.sql_rows(LAST_OF_EACH % _marks(goal_ids), [self._user_id, *goal_ids])
        return {row["goal_id"]: entry_of(row) for row in rows}

    def daily(
        self, goal_ids: Sequence[str], first: date | None = None, last: date | None = None
    ) -> dict[str, list[DayRecord]]:
        """What each day says of each goal, oldest first, in one query. A skip shows on all its days."""
        days = (first or date.min).isoformat(), (last or date.max).isoformat()
        found = self._database.sql(DAILY % _marks(goal_ids), [self._user_id, *goal_ids, *days])
        records: dict[str, dict[date, DayRecord]] = {goal_id: {} for goal_id in goal_ids}
        for goal_id, day_text, whole, millionths, count, _, latest, skips in found:
            day = day_of(day_text)
            if day is not None:
                value = latest if count else 0.0
                record = DayRecord(day, exact(whole, millionths), count, value, skips is not None)
                records[goal_id][day] = record
        for goal_id, day_text, *_, skips in found:
            if skips is not None:
                _spread(records[goal_id], day_text, skips)
        return {goal_id: [of[day] for day in sorted(of)] for goal_id, of in records.items()}

    def sum_between(self, goal_id: str, first: date | None = None, last: date | None = None) -> float:
        """The exact sum of a goal's values over some days, else all."""
        days = (first or date.min).isoformat(), (last or date.max).isoformat()
        return exact(*self._database.sql(EXACT_SUM, (goal_id, *days))[0])

    def latest_reading(self, goal_id: str) -> ProgressEntry | None:
        """The entry of the latest day and time that is no skip."""
        return self._extreme_in_time(goal_id, "DESC")

    def first_reading(self, goal_id: str) -> ProgressEntry | None:
        """The entry of the earliest day and time that is no skip."""
        return self._extreme_in_time(goal_id, "ASC")

    def extremes(self, goal_id: str) -> tuple[float, float] | None:
        """The smallest and the largest value of a goal, skips aside."""
        low, high = self._database.sql(EXTREMES, (goal_id,))[0]
        return None if low is None else (low, high)

    def last_progress_at(self, goal_id: str) -> int | None:
        """The latest time of any entry that is no skip."""
        found = self._database.sql(LAST_PROGRESS, (goal_id,))
        return seconds(found[0][0]) if found else None

    def _extreme_in_time(self, goal_id: str, order: str) -> ProgressEntry | None:
        found = self._database.sql_rows(LATEST % (order, order, order), (goal_id,))
        return entry_of(found[0]) if found else None

    def _mine(self) -> peewee.ModelSelect[EntryRow]:
        join = EntryRow.select().join(GoalRow)
        return join.where(GoalRow.user_id == self._user_id)

    def _owner(self, goal_id: str) -> str | None:
        row = self._database.row(GoalRow.select(GoalRow.user_id).where(GoalRow.id == goal_id))
        return row["user_id"] if row else None


def exact(whole: int, millionths: int) -> float:
    """A sum kept as two integers, as the float nearest to it."""
    return (whole * MILLION + millionths) / MILLION


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _spread(records: dict[date, DayRecord], first_text: str, skips: str) -> None:
    """Mark every day of a skip; days without a record get one that says nothing else."""
    first, last = day_of(first_text), day_of(max(skips.split(",")))
    day = first
    while day is not None and last is not None and day <= last:
        had = records.get(day, DayRecord(day, 0.0, 0, 0.0))
        records[day] = DayRecord(day, had.total, had.count, had.last, skipped=True)
        day += ONE_DAY
