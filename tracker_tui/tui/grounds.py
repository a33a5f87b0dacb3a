"""Why a goal stands where it stands, and what each of its insights rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.progress.cleaning import clean_line
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.insight import InsightType
from tracker_tui.progress.numbers import count_of, format_days, format_number, format_value
from tracker_tui.telling.evidence import why

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.goals import Goal
    from tracker_tui.progress.insight import ProgressInsight
    from tracker_tui.reader import GoalView

LEAST_CHANCE = 0.005  # below which chance is told as “less than once in 200”


def grounds(view: GoalView, analytics: ProgressAnalytics, today: date) -> list[str]:
    """Lines: the verdict and its reasons; then each insight, and below it what it rests on."""
    lines = ["Why it stands so", *(f"  {clean_line(line, 400)}" for line in why(view, today).splitlines())]
    if not analytics.insights:
        return [*lines, "", "Nothing else is sure enough to be told yet."]
    lines += ["", "What each insight rests on"]
    for insight in analytics.insights:
        lines += [f"  · {insight.message}", *(f"    {line}" for line in _grounds(insight, view.goal)), ""]
    return lines[:-1]


def _grounds(insight: ProgressInsight, goal: Goal) -> Iterator[str]:
    data = insight.data
    for name, tell in _TOLD.items():
        if data.get(name) is not None:
            yield tell(data, "%" if goal.kind is GoalKind.TASK else goal.unit)
    if insight.type is InsightType.PREDICTION:
        yield "Your own ups and downs carried on end between those dates four times in five."


def _chance(data: Mapping[str, Any], unit: str | None) -> str:
    share = float(data["p_value"])
    if share < LEAST_CHANCE:
        return "Chance alone would show as much less than once in 200."
    return f"Chance alone would show as much {format_number(share * 100, 1)} times in 100."


def _samples(data: Mapping[str, Any], unit: str | None) -> str:
    if "kind" in data:
        value, other = (format_number(data[name], 2) for name in ("value", "other"))
        return f"{value} against {other}, from {data['samples']} of them."
    return f"{count_of(int(data['samples']), 'point')} on the line."


def _strength(data: Mapping[str, Any], unit: str | None) -> str:
    when = ", a day apart" if data.get("lag") else ", on the same day"
    strength = format_number(data["strength"], 2)
    return f"They go together with {strength} (0: not at all, 1 or −1: entirely){when}."


def _days(data: Mapping[str, Any], unit: str | None) -> str:
    return f"Seen over {format_days(int(data['days']))}."


def _pace(data: Mapping[str, Any], unit: str | None) -> str:
    return f"At {format_value(round(float(data['pace']), 2), unit)} a day, as lately."


def _needed(data: Mapping[str, Any], unit: str | None) -> str:
    recent = data.get("pace_recent")
    lately = f"; lately it was {format_value(round(float(recent), 2), unit)}" if recent is not None else ""
    needed = format_value(round(float(data["pace_needed"]), 2), unit)
    return f"What is left over the days that are left is {needed} a day{lately}."


def _remaining(data: Mapping[str, Any], unit: str | None) -> str:
    days = data.get("days_left")
    left = f", {format_days(int(days))} left" if days is not None else ""
    return f"{format_value(float(data['remaining']), unit)} to go{left}."


def _usual(data: Mapping[str, Any], unit: str | None) -> str:
    usual, least, target = (
        format_value(round(float(data[name]), 1), unit) for name in ("usual", "least", "target")
    )
    return f"{data['periods']} periods: {usual} on average, at least {least}, against {target}."


# what an insight's data hold -> how that is told
_TOLD: dict[str, Callable[[Mapping[str, Any], str | None], str]] = {
    "pace_needed": _needed,
    "remaining": _remaining,
    "pace": _pace,
    "usual": _usual,
    "samples": _samples,
    "strength": _strength,
    "days": _days,
    "p_value": _chance,
}
