"""What follows from a goal's entries: its value, last progress, milestones, end and number."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.database.records import dump_json, goal_of, load_json, milestone_of
from tracker_tui.database.repositories.goals import LIVE, NUMBER
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.rules import EXACT_BELOW, FULL, PLACES
from tracker_tui.ledger.work import Work
from tracker_tui.progress.figures import EntryTotals
from tracker_tui.progress.goals import REOPENED, Goal, GoalKind, GoalStatus, Period
from tracker_tui.progress.measures import current_value
from tracker_tui.progress.periods import period_bounds

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from tracker_tui.database.client import Row
    from tracker_tui.progress.goals import Milestone, ProgressEntry

FORMER = "former_number"
DUST = 1e-6  # what rounding may take from a total when its unit changes, as a share of the way


class Effect(NamedTuple):
    """What was done to a goal's entries: how much their sum changed, and the entry that is new.

    Without an `added` entry anything may have changed, and what hangs on single entries is looked up anew.
    """

    delta: float | None = None
    added: ProgressEntry | None = None


class Following(Work):
    """Keeps a goal's row true to its entries after every verb."""

    def follow(self, row: Row, values: Row, action: ChangeAction, effect: Effect | None = None) -> Goal:
        """Write `values` and all that follows to a goal, whose row before the verb was `row`.

        Receipts for an end reached or lost and for milestones are kept; the goal as it is then is returned.
        """
        effect = effect or Effect()
        before = goal_of(row)
        draft = goal_of({**row, **values})
        reached_before = self._reached(before, row.get("_reading", before.current_value))
        follows = effect != Effect() and self._follows(before)
        draft = draft._replace(current_value=self._value(before, draft, effect, follows=follows))
        turn = self._turn(draft, reached_before)
        if turn is not None:
            draft = self._turned(draft, turn)
        kept = {name: value for name, value in row.items() if name != "_reading"}
        last = self._last_progress(before, effect, follows=follows)
        values = values | self._following(before, draft) | {"last_progress_at": last}
        written = self._journal.update("goal", kept, values, action)
        goal = goal_of(written)
        if turn is not None:
            self.receipts.append(Receipt(turn, goal=goal, before=before))
        self.follow_milestones(goal, action, effect)
        return goal

    def with_reading(self, row: Row) -> Row:
        """A task's row with the percent last told, which its completion may hide."""
        if goal_of(row).kind is not GoalKind.TASK:
            return row
        reading = self._entries.latest_reading(row["id"])
        return {**row, "_reading": reading.value if reading else 0.0}

    def enter_life(self, goal: Goal) -> Goal:
        """The goal with a number: its former one where that is free, else the smallest free one."""
        taken = self._numbers(besides=goal.id)
        former = goal.metadata.get(FORMER)
        number = former if isinstance(former, int) and former not in taken else smallest_free(taken)
        metadata = {name: value for name, value in goal.metadata.items() if name != FORMER}
        return goal._replace(metadata={**metadata, NUMBER: number})

    def leave_life(self, goal: Goal) -> Goal:
        """The goal without its number, which is free then."""
        self.write_numbers(besides=goal.id)
        metadata = {name: value for name, value in goal.metadata.items() if name != REOPENED}
        number = metadata.pop(NUMBER, None)
        return goal._replace(metadata=metadata if number is None else {**metadata, FORMER: number})

    def _following(self, before: Goal, draft: Goal) -> Row:
        values: Row = {"current_value": draft.current_value}
        if draft.status is not before.status:
            values |= {"status": str(draft.status), "completed_at": draft.completed_at}
        if draft.metadata != before.metadata:
            values["metadata"] = dump_json(draft.metadata)
        return values

    def _turn(self, draft: Goal, reached_before: bool) -> ChangeAction | None:
        """Whether the goal now ends at its target, or goes on because it fell short of it again."""
        reading = self._latest(draft) if draft.kind is GoalKind.TASK else draft.current_value
        reached = self._reached(draft, reading)
        if reached and not reached_before and draft.status in LIVE:
            return ChangeAction.GOAL_COMPLETED
        if reached_before and not reached and draft.status is GoalStatus.COMPLETED:
            return ChangeAction.GOAL_REOPENED
        return None

    def _turned(self, draft: Goal, turn: ChangeAction) -> Goal:
        if turn is ChangeAction.GOAL_COMPLETED:
            return self.leave_life(draft._replace(status=GoalStatus.COMPLETED, completed_at=self._now))
        reopened = draft._replace(status=GoalStatus.ACTIVE, completed_at=None)
        if draft.kind is GoalKind.TASK:
            reopened = reopened._replace(current_value=self._latest(draft))
        return self.enter_life(reopened)

    def _reached(self, goal: Goal, value: float) -> bool:
        """Whether the entries alone end the goal: a total at its target, a task at 100 percent."""
        if goal.kind is GoalKind.TASK:
            return value >= FULL
        if goal.kind is not GoalKind.TOTAL or goal.target_value is None:
            return False
        slack = DUST * abs(goal.target_value - (goal.baseline_value or 0.0))
        return sign_of(goal, None) * (value - goal.target_value) >= -slack

    def _value(self, before: Goal, draft: Goal, effect: Effect, *, follows: bool) -> float:
        if draft.kind is GoalKind.TOTAL and effect.delta is not None and follows:
            value = round(before.current_value + effect.delta, PLACES)
            if max(abs(value), abs(before.current_value)) < EXACT_BELOW:
                return value
        return round(current_value(draft, self.totals(draft)), PLACES)

    def totals(self, goal: Goal) -> EntryTotals:
        """The sums that the goal's kind needs, looked up."""
        if goal.kind is GoalKind.TOTAL:
            return EntryTotals(sum_all=self._entries.sum_between(goal.id))
        latest = self._entries.latest_reading(goal.id)
        if latest is None:
            return EntryTotals()
        if not goal.periodic:
            return EntryTotals(last_reading=latest.value)
        first, last = self.period_of(goal.period or Period.WEEK, latest.day)
        return EntryTotals(period_sum_of_last_entry=self._entries.sum_between(goal.id, first, last))

    def period_of(self, period: Period, day: date) -> tuple[date, date]:
        """First and last day of the period around a day."""
        return period_bounds(day, period, self._clock.week_start)

    def _latest(self, goal: Goal) -> float:
        reading = self._entries.latest_reading(goal.id)
        return reading.value if reading else 0.0

    def _last_progress(self, before: Goal, effect: Effect, *, follows: bool) -> int | None:
        if effect.added is not None and follows:
            return max(before.last_progress_at or effect.added.logged_at, effect.added.logged_at)
        return self._entries.last_progress_at(before.id)

    def _follows(self, goal: Goal) -> bool:
        """Whether what is stored follows the entries: it does once the ledger has written it."""
        return self._audit.knows(goal.id)

    def true_values(self, before: Goal, draft: Goal) -> Row:
        """What is stored of the entries where none of them changed."""
        return {
            "current_value": self._value(before, draft, Effect(delta=0.0), follows=self._follows(before)),
            "last_progress_at": self._entries.last_progress_at(before.id),
        }

    def follow_milestones(self, goal: Goal, action: ChangeAction, effect: Effect | None = None) -> None:
        """Mark milestones reached or not, as the goal's entries have it now."""
        for row in self._milestones.rows(goal.id):
            milestone = milestone_of(row)
            achieved = self.achieved(goal, milestone, effect)
            if achieved == milestone.achieved:
                continue
            values = {"achieved": int(achieved), "achieved_at": self._now if achieved else None}
            written = milestone_of(self._journal.update("milestone", row, values, action))
            if achieved and not self._celebrated(written):
                receipt = Receipt(ChangeAction.MILESTONE_REACHED, goal=goal, milestone=written)
                self.receipts.append(receipt)

    def _celebrated(self, milestone: Milestone) -> bool:
        """Whether a milestone was reached before, in this change or in any, though it was lost since."""
        told = (receipt.milestone for receipt in self.receipts)
        return any(of and of.id == milestone.id for of in told) or self._audit.was_reached(milestone.id)

    def achieved(self, goal: Goal, milestone: Milestone, effect: Effect | None = None) -> bool:
        """Whether the entries reach a milestone. Of a measure any reading may, so a step back is no loss."""
        target = milestone.target_value
        if goal.kind is not GoalKind.MEASURE:
            return sign_of(goal, None) * (goal.current_value - target) >= 0
        first = self._entries.first_reading(goal.id)
        sign = sign_of(goal, first)
        added = effect.added if effect else None
        if added is not None and first is not None and first.id != added.id:
            return milestone.achieved or sign * (added.value - target) >= 0
        extremes = self._entries.extremes(goal.id)
        if extremes is None:
            return goal.baseline_value is not None and sign * (goal.baseline_value - target) >= 0
        return sign * (extremes[1 if sign > 0 else 0] - target) >= 0

    def _numbers(self, besides: str | None = None) -> set[int]:
        """The numbers of live goals."""
        return {goal.number for goal in self._goals.all(LIVE) if goal.id != besides and goal.number}

    def write_numbers(self, besides: str | None = None) -> None:
        """Store the numbers of goals that were made elsewhere, as they have been shown."""
        for goal in self._goals.unwritten():
            if goal.id != besides:
                row = self._goals.row(goal.id)
                values = self.true_values(goal_of(row), goal_of(row))
                values["metadata"] = dump_json({**load_json(row["metadata"]), NUMBER: goal.number})
                self._journal.update("goal", row, values, ChangeAction.GOAL_UPDATED)


def smallest_free(taken: Collection[int]) -> int:
    """The smallest number from 1 on that is not taken."""
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def sign_of(goal: Goal, first: ProgressEntry | None) -> int:
    """Which way the goal goes: +1 up, -1 down."""
    if goal.metadata.get("direction") == "down" and goal.baseline_value is None:
        return -1
    start = goal.baseline_value
    if start is None:
        start = first.value if first and goal.kind is GoalKind.MEASURE else 0.0
    return -1 if goal.target_value is not None and goal.target_value < start else 1
