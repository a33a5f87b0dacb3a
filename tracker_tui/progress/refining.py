"""A goal made sharper from the person's own history: specific, measurable, achievable, with a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.coaching import fitting, next_target
from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import GoalKind, unit_of
from tracker_tui.progress.insight import InsightType
from tracker_tui.progress.numbers import count_of, format_days, format_number, format_value, short_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.coaching import Fit

ENOUGH_PERIODS = 3  # finished ones, before the past says whether a quota can be met


def refine(analytics: ProgressAnalytics, today: date) -> list[str]:
    """What would make the goal sharper, each with words that do it; what fits already is said, too."""
    found = [line for source in _SOURCES for line in source(analytics, today)]
    return found or ["It names what counts; a few weeks of entries will say whether it fits you."]


def fit_lines(analytics: ProgressAnalytics, today: date) -> list[str]:
    """Targets or days that the person's own pace would meet, where the goal is beyond it."""
    fits = fitting(analytics.goal, analytics.measures, analytics.estimate)
    told = [_fit(analytics, fit, today) for fit in fits]
    return [f"What your own pace would meet: {' or '.join(told)}."] if told else []


def next_line(analytics: ProgressAnalytics) -> str:
    """A next target once the goal is reached; empty where there is none to name."""
    further = next_target(analytics.goal, analytics.measures)
    if further is None or further == analytics.measures.target:
        return ""
    value = format_value(further, analytics.goal.unit)
    span = f" a {analytics.measures.period}" if analytics.goal.periodic else ""
    return f"A next step in proportion: {value}{span}."


def _fit(analytics: ProgressAnalytics, fit: Fit, today: date) -> str:
    unit = unit_of(analytics.goal)
    if fit.deadline is not None:
        return f"{format_value(analytics.measures.target or 0.0, unit)} by {short_day(fit.deadline, today)}"
    due = analytics.measures.deadline
    by = f" by {short_day(due, today)}" if due else ""
    return f"{format_value(fit.target or 0.0, unit)}{by}"


def _measurable(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    goal = analytics.goal
    if goal.kind is GoalKind.TASK and len(analytics.measures.evidence) < 2:
        yield f"To see it move, tell now and then how far it is: “{goal.title} is 40% done”."
    if goal.kind is GoalKind.MEASURE and goal.baseline_value is None and analytics.measures.last_day is None:
        yield f"A first reading says where it starts: “{goal.title}: …”."


def _timed(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    goal, measures, latest = analytics.goal, analytics.measures, analytics.estimate.latest
    if goal.periodic or measures.deadline is not None or measures.standing is Standing.DONE:
        return
    if latest is None:
        yield f"It has no date, so there is no pace to keep. Set one: “{goal.title} by …”."
        return
    yield (
        f"It has no date. At your pace {short_day(latest, today)} can be kept nine times in ten; "
        f"say “{goal.title} by {latest.isoformat()}”."
    )


def _achievable(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    """Whether it can be met, going by what was."""
    deadline, estimate = analytics.measures.deadline, analytics.estimate
    fits = fit_lines(analytics, today)
    if fits or analytics.goal.periodic or deadline is None or estimate.latest is None:
        yield from fits
    elif estimate.latest <= deadline:
        days = format_days((deadline - estimate.latest).days)
        yield f"It is within reach: at your pace {days} early or more, nine times in ten."
    elif estimate.day is not None:
        about, due = short_day(estimate.day, today), short_day(deadline, today)
        yield f"It is tight: at your pace you get there about {about}, and it is due on {due}."


def _quota(analytics: ProgressAnalytics, today: date) -> Iterator[str]:
    """How often a quota was met so far."""
    measures = analytics.measures
    known = [credit for credit in measures.recent if credit is not None]
    if not analytics.goal.periodic or len(known) < ENOUGH_PERIODS:
        return
    met, span = sum(credit >= 1 for credit in known), count_of(len(known), str(measures.period or "day"))
    verb = "kept" if analytics.goal.kind is GoalKind.LIMIT else "met"
    yield f"You {verb} it in {format_number(met)} of the last {span}."
    for insight in analytics.insights:
        if insight.type is InsightType.SUGGESTION and insight.data.get("fitting") is not None:
            yield insight.message


_SOURCES: tuple[Callable[[ProgressAnalytics, date], Iterator[str]], ...] = (
    _measurable, _timed, _achievable, _quota,
)  # fmt: skip
