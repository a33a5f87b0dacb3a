"""The days a clause tells of, for a log: never after today."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.deeds.every_day import every_day
from tracker_tui.progress.goals import Goal, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


class Days(NamedTuple):
    """When something was done: its days, the time of day if one was told, and whether a day was told at all.
    `future` tells that the day has not come yet.
    """

    days: tuple[date, ...]
    time: time | None = None
    told: bool = False
    future: bool = False
    span: tuple[date, date] | None = None  # a range that was told ("last week")
    stretch: tuple[date, ...] = ()  # each day of a short range ("mon-wed")


def read_days(clause: Clause, context: Context) -> Days:
    """The days on which a clause says something was done: today where it says none."""
    today = context.situation.today
    whens = [w for w in context.days(clause.text, "past") if w.recurring is None and not _since(w, clause)]
    earlier = _day_before(clause, whens, context)
    if earlier:
        return Days(earlier, None, True)
    each = _carried(clause, context) if clause.has("each") else []
    whens = whens or each or context.loose_days or _meanwhile(clause, context) or _carried(clause, context)
    whens = whens or _told_last(clause, context)
    if not whens:
        return Days((today,))
    timed = next((when.time for when in whens if when.time), None)
    whens = _narrowed([when for when in whens if when.explicit])
    if not whens:
        return Days((today,), timed)
    if all(when.first > today for when in whens):
        return Days((whens[0].first,), None, True, future=True)
    days: list[date] = []
    for when in whens:
        days.extend(day for day in _single_days(when, today) if day not in days and day <= today)
    moment = next((when.time for when in whens if when.time), None)
    first = whens[0]
    if repeated := every_day(clause, whens, today):
        return Days(repeated, moment, True)
    span = (first.first, first.last) if first.first != first.last else None
    return Days(tuple(days) or (today,), moment, True, span=span, stretch=_stretch(first, today))


def each_day(days: Days, goal: Goal) -> tuple[date, ...]:
    """The days that a log is for: each of a stretch where the goal asks for something every day."""
    return days.stretch if days.stretch and goal.period is Period.DAY else days.days


def _told_last(clause: Clause, context: Context) -> list[When]:
    """The day that stands alone at the end of a list: "ran 3 km, 1 beer, 2 days ago"."""
    own = [c for c in context.clauses if c.sentence == clause.sentence]
    if len(own) < 2 or own[-1] is clause or not clause.amounts:
        return []
    last = own[-1]
    whens = context.told_days(last.text)
    alone = len(whens) == 1 and whens[0].end - whens[0].start >= len(last.text) - 1
    others = any(w.explicit for c in own[:-1] for w in context.days(c.text, "past"))
    return whens if alone and not others else []


def _carried(clause: Clause, context: Context) -> list[When]:
    """The days of what was told before in the sentence: "call yesterday, learned 14 words too", "mon, tue and
    today, 9 miles each day".
    """
    if clause.has("each") and any(amount.counts for amount in clause.amounts):
        return context.sentence_days
    return context.then_days if clause.has("too", "also", "well") else []


MEANWHILE = frozenset({"while", "because", "although", "though", "which"})


def _meanwhile(clause: Clause, context: Context) -> list[When]:
    """The days told by what went on meanwhile: "24 rows while watching Vera last night"."""
    later = [c for c in context.clauses if c.sentence == clause.sentence and c.start > clause.start]
    if not later or later[0].joined not in MEANWHILE or later[0].amounts:
        return []
    return context.told_days(later[0].text)


def _since(when: When, clause: Clause) -> bool:
    """Whether a day only says since when: "first swim since he was born 7 months ago"."""
    ends = len(clause.main)
    if ends == len(clause.words) or clause.words[ends].norm not in ("since", "until", "till", "before"):
        return False
    return when.start >= clause.words[ends].start - clause.start


def _day_before(clause: Clause, whens: list[When], context: Context) -> tuple[date, ...]:
    """The day before one that was told: alone ("day before 35"), or with it ("last night and the night
    before").
    """
    norms = clause.norms
    at = next((i for i in range(1, len(norms)) if norms[i] == "before" and norms[i - 1] in BEFORE), None)
    if at is None or norms[at + 1 : at + 2] in (["yesterday"], ["last"], ["that"], ["the"]):
        return ()
    told = [when.first for when in whens if when.explicit]
    if told:
        return (*told, min(told) - timedelta(days=1))
    then = [when.first for when in context.then_days]
    if not then and clause is not context.clauses[0]:
        then = [context.situation.today]
    elif not then and norms[at - 2 : at - 1] == ["the"]:
        then = [entry.day for entry in context.situation.last_entries[:1]]
    return (min(then) - timedelta(days=1),) if then else ()


def _narrowed(whens: list[When]) -> list[When]:
    """The days without the stretches that only frame them ("this week monday")."""
    single = [when for when in whens if when.first == when.last]
    return [
        when
        for when in whens
        if when in single or not any(when.first <= day.first <= when.last for day in single)
    ]


BEFORE = ("day", "night", "morning", "evening")


def _stretch(when: When, today: date) -> tuple[date, ...]:
    length = (min(when.last, today) - when.first).days + 1
    if when.grain != "range" or not 2 <= length <= 7 or when.several:
        return ()
    return tuple(when.first + timedelta(days=step) for step in range(length))


def _single_days(when: When, today: date) -> tuple[date, ...]:
    if when.several:
        return when.several
    if when.first == when.last:
        return (when.first,)
    if when.first <= today <= when.last:
        return (today,)
    return (min(when.last, today),)
