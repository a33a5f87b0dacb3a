"""A whole offline turn against a bare Peewee transaction that writes the same rows, in one process.

    python tests/benchmarks/turn_latency.py [--turns 300]

A real file with 20 goals and 10,000 entries; synchronous=FULL on both sides; the two take turns. Printed: the
medians, the ratio of the turn (limit 8) and of reading the words alone (limit 3), and the 99th percentiles.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
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
TURN_LIMIT, LANGUAGE_LIMIT, TAIL_LIMIT = 8.0, 3.0, 3.0
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

    def __call__(self) -> None:
        """Message, entry, goal, two audit lines, state, reply: seven rows in one transaction."""
        at, body = int(time.time()), json.dumps({"a": "x" * 300})
        with self.database.atomic():
            for kind in ("message", "entry", "goal", "audit", "audit", "state", "reply"):
                self.row.insert(kind=kind, at=at, body=body).execute()


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
            bare.append(milliseconds(floor))
            began = time.perf_counter()
            reply = tracker.say(text)
            turns.append((time.perf_counter() - began) * 1000)
            language.append(reply.timings["classify"])
            assert reply.receipts, text
    bare, turns, language = bare[20:], turns[20:], language[20:]
    floor_ms = median(bare)
    print(f"bare transaction  {floor_ms:7.3f} ms   99th percentile {tail(bare):7.3f} ms")
    print(f"whole turn        {median(turns):7.3f} ms   99th percentile {tail(turns):7.3f} ms")
    print(f"language alone    {median(language):7.3f} ms   99th percentile {tail(language):7.3f} ms")
    ratios = median(turns) / floor_ms, median(language) / floor_ms, tail(turns) / median(turns)
    print(f"turn {ratios[0]:.2f} (limit 8)   language {ratios[1]:.2f} (limit 3)   tail {ratios[2]:.2f}")
    return int(ratios[0] > TURN_LIMIT or ratios[1] > LANGUAGE_LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
