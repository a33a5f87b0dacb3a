"""Values on the way to a target: set by words, reached and unreached as entries change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import milestone_of
from tracker_tui.ledger import rules
from tracker_tui.ledger.follow import Following, sign_of
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.work import verb
from tracker_tui.progress.numbers import format_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.database.client import Row
    from tracker_tui.progress.goals import Goal


class Milestones(Following):
    """The verb on milestones."""

    @verb
    def set_milestones(self, goal_id: str, values: Sequence[float]) -> Goal:
        """Give a goal these milestones and no others. Raises GoalError for a habit or limit."""
        goal = self._goal(goal_id)
        old = tuple(milestone.target_value for milestone in self._milestones.for_goal(goal_id))
        self.put_milestones(goal, values, ChangeAction.GOAL_UPDATED)
        new = tuple(milestone.target_value for milestone in self._milestones.for_goal(goal_id))
        if old != new:
            changes = {"milestones": (old, new)}
            receipt = Receipt(ChangeAction.GOAL_UPDATED, goal=goal, before=goal, changes=changes)
            self.receipts.append(receipt)
        return goal

    def put_milestones(self, goal: Goal, values: Sequence[float], action: ChangeAction) -> None:
        """Write milestones in the order they come; those that stay keep when they were reached."""
        if goal.periodic:
            raise rules.refused(f"“{goal.title}” counts anew each {goal.period}, so it has no milestones.")
        wanted = {rules.number(value, "A milestone") for value in values}
        there = {float(row["target_value"]): row for row in self._milestones.rows(goal.id)}
        for value, row in there.items():
            if value not in wanted:
                self._journal.delete("milestone", row, action)
        upward = sign_of(goal, self._entries.first_reading(goal.id)) > 0
        for sequence, value in enumerate(sorted(wanted, reverse=not upward), 1):
            if value in there:
                self._journal.update("milestone", there[value], {"sequence": sequence}, action)
            else:
                self._journal.insert("milestone", self._new_milestone(goal, value, sequence), action)

    def _new_milestone(self, goal: Goal, value: float, sequence: int) -> Row:
        unit = "%" if goal.unit is None and goal.kind == "task" else goal.unit
        row: Row = {
            "id": new_id(),
            "goal_id": goal.id,
            "title": format_value(value, unit),
            "target_value": value,
            "sequence": sequence,
            "achieved": 0,
            "achieved_at": None,
            "metadata": None,
        }
        achieved = self.achieved(goal, milestone_of(row))
        return row | {"achieved": int(achieved), "achieved_at": self._now if achieved else None}
