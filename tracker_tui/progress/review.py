"""A week or month in review: what was done for each goal, against the one before, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.progress.draw import pad, plain_text, sparkline, width_of, wrapped
from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.numbers import count_of, format_signed, format_value, join_words, short_day
from tracker_tui.progress.periods import days_in, each_day, month_end, shift
from tracker_tui.progress.report import WIDTH, headline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord
    from tracker_tui.progress.report import Row

GOOD = frozenset({Standing.AHEAD, Standing.ON_TRACK, Standing.DONE})
MOST_POINTS = 31
MOST_NAMED = 3


class Reviewed(NamedTuple):
    """One goal over a stretch: its amount (or change of level), the same before, days with an entry."""

    amount: float | None
    before: float | None
    days: int


class Summed(NamedTuple):
    """The sum of a review: days with an entry of so many, goals on track, titles of what grew and is due."""

    days: int
    days_logged: int
    goals: int
    on_track: int
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


def review(
    rows: Sequence[Row],
    first: date,
    last: date,
    today: date,
    *,
    width: int = WIDTH,
    ascii: bool = False,  # noqa: A002 - the word every drawing option uses
) -> list[str]:
    """A weekly or monthly review: a line for each goal, then the sum of it and what to do next."""
    span = f"{short_day(first, today)} to {short_day(last, today)}"
    if not rows:
        return [span, "", "No goals yet."]
    lines = [f"{'Review':<{width - width_of(span)}}{span}", ""]
    lines += review_table(rows, first, last, today, width=width, ascii=ascii)
    closing = closing_lines(rows, first, last, today)
    lines += ["", *(line for sentence in closing for line in wrapped(sentence, width))]
    return [plain_text(line) for line in lines] if ascii else lines


def review_table(
    rows: Sequence[Row],
    first: date,
    last: date,
    today: date,
    *,
    width: int = WIDTH,
    ascii: bool = False,  # noqa: A002
) -> list[str]:
    """The lines of a review: a goal each, with its days, its amount and the change."""
    found = [reviewed(row.goal, row.history, first, last, today) for row in rows]
    return _table(rows, found, first, min(last, today), width, plain=ascii)


def summed_up(rows: Sequence[Row], first: date, last: date, today: date) -> Summed:
    """The sum of a review."""
    end = min(last, today)
    found = [reviewed(row.goal, row.history, first, last, today) for row in rows]
    return Summed(
        days=days_in(first, end),
        days_logged=len({r.day for row in rows for r in row.history if r.entries and first <= r.day <= end}),
        goals=len(rows),
        on_track=sum(row.measures.standing in GOOD for row in rows),
        more=tuple(row.goal.title for row, seen in zip(rows, found, strict=True) if _grew(row.goal, seen)),
        due=tuple(row.goal.title for row in rows if row.measures.due_today),
    )


def closing_lines(rows: Sequence[Row], first: date, last: date, today: date) -> list[str]:
    """The sum of a review in sentences, and what to do next."""
    summed = summed_up(rows, first, last, today)
    days, goals = count_of(summed.days, "day"), count_of(summed.goals, "goal")
    lines = [
        f"Something was logged on {summed.days_logged} of {days}; {summed.on_track} of {goals} on track."
    ]
    if summed.more:
        lines.append(f"More than the time before: {join_words(list(summed.more[:MOST_NAMED]))}.")
    if summed.due:
        lines.append(f"Next, today: {join_words(list(summed.due[:MOST_NAMED]))}.")
    return lines


def review_json(rows: Sequence[Row], first: date, last: date, today: date) -> Any:
    """Every number of a review: a goal each, and the sum of it."""
    from tracker_tui.progress.told import plain

    goals = [_row_json(row, first, last, today) for row in rows]
    summed = summed_up(rows, first, last, today)
    return plain({"first": first, "last": last, **summed._asdict(), "reviewed": goals})


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


def _table(
    rows: Sequence[Row], found: Sequence[Reviewed], first: date, last: date, width: int, *, plain: bool
) -> list[str]:
    amounts = [_amount(row.goal, seen) for row, seen in zip(rows, found, strict=True)]
    changes = [_against(row.goal, seen) for row, seen in zip(rows, found, strict=True)]
    heads = [headline(row.goal, row.measures, ascii=plain) for row in rows]
    points = min(MOST_POINTS, days_in(first, last))
    amount, change = max(map(width_of, amounts)), max(map(width_of, changes))
    head = min(22, max(map(width_of, heads)))
    wanted = max(width_of(row.goal.title) for row in rows)
    room = width - amount - change - head - 8
    points = max(min(points, 7), min(points, room - wanted))
    title = min(wanted, room - points)
    lines = []
    for row, told, against, words in zip(rows, amounts, changes, heads, strict=True):
        cells = (
            pad(row.goal.title, max(6, title), ascii=plain),
            pad(_drawn(row, shift(last, 1 - points), last, plain=plain), points),
            pad(told, amount, right=True),
            pad(against, change),
            pad(words, head, ascii=plain),
        )
        lines.append("  ".join(cells).rstrip())
    return lines


def _drawn(row: Row, first: date, last: date, *, plain: bool) -> str:
    reading = row.goal.kind in (GoalKind.MEASURE, GoalKind.TASK)
    within = [record for record in row.history if first <= record.day <= last and record.entries]
    known = {record.day: record.last if reading else record.total for record in within}
    return sparkline([known.get(day) for day in each_day(first, last)], ascii=plain, zero=not reading)


def _amount(goal: Goal, seen: Reviewed) -> str:
    if seen.amount is None:
        return "no entry"
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return format_signed(round(seen.amount, 2), _unit(goal))
    return format_value(round(seen.amount, 2), _unit(goal))


def _against(goal: Goal, seen: Reviewed) -> str:
    if seen.amount is None or seen.before is None:
        return ""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return f"({format_signed(round(seen.before, 2))} before)"
    change = round(seen.amount - seen.before, 2)
    return f"({format_signed(change) if change else 'as before'})"


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


def _unit(goal: Goal) -> str | None:
    return "%" if goal.kind is GoalKind.TASK else goal.unit
