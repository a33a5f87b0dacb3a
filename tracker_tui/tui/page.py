"""One goal in full: its page as drawn lines, and its latest entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.draw import wrapped
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_value

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import Goal
    from tracker_tui.tui.course import Course

MOST_LINES = 200  # of the log, that the history of a goal is read from


@dataclass(slots=True, frozen=True)
class EntryRow:
    """One entry as a row of the page."""

    entry_id: str
    day: date
    when: str
    amount: str
    value: float
    notes: str
    skipped: bool = False


@dataclass(slots=True, frozen=True)
class Page:
    """A goal's page. `unit` is what amounts are typed in; `more`: there are entries before those read."""

    goal_id: str
    title: str
    unit: str
    lines: tuple[str, ...]
    tone: str
    goal: Goal
    measures: Measures
    courses: tuple[Course, ...]
    entries: tuple[EntryRow, ...]
    usual: float | None = None
    more: bool = False


def page_of(tracker: Tracker, goal_id: str, width: int, entries: int) -> Page:
    """The page of a goal, drawn at most `width` columns wide, with its latest entries. Raises GoalError where
    it is gone.
    """
    from tracker_tui.progress.goal_report import goal_report
    from tracker_tui.tui.cards import tone_of, usual_amount
    from tracker_tui.tui.course import courses_of

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
            entry.skip,
        )
        for entry in tracker.reader.entries(goal_id, limit=entries + 1)
    ]
    courses = courses_of(view, analytics.estimate, today, tracker.clock.week_start)
    title, unit = clean_line(goal.title), unit or ""
    return Page(
        goal.id,
        title,
        unit,
        tuple(lines),
        tone_of(view),
        goal,
        view.measures,
        courses,
        tuple(rows[:entries]),
        usual_amount(goal, view.history),
        len(rows) > entries,
    )


def beside(tracker: Tracker, kind: str, goal_id: str, width: int) -> list[str]:
    """What can stand beside a page: the "history" of a goal, or "why" it stands so."""
    from tracker_tui.tui.grounds import grounds

    if kind == "history":
        lines = _history(tracker, goal_id)
    else:
        view, analytics = tracker.reader.goal(goal_id), tracker.reader.analytics(goal_id)
        lines = grounds(view, analytics, tracker.clock.today())
    return [folded for line in lines for folded in _folded(line, width)]


def _folded(line: str, width: int) -> list[str]:
    """A line in as many as it needs, each as far in as the words of the first."""
    words = line.lstrip()
    indent = len(line) - len(words)
    hanging = 2 * (words[1:2] == " ")  # beside the mark of a list
    first, *rest = wrapped(words, max(10, width - indent - hanging))
    return [" " * indent + first, *(" " * (indent + hanging) + more for more in rest)]


def _history(tracker: Tracker, goal_id: str) -> list[str]:
    """All that was changed of a goal, the newest first, under the days it was done on."""
    from tracker_tui.tui.retold import lines_of

    past, clock = tracker.ledger.past(), tracker.clock
    changes = past.of_goal(goal_id, MOST_LINES)
    undone = past.taken_back([change.change_id for change in changes])
    lines: list[str] = []
    day = None
    for change in changes:
        at = clock.local(change.at)
        if at.date() != day:
            day = at.date()
            lines += ["", f"Changed {format_day(day, clock.today())}"]
        since = " (taken back since)" if change.change_id in undone else ""
        mine = [r for r in past.receipts_of(change.change_id) if r.goal is None or r.goal.id == goal_id]
        for line in lines_of(tracker, mine):
            told = ": ".join(filter(None, (line.what, line.makes if not since else "")))
            lines.append(f"  {at:%H:%M} {line.mark} {told}{since}")
    return lines[1:] or ["Nothing was changed yet."]
