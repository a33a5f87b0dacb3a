"""What a person wants to see: which goals, over which days, in which way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker_tui.language import asking
from tracker_tui.language.date_words import MONTHS
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, View
from tracker_tui.language.manage import current_goal
from tracker_tui.language.matching import decide, weigh
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalStatus

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
    "best": View.BEST,
    "last": View.LAST,
    "goal": View.GOAL,
    "words": View.WORDS,
}
OF_ONE = frozenset({View.GOAL, View.SUM, View.REMAINING, View.LAST, View.BEST})
LEFT = ("left", "remaining", "remains", "missing", "allowed", "budget")


def read_views(label: str, clause: Clause, context: Context, confidence: float) -> list[Extraction]:
    """The views that a question asks for: one, or one for each stretch of days that it compares."""
    view = read_view(label, clause, context, confidence)
    if view is None or view.goal_intent is None:
        return []
    stretches = compared_days(clause, context)
    if len(stretches) < 2 or not view.goal_intent.goal_ids:
        return [view]
    wanted = [replace(view.goal_intent, view=View.SUM, first_day=f, last_day=t) for f, t in stretches]
    return [replace(view, goal_intent=goal) for goal in wanted]


def compared_days(clause: Clause, context: Context) -> list[tuple[date, date]]:
    """The stretches of days that a clause sets against each other ("jan vs feb"), if any."""
    if not asking.compared(clause.words):
        return []
    today = context.situation.today
    whens = [w for w in context.days(_with_in(clause), "past") if w.explicit and w.recurring is None]
    return [(min(when.first, today), min(when.last, today)) for when in whens]


def _with_in(clause: Clause) -> str:
    """A clause's words with "in" before each bare month, so that "jan vs feb" are days."""
    said = []
    for at, word in enumerate(clause.words):
        bare = word.norm in MONTHS and (at == 0 or clause.words[at - 1].norm not in ("in", "last", "this"))
        said.append(f"in {word.norm}" if bare else word.norm)
    return " ".join(said)


def read_view(label: str, clause: Clause, context: Context, confidence: float) -> Extraction | None:
    """The view that a question asks for."""
    first, last = _range(clause, context)
    ids = tuple(
        scored.goal.id for scored in decide(list(weigh(context.mentions(clause), context.goals).values()))
    )
    ids = ids or _by_unit(clause, context) or _by_target(clause, context)
    if label == "follow" and (context.situation.last_view is not None or not ids):
        return _follow(clause, context, first, last, ids, confidence)
    view = VIEWS.get(label, View.SUM)
    if view is View.OVERVIEW and ids:
        view = View.GOAL
    if view in OF_ONE and not ids:
        current = current_goal(context)
        if current is None and view is View.GOAL:
            view = View.OVERVIEW
        ids = (current.id,) if current else ids
    if view is View.BEHIND and ids:
        view = View.REMAINING if clause.has(*LEFT) else View.GOAL
    if view is View.SUM and first is None:
        view = View.GOAL if ids else View.OVERVIEW
    intent = Intent(
        "review_goals" if view in (View.OVERVIEW, View.SUMMARY, View.BEHIND) else "view_progress",
        "TRACK_PROGRESS",
        confidence,
    )
    goal = GoalIntent(GoalAction.REVIEW, ids, view=view, first_day=first, last_day=last)
    return Extraction(clause.text, intent, goal, None, None, (), confidence)


def _by_unit(clause: Clause, context: Context) -> tuple[str, ...]:
    """The active goals counted in a unit that the clause names: "total km this week"."""
    said = [word.norm for word in clause.words if word.sign == "w" and units.measurable(word.norm)]
    return tuple(
        goal.id
        for goal in context.situation.goals
        if goal.unit
        and goal.status is GoalStatus.ACTIVE
        and any(units.same(unit, goal.unit) for unit in said)
    )


def _by_target(clause: Clause, context: Context) -> tuple[str, ...]:
    """The goal whose target is the number said: "how far am I from 75"."""
    values = {amount.value for amount in clause.amounts if amount.counts}
    ids = tuple(goal.id for goal in context.situation.goals if goal.target_value in values)
    return ids if len(ids) == 1 else ()


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
