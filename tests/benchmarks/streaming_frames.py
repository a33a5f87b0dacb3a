"""Does typing wait while a reply streams in at 200 words a second? The app in a terminal, a long talk behind
it, a model's server on loopback, and keys pressed all the while; by turns with the same keys and no reply.

    python tests/benchmarks/streaming_frames.py [rounds]

Printed: the time from a key to the frame that has it, how long the event loop was held up at a time, and how
much of that it was at work itself (processor time of its thread, which whatever else this machine does leaves
alone). Ends with 1 where the app ever worked for over 50 ms at a time, or where the 99th percentile of
a key is over that and not so in peace.
"""

from __future__ import annotations

import asyncio
import json
import os
import string
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[2]))

from terminal import Terminal, filled, terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 50.0  # milliseconds
PACE = 200  # words a second
LINES, WORDS = 8, 160  # of the reply; more lines of a model's answer are not shown
SET_OFF = 8  # each so many words one is set off
GAP = 0.01  # seconds between a frame and the next key
ROW = 40  # keys before the words are rubbed out
BEAT = 0.002  # seconds between looks at the event loop
SAID = "any tips for keeping at it?"
INSIDE, SERVER = "--inside", "--server"
HOLD_UPS = "HOLD_UPS"  # the variable that names the file they are written to


def reply(words: int) -> str:
    """Markdown of every kind that a model likes, each line with so many words."""
    starts = ("## On keeping at it", "- ", "- **first**: ", "> ", "| ", "`then` ", "*so* ", "Last, ")
    abc = string.ascii_lowercase
    lines = []
    for number, start in enumerate(starts[:LINES]):
        told = [f"{abc[number]}{abc[at % 26]}{abc[at // 26]}" for at in range(words)]
        told[::SET_OFF] = [f"**{word}**" for word in told[::SET_OFF]]
        lines.append(start + " ".join(told))
    return "\n\n".join(lines)


def serve(words: int) -> None:
    """A process of its own, so that the server's work is not the app's: prints where it is and speaks."""
    from tests.llm.server import ScriptedServer

    server = ScriptedServer()
    server.text, server.pause = reply(words), 1 / PACE
    print(server.url, flush=True)
    sys.stdin.read()


def inside() -> None:
    """The app, with a look at its event loop; how long that was held up each time is written down at last."""
    from tracker_tui.clock import Clock
    from tracker_tui.settings import load_settings
    from tracker_tui.tui.app import TrackerApp, run_app

    held: list[tuple[float, float, float]] = []
    watch: list[asyncio.Task[None]] = []

    async def beat() -> None:
        while True:
            began, used = time.monotonic(), time.thread_time()
            await asyncio.sleep(BEAT)
            now = time.monotonic()
            held.append((now, (now - began - BEAT) * 1000, (time.thread_time() - used) * 1000))

    async def on_load(_: TrackerApp) -> None:
        watch.append(asyncio.create_task(beat()))

    TrackerApp.on_load = on_load  # type: ignore[attr-defined]
    settings = load_settings()
    run_app(settings, Clock(None, **settings.clock_options()))
    Path(os.environ[HOLD_UPS]).write_text(json.dumps(held))


@contextmanager
def served(words: int = WORDS) -> Iterator[str]:
    """The address of a server in a process of its own, whose lines have so many words."""
    command = [sys.executable, __file__, SERVER, str(words)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.communicate("")


def typed(running: Terminal, seconds: float) -> list[float]:
    """Press keys for so long, each once the last is on the screen: milliseconds from each to its frame."""
    times: list[float] = []
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        running.press("\x15")  # rub out
        running.settle(0.02)
        row = ""
        for at in range(ROW):
            key = string.ascii_lowercase[at % 26]
            row += key
            pressed = running.press(key)
            seen = running.wait(row[-3:])
            if at > 2:
                times.append((seen - pressed) * 1000)
            running.read(GAP)
    return times


Row = list[float]


def sitting(env: dict[str, str], seconds: float) -> tuple[Row, Row, Row, Row, Row, Row]:
    """Keys, hold-ups and the work in them: in peace, and while a reply streams."""
    hold_ups = Path(env["DATABASE_PATH"]).with_suffix(".held")
    with terminal([sys.executable, __file__, INSIDE], env | {HOLD_UPS: str(hold_ups)}) as running:
        running.wait("Goal 01")
        running.settle()
        typed(running, 1.0)  # what is loaded with the first words is loaded now
        began = time.monotonic()
        peace = typed(running, seconds)
        quiet = time.monotonic()
        running.press("\x15" + SAID + "\r")
        running.wait("aab")
        streaming = time.monotonic()
        keys = typed(running, seconds)
        ended = time.monotonic()
        running.settle()
        running.quit()
    held = json.loads(hold_ups.read_text())
    before = [beat for beat in held if began < beat[0] < quiet]
    during = [beat for beat in held if streaming < beat[0] < ended]
    quietly, busily = (list(zip(*(beat[1:] for beat in beats), strict=True)) for beats in (before, during))
    return peace, *map(list, quietly), keys, *map(list, busily)


def told(name: str, times: list[float]) -> float:
    """Print a row; its 99th percentile."""
    last = quantiles(times, n=100)[98]
    print(f"{name:40}{median(times):7.1f}{last:8.1f}{max(times):8.1f}   of {len(times)}")
    return last


NAMES = ("key to frame", "event loop held up", "  processor time of it")


def main(rounds: int) -> int:
    """Measure, print, and return 1 where typing waited."""
    seconds = LINES * WORDS / PACE * 1.1  # to beyond the end of the reply
    rows: tuple[Row, ...] = ([], [], [], [], [], [])
    with served() as url:
        for _ in range(rounds):
            with filled(20, 730, 2000) as env:
                env |= {"TRACKER_MODEL": "m", "OPENAI_BASE_URL": url, "TRACKER_MODEL_DEADLINE": "60"}
                for row, found in zip(rows, sitting(env, seconds), strict=True):
                    row.extend(found)
    print(f"{'milliseconds':40}{'median':>7}{'99 %':>8}{'most':>8}")
    ends = [
        told(f"{name}, {when}", rows[at + shift])
        for when, shift in (("in peace", 0), ("a reply streaming", 3))
        for at, name in enumerate(NAMES)
    ]
    print(
        f"a key while a reply streams: {median(rows[3]) / median(rows[0]):.2f} times one in peace (median),"
    )
    print(f"{ends[3] / ends[0]:.2f} times (99 %); limit {LIMIT:g} ms")
    return int(max(rows[5]) > LIMIT or ends[3] > LIMIT > ends[0])


if __name__ == "__main__":
    if INSIDE in sys.argv:
        inside()
    elif SERVER in sys.argv:
        serve(int(sys.argv[-1]))
    else:
        raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
