"""Where insights come from: each source looks at what is known and says what is worth saying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.insight import InsightType, Known, ProgressInsight
from tracker_tui.progress.numbers import (
    count_of,
    format_bare,
    format_days,
    format_number,
    round_down,
    round_up,
    short_day,
)
from tracker_tui.progress.patterns import Pattern, PatternKind
from tracker_tui.progress.trend import ProgressTrend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from tracker_tui.progress.estimate import Estimate

EASY = 1.5  # times the quota, period after period, that make a target too easy
HARD = 0.5  # of the quota, period after period, that make it too hard


def _reachable(known: Known) -> Iterator[ProgressInsight]:
    """A target that can no longer be met, and one that can."""
    if known.measures.standing is not Standing.UNREACHABLE or known.goal.periodic:
        return
    yield ProgressInsight(
        InsightType.SUGGESTION,
        f"{_sentence(known.measures.reason)}. Change the target or the deadline to fit.",
        0.9,
        {"remaining": known.measures.remaining, "days_left": known.measures.days_left},
        use=1.0,
        key="unreachable",
    )


def _pace(known: Known) -> Iterator[ProgressInsight]:
    """Behind the line: what a day takes from here, against what it was."""
    measures = known.measures
    behind = measures.standing in (Standing.AT_RISK, Standing.OFF_TRACK)
    if not behind or not measures.pace_needed or known.goal.kind is not GoalKind.TOTAL:
        return
    days, word = (1, "day") if measures.pace_needed >= 1 else (7, "week")
    needed = round_up(measures.pace_needed * days, known.step(measures.pace_needed * days))
    recent = (measures.pace_recent or 0.0) * days
    lately = f"; lately it was {format_bare(round(recent, 1), known.goal.unit)}" if recent > 0 else ""
    due = short_day(measures.deadline, known.today) if measures.deadline else ""
    yield ProgressInsight(
        InsightType.SUGGESTION,
        f"{known.value(needed)} a {word} gets you there by {due}{lately}. "
        f"Start with {known.value(needed)} {'today' if days == 1 else 'this week'}.",
        1.0,
        {"pace_needed": measures.pace_needed, "pace_recent": measures.pace_recent, "ahead": measures.ahead},
        use=0.9,
        key=f"pace {needed:g}",
    )


def _prediction(known: Known) -> Iterator[ProgressInsight]:
    """When it will be reached, against when it should be."""
    estimate, deadline = known.estimate, known.measures.deadline
    if estimate.day is None or estimate.earliest is None or estimate.latest is None:
        return
    when = (
        f"At this pace you get there about {short_day(estimate.day, known.today)} "
        f"(between {short_day(estimate.earliest, known.today)} and {short_day(estimate.latest, known.today)})"
    )
    message, use = f"{when}. Set that as the deadline, and the pace line keeps you there.", 0.5
    if deadline is not None:
        message, use = _against_deadline(known, when, estimate, deadline)
    data = {
        "day": estimate.day,
        "earliest": estimate.earliest,
        "latest": estimate.latest,
        "pace": estimate.pace,
    }
    week = estimate.day.isocalendar()
    yield ProgressInsight(InsightType.PREDICTION, message, 0.8, data, use=use, key=f"eta {week[0]}-{week[1]}")


def _against_deadline(known: Known, when: str, estimate: Estimate, deadline: date) -> tuple[str, float]:
    if estimate.latest is not None and estimate.latest <= deadline:
        days = format_days((deadline - (estimate.day or deadline)).days)
        return f"{when}, {days} early. There is room to rest, or for a higher target.", 0.55
    if estimate.earliest is not None and estimate.earliest > deadline:
        due = short_day(deadline, known.today)
        return f"{when}, after {due}. A little more each week, or a later deadline, closes the gap.", 0.8
    return f"{when}: the deadline lies within that. A little more each week makes it sure.", 0.6


def _weekday(known: Known) -> Iterator[ProgressInsight]:
    """Weekdays and times of day that stand out."""
    for pattern in known.patterns:
        told = _PATTERNS.get(pattern.kind)
        if told is None:
            continue
        words, advice_more, advice_less = told
        counted = pattern.kind in (PatternKind.OFTEN_ON, PatternKind.SELDOM_ON)
        show = _share if counted else known.value
        fact = words.format(
            subject=pattern.subject, value=show(pattern.value), other=show(pattern.other),
            samples=count_of(pattern.samples, "week" if counted else "day"),
        )  # fmt: skip
        advice = advice_less if known.goal.kind is GoalKind.LIMIT else advice_more
        yield ProgressInsight(
            InsightType.PATTERN,
            f"{_sentence(fact)}. {_sentence(advice.format(subject=pattern.subject))}",
            1 - pattern.p_value,
            _pattern_data(pattern),
            use=0.7,
            key=f"{pattern.kind} {pattern.subject}",
        )


def _since(known: Known) -> Iterator[ProgressInsight]:
    """A week since which things are different."""
    for pattern in known.patterns:
        if pattern.kind is not PatternKind.SINCE or pattern.since is None:
            continue
        more = pattern.value > pattern.other
        good = more != (known.goal.kind is GoalKind.LIMIT)
        advice = "Whatever began then, keep it." if good else "Look at what changed then."
        yield ProgressInsight(
            InsightType.PATTERN,
            f"Since the week of {short_day(pattern.since, known.today)} it is {known.value(pattern.value)} "
            f"a week, before it was {known.value(pattern.other)} "
            f"({count_of(pattern.samples, 'week')}). {advice}",
            1 - pattern.p_value,
            _pattern_data(pattern),
            use=0.65,
            key=f"since {pattern.since}",
        )


def _together(known: Known) -> Iterator[ProgressInsight]:
    """Goals and observations that go together."""
    for found in known.correlations:
        when = "The day after" if found.lag else "With"
        over = f"over {format_number(found.split, 1)} of" if found.split else "any"
        silent = f", {format_number(found.silent)} of them without a word" if found.silent else ""
        yield ProgressInsight(
            InsightType.CORRELATION,
            f"{when} {over} {found.first}, {found.second}: {format_number(found.high)} on average, "
            f"else {format_number(found.low)} ({format_days(found.days)}{silent}). That need not be the "
            f"cause; a week of changing {found.first} would show.",
            1 - found.p_value,
            {
                "strength": round(found.strength, 3),
                "days": found.days,
                "silent": found.silent,
                "lag": found.lag,
                "p_value": found.p_value,
            },
            use=0.75,
            key=f"with {found.first} {found.second}",
        )


def _target_fit(known: Known) -> Iterator[ProgressInsight]:
    """A quota that is far too easy or far too hard, period after period."""
    measures, target = known.measures, known.measures.target
    latest = [total for total in measures.recent_totals[-6:] if total is not None]
    if known.goal.kind is not GoalKind.HABIT or not target or len(latest) < 4:
        return
    usual, least, period = sum(latest) / len(latest), min(latest), str(measures.period or "day")
    lower, higher = round_down(usual, known.step(target)), round_up(least, known.step(target))
    data = {"usual": usual, "least": least, "target": target, "periods": len(latest)}
    span = count_of(len(latest), period)
    if usual < HARD * target and lower > 0:
        yield ProgressInsight(
            InsightType.SUGGESTION,
            f"Lately it was {known.value(usual)} a {period} on average ({span}). "
            f"Start from {known.value(lower)} a {period} and raise it later.",
            0.9,
            {**data, "fitting": lower},
            use=0.85,
            key=f"hard {target:g}",
        )
    elif least >= EASY * target:
        yield ProgressInsight(
            InsightType.SUGGESTION,
            f"Each of the last {span} had at least {known.value(least)}. "
            f"Make it {known.value(higher)} a {period} if you want to grow.",
            0.9,
            {**data, "fitting": higher},
            use=0.6,
            key=f"easy {target:g}",
        )


def _limit_fit(known: Known) -> Iterator[ProgressInsight]:
    """An allowance far beyond what is used, or far below it, period after period."""
    measures, target = known.measures, known.measures.target
    latest = [total for total in measures.recent_totals[-6:] if total is not None]
    if known.goal.kind is not GoalKind.LIMIT or not target or len(latest) < 4:
        return
    usual, most, period = sum(latest) / len(latest), max(latest), str(measures.period or "day")
    lower, higher = round_up(most, known.step(target)), round_down(usual, known.step(target))
    data = {"usual": usual, "most": most, "target": target, "periods": len(latest)}
    span = count_of(len(latest), period)
    if usual >= EASY * target and higher > target:
        yield ProgressInsight(
            InsightType.SUGGESTION,
            f"Lately it was {known.value(usual)} a {period} on average ({span}). "
            f"Begin with at most {known.value(higher)} a {period} and lower it later.",
            0.9,
            {**data, "fitting": higher},
            use=0.85,
            key=f"hard {target:g}",
        )
    elif 0 < lower <= HARD * target:
        yield ProgressInsight(
            InsightType.SUGGESTION,
            f"None of the last {span} had more than {known.value(most)}. "
            f"Make it at most {known.value(lower)} a {period} if you want to go further.",
            0.9,
            {**data, "fitting": lower},
            use=0.6,
            key=f"easy {target:g}",
        )


def _direction(known: Known) -> Iterator[ProgressInsight]:
    """A trend that passed its test."""
    trend = known.trend
    told = any(pattern.kind is PatternKind.SINCE for pattern in known.patterns)
    if told or trend.direction not in _TREND_WORDS:
        return
    words, advice = _TREND_WORDS[trend.direction]
    if trend.weekly:
        change = known.signed(trend.change)
        seen = f"{change} a week against {count_of(trend.samples, 'week')} ago"
    else:
        seen = f"{known.signed(trend.slope)} a week over the last {trend.samples} entries"
    yield ProgressInsight(
        InsightType.PATTERN,
        f"{words}: {seen}. {advice}",
        1 - trend.p_value,
        {
            "slope": trend.slope,
            "change": trend.change,
            "p_value": trend.p_value,
            "samples": trend.samples,
        },
        use=0.45 if trend.direction is ProgressTrend.IMPROVING else 0.6,
        key=f"trend {trend.direction}",
    )


def _share(value: float) -> str:
    return f"{round(value * 10)} of 10"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _pattern_data(pattern: Pattern) -> dict[str, Any]:
    names = ("subject", "value", "other", "samples", "p_value", "since")
    return {"kind": pattern.kind.value, **{name: getattr(pattern, name) for name in names}}


# what is seen; what one can do about it; what one can do about it on a limit
_PATTERNS: dict[PatternKind, tuple[str, str, str]] = {
    PatternKind.OFTEN_ON: (
        "it happens on {value} {subject}, on {other} other days ({samples})",
        "{subject} carry it: keep them free.",
        "Plan something else for {subject}.",
    ),
    PatternKind.SELDOM_ON: (
        "it happens on {value} {subject}, on {other} other days ({samples})",
        "Plan {subject} off, or find a fixed hour there.",
        "Do on other days what you do on {subject}.",
    ),
    PatternKind.MORE_ON: (
        "{subject} bring {value}, other days {other} ({samples})",
        "Plan the big share for {subject}.",
        "A plan for {subject} helps most.",
    ),
    PatternKind.LESS_ON: (
        "{subject} bring {value}, other days {other} ({samples})",
        "Keep {subject} light, or move them to another day.",
        "Do on other days what you do on {subject}.",
    ),
    PatternKind.MORE_AT: (
        "in the {subject} it is {value}, else {other} ({samples})",
        "Plan it for the {subject}.",
        "The {subject} is the time to watch.",
    ),
    PatternKind.LESS_AT: (
        "in the {subject} it is {value}, else {other} ({samples})",
        "Try another time than the {subject}.",
        "Move more of your day to the {subject}.",
    ),
}
_TREND_WORDS = {
    ProgressTrend.IMPROVING: ("Improving", "Keep doing what you do."),
    ProgressTrend.DECLINING: ("It goes the other way of late", "One small step today turns it."),
}
SOURCES: tuple[Callable[[Known], Iterator[ProgressInsight]], ...] = (
    _reachable, _pace, _prediction, _weekday, _since, _together, _target_fit, _limit_fit, _direction,
)  # fmt: skip
