"""Goals, their entries and milestones, and the errors a goal can raise."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple


class GoalKind(StrEnum):
    """How a goal's entries make its value."""

    TOTAL = "total"
    MEASURE = "measure"
    HABIT = "habit"
    LIMIT = "limit"
    TASK = "task"


class Period(StrEnum):
    """The stretch of time over which a habit or limit counts."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class GoalStatus(StrEnum):
    """Where a goal is in its life."""

    ACTIVE = "active"
    PAUSED = "paused"
    COMPLETED = "completed"
    ABANDONED = "abandoned"


class ProgressSource(StrEnum):
    """How an entry came about: typed as a command, read from words, or the difference to a stated total."""

    MANUAL = "manual"
    EXTRACTED = "extracted"
    CALCULATED = "calculated"


class GoalErrorCode(StrEnum):
    """Why a change to a goal was refused."""

    GOAL_NOT_FOUND = "GOAL_NOT_FOUND"
    INVALID_TARGET = "INVALID_TARGET"
    ALREADY_COMPLETED = "ALREADY_COMPLETED"
    PERMISSION_DENIED = "PERMISSION_DENIED"


class GoalError(Exception):
    """A change to a goal that cannot be made; the message is a sentence for the person."""

    def __init__(self, message: str, code: GoalErrorCode, goal_id: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.goal_id = goal_id


PERIODIC = frozenset({GoalKind.HABIT, GoalKind.LIMIT})
REOPENED = "reopened"  # marks the metadata of a goal that goes on although it may be at its target


class Goal(NamedTuple):
    """A goal as stored. Times are Unix seconds (UTC); `target_date` is 12:00 UTC of the day meant."""

    id: str
    user_id: str
    title: str
    kind: GoalKind
    status: GoalStatus = GoalStatus.ACTIVE
    created_at: int = 0
    target_value: float | None = None
    current_value: float = 0.0
    baseline_value: float | None = None
    unit: str | None = None
    period: Period | None = None
    description: str | None = None
    category: str | None = None
    target_date: int | None = None
    completed_at: int | None = None
    last_progress_at: int | None = None
    conversation_id: str | None = None
    metadata: Mapping[str, Any] = MappingProxyType({})

    @property
    def deadline(self) -> date | None:
        """The day the goal is due."""
        return None if self.target_date is None else datetime.fromtimestamp(self.target_date, UTC).date()

    @property
    def number(self) -> int | None:
        """The digit that means this goal on the keyboard: fixed while the goal is active."""
        value = self.metadata.get("number")
        return value if isinstance(value, int) else None

    @property
    def periodic(self) -> bool:
        """Whether the goal counts anew each period."""
        return self.kind in PERIODIC


def unit_of(goal: Goal) -> str | None:
    """The unit a goal's values are told in."""
    return "%" if goal.kind is GoalKind.TASK else goal.unit


class ProgressEntry(NamedTuple):
    """One logged value, in the goal's unit, on a local day. `logged_at` is Unix seconds (UTC)."""

    id: str
    goal_id: str
    value: float
    day: date
    logged_at: int
    notes: str | None = None
    source: ProgressSource = ProgressSource.MANUAL
    conversation_id: str | None = None
    metadata: Mapping[str, Any] = MappingProxyType({})

    @property
    def skip(self) -> bool:
        """Whether the entry excuses its day instead of adding a value."""
        return bool(self.metadata.get("skip"))


class Milestone(NamedTuple):
    """A value on the way to a goal's target. `achieved_at` is Unix seconds (UTC)."""

    id: str
    goal_id: str
    title: str
    target_value: float
    sequence: int
    achieved: bool = False
    achieved_at: int | None = None
    metadata: Mapping[str, Any] = MappingProxyType({})


class DayRecord(NamedTuple):
    """What one local day says of a goal: the sum of its values, how many there were, the latest reading."""

    day: date
    total: float
    entries: int
    last: float
    skipped: bool = False
