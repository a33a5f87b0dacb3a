"""Why a goal stands where it stands: the verdict's reason, and the entries and periods it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import (
    count_of,
    format_bare,
    format_day,
    format_value,
    join_words,
    short_day,
)
from tracker_tui.progress.report import verdict_words
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tracker_tui.reader import GoalView

PERIODS = 4  # finished ones that are told


def why(view: GoalView, today: date) -> str:
    """The verdict on a goal, the line it is held against, and the latest entries behind it."""
    return "\n".join([stands(view), *_grounds(view, today)])


def _grounds(view: GoalView, today: date) -> Iterator[str]:
    goal, measures = view.goal, view.measures
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    yield f"I call that “{verdict_words(goal, measures)}”{_line(view, today)}."
    known = [total for total in measures.recent_totals[-PERIODS:] if total is not None]
    if goal.periodic and len(known) > 1:
        told = ", ".join(format_bare(total, unit) for total in known)
        yield (
            f"The last {count_of(len(known), str(measures.period))} had {told}, "
            f"against {format_value(measures.target or 0.0, unit)} a {measures.period}."
        )
    if measures.evidence:
        yield "The latest entries it rests on:"
    for record in reversed(measures.evidence):
        value = record.last if goal.kind in (GoalKind.MEASURE, GoalKind.TASK) else record.total
        yield f"- {format_day(record.day, today)}: {format_value(value, unit)}"


def _line(view: GoalView, today: date) -> str:
    """The line from the start to the deadline, where there is one."""
    goal, measures = view.goal, view.measures
    if goal.periodic or measures.pace_line is None or measures.start is None or measures.deadline is None:
        return ""
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    line = format_value(round(measures.pace_line, 1), unit)
    span = join_words([short_day(measures.start, today), short_day(measures.deadline, today)])
    return f": a straight line between {span} is at {line} today"
