"""Process start to painted frame of the app, and its peak memory, against a bare Textual app, side by side.

    python tests/benchmarks/first_paint.py [pairs]

The file has 20 goals, two years of entries and 2,000 messages. In each turn the app is started as the first
time on a day, when the goals have to be measured anew, and as any later time. Prints medians and medians of
the ratios, and ends with 1 where a limit is passed.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

from terminal import HELLO, TRACKER, filled, terminal

MARKER = "said 000999"  # the latest words of the talk; the goals are drawn with them
LIMIT = 1.8  # times the bare app until the goals and the latest words are on the screen
MEMORY = 2.0  # times its peak memory


def painted(command: list[str], env: dict[str, str], marker: str) -> tuple[float, float]:
    """Seconds from start until a marker is on the screen, and the peak memory in MiB after it rests."""
    with terminal(command, env) as running:
        seconds = running.wait(marker) - running.began
        running.settle()
        return seconds, running.memory()


def measured_anew(env: dict[str, str]) -> tuple[float, float]:
    """The same for a tracker that finds nothing that an earlier start has measured."""
    kept = Path(env["DATABASE_PATH"]).with_suffix(".board.json")
    board = kept.read_bytes()
    kept.unlink()
    try:
        return painted(TRACKER, env, MARKER)
    finally:
        kept.write_bytes(board)


def main(pairs: int) -> int:
    """Measure, print, and return 1 where a limit is passed."""
    rows = []
    with filled() as env:
        with terminal(TRACKER, env) as before:
            before.wait(MARKER)
            before.quit()
        for _ in range(pairs + 1):
            bare = painted(HELLO, env, "hello-marker")
            rows.append((bare, measured_anew(env), painted(TRACKER, env, MARKER)))
    rows = rows[1:]  # the first turn warms the caches
    passed = False
    for at, name in enumerate(("bare app", "first start", "later start")):
        seconds, memory = (statistics.median(row[at][what] for row in rows) for what in (0, 1))
        times, more = (statistics.median(row[at][what] / row[0][what] for row in rows) for what in (0, 1))
        print(
            f"{name:12} {seconds * 1000:5.0f} ms  {times:4.2f} times   {memory:5.1f} MiB  {more:4.2f} times"
        )
        passed |= times > LIMIT or more > MEMORY
    print(f"limits: {LIMIT:g} times until painted, {MEMORY:g} times the peak memory")
    return int(passed)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
