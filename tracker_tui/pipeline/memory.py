"""What a turn leaves behind in the state of its conversation."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.extraction import GoalAction
from tracker_tui.pipeline.state import Faded

if TYPE_CHECKING:
    from tracker_tui.pipeline.state import ConversationState
    from tracker_tui.pipeline.turn import Turn

MAX_TOPICS = 20
NAMED = 0.7  # how present a goal is that a message only names ("no gym today"), beside 1 for one acted on
QUIET_DAYS = 7  # for so long an insight is not told again


def remember(turn: Turn, state: ConversationState) -> ConversationState:
    """Apply a turn to a state: to any, so that a lost race is mended by applying it to the newer one."""
    mentioned = _mentioned(turn)
    _topics(turn, state, mentioned)
    _question(turn, state)
    _modes(turn, state)
    context = state.progress_context
    if mentioned:
        context.last_goal_mention = turn.now
        state.last_goal_id = mentioned[-1]
    if turn.outcome.receipts:
        state.goal_changed_last = turn.outcome.receipts[-1].action.startswith("goal_")
    if turn.outcome.viewed is not None:
        context.last_progress_check = turn.now
    if turn.outcome.check_in is not None:
        context.suggested_check_in = turn.outcome.check_in
    _insights(turn, state)
    # "And last week?" goes back to the view just shown, not to one of another talk.
    state.last_view = turn.outcome.viewed
    state.turns += 1
    return state


def _mentioned(turn: Turn) -> list[str]:
    """The goals this turn was about, the last one last."""
    ids: dict[str, None] = {}
    for receipt in turn.outcome.receipts:
        if receipt.goal is not None:
            ids[receipt.goal.id] = None
    if turn.outcome.viewed is not None:
        ids |= dict.fromkeys(turn.outcome.viewed.goal_ids)
    for extraction in turn.understanding.extractions if turn.understanding else ():
        intent = extraction.goal_intent
        if intent is not None and intent.action is not GoalAction.SET and len(intent.goal_ids) == 1:
            ids |= dict.fromkeys(intent.goal_ids)
    return [goal_id for goal_id in ids if goal_id != "new"]


def _topics(turn: Turn, state: ConversationState, mentioned: list[str]) -> None:
    for goal_id in mentioned:
        state.topics.pop(goal_id, None)
        state.topics[goal_id] = Faded(goal_id, 1.0, turn.now)
    for goal_id in turn.understanding.named if turn.understanding and not mentioned else ():
        known = state.topics.get(goal_id)
        if known is None or known.weight < NAMED:
            state.topics[goal_id] = Faded(goal_id, NAMED, turn.now)
    heaviest = sorted(state.topics.items(), key=lambda item: item[1].weight)[-MAX_TOPICS:]
    state.topics = dict(sorted(heaviest, key=lambda item: (item[1].at, item[1].weight)))
    categories = {goal.id: goal.category for goal in turn.goals}
    domain = next((categories[g] for g in reversed(mentioned) if categories.get(g)), None)
    if domain is not None:
        state.progress_context.primary_goal_domain = Faded(domain, 1.0, turn.now)


def _question(turn: Turn, state: ConversationState) -> None:
    if turn.outcome.question is not None:
        state.question = turn.outcome.question
    elif turn.understanding is not None and turn.understanding.answered:
        state.question = None
    elif state.question is not None:
        state.question = state.question._replace(turns=state.question.turns + 1)


def _insights(turn: Turn, state: ConversationState) -> None:
    """Note which insights were told, and forget those that may be told again."""
    if not turn.outcome.insights or turn.situation is None:
        return
    today = turn.situation.today
    oldest = (today - timedelta(days=QUIET_DAYS)).isoformat()
    told = state.insights
    for goal_id, keys in turn.outcome.insights.items():
        told.setdefault(goal_id, {}).update(dict.fromkeys(keys, today.isoformat()))
    kept = {goal_id: {key: day for key, day in of.items() if day > oldest} for goal_id, of in told.items()}
    state.insights = {goal_id: of for goal_id, of in kept.items() if of}


def _modes(turn: Turn, state: ConversationState) -> None:
    if turn.wanted is None or turn.response is None:
        return
    modes = state.multi_mode_context
    modes.detected_intents = [
        {"type": intent.type, "mode": intent.mode, "confidence": round(intent.confidence, 3)}
        for intent in turn.wanted.intents
    ]
    modes.active_modes = list(turn.response.active_modes)
    modes.last_orchestration = turn.now
    state.mode = turn.wanted.primary_intent.mode
