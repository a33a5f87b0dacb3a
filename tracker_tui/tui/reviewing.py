"""A review as a page: its sum in words, then a line a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.draw import pad, plain_text, width_of, wrapped
from tracker_tui.progress.numbers import short_day
from tracker_tui.progress.review import closing_lines
from tracker_tui.progress.review_table import review_table, stretch_name
from tracker_tui.tui.cards import tone_of
from tracker_tui.tui.overview import NO_GOALS, GoalLine

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.bootstrap import Tracker


class ReviewPage(NamedTuple):
    """The name of a stretch and its days, the sum in words, the words above the columns, the goals."""

    title: str
    said: tuple[str, ...]
    head: str = ""
    goals: tuple[GoalLine, ...] = ()


def reviewed_page(tracker: Tracker, first: date, last: date, width: int) -> ReviewPage:
    """The review of some days, in lines at most `width` wide."""
    reader, today, plain = tracker.reader, tracker.clock.today(), tracker.settings.ascii
    views = reader.reviewed(first, last)
    rows = reader.rows_between(views, first, last)
    span = f"{short_day(first, today)} to {short_day(last, today)}"
    title = pad(stretch_name(first, last, today), width - width_of(span), ascii=plain) + span
    if not rows:
        return ReviewPage(title, ("", *wrapped(NO_GOALS, width)))
    drawn = review_table(rows, first, last, today, width=width, ascii=plain)
    told = [*closing_lines(rows, first, last, today), drawn.quiet]
    said = [line for sentence in told if sentence for line in wrapped(sentence, width)]
    tones = {view.goal.id: tone_of(view) for view in views}
    goals = tuple(GoalLine(row.goal.id, line, tones[row.goal.id]) for row, line in drawn.lines)
    if plain:
        said = [plain_text(line) for line in said]
    return ReviewPage(title, ("", *said, ""), drawn.head, goals)
