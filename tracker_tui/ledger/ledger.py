"""The one way to change a goal: a change at a time, each a transaction that can be taken back."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tracker_tui.database.repositories.audit import AuditRepository, Line
from tracker_tui.ledger.errors import AlreadyDone, NothingToRedo, NothingToUndo, NotLast
from tracker_tui.ledger.journal import KEY
from tracker_tui.ledger.past import Past
from tracker_tui.logs import log_event
from tracker_tui.progress.goals import ProgressSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database
    from tracker_tui.ledger.change import Change
    from tracker_tui.ledger.receipts import Receipt
    from tracker_tui.ledger.undo import TimeTravel

REMEMBERED = "remembered"


class Ledger:
    """Changes of one user. `listeners` are told the receipts of each change once it is committed."""

    def __init__(self, database: Database, clock: Clock, user_id: str, *, goal_rate_limit: int = 30) -> None:
        self._database = database
        self._clock = clock
        self._user_id = user_id
        self._goal_rate_limit = goal_rate_limit
        self._audit = AuditRepository(database, user_id)
        self.listeners: list[Callable[[tuple[Receipt, ...]], None]] = []

    @contextmanager
    def change(
        self,
        *,
        message_id: str | None = None,
        conversation_id: str | None = None,
        source: ProgressSource = ProgressSource.MANUAL,
        limited: bool = True,
        key: str | None = None,
        continues: str | None = None,
    ) -> Iterator[Change]:
        """Begin a change; it is committed when the block ends, and gone without a trace when it raises.

        `limited` counts new goals against the hour's allowance. `key` names the change: a second one with the
        same key raises AlreadyDone. `continues` names an earlier change of the same message: while nothing
        came after that, both are one, and are taken back together.
        """
        from tracker_tui.ledger.change import Change

        with self._database.atomic(durable=True):
            if key is not None and self._audit.last(KEY, key) is not None:
                raise AlreadyDone(key)
            change = Change(
                self._database,
                self._clock,
                self._user_id,
                message_id=message_id,
                conversation_id=conversation_id,
                source=source,
                goal_rate_limit=self._goal_rate_limit if limited else None,
                change_id=continues if continues and self.is_last(continues) else None,
            )
            yield change
            written = change.finish()
            if written and key is not None:
                told = {"changes": [receipt.to_json() for receipt in change.receipts]}
                self._keep(change.change_id, key, told, message_id)
        if written:
            self._tell(change.change_id, tuple(change.receipts))

    def undo(self, steps: int = 1, message_id: str | None = None) -> tuple[Receipt, ...]:
        """Take back the last changes, whoever's process made them. Raises NothingToUndo."""
        return self._travel(lambda travel: travel.undo_last(steps), NothingToUndo, message_id)

    def redo(self, steps: int = 1, message_id: str | None = None) -> tuple[Receipt, ...]:
        """Do undone changes again. Raises NothingToRedo."""
        return self._travel(lambda travel: travel.redo_next(steps), NothingToRedo, message_id)

    def undo_change(self, change_id: str, message_id: str | None = None) -> tuple[Receipt, ...]:
        """Take back one change. Raises NotLast where later ones would go too; `steps` of them then do it."""

        def take_back(travel: TimeTravel) -> int:
            for place, candidate in enumerate(travel.undoable(), 1):
                if candidate == change_id:
                    if place > 1:
                        raise NotLast(place)
                    return travel.undo_last(1)
            return 0

        return self._travel(take_back, NothingToUndo, message_id)

    def past(self) -> Past:
        """What changes did, read back from the log."""
        return Past(self._database, self._clock, self._user_id)

    def last_change_id(self) -> str | None:
        """The change that undo would take back."""
        return next(self._traveller().undoable(), None)

    def is_last(self, change_id: str) -> bool:
        """Whether undo would take back just this change."""
        return self.last_change_id() == change_id

    def remembered(self, key: str) -> dict[str, Any] | None:
        """The answer given under a key, or its changes alone where the process ended before answering."""
        line = self._audit.last(KEY, key)
        return line.row_after or {} if line else None

    def remember(self, key: str, answer: dict[str, Any]) -> None:
        """Keep an answer, so that the same key gets the same one."""
        with self._database.atomic(durable=True):
            self._keep(self._traveller().change_id, key, answer, None)

    def _keep(self, change_id: str, key: str, answer: dict[str, Any], message_id: str | None) -> None:
        after = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        at = self._clock.timestamp()
        self._audit.append([Line(change_id, REMEMBERED, KEY, key, None, after, at, 0, message_id)])

    def _travel(
        self,
        go: Callable[[TimeTravel], int],
        nothing: type[NothingToUndo],
        message_id: str | None,
    ) -> tuple[Receipt, ...]:
        travel = self._traveller(message_id)
        with self._database.atomic(durable=True):
            self._database.sql("PRAGMA defer_foreign_keys = ON")
            if not go(travel):
                raise nothing
            travel.finish()
        receipts = tuple(travel.receipts)
        self._tell(travel.change_id, receipts)
        return receipts

    def _traveller(self, message_id: str | None = None) -> TimeTravel:
        from tracker_tui.ledger.undo import TimeTravel

        return TimeTravel(self._database, self._clock, self._user_id, message_id=message_id)

    def _tell(self, change_id: str, receipts: tuple[Receipt, ...]) -> None:
        for receipt in receipts:
            log_event(
                receipt.action,
                change_id=change_id,
                goal_id=receipt.goal.id if receipt.goal else None,
                entry_id=receipt.entry.id if receipt.entry else None,
            )
        for listener in list(self.listeners):
            listener(receipts)
