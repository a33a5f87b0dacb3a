"""Deeds told once more in a message: "finished Dune! one more book down"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

RECOUNTING = word_set(
    "so that is makes it makes another one more and in the bag off list down done finished complete "
    "completed ticked already now well yes all of them yay woo count counts counting as out up live "
    "sorted crossed ones piece 💪 🎉 ✅ ✔ 🙌"
)


def recounted(found: list[Extraction], clause: Clause, context: Context) -> bool:
    """Whether a clause only counts over what the clauses before it told: "finished Dune! one more book down",
    "ran 5k this morning. 5k done!".
    """
    last = context.told_last
    update = found[0].progress_update if len(found) == 1 else None
    if last is None or update is None or found[0].missing is not None or update.total:
        return False
    if clause.joined in ("and", "&", "+", "plus", "then", "also") or read_days(clause, context).told:
        return False
    if (update.goal_ids, update.day) != (last.goal_ids, last.day) or not update.value:
        return False
    if update.value != last.value:
        return False
    if _another_of_a_list(clause, context):
        return False
    if _only_said_again(clause):
        return True
    own = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    counted = {i for a in clause.amounts for i in range(*word_span(a, clause))}
    goal = context.goals.get(update.goal_ids[0])
    units_of = {units.singular(goal.unit), goal.unit} if goal and goal.unit else set()
    kinds = units_of | {"novel", "novels", "session", "workout", "number"}
    return any(word.norm in RECOUNTING for word in clause.words) and all(
        at in own | counted or word.norm in RECOUNTING | kinds or word.sign == "p"
        for at, word in enumerate(clause.words)
    )


def billed_before(value: float, goal: Goal, clause: Clause, context: Context) -> bool:
    """Whether a sum that was billed is told to have come in, which bills it no second time: "Acme paid the
    2400!".
    """
    if not bills(goal):
        return False
    known = {entry.value for entry in context.situation.last_entries if entry.goal_id == goal.id}
    return value in known and clause.has(*COME_IN) and not clause.has(*BILLED)


def bills(goal: Goal) -> bool:
    """Whether a goal is to send out bills."""
    return not BILLING.isdisjoint(word.stem for word in read_words(goal.title))


BILLING = frozenset(map(stem, ("invoice", "bill", "invoiced", "billed")))
BILLED = word_set("invoiced billed invoice bill sent another again")
COME_IN = word_set("paid came arrived landed cleared settled received transferred got")


def without_race(found: list[Extraction], clause: Clause, context: Context) -> list[Extraction]:
    """The logs of a clause without the length of a race that was logged by its name: "half marathon today,
    21.1 km in 1:53".
    """
    last = context.told_last
    if last is None or clause.joined != "," or "marathon" not in (last.said or "").lower():
        return found
    return [
        e
        for e in found
        if (update := e.progress_update) is None
        or (update.goal_ids, update.day) != (last.goal_ids, last.day)
        or abs((update.value or 0.0) - (last.value or 0.0)) > RACE * (last.value or 0.0)
    ]


def _another_of_a_list(clause: Clause, context: Context) -> bool:
    """Whether a clause counts another thing in the same way as the one before: "one espresso, one latte"."""
    at = context.clauses.index(clause) if clause in context.clauses else 0
    nouns = {a.noun for a in clause.amounts if a.noun}
    before = {a.noun for a in context.clauses[at - 1].amounts if a.noun} if at else set()
    return clause.joined in LISTED and bool(nouns and before) and nouns.isdisjoint(before)


RACE = 0.01  # how far the length of a race may be from what a watch shows
LISTED = (",", ";", "/")


def _only_said_again(clause: Clause) -> bool:
    """Whether a sentence is nothing but the number that was told before it: "7 jars. 7!!"."""
    spans = [(a.start, a.end) for a in clause.amounts]
    return not clause.joined and all(
        word.sign in ("p", "e") or any(start <= word.start < end for start, end in spans)
        for word in clause.words
    )
