"""Numbers into text: the lines of one goal, the overview of all, at most 80 columns wide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.progress.draw import bar, cut, pad, plain_text, sparkline, width_of
from tracker_tui.progress.figures import Measures, Standing
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period
from tracker_tui.progress.numbers import (
    count_of,
    format_bare,
    format_pair,
    format_round,
    format_value,
    is_event,
    is_suffered,
    round_down,
    round_up,
    short_day,
    step_of,
)
from tracker_tui.progress.periods import PERIOD_NOW, shift

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import DayRecord

WIDTH = 80
WIDE = 108  # columns from which a table tells more of each goal
DAYS_DRAWN = 14
BAR_WIDTHS = ((100, 20), (72, 10), (0, 5))  # columns there are, columns of a bar in a table
# A mark, its plain form, and words for where a goal stands; the mark carries no meaning that the words lack.
MARKS: dict[Standing, tuple[str, str, str]] = {
    Standing.NOT_STARTED: ("○", "o", "not started"),
    Standing.DONE: ("✓", "*", "done"),
    Standing.MISSED: ("·", ".", "past its day"),
    Standing.INSUFFICIENT_DATA: ("?", "?", "not enough data"),
    Standing.UNREACHABLE: ("✗", "x", "out of reach"),
    Standing.AHEAD: ("▲", "^", "ahead"),
    Standing.ON_TRACK: ("✓", "+", "on track"),
    Standing.RECOVERING: ("↗", "/", "recovering"),
    Standing.AT_RISK: ("!", "!", "at risk"),
    Standing.OFF_TRACK: ("▼", "v", "behind"),
}


@dataclass(slots=True, frozen=True)
class Row:
    """What a line about a goal is drawn from."""

    goal: Goal
    measures: Measures
    history: Sequence[DayRecord] = ()


def standing_mark(standing: Standing, *, ascii: bool = False) -> str:  # noqa: A002
    """One character for where a goal stands."""
    mark, plain, _ = MARKS[standing]
    return plain if ascii else mark


def standing_words(standing: Standing) -> str:
    """Where a goal stands, in a word or two."""
    return MARKS[standing][2]


def over_allowance(goal: Goal, measures: Measures) -> float:
    """How far a limit is over what it allows; 0 where it is kept, and for goals of other kinds."""
    if goal.kind is not GoalKind.LIMIT or measures.target is None:
        return 0.0
    over = measures.current - measures.target
    return over if over > 1e-9 * max(1.0, measures.target) else 0.0


def verdict_words(goal: Goal, measures: Measures) -> str:
    """Where a goal stands, in a word or two; of a limit that is broken, that."""
    if not over_allowance(goal, measures):
        return standing_words(measures.standing)
    return "more than you set" if is_suffered(goal.unit) else "over the allowance"


def allowance_words(goal: Goal, measures: Measures, *, named: bool = True) -> str:
    """What is left of a limit: "1 coffee still allowed", "the allowance is used up", "1 coffee over …"."""
    unit = goal.unit if named else None
    over = over_allowance(goal, measures)
    left = (measures.target or 0.0) - measures.current
    if over:
        step = step_of(goal.unit, measures.whole, over)
        told = format_value(round_up(over, step), unit)
        return f"{told} more than you set" if is_suffered(goal.unit) else f"{told} over the allowance"
    if is_suffered(goal.unit):
        return f"{format_value(left, unit)} below what you set" if left > 1e-9 else "the most you set"
    return f"{format_value(left, unit)} still allowed" if left > 1e-9 else "the allowance is used up"


def value_line(goal: Goal, measures: Measures) -> str:
    """Where the numbers are: "42 of 100 km", "2 of 3 this week", "81.4 kg, from 85 to 75", "60%"."""
    if goal.kind is GoalKind.TASK:
        return format_value(measures.current, "%")
    if measures.target is None:
        return format_value(measures.current, goal.unit)
    if goal.periodic:
        return f"{_brief_pair(goal, measures)} {PERIOD_NOW[measures.period or Period.DAY]}"
    if goal.kind is GoalKind.MEASURE:
        return _reading_line(goal, measures)
    return format_pair(measures.current, measures.target, goal.unit)


def headline(goal: Goal, measures: Measures, *, ascii: bool = False) -> str:  # noqa: A002
    """Mark and standing in the fewest words: "▲ 3.2 ahead", "✓ 6 weeks", "▼ 155 behind"."""
    if goal.status in _CLOSED:
        mark, plain, words = _CLOSED[goal.status]
        return f"{plain if ascii else mark} {words}"
    return f"{standing_mark(measures.standing, ascii=ascii)} {_headline_words(goal, measures)}"


A_LITTLE = "a little ahead"  # by less than a whole piece


def gap_words(goal: Goal, measures: Measures, *, named: bool = True) -> str:
    """How far from the line: "3.2 km ahead", "155 pages behind"; without the unit where `named` is off."""
    gap = measures.ahead or 0.0
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    step = step_of(unit, measures.whole, max(1.0, min(abs(gap), 10.0)))
    size = round_down(gap, step) if gap >= 0 else round_up(-gap, step)
    words = format_value(size, unit) if named else format_bare(size, unit)
    if not size and gap > 0:
        return A_LITTLE if named else "ahead"
    return f"{words} {'ahead' if gap >= 0 else 'behind'}"


def goal_bar(measures: Measures, width: int, *, ascii: bool = False) -> str:  # noqa: A002
    """The goal's bar, with a pace mark where the line is on its way."""
    pace = measures.pace_share
    marked = pace is not None and 0 < pace < 1 and measures.standing is not Standing.DONE
    return bar(measures.completion, width, pace if marked else None, ascii=ascii)


