"""A whole offline turn against a bare Peewee transaction that writes the same rows, in one process.

    python tests/benchmarks/turn_latency.py [--turns 300]

A real file with 20 goals and 10,000 entries; synchronous=FULL on both sides; the two take turns, and the bare
one writes as many rows as the turn before it did. Printed and judged: how many times longer the median turn
takes (limit 8), reading the words alone (limit 3), and the 99th percentiles of both against the bare one's
(limit 3).
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median

import peewee

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.settings import load_settings

NOW = datetime(2026, 3, 18, 20, 15)
DAYS = 500
NAMES = "turn", "language", "language's tail", "turn's tail"
LIMITS = 8.0, 3.0, 3.0, 3.0
ACTIVITIES = (
    "Run km", "Cycle miles", "Read pages", "Swim lengths", "Write words", "Practise minutes", "Draw sketches",
    "Learn cards", "Walk steps", "Save $", "Knit rows", "Study hours", "Cook meals", "Plant seedlings",
    "Climb metres", "Row minutes", "Code commits", "Stretch minutes", "Sing songs", "Paint canvases",
)  # fmt: skip
SAYINGS = (
    "ran {n} km this morning, felt great", "read {n} pages", "cycled {n} miles yesterday", "saved ${n}",
    "{n} cards learned on Monday", "wrote {n} words and walked {n}00 steps", "rowed {n} minutes",
    "drew {n} sketches",
)  # fmt: skip


def filled(folder: Path) -> Tracker:
    """A tracker with 20 goals and 10,000 entries."""
    env = {
        "DATABASE_PATH": str(folder / "t.db"),
        "TRACKER_LOG_PATH": str(folder / "events.jsonl"),
        "TRACKER_CONFIG": str(folder / "none.toml"),
        "TRACKER_USER": "ann",
    }
    tracker = open_tracker(load_settings(env), Clock(NOW))
    first = date(2026, 3, 17) - timedelta(days=DAYS)
    with tracker.ledger.change(limited=False) as change:
        for number, activity in enumerate(ACTIVITIES):
            title, unit = activity.rsplit(" ", 1)
            kind = (GoalKind.TOTAL, GoalKind.HABIT)[number % 2]
            period = Period.WEEK if kind is GoalKind.HABIT else None
            goal = change.create_goal(NewGoal(f"{title} {unit}", kind, 1_000_000, unit, period))
            for day in range(DAYS):
                change.log(goal.id, 5.0, first + timedelta(days=day))
    return tracker


class Bare:
    """The rows of a turn, written by Peewee and nothing else."""

    def __init__(self, path: Path) -> None:
        self.database = peewee.SqliteDatabase(
            str(path), pragmas={"journal_mode": "wal", "synchronous": "full"}, lock_type="IMMEDIATE"
        )
        database = self.database

        class Row(peewee.Model):  # type: ignore[misc]
            kind = peewee.TextField(index=True)
            at = peewee.IntegerField(index=True)
            body = peewee.TextField()

            class Meta:
                pass

        Row.bind(database)
        database.create_tables([Row])
        self.row = Row
        with database.atomic():
            Row.insert_many([{"kind": "old", "at": n, "body": "x" * 200} for n in range(10_000)]).execute()

    def __call__(self, rows: int) -> None:
        """So many rows in one transaction; a turn's are message, entry, goal, audit line, state, reply."""
        at, body = int(time.time()), json.dumps({"a": "x" * 300})
        with self.database.atomic():
            for _ in range(rows):
                self.row.insert(kind="message", at=at, body=body).execute()


def rows_written(tracker: Tracker) -> int:
    """How many rows the tracker has written since it opened its file."""
    return int(tracker.database.sql("SELECT total_changes()")[0][0])


def milliseconds(run: Callable[[], object]) -> float:
    """How long a call takes."""
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


def tail(times: list[float]) -> float:
    """The 99th percentile."""
    return sorted(times)[int(len(times) * 0.99)]


def main() -> int:
    """Measure, print, and judge by the limits."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--turns", type=int, default=300)
    turns, bare, language = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        tracker, floor = filled(Path(folder)), Bare(Path(folder, "bare.db"))
        tracker.database.sql("PRAGMA synchronous = FULL")
        for number in range(parser.parse_args().turns + 20):
            text = SAYINGS[number % len(SAYINGS)].format(n=number % 40 + 2)
            before = rows_written(tracker)
            began = time.perf_counter()
            reply = tracker.say(text)
            turns.append((time.perf_counter() - began) * 1000)
            language.append(reply.timings["classify"])
            assert reply.receipts, text
            bare.append(milliseconds(partial(floor, rows_written(tracker) - before)))
    bare, turns, language = bare[20:], turns[20:], language[20:]
    floor_ms = median(bare)
    print(f"bare transaction  {floor_ms:7.3f} ms   99th percentile {tail(bare):7.3f} ms")
    print(f"whole turn        {median(turns):7.3f} ms   99th percentile {tail(turns):7.3f} ms")
    print(f"language alone    {median(language):7.3f} ms   99th percentile {tail(language):7.3f} ms")
    tails = tail(language) / tail(bare), tail(turns) / tail(bare)
    ratios = median(turns) / floor_ms, median(language) / floor_ms, *tails
    for name, ratio, limit in zip(NAMES, ratios, LIMITS, strict=True):
        print(f"{name} {ratio:.2f} (limit {limit:g})", end="   ")
    print()
    return int(any(ratio > limit for ratio, limit in zip(ratios, LIMITS, strict=True)))


if __name__ == "__main__":
    raise SystemExit(main())
