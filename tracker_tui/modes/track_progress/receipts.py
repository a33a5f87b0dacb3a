"""What was done, in words: every sentence is made from the committed row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from tracker_tui.ledger import ChangeAction
from tracker_tui.progress.goals import Goal, GoalKind, ProgressEntry
from tracker_tui.progress.numbers import (
    WEEKDAYS,
    format_day,
    format_number,
    format_pair,
    format_value,
    join_words,
    short_day,
)
from tracker_tui.progress.periods import period_bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.ledger import Receipt
    from tracker_tui.reader import Reader

# Kinds whose entries add up, so that taking one back moves a sum.
SUMMED = frozenset({GoalKind.TOTAL, GoalKind.HABIT, GoalKind.LIMIT})
SPAN = {"day": "today", "week": "this week", "month": "this month", "year": "this year"}
# One line a field: how it is called where a change of it is told.
FIELDS = {
    "title": "the title",
    "description": "the description",
    "category": "the category",
    "target_value": "the target",
    "unit": "the unit",
    "deadline": "the deadline",
    "period": "the period",
    "baseline_value": "the start",
    "schedule": "the schedule",
}


class ReceiptWriter:
    """Turns receipts into sentences, seen from `today`."""

    def __init__(self, reader: Reader, today: date, week_start: int = 0) -> None:
        self._reader = reader
        self._today = today
        self._week_start = week_start
        self._sayings: dict[ChangeAction, Callable[[Receipt], str]] = {
            ChangeAction.GOAL_CREATED: self._created,
            ChangeAction.GOAL_UPDATED: self._updated,
            ChangeAction.PROGRESS_LOGGED: self._logged,
            ChangeAction.PROGRESS_CORRECTED: self._corrected,
            ChangeAction.PROGRESS_REMOVED: self._removed,
            ChangeAction.PROGRESS_SKIPPED: self._skipped,
            ChangeAction.MILESTONE_REACHED: self._milestone,
            ChangeAction.OBSERVED: self._observed,
            ChangeAction.WORD_LEARNED: self._word,
            ChangeAction.UNDONE: self._turned,
            ChangeAction.REDONE: self._turned,
        }

    def sentence(self, receipt: Receipt) -> str:
        """One receipt in words; empty where another receipt says it already."""
        saying = self._sayings.get(receipt.action)
        if saying is not None:
            return saying(receipt)
        title = receipt.goal.title if receipt.goal else ""
        return PLAIN[receipt.action].format(title=title)

    def _created(self, receipt: Receipt) -> str:
        goal = receipt.goal
        return f"New goal: {goal.title} ({self.describe(goal)})." if goal else ""

    def _updated(self, receipt: Receipt) -> str:
        goal = receipt.goal
        if goal is None:
            return ""
        told = [self._change(goal, name, pair) for name, pair in receipt.changes.items() if name in FIELDS]
        return f"{goal.title}: {', '.join(told)}." if told else ""

    def _change(self, goal: Goal, name: str, pair: tuple[object, object]) -> str:
        old, new = (self._field(goal, name, value) for value in pair)
        if new is None:
            return f"{FIELDS[name]} is gone (it was {old})"
        return f"{FIELDS[name]} is now {new}" + (f" (it was {old})" if old is not None else "")

    def _field(self, goal: Goal, name: str, value: object) -> str | None:
        if value is None:
            return None
        if name in {"target_value", "baseline_value"} and isinstance(value, (int, float)):
            return format_value(value, goal.unit)
        if isinstance(value, date):
            return short_day(value, self._today)
        return schedule_words(value) if isinstance(value, Mapping) else str(value)

    def _logged(self, receipt: Receipt) -> str:
        goal, entry = receipt.goal, receipt.entry
        if goal is None or entry is None:
            return ""
        made = self._made(goal, entry)
        told = f"Logged {self._amount(goal, entry)} for {goal.title}, {format_day(entry.day, self._today)}"
        return f"{told}: {made}." if made else f"{told}."

    def _amount(self, goal: Goal, entry: ProgressEntry) -> str:
        return format_value(entry.value, "%" if goal.kind is GoalKind.TASK else goal.unit)

    def _made(self, goal: Goal, entry: ProgressEntry) -> str:
        """What an entry makes of its goal, in the words of the goal's kind."""
        if goal.kind is GoalKind.TASK:
            return ""
        if goal.target_value is None:
            return f"{format_value(goal.current_value, goal.unit)} so far"
        if goal.kind is GoalKind.MEASURE:
            return f"the target is {format_value(goal.target_value, goal.unit)}"
        if goal.period is None:
            return format_pair(goal.current_value, goal.target_value, goal.unit)
        first, last = period_bounds(entry.day, goal.period, self._week_start)
        total = self._reader.sum_between(goal.id, first, last)
        span = SPAN[goal.period] if first <= self._today <= last else _span(first, last, self._today)
        most = "at most " if goal.kind is GoalKind.LIMIT else ""
        if most:
            return f"{format_number(total)} of {most}{format_value(goal.target_value, goal.unit)} {span}"
        return f"{format_pair(total, goal.target_value, goal.unit)} {span}"

    def _corrected(self, receipt: Receipt) -> str:
        goal, entry, before = receipt.goal, receipt.entry, receipt.before
        if goal is None or entry is None:
            return ""
        was = self._was(goal, entry, before)
        told = (
            f"Corrected: {self._amount(goal, entry)} for {goal.title}, {format_day(entry.day, self._today)}"
        )
        made = self._made(goal, entry)
        return f"{told}{was}; {made}." if made else f"{told}{was}."

    def _was(self, goal: Goal, entry: ProgressEntry, before: object) -> str:
        if not isinstance(before, ProgressEntry):
            return ""
        was = []
        if before.goal_id != entry.goal_id:
            was.append(f"for {self._reader.title(before.goal_id)}")
        if before.value != entry.value:
            was.append(self._amount(goal, before))
        if before.day != entry.day:
            was.append(format_day(before.day, self._today))
        return f" (it was {', '.join(was)})" if was else ""

    def _removed(self, receipt: Receipt) -> str:
        goal, entry = receipt.goal, receipt.entry
        if goal is None or entry is None:
            return ""
        return (
            f"Removed {self._amount(goal, entry)} of {format_day(entry.day, self._today)} from {goal.title}."
        )

    def _skipped(self, receipt: Receipt) -> str:
        goal, entry = receipt.goal, receipt.entry
        if goal is None or entry is None:
            return ""
        return f"Skipped {goal.title} for {format_day(entry.day, self._today)}; it costs no streak."

    def _milestone(self, receipt: Receipt) -> str:
        if receipt.goal is None or receipt.milestone is None:
            return ""
        return f"Milestone reached: {receipt.milestone.title}."

    def _observed(self, receipt: Receipt) -> str:
        if receipt.note is not None:
            return ""
        return f"Kept “{receipt.data.get('text', '')}” as an observation: no goal fits it yet."

    def _word(self, receipt: Receipt) -> str:
        word = receipt.data.get("word", "")
        if receipt.goal is None:
            return f"I no longer take “{word}” to mean a goal of its own."
        return f"From now on “{word}” means {receipt.goal.title}."

    def _turned(self, receipt: Receipt) -> str:
        goal, entry, reverted = receipt.goal, receipt.entry, receipt.reverted
        if reverted not in TURNED:
            return ""
        what = TURNED[reverted].format(
            title=goal.title if goal else "",
            amount=self._amount(goal, entry) if goal and entry else "",
            day=format_day(entry.day, self._today) if entry else "",
            what=f"“{receipt.data.get('text', '')}”",
            word=receipt.data.get("word", ""),
        )
        told = f"{'Undone' if receipt.action is ChangeAction.UNDONE else 'Redone'}: {what}"
        made = self._made(goal, entry) if goal and entry else ""
        return f"{told}. It is {made} now." if made and goal and goal.kind in SUMMED else f"{told}."

    def describe(self, goal: Goal) -> str:
        """What a goal asks, in a few words: "at most 2 coffees a day", "85 to 75 kg, by 30 Jun"."""
        asks = ""
        if goal.target_value is not None:
            asks = format_value(goal.target_value, goal.unit)
            if goal.kind is GoalKind.MEASURE and goal.baseline_value is not None:
                asks = f"from {format_value(goal.baseline_value, goal.unit)} to {asks}"
            if goal.kind is GoalKind.LIMIT:
                asks = f"at most {asks}"
            if goal.period is not None:
                asks = f"{asks} a {goal.period}"
            schedule = goal.metadata.get("schedule")
            if isinstance(schedule, Mapping):
                asks = f"{asks}, {schedule_words(schedule)}"
        due = f"by {short_day(goal.deadline, self._today)}" if goal.deadline else ""
        return ", ".join(part for part in (asks or "to finish", due) if part)