def recent_values(
    history: Sequence[DayRecord], today: date, days: int, *, readings: bool
) -> list[float | None]:
    """What each of the last `days` days says, oldest first; None for a day without a record."""
    first = shift(today, 1 - days)
    known = {r.day: r.last if readings else r.total for r in history if r.day >= first and r.entries}
    return [known.get(shift(first, ahead)) for ahead in range(days)]


def overview(rows: Sequence[Row], today: date, *, width: int = WIDTH, ascii: bool = False) -> list[str]:  # noqa: A002
    """A table of goals, one line each: number, title, bar, numbers, standing; where there is room the days of
    late and the day they are due.
    """
    if not rows:
        return ["No goals yet."]
    numbers = [value_line(row.goal, row.measures) for row in rows]
    heads = [headline(row.goal, row.measures, ascii=ascii) for row in rows]
    keys = [str(row.goal.number or "") for row in rows]
    extras = _extras(rows, today, width, ascii=ascii)
    bar_width = next(cells for least, cells in BAR_WIDTHS if width >= least)
    wanted = max(width_of(row.goal.title) for row in rows)
    head = min(24, max(map(width_of, heads)))
    key_width = max(2, *map(len, keys))
    room = width - bar_width - head - 7 - key_width - (width_of(extras[0]) + 2 if extras[0] else 0)
    value = min(26, max(map(width_of, numbers)), room - min(14, wanted))
    title = min(wanted, room - value)
    lines = []
    for row, key, number, extra, words in zip(rows, keys, numbers, extras, heads, strict=True):
        cells = (
            pad(key, key_width, right=True),
            pad(row.goal.title, title, ascii=ascii),
            goal_bar(row.measures, bar_width, ascii=ascii),
            pad(number, value, ascii=ascii),
            *((extra,) if extra else ()),
            cut(words, head, ascii=ascii),
        )
        lines.append("  ".join(cells[:1]) + " " + "  ".join(cells[1:]).rstrip())
    return [plain_text(line) for line in lines] if ascii else lines


def _extras(rows: Sequence[Row], today: date, width: int, *, ascii: bool) -> list[str]:  # noqa: A002
    """What a wide table also tells of each goal, all equally wide: the days of late, and when it is due."""
    if width < WIDE:
        return [""] * len(rows)
    due = [f"by {short_day(row.goal.deadline, today)}" if row.goal.deadline else "" for row in rows]
    room = max(map(width_of, due))
    cells = []
    for row, when in zip(rows, due, strict=True):
        level = row.goal.kind in (GoalKind.MEASURE, GoalKind.TASK)
        values = recent_values(row.history, today, DAYS_DRAWN, readings=level)
        drawn = sparkline(values, ascii=ascii, zero=not level)
        cells.append(f"{drawn}  {pad(when, room)}" if room else drawn)
    return cells


def goal_lines(row: Row, today: date, *, width: int = WIDTH, ascii: bool = False) -> list[str]:  # noqa: A002
    """A goal in three lines: name and standing; bar and numbers; what the last weeks looked like."""
    goal, measures = row.goal, row.measures
    head = headline(goal, measures, ascii=ascii)
    title = pad(goal.title, max(8, width - width_of(head) - 2), ascii=ascii)
    number = value_line(goal, measures)
    drawn = goal_bar(measures, max(8, min(40, width - width_of(number) - 4)), ascii=ascii)
    values = recent_values(row.history, today, 28, readings=goal.kind is GoalKind.MEASURE)
    line = sparkline(values, ascii=ascii, zero=goal.kind is not GoalKind.MEASURE)
    lines = [f"{title}  {head}", f"  {drawn}  {number}"]
    if line.strip():
        lines.append(f"  {line}  last 4 weeks")
    return [plain_text(line) for line in lines] if ascii else lines


def _brief_pair(goal: Goal, measures: Measures) -> str:
    """A period's sum of its quota; occasions need no unit: "2 of 3"."""
    told = format_round if goal.kind is GoalKind.HABIT else format_pair
    return told(measures.current, measures.target or 0.0, None if is_event(goal.unit) else goal.unit)


def _reading_line(goal: Goal, measures: Measures) -> str:
    goal_value = format_value(measures.target or 0.0, goal.unit)
    if measures.last_day is None and measures.baseline is None:
        return f"no reading, to {goal_value}"
    return f"{format_bare(measures.current, goal.unit, beside=goal_value)}, to {goal_value}"


def _headline_words(goal: Goal, measures: Measures) -> str:
    standing = measures.standing
    gap = measures.ahead
    if standing in _GAP_TOLD and (over := over_allowance(goal, measures)):
        return f"{format_bare(round_up(over, step_of(goal.unit, measures.whole, over)), goal.unit)} over"
    if goal.periodic and standing in (Standing.ON_TRACK, Standing.AHEAD) and (measures.streak or 0) > 1:
        run = count_of(measures.streak or 0, str(measures.period or "day"))
        return f"over {run}" if measures.streak_runs_back else run
    if goal.periodic or gap is None or standing not in _GAP_TOLD:
        return standing_words(standing)
    return gap_words(goal, measures, named=goal.kind is GoalKind.TASK)


_CLOSED = {GoalStatus.PAUSED: ("=", "=", "paused"), GoalStatus.ABANDONED: ("·", ".", "dropped")}
_GAP_TOLD = frozenset({Standing.AHEAD, Standing.RECOVERING, Standing.AT_RISK, Standing.OFF_TRACK})
