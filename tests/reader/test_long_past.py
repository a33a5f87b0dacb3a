"""A goal with very many entries: its latest days are read, the rest summed up; the numbers stay."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from tests.ledger.desk import Desk, open_desk
from tracker_tui.database.repositories.past import MUCH
from tracker_tui.database.repositories.progress import ProgressRepository
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.measures import measure
from tracker_tui.reader import HISTORY_DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker_tui.progress.goals import Goal

SAME = ("current", "completion", "remaining", "start", "last_day", "today_total", "baseline", "pace_recent")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "tracker.db")
    yield opened
    opened.database.close()


def fill(desk: Desk, goal: Goal, count: int) -> None:
    """A past of two years, three entries on each of its last days."""
    today = desk.clock.today()
    with desk.database.atomic():
        for number in range(count):
            day = today - timedelta(days=1 + number // 2)
            desk.database.insert(
                "INSERT INTO progress_entries (goal_id, value, logged_at, local_day) VALUES (?, ?, ?, ?)",
                (goal.id, 70.0 + number % 3, desk.clock.noon(day) + number % 2, day.isoformat()),
            )
    desk.database.sql(
        "UPDATE goals SET current_value = (SELECT sum(value) FROM progress_entries WHERE goal_id = ?)"
        " WHERE id = ? AND kind = 'total'",
        (goal.id, goal.id),
    )
    desk.reader.invalidate()


@pytest.mark.parametrize("kind", [GoalKind.TOTAL, GoalKind.MEASURE, GoalKind.HABIT, GoalKind.LIMIT])
def test_numbers_are_those_of_the_whole_past(desk: Desk, kind: GoalKind) -> None:
    period = Period.WEEK if kind in (GoalKind.HABIT, GoalKind.LIMIT) else None
    goal = desk.make("Long", kind=kind, target=300_000.0, period=period)
    fill(desk, goal, 2 * HISTORY_DAYS + MUCH + 10)
    view = desk.reader.goal(goal.id)
    assert len(view.history) == HISTORY_DAYS
    whole = ProgressRepository(desk.database, "me").daily([goal.id])[goal.id]
    expected = measure(goal, whole, desk.clock.today(), start=desk.clock.day_of(goal.created_at))
    for name in SAME:
        assert getattr(view.measures, name) == getattr(expected, name), name
    assert view.measures.standing is expected.standing
    assert view.measures.strength == pytest.approx(expected.strength, abs=1e-3)


def test_a_goal_another_program_wrote_is_summed_up(desk: Desk) -> None:
    goal = desk.make("Long", target=300_000.0, deadline=None)
    fill(desk, goal, 2 * HISTORY_DAYS + MUCH + 10)
    right = desk.reader.goal(goal.id).measures.current
    desk.database.sql("UPDATE goals SET metadata = NULL, current_value = 0 WHERE id = ?", (goal.id,))
    desk.reader.invalidate()
    assert desk.reader.goal(goal.id).measures.current == right


def test_what_is_not_very_much_is_read_whole(desk: Desk) -> None:
    goal = desk.make("Short", target=300_000.0)
    fill(desk, goal, 2 * HISTORY_DAYS + MUCH - 10)
    assert len(desk.reader.goal(goal.id).history) > HISTORY_DAYS


def test_a_run_that_reaches_back_beyond_the_known_days_is_told_as_one(desk: Desk) -> None:
    """No number of periods is given out as exact that is not, and no best of which nobody looked at all."""
    goal = desk.make("Long", kind=GoalKind.HABIT, target=1.0, period=Period.WEEK)
    fill(desk, goal, 2 * HISTORY_DAYS + MUCH + 10)
    measures = desk.reader.goal(goal.id).measures
    assert measures.streak_runs_back
    assert "weeks or more in a row" in measures.reason
    assert measures.best_streak is None
