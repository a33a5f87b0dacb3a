"""After any deeds what is stored follows from the entries, and undoing all of them restores the start."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from math import fsum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.ledger.desk import Desk, open_desk
from tracker_tui.ledger import NewGoal, NothingToUndo
from tracker_tui.progress.goals import Goal, GoalError, GoalKind, GoalStatus, Period, ProgressEntry
from tracker_tui.progress.periods import period_bounds

VALUES = st.one_of(
    st.sampled_from([0.0, 1.0, 5.0, 12.5, 50.0, 100.0, 0.1, 0.001]),
    st.floats(-200, 200, allow_nan=False).map(lambda value: round(value, 3)),
)
AGO = st.integers(0, 20)
PICK = st.integers(0, 11)
KINDS = st.sampled_from(list(GoalKind))
PERIODS = st.sampled_from(list(Period))
# A goal of each kind with something logged; the total stands at its target.
BEGINNINGS = (
    (NewGoal("Run", GoalKind.TOTAL, 100.0, "km", milestones=(25.0, 50.0)), (60.0, 40.0)),
    (NewGoal("Swim", GoalKind.TOTAL, 50.0, "km", baseline=5.0), (12.5, 5.0)),
    (NewGoal("Weight", GoalKind.MEASURE, 75.0, "kg", baseline=85.0, milestones=(80.0,)), (79.0, 84.0)),
    (NewGoal("Gym", GoalKind.HABIT, 3.0, "times", Period.WEEK), (1.0, 1.0)),
    (NewGoal("Coffee", GoalKind.LIMIT, 2.0, "cups", Period.DAY), (1.0,)),
    (NewGoal("Thesis", GoalKind.TASK), (100.0, 40.0)),
)


class Deeds(RuleBasedStateMachine):
    """Random deeds on a real file."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk: Desk = open_desk(self.folder / "tracker.db")
        self.start: dict[str, Any] = {}
        self.by_hand: set[str] = set()

    def teardown(self) -> None:
        with suppress(NothingToUndo):
            while True:
                self.desk.ledger.undo()
        assert self.desk.tables() == self.start
        self.desk.database.close()
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        self.start = self.desk.tables()
        with self.desk.ledger.change(limited=False) as change:
            for new, values in BEGINNINGS:
                goal = change.create_goal(new)
                for ago, value in enumerate(values):
                    change.log(goal.id, value, self.desk.day(ago))

    @rule(
        kind=KINDS,
        aim=VALUES,
        baseline=st.none() | VALUES,
        period=PERIODS,
        marks=st.lists(VALUES, max_size=2),
    )
    def create(
        self, kind: GoalKind, aim: float, baseline: float | None, period: Period, marks: list[float]
    ) -> None:
        new = NewGoal(f"A {kind}", kind, aim, "km", period, baseline=baseline, milestones=tuple(marks))
        self._do(lambda change: change.create_goal(new))

    @rule(goal=PICK, value=VALUES, ago=AGO)
    def log(self, goal: int, value: float, ago: int) -> None:
        self._on_goal(goal, lambda change, of: change.log(of.id, value, self.desk.day(ago)))

    @rule(goal=PICK, values=st.lists(VALUES, min_size=1, max_size=3), ago=AGO)
    def log_several(self, goal: int, values: list[float], ago: int) -> None:
        def all_of_them(change: Any, of: Goal) -> None:
            for value in values:
                with suppress(GoalError):
                    change.log(of.id, value, self.desk.day(ago))

        self._on_goal(goal, all_of_them)

    @rule(goal=PICK, value=VALUES, ago=AGO, period=st.none() | PERIODS)
    def log_total(self, goal: int, value: float, ago: int, period: Period | None) -> None:
        self._on_goal(
            goal, lambda change, of: change.log_total(of.id, value, self.desk.day(ago), period=period)
        )

    @rule(goal=PICK, ago=AGO, days=st.integers(0, 3))
    def skip(self, goal: int, ago: int, days: int) -> None:
        day = self.desk.day(ago)
        self._on_goal(goal, lambda change, of: change.skip(of.id, day, day + timedelta(days=days)))

    @rule(entry=PICK, value=st.none() | VALUES, ago=st.none() | AGO)
    def correct(self, entry: int, value: float | None, ago: int | None) -> None:
        day = None if ago is None else self.desk.day(ago)
        self._on_entry(entry, lambda change, of: change.correct(of.id, value=value, day=day))

    @rule(entry=PICK, values=st.lists(VALUES, min_size=2, max_size=4))
    def shake(self, entry: int, values: list[float]) -> None:
        """One entry gone, another corrected again and again."""
        self._on_entry(entry, lambda change, of: change.remove(of.id))
        for value in values:
            self._on_entry(entry, lambda change, of, value=value: change.correct(of.id, value=value))

    @rule(entry=PICK)
    def remove(self, entry: int) -> None:
        self._on_entry(entry, lambda change, of: change.remove(of.id))

    @rule(entry=PICK, goal=PICK)
    def move(self, entry: int, goal: int) -> None:
        goals = self.desk.reader.all_goals()
        if goals:
            to = goals[goal % len(goals)]
            self._on_entry(entry, lambda change, of: change.move(of.id, to.id))

    @rule(goal=PICK, aim=VALUES)
    def retarget(self, goal: int, aim: float) -> None:
        self._on_goal(goal, lambda change, of: change.update_goal(of.id, target_value=aim))

    @rule(goal=PICK, baseline=st.none() | VALUES)
    def rebase(self, goal: int, baseline: float | None) -> None:
        self._on_goal(goal, lambda change, of: change.update_goal(of.id, baseline_value=baseline))

    @rule(goal=PICK, unit=st.sampled_from(["km", "m", "miles", "pages", None]))
    def convert(self, goal: int, unit: str | None) -> None:
        self._on_goal(goal, lambda change, of: change.update_goal(of.id, unit=unit))

    @rule(goal=PICK, period=PERIODS)
    def repace(self, goal: int, period: Period) -> None:
        self._on_goal(goal, lambda change, of: change.update_goal(of.id, period=period))

    @rule(goal=PICK, verb=st.sampled_from(["pause", "resume", "complete", "abandon", "reopen", "delete"]))
    def move_on(self, goal: int, verb: str) -> None:
        def go(change: Any, of: Goal) -> None:
            self.by_hand.add(of.id)
            getattr(change, verb)(of.id)

        self._on_goal(goal, go)

    @rule(goal=PICK, marks=st.lists(VALUES, max_size=3))
    def set_milestones(self, goal: int, marks: list[float]) -> None:
        self._on_goal(goal, lambda change, of: change.set_milestones(of.id, marks))

    @rule(goal=PICK, word=st.sampled_from(["pages", "iron", "laps"]))
    def learn(self, goal: int, word: str) -> None:
        self._on_goal(goal, lambda change, of: change.learn(word, of.id))

    @rule(steps=st.integers(1, 3))
    def undo(self, steps: int) -> None:
        with suppress(NothingToUndo):
            self.desk.ledger.undo(steps)

    @rule(steps=st.integers(1, 3))
    def redo(self, steps: int) -> None:
        with suppress(NothingToUndo):
            self.desk.ledger.redo(steps)

    @precondition(lambda self: self.desk.ledger.last_change_id() is not None)
    @rule()
    def there_and_back(self) -> None:
        """Undo and redo are each other's inverse."""
        before = self.desk.tables()
        self.desk.ledger.undo()
        self.desk.ledger.redo()
        assert self.desk.tables() == before

    @invariant()
    def values_follow_the_entries(self) -> None:
        for goal in self.desk.reader.all_goals():
            entries = [entry for entry in reversed(self.desk.reader.entries(goal.id)) if not entry.skip]
            expected = expected_value(goal, entries)
            exact = all(abs(entry.value) < 1e8 for entry in entries)
            assert goal.current_value == (expected if exact else pytest.approx(expected, rel=1e-14))
            times = [entry.logged_at for entry in entries]
            assert goal.last_progress_at == (max(times) if times else None)

    @invariant()
    def milestones_follow_the_entries(self) -> None:
        for view in self.desk.reader.goals(None):
            entries = [entry for entry in reversed(self.desk.reader.entries(view.goal.id)) if not entry.skip]
            for milestone in view.milestones:
                assert milestone.achieved == expected_milestone(view.goal, milestone.target_value, entries)
                assert (milestone.achieved_at is not None) == milestone.achieved

    @invariant()
    def ends_follow_the_entries(self) -> None:
        """A total that no hand ended or reopened is completed just where it stands at its target."""
        for goal in self.desk.reader.all_goals():
            if goal.kind is GoalKind.TOTAL and goal.id not in self.by_hand and goal.target_value is not None:
                way = 1 if goal.target_value >= (goal.baseline_value or 0.0) else -1
                short = way * (goal.target_value - goal.current_value)
                done = short <= 1e-6 * abs(goal.target_value - (goal.baseline_value or 0.0))
                assert (goal.status is GoalStatus.COMPLETED) == done
            assert (goal.completed_at is not None) == (goal.status is GoalStatus.COMPLETED)

    @invariant()
    def numbers_are_unique(self) -> None:
        goals = self.desk.reader.all_goals()
        live = [goal for goal in goals if goal.status in (GoalStatus.ACTIVE, GoalStatus.PAUSED)]
        numbers = [goal.number for goal in live]
        assert None not in numbers
        assert len(set(numbers)) == len(numbers)
        assert all(goal.number is None for goal in goals if goal not in live)

    @invariant()
    def the_cache_tells_what_is_stored(self) -> None:
        fresh = open_reader(self.desk)
        assert fresh.goals(None) == self.desk.reader.goals(None)

    def _do(self, deed: Any) -> None:
        with suppress(GoalError), self.desk.ledger.change(limited=False) as change:
            deed(change)

    def _on_goal(self, pick: int, deed: Any) -> None:
        goals = self.desk.reader.all_goals()
        if goals:
            self._do(lambda change: deed(change, goals[pick % len(goals)]))

    def _on_entry(self, pick: int, deed: Any) -> None:
        entries = self.desk.reader.entries()
        if entries:
            self._do(lambda change: deed(change, entries[pick % len(entries)]))


