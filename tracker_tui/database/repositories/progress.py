"""Entries of one user's goals, and sums over them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from peewee import SQL

from tracker_tui.database.models import EntryRow, GoalRow
from tracker_tui.database.records import day_of, entry_of, seconds
from tracker_tui.database.rows import Rows
from tracker_tui.database.schema import MAY_SKIP
from tracker_tui.logs import log_event
from tracker_tui.progress.goals import DayRecord, GoalError, GoalErrorCode

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import peewee

    from tracker_tui.database.client import Database, Row
    from tracker_tui.progress.goals import ProgressEntry

MILLION = 1_000_000
PLACES = 6  # decimals that are kept of values
NEAR = 1e-6
ONE_DAY = timedelta(days=1)

# The rows of skips. Nearly no entry is one, and an index holds those that may be.
SKIPS = (
    f"SELECT rowid FROM progress_entries INDEXED BY idx_progress_skips WHERE {MAY_SKIP} AND goal_id = ?"
    " AND json_valid(metadata) AND json_extract(metadata, '$.skip')"
)
OF_GOALS = "goal_id IN (SELECT id FROM goals WHERE user_id = ? AND id IN (%s)) AND local_day BETWEEN ? AND ?"
# Exact sums: whole parts and millionths apart, both integers, so that no order of adding makes a difference.
EXACT_SUMS = f"""
SELECT goal_id, coalesce(sum(CAST(value AS INTEGER)), 0),
    coalesce(sum(CAST(round((value - CAST(value AS INTEGER)) * 1000000) AS INTEGER)), 0)
FROM progress_entries WHERE {OF_GOALS} GROUP BY goal_id
"""
# Beside one max() SQLite takes a bare column from the row of the maximum. An index has all that is asked for.
DAILY = f"""
SELECT goal_id, local_day, sum(value), count(*), value, max((logged_at << 31) | rowid)
FROM progress_entries WHERE {OF_GOALS} GROUP BY goal_id, local_day
"""
DAILY_SKIPS = f"""
SELECT goal_id, local_day, coalesce(json_extract(metadata, '$.last_day'), local_day)
FROM progress_entries
WHERE {MAY_SKIP} AND json_valid(metadata) AND json_extract(metadata, '$.skip') AND {OF_GOALS}
"""
LAST_OF_EACH = """
SELECT e.* FROM goals g JOIN progress_entries e
    ON e.rowid = (SELECT max(rowid) FROM progress_entries WHERE goal_id = g.id)
WHERE g.user_id = ? AND g.id IN (%s)
"""
END_OF_EACH = """
SELECT e.* FROM goals g JOIN progress_entries e ON e.rowid = (
    SELECT rowid FROM progress_entries INDEXED BY idx_progress_goal_day WHERE goal_id = g.id %s LIMIT 1)