PLAIN: dict[ChangeAction, str] = {
    ChangeAction.GOAL_PAUSED: "{title} is paused.",
    ChangeAction.GOAL_RESUMED: "{title} goes on.",
    ChangeAction.GOAL_COMPLETED: "{title} is done. Well done.",
    ChangeAction.GOAL_REOPENED: "{title} is open again.",
    ChangeAction.GOAL_ABANDONED: "{title} is dropped; its entries are kept.",
    ChangeAction.GOAL_DELETED: "{title} is deleted; “undo” brings it back.",
}

# What an undo or redo turned around, as a thing with a name.
TURNED: dict[ChangeAction, str] = {
    ChangeAction.GOAL_CREATED: "the new goal {title}",
    ChangeAction.GOAL_UPDATED: "the change of {title}",
    ChangeAction.GOAL_PAUSED: "the pause of {title}",
    ChangeAction.GOAL_RESUMED: "going on with {title}",
    ChangeAction.GOAL_COMPLETED: "the completion of {title}",
    ChangeAction.GOAL_REOPENED: "the reopening of {title}",
    ChangeAction.GOAL_ABANDONED: "dropping {title}",
    ChangeAction.GOAL_DELETED: "the deletion of {title}",
    ChangeAction.PROGRESS_LOGGED: "{amount} for {title}, {day}",
    ChangeAction.PROGRESS_CORRECTED: "the correction for {title}; it is {amount}, {day}",
    ChangeAction.PROGRESS_REMOVED: "the removal of {amount} from {title}, {day}",
    ChangeAction.PROGRESS_SKIPPED: "the skip of {title}, {day}",
    ChangeAction.OBSERVED: "the observation {what}",
    ChangeAction.WORD_LEARNED: "what “{word}” means",
}


def schedule_words(schedule: Mapping[str, object]) -> str:
    """A schedule in words: "on Mon, Wed and Fri", "every 2 days"."""
    every, weekdays = schedule.get("every_days"), schedule.get("weekdays")
    if isinstance(every, int):
        return "every other day" if every == 2 else f"every {every} days"
    names = [WEEKDAYS[day] for day in weekdays] if isinstance(weekdays, list) else []
    return f"on {join_words(names)}"


def _span(first: date, last: date, today: date) -> str:
    if first == last:
        return "that day"
    return f"from {short_day(first, today)} to {short_day(last, today)}"
