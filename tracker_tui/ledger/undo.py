"""Taking changes back and doing them again, from the audit log alone."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from tracker_tui.database.records import entry_of, goal_of, load_json
from tracker_tui.database.repositories.audit import Line
from tracker_tui.database.repositories.goals import NUMBER
from tracker_tui.database.rows import Rows
from tracker_tui.ledger.imports import BATCH
from tracker_tui.ledger.journal import CHANGE, KEY, dump_row, load_row
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.work import Work
from tracker_tui.progress.numbers import count_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.database.client import Row
    from tracker_tui.progress.goals import Goal

FOLLOWING = frozenset({"metadata", "current_value", "last_progress_at"})
TURNS = frozenset({ChangeAction.UNDONE, ChangeAction.REDONE})


class TimeTravel(Work):
    """Undo and redo as changes of their own."""

    def undoable(self) -> Iterator[str]:
        """Ids of the changes that can be taken back, the last one first."""
        turned: dict[str, str] = {}
        seen: set[str] = set()
        for line in self._audit.newest_first():
            if line.entity == CHANGE:
                turned.setdefault(line.entity_id, line.action)
            elif line.entity != KEY and line.action not in TURNS and line.change_id not in seen:
                seen.add(line.change_id)
                if turned.get(line.change_id) != ChangeAction.UNDONE:
                    yield line.change_id

    def redoable(self) -> Iterator[str]:
        """Ids of the changes that can be done again, the one undone last first; none once anything is new."""
        seen: set[str] = set()
        for line in self._audit.newest_first():
            if line.entity == CHANGE and line.entity_id not in seen:
                seen.add(line.entity_id)
                if line.action == ChangeAction.UNDONE:
                    yield line.entity_id
            elif line.entity not in (CHANGE, KEY) and line.action not in TURNS:
                return

    def undo_last(self, steps: int) -> int:
        """Take back up to `steps` changes; how many there were."""
        changes = list(islice(self.undoable(), steps))
        for change_id in changes:
            self._turn(change_id, ChangeAction.UNDONE)
        return len(changes)

    def redo_next(self, steps: int) -> int:
        """Do up to `steps` undone changes again; how many there were."""
        changes = list(islice(self.redoable(), steps))
        for change_id in changes:
            self._turn(change_id, ChangeAction.REDONE)
        return len(changes)

    def _turn(self, change_id: str, action: ChangeAction) -> None:
        lines = [line for line in self._audit.of_change(change_id) if line.entity != KEY]
        undoing = action is ChangeAction.UNDONE
        for line in reversed(lines) if undoing else lines:
            if line.entity == BATCH:
                self._unbatch(line) if undoing else self._rebatch(line)
                continue
            row = load_row(line.before if undoing else line.after)
            self._journal.put(line.entity, line.entity_id, row, action)
        self._journal.add(Line("", action, CHANGE, change_id, None, None, 0))
        self.receipts.extend(self._told(lines, action))

    def _told(self, lines: list[Line], action: ChangeAction) -> list[Receipt]:
        """What turning a change around meant, in receipts."""
        was = {line.entity_id: load_row(line.after or line.before) for line in lines if line.entity == "goal"}
        return [receipt for line in lines if (receipt := self._receipt(line, action, was))]

    def _unbatch(self, line: Line) -> None:
        """Remove all that an import brought, and keep it for a redo."""
        brought = {table: (Rows(self._database, table), ids) for table, ids in load_json(line.after).items()}
        rows = {table: of_table.of_ids(ids) for table, (of_table, ids) in brought.items()}
        for of_table, ids in brought.values():
            for row_id in ids:
                of_table.delete(row_id)
        self._journal.add(Line("", ChangeAction.UNDONE, BATCH, line.entity_id, dump_row(rows), None, 0))

    def _rebatch(self, line: Line) -> None:
        """Bring back what the undo of an import kept."""
        kept = self._audit.last(BATCH, line.entity_id)
        for table, rows in (load_row(kept.before) or {}).items() if kept else ():
            for row in rows:
                Rows(self._database, table).insert(row)
        self._journal.add(Line("", ChangeAction.REDONE, BATCH, line.entity_id, None, None, 0))

    def _receipt(self, line: Line, action: ChangeAction, was: dict[str, Row | None]) -> Receipt | None:
        """What taking a line back or doing it again meant; None for what followed from another line."""
        if line.entity == BATCH:
            return Receipt(action, note=import_told(line))
        reverted = ChangeAction(line.action)
        after, before = load_row(line.after), load_row(line.before)
        row = after or before or {}
        about_goal = reverted.value.startswith("goal_")
        if line.entity == "goal" and about_goal and only_numbered(before, after):
            return None
        if line.entity == "goal" and about_goal:
            return Receipt(action, goal=self._goal_now(line.entity_id, was), reverted=reverted)
        if line.entity == "entry" and not about_goal:
            now, then = (before, after) if action is ChangeAction.UNDONE else (after, before)
            return Receipt(
                action,
                goal=self._goal_now(row["goal_id"], was),
                entry=entry_of(now or row),
                before=entry_of(then) if then else None,
                reverted=reverted,
            )
        if line.entity in ("word", "observation") and not about_goal:
            return Receipt(action, data=load_json(row["data"]), reverted=reverted)
        return None

    def _goal_now(self, goal_id: str, was: dict[str, Row | None]) -> Goal | None:
        """The goal as it is now, or as it was where it is gone."""
        row = self._goals.seek(goal_id) or was.get(goal_id)
        return goal_of(row) if row else None


def only_numbered(before: Row | None, after: Row | None) -> bool:
    """Whether a change gave a goal its number and did nothing else to it."""
    if before is None or after is None:
        return False
    changed = {name for name in after if after[name] != before.get(name)}
    old, new = (load_json(row["metadata"]) for row in (before, after))
    return changed <= FOLLOWING and NUMBER not in old and {**old, NUMBER: new.get(NUMBER)} == new


def import_told(line: Line) -> str:
    """An import in words."""
    ids = load_json(line.after)
    entries = len(ids["progress_entries"])
    told = f"{entries:,} {'entry' if entries == 1 else 'entries'}"
    return f"the import of {count_of(len(ids['goals']), 'goal')} and {told}"
