"""Goals of one user."""

from __future__ import annotations

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
        """Goals of some statuses, else all: those with a number first, by number, then by age."""
        mine = GoalRow.user_id == self._user_id
        query = GoalRow.select()
        if statuses is None:
            query = query.where(mine)
        else:
            known = GoalRow.status.in_(list(statuses))
            if GoalStatus.ACTIVE in statuses:  # what other programs left out or misspelt counts as active
                known |= GoalRow.status.is_null() | GoalRow.status.not_in(list(GoalStatus))
            query = query.where(mine & known)
        return in_order([goal_of(row) for row in self._database.rows(query.order_by(SQL("rowid")))])

    def find(self, name: str) -> list[Goal]:
        """Goals that a name means, closest reading first found: id, number, whole title, part of a title.

        Live goals are preferred to those that are over.
        """
        wanted = " ".join(name.split()).casefold()
        goals = self.all() if wanted else []
        live = [goal for goal in goals if goal.status in LIVE]
        return (
            [goal for goal in goals if goal.id == name.strip()]
            or [goal for goal in live if str(goal.number) == wanted.lstrip("#")]
            or _titled(live, wanted, whole=True)
            or _titled(live, wanted, whole=False)
            or _titled(goals, wanted, whole=True)
            or _titled(goals, wanted, whole=False)
        )


def in_order(goals: list[Goal]) -> list[Goal]:
    """Goals by number; those without one after them, oldest first."""
    return sorted(goals, key=lambda goal: (goal.number or UNNUMBERED, goal.created_at))


def not_found(name: str, code: GoalErrorCode = GoalErrorCode.GOAL_NOT_FOUND) -> GoalError:
    """The error for a goal that is not there for the one who asks, whoever's it may be."""
    told = clean_line(name, LABEL_LIMIT)
    return GoalError(f"There is no goal “{told}”. `tracker goals` lists yours.", code, name)


def _titled(goals: list[Goal], wanted: str, *, whole: bool) -> list[Goal]:
    if whole:
        return [goal for goal in goals if goal.title.casefold() == wanted]
    return [goal for goal in goals if wanted in goal.title.casefold()]
