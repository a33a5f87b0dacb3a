"""A tracker with a model at a scripted server on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import openai  # noqa: F401 - what it takes to import must not count against a test's short deadlines
import pytest

from tests.llm.server import ScriptedServer
from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.settings import Settings, load_settings

Open = Callable[..., Tracker]
NOW = datetime(2026, 3, 18, 9, 0)  # a Wednesday


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    server = ScriptedServer()
    yield server
    server.close()


@pytest.fixture
def settings_with(tmp_path: Path) -> Callable[..., Settings]:
    def load(**env: str) -> Settings:
        env = {
            "DATABASE_PATH": str(tmp_path / "t.db"),
            "TRACKER_LOG_PATH": str(tmp_path / "log.jsonl"),
            "TRACKER_CONFIG": str(tmp_path / "config.toml"),
            "TRACKER_USER": "ann",
            **env,
        }
        return load_settings(env)

    return load


@pytest.fixture
def opened(settings_with: Callable[..., Settings]) -> Iterator[Open]:
    """Opens the one file of the test with some variables set, as a process of its own would."""
    trackers: list[Tracker] = []

    def open_with(*, now: datetime = NOW, **env: str) -> Tracker:
        trackers.append(open_tracker(settings_with(**env), Clock(now)))
        return trackers[-1]

    yield open_with
    for tracker in trackers:
        tracker.close()


@pytest.fixture
def with_model(opened: Open, server: ScriptedServer) -> Open:
    """The same with the scripted model named, and no second tries."""

    def open_with(**env: str) -> Tracker:
        return opened(
            **{"TRACKER_MODEL": "m", "OPENAI_BASE_URL": server.url, "TRACKER_MODEL_RETRIES": "0", **env}
        )

    return open_with
