"""The day before one that was told: "the day before", "the night before", "the Sunday before that"."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When

BEFORE = ("day", "night", "morning", "evening")


def day_before(clause: Clause, whens: list[When], context: Context) -> tuple[date, ...]:
    """The day before one that was told: alone ("day before 35"), or with it ("last night and the night
    before"); the same weekday a week before it ("the Sunday before that").
    """
    norms = clause.norms
    if (week := _week_before(clause, whens, context)) is not None:
        return week
    if after := _day_after(norms, whens, context):
        return after
    at = next((i for i in range(1, len(norms)) if norms[i] == "before" and norms[i - 1] in BEFORE), None)
    if at is None or norms[at + 1 : at + 2] in (["yesterday"], ["last"], ["the"]) or _of_its_day(norms, at):
        return ()
    told = [when.first for when in whens if when.explicit]
    if told:
        return (*told, min(told) - timedelta(days=1))
    then = [when.first for when in _then(clause, context)]
    if not then and clause is not context.clauses[0]:
        then = [context.situation.today]
    elif not then and norms[at - 2 : at - 1] == ["the"]:
        then = [entry.day for entry in context.situation.last_entries[:1]]
    return (min(then) - timedelta(days=1),) if then else ()


def _of_its_day(norms: list[str], at: int) -> bool:
    """Whether "before" only tells when on a day: "this morning before work", "in the evening before bed"."""
    lead = norms[max(0, at - 3) : at - 1]
    own = not lead or lead[-1] in ("the", "and", "&", "or", "also", "plus")
    return not own or lead[:1] == ["in"] or norms[at + 1 : at + 2] in EVENTS


EVENTS = [
    [norm] for norm in word_set("work school breakfast lunch dinner tea supper bed noon i my we he she")
]


def _day_after(norms: list[str], whens: list[When], context: Context) -> tuple[date, ...]:
    """The day after one that was told before in the sentence: "on the 3rd, windows the day after"."""
    if not context.sentence_days or not any(pair in AFTER for pair in pairwise(norms)):
        return ()
    day = context.sentence_days[-1].last + timedelta(days=1)
    own = [when.first for when in whens if when.explicit and when.first == when.last]
    return (day, *own) if day <= context.situation.today and len(own) == len(whens) else ()


AFTER = (("day", "after"), ("next", "day"), ("following", "day"), ("night", "after"), ("next", "morning"))


def _week_before(clause: Clause, whens: list[When], context: Context) -> tuple[date, ...] | None:
    """The weekday before one that was told of late: "the sunday before that"; None where it tells none."""
    text = clause.text.lower()
    behind = [
        w for w in whens if w.explicit and text[w.end :].split()[:2] in (["before", "that"], ["before"])
    ]
    if not behind or behind[-1].first != behind[-1].last:
        return None
    earlier = [w.first for w in whens if w not in behind] or [w.first for w in _then(clause, context)]
    if not earlier:
        return None
    gap = (min(earlier) - behind[-1].first).days % WEEK or WEEK
    own = [w.first for w in whens if w.explicit and w not in behind]
    return (*own, min(earlier) - timedelta(days=gap))


WEEK = 7  # days


def _then(clause: Clause, context: Context) -> list[When]:
    """The days told last before a clause, in its sentence or in the one before."""
    before = [c for c in context.clauses if c.start < clause.start]
    return context.then_days or (context.told_days(before[-1].text) if before else [])


def evening_before(clause: Clause, whens: list[When], context: Context) -> date | None:
    """The day before, where a time told in the morning can only be of the evening that was: "15 minutes at
    23:30", "got it in before midnight".
    """
    now, today = context.situation.now, context.situation.today
    if now.hour >= NOON or today != now.date() or any(when.explicit for when in whens):
        return None
    late = any(when.time is not None and when.time.hour >= EVENING for when in whens)
    pairs = pairwise(clause.norms) if now.hour < MORNING else ()
    if late or ("before", "midnight") in pairs:
        return today - timedelta(days=1)
    return None


MORNING, NOON, EVENING = 4, 12, 18  # hours