def open_reader(desk: Desk) -> Any:
    """A reader that has read nothing yet."""
    return type(desk.reader)(desk.database, desk.clock, "me")


def expected_value(goal: Goal, entries: list[ProgressEntry]) -> float:
    """What a goal's entries, oldest first, make of it: worked out the slow way."""
    if goal.kind is GoalKind.TOTAL:
        return round(fsum([goal.baseline_value or 0.0, *(entry.value for entry in entries)]), 6)
    if goal.kind is GoalKind.TASK and goal.status is GoalStatus.COMPLETED:
        return 100.0
    if goal.kind in (GoalKind.TASK, GoalKind.MEASURE):
        start = goal.baseline_value if goal.kind is GoalKind.MEASURE else 0.0
        return entries[-1].value if entries else start or 0.0
    if not entries:
        return 0.0
    first, last = bounds(goal, entries[-1].day)
    return round(fsum(entry.value for entry in entries if first <= entry.day <= last), 6)


def bounds(goal: Goal, day: date) -> tuple[date, date]:
    """The period of a habit or limit around a day."""
    assert goal.period is not None
    return period_bounds(day, goal.period, 0)


def expected_milestone(goal: Goal, mark: float, entries: list[ProgressEntry]) -> bool:
    """Whether a goal's entries reach a milestone: of a measure any of them may."""
    start = goal.baseline_value
    if start is None and goal.kind is GoalKind.MEASURE and entries:
        start = entries[0].value
    way = -1 if goal.target_value is not None and goal.target_value < (start or 0.0) else 1
    if goal.kind is not GoalKind.MEASURE:
        return way * (goal.current_value - mark) >= 0
    values = [entry.value for entry in entries]
    if not values and goal.baseline_value is not None:
        values = [goal.baseline_value]
    return any(way * (value - mark) >= 0 for value in values)


TestDeeds = Deeds.TestCase
TestDeeds.settings = settings(
    max_examples=50,
    stateful_step_count=25,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],  # shrinking takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
