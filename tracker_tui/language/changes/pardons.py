"""A goal excused for a while ("skip gym this week, I'm ill"), and a learned word forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.meant import meant
from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Intent,
    Missing,
    ProgressUpdate,
    View,
)
from tracker_tui.language.tables import pardons
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import PERIODIC, GoalStatus

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

MODE = "TRACK_PROGRESS"


def read_pardon(clause: Clause, context: Context) -> Extraction | None:
    """What a clause excuses or forgets, or None."""
    labels = table(pardons.PARDONS).labels(clause.words)
    if "forget" not in labels and _forgets(clause):
        return _forget(clause, context, 0.9) or _nothing_learned(clause)
    if "forget" in labels:
        return _forget(clause, context, labels["forget"].weight)
    if "skip" in labels and not clause.asked and not clause.amounts:
        return _skip(clause, context, labels["skip"].weight)
    return None


def _skip(clause: Clause, context: Context, weight: float) -> Extraction | None:
    other = word_set(pardons.OTHER)
    goals = [scored.goal for scored in meant(clause, context) if scored.goal.kind in PERIODIC]
    if not goals and all(word.norm in BARE for word in clause.words):
        goals = [g for g in context.goals.values() if g.kind in PERIODIC and g.status is GoalStatus.ACTIVE]
    if not goals or any(word.norm in other for word in clause.words):
        return None
    first, last = _days(clause, context)
    ids = tuple(goal.id for goal in goals)
    missing = Missing.GOAL if len(ids) > 1 else None
    update = ProgressUpdate(
        EntryAction.SKIP, ids, day=first, last_day=last, notes=clause.text, said=clause.text
    )
    intent = Intent("log_progress", MODE, weight)
    return Extraction(clause.text, intent, None, update, missing, ids if missing else (), confidence=weight)


BARE = word_set(
    "skip skipping today tonight tomorrow yesterday this week it i am will have to need let me please"
)


def _days(clause: Clause, context: Context) -> tuple[date, date | None]:
    """The first day that is excused, not later than today, and the last one."""
    today = context.situation.today
    told = [when for when in context.days(clause.text, "future") if when.explicit and when.recurring is None]
    if not told:
        return today, None
    first, last = told[0].first, told[-1].last
    return min(max(first, today) if last >= today else first, today), last


def _forgets(clause: Clause) -> bool:
    """Whether a clause is "forget" and the word to forget."""
    plain = len(clause.words) == FORGET_AND_WORD and not clause.has("it", "that", "this", "everything", "me")
    return plain and clause.words[0].norm == "forget" and not clause.asked


FORGET_AND_WORD = 2  # words


def _nothing_learned(clause: Clause) -> Extraction:
    """What is learned, where the word to forget is none of it."""
    review = GoalIntent(GoalAction.REVIEW, view=View.WORDS)
    return Extraction(clause.text, Intent("view_progress", MODE, 0.8), review, confidence=0.8)


def _forget(clause: Clause, context: Context, weight: float) -> Extraction | None:
    norms = [word.norm for word in clause.words]
    words = tuple(word for word in context.situation.words if word in norms or word in clause.text.casefold())
    if not words:
        return None
    intent = Intent("update_goal", MODE, weight)
    return Extraction(clause.text, intent, forget=words, confidence=weight)
