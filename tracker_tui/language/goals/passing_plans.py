"""Wishes that set no goal: plans for one occasion, what is begun soon, a part of a goal that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.goals import plainforms, wished
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.context import Context


BEGINNING = word_set("start starting begin beginning gonna tonight tomorrow")


def begun_soon(read: wished.Wish, context: Context) -> bool:
    """Whether what comes next is only told to be begun: "next up: the silmarillion, starting tomorrow"."""
    words = [word.norm for clause in context.clauses for word in clause.words]
    begins = bool(BEGINNING & set(words)) and any(word.norm == "next" for word in read.words)
    days = [w for w in context.days(context.text, "future") if w.explicit]
    return begins and all((w.first - context.situation.today).days <= WEEK for w in days)


def of_near_day(read: wished.Wish, context: Context) -> bool:
    """Whether an order is for one day soon: "put me down for 30 minutes on Saturday"."""
    quota = any(a.per for a in read.amounts) or any(w.recurring for w in read.whens)
    days = [w for w in read.whens if w.explicit and w.grain == "day" and w.marker in (None, "on")]
    near = any((w.first - context.situation.today).days <= WEEK for w in days)
    return near and not quota and not plainforms.due(read)


WEEK = 7


def once_more(read: wished.Wish, text: str, context: Context) -> bool:
    """Whether a wish is for one more of what a goal counts already, or for a bare number."""
    if not any(char.isalpha() for char in title_for(text)):
        return True
    more = any(word.norm in ("another", "extra") for word in read.words)
    return more and not any(a.value > 1 for a in read.amounts) and bool(context.index.mentions(read.words))


def of_goal_there(read: wished.Wish, context: Context) -> bool:
    """Whether a promise is only for a part of a goal that is there: "i'll have two more arias by sunday"."""
    if "wish" in read.labels or "cap" in read.labels or any(a.per for a in read.amounts):
        return False
    ids = {m.goal_id for m in context.index.mentions(read.words) if m.named}
    goals = [context.goals[i] for i in ids if i in context.goals]
    due = wished.deadline_of(read.whens)
    soon = due is not None and (due - context.situation.today).days <= SOON
    return soon and any(
        (value := a._replace(noun=None).in_unit(goal.unit)) is not None and value < (goal.target_value or 0)
        for goal in goals
        for a in read.amounts
    )


SOON = 21  # days
