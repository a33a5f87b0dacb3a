"""A review drawn: a line for each goal with its days, its amount, the change and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.draw import cut, pad, plain_text, width_of, wrapped
from tracker_tui.progress.goals import Goal, GoalKind, unit_of
from tracker_tui.progress.numbers import (
    MONTHS,
    format_number,
    format_signed,
    format_value,
    join_words,
    short_day,
)
from tracker_tui.progress.periods import days_in, month_end, shift
from tracker_tui.progress.report import WIDTH, headline
from tracker_tui.progress.review import Reviewed, closing_lines, reviewed
from tracker_tui.progress.review_days import GAP, WEEK, Column, days_column

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.report import Row

LEAST_NAME = 8  # columns that titles keep, as long as there is something to leave out
FIRST_DROPPED = ("change", "days")  # where titles would have next to no room
QUIET_FROM = 4  # from so many goals on, those that nothing was heard of are told in a sentence
MOST_QUIET = 6


class Drawn(NamedTuple):
    """A table: the words above its columns, a line for each goal, and of whom nothing is to be told."""

    head: str
    lines: tuple[tuple[Row, str], ...]
    quiet: str


def review(
    rows: Sequence[Row],
    first: date,
    last: date,
    today: date,
    *,
    width: int = WIDTH,
    ascii: bool = False,  # noqa: A002 - the word every drawing option uses
) -> list[str]:
    """A weekly or monthly review as lines: a line for each goal, then the sum of it and what to do next."""
    span = f"{short_day(first, today)} to {short_day(last, today)}"
    if not rows:
        return [span, "", "No goals yet."]
    lines = [pad(stretch_name(first, last, today), width - width_of(span)) + span, ""]
    lines += review_lines(rows, first, last, today, width=width, ascii=ascii)
    closing = closing_lines(rows, first, last, today)
    lines += ["", *(line for sentence in closing for line in wrapped(sentence, width))]
    return [plain_text(line) for line in lines] if ascii else lines


def review_lines(
    rows: Sequence[Row],
    first: date,
    last: date,
    today: date,
    *,
    width: int = WIDTH,
    ascii: bool = False,  # noqa: A002
) -> list[str]:
    """The table of a review as lines, the words above its columns first."""
    drawn = review_table(rows, first, last, today, width=width, ascii=ascii)
    return [drawn.head, *(line for _, line in drawn.lines), *wrapped(drawn.quiet, width)]


def stretch_name(first: date, last: date, today: date) -> str:
    """What some days are called: "This week, so far", "Last month", "A week", "Review"."""
    month = first.day == 1 and last == month_end(first)
    if not month and days_in(first, last) != WEEK:
        return "Review"
    word = "month" if month else "week"
    if first <= today <= last:
        return f"This {word}{', so far' if today < last else ''}"
    if last == shift(today, -1) or first <= shift(_start_of(today, first, month=month), -1) <= last:
        return f"Last {word}"
    return f"{MONTHS[first.month - 1]} {first.year}" if month else "Week"


def _start_of(today: date, first: date, *, month: bool) -> date:
    """The first day of the month or week that holds today; weeks begin on the weekday of `first`."""
    return today.replace(day=1) if month else shift(today, -((today - first).days % WEEK))


def review_table(
    rows: Sequence[Row],
    first: date,
    last: date,
    today: date,
    *,
    width: int = WIDTH,
    ascii: bool = False,  # noqa: A002
) -> Drawn:
    """The table of a review, at most `width` columns wide."""
    found = [(row, reviewed(row.goal, row.history, first, last, today)) for row in rows]
    told = [(row, seen) for row, seen in found if seen.days or seen.before]
    if len(found) - len(told) < QUIET_FROM:
        told = found
    shown = {id(row) for row, _ in told}
    columns = _columns(told, ascii=ascii)
    room = width - sum(column.width + GAP for column in columns)
    columns.insert(0, days_column(told, first, last, today, room, plain=ascii))
    dropped = iter(FIRST_DROPPED)
    while (room := width - sum(column.width + GAP for column in columns)) < LEAST_NAME:
        part = next(dropped, None)
        if part is None:
            break
        columns = [column for column in columns if column.part != part]
    titles = [row.goal.title for row, _ in told]
    title = max(1, min(max(map(width_of, titles), default=0), room))
    named = Column("title", "", [pad(name, title, ascii=ascii) for name in titles])
    lines = _laid_out([named, *columns], width, ascii=ascii)
    if ascii:
        lines = [plain_text(line) for line in lines]
    names = _names([row.goal.title for row in rows if id(row) not in shown])
    return Drawn(lines[0], tuple(zip((row for row, _ in told), lines[1:], strict=True)), names)


def _names(titles: list[str]) -> str:
    if not titles:
        return ""
    left = len(titles) - MOST_QUIET
    shown = [*titles[:MOST_QUIET], f"{left} more"] if left > 0 else titles
    return f"No word of {join_words(shown)}."


def _columns(told: Sequence[tuple[Row, Reviewed]], *, ascii: bool) -> list[Column]:  # noqa: A002
    """What was done, the change, and where each goal stands now."""
    return [
        Column("done", "done", [_amount(row.goal, seen) for row, seen in told], right=True),
        Column("change", "change", [_against(row.goal, seen) for row, seen in told]),
        Column(
            "now",
            "now",
            [cut(headline(row.goal, row.measures, ascii=ascii), 22, ascii=ascii) for row, _ in told],
        ),
    ]


def _laid_out(columns: list[Column], width: int, *, ascii: bool) -> list[str]:  # noqa: A002
    """The columns side by side, their names above them."""
    rows = zip(*([column.name, *column.cells] for column in columns), strict=True)
    lines = []
    for cells in rows:
        padded = [pad(cell, c.width, right=c.right) for cell, c in zip(cells, columns, strict=True)]
        lines.append(cut((" " * GAP).join(padded).rstrip(), width, ascii=ascii))
    return lines


def _amount(goal: Goal, seen: Reviewed) -> str:
    if seen.amount is None:
        return "no entry"
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return format_signed(round(seen.amount, 2), unit_of(goal)) if seen.amount else "no change"
    return format_value(round(seen.amount, 2), unit_of(goal))


def _against(goal: Goal, seen: Reviewed) -> str:
    if seen.before is None:
        return ""
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return f"({format_signed(round(seen.before, 2))} before)" if seen.amount is not None else ""
    if seen.amount is None:
        return f"({format_number(round(seen.before, 2))} before)" if seen.before else ""
    change = round(seen.amount - seen.before, 2)
    return f"({format_signed(change) if change else 'as before'})"
