"""A very long sitting: thousands of turns typed into the app, whose memory has to stay flat once it is warm.

    python tests/benchmarks/soak.py [turns]

No two turns bring the same words, so that what is kept of each would show. Prints what is held after each
tenth, and ends with 1 where the last tenths hold more than a little over the first warm one.
"""

from __future__ import annotations

import sys
import time

from terminal import TRACKER, Terminal, filled, terminal

WARM = 0.3  # of the turns, after which memory should not grow
GROWTH = 1.05  # times what was held then
SAID = ("ran {number} m for goal 01, {word}", "how am I doing with {word}?", "hello there {word}", "undo")
EMPTY = "ay what you did"  # what an empty line says; its first letter blinks


def unheard(number: int) -> str:
    """A word of its own for each number, that means nothing."""
    letters = ""
    while number:
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return f"zu{letters}k"


def turn(running: Terminal, number: int) -> None:
    """Type one message with words of its own, send it, and wait until it was answered."""
    running.press(SAID[number % len(SAID)].format(number=number, word=unheard(number)))
    running.read(0.02)
    running.press("\r")
    running.wait(EMPTY)
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
        running.quit()
    warm = held[int(len(held) * WARM) - 1]
    print(f"growth after warm-up: {max(held[-2:]) / warm:.3f} times (limit {GROWTH:g})")
    return int(max(held[-2:]) > warm * GROWTH)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000))
