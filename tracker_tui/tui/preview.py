"""What a message would do, said before it is sent: the cheapest way to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import NEW_GOAL, EntryAction, GoalAction, Missing
from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_value, short_day
from tracker_tui.tui.widgets.hint_line import BETWEEN

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.language.extraction import Extraction, GoalIntent, ProgressUpdate
    from tracker_tui.progress.goals import Goal

LONGEST = 300  # characters; what is longer is no line one wants a hint for
TURNS = {EntryAction.UNDO: "takes the last change back", EntryAction.REDO: "makes it again"}
DEEDS = {
    GoalAction.PAUSE: "pause",
    GoalAction.RESUME: "go on with",
    GoalAction.COMPLETE: "done:",
    GoalAction.CANCEL: "drop",
    GoalAction.DELETE: "delete",
    GoalAction.UPDATE: "change",
}
ASKED = {
    Missing.GOAL: "I would ask: which goal?",
    Missing.VALUE: "I would ask: how much?",
    Missing.DAY: "I would ask: on which day?",
    Missing.PAST: "not yet: that day has not come",
}


def preview(tracker: Tracker, text: str) -> str:
    """What is sure to be understood, in a line; empty where nothing is."""
    if not text.strip() or len(text) > LONGEST:
        return ""
    understanding = tracker.preview(text)
    if understanding.danger:
        return ""
    goals = {goal.id: goal for goal in tracker.reader.all_goals()}
    lines = [_line(extraction, goals, tracker.clock.today()) for extraction in understanding.extractions]
    return BETWEEN.join(dict.fromkeys(filter(None, lines)))


def _line(extraction: Extraction, goals: dict[str, Goal], today: date) -> str:
    if extraction.missing is not None:
        return ASKED.get(extraction.missing, "")
    if extraction.progress_update is not None:
        return _entry(extraction.progress_update, goals, today)
    return _goal(extraction.goal_intent, goals, today) if extraction.goal_intent is not None else ""


def _entry(update: ProgressUpdate, goals: dict[str, Goal], today: date) -> str:
    if update.action in TURNS:
        return TURNS[update.action]
    goal = goals.get(update.goal_ids[0]) if len(update.goal_ids) == 1 else None
    if goal is None:
        return _elsewhere(update, today)
    title, day = clean_line(goal.title), format_day(update.day or today, today)
    if update.action is EntryAction.SKIP:
        return f"skip {title} · {day}"
    if update.action is EntryAction.REMOVE:
        return f"remove an entry of {title}"
    if update.value is None:
        return f"correct {title} · {day}" if update.action is EntryAction.CORRECT else ""
    amount = format_value(update.value, "%" if goal.kind is GoalKind.TASK else goal.unit)
    total = " in all" if update.total and goal.kind is not GoalKind.MEASURE else ""
    correct = "correct to " if update.action is EntryAction.CORRECT else ""
    return f"{correct}{amount}{total} → {title}{'' if correct else f' · {day}'}"


def _elsewhere(update: ProgressUpdate, today: date) -> str:
    """What counts for a goal that the same message sets, or for none."""
    if update.action is not EntryAction.LOG or update.value is None or len(update.goal_ids) > 1:
        return ""
    amount = format_value(update.value, update.said_unit)
    whose = "the new goal" if update.goal_ids == (NEW_GOAL,) else "kept; no goal fits it yet"
    return (
        "" if len(update.goal_ids) > 1 else f"{amount} → {whose} · {format_day(update.day or today, today)}"
    )


def _goal(intent: GoalIntent, goals: dict[str, Goal], today: date) -> str:
    if intent.action is GoalAction.SET:
        return _sets(intent, today)
    goal = goals.get(intent.goal_ids[0]) if len(intent.goal_ids) == 1 else None
    verb = DEEDS.get(intent.action)
    return f"{verb} {clean_line(goal.title)}" if goal is not None and verb else ""


def _sets(intent: GoalIntent, today: date) -> str:
    amount = f": {_target(intent.target, intent)}" if intent.target is not None else ""
    period = f" a {intent.period}" if intent.period else ""
    due = f", by {short_day(intent.deadline, today)}" if intent.deadline else ""
    return f"new goal{amount}{period}{due}" if amount or due else ""


def _target(target: float, intent: GoalIntent) -> str:
    """The target as its kind has it: "at most 2 coffees", "from 85 kg to 78 kg"."""
    value = format_value(target, intent.unit)
    if intent.kind is GoalKind.LIMIT:
        return f"at most {value}"
    if intent.kind is GoalKind.MEASURE and intent.baseline is not None:
        return f"from {format_value(intent.baseline, intent.unit)} to {value}"
    return value
