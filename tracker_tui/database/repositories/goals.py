"""Goals of one user."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from peewee import SQL

from tracker_tui.database.models import GoalRow
from tracker_tui.database.records import goal_of
from tracker_tui.database.rows import Rows
from tracker_tui.logs import log_event
from tracker_tui.progress.cleaning import LABEL_LIMIT, clean_line
from tracker_tui.progress.goals import Goal, GoalError, GoalErrorCode, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Collection

    from tracker_tui.database.client import Database, Row

LIVE = (GoalStatus.ACTIVE, GoalStatus.PAUSED)
UNNUMBERED = 1_000_000
NUMBER = "number"
UNNUMBERED_LIVE = """
SELECT 1 FROM goals WHERE user_id = ? AND coalesce(status, 'active') NOT IN ('completed', 'abandoned')
    AND instr(coalesce(metadata, ''), '"number"') = 0 LIMIT 1
"""
UNWRITTEN = "number_unwritten"  # marks a number that the next change will store


class GoalRepository:
    """Reads goals; another user's goal is not found, and the log says that it was asked for."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id
        self._rows = Rows(database, "goals")

    def row(self, goal_id: str) -> Row:
        """The whole row of a goal. Raises GoalError: GOAL_NOT_FOUND, PERMISSION_DENIED for another user's."""
        row = self._rows.get(goal_id)
        if row is None:
            raise not_found(goal_id)
        if row["user_id"] != self._user_id:
            log_event("permission_denied", goal_id=goal_id, user=self._user_id)
            raise not_found(goal_id, GoalErrorCode.PERMISSION_DENIED)
        return row

    def seek(self, goal_id: str) -> Row | None:
        """The whole row of a goal of this user, or None."""
        row = self._rows.get(goal_id)
        return row if row and row["user_id"] == self._user_id else None

    def get(self, goal_id: str) -> Goal:
        """A goal by its id. Raises GoalError where there is none for this user."""
        return goal_of(self.row(goal_id))

    def active(self) -> list[Goal]:
        """The goals one works on, by number."""
        return self.all((GoalStatus.ACTIVE,))

    def all(self, statuses: Collection[GoalStatus] | None = None) -> list[Goal]:
        """Goals of some statuses, else all: those with a number first, by number, then by age.

        A live goal that another program made has the number here that the next change will give it.
        """
        query = GoalRow.select().where(GoalRow.user_id == self._user_id)
        if statuses is not None:  # what other programs left out or misspelt counts as active
            known = GoalRow.status.in_([*statuses, *LIVE]) | GoalRow.status.not_in(list(GoalStatus))
            query = query.where(known | GoalRow.status.is_null())
        rows = self._database.rows(query.order_by(SQL("rowid")))
        goals = in_order(numbered([goal_of(row) for row in rows]))
        return [goal for goal in goals if statuses is None or goal.status in statuses]

    def unwritten(self) -> list[Goal]:
        """Live goals whose number is not stored yet."""
        if not self._database.sql(UNNUMBERED_LIVE, (self._user_id,)):
            return []
        return [goal for goal in self.all(LIVE) if UNWRITTEN in goal.metadata]

    def find(self, name: str) -> list[Goal]:
        """Goals that a name means, closest reading first found: id, number, whole title, part of a title.

        Live goals are preferred to those that are over. Digits alone are never part of a title.
        """
        wanted = " ".join(name.split()).casefold()
        goals = self.all() if wanted else []
        live = [goal for goal in goals if goal.status in LIVE]
        bare = wanted.lstrip("#").isdecimal()
        return (
            [goal for goal in goals if goal.id == name.strip()]
            or [goal for goal in live if str(goal.number) == wanted.lstrip("#")]
            or _titled(live, wanted, whole=True)
            or ([] if bare else _titled(live, wanted, whole=False))
            or _titled(goals, wanted, whole=True)
            or ([] if bare else _titled(goals, wanted, whole=False))
        )


def in_order(goals: list[Goal]) -> list[Goal]:
    """Goals by number; those without one after them, oldest first."""
    return sorted(goals, key=lambda goal: (goal.number or UNNUMBERED, goal.created_at))


def numbered(goals: list[Goal]) -> list[Goal]:
    """The goals, each live one without a stored number with the smallest free one, oldest first."""
    bare = [goal for goal in in_order(goals) if goal.status in LIVE and goal.number is None]
    if not bare:
        return goals
    taken = {goal.number for goal in goals if goal.number is not None}
    free = (number for number in count(1) if number not in taken)
    given = {goal.id: {NUMBER: next(free), UNWRITTEN: True} for goal in bare}
    return [goal._replace(metadata={**goal.metadata, **given.get(goal.id, {})}) for goal in goals]


def not_found(name: str, code: GoalErrorCode = GoalErrorCode.GOAL_NOT_FOUND) -> GoalError:
    """The error for a goal that is not there for the one who asks, whoever's it may be."""
    told = clean_line(name, LABEL_LIMIT)
    return GoalError(f"There is no goal “{told}”. `tracker goals` lists yours.", code, name)


def _titled(goals: list[Goal], wanted: str, *, whole: bool) -> list[Goal]:
    if whole:
        return [goal for goal in goals if goal.title.casefold() == wanted]
    return [goal for goal in goals if wanted in goal.title.casefold()]
