"""What is worth saying of a goal: at most three things, the most useful first, each with something to do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.progress.goals import Goal, GoalStatus
from tracker_tui.progress.insight import InsightType, Known, ProgressInsight
from tracker_tui.progress.insight_sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.progress.correlation import Correlation
    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.patterns import Pattern
    from tracker_tui.progress.trend import Trend

__all__ = ["InsightType", "ProgressInsight", "generate_insights"]

MOST = 3
QUIET_DAYS = 7  # an insight is not repeated within these, unless what it says changed


def generate_insights(
    goal: Goal,
    measures: Measures,
    today: date,
    *,
    trend: Trend,
    estimate: Estimate,
    patterns: Sequence[Pattern] = (),
    correlations: Sequence[Correlation] = (),
    shown: Mapping[str, date] | None = None,
) -> list[ProgressInsight]:
    """At most three insights, the most useful first. `shown`: keys and the day they were last shown."""
    if goal.status is not GoalStatus.ACTIVE:
        return []
    known = Known(goal, measures, today, trend, estimate, patterns, correlations)
    found = [insight for source in SOURCES for insight in source(known)]
    fresh = [insight for insight in found if not _just_said(insight, today, shown or {})]
    return sorted(fresh, key=lambda insight: -insight.use * insight.confidence)[:MOST]


def _just_said(insight: ProgressInsight, today: date, shown: Mapping[str, date]) -> bool:
    said = shown.get(insight.key)
    return said is not None and today - said < timedelta(days=QUIET_DAYS)
