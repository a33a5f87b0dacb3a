"""What changes did, told again from the audit log, whoever made them and by whatever means."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.database.records import entry_of, goal_of, milestone_of
from tracker_tui.ledger.imports import BATCH
from tracker_tui.ledger.journal import load_row
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.undo import CHANGE, KEY, TURNS, TimeTravel, import_told, only_numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.database.client import Row
    from tracker_tui.database.repositories.audit import Line
    from tracker_tui.progress.goals import Goal

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


class PastChange(NamedTuple):
    """A change that was made: `at` is Unix seconds, `seq` its place in the log."""

    change_id: str
    at: int
    seq: int


class Past(TimeTravel):
    """Reads the log and writes nothing."""

    def without_words(self, before: int | None = None) -> Iterator[PastChange]:
        """Changes that no message made, the newest first, from the one before a place in the log."""
        seen = ""
        for line in self._audit.newest_first(before=before):
            if line.message_id is None and line.entity != KEY and line.change_id != seen:
                seen = line.change_id
                yield PastChange(line.change_id, line.at, line.seq)

    def of_goal(self, goal_id: str, limit: int) -> list[PastChange]:
        """The latest changes of a goal and its entries, the newest first."""
        lines = self._audit.about_goal(goal_id, limit)
        return list(
            {line.change_id: PastChange(line.change_id, line.at, line.seq) for line in lines}.values()
        )

    def taken_back(self, change_ids: Sequence[str]) -> set[str]:
        """Those of some changes that stand undone."""
        turned = self._audit.turned(CHANGE, change_ids) if change_ids else {}
        return {change_id for change_id, action in turned.items() if action == ChangeAction.UNDONE}

    def receipts_of(self, change_id: str) -> list[Receipt]:
        """What a change did. Goals are as they were after it, where it touched them."""
        lines = self._audit.of_change(change_id)
        goals = {
            line.entity_id: goal_of(row)
            for line in lines
            if line.entity == "goal" and (row := load_row(line.after or line.before))
        }
        receipts = [receipt for line in lines for receipt in self._retold(line, goals)]
        return [
            replace(receipt, goal=goals.get(receipt.goal.id, receipt.goal)) if receipt.goal else receipt
            for receipt in receipts
        ]

    def _retold(self, line: Line, goals: dict[str, Goal]) -> list[Receipt]:
        if line.entity == CHANGE:
            made = [one for one in self._audit.of_change(line.entity_id) if one.entity != KEY]
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
