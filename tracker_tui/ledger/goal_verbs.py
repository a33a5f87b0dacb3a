"""What can be done with a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import dump_json, goal_of, noon_utc
from tracker_tui.database.repositories.goals import LIVE
from tracker_tui.database.rows import Rows
from tracker_tui.ledger import rules
from tracker_tui.ledger.errors import TooManyGoals
from tracker_tui.ledger.milestones import Milestones
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.updates import GoalFields, in_unit, updated
from tracker_tui.ledger.work import verb
from tracker_tui.progress.goals import (
    PERIODIC,
    REOPENED,
    Goal,
    GoalError,
    GoalErrorCode,
    GoalKind,
    GoalStatus,
)
from tracker_tui.progress.numbers import format_value

if TYPE_CHECKING:
    from tracker_tui.database.client import Row
    from tracker_tui.ledger.rules import NewGoal

HOUR = 3600


class GoalVerbs(Milestones):
    """Verbs on goals."""

    @verb
    def create_goal(self, new: NewGoal) -> Goal:
        """Make a goal. Raises GoalError INVALID_TARGET; TooManyGoals beyond the hour's allowance."""
        self._check_rate()
        row = self._new_row(new)
        numbered = self.enter_life(goal_of(row))
        row["metadata"] = dump_json(numbered.metadata)
        goal = goal_of(self._journal.insert("goal", row, ChangeAction.GOAL_CREATED))
        self.receipts.append(Receipt(ChangeAction.GOAL_CREATED, goal=goal))
        if new.milestones:
            self.put_milestones(goal, new.milestones, ChangeAction.GOAL_CREATED)
        return goal

    @verb
    def update_goal(self, goal_id: str, **fields: Unpack[GoalFields]) -> Goal:
        """Change a goal. A unit of the same kind converts what was logged; any other is but a new name."""
        row = self.with_reading(self._goals.row(goal_id))
        before = goal_of(row)
        update = updated(before, fields, self._clock.today(), self._clock.day_of(before.created_at))
        if not update.changes:
            return before
        if update.converts:
            self._convert(before, update.goal.unit)
        place = len(self.receipts)
        goal = self.follow(row, _columns(update.goal), ChangeAction.GOAL_UPDATED)
        receipt = Receipt(
            ChangeAction.GOAL_UPDATED, goal=goal, before=before, changes=update.changes, note=update.note
        )
        self.receipts.insert(place, receipt)
        return goal

    @verb
    def pause(self, goal_id: str) -> Goal:
        """Let a goal rest: its days count neither for nor against it."""
        row = self._goals.row(goal_id)
        goal = goal_of(row)
        self._refuse_done(goal)
        if goal.status is GoalStatus.PAUSED:
            return goal
        pauses = [*goal.metadata.get("pauses", []), [self._clock.today().isoformat(), None]]
        draft = goal._replace(status=GoalStatus.PAUSED, metadata={**goal.metadata, "pauses": pauses})
        return self._move(row, draft, ChangeAction.GOAL_PAUSED)

    @verb
    def resume(self, goal_id: str) -> Goal:
        """Go on with a goal that rests, or reopen one that is over."""
        row = self._goals.row(goal_id)
        goal = goal_of(row)
        if goal.status is not GoalStatus.PAUSED:
            return self._reopen(row)
        draft = self._unpaused(goal._replace(status=GoalStatus.ACTIVE))
        return self._move(row, draft, ChangeAction.GOAL_RESUMED)

    @verb
    def complete(self, goal_id: str) -> Goal:
        """Declare a goal done, whatever its numbers. Raises GoalError ALREADY_COMPLETED."""
        row = self._goals.row(goal_id)
        goal = goal_of(row)
        self._refuse_done(goal)
        done = goal._replace(status=GoalStatus.COMPLETED, completed_at=self._now)
        return self._move(row, self._unpaused(done), ChangeAction.GOAL_COMPLETED)

    @verb
    def abandon(self, goal_id: str) -> Goal:
        """Give a goal up; what was logged stays."""
        row = self._goals.row(goal_id)
        goal = goal_of(row)
        if goal.status is GoalStatus.ABANDONED:
            return goal
        draft = self._unpaused(goal._replace(status=GoalStatus.ABANDONED, completed_at=None))
        return self._move(row, draft, ChangeAction.GOAL_ABANDONED)

    @verb
    def reopen(self, goal_id: str) -> Goal:
        """Go on with a goal that was completed or given up."""
        row = self._goals.row(goal_id)
        if goal_of(row).status is GoalStatus.PAUSED:
            return self.resume(goal_id)
        return self._reopen(row)

    @verb
    def delete(self, goal_id: str) -> Goal:
        """Remove a goal with its entries, milestones and the words that meant it; the goal as it was."""
        row = self._goals.row(goal_id)
        action = ChangeAction.GOAL_DELETED
        self.write_numbers(besides=goal_id)
        for milestone in self._milestones.rows(goal_id):
            self._journal.removed("milestone", milestone, action)
        for entry in Rows(self._database, "progress_entries").where("goal_id", goal_id):
            self._journal.removed("entry", entry, action)
        for word in self._words.rows_of_goal(goal_id):
            self._journal.delete("word", word, action)
        self._journal.delete("goal", row, action)
        goal = goal_of(row)
        self.receipts.append(Receipt(action, goal=goal, before=goal))
        return goal

    def _reopen(self, row: Row) -> Goal:
        goal = goal_of(row)
        if goal.status is GoalStatus.ACTIVE:
            return goal
        metadata = {**goal.metadata, REOPENED: True}
        draft = goal._replace(status=GoalStatus.ACTIVE, completed_at=None, metadata=metadata)
        return self._move(row, draft, ChangeAction.GOAL_REOPENED)

    def _move(self, row: Row, draft: Goal, action: ChangeAction) -> Goal:
        """Write a goal's new status, and its number as it enters or leaves active life."""
        before = goal_of(row)
        if before.status not in LIVE and draft.status in LIVE:
            draft = self.enter_life(draft)
        if draft.status not in LIVE:
            draft = self.leave_life(draft)
        values = {
            "status": str(draft.status),
            "completed_at": draft.completed_at,
            "metadata": dump_json(draft.metadata),
            **self.true_values(before, draft),
        }
        goal = goal_of(self._journal.update("goal", row, values, action))
        self.receipts.append(Receipt(action, goal=goal, before=before))
        self.follow_milestones(goal, action)
        return goal

    def _unpaused(self, goal: Goal) -> Goal:
        """The goal with its running pause ended the day before today; one of no whole day is forgotten."""
        pauses = list(goal.metadata.get("pauses", []))
        if not pauses or pauses[-1][1] is not None:
            return goal
        first, _ = pauses.pop()
        yesterday = self._clock.today().toordinal() - 1
        last = type(self._clock.today()).fromordinal(yesterday).isoformat()
        if first <= last:
            pauses.append([first, last])
        metadata = {name: value for name, value in goal.metadata.items() if name != "pauses"}
        return goal._replace(metadata=metadata | ({"pauses": pauses} if pauses else {}))

    def _refuse_done(self, goal: Goal) -> None:
        if goal.status is GoalStatus.COMPLETED:
            message = f"“{goal.title}” is completed already; to go on: `tracker goal resume`, or “reopen it”."
            raise GoalError(message, GoalErrorCode.ALREADY_COMPLETED, goal.id)

    def _check_rate(self) -> None:
        """Refuse more new goals within an hour than the setting allows."""
        limit = self._goal_rate_limit
        if limit is None:
            return
        made = self._audit.times_since(ChangeAction.GOAL_CREATED, self._now - HOUR)
        made = [at for at in made if at <= self._now]
        made += [self._now for receipt in self.receipts if receipt.action is ChangeAction.GOAL_CREATED]
        if len(made) >= limit:
            again = (made[len(made) - limit] if limit else self._now) + HOUR
            raise TooManyGoals(len(made), again, f"{self._clock.local(again):%H:%M}")

    def _new_row(self, new: NewGoal) -> Row:
        periodic = new.kind in PERIODIC
        target = rules.optional_number(new.target, "The target") if new.kind is not GoalKind.TASK else None
        baseline = rules.optional_number(new.baseline, "The start")
        period = new.period if periodic else None
        rules.check_target(new.kind, target, baseline, period)
        schedule = rules.schedule(new.schedule)
        metadata = {**new.metadata, **({"schedule": schedule} if schedule else {})}
        starts = baseline if new.kind in (GoalKind.TOTAL, GoalKind.MEASURE) else None
        return {
            "id": new_id(),
            "user_id": self._user_id,
            "conversation_id": new.conversation_id or self._conversation_id,
            "title": rules.title(new.title),
            "description": rules.prose(new.description),
            "category": rules.label(new.category),
            "target_value": target,
            "current_value": starts or 0.0,
            "baseline_value": baseline,
            "unit": rules.unit(new.unit, new.title),
            "status": str(GoalStatus.ACTIVE),
            "created_at": self._now,
            "target_date": noon_utc(new.deadline),
            "completed_at": None,
            "last_progress_at": None,
            "metadata": dump_json(metadata),
            "kind": str(new.kind),
            "period": str(period) if period else None,
        }

    def _convert(self, goal: Goal, unit: str | None) -> None:
        """Tell a goal's entries and milestones in another unit."""
        action = ChangeAction.GOAL_UPDATED
        for row in Rows(self._database, "progress_entries").where("goal_id", goal.id):
            self._journal.update("entry", row, {"value": in_unit(row["value"], goal.unit, unit)}, action)
        for row in self._milestones.rows(goal.id):
            value = in_unit(row["target_value"], goal.unit, unit) or 0.0
            told = {"target_value": value, "title": format_value(value, unit)}
            self._journal.update("milestone", row, told, action)


def _columns(goal: Goal) -> Row:
    """The columns of a goal that an update may change."""
    return {
        "title": goal.title,
        "description": goal.description,
        "category": goal.category,
        "target_value": goal.target_value,
        "unit": goal.unit,
        "target_date": goal.target_date,
        "period": str(goal.period) if goal.period else None,
        "baseline_value": goal.baseline_value,
        "metadata": dump_json(goal.metadata),
    }
