"""A very long sitting: thousands of turns typed into the app, whose memory has to stay flat once it is warm.

    python tests/benchmarks/soak.py [turns]

Prints what is held after each tenth, and ends with 1 where the last tenths hold more than a little over the
first warm one.
"""

from __future__ import annotations

import sys
import time

from terminal import TRACKER, Terminal, filled, terminal

WARM = 0.3  # of the turns, after which memory should not grow
GROWTH = 1.05  # times what was held then
SAID = ("ran 1 km for goal 01", "how am I doing?", "hello there", "undo")


def turn(running: Terminal, number: int) -> None:
    """Type one message with a number of its own, send it, and wait until it was answered."""
    running.press(f"{SAID[number % len(SAID)]}")
    running.read(0.02)
    running.press("\r")
    running.wait("Say what you did")  # the line is empty again
    running.settle(0.03)


def main(turns: int) -> int:
    """Type, print, and return 1 where memory grew."""
    held: list[float] = []
    with filled(6, 60, 20) as env, terminal(TRACKER, env) as running:
        running.wait("Goal 01")
        running.settle()
        began = time.perf_counter()
        for number in range(1, turns + 1):
            turn(running, number)
            if number % max(1, turns // 10) == 0:
                held.append(running.memory("VmRSS"))
                print(
                    f"{number:6} turns  {held[-1]:6.1f} MiB  {time.perf_counter() - began:6.0f} s", flush=True
                )
    warm = held[int(len(held) * WARM) - 1]
    print(f"growth after warm-up: {max(held[-2:]) / warm:.3f} times (limit {GROWTH:g})")
    return int(max(held[-2:]) > warm * GROWTH)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
