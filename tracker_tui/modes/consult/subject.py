"""Which goals a question is about, and what it asks of them."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker_tui.modes.naming import named_in
from tracker_tui.progress.goals import GoalStatus
from tracker_tui.progress.measures import Standing
from tracker_tui.telling.standing import BEHIND

if TYPE_CHECKING:
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.reader import GoalView

MOST_GOALS = 2
LONGEST_AGO = 30 * 86_400  # seconds for which a goal that was completed counts as the last one reached


class Asked(StrEnum):
    """What a question wants of the goals it is about."""

    WHY = "why"
    REFINE = "refine"
    NEXT = "next"
    ADVICE = "advice"
    TASTE = "taste"  # a book, a film, a place to choose
    BEYOND = "beyond"  # what no number tells


# How a question begins that asks leave, and one that no number answers: of the world, of one's health, of
# things to buy, of what would be.
LEAD = r"^\W*(?:(?:hey|so|ok|okay|and|btw|but|well|hmm|please)\W+)*"
LEAVE = (
    rf"{LEAD}(?:(?:can|could|may|might|should|shall) i|do i get|"
    r"am i (?:still )?(?:allowed|ok|okay|good|fine)|"
    r"(?:is it|would it be) (?:still )?(?:ok|okay|fine|alright|all right) (?:to|if i))\b"
    r"(?!.*\b(?:less|fewer|cut)\b)"
)
WORLD = (
    rf"{LEAD}(?:who|whose|whom|who's)\b|\b(?:buy|buying|purchase|wear|invest|marry|vote)\b|\bwhat if\b|"
    r"\b(?:got|have|any) (?:any )?plans\b|\bwhat(?:'s| is) the (?:meaning|capital|price|weather)\b|"
    r"\bwhat (?:should|shall|could|can) (?:i|we) (?:eat|cook|watch|drink|play|listen)\b|"
    r"\b(?:bad|good|healthy|unhealthy|dangerous|harmful) for (?:me|you|us|one|people|your|my)\b"
)
THINGS = (
    r"(?:book|novel|film|movie|series|show|song|piece|album|podcast|recipe|dish|meal|dinner|lunch|snack|place|"
    r"museum|restaurant|trail|route|poem|game|puzzle)s?"
)
PLANNED = r"(?:plan|way|tip|pace|schedule|routine|target|goal|idea)s?"
TASTE = (
    rf"\b(?:pick|choose|find|suggest|recommend|name|throw) (?:me|us)\b(?! (?:a|an|some|any)? ?{PLANNED}\b)"
    r"|\b(?:anything|something) (?:similar|like|else|good|lighter|shorter|nice|cosy|cozy|funny|new|worth)\b"
    rf"(?!.*\b{PLANNED}\b)"
    rf"|\b(?:which|what) {THINGS} (?:should|would|shall|could|can|do)\b"
    rf"|\b(?:any|a|another) (?:(?:good|short|nice|easy|new) )?{THINGS} (?:for|like|about|that|with)\b"
    r"|\bwhat (?:should|shall|could|can|do) (?:i|we) (?:read|see|visit|listen to|play|watch) next\b"
)
# Words that tell; the first kind with one of them in the message is meant.
WORDS: tuple[tuple[Asked, tuple[str, ...]], ...] = (
    (Asked.WHY, ("why", "how come", "what makes you")),
    (Asked.NEXT, ("next goal", "what next", "next target", "after this goal", "what now")),
    (
        Asked.REFINE,
        (
            "smart ", "smart?", "specific", "realistic", "achievable", "doable", "refine", "sharpen",
            "better goal", "too ambitious", "too easy", "too hard", "too much to ask", "adjust", "change my",
            "change the",
            "lower", "raise", "feasible",
        ),
    ),
)  # fmt: skip


def asked(text: str) -> Asked:
    """What a question wants."""
    said = f" {' '.join(text.lower().split())} "
    told = next((kind for kind, words in WORDS if any(f" {word}" in said for word in words)), Asked.ADVICE)
    if told is Asked.ADVICE and re.search(TASTE, said):
        return Asked.TASTE
    return Asked.BEYOND if re.search(WORLD, said.strip().replace("’", "'")) else told


def asks_leave(text: str) -> bool:
    """Whether a question asks if something may be done: "can I have another coffee?"."""
    return re.search(LEAVE, " ".join(text.lower().split())) is not None


def about(context: HandlerContext) -> tuple[list[GoalView], bool]:
    """The goals a question is about, the needy ones first where it names none; and whether it named them."""
    active = {view.goal.id: view for view in context.reader.goals((GoalStatus.ACTIVE,))}
    named = [
        goal_id
        for extraction in context.extractions
        for goal_id in extraction.intent.entities.get("goal_ids", ())
    ]
    viewed = list(context.outcome.viewed.goal_ids) if context.outcome.viewed else []
    touched = [receipt.goal.id for receipt in context.outcome.receipts if receipt.goal]
    before = _current(context) if any(asked(e.text) is not Asked.ADVICE for e in context.extractions) else []
    for ids, by_name in ((named, True), (viewed, True), (touched, False), (before, True)):
        meant = [active[goal_id] for goal_id in dict.fromkeys(ids) if goal_id in active]
        if meant:
            told = named_in(" ".join(extraction.text for extraction in context.extractions), meant)
            return (told or meant)[: MOST_GOALS if told or not by_name else 1], by_name
    needy = [view for view in active.values() if view.measures.standing in BEHIND]
    return (needy or list(active.values()))[:MOST_GOALS], False


def _current(context: HandlerContext) -> list[str]:
    """The goal that was last talked about: "why?" means that one."""
    seen = context.situation.last_view
    if seen is not None and seen.goal_ids:
        return list(seen.goal_ids[:1])
    topics = context.situation.topics
    return [max(topics, key=lambda goal_id: topics[goal_id])] if topics else []


def just_reached(context: HandlerContext) -> GoalView | None:
    """The goal reached last, if that is not long ago."""
    since = context.clock.timestamp() - LONGEST_AGO
    over = context.reader.goals((GoalStatus.COMPLETED,))
    recent = [view for view in over if (view.goal.completed_at or 0) >= since]
    done = [v for v in context.reader.goals((GoalStatus.ACTIVE,)) if v.measures.standing is Standing.DONE]
    return max(recent, key=lambda view: view.goal.completed_at or 0, default=done[0] if done else None)


def furthest_ahead(context: HandlerContext) -> GoalView | None:
    """The goal that is nearest to its target of those ahead of their line: it is the next to ask for more."""
    ahead = [v for v in context.reader.goals((GoalStatus.ACTIVE,)) if v.measures.standing is Standing.AHEAD]
    return max(ahead, key=lambda view: view.measures.completion, default=None)
