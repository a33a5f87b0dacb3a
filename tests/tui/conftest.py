"""The real app on a real file, with the clock stopped, driven by keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.tui.sitting import Sitting
from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.settings import Settings
from tracker_tui.tui.app import TrackerApp

if TYPE_CHECKING:
    from tests.tui.sitting import Starter

NOW = datetime(2026, 3, 18, 20, 15)
WIDE = (120, 40)
GOALS = (
    NewGoal("Run 100 km", target=100.0, unit="km"),
    NewGoal("Gym", GoalKind.HABIT, target=3.0, unit="times", period=Period.WEEK),
    NewGoal("Read 4000 pages", target=4000.0, unit="pages"),
    NewGoal("Coffee", GoalKind.LIMIT, target=2.0, unit="cups", period=Period.DAY),
)


@pytest.fixture
def clock() -> Clock:
    return Clock(NOW)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    paths = (tmp_path / "goals.db", tmp_path / "log.jsonl", tmp_path / "config.toml")
    return Settings(*paths, "ada", model_offer=False)  # what runs on this machine is no part of a test


@pytest.fixture
def tracker(settings: Settings, clock: Clock) -> Any:
    """Another process on the same file."""
    made = open_tracker(settings, clock)
    yield made
    made.close()


@pytest.fixture
def goals(tracker: Tracker) -> dict[str, str]:
    """Four goals, by number from 1; their ids by title."""
    with tracker.ledger.change(limited=False) as change:
        made = [change.create_goal(goal) for goal in GOALS]
    return {goal.title: goal.id for goal in made}


@pytest.fixture
def sit(settings: Settings, clock: Clock) -> Starter:
    """Start the app; it is ready when its file is open."""

    @asynccontextmanager
    async def start(size: tuple[int, int] = WIDE, **changed: Any) -> AsyncIterator[Sitting]:
        used = settings._replace(**changed)
        app = TrackerApp(lambda: open_tracker(used, clock), used, clock)
        app.animation_level = "none"
        async with app.run_test(size=size, notifications=True) as pilot:
            sitting = Sitting(app, pilot)
            await sitting.until(lambda: sitting.main.opened, "the file")
            yield sitting

    return start
