"""Puts receipts into words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.ledger import ChangeAction
from tracker_tui.progress.goals import Goal, GoalError, GoalKind, ProgressEntry, ProgressSource
from tracker_tui.progress.numbers import format_day, format_pair, format_value, join_words, short_day
from tracker_tui.progress.periods import PERIOD_NOW, period_bounds
from tracker_tui.telling.goals import asks, at_most_of, in_schedule
from tracker_tui.telling.templates import FIELDS, LINES, LOWERED, SENTENCES, TURNED, fill

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tracker_tui.ledger import Receipt
    from tracker_tui.progress.goals import Period
    from tracker_tui.reader import Reader

# Kinds whose entries add up, so that taking one back moves a sum.
SUMMED = frozenset({GoalKind.TOTAL, GoalKind.HABIT, GoalKind.LIMIT})
TURNS = frozenset({ChangeAction.UNDONE, ChangeAction.REDONE})
# What follows from something else that is told, or concerns nobody.
SILENT = "forgotten"
MILESTONES = "milestones"


class ReceiptLine(NamedTuple):
    """One change as a line: a mark, whose, what was understood, what it makes."""

    mark: str
    title: str
    what: str
    makes: str = ""


class Teller:
    """Tells receipts as seen from `today`."""

    def __init__(self, reader: Reader, today: date, week_start: int = 0) -> None:
        self._reader = reader
        self._today = today
        self._week_start = week_start
        self._told: dict[int, dict[str, str]] = {}  # by receipt: a line and a sentence are made of the same

    def sentence(self, receipt: Receipt) -> str:
        """The receipt in words; empty where there is nothing to tell."""
        template = LOWERED if _lowered(receipt) else SENTENCES[receipt.action]
        return fill(template, self._known(receipt)) if _telling(receipt) else ""

    def line(self, receipt: Receipt) -> ReceiptLine | None:
        """The receipt in parts; None where there is nothing to tell."""
        if not _telling(receipt):
            return None
        fields, template = self._known(receipt), LINES[receipt.action]
        return ReceiptLine(
            template.mark, fields["title"], fill(template.what, fields), fill(template.makes, fields)
        )

    def sentences(self, receipts: Sequence[Receipt]) -> list[str]:
        """The receipts in words, without those that tell nothing; several milestones at once are one line."""
        told = [words for receipt in receipts if (words := self.sentence(receipt))]
        reached = [r for r in receipts if r.action is ChangeAction.MILESTONE_REACHED and r.milestone]
        if len(reached) < 2:
            return told
        single = {self.sentence(receipt) for receipt in reached}
        kept = [words for words in told if words not in single]
        return [*kept, *self._reached(reached)]

    def _reached(self, receipts: Sequence[Receipt]) -> list[str]:
        """The milestones of each goal in a sentence."""
        by_goal: dict[str, list[str]] = {}
        for fields in map(self._known, receipts):
            by_goal.setdefault(fields["title"], []).append(fields["milestone"])
        return [
            f"Milestone{'s' if len(points) > 1 else ''} reached: {join_words(points)} of {title}."
            for title, points in by_goal.items()
        ]

    def lines(self, receipts: Sequence[Receipt]) -> list[ReceiptLine]:
        """The receipts in parts, without those that tell nothing."""
        return [line for receipt in receipts if (line := self.line(receipt))]

    def _known(self, receipt: Receipt) -> dict[str, str]:
        if id(receipt) not in self._told:
            self._told[id(receipt)] = self._fields(receipt)
        return self._told[id(receipt)]

    def _fields(self, receipt: Receipt) -> dict[str, str]:
        goal, entry = receipt.goal, receipt.entry
        fields = dict.fromkeys(
            ("amount", "day", "made", "was", "changed", "turned", "turned_short", "asks"), ""
        )
        fields["title"] = _title(goal, receipt) if goal else ""
        fields["milestone"] = receipt.milestone.title if receipt.milestone else ""
        fields["word"] = str(receipt.data.get("word", ""))
        fields["words"] = str(receipt.data.get("text") or receipt.data.get("said") or "")
        if goal is not None:
            fields["asks"] = asks(goal, self._today)
            fields["changed"] = self._changed(goal, receipt.changes)
        if goal is not None and entry is not None:
            fields["amount"] = amount(goal, entry.value)
            fields["day"] = self._days(entry)
            fields["made"] = self._made(goal, entry, receipt)
            fields["was"] = self._was(goal, entry, receipt.before)
        if receipt.action in TURNS and receipt.reverted is None:
            fields["turned"] = fields["turned_short"] = receipt.note or ""
        if receipt.reverted is not None:
            fields["turned"], fields["turned_short"] = (
                template.format(**fields) for template in TURNED[receipt.reverted]
            )
        return fields

    def _made(self, goal: Goal, entry: ProgressEntry, receipt: Receipt) -> str:
        """What an entry makes of its goal, in the words of the goal's kind."""
        if goal.kind is GoalKind.TASK or entry.skip:
            return ""
        if goal.target_value is None:
            return f"{format_value(goal.current_value, goal.unit)} so far"
        if goal.kind not in SUMMED:
            return (
                ""
                if receipt.action in TURNS
                else f"the target is {format_value(goal.target_value, goal.unit)}"
            )
        if goal.period is None:
            return format_pair(goal.current_value, goal.target_value, goal.unit)
        first, last = period_bounds(entry.day, goal.period, self._week_start)
        try:
            total = self._reader.sum_between(goal.id, first, last)
        except GoalError:  # the goal went with a later change of the same turn
            return ""
        return f"{at_most_of(goal, total)} {self._span(goal.period, first, last)}"

    def _span(self, period: Period, first: date, last: date) -> str:
        if first <= self._today <= last:
            return PERIOD_NOW[period]
        if first == last:
            return "that day"
        return f"from {short_day(first, self._today)} to {short_day(last, self._today)}"

    def _was(self, goal: Goal, entry: ProgressEntry, before: object) -> str:
        """What a corrected entry said before, as far as it differs."""
        if not isinstance(before, ProgressEntry):
            return ""
        moved = before.goal_id != entry.goal_id
        parts = (
            amount(goal, before.value) if before.value != entry.value and not moved else "",
            f"for {self._reader.title(before.goal_id)}" if moved else "",
            format_day(before.day, self._today) if before.day != entry.day else "",
        )
        return ", ".join(part for part in parts if part)

    def _days(self, entry: ProgressEntry) -> str:
        """The day of an entry, up to the last one where a skip excuses several."""
        told = format_day(entry.day, self._today)
        last = (entry.metadata or {}).get("last_day") if entry.skip else None
        return f"{told} to {format_day(date.fromisoformat(last), self._today)}" if last else told

    def _changed(self, goal: Goal, changes: Mapping[str, tuple[Any, Any]]) -> str:
        told = [
            self._change(goal, name, *pair)
            for name, pair in changes.items()
            if name in FIELDS or name == MILESTONES
        ]
        return ", ".join(told) or "changed"

    def _change(self, goal: Goal, name: str, old: Any, new: Any) -> str:
        was, now = self._value(goal, name, old), self._value(goal, name, new)
        if name == MILESTONES:
            return f"the milestones are now {now}" if now else "it has no milestones now"
        if name == "title":
            return f"{FIELDS[name]} is now {now}"
        if not now:
            return f"{FIELDS[name]} is gone (it was {was})"
        return f"{FIELDS[name]} is now {now}" + (f" (it was {was})" if was else "")

    def _value(self, goal: Goal, name: str, value: Any) -> str:
        if value is None:
            return ""
        if name == MILESTONES:
            return join_words([format_value(point, goal.unit) for point in value])
        if name in {"target_value", "baseline_value"}:
            return format_value(value, goal.unit)
        if isinstance(value, date):
            return short_day(value, self._today)
        return in_schedule(value) if name == "schedule" else str(value)


def _title(goal: Goal, receipt: Receipt) -> str:
    """A goal's title, as it was where the receipt tells of a new one."""
    was, _ = receipt.changes.get("title", (None, None))
    return str(was) if was and receipt.action is ChangeAction.GOAL_UPDATED else goal.title


def _telling(receipt: Receipt) -> bool:
    return receipt.note != SILENT and (receipt.reverted is None or receipt.reverted in TURNED)


def _lowered(receipt: Receipt) -> bool:
    """Whether an entry takes off what was too much beside a total that was told."""
    entry = receipt.entry
    if entry is None or receipt.action is not ChangeAction.PROGRESS_LOGGED:
        return False
    return entry.source is ProgressSource.CALCULATED and entry.value < 0


def amount(goal: Goal, value: float) -> str:
    """A value of a goal with its unit; of a task in percent."""
    return format_value(value, "%" if goal.kind is GoalKind.TASK else goal.unit)
