"""Which of several days each of several amounts is told for: "mon 8k, tue 11k", "these 3 days 7, 9, 12"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Role
from tracker_tui.language.deeds.counting import OCCASIONS
from tracker_tui.language.deeds.days import Days
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


def own_days(amounts: Sequence[Amount], clause: Clause, context: Context, days: Days) -> dict[int, Days]:
    """The day of each amount of a clause, by the place where the amount begins; empty where all are of the
    same days.
    """
    told = [a for a in amounts if a.counts]
    if days.future or not told:
        return {}
    listed = _in_turn(clause, context, days)
    whens = [w for w in context.told_days(clause.text) if w.last <= context.situation.today]
    if listed or len(told) < FEWEST or len(whens) < FEWEST:
        return listed
    if any(w.several or w.first != w.last for w in whens):
        return {}
    return _beside(told, whens, clause)


FEWEST = 2  # amounts and days that are told for one another


def _each_of(when: When) -> tuple[date, ...]:
    length = (when.last - when.first).days + 1
    return when.several or tuple(when.first + timedelta(days=step) for step in range(length))


def _in_turn(clause: Clause, context: Context, days: Days) -> dict[int, Days]:
    """As many amounts of one goal in a sentence as its list or stretch has days, one after another."""
    own = [c for c in context.clauses if c.sentence == clause.sentence]
    whens = [w for c in own for w in context.told_days(c.text)]
    told = [a for c in own for a in c.amounts if a.role is Role.AMOUNT and not a.vague and not a.per]
    told = [a for a in told if not a.text.lower().startswith("both")]  # "45 min both times"
    if len(whens) != 1 or whens[0].last > context.situation.today or len(told) < FEWEST:
        return {}
    each = _each_of(whens[0])
    named = {m.goal_id for c in own for m in context.mentions(c) if m.named}
    if len(told) != len(each) or len(named) > 1:
        return {}
    return {a.start: Days((day,), days.time, True) for a, day in zip(told, each, strict=True)}


def _beside(told: Sequence[Amount], whens: Sequence[When], clause: Clause) -> dict[int, Days]:
    """Each amount with the day that leads it, or, where the amounts lead, with the day behind it."""
    leads = whens[0].start + clause.start < told[0].start
    found = {}
    for amount in told:
        at = amount.start - clause.start
        near = [w for w in whens if (w.start < at) == leads]
        when = (near[-1] if leads else near[0]) if near else whens[0 if leads else -1]
        found[amount.start] = Days((when.first,), when.time, True)
    return found


def one_each(amounts: list[Amount], clause: Clause, context: Context, days: Days) -> list[Amount]:
    """The amounts of a clause, an only one as one where as many days are told behind it: "twice in the café,
    on Wednesday and yesterday".
    """
    told = [a for a in amounts if a.counts]
    if len(told) != 1 or not days.told or not FEWEST <= len(days.days) == told[0].value:
        return amounts
    if units.measurable(told[0].unit or "") or clause.has("each", "every", "both", "daily"):
        return amounts
    behind = [w for w in context.told_days(context.text) if w.start >= told[0].end]
    if not behind or any(w.end <= told[0].start for w in context.told_days(context.text)):
        return amounts
    between = context.text[told[0].end : behind[0].start]
    if not (told[0].unit in OCCASIONS or any(mark in between for mark in APART)):
        return amounts
    return [a._replace(value=1.0, readings=()) if a is told[0] else a for a in amounts]


APART = (",", ":", "(", " -", ";", ".")  # marks between a number and the days that tell of which it is
