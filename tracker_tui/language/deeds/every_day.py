"""A deed told once of each day of a stretch: "every day since monday", "an hour a night fri sat sun"."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.dates.reading import When

MOST_DAYS = 14  # days of a stretch that are told one by one
EACH = word_set("each every a per")
PARTS_OF_DAY = word_set("day night morning evening afternoon lunch lunchtime weekday bedtime")
DAYS_AND_NIGHTS = word_set("days nights mornings evenings")
STRETCHING = ("range", "week", "weekend")
SINCE, BUT = ("since",), word_set("bar but except excepting barring minus besides apart without not")


def tells_every_day(clause: Clause) -> bool:
    """Whether a clause says that what it tells was so every day: "each day", "a night", "daily"."""
    norms = clause.norms
    if clause.has("daily", "nightly") or _throughout(clause):
        return True
    if any(one in ("all", "both") and two in DAYS_AND_NIGHTS for one, two in pairwise(norms)):
        return not any(amount.counts and not amount.article for amount in clause.amounts)
    return any(
        norm in PARTS_OF_DAY
        and at > 0
        and norms[at - 1] in EACH
        and (norms[at - 1] in ("each", "every") or any(a.per == "day" for a in clause.amounts))
        for at, norm in enumerate(norms)
    )


def _throughout(clause: Clause) -> bool:
    """Whether a deed that is not measured is told of the whole of a week: "no sugar all week"."""
    whole = any(
        norm in WHOLE
        and (clause.norms[at + 1 : at + 2] in STRETCHES or clause.norms[at + 2 : at + 3] in STRETCHES)
        for at, norm in enumerate(clause.norms)
    )
    return whole and not any(amount.counts and not amount.article for amount in clause.amounts)


WHOLE, STRETCHES = ("all", "whole", "entire", "both"), (["week"], ["weekend"], ["days"])


def every_day(clause: Clause, whens: list[When], today: date) -> tuple[date, ...]:
    """The days of a stretch on each of which the clause says it was done; empty where it does not."""
    left_out = [when for when in whens if _word_before(when, clause) in BUT]
    told = [when for when in whens if when not in left_out]
    if any(when.grain in STRETCHING for when in told) and any(_one_day(when, clause) for when in told):
        return ()  # "been running every day this week, today 4 km"
    stretch = left_out and any(when.grain in STRETCHING or when.several for when in told)
    if not (stretch or tells_every_day(clause)):
        return ()
    days = sorted({day for when in told for day in _days_of(when, clause, today)})
    if left_out and not told:  # "every day but tuesday": of the week that day is in
        first = left_out[0].first - timedelta(days=left_out[0].first.weekday())
        days = [day for day in (first + timedelta(days=step) for step in range(7)) if day <= today]
    kept = [day for day in days if not any(when.first <= day <= when.last for when in left_out)]
    return tuple(kept) if 1 < len(kept) <= MOST_DAYS else ()


def _one_day(when: When, clause: Clause) -> bool:
    """Whether a single day is told with an amount of its own."""
    behind = clause.start + when.end
    numbered = any(a.counts and 0 <= a.start - behind <= 1 for a in clause.amounts)
    return numbered and when.first == when.last and not when.several


def _days_of(when: When, clause: Clause, today: date) -> tuple[date, ...]:
    if when.several:
        return tuple(day for day in when.several if day <= today)
    last = today if _word_before(when, clause) in SINCE and when.first == when.last else min(when.last, today)
    length = min((last - when.first).days + 1, MOST_DAYS + 1)
    return tuple(when.first + timedelta(days=step) for step in range(length))


def _word_before(when: When, clause: Clause) -> str:
    """The word right before a day, without the "on" or "from" that leads to it; or the first of its own."""
    said = clause.text[: when.start].lower().split()
    while said and said[-1].strip(",;:(") in ("on", "for", "from", "the", "last"):
        said.pop()
    own = clause.text[when.start : when.end].lower().split()[:1]
    return own[0] if own and own[0] in (*SINCE, *BUT) else (said[-1].strip(",;:(") if said else "")
