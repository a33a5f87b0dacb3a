"""All goals as lines to choose from: those under way by category, then what rests and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.draw import cut
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.report import Row, overview
from tracker_tui.progress.tally import tally
from tracker_tui.tui.cards import tone_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.reader import GoalView

NO_GOALS = "No goals yet. Say one, such as “read 20 books this year”, or fill in the form of ^n."
HEADINGS = {
    GoalStatus.ACTIVE: "UNDER WAY",
    GoalStatus.PAUSED: "PAUSED",
    GoalStatus.COMPLETED: "DONE",
    GoalStatus.ABANDONED: "DROPPED",
}


class GoalLine(NamedTuple):
    """One goal's id, its line, and the name of its colour."""

    goal_id: str
    line: str
    tone: str


class OverviewPage(NamedTuple):
    """How many goals there are of each kind, in words; and all of them under their headings."""

    said: str
    sections: tuple[Section, ...]


class Section(NamedTuple):
    """A heading and the goals under it."""

    heading: str
    goals: tuple[GoalLine, ...]


def overview_page(tracker: Tracker, width: int, *, by_category: bool) -> OverviewPage:
    """Every goal there ever was, in columns at most `width` wide, the archive last."""
    views = tracker.reader.goals(None)
    rows = [Row(view.goal, view.measures, view.history) for view in views]
    today, plain = tracker.clock.today(), tracker.settings.ascii
    if not rows:
        return OverviewPage(NO_GOALS, ())
    lines = overview(rows, today, width=width, ascii=plain)
    grouped: dict[str, list[GoalLine]] = {}
    by_category = by_category and any(view.goal.category for view in views)
    order = sorted(range(len(views)), key=lambda at: _order(views[at]))
    for at in order:
        heading = _heading(views[at], by_category=by_category)
        grouped.setdefault(heading, []).append(GoalLine(views[at].goal.id, lines[at], tone_of(views[at])))
    said = cut(f" {'-' if plain else '·'} ".join(_counts(views)), width, ascii=plain)
    return OverviewPage(said, tuple(Section(heading, tuple(goals)) for heading, goals in grouped.items()))


def _counts(views: list[GoalView]) -> Iterator[str]:
    yield from tally((view.goal, view.measures) for view in views).words
    for status, heading in HEADINGS.items():
        count = sum(view.goal.status is status for view in views)
        if count and status is not GoalStatus.ACTIVE:
            yield f"{count} {heading.lower()}"


def _order(view: GoalView) -> tuple[int, str, int]:
    goal = view.goal
    return list(HEADINGS).index(goal.status), goal.category or "~", goal.number or 999


def _heading(view: GoalView, *, by_category: bool) -> str:
    goal = view.goal
    if goal.status is GoalStatus.ACTIVE and by_category:
        return clean_line(goal.category or "no category").upper()
    return HEADINGS[goal.status]
