"""The analysis of a goal as JSON: every number that a report shows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker_tui.progress.analytics import ProgressAnalytics

PLACES = 6


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
