"""What a message would do, said before it is sent: the cheapest way to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import EntryAction, GoalAction, Situation
from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_value, short_day

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.language.extraction import Extraction, GoalIntent, ProgressUpdate
    from tracker_tui.progress.goals import Goal

LONGEST = 300  # characters; what is longer is no line one wants a hint for


def preview(tracker: Tracker, text: str) -> str:
    """What is sure to be understood, in a line; empty where nothing is, or where the talk decides."""
    if not text.strip() or len(text) > LONGEST:
        return ""
    from tracker_tui.language.extractor import ProgressExtractor

    situation = _situation(tracker)
    understanding = ProgressExtractor().understand(text, situation)
    if understanding.danger:
        return ""
    goals = {goal.id: goal for goal in situation.goals}
    lines = (_line(extraction, goals, situation.today) for extraction in understanding.extractions)
    return "   ".join(filter(None, lines))


def _situation(tracker: Tracker) -> Situation:
    settings, clock = tracker.settings, tracker.clock
    return Situation(
        now=clock.now(),
        today=clock.today(),
        goals=tracker.reader.all_goals(),
        words=tracker.reader.words(),
        week_start=settings.week_start,
        date_order=settings.date_order,
    )


def _line(extraction: Extraction, goals: dict[str, Goal], today: date) -> str:
    if extraction.missing is not None:
        return ""
    if extraction.progress_update is not None:
        return _logs(extraction.progress_update, goals, today)
    if extraction.goal_intent is not None and extraction.goal_intent.action is GoalAction.SET:
        return _sets(extraction.goal_intent, today)
    return ""


def _logs(update: ProgressUpdate, goals: dict[str, Goal], today: date) -> str:
    goal = goals.get(update.goal_ids[0]) if len(update.goal_ids) == 1 else None
    if goal is None or update.action not in {EntryAction.LOG, EntryAction.SKIP}:
        return ""
    day = format_day(update.day or today, today)
    if update.action is EntryAction.SKIP:
        return f"skip {clean_line(goal.title)} · {day}"
    if update.value is None:
        return ""
    amount = format_value(update.value, "%" if goal.kind is GoalKind.TASK else goal.unit)
    total = " in all" if update.total and goal.kind is not GoalKind.MEASURE else ""
    return f"{amount}{total} → {clean_line(goal.title)} · {day}"


def _sets(intent: GoalIntent, today: date) -> str:
    amount = f": {format_value(intent.target, intent.unit)}" if intent.target is not None else ""
    period = f" a {intent.period}" if intent.period else ""
    due = f", by {short_day(intent.deadline, today)}" if intent.deadline else ""
    return f"new goal{amount}{period}{due}" if amount or due else ""
