"""Does it stay quick? A log, the sidebar, “how am I doing?” and a report, with 10,000 and a million entries.

Both files hold the same fifty goals over ten years. Prints each time and the ratio of the two.
Run: python tests/benchmarks/size.py [ENTRIES] [FOLDER]; the files in a FOLDER are kept and used again.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from tracker_tui.bootstrap import Tracker, open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 3, 18, 20, 15)
BEGAN = date(2016, 3, 20)
DAYS = (NOW.date() - BEGAN).days
GOALS = 50
FEW, MANY = 10_000, 1_000_000
ROUNDS = 5
LIMIT = 1.5
# One of each kind, ten times over.
MADE: tuple[dict[str, object], ...] = (
    {"kind": GoalKind.TOTAL, "target": 1e6, "unit": "km", "deadline": date(2026, 12, 31)},
    {
        "kind": GoalKind.MEASURE,
        "target": 75.0,
        "unit": "kg",
        "baseline": 95.0,
        "deadline": date(2026, 12, 31),
    },
    {"kind": GoalKind.HABIT, "target": 30.0, "unit": "minutes", "period": Period.WEEK},
    {"kind": GoalKind.HABIT, "target": 5.0, "unit": "pages", "period": Period.DAY},
    {"kind": GoalKind.LIMIT, "target": 20.0, "unit": "coffees", "period": Period.WEEK},
)
# What the ledger would have stored with the goals.
SETTLE = """
UPDATE goals SET current_value = (SELECT sum(value) FROM progress_entries WHERE goal_id = goals.id)
WHERE kind = 'total'
"""


def opened(path: Path, at: datetime = NOW) -> Tracker:
    """A tracker on a file, with a clock that stands still."""
    env = {
        "DATABASE_PATH": str(path),
        "TRACKER_USER": "ann",
        "TRACKER_LOG_PATH": str(path.with_suffix(".log")),
    }
    return open_tracker(load_settings(env), Clock(at))


def make(path: Path, entries: int) -> None:
    """Fifty goals and so many entries, spread over ten years."""
    tracker = opened(path, datetime.combine(BEGAN, NOW.time()))
    with tracker.ledger.change(limited=False) as change:
        goals = [
            change.create_goal(NewGoal(f"Goal {number:02d}", **MADE[number % len(MADE)]))  # type: ignore[arg-type]
            for number in range(GOALS)
        ]
    random = Random(7)
    rows = []
    for _ in range(entries):
        goal = goals[random.randrange(GOALS)]
        day = BEGAN + timedelta(random.randrange(DAYS))
        value = (
            round(random.gauss(85, 2), 1) if goal.kind is GoalKind.MEASURE else float(random.randint(1, 5))
        )
        rows.append((goal.id, value, tracker.clock.noon(day) + random.randrange(20_000), day.isoformat()))
    rows.sort(key=lambda row: row[2])
    with tracker.database.atomic():
        for row in rows:
            tracker.database.insert(
                "INSERT INTO progress_entries (goal_id, value, logged_at, local_day) VALUES (?, ?, ?, ?)", row
            )
        tracker.database.sql(SETTLE)
    tracker.close()


def log(path: Path) -> None:
    """One entry, as `tracker log` writes it."""
    tracker = opened(path)
    goal = tracker.reader.find("Goal 10").goal
    with tracker.ledger.change() as change:
        change.log(goal.id, 3.0, NOW.date())
    tracker.close()


def sidebar(path: Path) -> None:
    """All goals with their measures, as the app shows them when it opens."""
    tracker = opened(path)
    tracker.reader.goals()
    tracker.close()


def overview(path: Path) -> None:
    """The question after everything."""
    tracker = opened(path)
    tracker.say("how am I doing?")
    tracker.close()


def report(path: Path) -> None:
    """One goal with its whole analysis."""
    tracker = opened(path)
    tracker.reader.analytics(tracker.reader.find("Goal 12").goal.id)
    tracker.close()


ACTS: tuple[Callable[[Path], None], ...] = (log, sidebar, overview, report)


def milliseconds(act: Callable[[Path], None], path: Path) -> float:
    """How long an act takes on a freshly opened file."""
    began = perf_counter()
    act(path)
    return (perf_counter() - began) * 1000


def main(entries: int, folder: Path) -> int:
    """Print the table; 1 where a ratio is beyond the limit."""
    files = {count: folder / f"{count}.db" for count in (FEW, entries)}
    for count, path in files.items():
        if not path.exists():
            make(path, count)
    worst = 0.0
    print(f"{'':<10}{FEW:>12,}{entries:>12,}  ratio")
    for act in ACTS:
        times: dict[int, list[float]] = {count: [] for count in files}
        for _ in range(ROUNDS + 1):  # by turns, so that whatever else the machine does hits both
            for count, path in files.items():
                times[count].append(milliseconds(act, path))
        few, many = (median(found[1:]) for found in times.values())
        worst = max(worst, many / few)
        print(f"{act.__name__:<10}{few:>9.1f} ms{many:>9.1f} ms  {many / few:.2f}")
    return int(worst > LIMIT)


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    if len(sys.argv) > 2:
        sys.exit(main(wanted, Path(sys.argv[2])))
    with tempfile.TemporaryDirectory() as made:
        sys.exit(main(wanted, Path(made)))
