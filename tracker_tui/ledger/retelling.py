"""What changes did, as receipts made anew from the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.database.records import entry_of, goal_of, milestone_of
from tracker_tui.ledger.imports import BATCH
from tracker_tui.ledger.journal import CHANGE, KEY, load_row
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.undo import TURNS, TimeTravel, import_told, only_numbered

if TYPE_CHECKING:
    from tracker_tui.database.client import Row
    from tracker_tui.database.repositories.audit import Line
    from tracker_tui.progress.goals import Goal

MOST_LINES = 200  # of one change that are told again
FIELDS = (
    "title",
    "description",
    "category",
    "target_value",
    "unit",
    "deadline",
    "period",
    "baseline_value",
)  # of a goal, that a change of it can be about


class Retelling(TimeTravel):
    """Reads the log and writes nothing."""

    def receipts_of(self, change_id: str) -> list[Receipt]:
        """What a change did. Goals are as they were after it, where it touched them."""
        lines = self._audit.of_change(change_id, MOST_LINES)
        goals = {
            line.entity_id: goal_of(row)
            for line in lines
            if line.entity == "goal" and (row := load_row(line.after or line.before))
        }
        receipts = [receipt for line in lines for receipt in self._retold(line, goals)]
        return [
            receipt._replace(goal=goals.get(receipt.goal.id, receipt.goal)) if receipt.goal else receipt
            for receipt in receipts
        ]

    def _retold(self, line: Line, goals: dict[str, Goal]) -> list[Receipt]:
        if line.entity == CHANGE:
            made = [one for one in self._audit.of_change(line.entity_id, MOST_LINES) if one.entity != KEY]
            return self._told(made, ChangeAction(line.action))
        if line.entity == BATCH and line.action not in TURNS:
            return [Receipt(ChangeAction.GOAL_CREATED, note=import_told(line))]
        if line.entity == KEY or line.action in TURNS or line.action not in set(ChangeAction):
            return []
        receipt = self._of_row(line, ChangeAction(line.action), goals)
        return [receipt] if receipt else []

    def _of_row(self, line: Line, action: ChangeAction, goals: dict[str, Goal]) -> Receipt | None:
        before, after = load_row(line.before), load_row(line.after)
        row = after or before
        if row is None:
            return None
        about_goal = action.value.startswith("goal_")
        if line.entity == "entry" and not about_goal:
            goal = goals.get(row["goal_id"]) or self._goal_now(row["goal_id"], {})
            was = entry_of(before) if before and after else None
            return Receipt(action, goal=goal, entry=entry_of(row), before=was)
        if line.entity == "goal" and about_goal and not only_numbered(before, after):
            return self._of_goal(action, before, after)
        if line.entity == "milestone" and action is ChangeAction.MILESTONE_REACHED:
            goal = goals.get(row["goal_id"]) or self._goal_now(row["goal_id"], {})
            return Receipt(action, goal=goal, milestone=milestone_of(row))
        return None

    @staticmethod
    def _of_goal(action: ChangeAction, before: Row | None, after: Row | None) -> Receipt | None:
        goal = goal_of(after or before or {})
        was = goal_of(before) if before and after else None
        if action is not ChangeAction.GOAL_UPDATED or was is None:
            return Receipt(action, goal=goal, before=was)
        pairs = {name: (getattr(was, name), getattr(goal, name)) for name in FIELDS}
        changes = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
        return Receipt(action, goal=goal, before=was, changes=changes) if changes else None