WHERE g.user_id = ? AND g.id IN (%s)
"""
LATEST = f"""
SELECT rowid, * FROM progress_entries INDEXED BY idx_progress_goal_day
WHERE goal_id = ? AND rowid NOT IN ({SKIPS}) %s LIMIT 1
"""
# The plus keeps SQLite from going by goals, which loses the order asked for.
WRITTEN_LAST = """
SELECT e.* FROM progress_entries e JOIN goals g ON g.id = e.goal_id WHERE +g.user_id = ? %s
ORDER BY e.rowid DESC LIMIT ?
"""
FIRST, LAST = (f"ORDER BY local_day {way}, logged_at {way}, rowid {way}" for way in ("ASC", "DESC"))
ON_DAY = f"AND local_day = ? {LAST}"
LAST_PROGRESS = f"""
SELECT logged_at FROM progress_entries WHERE goal_id = ? AND rowid NOT IN ({SKIPS})
ORDER BY logged_at DESC LIMIT 1
"""
EXTREMES = f"""
SELECT min(value), max(value) FROM progress_entries WHERE goal_id = ? AND rowid NOT IN ({SKIPS})
"""


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

    def written_last(
        self,
        goal_id: str | None = None,
        *,
        day: date | None = None,
        value: float | None = None,
        limit: int = 1,
    ) -> list[ProgressEntry]:
        """Entries of a goal, a day and a value, as far as each is given; the one written last comes first."""
        asked: dict[str, Any] = {
            "AND e.goal_id = ?": goal_id,
            "AND e.local_day = ?": None if day is None else day.isoformat(),
            f"AND abs(e.value - ?) < {NEAR}": value,
        }
        told = {condition: param for condition, param in asked.items() if param is not None}
        rows = self._database.sql_rows(WRITTEN_LAST % " ".join(told), [self._user_id, *told.values(), limit])
        return [entry_of(row) for row in rows]

    def last_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry written last of each goal that has any."""
        rows = self._database.sql_rows(LAST_OF_EACH % _marks(goal_ids), [self._user_id, *goal_ids])
        return {row["goal_id"]: entry_of(row) for row in rows}

    def latest_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry of the latest day and time of each goal that has any."""
        return self._end_of_each(goal_ids, LAST)

    def earliest_of_each(self, goal_ids: Sequence[str]) -> dict[str, ProgressEntry]:
        """The entry of the earliest day and time of each goal that has any."""
        return self._end_of_each(goal_ids, FIRST)

    def daily(
        self, goal_ids: Sequence[str], first: date | None = None, last: date | None = None
    ) -> dict[str, list[DayRecord]]:
        """What each day says of each goal, oldest first, in a query for all. A skip shows on all its days."""
        days = (first or date.min).isoformat(), (last or date.max).isoformat()
        params = [self._user_id, *goal_ids, *days]
        records: dict[str, dict[date, DayRecord]] = {goal_id: {} for goal_id in goal_ids}
        read: dict[str, date] = {}  # the same days come with every goal
        for goal_id, day_text, total, count, latest, _ in self._database.sql(
            DAILY % _marks(goal_ids), params
        ):
            day = read.get(day_text) or read.setdefault(day_text, date.fromisoformat(day_text))
            records[goal_id][day] = DayRecord(day, round(total, PLACES), count, latest)
        for goal_id, first_text, last_text in self._database.sql(DAILY_SKIPS % _marks(goal_ids), params):
            self._mark_skip(goal_id, records[goal_id], date.fromisoformat(first_text), day_of(last_text))
        return {goal_id: [of[day] for day in sorted(of)] for goal_id, of in records.items()}

    def _mark_skip(
        self, goal_id: str, records: dict[date, DayRecord], first: date, last: date | None
    ) -> None:
        """Take a skip out of its day's count, and mark every day it excuses."""
        had = records[first]
        reading = self._extreme_in_time(goal_id, ON_DAY, first.isoformat()) if had.entries > 1 else None
        latest = reading.value if reading else 0.0
        records[first] = DayRecord(first, had.total, had.entries - 1, latest, skipped=True)
        day = first
        while last is not None and day < last:
            day += ONE_DAY
            had = records.get(day, DayRecord(day, 0.0, 0, 0.0))
            records[day] = DayRecord(day, had.total, had.entries, had.last, skipped=True)

    def sums_between(
        self, goal_ids: Sequence[str], first: date | None = None, last: date | None = None
    ) -> dict[str, float]:
        """The exact sum of each goal's values over some days, else all, in a query for all."""
        days = (first or date.min).isoformat(), (last or date.max).isoformat()
        rows = self._database.sql(EXACT_SUMS % _marks(goal_ids), [self._user_id, *goal_ids, *days])
        return dict.fromkeys(goal_ids, 0.0) | {goal_id: exact(*parts) for goal_id, *parts in rows}

    def sum_between(self, goal_id: str, first: date | None = None, last: date | None = None) -> float:
        """The exact sum of a goal's values over some days, else all."""
        return self.sums_between([goal_id], first, last)[goal_id]

    def latest_reading(self, goal_id: str) -> ProgressEntry | None:
        """The entry of the latest day and time that is no skip."""
        return self._extreme_in_time(goal_id, LAST)

    def first_reading(self, goal_id: str) -> ProgressEntry | None:
        """The entry of the earliest day and time that is no skip."""
        return self._extreme_in_time(goal_id, FIRST)

    def extremes(self, goal_id: str) -> tuple[float, float] | None:
        """The smallest and the largest value of a goal, skips aside."""
        low, high = self._database.sql(EXTREMES, (goal_id, goal_id))[0]
        return None if low is None else (low, high)

    def last_progress_at(self, goal_id: str) -> int | None:
        """The latest time of any entry that is no skip."""
        found = self._database.sql(LAST_PROGRESS, (goal_id, goal_id))
        return seconds(found[0][0]) if found else None

    def _end_of_each(self, goal_ids: Sequence[str], order: str) -> dict[str, ProgressEntry]:
        rows = self._database.sql_rows(END_OF_EACH % (order, _marks(goal_ids)), [self._user_id, *goal_ids])
        return {row["goal_id"]: entry_of(row) for row in rows}

    def _extreme_in_time(self, goal_id: str, order: str, *further: str) -> ProgressEntry | None:
        found = self._database.sql_rows(LATEST % order, (goal_id, goal_id, *further))
        return entry_of(found[0]) if found else None

    def _mine(self) -> peewee.ModelSelect[EntryRow]:
        """This user's entries. The plus keeps SQLite from going by goals, which loses the order asked for."""
        return EntryRow.select().join(GoalRow).where(SQL("+t2.user_id = ?", (self._user_id,)))

    def _owner(self, goal_id: str) -> str | None:
        row = self._database.row(GoalRow.select(GoalRow.user_id).where(GoalRow.id == goal_id))
        return row["user_id"] if row else None


def exact(whole: int, millionths: int) -> float:
    """A sum kept as two integers, as the float nearest to it."""
    return (whole * MILLION + millionths) / MILLION


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
