"""Second stage: what still counts of what was said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import Situation

if TYPE_CHECKING:
    from tracker_tui.clock import Clock
    from tracker_tui.language.extraction import Question
    from tracker_tui.pipeline.state import ConversationState, Faded
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.settings import Settings

# Below this a memory is gone.
FORGOTTEN = 0.02


class Decay:
    """Lets topics fade and a pending question lapse, and says what words are to be read against."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def __call__(self, turn: Turn) -> Turn:
        """Add the situation of the message."""
        self.fade(turn.state, turn.now)
        turn.situation = Situation(
            now=self._clock.now(),
            today=self._clock.today(),
            goals=turn.goals,
            topics={goal_id: faded.weight for goal_id, faded in turn.state.topics.items()},
            words=turn.words,
            question=turn.state.question,
            last_entries=turn.last_entries,
            last_goal_id=turn.state.last_goal_id,
            did=tuple(str(told["type"]) for told in turn.state.multi_mode_context.detected_intents),
            last_view=turn.state.last_view,
            goal_changed_last=turn.state.goal_changed_last,
            week_start=self._settings.week_start,
            date_order=self._settings.date_order,
        )
        return turn

    def fade(self, state: ConversationState, now: int) -> None:
        """Bring a state to the present."""
        settings = self._settings
        faded = {
            goal_id: self._faded(topic, now, settings.topic_half_life_hours)
            for goal_id, topic in state.topics.items()
        }
        state.topics = {goal_id: topic for goal_id, topic in faded.items() if topic is not None}
        context = state.progress_context
        if context.primary_goal_domain is not None:
            context.primary_goal_domain = self._faded(
                context.primary_goal_domain, now, settings.domain_half_life_hours
            )
        last = state.multi_mode_context.last_orchestration
        if last is not None and now - last > settings.question_hours * 3600:
            state.multi_mode_context.detected_intents = []
            state.multi_mode_context.active_modes = []
        if state.question is not None and self._lapsed(state.question, now):
            state.question = None

    def _faded(self, topic: Faded, now: int, half_life_hours: float) -> Faded | None:
        weight = topic.weight_at(now, half_life_hours)
        return None if weight < FORGOTTEN else topic._replace(weight=weight, at=now)

    def _lapsed(self, question: Question, now: int) -> bool:
        too_old = now - question.asked_at > self._settings.question_hours * 3600
        return too_old or question.turns >= self._settings.question_turns
