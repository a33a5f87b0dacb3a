"""Stretches of days that a question sets against each other, or beside the one just looked at."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.dates.date_words import MONTHS
from tracker_tui.language.questions import asked
from tracker_tui.progress.goals import Period
from tracker_tui.progress.periods import period_bounds, previous_period

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import GoalIntent


def compared_days(clause: Clause, context: Context) -> list[tuple[date, date]]:
    """The stretches of days that a clause sets against each other ("jan vs feb"), if any."""
    if not (asking.compared(clause.words) or asking.judges_span(clause.words)):
        return []
    today = context.situation.today
    whens = context.told_days(with_in(clause))
    stretches = [(when.first, when.last) for when in whens]
    if len(stretches) == 1 and _another(clause):
        stretches.append(before(stretches[0], context))
    elif len(stretches) == 1 and _asks_of_present(clause):
        stretches = [*_present(stretches[0], context), *stretches]
    if len(stretches) == 1 and asking.judges_span(clause.words):
        stretches.append(before(stretches[0], context))
    return [(min(first, today), min(last, today)) for first, last in stretches]


def _another(clause: Clause) -> bool:
    """Whether a stretch is set against one only pointed at: "this week vs last", "the week before"."""
    following = [*clause.norms[1:], ""]
    alone = any(
        norm == "last" and after in ("", "for", "in", "on", "with")
        for norm, after in zip(clause.norms, following, strict=True)
    )
    return alone or clause.has(*AHEAD)


def before(stretch: tuple[date, date], context: Context) -> tuple[date, date]:
    """The stretch of the same kind that ends where another begins."""
    first, last = stretch
    week_start = context.situation.week_start
    period = next((p for p in Period if period_bounds(first, p, week_start) == stretch), None)
    if period is not None:
        return previous_period(first, period, week_start)
    eve = first - timedelta(days=1)
    return eve - (last - first), eve


def _asks_of_present(clause: Clause) -> bool:
    """Whether a comparison with one stretch is a question of one's own figures, and so of now."""
    asks = clause.asked or asking.asks(clause.words)
    norms = clause.norms
    ranked = "or" not in norms or any(norms[at : at + 3] in RANKED for at in range(len(norms)))
    return asks and ranked and not asked.general(set(norms) - {"better"})


RANKED = tuple(
    f"{one} or {other}".split()
    for one, other in (
        ("better", "worse"),
        ("more", "less"),
        ("higher", "lower"),
        ("up", "down"),
        ("faster", "slower"),
    )
)


def _present(stretch: tuple[date, date], context: Context) -> list[tuple[date, date]]:
    """The stretch of today that is meant where only a past one is named: "more than last month?"."""
    week_start = context.situation.week_start
    periods = [p for p in Period if period_bounds(stretch[0], p, week_start) == stretch]
    return [b for p in periods[:1] if (b := period_bounds(context.situation.today, p, week_start)) != stretch]


def with_in(clause: Clause) -> str:
    """A clause's words with "in" before each bare month, so that "jan vs feb" are days."""
    said = []
    for at, word in enumerate(clause.words):
        bare = word.norm in MONTHS and (at == 0 or clause.words[at - 1].norm not in ("in", "last", "this"))
        bare = bare and (word.norm != "may" or at > 0)
        said.append(f"in {word.norm}" if bare else word.norm)
    return " ".join(said)


def one_before(clause: Clause, view: GoalIntent, context: Context) -> tuple[date, date] | None:
    """The stretch ahead of the one just looked at: "and the week before?"."""
    if view.first_day is None or view.last_day is None or not clause.has(*AHEAD) or clause.amounts:
        return None
    named = next((period for period in Period if clause.has(period.value)), None)
    if named is None:
        return before((view.first_day, view.last_day), context)
    return previous_period(view.first_day, named, context.situation.week_start)


AHEAD = ("before", "previous", "prior", "preceding")
