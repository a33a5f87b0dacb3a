"""What a conversation remembers between turns, and how it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
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


@dataclass(slots=True)
class ProgressContext:
    """What the conversation was last about, in goals. Times are Unix seconds."""

    last_goal_mention: int | None = None
    last_progress_check: int | None = None
    primary_goal_domain: Faded | None = None
    suggested_check_in: int | None = None


@dataclass(slots=True)
class MultiModeContext:
    """What the last turn wanted and who answered it."""

    detected_intents: list[dict[str, Any]] = field(default_factory=list)
    active_modes: list[str] = field(default_factory=list)
    last_orchestration: int | None = None


@dataclass(slots=True)
class ConversationState:
    """Everything a conversation remembers. `version` is that of the row it was read from."""

    mode: str = "SMALLTALK"
    topics: dict[str, Faded] = field(default_factory=dict)  # by goal id
    progress_context: ProgressContext = field(default_factory=ProgressContext)
    multi_mode_context: MultiModeContext = field(default_factory=MultiModeContext)
    question: Question | None = None
    last_goal_id: str | None = None
    last_view: GoalIntent | None = None
    insights: dict[str, dict[str, str]] = field(default_factory=dict)  # told: goal id -> key -> day
    goal_changed_last: bool = False
    turns: int = 0
    version: int = 0

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
    return ConversationState(
        mode=stored.mode or "SMALLTALK",
        topics={str(faded.value): faded for faded in topics},
        progress_context=ProgressContext(
            progress.get("last_goal_mention"),
            progress.get("last_progress_check"),
            _faded(progress.get("primary_goal_domain")),
            progress.get("suggested_check_in"),
        ),
        multi_mode_context=MultiModeContext(
            list(modes.get("detected_intents") or ()),
            list(modes.get("active_modes") or ()),
            modes.get("last_orchestration"),
        ),
        question=None if question is None else question_from_dict(question),
        last_goal_id=metadata.get("last_goal_id"),
        last_view=None if view is None else goal_intent_from_dict(view),
        insights={goal_id: dict(told) for goal_id, told in (metadata.get("insights") or {}).items()},
        goal_changed_last=bool(metadata.get("goal_changed_last")),
        turns=int(metadata.get("turns") or 0),
        version=stored.version,
    )
