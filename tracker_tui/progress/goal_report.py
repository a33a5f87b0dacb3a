"""One goal on a page: where it stands, its pace, its past in pictures, milestones, what is worth knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.draw import bar, pad, plain_text, width_of, wrapped
from tracker_tui.progress.goal_past import LABEL, STRENGTH, past
from tracker_tui.progress.goals import GoalKind, unit_of
from tracker_tui.progress.milestones import reached_on
from tracker_tui.progress.numbers import (
    count_of,
    format_day,
    format_days,
    format_percent,
    format_signed,
    format_value,
    rounded,
    short_day,
    step_of,
)
from tracker_tui.progress.report import (
    WIDTH,
    allowance_words,
    gap_words,
    goal_bar,
    headline,
    value_line,
)
from tracker_tui.progress.strength import strength_words
from tracker_tui.progress.trend import ProgressTrend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.progress.goals import DayRecord, Milestone

STRENGTH_CELLS = 20
TREND_WORDS = {
    ProgressTrend.IMPROVING: "improving",
    ProgressTrend.STABLE: "steady",
    ProgressTrend.DECLINING: "the other way of late",
}


def goal_report(
    analytics: ProgressAnalytics,
    history: Sequence[DayRecord],
    today: date,
    *,
    width: int = WIDTH,
    week_start: int = 0,
    ascii: bool = False,  # noqa: A002 - the word every drawing option uses
) -> list[str]:
    """The page of a goal, in lines no wider than `width`."""
    goal, measures = analytics.goal, analytics.measures
    head = headline(goal, measures, ascii=ascii)
    number = value_line(goal, measures)
    drawn = goal_bar(measures, max(8, min(44, width - width_of(number) - 4)), ascii=ascii)
    lines = [
        f"{pad(goal.title, max(8, width - width_of(head) - 2), ascii=ascii)}  {head}",
        f"  {drawn}  {number}",
        "",
    ]
    for label, text in facts(analytics, today, ascii=ascii):
        lines += _fact(label, text, width)
        if label == STRENGTH:
            lines[-1] += f"  {bar(measures.strength or 0.0, STRENGTH_CELLS, ascii=ascii)}"
    for block in (
        past(goal, measures, history, today, width=width, week_start=week_start, plain=ascii),
        _milestones(analytics, history, today, plain=ascii),
        _insights(analytics, width, plain=ascii),
    ):
        lines += ["", *block] if block else []
    return [plain_text(line) for line in lines] if ascii else lines


def facts(analytics: ProgressAnalytics, today: date, *, ascii: bool = False) -> Iterator[tuple[str, str]]:  # noqa: A002
    """What is known, each with its label; what is not known is left out."""
    for label, tell in _FACTS:
        text = tell(analytics, today)
        if text:
            yield label, plain_text(text) if ascii else text


def _stands(analytics: ProgressAnalytics, today: date) -> str:
    return analytics.measures.reason


def _due(analytics: ProgressAnalytics, today: date) -> str:
    deadline = analytics.measures.deadline
    if deadline is None:
        return ""
    left = (deadline - today).days
    when = "today" if not left else f"in {format_days(left)}" if left > 0 else f"{format_days(-left)} ago"
    return f"{short_day(deadline, today)}, {when}"


def _line(analytics: ProgressAnalytics, today: date) -> str:
    measures = analytics.measures
    if measures.pace_line is None or measures.ahead is None or analytics.goal.periodic:
        return ""
    line = round(measures.pace_line) if _whole(analytics) else rounded(measures.pace_line)
    gap = gap_words(analytics.goal, measures) if measures.ahead else "on it"
    told = gap in measures.reason or (gap == "on it" and "on the line" in measures.reason)
    return f"{format_value(line, unit_of(analytics.goal))} by today" + ("" if told else f"; {gap}")


def _today(analytics: ProgressAnalytics, today: date) -> str:
    measures = analytics.measures
    if measures.most_today is not None:
        return allowance_words(analytics.goal, measures)
    if measures.least_today:
        return f"{_value(analytics, measures.least_today)} to do"
    if measures.least_today == 0:
        safe = measures.safe_days or 0
        told = "of safety" in measures.reason
        return "nothing is due" + (f"; {format_days(safe)} of safety" if safe > 1 and not told else "")
    return ""


def _pace(analytics: ProgressAnalytics, today: date) -> str:
    measures = analytics.measures
    if analytics.goal.periodic or measures.remaining == 0:
        return ""
    needed, recent = measures.pace_needed, measures.pace_recent
    days, word = (1, "day") if max(abs(needed or 0.0), abs(recent or 0.0)) >= 1 else (7, "week")
    parts = []
    if needed is not None:
        parts.append(f"{_value(analytics, needed * days)} a {word} needed from here")
    if recent is not None:
        way = "lately" if recent >= 0 else "the other way lately"
        parts.append(f"{_value(analytics, abs(recent) * days)} a {word} {way}")
    return ", ".join(parts)


def _trend(analytics: ProgressAnalytics, today: date) -> str:
    trend = analytics.trend_detail
    words = TREND_WORDS.get(trend.direction)
    if words is None:
        return ""
    count = count_of(trend.samples, "week") if trend.weekly else f"{trend.samples} entries"
    if trend.direction is ProgressTrend.STABLE:
        return f"{words} over the last {count}"
    if not trend.weekly:
        slope = format_signed(rounded(trend.slope), unit_of(analytics.goal))
        return f"{words}, {slope} a week (the last {count})"
    change = format_signed(rounded(trend.change), unit_of(analytics.goal))
    return f"{words}, {change} a week against {count} ago"


def _estimate(analytics: ProgressAnalytics, today: date) -> str:
    estimate = analytics.estimate
    if analytics.goal.periodic or analytics.measures.remaining == 0:
        return ""
    if estimate.day is None or estimate.earliest is None or estimate.latest is None:
        return f"no date: {estimate.reason}"
    span = f"{short_day(estimate.earliest, today)} to {short_day(estimate.latest, today)}"
    return f"about {short_day(estimate.day, today)}; four times in five {span}"


def _streak(analytics: ProgressAnalytics, today: date) -> str:
    measures = analytics.measures
    if measures.streak is None:
        return ""
    unit = str(measures.period or "day")
    best = measures.best_streak or 0
    silent = (
        f"; {format_days(measures.silent_days)} without a word counted as 0" if measures.silent_days else ""
    )
    run = count_of(measures.streak, unit) + (" or more" if measures.streak_runs_back else "")
    told = silent.removeprefix("; ") in measures.reason
    return f"{run}{f', best {best}' if best > measures.streak else ''}{'' if told else silent}"


def _strength(analytics: ProgressAnalytics, today: date) -> str:
    strength = analytics.measures.strength
    return "" if strength is None else f"{format_percent(strength)}, {strength_words(strength)}"


def _comparison(analytics: ProgressAnalytics, today: date) -> str:
    found = analytics.comparison
    if found is None or not found.change or analytics.goal.kind is GoalKind.TOTAL:
        return ""
    change = format_signed(rounded(found.change), unit_of(analytics.goal))
    share = f" ({format_percent(found.share)})" if found.share is not None else ""
    per = f" a {analytics.measures.period}" if analytics.goal.periodic else ""
    return f"{change}{per}{share} against {format_value(found.baseline, unit_of(analytics.goal))} before"


_FACTS: tuple[tuple[str, Callable[[ProgressAnalytics, date], str]], ...] = (
    ("Where it stands", _stands),
    ("Today", _today),
    ("Due", _due),
    ("Pace line", _line),
    ("Pace", _pace),
    ("Estimate", _estimate),
    ("Trend", _trend),
    ("Streak", _streak),
    (STRENGTH, _strength),
    ("Since the start", _comparison),
)


def _milestones(
    analytics: ProgressAnalytics, history: Sequence[DayRecord], today: date, *, plain: bool
) -> list[str]:
    """A table: mark, value, and the day it was reached or what is missing."""
    if not analytics.milestones:
        return []
    days = reached_on(analytics.goal, analytics.measures, history, analytics.milestones)
    rows = [
        _milestone(analytics, milestone, days.get(milestone.target_value), today, plain=plain)
        for milestone in analytics.milestones
    ]
    value = max(width_of(cells[1]) for cells in rows)
    return ["Milestones", *(f"  {mark} {pad(name, value, right=True)}  {text}" for mark, name, text in rows)]


def _milestone(
    analytics: ProgressAnalytics, milestone: Milestone, day: date | None, today: date, *, plain: bool
) -> tuple[str, str, str]:
    name = format_value(milestone.target_value, unit_of(analytics.goal))
    if milestone.achieved:
        return ("*" if plain else "✓"), name, f"reached {format_day(day, today)}" if day else "reached"
    left = abs(milestone.target_value - analytics.measures.current)
    return ("o" if plain else "○"), name, f"{_value(analytics, left)} to go"


def _insights(analytics: ProgressAnalytics, width: int, *, plain: bool) -> list[str]:
    if not analytics.insights:
        return []
    lines = ["Worth knowing"]
    for insight in analytics.insights:
        first, *rest = wrapped(insight.message, width - 4)
        lines += [f"  {'-' if plain else '·'} {first}", *(f"    {line}" for line in rest)]
    return lines


def _fact(label: str, text: str, width: int) -> list[str]:
    first, *rest = wrapped(text, width - LABEL - 2)
    return [f"  {pad(label, LABEL)}{first}", *(f"  {' ' * LABEL}{line}" for line in rest)]


def _value(analytics: ProgressAnalytics, value: float) -> str:
    return format_value(rounded(value), unit_of(analytics.goal))


def _whole(analytics: ProgressAnalytics) -> bool:
    return step_of(unit_of(analytics.goal), analytics.measures.whole, 1.0) == 1.0
