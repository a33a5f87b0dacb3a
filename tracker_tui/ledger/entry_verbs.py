"""What can be done with entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import dump_json, entry_of, goal_of
from tracker_tui.ledger import rules
from tracker_tui.ledger.follow import Effect, Following
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.updates import in_unit
from tracker_tui.ledger.work import verb
from tracker_tui.progress.goals import Goal, GoalKind, Period, ProgressEntry, ProgressSource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from tracker_tui.database.client import Row

READ = frozenset({GoalKind.MEASURE, GoalKind.TASK})  # kinds whose entries are readings, not amounts


class EntryVerbs(Following):
    """Verbs on entries."""

    @verb
    def log(
        self,
        goal_id: str,
        value: float,
        day: date,
        *,
        notes: str | None = None,
        at: time | None = None,
        said: Mapping[str, Any] | None = None,
        source: ProgressSource | None = None,
    ) -> ProgressEntry:
        """Log a value in the goal's unit on a local day. Raises GoalError for what cannot be taken.

        `at` is a time of day that was told, `said` what the words were. A goal that is over takes it too.
        """
        row = self.with_reading(self._goals.row(goal_id))
        value = rules.number(value)
        rules.check_value(goal_of(row).kind, value)
        return self._log(row, value, day, notes, at, said, source or self._source)

    @verb
    def log_total(
        self,
        goal_id: str,
        total: float,
        day: date,
        *,
        period: Period | None = None,
        notes: str | None = None,
        at: time | None = None,
        said: Mapping[str, Any] | None = None,
        source: ProgressSource | None = None,
    ) -> ProgressEntry | None:
        """Make a running total true: log the difference, which may be negative; None where it is so already.

        `period` is what the total is of, else the goal's own period or everything. A measure or a task gets
        the reading itself.
        """
        row = self.with_reading(self._goals.row(goal_id))
        goal, total = goal_of(row), rules.number(total)
        if goal.kind in READ:
            rules.check_value(goal.kind, total)
            return self._log(row, total, day, notes, at, said, source or self._source)
        rules.check_day(day, self._clock.today())
        rules.check_value(goal.kind, total)
        difference = rules.number(total - self._total_on(goal, day, period or goal.period))
        if difference == 0:
            return None
        told = {**(said or {}), "total": total}
        return self._log(row, difference, day, notes, at, told, ProgressSource.CALCULATED)

    @verb
    def skip(
        self, goal_id: str, day: date, last_day: date | None = None, notes: str | None = None
    ) -> ProgressEntry:
        """Excuse a day, or the days up to `last_day`: an entry of 0 that counts as nothing."""
        row = self._goals.row(goal_id)
        rules.check_day(day, self._clock.today())
        metadata: dict[str, Any] = {"skip": True}
        if last_day is not None and last_day > day:
            metadata["last_day"] = last_day.isoformat()
        made = self._new_entry(goal_id, 0.0, day, rules.prose(notes), None, metadata, self._source)
        entry = entry_of(self._journal.insert("entry", made, ChangeAction.PROGRESS_SKIPPED))
        receipt = Receipt(ChangeAction.PROGRESS_SKIPPED, goal=goal_of(row), entry=entry)
        self.receipts.append(receipt)
        return entry

    @verb
    def correct(
        self,
        entry_id: str,
        *,
        value: float | None = None,
        day: date | None = None,
        notes: str | None = None,
    ) -> ProgressEntry:
        """Change what an entry says; what is not given stays. A skip that gets a value is one no more."""
        row = self._entries.row(entry_id)
        goal_row = self.with_reading(self._goals.row(row["goal_id"]))
        values: Row = {}
        if value is not None:
            values["value"] = rules.number(value)
            rules.check_value(goal_of(goal_row).kind, values["value"])
            values |= _no_skip(entry_of(row))
        if day is not None and day != entry_of(row).day:
            values |= self._day_columns(entry_of(row), day)
        if notes is not None:
            values["notes"] = rules.prose(notes)
        return self._correct(goal_row, row, values)

    @verb
    def move(self, entry_id: str, goal_id: str, *, value: float | None = None) -> ProgressEntry:
        """Give an entry to another goal, with a value in that goal's unit: its own converted, where none is
        given and the units allow.
        """
        row = self._entries.row(entry_id)
        before = entry_of(row)
        if before.goal_id == goal_id:
            return before
        old_row = self.with_reading(self._goals.row(before.goal_id))
        new_row = self.with_reading(self._goals.row(goal_id))
        old, new = goal_of(old_row), goal_of(new_row)
        tasks = GoalKind.TASK in (old.kind, new.kind)  # whose entries are percent, whatever their unit
        if value is None:
            value = before.value if tasks else in_unit(before.value, old.unit, new.unit) or 0.0
        if not before.skip:
            rules.check_value(new.kind, value)
        action = ChangeAction.PROGRESS_CORRECTED
        written = self._journal.update("entry", row, {"goal_id": goal_id, "value": value}, action)
        entry = entry_of(written)
        place = len(self.receipts)
        self.follow(old_row, {}, action, Effect(delta=-before.value))
        goal = self.follow(new_row, {}, action, Effect(delta=entry.value))
        changes = {"goal": (old.title, new.title), **_changed(before, entry)}
        receipt = Receipt(action, goal=goal, entry=entry, before=before, changes=changes)
        self.receipts.insert(place, receipt)
        return entry

    @verb
    def remove(self, entry_id: str) -> ProgressEntry:
        """Remove an entry; the entry as it was."""
        row = self._entries.row(entry_id)
        goal_row = self.with_reading(self._goals.row(row["goal_id"]))
        entry, action = entry_of(row), ChangeAction.PROGRESS_REMOVED
        self._journal.delete("entry", row, action)
        place = len(self.receipts)
        goal = self.follow(goal_row, {}, action, Effect(delta=-entry.value))
        self.receipts.insert(place, Receipt(action, goal=goal, entry=entry, before=entry))
        return entry

    def _log(
        self,
        goal_row: Row,
        value: float,
        day: date,
        notes: str | None,
        at: time | None,
        said: Mapping[str, Any] | None,
        source: ProgressSource,
    ) -> ProgressEntry:
        rules.check_day(day, self._clock.today())
        metadata = {name: kept for name, kept in (said or {}).items() if kept is not None}
        if at is not None:
            metadata["time_told"] = True
        action = ChangeAction.PROGRESS_LOGGED
        row = self._new_entry(goal_row["id"], value, day, rules.prose(notes), at, metadata, source)
        entry = entry_of(self._journal.insert("entry", row, action))
        place = len(self.receipts)
        goal = self.follow(goal_row, {}, action, Effect(delta=value, added=entry))
        self.receipts.insert(place, Receipt(action, goal=goal, entry=entry, before=goal_of(goal_row)))
        return entry

    def _correct(self, goal_row: Row, row: Row, values: Row) -> ProgressEntry:
        before, action = entry_of(row), ChangeAction.PROGRESS_CORRECTED
        entry = entry_of(self._journal.update("entry", row, values, action))
        changes = _changed(before, entry)
        if not changes and before.skip == entry.skip:
            return entry
        place = len(self.receipts)
        goal = self.follow(goal_row, {}, action, Effect(delta=entry.value - before.value))
        receipt = Receipt(action, goal=goal, entry=entry, before=before, changes=changes)
        self.receipts.insert(place, receipt)
        return entry

    def _new_entry(
        self,
        goal_id: str,
        value: float,
        day: date,
        notes: str | None,
        at: time | None,
        metadata: Mapping[str, Any],
        source: ProgressSource,
    ) -> Row:
        return {
            "id": new_id(),
            "goal_id": goal_id,
            "value": value,
            "notes": notes,
            "logged_at": self._moment(day, at),
            "source": str(source),
            "conversation_id": self._conversation_id,
            "metadata": dump_json(metadata),
            "local_day": day.isoformat(),
        }

    def _moment(self, day: date, at: time | None) -> int:
        """The time that was told, else now for today and noon for another day; never later than now."""
        if at is not None:
            return min(self._clock.at(day, at), self._now)
        return self._now if day == self._clock.today() else self._clock.noon(day)

    def _day_columns(self, entry: ProgressEntry, day: date) -> Row:
        """Day and time of an entry on another day: a time that was told stays, else it is noon."""
        rules.check_day(day, self._clock.today())
        told = self._clock.local(entry.logged_at).time() if entry.metadata.get("time_told") else None
        return {"local_day": day.isoformat(), "logged_at": self._moment(day, told)}

    def _total_on(self, goal: Goal, day: date, period: Period | None) -> float:
        """What a goal's entries add up to by the end of a day, in the period around it or in all."""
        if period is not None:
            first, _ = self.period_of(period, day)
            return self._entries.sum_between(goal.id, first, day)
        return (goal.baseline_value or 0.0) + self._entries.sum_between(goal.id, None, day)


def _no_skip(entry: ProgressEntry) -> Row:
    """The metadata without what makes an entry a skip."""
    if not entry.skip:
        return {}
    kept = {name: value for name, value in entry.metadata.items() if name not in ("skip", "last_day")}
    return {"metadata": dump_json(kept)}


def _changed(before: ProgressEntry, after: ProgressEntry) -> dict[str, tuple[Any, Any]]:
    names = ("value", "day", "notes")
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in names}
    return {name: (old, new) for name, (old, new) in pairs.items() if old != new}
