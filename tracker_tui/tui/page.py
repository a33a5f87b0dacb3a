"""One goal in full: its page as drawn lines, and its latest entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_value

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.tui.course import Course

MOST_ENTRIES = 500


@dataclass(slots=True, frozen=True)
class EntryRow:
    """One entry as a row of the page."""

    entry_id: str
    day: date
    when: str
    amount: str
    value: float
    notes: str


@dataclass(slots=True, frozen=True)
class Page:
    """A goal's page. `unit` is what amounts are typed in."""

    goal_id: str
    title: str
    unit: str
    lines: tuple[str, ...]
    tone: str
    course: Course
    entries: tuple[EntryRow, ...]


def page_of(tracker: Tracker, goal_id: str, width: int) -> Page:
    """The page of a goal, drawn at most `width` columns wide. Raises GoalError where it is gone."""
    from tracker_tui.progress.goal_report import goal_report
    from tracker_tui.tui.cards import tone_of
    from tracker_tui.tui.course import course_of

    view, today = tracker.reader.goal(goal_id), tracker.clock.today()
    goal = view.goal
    analytics = tracker.reader.analytics(goal_id)
    lines = goal_report(
        analytics,
        view.history,
        today,
        width=width,
        week_start=tracker.clock.week_start,
        ascii=tracker.settings.ascii,
    )
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    rows = [
        EntryRow(
            entry.id,
            entry.day,
            format_day(entry.day, today),
            "skipped" if entry.skip else format_value(entry.value, unit),
            entry.value,
            clean_line(entry.notes or ""),
        )
        for entry in tracker.reader.entries(goal_id, limit=MOST_ENTRIES)
    ]
    course = course_of(view, analytics.estimate, today, tracker.clock.week_start)
    title, unit = clean_line(goal.title), unit or ""
    return Page(goal.id, title, unit, tuple(lines), tone_of(view), course, tuple(rows))
