"""`tracker review`: a week or a month, goal by goal, against the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.cli import values
from tracker_tui.cli.arguments import UsageError
from tracker_tui.progress.goals import Period
from tracker_tui.progress.periods import period_bounds

if TYPE_CHECKING:
    from tracker_tui.cli.call import Call


def review(call: Call) -> None:
    """Show the week, or with --month the month, that holds a day; today's unless told."""
    from tracker_tui.progress import review as summed
    from tracker_tui.progress import review_table as drawn

    today = call.clock.today()
    day = values.day(call.values["day"], today) if "day" in call.values else today
    first, last = period_bounds(day, _period(call), call.clock.week_start)
    reader = call.tracker.reader
    rows = reader.rows_between(reader.reviewed(first, last), first, last)
    call.out.show(
        summed.review_json(rows, first, last, today),
        lambda: "\n".join(drawn.review(rows, first, last, today, width=call.out.width, ascii=call.ascii)),
    )


def _period(call: Call) -> Period:
    if call.request.asks("month") and call.request.asks("week"):
        raise UsageError("Choose one of --week and --month.")
    return Period.MONTH if call.request.asks("month") else Period.WEEK
