"""A tracker with a past: two months of running and gym, told through the ledger."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2026, 3, 18, 20, 15)  # a Wednesday
TODAY = NOW.date()
YEAR_END = date(2026, 12, 31)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def opened(folder: Path, at: datetime = NOW) -> Tracker:
    """The tracker of a folder at a moment, as a process of its own would open it."""
    env = {
        "DATABASE_PATH": str(folder / "t.db"),
        "TRACKER_LOG_PATH": str(folder / "events.jsonl"),
        "TRACKER_USER": "ann",
    }
    return open_tracker(load_settings(env), Clock(at))


@pytest.fixture
def past(folder: Path) -> Iterator[Tracker]:
    """Reads slowly, goes to the gym on Mondays and Thursdays, was weighed twice."""
    began = opened(folder, datetime(2026, 1, 1, 9))
    with began.ledger.change() as change:
        read = change.create_goal(NewGoal("Read 4000 pages", target=4000, unit="pages", deadline=YEAR_END))
        gym = change.create_goal(
            NewGoal("Gym", kind=GoalKind.HABIT, target=2, unit="times", period=Period.WEEK)
        )
    began.close()
    tracker = opened(folder)
    with tracker.ledger.change() as change:
        for ago in range(70, 0, -1):
            day = TODAY - timedelta(days=ago)
            change.log(read.id, 5.0, day)
            if day.weekday() in (0, 3):
                change.log(gym.id, 1.0, day)
    yield tracker
    tracker.close()
