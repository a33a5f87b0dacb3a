"""The changes that were made, whoever made them and by whatever means, and which of them stand undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.database.repositories.audit import AuditRepository
from tracker_tui.ledger.journal import CHANGE, KEY
from tracker_tui.ledger.receipts import ChangeAction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database
    from tracker_tui.ledger.receipts import Receipt


class PastChange(NamedTuple):
    """A change that was made: `at` is Unix seconds, `seq` its place in the log."""

    change_id: str
    at: int
    seq: int


class Past:
    """Reads the audit log of one user."""

    def __init__(self, database: Database, clock: Clock, user_id: str) -> None:
        self._database = database
        self._clock = clock
        self._user_id = user_id
        self._audit = AuditRepository(database, user_id)

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
        """What a change did, or the first part of it where it did very much. Goals are as they were after it,
        where it touched them.
        """
        from tracker_tui.ledger.retelling import Retelling

        return Retelling(self._database, self._clock, self._user_id).receipts_of(change_id)
