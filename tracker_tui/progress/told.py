"""A goal and its analysis as JSON: every number that a report shows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import Goal, Milestone

PLACES = 6
# The measures that are told beside the main ones.
FURTHER = (
    "reason", "baseline", "remaining", "today_total", "pace_line", "ahead", "safe_days", "least_today",
    "most_today", "pace_needed", "pace_recent", "days_left", "streak", "streak_runs_back",
    "best_streak", "strength",
    "silent_days", "start", "last_day",
)  # fmt: skip


def goal_json(goal: Goal, measures: Measures, milestones: Sequence[Milestone]) -> dict[str, Any]:
    """A goal with its measures, ready for `json.dumps`."""
    told = {
        "id": goal.id,
        "number": goal.number,
        "title": goal.title,
        "kind": goal.kind,
        "status": goal.status,
        "unit": goal.unit,
        "target": measures.target,
        "current": measures.current,
        "completion": measures.completion,
        "period": goal.period,
        "deadline": goal.deadline,
        "standing": measures.standing,
    }
    told |= {name: getattr(measures, name) for name in FURTHER}
    told |= {name: getattr(goal, name) for name in ("description", "category")}
    points = [milestone_json(milestone) for milestone in milestones]
    return {name: plain(value) for name, value in told.items()} | {"milestones": points}


def milestone_json(milestone: Milestone, day: date | None = None) -> dict[str, Any]:
    """A milestone, with the day it was reached on where that is known."""
    told = {"target": milestone.target_value, "achieved": milestone.achieved, "title": milestone.title}
    return told if day is None else told | {"reached_on": day.isoformat()}


def analytics_json(analytics: ProgressAnalytics) -> dict[str, Any]:
    """Trend, estimate, comparison, patterns, correlations and insights, ready for `json.dumps`."""
    estimate = analytics.estimate
    return {
        "completion_percentage": analytics.completion_percentage,
        "trend": plain(analytics.trend),
        "trend_detail": plain(analytics.trend_detail),
        "estimated_completion_date": plain(estimate.day),
        "estimated_interval": plain(analytics.estimated_interval),
        "estimate": plain(estimate),
        "comparison": plain(analytics.comparison),
        "patterns": plain(analytics.patterns),
        "correlations": plain(analytics.correlations),
        "insights": [
            {
                "type": plain(insight.type),
                "message": insight.message,
                "confidence": plain(insight.confidence),
                "data": plain(insight.data),
            }
            for insight in analytics.insights
        ],
        "evidence": plain(analytics.measures.evidence),
    }


def plain(value: Any) -> Any:
    """Dataclasses, dates, enums and floats as JSON has them."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, PLACES) if isfinite(value) else None
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value
