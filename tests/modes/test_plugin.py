"""A package that is installed can add a mode, and nothing of the tracker has to change for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

PLUGIN = """
from tracker_tui.language.extraction import Cue
from tracker_tui.modes.base import BaseModeHandler, Mode, ModeSegment, SegmentType

class Oracle(BaseModeHandler):
    mode = "ORACLE"
    def handle(self, context):
        return (ModeSegment("ORACLE", "The oracle is silent.", SegmentType.ADVICE, 6),)

MODE = Mode(
    name="ORACLE",
    handler=Oracle,
    cues=(Cue(r"\\bask the oracle\\b", "oracle", "ORACLE", 0.95),),
    goes_with=frozenset({"TRACK_PROGRESS", "SMALLTALK"}),
    priority=6,
)
BROKEN = "not a mode"
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with an installed package in it, as pip would leave it."""
    site = tmp_path / "site"
    info = site / "oracle-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "oracle_mode.py").write_text(dedent(PLUGIN))
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: oracle\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[tracker_tui.modes]\noracle = oracle_mode:MODE\nbroken = oracle_mode:BROKEN\n"
    )
    return site


def say(site: Path, tmp_path: Path, text: str, **env: str) -> dict[str, object]:
    command = [sys.executable, "-m", "tracker_tui", "say", "--json", "--now", "2026-03-18T09:00", text]
    home = {"HOME": str(tmp_path), "DATABASE_PATH": str(tmp_path / "t.db"), "PYTHONPATH": str(site)}
    env = {**os.environ, **home, **env}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_a_named_plugin_answers_beside_the_others(site: Path, tmp_path: Path) -> None:
    answer = say(site, tmp_path, "hi! ask the oracle", TRACKER_PLUGINS="oracle")
    assert answer["modes"] == ["SMALLTALK", "ORACLE"]
    assert "The oracle is silent." in str(answer["reply"])


def test_one_that_is_not_named_is_not_loaded(site: Path, tmp_path: Path) -> None:
    assert "ORACLE" not in str(say(site, tmp_path, "hi! ask the oracle")["modes"])


def test_a_broken_plugin_costs_only_itself(site: Path, tmp_path: Path) -> None:
    answer = say(site, tmp_path, "hi! ask the oracle", TRACKER_PLUGINS="oracle,broken")
    assert "The oracle is silent." in str(answer["reply"])
