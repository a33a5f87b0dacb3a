"""What every verb of a change works with."""

from __future__ import annotations

from contextlib import contextmanager
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar, cast

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import goal_of
from tracker_tui.database.repositories.audit import AuditRepository
from tracker_tui.database.repositories.goals import GoalRepository
from tracker_tui.database.repositories.milestones import MilestoneRepository
from tracker_tui.database.repositories.progress import ProgressRepository
from tracker_tui.database.repositories.words import WordRepository
from tracker_tui.ledger.journal import Journal
from tracker_tui.progress.goals import ProgressSource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Database
    from tracker_tui.ledger.receipts import Receipt
    from tracker_tui.progress.goals import Goal

P = ParamSpec("P")
R = TypeVar("R")
W = TypeVar("W", bound="Work")


class Work:
    """One change under way: where it reads, where it writes, what it has done so far."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        user_id: str,
        *,
        message_id: str | None = None,
        conversation_id: str | None = None,
        source: ProgressSource = ProgressSource.MANUAL,
        goal_rate_limit: int | None = None,
        change_id: str | None = None,
    ) -> None:
        self.change_id = change_id or new_id()
        self.receipts: list[Receipt] = []
        self._database = database
        self._clock = clock
        self._user_id = user_id
        self._conversation_id = conversation_id
        self._source = source
        self._goal_rate_limit = goal_rate_limit
        self._now = clock.timestamp()
        self._journal = Journal(database, self.change_id, self._now, message_id)
        self._goals = GoalRepository(database, user_id)
        self._entries = ProgressRepository(database, user_id)
        self._milestones = MilestoneRepository(database, user_id)
        self._words = WordRepository(database, user_id)
        self._audit = AuditRepository(database, user_id)

    @contextmanager
    def step(self) -> Iterator[None]:
        """One verb: where it is refused, the rest of the change stays as it is."""
        lines, receipts = len(self._journal.lines), len(self.receipts)
        try:
            with self._database.atomic():
                yield
        except BaseException:
            del self._journal.lines[lines:]
            del self.receipts[receipts:]
            raise

    def finish(self) -> bool:
        """Write the audit lines; whether anything was changed."""
        lines = self._journal.told()
        self._audit.append(lines)
        return bool(lines)

    def _goal(self, goal_id: str) -> Goal:
        return goal_of(self._goals.row(goal_id))


def verb(method: Callable[Concatenate[W, P], R]) -> Callable[Concatenate[W, P], R]:
    """Make a method a step of its own."""

    @wraps(method)
    def step(self: W, *args: P.args, **kwargs: P.kwargs) -> R:
        with self.step():
            return method(self, *args, **kwargs)

    return cast("Callable[Concatenate[W, P], R]", step)
