"""A tracker on a real file, at a time that a test sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import load_settings

At = Callable[..., Tracker]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    """Opens the one file of the test at a moment, as a process of its own would."""
    opened: list[Tracker] = []

    def open_at(moment: str, **env: str) -> Tracker:
        env = {
            "DATABASE_PATH": str(tmp_path / "t.db"),
            "TRACKER_LOG_PATH": str(tmp_path / "events.jsonl"),
            "TRACKER_CONFIG": str(tmp_path / "config.toml"),
            "TRACKER_USER": "ann",
            **env,
        }
        opened.append(open_tracker(load_settings(env), Clock(datetime.fromisoformat(moment))))
        return opened[-1]

    yield open_at
    for tracker in opened:
        tracker.close()
