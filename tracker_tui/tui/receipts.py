"""Committed changes as the lines of the chat: whose, what was understood, what it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.ledger import ChangeAction
from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalKind, ProgressEntry
from tracker_tui.progress.numbers import format_day, format_pair, format_value, short_day
from tracker_tui.progress.periods import period_bounds
from tracker_tui.tui.talk import TAKEN_BACK, Receipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from tracker_tui import ledger
    from tracker_tui.bootstrap import Tracker
    from tracker_tui.progress.goals import Goal

SPAN = {"day": "today", "week": "this week", "month": "this month", "year": "this year"}
# What can be said without looking at the entry: action -> mark, words.
PLAIN: dict[ChangeAction, tuple[str, str]] = {
    ChangeAction.GOAL_PAUSED: ("‖", "paused"),
    ChangeAction.GOAL_RESUMED: ("▸", "goes on"),
    ChangeAction.GOAL_COMPLETED: ("★", "done"),
    ChangeAction.GOAL_REOPENED: ("▸", "open again"),
    ChangeAction.GOAL_ABANDONED: ("×", "dropped; its entries are kept"),
    ChangeAction.GOAL_DELETED: ("×", "deleted"),
}


class ReceiptLines:
    """Makes lines from receipts, seen from today."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker
        self._today: date = tracker.clock.today()
        self._makers: dict[ChangeAction, Callable[[ledger.Receipt], Receipt | None]] = {
            ChangeAction.PROGRESS_LOGGED: self._logged,
            ChangeAction.PROGRESS_CORRECTED: self._corrected,
            ChangeAction.PROGRESS_REMOVED: self._removed,
            ChangeAction.PROGRESS_SKIPPED: self._skipped,
            ChangeAction.GOAL_CREATED: self._created,
            ChangeAction.GOAL_UPDATED: self._updated,
            ChangeAction.MILESTONE_REACHED: self._milestone,
            ChangeAction.UNDONE: lambda receipt: self._turned(receipt, TAKEN_BACK, "taken back"),
            ChangeAction.REDONE: lambda receipt: self._turned(receipt, "↷", "made again"),
            ChangeAction.OBSERVED: lambda receipt: Receipt("·", clean_line(receipt.note or ""), "kept"),
            ChangeAction.WORD_LEARNED: lambda receipt: None,
        }

    def lines(self, receipts: Iterable[ledger.Receipt]) -> tuple[Receipt, ...]:
        """One line a receipt, without those that another one says already."""
        made = (self._makers.get(receipt.action, _plain)(receipt) for receipt in receipts)
        return tuple(line for line in made if line is not None)

    def _logged(self, receipt: ledger.Receipt) -> Receipt | None:
        goal, entry = receipt.goal, receipt.entry
        if goal is None or entry is None:
            return None
        return Receipt("✓", clean_line(goal.title), self._what(goal, entry), self._makes(goal, entry))

    def _what(self, goal: Goal, entry: ProgressEntry) -> str:
        amount = format_value(entry.value, "%" if goal.kind is GoalKind.TASK else goal.unit)
        return f"{amount} · {format_day(entry.day, self._today)}"

    def _makes(self, goal: Goal, entry: ProgressEntry) -> str:
        target = goal.target_value
        if goal.kind is GoalKind.TASK or target is None:
            return ""
        if goal.kind is GoalKind.MEASURE:
            return f"target {format_value(target, goal.unit)}"
        if goal.period is None:
            return format_pair(goal.current_value, target, goal.unit)
        week_start = self._tracker.clock.week_start
        first, last = period_bounds(entry.day, goal.period, week_start)
        total = self._tracker.reader.sum_between(goal.id, first, last)
        span = SPAN[goal.period] if first <= self._today <= last else f"from {short_day(first, self._today)}"
        return f"{format_pair(total, target, goal.unit)} {span}"

    def _corrected(self, receipt: ledger.Receipt) -> Receipt | None:
        line, before = self._logged(receipt), receipt.before
        if line is None or receipt.goal is None or not isinstance(before, ProgressEntry):
            return line
        return Receipt("≈", line.title, line.what, f"was {self._what(receipt.goal, before)}")

    def _removed(self, receipt: ledger.Receipt) -> Receipt | None:
        line = self._logged(receipt)
        return None if line is None else Receipt("−", line.title, f"{line.what} removed", line.makes)

    def _skipped(self, receipt: ledger.Receipt) -> Receipt | None:
        goal, entry = receipt.goal, receipt.entry
        if goal is None or entry is None:
            return None
        day = format_day(entry.day, self._today)
        return Receipt("○", clean_line(goal.title), f"skipped · {day}", "it costs no streak")

    def _turned(self, receipt: ledger.Receipt, mark: str, verb: str) -> Receipt | None:
        """What an undo took back or a redo did again."""
        goal, entry = receipt.goal, receipt.entry
        if goal is None:
            return None
        title, words = clean_line(goal.title), str(receipt.reverted or "").replace("_", " ")
        if entry is None:
            return Receipt(mark, title, words, verb)
        makes = self._makes(goal, entry)
        return Receipt(mark, title, self._what(goal, entry), f"{verb}: {makes}" if makes else verb)

    def _created(self, receipt: ledger.Receipt) -> Receipt | None:
        goal = receipt.goal
        return None if goal is None else Receipt("+", clean_line(goal.title), "new goal", self._asks(goal))

    def _asks(self, goal: Goal) -> str:
        parts = []
        if goal.target_value is not None:
            most = "at most " if goal.kind is GoalKind.LIMIT else ""
            parts.append(most + format_value(goal.target_value, goal.unit))
        if goal.period is not None:
            parts.append(f"a {goal.period}")
        if goal.deadline is not None:
            parts.append(f"by {short_day(goal.deadline, self._today)}")
        return " ".join(parts)

    def _updated(self, receipt: ledger.Receipt) -> Receipt | None:
        goal = receipt.goal
        if goal is None:
            return None
        fields = [name.replace("_value", "").replace("_", " ") for name in receipt.changes]
        return Receipt("≈", clean_line(goal.title), ", ".join(fields) or "changed", self._asks(goal))

    @staticmethod
    def _milestone(receipt: ledger.Receipt) -> Receipt | None:
        if receipt.goal is None or receipt.milestone is None:
            return None
        return Receipt("★", clean_line(receipt.goal.title), clean_line(receipt.milestone.title), "milestone")


def _plain(receipt: ledger.Receipt) -> Receipt | None:
    mark, what = PLAIN.get(receipt.action, ("·", str(receipt.action).replace("_", " ")))
    return None if receipt.goal is None else Receipt(mark, clean_line(receipt.goal.title), what)
