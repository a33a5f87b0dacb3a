"""Process start to painted frame of the app, and its peak memory, against a bare Textual app, side by side.

    python tests/benchmarks/first_paint.py [pairs]

The file has 20 goals, two years of entries and 2,000 messages. Prints medians and medians of the ratios, and
ends with 1 where a limit is passed.
"""

from __future__ import annotations

import statistics
import sys

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


def main(pairs: int) -> int:
    """Measure, print, and return 1 where a limit is passed."""
    rows = []
    with filled() as env:
        with terminal(TRACKER, env) as before:
            before.wait(MARKER)
            before.quit()
        for _ in range(pairs + 1):
            hello = painted(HELLO, env, "hello-marker")
            rows.append((*hello, *painted(TRACKER, env, MARKER)))
    rows = rows[1:]  # the first pair warms the caches
    hello_at, hello_mib, at, mib = (statistics.median(column) for column in zip(*rows, strict=True))
    times = statistics.median(row[2] / row[0] for row in rows)
    more = statistics.median(row[3] / row[1] for row in rows)
    print(f"bare app        {hello_at * 1000:6.0f} ms  {hello_mib:6.1f} MiB")
    print(f"tracker         {at * 1000:6.0f} ms  {mib:6.1f} MiB")
    print(f"first paint     {times:6.2f} times    (limit {LIMIT:g})")
    print(f"peak memory     {more:6.2f} times    (limit {MEMORY:g})")
    return int(times > LIMIT or more > MEMORY)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 9))
