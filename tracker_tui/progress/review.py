"""A week or month in review: what was done for each goal, against the one before, and the sum of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus
from tracker_tui.progress.numbers import count_of, join_words
from tracker_tui.progress.periods import days_in, month_end, shift
from tracker_tui.progress.tally import Tally, tally

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord
    from tracker_tui.progress.report import Row

MOST_NAMED = 3


class Reviewed(NamedTuple):
    """One goal over a stretch: its amount (or change of level), the same before, days with an entry."""

    amount: float | None
    before: float | None
    days: int


class Summed(NamedTuple):
    """The sum of a review: days with an entry of so many, how goals stand; titles of those that are done,
    that grew, that are due.
    """

    days: int
    days_logged: int
    stand: Tally
    done: tuple[str, ...]
    more: tuple[str, ...]
    due: tuple[str, ...]


def reviewed(goal: Goal, history: Sequence[DayRecord], first: date, last: date, today: date) -> Reviewed:
    """What a goal saw from `first` to `last`, and in the stretch before, as far as this one has come."""
    end = min(last, today)
    old_first, old_last = stretch_before(first, last)
    if end < last:
        old_last = min(old_last, shift(old_first, (end - first).days))
    within = [record for record in history if first <= record.day <= end and record.entries]
    before = [record for record in history if old_first <= record.day <= old_last and record.entries]
    if goal.kind not in (GoalKind.MEASURE, GoalKind.TASK):
        return Reviewed(_sum(within, goal), _sum(before, goal), len(within))
    change = _change(goal, history, within)
    return Reviewed(change, _change(goal, history, before), len(within))


def stretch_before(first: date, last: date) -> tuple[date, date]:
    """The stretch before: the month before a whole month, else as many days."""
    if first.day == 1 and last == month_end(first):
        eve = shift(first, -1)
        return eve.replace(day=1), eve
    return shift(first, -days_in(first, last)), shift(first, -1)


def summed_up(rows: Sequence[Row], first: date, last: date, today: date) -> Summed:
    """The sum of a review."""
    end = min(last, today)
    found = [reviewed(row.goal, row.history, first, last, today) for row in rows]
    return Summed(
        days=days_in(first, end),
        days_logged=len({r.day for row in rows for r in row.history if r.entries and first <= r.day <= end}),
        stand=tally((row.goal, row.measures) for row in rows),
        done=tuple(row.goal.title for row in rows if row.goal.status is GoalStatus.COMPLETED),
        more=tuple(row.goal.title for row, seen in zip(rows, found, strict=True) if _grew(row.goal, seen)),
        due=tuple(row.goal.title for row in rows if row.measures.due_today),
    )


def closing_lines(rows: Sequence[Row], first: date, last: date, today: date) -> list[str]:
    """The sum of a review in sentences; where it is not over, how goals stand and what to do next."""
    summed = summed_up(rows, first, last, today)
    open_still = first <= today <= last
    logged = f"Something was logged on {summed.days_logged} of {count_of(summed.days, 'day')}."
    if not summed.days_logged:
        logged = f"Nothing was logged {'so far' if open_still else 'on these days'}."
    lines = [logged, summed.stand.sentence] if open_still and summed.stand.goals else [logged]
    named = (
        ("Done", summed.done),
        ("More than the time before", summed.more),
        ("Next, today", summed.due if open_still else ()),
    )
    return lines + [f"{label}: {_some(titles)}." for label, titles in named if titles]


def _some(titles: Sequence[str]) -> str:
    """The first few titles, and how many there are beside them."""
    left = len(titles) - MOST_NAMED
    return join_words([*titles[:MOST_NAMED], f"{left} more"] if left > 0 else list(titles))


def review_json(rows: Sequence[Row], first: date, last: date, today: date) -> Any:
    """Every number of a review: a goal each, and the sum of it."""
    from tracker_tui.progress.told import plain

    goals = [_row_json(row, first, last, today) for row in rows]
    summed = summed_up(rows, first, last, today)
    stand = {"goals": len(rows), "judged": summed.stand.judged, "on_track": summed.stand.on_track}
    counted = {name: value for name, value in summed._asdict().items() if name != "stand"}
    return plain({"first": first, "last": last, **counted, **stand, "reviewed": goals})


def _row_json(row: Row, first: date, last: date, today: date) -> dict[str, Any]:
    seen = reviewed(row.goal, row.history, first, last, today)
    reading = row.goal.kind in (GoalKind.MEASURE, GoalKind.TASK)
    within = [record for record in row.history if first <= record.day <= last and record.entries]
    return {
        "id": row.goal.id,
        "title": row.goal.title,
        "unit": row.goal.unit,
        "standing": str(row.measures.standing),
        "ahead": row.measures.ahead,
        "streak": row.measures.streak,
        **seen._asdict(),
        "by_day": {record.day.isoformat(): record.last if reading else record.total for record in within},
    }


def _grew(goal: Goal, seen: Reviewed) -> bool:
    counted = goal.kind in (GoalKind.TOTAL, GoalKind.HABIT)
    return counted and seen.amount is not None and seen.before is not None and seen.amount > seen.before


def _sum(records: Sequence[DayRecord], goal: Goal) -> float | None:
    if not records and goal.kind is not GoalKind.LIMIT:
        return None
    return sum(record.total for record in records)


def _change(goal: Goal, history: Sequence[DayRecord], within: Sequence[DayRecord]) -> float | None:
    """How far the level moved: from the reading before, else from where the goal began."""
    if not within:
        return None
    before = [record.last for record in history if record.day < within[0].day and record.entries]
    began = 0.0 if goal.kind is GoalKind.TASK else goal.baseline_value
    return within[-1].last - (before[-1] if before else within[0].last if began is None else began)
