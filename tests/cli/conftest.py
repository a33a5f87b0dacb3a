"""The command as a process of its own, on a file of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

NOW = "2026-03-18T20:15"  # a Wednesday


@dataclass
class Result:
    """What a call left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Tracker:
    """Calls `tracker` in a folder of its own; `env` goes above a bare environment."""

    folder: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.folder / "tracker.db"

    def environment(self) -> dict[str, str]:
        base = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT", "LANG", "TMPDIR") if key in os.environ}
        homes = {
            "HOME": str(self.folder),
            "TZ": "UTC",
            "DATABASE_PATH": str(self.database),
            "TRACKER_USER": "ada",
        }
        return base | homes | self.env

    def bytes(self, *words: str | bytes, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return self.process("-m", "tracker_tui", *words, stdin=stdin)

    def python(self, script: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return self.process("-c", script, stdin=stdin)

    def process(self, *words: str | bytes, stdin: bytes) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, *words],
            input=stdin,
            capture_output=True,
            env=self.environment(),
            cwd=self.folder,
            timeout=60,
            check=False,
        )

    def __call__(self, *words: str | bytes, stdin: str = "", now: str | None = NOW) -> Result:
        done = self.bytes(*(("--now", now) if now else ()), *words, stdin=stdin.encode())
        result = Result(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in result.err
        return result

    def json(self, *words: str, stdin: str = "", now: str | None = NOW) -> Any:
        """The JSON of a call that must have been done."""
        result = self("--json", *words, stdin=stdin, now=now)
        assert result.code == 0, result.err
        return result.json

    def refused(self, *words: str | bytes, code: int = 1) -> str:
        """The one sentence of a call that must fail with nothing on standard output."""
        result = self(*words)
        assert (result.code, result.out) == (code, ""), result
        assert result.err.count("\n") == 1
        assert result.err.strip()
        return result.err

    def add(self, title: str, *details: str) -> str:
        """Set a goal; its id."""
        return str(self.json("goal", "add", title, *details)[0]["goal_id"])


@pytest.fixture
def tracker(tmp_path: Path) -> Tracker:
    return Tracker(tmp_path)


@pytest.fixture
def running(tracker: Tracker) -> Tracker:
    """A tracker with one goal, "Run 100 km"."""
    tracker.add("Run 100 km", "--kind", "total", "--target", "100", "--unit", "km", "--by", "2026-12-31")
    return tracker
