"""Everything that can be told of one goal: trend, completion, estimate, comparison, patterns, insights."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker_tui.progress.correlation import Correlation, Observed, correlate
from tracker_tui.progress.estimate import Estimate, estimate_completion_date
from tracker_tui.progress.goals import Goal, GoalKind
from tracker_tui.progress.insights import InsightType, ProgressInsight, generate_insights
from tracker_tui.progress.patterns import Pattern, Timed, detect_patterns
from tracker_tui.progress.trend import ProgressTrend, Trend, calculate_trend

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Milestone, ProgressEntry

__all__ = [
    "ComparisonResult",
    "Correlation",
    "Estimate",
    "InsightType",
    "Pattern",
    "ProgressAnalytics",
    "ProgressInsight",
    "ProgressTrend",
    "Timed",
    "Trend",
    "analyse",
    "calculate_completion",
    "calculate_trend",
    "compare_to_baseline",
    "correlate",
    "detect_patterns",
    "estimate_completion_date",
    "generate_insights",
]

PERIODS_COMPARED = 4
RECENT_ENTRIES = 10


@dataclass(slots=True, frozen=True)
class ComparisonResult:
    """Now against where it began. `share`: of the baseline that it changed; `better`: towards the goal."""

    baseline: float
    current: float
    change: float
    share: float | None
    better: bool | None
    samples: int


@dataclass(slots=True, frozen=True)
class ProgressAnalytics:
    """All that is known of a goal, ready to be shown or written as JSON."""

    goal: Goal
    measures: Measures
    trend: ProgressTrend
    trend_detail: Trend
    completion_percentage: float
    estimate: Estimate
    comparison: ComparisonResult | None
    patterns: tuple[Pattern, ...] = ()
    correlations: tuple[Correlation, ...] = ()
    insights: tuple[ProgressInsight, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    recent_entries: tuple[ProgressEntry, ...] = field(default=())

    @property
    def estimated_completion_date(self) -> date | None:
        """The day in the middle of the estimate, where there is one."""
        return self.estimate.day

    @property
    def estimated_interval(self) -> tuple[date, date] | None:
        """First and last day of the estimate's 80% interval."""
        if self.estimate.earliest is None or self.estimate.latest is None:
            return None
        return self.estimate.earliest, self.estimate.latest


def analyse(
    goal: Goal,
    measures: Measures,
    history: Sequence[DayRecord],
    today: date,
    *,
    entries: Sequence[ProgressEntry] = (),
    milestones: Sequence[Milestone] = (),
    timed: Sequence[Timed] = (),
    others: Mapping[str, Mapping[date, float]] | None = None,
    shown: Mapping[str, date] | None = None,
    looks: int = 1,
) -> ProgressAnalytics:
    """The whole analysis of a goal.

    `others`: daily values of other goals and observations, by name, for correlations. `shown`: insight keys
    and the day each was last shown. `looks`: how many goals are searched for patterns along with this one.
    """
    trend = calculate_trend(goal, history, today, start=measures.start, good=_good(goal, measures))
    estimate = estimate_completion_date(goal, history, today, measures)
    patterns = detect_patterns(goal, history, today, timed=timed, start=measures.start, looks=looks)
    correlations = _correlations(goal, history, others or {})
    insights = generate_insights(
        goal, measures, today,
        trend=trend, estimate=estimate, patterns=patterns, correlations=correlations, shown=shown or {},
    )  # fmt: skip
    return ProgressAnalytics(
        goal=goal,
        measures=measures,
        trend=trend.direction,
        trend_detail=trend,
        completion_percentage=calculate_completion(measures),
        estimate=estimate,
        comparison=compare_to_baseline(goal, measures, history),
        patterns=tuple(patterns),
        correlations=tuple(correlations),
        insights=tuple(insights),
        milestones=tuple(milestones),
        recent_entries=tuple(entries[-RECENT_ENTRIES:]),
    )


def calculate_completion(measures: Measures) -> float:
    """Completion in percent: 0 at the baseline, 100 at the target; of an allowance the percent used."""
    return round(measures.completion * 100, 1)


def compare_to_baseline(
    goal: Goal, measures: Measures, history: Sequence[DayRecord]
) -> ComparisonResult | None:
    """Now against the baseline; None where there is nothing to compare.

    Habits and limits: the mean of the last finished periods against what was usual before.
    """
    current, samples = measures.current, sum(record.entries for record in history)
    baseline = measures.baseline
    if goal.periodic:
        baseline = goal.baseline_value
        averaged = _usual_amount(goal, measures, history)
        if averaged is None:
            return None
        current, samples = averaged
    if baseline is None or not samples:
        return None
    change = current - baseline
    better = None if change == 0 else change * _good(goal, measures) > 0
    return ComparisonResult(
        baseline, current, change, change / abs(baseline) if baseline else None, better, samples
    )


def daily_values(goal: Goal, history: Sequence[DayRecord]) -> dict[date, float]:
    """A goal's values by day, as correlations take them: readings of a measure, sums of all else.

    A day without a word is missing; on a limit, between its first and last entry, it is a day with none.
    """
    reading = goal.kind in (GoalKind.MEASURE, GoalKind.TASK)
    known = {record.day: record.last if reading else record.total for record in history if record.entries}
    if goal.kind is not GoalKind.LIMIT or not known:
        return Observed(known)
    from tracker_tui.progress.periods import each_day
    from tracker_tui.progress.rules import rules_of

    first, last = min(known), max(known)
    rules, excused = rules_of(goal, first), {record.day for record in history if record.skipped}
    silent = {
        day
        for day in each_day(first, last)
        if day not in known and day not in excused and not rules.paused(day, day)
    }
    return Observed(known | dict.fromkeys(silent, 0.0), silent)


def _good(goal: Goal, measures: Measures) -> int:
    return -1 if goal.kind is GoalKind.LIMIT else measures.direction


def _usual_amount(goal: Goal, measures: Measures, history: Sequence[DayRecord]) -> tuple[float, int] | None:
    """Mean amount of the last finished periods and how many they were; silent ones count on a limit only."""
    from tracker_tui.progress.periods import previous_period

    if measures.period is None or measures.period_first is None or measures.start is None:
        return None
    sums, day = [], measures.period_first
    for _ in range(PERIODS_COMPARED):
        first, last = previous_period(day, measures.period, day.weekday() if measures.period == "week" else 0)
        if first < measures.start:
            break
        within = [record.total for record in history if first <= record.day <= last and record.entries]
        if within or goal.kind is GoalKind.LIMIT:
            sums.append(sum(within))
        day = first
    return (sum(sums) / len(sums), len(sums)) if sums else None


def _correlations(
    goal: Goal, history: Sequence[DayRecord], others: Mapping[str, Mapping[date, float]]
) -> list[Correlation]:
    if not others:
        return []
    return correlate({goal.title: daily_values(goal, history), **others}, focus=goal.title)
