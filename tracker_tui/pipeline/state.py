"""What a conversation remembers between turns, and how it is written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.database.repositories.states import StoredState
from tracker_tui.language.serial import goal_intent_from_dict, question_from_dict, to_dict

if TYPE_CHECKING:
    from tracker_tui.language.extraction import GoalIntent, Question


class Faded(NamedTuple):
    """Something remembered that fades: `weight` in 0..1 as it was at `at` (Unix seconds)."""

    value: Any
    weight: float
    at: int

    def weight_at(self, now: int, half_life_hours: float) -> float:
        """What is left of the weight."""
        return float(self.weight * 0.5 ** (max(0, now - self.at) / (half_life_hours * 3600)))

    def to_json(self) -> list[Any]:
        """As it is stored."""
        return [self.value, round(self.weight, 6), self.at]


class ProgressContext:
    """What the conversation was last about, in goals. Times are Unix seconds."""

    def __init__(
        self,
        last_goal_mention: int | None = None,
        last_progress_check: int | None = None,
        primary_goal_domain: Faded | None = None,
        suggested_check_in: int | None = None,
    ) -> None:
        self.last_goal_mention = last_goal_mention
        self.last_progress_check = last_progress_check
        self.primary_goal_domain = primary_goal_domain
        self.suggested_check_in = suggested_check_in


class MultiModeContext:
    """What the last turn wanted and who answered it."""

    def __init__(self) -> None:
        self.detected_intents: list[dict[str, Any]] = []
        self.active_modes: list[str] = []
        self.last_orchestration: int | None = None


class ConversationState:
    """Everything a conversation remembers. `version` is that of the row it was read from."""

    def __init__(self, mode: str = "SMALLTALK", version: int = 0) -> None:
        self.mode = mode
        self.topics: dict[str, Faded] = {}  # by goal id
        self.progress_context = ProgressContext()
        self.multi_mode_context = MultiModeContext()
        self.question: Question | None = None
        self.last_goal_id: str | None = None
        self.last_view: GoalIntent | None = None
        self.insights: dict[str, dict[str, str]] = {}  # told: goal id -> key -> day
        self.goal_changed_last = False
        self.turns = 0
        self.version = version

    def to_stored(self, now: int) -> StoredState:
        """As it is written down at a moment (Unix seconds)."""
        progress, modes = self.progress_context, self.multi_mode_context
        return StoredState(
            mode=self.mode,
            context_elements=[faded.to_json() for faded in self.topics.values()],
            goals=list(self.topics),
            metadata={
                "progress_context": {
                    "last_goal_mention": progress.last_goal_mention,
                    "last_progress_check": progress.last_progress_check,
                    "primary_goal_domain": _json_of(progress.primary_goal_domain),
                    "suggested_check_in": progress.suggested_check_in,
                },
                "multi_mode_context": {
                    "detected_intents": modes.detected_intents,
                    "active_modes": modes.active_modes,
                    "last_orchestration": modes.last_orchestration,
                },
                "question": None if self.question is None else to_dict(self.question),
                "last_goal_id": self.last_goal_id,
                "last_view": None if self.last_view is None else to_dict(self.last_view),
                "insights": self.insights,
                "goal_changed_last": self.goal_changed_last,
                "turns": self.turns,
            },
            last_activity_at=now,
            version=self.version,
        )


def _json_of(faded: Faded | None) -> list[Any] | None:
    return None if faded is None else faded.to_json()


def _faded(stored: Any) -> Faded | None:
    if isinstance(stored, list) and len(stored) == 3:
        return Faded(stored[0], float(stored[1]), int(stored[2]))
    return None


def state_from(stored: StoredState) -> ConversationState:
    """The state that was written down; parts that are missing start fresh."""
    metadata = stored.metadata
    progress = metadata.get("progress_context") or {}
    modes = metadata.get("multi_mode_context") or {}
    topics = [faded for element in stored.context_elements or () if (faded := _faded(element))]
    question, view = metadata.get("question"), metadata.get("last_view")
    state = ConversationState(stored.mode or "SMALLTALK", stored.version)
    state.topics = {str(faded.value): faded for faded in topics}
    state.progress_context = ProgressContext(
        progress.get("last_goal_mention"),
        progress.get("last_progress_check"),
        _faded(progress.get("primary_goal_domain")),
        progress.get("suggested_check_in"),
    )
    state.multi_mode_context.detected_intents = list(modes.get("detected_intents") or ())
    state.multi_mode_context.active_modes = list(modes.get("active_modes") or ())
    state.multi_mode_context.last_orchestration = modes.get("last_orchestration")
    state.question = None if question is None else question_from_dict(question)
    state.last_goal_id = metadata.get("last_goal_id")
    state.last_view = None if view is None else goal_intent_from_dict(view)
    state.insights = {goal_id: dict(told) for goal_id, told in (metadata.get("insights") or {}).items()}
    state.goal_changed_last = bool(metadata.get("goal_changed_last"))
    state.turns = int(metadata.get("turns") or 0)
    return state
