"""An entry just logged that is ordered to be another value, by its goal or by what it was told of: "make the
study 1h30" after 1h15 of study, "make it 3 dews" after two cans of dew.
"""

from __future__ import annotations

from math import log as log_of
from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, last_entry, named_goal, put_right
from tracker_tui.language.changes.retarget import AIMS, LEADS
from tracker_tui.language.clauses import asking
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.text.words import read_words, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry

SURE = 0.98  # whatever its sentence looks like
NEAR = 4.0  # times the value that was logged, up to which another may be what it should be
STANDING = AIMS | word_set("now on from instead always each every daily weekly per")


def read_made_another(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The entry with the value that it is ordered to have; None where that is rather a new target."""
    if not clauses or "log_progress" not in context.situation.did:
        return None
    clause = clauses[0]
    told = [amount for amount in clause.amounts if amount.counts and not amount.article]
    if len(told) != 1 or clause.asked or not _orders(clause) or told[0].per or clause.has(*STANDING):
        return None
    amount = told[0]
    entry = _meant(clause, amount, context)
    goal = context.goals.get(entry.goal_id) if entry else None
    if entry is None or goal is None or context.situation.topics.get(goal.id, 0.0) < FRESH:
        return None
    own = amount if goal.unit and value_for(amount, goal) is not None else amount._replace(noun=None)
    value = value_for(own, goal)
    if value is None or not _rather_entry(value, entry.value, goal.target_value):
        return None
    return put_right(entry, context, SURE, value=value, said=own)


def _orders(clause: Clause) -> bool:
    opening = next((at for at, norm in enumerate(clause.norms) if norm not in LEADS), 0)
    return clause.norms[opening : opening + 1] == ["make"] and not asking.wonders(clause.words)


def _meant(clause: Clause, amount: Amount, context: Context) -> LastEntry | None:
    """The entry that is spoken of: of the goal that is named, else the one told with what is counted now."""
    goal = named_goal(clause, context)
    if goal is not None:
        return last_entry(context, goal.id)
    nouns = {stem(noun) for noun in (amount.noun or "").split()}
    if not nouns or not clause.has("it", "that"):
        return None
    told = (e for e in context.situation.last_entries[:3] if nouns <= {w.stem for w in read_words(e.text)})
    return next(told, None)


def _rather_entry(value: float, logged: float, target: float | None) -> bool:
    """Whether a value is another reading of what was logged, and no target of its goal."""
    if min(value, logged) <= 0 or value == logged or not logged / NEAR <= value <= logged * NEAR:
        return False
    return not target or abs(log_of(value / logged)) < abs(log_of(value / target))
