"""Milestones of one user's goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.database.models import GoalRow, MilestoneRow
from tracker_tui.database.records import milestone_of
from tracker_tui.database.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Collection

    from tracker_tui.database.client import Database, Row
    from tracker_tui.progress.goals import Milestone


class MilestoneRepository:
    """Reads milestones."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id
        self._rows = Rows(database, "goal_milestones")

    def rows(self, goal_id: str) -> list[Row]:
        """The whole rows of a goal's milestones."""
        return self._rows.where("goal_id", goal_id)

    def for_goal(self, goal_id: str) -> list[Milestone]:
        """A goal's milestones in their order."""
        return self.for_goals([goal_id])[goal_id]

    def for_goals(self, goal_ids: Collection[str]) -> dict[str, list[Milestone]]:
        """The milestones of each goal in their order, in one query."""
        wanted = MilestoneRow.goal.in_(list(goal_ids)) & (GoalRow.user_id == self._user_id)
        query = MilestoneRow.select().join(GoalRow).where(wanted).order_by(MilestoneRow.sequence)
        found: dict[str, list[Milestone]] = {goal_id: [] for goal_id in goal_ids}
        for row in self._database.rows(query):
            found[row["goal_id"]].append(milestone_of(row))
        return found
