"""What a person wants to see: which goals, over which days, in which way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, View
from tracker_tui.language.manage import current_goal
from tracker_tui.language.matching import decide, weigh

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses import Clause
    from tracker_tui.language.context import Context

VIEWS = {
    "overview": View.OVERVIEW,
    "behind": View.BEHIND,
    "remaining": View.REMAINING,
    "entries": View.ENTRIES,
    "summary": View.SUMMARY,
    "sum": View.SUM,
    "streak": View.GOAL,
    "best": View.GOAL,
    "goal": View.GOAL,
    "words": View.WORDS,
}
OF_ONE = frozenset({View.GOAL, View.SUM, View.REMAINING})


def read_view(label: str, clause: Clause, context: Context, confidence: float) -> Extraction | None:
    """The view that a question asks for."""
    first, last = _range(clause, context)
    ids = tuple(
        scored.goal.id for scored in decide(list(weigh(context.mentions(clause), context.goals).values()))
    )
    if label == "follow":
        return _follow(clause, context, first, last, ids, confidence)
    view = VIEWS[label]
    if view is View.OVERVIEW and ids:
        view = View.GOAL
    if view in OF_ONE and not ids:
        current = current_goal(context)
        if current is None and view is View.GOAL:
            view = View.OVERVIEW
        ids = (current.id,) if current else ids
    if view is View.BEHIND:
        ids = ()
    if view is View.SUM and first is None:
        view = View.GOAL if ids else View.OVERVIEW
    intent = Intent(
        "review_goals" if view in (View.OVERVIEW, View.SUMMARY, View.BEHIND) else "view_progress",
        "TRACK_PROGRESS",
        confidence,
    )
    goal = GoalIntent(GoalAction.REVIEW, ids, view=view, first_day=first, last_day=last)
    return Extraction(clause.text, intent, goal, None, None, (), confidence)


def _range(clause: Clause, context: Context) -> tuple[date | None, date | None]:
    whens = [w for w in context.days(clause.text, "past") if w.explicit and w.recurring is None]
    if not whens:
        return None, None
    today = context.situation.today
    return min(whens[0].first, today), min(whens[-1].last, today)


def _follow(
    clause: Clause,
    context: Context,
    first: date | None,
    last: date | None,
    ids: tuple[str, ...],
    confidence: float,
) -> Extraction | None:
    """ "and last week?": the latest view over other days, or of another goal."""
    before = context.situation.last_view
    if before is None or not (first or ids) or len(clause.words) > 7:
        return None
    goal = replace(
        before,
        first_day=first or before.first_day,
        last_day=last or before.last_day,
        goal_ids=ids or before.goal_ids,
    )
    return Extraction(
        clause.text, Intent("view_progress", "TRACK_PROGRESS", confidence), goal, None, None, (), confidence
    )
