"""Peak memory of the app with a model in use, against a bare Textual app, side by side.

    python tests/benchmarks/model_memory.py [pairs]

The file has 20 goals, two years of entries and 2,000 messages; a model on loopback, in a process of its own,
is asked for structure and for words, and its answer is read to the end. Ends with 1 where the limit is
passed.
"""

from __future__ import annotations

import statistics
import sys

from streaming_frames import served
from terminal import HELLO, TRACKER, filled, terminal

LIMIT = 3.2  # times the bare app's peak
SAID = ("hello there\r", "any tips for keeping at it?\r", "did 3 km for that thing of mine\r")


def bare(env: dict[str, str]) -> float:
    """MiB at most, of the bare app."""
    with terminal(HELLO, env) as running:
        running.wait("hello-marker")
        running.settle()
        return running.memory()


def with_model(env: dict[str, str]) -> float:
    """MiB at most, of the tracker after some answers of the model."""
    with terminal(TRACKER, env) as running:
        running.wait("Goal 01")
        running.settle()
        for said in SAID:
            running.press(said)
            running.wait("hia")
            running.settle()
        return running.memory()


def main(pairs: int) -> int:
    """Measure, print, and return 1 where the limit is passed."""
    rows = []
    with served(12) as url, filled() as env:
        env |= {"TRACKER_MODEL": "m", "OPENAI_BASE_URL": url}
        rows = [(bare(env), with_model(env)) for _ in range(pairs)]
    ours, hello = (statistics.median(column) for column in (list(zip(*rows, strict=True))[::-1]))
    times = statistics.median(row[1] / row[0] for row in rows)
    print(f"bare app            {hello:6.1f} MiB")
    print(f"with a model in use {ours:6.1f} MiB, {times:.2f} times (limit {LIMIT:g})")
    return int(times > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
