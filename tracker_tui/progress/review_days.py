"""The days of a review as a column: numbers, or levels in as many signs as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.draw import pad, sparkline, width_of
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import WEEKDAYS, format_number
from tracker_tui.progress.periods import each_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord
    from tracker_tui.progress.report import Row
    from tracker_tui.progress.review import Reviewed

WEEK = 7
MOST_POINTS = 31
DAY_CELL = 7  # columns of a day's number
LEAST_TITLE = 16  # columns that a title keeps beside such numbers
GAP = 2
SILENT, SILENT_PLAIN = "·", "."


class Column(NamedTuple):
    """A column of a table: which part of it, the words above it, and its cells."""

    part: str
    name: str
    cells: list[str]
    right: bool = False

    @property
    def width(self) -> int:
        """Of its widest line."""
        return max(map(width_of, (self.name, *self.cells)))


def days_column(
    told: Sequence[tuple[Row, Reviewed]], first: date, last: date, today: date, room: int, *, plain: bool
) -> Column:
    """The days: of a week as numbers where there is room for them, else as a line of levels; of a month by
    weeks where there is not room for its days.
    """
    days = list(each_day(first, last))
    if len(days) == WEEK and room >= LEAST_TITLE + GAP + WEEK * DAY_CELL:
        head = "".join(pad(f"{WEEKDAYS[day.weekday()]} {day.day}", DAY_CELL, right=True) for day in days)
        return Column("days", head, ["".join(_numbers(row, days, today, plain=plain)) for row, _ in told])
    by = 1 if len(days) <= max(WEEK, room - LEAST_TITLE - GAP) else WEEK
    steps = [days[at : at + by] for at in range(0, len(days), by)][-MOST_POINTS:]
    head = _days_head(days) if by == 1 else "weeks"
    return Column("days", head, [_levels(row, steps, plain=plain) for row, _ in told])


def _days_head(days: list[date]) -> str:
    """A letter for each day of a week; of more days the number of every seventh."""
    if len(days) <= WEEK:
        return "".join(WEEKDAYS[day.weekday()][0] for day in days)
    head = ""
    for at in range(0, len(days) - 1, WEEK):
        head = head.ljust(at) + str(days[at].day)
    return head


def _value(row: Row, record: DayRecord) -> float:
    return record.last if row.goal.kind in (GoalKind.MEASURE, GoalKind.TASK) else record.total


def _levels(row: Row, steps: list[list[date]], *, plain: bool) -> str:
    """A level for each step of days: the sum of them, or their last reading."""
    known = {r.day: r for r in row.history if steps[0][0] <= r.day <= steps[-1][-1] and r.entries}
    level = row.goal.kind in (GoalKind.MEASURE, GoalKind.TASK)
    values: list[float | None] = []
    for days in steps:
        told = [_value(row, known[day]) for day in days if day in known]
        values.append(None if not told else told[-1] if level else sum(told))
    return sparkline(values, ascii=plain, zero=not level)


def _numbers(row: Row, days: list[date], today: date, *, plain: bool) -> list[str]:
    known = {r.day: r for r in row.history if days[0] <= r.day <= days[-1]}
    silent = SILENT_PLAIN if plain else SILENT
    cells = []
    for day in days:
        record = known.get(day)
        if record is None or not (record.entries or record.skipped):
            text = silent if day <= today else ""
        else:
            text = _short(_value(row, record)) if record.entries else "skip"
        cells.append(pad(text, DAY_CELL, right=True))
    return cells


def _short(value: float) -> str:
    """A number in few columns: "12.5", "1,240", "12k"."""
    text = format_number(value, 1)
    return text if len(text) < DAY_CELL else f"{format_number(value / 1000, 0)}k"
