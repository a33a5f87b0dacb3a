"""What an insight is, and what it may be made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.numbers import format_value, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.progress.correlation import Correlation
    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.patterns import Pattern
    from tracker_tui.progress.trend import Trend


class InsightType(StrEnum):
    """What an insight rests on."""

    PATTERN = "pattern"
    CORRELATION = "correlation"
    PREDICTION = "prediction"
    SUGGESTION = "suggestion"


@dataclass(slots=True, frozen=True)
class ProgressInsight:
    """Something worth saying. `confidence`: 0..1; `use`: how much it helps, for ranking; `key`: what it is
    about, so that the same is not said again too soon.
    """

    type: InsightType
    message: str
    confidence: float
    data: Mapping[str, Any] = field(default_factory=dict)
    use: float = 0.0
    key: str = ""


@dataclass(slots=True, frozen=True)
class Known:
    """All an insight may be made from."""

    goal: Goal
    measures: Measures
    today: date
    trend: Trend
    estimate: Estimate
    patterns: Sequence[Pattern]
    correlations: Sequence[Correlation]

    def value(self, value: float) -> str:
        """A value in the goal's unit, rounded for a sentence."""
        return format_value(round(value, 1) if abs(value) >= 1 else round(value, 2), self.unit)

    def signed(self, value: float) -> str:
        """A change in the goal's unit, with its sign."""
        return ("+" if value > 0 else "") + self.value(value)

    @property
    def unit(self) -> str | None:
        """The unit the goal is told in."""
        return "%" if self.goal.kind is GoalKind.TASK else self.goal.unit

    def step(self, size: float) -> float:
        """What a target or pace of this size is rounded to."""
        return step_of(self.goal.unit, self.measures.whole, size)
