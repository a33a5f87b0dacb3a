"""A goal gets another name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.meant import current_goal, extraction
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import decide, weigh

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match
    from tracker_tui.progress.goals import Goal


def read_rename(clause: Clause, context: Context, match: Match) -> Extraction | None:
    """A new name for a goal, told by the words that matched."""
    title = _new_title(clause, context, match)
    goal = _renamed(clause, context, title) if title else None
    if goal is None or not title:
        return None
    return extraction(
        clause.text, "update_goal", 0.93, GoalIntent(GoalAction.UPDATE, (goal.id,), title=title)
    )


def _renamed(clause: Clause, context: Context, title: str) -> Goal | None:
    """The goal that gets a new name: named outside of it, looked at last, or the one the talk is about."""
    at = context.text.rfind(title)
    outside = [m for m in context.mentions(clause) if clause.words[m.last - 1].end <= at]
    best = decide(list(weigh(outside, context.goals).values()))
    if best:
        return best[0].goal if len(best) == 1 else None
    viewed = context.situation.last_view
    if viewed and len(viewed.goal_ids) == 1 and viewed.goal_ids[0] in context.goals:
        topics = context.situation.topics
        if topics.get(viewed.goal_ids[0], 0.0) >= max(topics.values(), default=0.0):
            return context.goals[viewed.goal_ids[0]]
    return current_goal(context)


def _new_title(clause: Clause, context: Context, match: Match) -> str | None:
    text = context.text[clause.start :]
    if clause.words[match.last - 1].norm in ("called", "named") and match.last < len(clause.words):
        told = context.text[clause.words[match.last].start : clause.end]
        return told.strip(" .!:\"'") or None
    for quote in ('"', "'"):
        first = text.find(quote)
        last = text.rfind(quote)
        if 0 <= first < last - 1 and (quote == '"' or text[first - 1 : first] == " "):
            return text[first + 1 : last].strip()
    goals = [m for m in context.mentions(clause) if m.named]
    if clause.words[match.first].norm in ("call", "name", "title") and goals:
        last = max(m.last for m in goals)
        last += clause.words[last].norm in ("goal", "habit", "one") if last < len(clause.words) else 0
        told = context.text[clause.words[last].start : clause.end] if last < len(clause.words) else ""
        return told.strip(" .!:").removesuffix(" instead").removesuffix(" please").strip() or None
    for word in clause.words[match.last - 1 :]:
        if word.norm in ("to", "into", "as"):
            return context.text[word.end : clause.end].strip(" .!:") or None
    return (
        context.text[clause.words[match.last].start : clause.end].strip()
        if match.last < len(clause.words)
        else None
    )
