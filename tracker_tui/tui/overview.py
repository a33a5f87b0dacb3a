"""All goals as lines to choose from: those under way by category, then what rests and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.report import Row, overview
from tracker_tui.tui.cards import tone_of

if TYPE_CHECKING:
    from tracker_tui.bootstrap import Tracker
    from tracker_tui.reader import GoalView

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


class Section(NamedTuple):
    """A heading and the goals under it."""

    heading: str
    goals: tuple[GoalLine, ...]


def sections(tracker: Tracker, width: int, *, by_category: bool) -> tuple[Section, ...]:
    """Every goal there ever was, in columns at most `width` wide, the archive last."""
    views = tracker.reader.goals(None)
    rows = [Row(view.goal, view.measures, view.history) for view in views]
    today, plain = tracker.clock.today(), tracker.settings.ascii
    lines = overview(rows, today, width=width, ascii=plain) if rows else []
    grouped: dict[str, list[GoalLine]] = {}
    by_category = by_category and any(view.goal.category for view in views)
    order = sorted(range(len(views)), key=lambda at: _order(views[at]))
    for at in order:
        heading = _heading(views[at], by_category=by_category)
        grouped.setdefault(heading, []).append(GoalLine(views[at].goal.id, lines[at], tone_of(views[at])))
    return tuple(Section(heading, tuple(goals)) for heading, goals in grouped.items())


def _order(view: GoalView) -> tuple[int, str, int]:
    goal = view.goal
    return list(HEADINGS).index(goal.status), goal.category or "~", goal.number or 999


def _heading(view: GoalView, *, by_category: bool) -> str:
    goal = view.goal
    if goal.status is GoalStatus.ACTIVE and by_category:
        return clean_line(goal.category or "no category").upper()
    return HEADINGS[goal.status]
