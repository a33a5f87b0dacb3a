"""How often the interval of an estimate holds the true day, and how wide it is, beside the straight line.

Run: python -m tests.benchmarks.calibration [people of each kind]
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.people import BEGIN, WAYS, Person, adds_up, reads_off
from tracker_tui.progress.estimate import Estimate, estimate_completion_date
from tracker_tui.progress.measures import measure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def asked(person: Person) -> Estimate:
    """What the tracker answers on the day of asking."""
    known = person.known()
    found = measure(person.goal, known, person.asked, start=BEGIN)
    return estimate_completion_date(person.goal, known, person.asked, found)


def straight_line(person: Person) -> date | None:
    """The naive answer: what was done so far, over the days so far, goes on."""
    known = person.known()
    found = measure(person.goal, known, person.asked, start=BEGIN)
    days = (person.asked - BEGIN).days
    if not known or found.completion <= 0 or found.completion >= 1:
        return None
    return person.asked + timedelta(days=min(5000, round(days * (1 / found.completion - 1))))


def row(name: str, people: list[Person]) -> dict[str, float]:
    """How the estimates of some people turned out, of those who were on their way when asked.

    held: share of the dates told whose interval holds the true day, of people who do get there; early: who
    were there before it. of all: held among everybody told, those too who give up later, which no past shows.
    stopped: share of those who had given up already and are told a date all the same. Width and errors are
    medians, as shares of the days that were left.
    """
    people = [p for p in people if p.reached is None or p.reached > p.asked]
    told = [(p, e) for p in people if (e := asked(p)).day and e.earliest and e.latest]
    there = [(p, e, p.reached) for p, e in told if p.reached]
    held = [p for p, e, day in there if e.earliest and e.latest and e.earliest <= day <= e.latest]
    early = [p for p, e, day in there if e.earliest and day < e.earliest]
    gone = [p for p in people if p.reached is None and p.stopped and p.stopped < p.asked]
    misled = [p for p, _ in told if p in gone]
    return {
        "people": len(people), "told": _share(told, people), "held": _share(held, there),
        "of all": _share(held, told), "early": _share(early, there), "stopped": _share(misled, gone),
        "width": _middle([2 * (e.days_around or 0) / _left(p) for p, e, _ in there]),
        "error": _middle([abs((e.day - day).days) / _left(p) for p, e, day in there if e.day]),
        "straight line": _middle(
            [abs((line - day).days) / _left(p) for p, _, day in there if (line := straight_line(p))]
        ),
    }  # fmt: skip


def table(make: Callable[[str, int], Person], count: int) -> list[dict[str, float]]:
    """A row for each way of working, and one for all together."""
    groups = {name: [make(name, seed) for seed in range(count)] for name in WAYS}
    rows = []
    for name, people in [*groups.items(), ("all", [p for group in groups.values() for p in group])]:
        found = row(name, people)
        rows.append(found)
        print(f"{name:<8}" + "".join(f"  {key} {value:4.2f}" for key, value in found.items()))
    return rows


def _left(person: Person) -> int:
    return max(1, (person.reached - person.asked).days) if person.reached else 1


def _middle(values: list[float]) -> float:
    return median(values) if values else float("nan")


def _share(some: Sequence[object], among: Sequence[object]) -> float:
    return len(some) / len(among) if among else float("nan")


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print("totals")
    table(adds_up, size)
    print("measures")
    table(reads_off, size)
