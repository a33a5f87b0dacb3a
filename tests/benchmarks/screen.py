"""From a key to the first changed frame, against a bare Textual app; and what opening and a change of focus
cost with a hundred thousand messages, against a hundred. All in turns.

    python tests/benchmarks/screen.py [rounds]
"""

from __future__ import annotations

import statistics
import sys

from terminal import HELLO, TRACKER, Terminal, filled, terminal

KEY_LIMIT = 2.0  # times the bare app, from a key to the first changed frame
LONG_LIMIT = 1.2  # times a short talk: opening and focus with a long one
FOCUS = "\x1b[O\x1b[I"  # what a terminal sends when its window loses the focus and gets it again
PRESSES = 40


def committed_key() -> list[float]:
    """The same, to the frame with the goal's new number: by then it is committed to the file."""
    with filled(20, 400, 400) as env, terminal(TRACKER, env) as running:
        running.wait("Goal 01")
        running.settle()
        running.press("\t1")
        running.settle()
        return [after(running, "+", f"{399 + number:,}/1,000") for number in range(1, PRESSES + 1)]


def after(running: Terminal, key: str, *markers: str) -> float:
    """Seconds from a key until one of some markers is on the screen."""
    pressed = running.press(key)
    return running.wait(*markers) - pressed


def bare_key() -> list[float]:
    """Seconds from each key to the label that it changes."""
    with filled(1, 2, 2) as env, terminal(HELLO, env) as running:
        running.wait("hello-marker")
        running.settle()
        return [after(running, "\x1bOQ", f"pressed {number:03}") for number in range(1, PRESSES + 1)]  # f2


def usual_key() -> list[float]:
    """Seconds from the key of the usual amount, a goal being chosen, to the first frame that says so."""
    with filled(20, 400, 400) as env, terminal(TRACKER, env) as running:
        running.wait("Goal 01")
        running.settle()
        running.press("\t1")
        running.settle()
        times = []
        for number in range(1, PRESSES + 1):
            times.append(after(running, "+", "→ Goal 01", f"{399 + number:,}/1,000"))
            running.settle(0.1)
        return times


def long_talk(messages: int) -> tuple[float, float]:
    """Seconds to the first frame, and processor seconds of 20 changes of focus, with so many messages."""
    with filled(6, 30, messages) as env, terminal(TRACKER, env) as running:
        opened = running.wait(f"said {messages // 2 - 1:06}") - running.began
        running.settle()
        before = running.processor()
        for _ in range(20):
            running.press(FOCUS)
            running.settle(0.05)
        return opened, running.processor() - before


def main(rounds: int) -> int:
    """Measure, print, and return 1 where a limit is passed."""
    keys, talks = [], []
    for _ in range(rounds):
        bare, usual = statistics.median(bare_key()), statistics.median(usual_key())
        keys.append((bare, usual, usual / bare, statistics.median(committed_key())))
        short, long = long_talk(100), long_talk(100_000)
        talks.append((long[0] / short[0], short[1], long[1]))
    bare, usual, times, committed = (statistics.median(column) for column in zip(*keys, strict=True))
    opening, short_focus, long_focus = (statistics.median(column) for column in zip(*talks, strict=True))
    print(
        f"key to changed frame  {bare * 1000:5.1f} ms bare, {usual * 1000:5.1f} ms tracker: {times:.2f} times"
    )
    print(f"key to committed      {committed * 1000:5.1f} ms tracker")
    print(f"opening a long talk   {opening:5.2f} times a short one")
    print(
        f"20 changes of focus   {short_focus * 1000:5.0f} ms short talk, {long_focus * 1000:5.0f} ms long one"
    )
    return int(times > KEY_LIMIT or opening > LONG_LIMIT or long_focus > short_focus * LONG_LIMIT + 0.05)


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
