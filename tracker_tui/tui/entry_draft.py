"""What an entry form says so far: an entry to log or correct, or the sentence that tells what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import GoalError, GoalKind
from tracker_tui.progress.numbers import format_day, format_value
from tracker_tui.tui.quick import read_value
from tracker_tui.tui.typed import SHOWN, NotYet, day_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

DAYS = "yesterday or 2026-03-17"


class LoggedTo(NamedTuple):
    """A goal that entries go to, and the unit amounts are typed in."""

    goal_id: str
    title: str
    unit: str = ""
    usual: float | None = None
    kind: str = ""


class EntryWish(NamedTuple):
    """An entry as it should be; without a value the one it has is kept."""

    goal_id: str
    value: float | None
    day: date
    notes: str


@dataclass(slots=True, frozen=True)
class EntryDraft:
    """The fields as typed. `keeps`: an entry that is there keeps its amount where none is typed."""

    goal: str
    amount: str = ""
    day: str = ""
    notes: str = ""
    keeps: bool = False

    def wish(self, find: Callable[[str], LoggedTo | None], today: date) -> EntryWish:
        """The entry it describes. Raises NotYet."""
        goal = self._goal(find)
        day = day_of(self.day, today, "past", DAYS, "day") if self.day.strip() else today
        return EntryWish(goal.goal_id, self._value(goal), day, self.notes.strip())

    def sentence(self, find: Callable[[str], LoggedTo | None], today: date) -> str:
        """What the entry would be, in a few words. Raises NotYet."""
        wish, goal = self.wish(find, today), self._goal(find)
        amount = format_value(wish.value, goal.unit or None) if wish.value is not None else "as it was"
        return f"{amount} → {goal.title} · {format_day(wish.day, today)}"

    def _goal(self, find: Callable[[str], LoggedTo | None]) -> LoggedTo:
        if not self.goal.strip():
            raise NotYet("Which goal? Its number, or a part of its title.", "goal")
        goal = find(self.goal)
        if goal is None:
            raise NotYet(f"No one goal is called “{self.goal.strip()[:SHOWN]}”.", "goal")
        return goal

    def _value(self, goal: LoggedTo) -> float | None:
        text = self.amount.strip()
        if not text:
            if not self.keeps and goal.usual is None:
                raise NotYet(f"How much{f', in {goal.unit}' if goal.unit else ''}?", "amount")
            return None if self.keeps else goal.usual
        value = read_value(text, goal.unit)
        if value is None:
            told = f"“{text[:SHOWN]}” is not an amount{f' in {goal.unit}' if goal.unit else ''}."
            raise NotYet(told, "amount")
        return _accepted(value, goal)


def _accepted(value: float, goal: LoggedTo) -> float:
    """A value that can be logged to a goal. Raises NotYet."""
    from tracker_tui.ledger import rules

    try:
        if goal.kind:
            rules.check_value(GoalKind(goal.kind), value)
        return rules.number(value)
    except GoalError as error:
        raise NotYet(str(error), "amount") from error
