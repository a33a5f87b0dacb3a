"""Whole-process time of `tracker say "ran 5 km"` against a bare script that inserts a row with Peewee.

    python tests/benchmarks/say_startup.py [--pairs 40]

The two take turns, so that a machine that slows down slows both; the figure is the median of the pairs'
ratios. It ends with 1 where that is above the limit.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

LIMIT = 2.5
BARE = """\
import sys, time
import peewee
database = peewee.SqliteDatabase(sys.argv[1])
class Entry(peewee.Model):
    value = peewee.FloatField()
    at = peewee.IntegerField()
    class Meta:
        database = database
database.create_tables([Entry])
Entry.create(value=5.0, at=int(time.time()))
"""
GOAL = ("goal", "add", "Run 100 km", "--target", "100", "--unit", "km")
TRACKER = (sys.executable, "-m", "tracker_tui")


def seconds(command: tuple[str, ...], env: dict[str, str]) -> float:
    """Wall time of a whole process."""
    began = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return time.perf_counter() - began


def pairs(count: int, folder: Path) -> list[tuple[float, float]]:
    """Times of the bare script and of `tracker say`, pair by pair; a first pair warms up and is left out."""
    env = {
        **os.environ,
        "HOME": str(folder),
        "DATABASE_PATH": str(folder / "tracker.db"),
        "TRACKER_MODEL": "",
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has its bytecode
    script = folder / "bare.py"
    script.write_text(BARE)
    bare = (sys.executable, str(script), str(folder / "bare.db"))
    say = (*TRACKER, "say", "ran 5 km")
    subprocess.run((*TRACKER, *GOAL), env=env, check=True, stdout=subprocess.DEVNULL)
    return [(seconds(bare, env), seconds(say, env)) for _ in range(count + 1)][1:]


def main() -> int:
    """Measure, print, and judge by the limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=40)
    with tempfile.TemporaryDirectory() as folder:
        measured = pairs(parser.parse_args().pairs, Path(folder))
    ratio = median(say / bare for bare, say in measured)
    low, _, high = quantiles([say / bare for bare, say in measured], n=4)
    print(f"bare script   {median(bare for bare, _ in measured) * 1000:6.1f} ms")
    print(f"tracker say   {median(say for _, say in measured) * 1000:6.1f} ms")
    print(f"median ratio  {ratio:6.2f}  (middle half {low:.2f} to {high:.2f}; limit {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
