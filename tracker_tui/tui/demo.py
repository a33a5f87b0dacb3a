"""A spring of goals, entries and talk, for pictures and for trying things out. The same each time."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from tracker_tui.bootstrap import open_tracker
from tracker_tui.clock import Clock
from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.ledger.change import Change
    from tracker_tui.settings import Settings

GOALS = (
    NewGoal("Run 100 km", target=100.0, unit="km", deadline=date(2026, 4, 30)),
    NewGoal("Gym 3 times a week", GoalKind.HABIT, target=3.0, unit="times", period=Period.WEEK),
    NewGoal("Read 4000 pages", target=4000.0, unit="pages", deadline=date(2026, 12, 31)),
    NewGoal("At most 2 coffees a day", GoalKind.LIMIT, target=2.0, unit="coffees", period=Period.DAY),
    NewGoal(
        "Weigh 78 kg",
        GoalKind.MEASURE,
        target=78.0,
        unit="kg",
        baseline=85.0,
        deadline=date(2026, 6, 30),
    ),
    NewGoal("Finish the thesis", GoalKind.TASK, deadline=date(2026, 6, 30)),
)
BEGIN = datetime(2026, 1, 5, 8, 0)  # noqa: DTZ001 - local time
# title -> amount of a day, by weekday from Monday; a dash is no entry
RHYTHM: dict[str, tuple[float | None, ...]] = {
    "Run 100 km": (None, 2.5, None, 1.5, None, 4.0, None),
    "Gym 3 times a week": (1, None, 1, None, 1, None, None),
    "Read 4000 pages": (12, 18, None, 9, 21, None, 15),
    "At most 2 coffees a day": (2, 1, 1, 2, 1, 1, 2),
}
TALK = (
    ("2026-03-16T19:30", "hello!"),
    ("2026-03-17T20:10", "had 1 coffee and weighed 81.2 kg this morning"),
    ("2026-03-18T08:05", "ran 5k this morning, feel great! any tips for the running?"),
    ("2026-03-18T20:14", "read 20 pages yesterday"),
)


def fill(settings: Settings, now: datetime) -> None:
    """Put goals, ten weeks of entries and a talk into a new file."""
    settings.database_path.parent.mkdir(parents=True, exist_ok=True)
    ids = _set_goals(settings)
    _live(settings, ids, now)
    for at, said in TALK:
        tracker = open_tracker(settings, Clock(datetime.fromisoformat(at)))
        tracker.say(said)
        tracker.close()


def _set_goals(settings: Settings) -> dict[str, str]:
    tracker = open_tracker(settings, Clock(BEGIN))
    with tracker.ledger.change(limited=False) as change:
        ids = {goal.title: change.create_goal(goal).id for goal in GOALS}
    tracker.close()
    return ids


def _live(settings: Settings, ids: dict[str, str], now: datetime) -> None:
    """Weeks of entries written down together, and the last days each in its evening."""
    yesterday = now.date() - timedelta(days=1)
    alone = yesterday - timedelta(days=1)
    days = [BEGIN.date() + timedelta(days=past) for past in range((yesterday - BEGIN.date()).days)]
    _write(settings, ids, alone - timedelta(days=1), [day for day in days if day < alone])
    _write(settings, ids, alone, [alone])
    with _evening(settings, yesterday) as change:
        change.log(ids["Finish the thesis"], 35.0, yesterday)


def _write(settings: Settings, ids: dict[str, str], evening: date, days: list[date]) -> None:
    with _evening(settings, evening) as change:
        for day in days:
            for title, week in RHYTHM.items():
                amount = week[day.weekday()]
                if amount is not None:
                    change.log(ids[title], float(amount), day)
            if day.weekday() == 0:
                weeks = (day - BEGIN.date()).days / 7
                change.log(ids["Weigh 78 kg"], round(85 - 0.34 * weeks, 1), day)


@contextmanager
def _evening(settings: Settings, day: date) -> Iterator[Change]:
    tracker = open_tracker(settings, Clock(datetime.combine(day, time(22))))
    with tracker.ledger.change() as change:
        yield change
    tracker.close()
