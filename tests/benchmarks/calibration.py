"""How often the interval of an estimate holds the true day, and how wide it is, beside the straight line.

Run: python -m tests.benchmarks.calibration [people of each kind]
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.benchmarks.people import BEGIN, WAYS, Person, adds_up, reads_off
from tracker_tui.progress.estimate import Estimate, estimate_completion_date
from tracker_tui.progress.measures import measure

if TYPE_CHECKING:
    from collections.abc import Callable


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
    """Coverage, share of answers with a date, width and errors of those who were on their way when asked."""
    people = [p for p in people if p.reached is None or p.reached > p.asked]
    told = [(p, e) for p in people if (e := asked(p)).day]
    held = [
        p for p, e in told if p.reached and e.earliest and e.latest and e.earliest <= p.reached <= e.latest
    ]
    early = [p for p, e in told if p.reached and e.earliest and p.reached < e.earliest]
    widths = sorted(
        (e.latest - e.earliest).days / _left(p) for p, e in told if e.latest and e.earliest and p.reached
    )
    errors = sorted(abs((e.day - p.reached).days) / _left(p) for p, e in told if e.day and p.reached)
    naive = sorted(
        abs((line - p.reached).days) / _left(p) for p, _ in told if p.reached and (line := straight_line(p))
    )
    never = [p for p, _ in told if p.reached is None]
    return {
        "people": len(people), "told": len(told) / max(1, len(people)), "held": len(held) / max(1, len(told)),
        "early": len(early) / max(1, len(told)), "never": len(never) / max(1, len(told)),
        "width": _middle(widths), "error": _middle(errors), "straight line": _middle(naive),
    }  # fmt: skip


def table(make: Callable[[str, int], Person], count: int) -> list[dict[str, float]]:
    """A row for each way of working, and one for all together."""
    groups = {name: [make(name, seed) for seed in range(count)] for name in WAYS}
    rows = []
    for name, people in [*groups.items(), ("all", [p for group in groups.values() for p in group])]:
        found = row(name, people)
        rows.append(found)
        print(f"{name:<8}" + "".join(f"{key:>9} {value:6.2f}" for key, value in found.items()))
    return rows


def _left(person: Person) -> int:
    return max(1, (person.reached - person.asked).days) if person.reached else 1


def _middle(values: list[float]) -> float:
    return values[len(values) // 2] if values else float("nan")


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print("totals")
    table(adds_up, size)
    print("measures")
    table(reads_off, size)
