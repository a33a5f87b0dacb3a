"""What was taken back a moment ago told anew: "undo that", then "it was 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.retold import CRIES
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

TOLD = word_set("it that was is should be have been make only just really actually more like log say so but")
LONGEST = 12  # words of such a message
SURE = 0.97  # whatever its sentence looks like


def read_instead(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The log of what should have been told instead of what was undone, for the goal the talk is about."""
    topics = context.situation.topics
    if "undo" not in context.situation.did or not topics or clauses[0].asked:
        return None
    if context.situation.goal_changed_last:
        return None
    clause = clauses[0]
    told = [a for a in clause.amounts if a.role is Role.AMOUNT and not (a.vague or a.per or a.article)]
    goal = context.goals.get(max(topics, key=lambda goal_id: topics[goal_id]))
    if goal is None or len(told) != 1 or sum(len(c.words) for c in clauses) > LONGEST:
        return None
    if any(a.counts for c in clauses[1:] for a in c.amounts):
        return None
    start, end = told[0].start, max(told[0].end, told[0].noun_end)
    beside = [w.norm for w in clause.words if w.sign == "w" and not start <= w.start < end]
    value = value_for(told[0], goal)
    if value is None or not {"was", "should"} & set(beside):
        return None
    if any(norm not in TOLD | CRIES for norm in beside):
        return None
    day, said = context.situation.today, {"said_value": told[0].value, "said_unit": told[0].unit}
    return log(clause.text, SURE, goal_ids=(goal.id,), value=value, day=day, **said)
