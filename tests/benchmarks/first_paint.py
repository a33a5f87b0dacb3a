"""Process start to first painted frame of the app, against a bare Textual app, in interleaved pairs.

    python tests/benchmarks/first_paint.py [pairs]

Prints the medians and the median of the ratios: for the first frame, and for the frame that shows the goals.
The file it opens holds six goals and a talk of fifty turns.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

HERE = Path(__file__).parent
SIZE = (40, 120)
PATIENCE = 20.0
LIMIT = 2.5


def seconds_to(command: list[str], env: dict[str, str], *markers: bytes) -> list[float]:
    """Seconds from starting a command in a terminal until each marker is on its screen."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=env, start_new_session=True
    )
    os.close(theirs)
    try:
        return _watch(ours, began, list(markers))
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(ours)


def _watch(terminal: int, began: float, markers: list[bytes]) -> list[float]:
    seen, times = b"", dict.fromkeys(markers, 0.0)
    while time.perf_counter() - began < PATIENCE:
        if select.select([terminal], [], [], 0.1)[0]:
            seen += os.read(terminal, 65536)
            now = time.perf_counter() - began
            for marker, at in times.items():
                if not at and marker in seen:
                    times[marker] = now
            if all(times.values()):
                return list(times.values())
    missing = [marker for marker, at in times.items() if not at]
    raise SystemExit(f"Not seen within {PATIENCE:g} s: {missing}\n{seen[-2000:]!r}")


def prepared(folder: Path) -> dict[str, str]:
    """An environment with a file that has goals and a talk in it."""
    env = {**os.environ, "TERM": "xterm-256color", "DATABASE_PATH": str(folder / "goals.db")}
    env |= {"TRACKER_LOG_PATH": str(folder / "log.jsonl"), "TRACKER_CONFIG": str(folder / "config.toml")}
    env.pop("TRACKER_MODEL", None)
    tracker = [sys.executable, "-m", "tracker_tui"]
    goals = [
        ["Read 4000 pages", "--target", "4000", "--unit", "pages"],
        ["Run 100 km", "--target", "100", "--unit", "km"],
        ["Gym", "--target", "3", "--unit", "times", "--period", "week"],
        ["Swim 20 km", "--target", "20", "--unit", "km"],
        ["Write 50 letters", "--target", "50", "--unit", "letters"],
        ["Save $900", "--target", "900", "--unit", "$"],
    ]
    for goal in goals:
        subprocess.run([*tracker, "goal", "add", *goal], env=env, check=True, capture_output=True)
    words = "\n".join(f"ran {1 + turn % 5} km" for turn in range(50))
    subprocess.run([*tracker, "say", "-"], env=env, check=True, capture_output=True, input=words.encode())
    return env


def main(pairs: int) -> int:
    """Measure, print, and return 1 where the limit is passed."""
    rows: list[tuple[float, float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        env = prepared(Path(folder))
        for _ in range(pairs + 1):
            (hello,) = seconds_to([sys.executable, str(HERE / "hello_app.py")], env, b"hello-marker")
            frame, goals = seconds_to(
                [sys.executable, "-m", "tracker_tui"], env, b"tracker", b"Write 50 letters"
            )
            rows.append((hello, frame, goals))
    rows = rows[1:]  # the first pair warms the caches
    hello, frame, goals = (statistics.median(column) for column in zip(*rows, strict=True))
    ratio = statistics.median(row[1] / row[0] for row in rows)
    with_goals = statistics.median(row[2] / row[0] for row in rows)
    print(f"hello-world          {hello * 1000:6.0f} ms")
    print(f"first frame          {frame * 1000:6.0f} ms   {ratio:.2f} times")
    print(f"goals on the screen  {goals * 1000:6.0f} ms   {with_goals:.2f} times   (limit {LIMIT:g})")
    return int(with_goals > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
