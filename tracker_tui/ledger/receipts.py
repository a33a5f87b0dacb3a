"""What was done, made from committed rows: never from a plan or a model's words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.progress.goals import Goal, Milestone, ProgressEntry


class ChangeAction(StrEnum):
    """What a change did to one thing."""

    GOAL_CREATED = "goal_created"
    GOAL_UPDATED = "goal_updated"
    GOAL_PAUSED = "goal_paused"
    GOAL_RESUMED = "goal_resumed"
    GOAL_COMPLETED = "goal_completed"
    GOAL_REOPENED = "goal_reopened"
    GOAL_ABANDONED = "goal_abandoned"
    GOAL_DELETED = "goal_deleted"
    PROGRESS_LOGGED = "progress_logged"
    PROGRESS_CORRECTED = "progress_corrected"
    PROGRESS_REMOVED = "progress_removed"
    PROGRESS_SKIPPED = "progress_skipped"
    MILESTONE_REACHED = "milestone_reached"
    UNDONE = "undone"
    REDONE = "redone"
    OBSERVED = "observed"
    WORD_LEARNED = "word_learned"


class Receipt(NamedTuple):
    """One thing a change did.

    `goal` and `entry` are as committed; what was removed is as it was. `before` is the goal or entry before
    it, `changes` maps a field to its old and new value, `reverted` says what an undo took back or a redo did
    again, `data` holds an observation or a learned word.
    """

    action: ChangeAction
    goal: Goal | None = None
    entry: ProgressEntry | None = None
    before: Goal | ProgressEntry | None = None
    changes: Mapping[str, tuple[Any, Any]] = MappingProxyType({})
    milestone: Milestone | None = None
    note: str | None = None
    reverted: ChangeAction | None = None
    data: Mapping[str, Any] = MappingProxyType({})

    def to_json(self) -> dict[str, Any]:
        """The receipt as an element of `changes`."""
        told: dict[str, Any] = {
            "action": str(self.action),
            "goal_id": self.goal.id if self.goal else None,
            "goal": self.goal.title if self.goal else None,
            "entry_id": self.entry.id if self.entry else None,
            "value": self.entry.value if self.entry else self.data.get("value"),
            "unit": self.goal.unit if self.goal else self.data.get("unit"),
            "day": self.entry.day.isoformat() if self.entry else self.data.get("day"),
        }
        return told | {name: value for name, value in self._further().items() if value}

    def _further(self) -> dict[str, Any]:
        return {
            "fields": {name: [plain(old), plain(new)] for name, (old, new) in self.changes.items()},
            "milestone": self.milestone.target_value if self.milestone else None,
            "note": self.note,
            "reverted": str(self.reverted) if self.reverted else None,
            "data": dict(self.data),
        }


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    return value.isoformat() if isinstance(value, date) else value
