"""Simulated people with a goal: steady, in weekly rhythm, in bursts, with gaps, drifting, stopping."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import DayRecord, Goal, GoalKind

if TYPE_CHECKING:
    from collections.abc import Callable

BEGIN = date(2024, 1, 1)
LIFE = 1500  # days lived by each; who has not arrived by then never does


@dataclass(slots=True)
class Person:
    """A goal, all that its person will ever log, the day someone asks, and the day the goal is reached."""

    name: str
    goal: Goal
    history: list[DayRecord]
    asked: date
    reached: date | None
    stopped: date | None = None  # the last day of those who give up

    def known(self) -> list[DayRecord]:
        """What is logged by the day of asking."""
        return [record for record in self.history if record.day <= self.asked]


def steady(random: Random, life: int) -> list[float]:
    """Most days, about the same."""
    often, size = random.uniform(0.4, 1.0), random.uniform(1, 20)
    return [max(0.1, random.gauss(size, size / 4)) if random.random() < often else 0.0 for _ in range(life)]


def weekly(random: Random, life: int) -> list[float]:
    """On some weekdays only, more at weekends."""
    chosen = random.sample(range(7), random.randint(1, 3))
    size = random.uniform(2, 20)
    return [
        max(0.1, random.gauss(size * (1.6 if day % 7 > 4 else 1), size / 3))
        if day % 7 in chosen and random.random() < 0.85
        else 0.0
        for day in range(life)
    ]


def bursts(random: Random, life: int) -> list[float]:
    """Much for some days, then nothing for some."""
    size, active, found = random.uniform(2, 10), True, []
    for _ in range(life):
        active = active if random.random() > 0.12 else not active
        found.append(random.expovariate(1 / size) if active and random.random() < 0.8 else 0.0)
    return found


def gaps(random: Random, life: int) -> list[float]:
    """Steady, with holidays and illnesses of one to three weeks."""
    amounts = steady(random, life)
    day = random.randint(10, 60)
    while day < life:
        length = random.randint(7, 21)
        amounts[day : day + length] = [0.0] * len(amounts[day : day + length])
        day += length + random.randint(30, 120)
    return amounts


def drift(random: Random, life: int) -> list[float]:
    """A pace that slowly wanders up and down."""
    often, size, pace, found = random.uniform(0.3, 0.9), random.uniform(2, 10), 0.0, []
    for _ in range(life):
        pace = pace * 0.995 + random.gauss(0, 0.03)
        found.append(max(0.1, random.gauss(size, size / 4) * 2.718**pace) if random.random() < often else 0.0)
    return found


def stop(random: Random, life: int) -> list[float]:
    """Steady, and one day never again."""
    amounts = steady(random, life)
    end = random.randint(30, 300)
    return amounts[:end] + [0.0] * (life - end)


WAYS: dict[str, Callable[[Random, int], list[float]]] = {
    "steady": steady, "weekly": weekly, "bursts": bursts, "gaps": gaps, "drift": drift, "stop": stop,
}  # fmt: skip


def adds_up(name: str, seed: int) -> Person:
    """Someone with a total; `stop` is asked somewhere around the day of stopping, the others on the way."""
    random = Random(f"{name} {seed}")
    amounts = WAYS[name](random, LIFE)
    days = random.randint(60, 400)
    target = max(1.0, sum(amounts[:days]) if name != "stop" else sum(amounts) * random.uniform(0.7, 2.5))
    sums, reached = 0.0, None
    for day, amount in enumerate(amounts):
        sums += amount
        if sums >= target:
            reached = day
            break
    last = next(day for day in range(LIFE - 1, -1, -1) if amounts[day])
    whole = reached if reached is not None else min(last + 60, LIFE - 1)
    asked = max(24, round(whole * random.uniform(0.15, 0.9)))
    history = [_record(day, amount) for day, amount in enumerate(amounts) if amount]
    goal = Goal("g", "u", "A total", GoalKind.TOTAL, target_value=target, unit="km")
    stopped = _day(last) if name == "stop" else None
    return Person(name, goal, history, _day(asked), None if reached is None else _day(reached), stopped)


def reads_off(name: str, seed: int) -> Person:
    """Someone with a level that goes down: a body weight, read off daily or now and then."""
    random = Random(f"measure {name} {seed}")
    level, noise, slope = random.uniform(70, 110), random.uniform(0.2, 0.8), random.uniform(0.02, 0.1)
    often = {"steady": 0.9, "weekly": 0.15, "bursts": 0.4}.get(name, 0.6)
    quits = random.randint(30, 200) if name == "stop" else LIFE
    way = random.uniform(3, 12)
    target, history, reached, wander = level - way, [], None, 0.0
    for day in range(LIFE):
        if name == "drift":
            wander = wander * 0.99 + random.gauss(0, 0.12) * slope
        level -= slope + wander if day < quits else -slope / 4
        if random.random() < often or not day:
            reading = round(level + random.gauss(0, noise), 1)
            history.append(_record(day, reading))
            if reading <= target and reached is None:
                reached = day
    whole = reached if reached is not None else 2 * quits
    asked = max(24, round(whole * random.uniform(0.2, 0.9)))
    goal = Goal(
        "g", "u", "Weight", GoalKind.MEASURE, target_value=target, unit="kg", baseline_value=target + way
    )
    stopped = _day(quits) if name == "stop" else None
    return Person(name, goal, history, _day(asked), None if reached is None else _day(reached), stopped)


def _record(day: int, value: float) -> DayRecord:
    return DayRecord(_day(day), value, 1, value)


def _day(at: int) -> date:
    return BEGIN + timedelta(days=at)
