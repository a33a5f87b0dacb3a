"""A ledger with what belongs to it, on a real file, with the clock stopped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from tracker_tui.clock import Clock
from tracker_tui.database import Database
from tracker_tui.ledger import Ledger, NewGoal
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.reader import Reader

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from tracker_tui.progress.goals import Goal, ProgressEntry

NOW = datetime(2026, 3, 18, 20, 15)


@dataclass
class Desk:
    """A ledger with what belongs to it, and the verbs that tests use most, each a change of its own."""

    database: Database
    clock: Clock
    ledger: Ledger
    reader: Reader

    def day(self, ago: int = 0) -> date:
        """The day so many days ago."""
        return self.clock.today() - timedelta(days=ago)

    def make(self, title: str = "Run 100 km", **details: Any) -> Goal:
        """A new goal; a total of 100 km unless told otherwise."""
        told = {"target": 100.0, "unit": "km"} | details
        with self.ledger.change(limited=False) as change:
            return change.create_goal(NewGoal(title, **told))

    def habit(self, **details: Any) -> Goal:
        """A new habit: three times a week unless told otherwise."""
        told = {"kind": GoalKind.HABIT, "target": 3.0, "unit": "times", "period": Period.WEEK}
        return self.make("Gym", **(told | details))

    def log(self, goal: Goal, value: float, ago: int = 0, **details: Any) -> ProgressEntry:
        """A value logged so many days ago."""
        with self.ledger.change() as change:
            return change.log(goal.id, value, self.day(ago), **details)

    def do(self, verb: str, *args: Any, **details: Any) -> Any:
        """Any verb as a change of its own."""
        with self.ledger.change() as change:
            return getattr(change, verb)(*args, **details)

    def now(self, goal: Goal) -> Goal:
        """The goal as it is stored now."""
        return self.reader.goal(goal.id).goal

    def tables(self) -> dict[str, list[dict[str, Any]]]:
        """Every row of what a change may touch, rowids included."""
        names = ("goals", "progress_entries", "goal_milestones", "domain_data")
        return {name: self.database.sql_rows(f"SELECT rowid, * FROM {name} ORDER BY rowid") for name in names}


def open_desk(path: Path, user: str = "me", now: datetime = NOW, **options: Any) -> Desk:
    """A desk on a file."""
    database = Database.open(path)
    clock = Clock(now)
    ledger = Ledger(database, clock, user, **options)
    reader = Reader(database, clock, user)
    ledger.listeners.append(lambda _receipts: reader.invalidate())
    return Desk(database, clock, ledger, reader)
