"""The past of a goal in pictures: readings as a line; sums as weeks and a calendar; strength week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.draw import cut, dots, heat_legend, heat_map, pad, sparkline
from tracker_tui.progress.goals import Goal, GoalKind, Period
from tracker_tui.progress.numbers import format_number, format_value, rounded
from tracker_tui.progress.periods import period_bounds, shift
from tracker_tui.progress.report import recent_values
from tracker_tui.progress.strength import strength_course

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord

LABEL = 17  # columns of a fact's name
STRENGTH = "Strength"
WEEKS_DRAWN = 26
LEAST_DAYS_DRAWN = 3
LEAST_WEEKS_DRAWN = 2  # weeks that a line of weeks needs more than


def past(
    goal: Goal,
    measures: Measures,
    history: Sequence[DayRecord],
    today: date,
    *,
    width: int,
    week_start: int,
    plain: bool,
) -> list[str]:
    """The past in pictures: readings as a line; sums as weeks and a calendar; a habit's period as dots."""
    if sum(record.entries > 0 for record in history) < LEAST_DAYS_DRAWN:
        return []
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK):
        return _readings(history, today, width, plain=plain)
    drawn = dots(measures.current, measures.target or 0.0, ascii=plain) if goal.periodic else ""
    this = [f"  {pad(f'This {measures.period}', LABEL)}{drawn}"] if drawn and measures.period_days > 1 else []
    young = 1 + (today - (measures.start or today)).days // 7
    weeks = min(max(8, young + 1), max(4, min(WEEKS_DRAWN, (width - LABEL - 4) // 2)))
    first = shift(period_bounds(today, Period.WEEK, week_start)[0], -7 * (weeks - 1))
    amounts = {r.day: r.total for r in history if r.entries and first <= r.day <= today}
    full = measures.target if goal.periodic and measures.period_days == 1 else None
    calendar = heat_map(
        amounts, today, weeks=weeks, since=measures.start, full=full, week_start=week_start, ascii=plain
    )
    lines = [*this, *(f"  {' ' * (LABEL - 4)}{line}".rstrip() for line in calendar)]
    if young > LEAST_WEEKS_DRAWN:
        lines.append(_by_week(amounts, first, weeks, plain=plain))
        if goal.periodic:
            lines.append(_strength_by_week(goal, history, measures.start or first, first, today, plain=plain))
    most = format_value(rounded(full or max(amounts.values(), default=0.0)), goal.unit)
    legend = heat_legend(most, zeros=0.0 in amounts.values(), ascii=plain)
    return [*lines, f"  {' ' * LABEL}{cut(legend, width - LABEL - 2, ascii=plain)}"]


def _readings(history: Sequence[DayRecord], today: date, width: int, *, plain: bool) -> list[str]:
    """The readings of the last weeks as a line, and the least and most of them."""
    drawn_weeks = min(8, (width - LABEL - 2) // 7)
    values = recent_values(history, today, 7 * drawn_weeks, readings=True)
    known = [value for value in values if value is not None]
    if not known:
        return []
    line = sparkline(values, ascii=plain, zero=False)
    span = f"{format_number(min(known))} to {format_number(max(known))}"
    return [f"  {pad(f'Last {drawn_weeks} weeks', LABEL)}{line}".rstrip(), f"  {' ' * LABEL}{span}"]


def _by_week(amounts: Mapping[date, float], first: date, weeks: int, *, plain: bool) -> str:
    """The sums of the weeks, each below its column of the calendar."""
    sums = [0.0] * weeks
    for day, amount in amounts.items():
        sums[(day - first).days // 7] += amount
    line = sparkline([amount or None for amount in sums], ascii=plain)
    return f"  {pad('By week', LABEL)}{' '.join(line)}".rstrip()


def _strength_by_week(
    goal: Goal, history: Sequence[DayRecord], start: date, first: date, today: date, *, plain: bool
) -> str:
    """How strong the habit was at the end of each week, below the sums of the weeks."""
    course = strength_course(goal, history, start, today)
    weeks = 1 + (today - first).days // 7
    ends = [min(shift(first, 7 * week + 6), max(course, default=today)) for week in range(weeks)]
    line = sparkline([course.get(day) for day in ends], ascii=plain, full=1.0)
    return f"  {pad(STRENGTH, LABEL)}{' '.join(line)}".rstrip()
