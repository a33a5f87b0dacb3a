"""What a message was that nothing is kept of: talk, a plan, what was not done, another's, or unclear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.look import sense_of
from tracker_tui.language.extraction import Extraction, Intent
from tracker_tui.language.learned.senses import IDLE
from tracker_tui.language.reading.sentences import sentences
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# How sure it is that nothing is to be kept, by how likely the least idle of its sentences is idle: counted on
# talks that nobody had seen.
SURE = ((0.8, 0.95), (0.1, 0.7), (0.0, 0.45))
NOTHING_ASKED = 0.9  # from which chance on a sentence is talk, whatever it names
# What keeps a clause from telling a deed, and how that is answered.
ANSWERED = {
    "plan": "plan",
    "condition": "plan",
    "dream": "talk",
    "negation": "notdone",
    "almost": "notdone",
}


def nothing_kept(context: Context) -> Extraction:
    """The message as talk, with why it was not kept where it names a goal or an amount of one."""
    entities: dict[str, object] = {}
    for clause in context.clauses:
        goal_ids = tuple(dict.fromkeys(m.goal_id for m in context.mentions(clause) if m.named))
        amount = _amount_of_goals(clause, context)
        if not goal_ids and amount is None:
            continue
        entities = {"kept": _why(clause, context, counted=amount is not None), "goal_ids": list(goal_ids)}
        if amount is not None:
            entities |= {"amount": amount.value, "unit": amount.unit or ""}
        break
    idle = min((sense_of(whole, context).idle for whole in sentences(context)), default=1.0)
    sure = next(sure for least, sure in SURE if idle >= least)
    return Extraction(context.text, Intent("chitchat", "SMALLTALK", sure, entities), confidence=sure)


def _amount_of_goals(clause: Clause, context: Context) -> Amount | None:
    """The amount that some goal could count."""
    live = [g.unit for g in context.situation.goals if g.unit and g.status is GoalStatus.ACTIVE]
    return next(
        (
            a
            for a in clause.amounts
            if a.counts and not a.article and a.unit and any(units.compatible(a.unit, unit) for unit in live)
        ),
        None,
    )


def _why(clause: Clause, context: Context, *, counted: bool) -> str:
    """Why nothing was kept of a clause that names a goal or an amount."""
    if clause.asked:
        return "talk"
    if context.other or someone_else(clause, context.index.names()):
        return "theirs" if counted or sense_of(clause, context).label == "deed" else "talk"
    kind = blocking.blocked(clause) or ("negation" if blocking.denies(clause, context) else None)
    if kind is not None:
        answer = ANSWERED.get(kind, "talk")
        return "held" if answer == "notdone" and _of_limits(clause, context) else answer
    likely = sense_of(clause, context)
    idle = likely.label == "talk" and likely.chance >= NOTHING_ASKED if counted else likely.label in IDLE
    return "talk" if idle else "unclear"


def _of_limits(clause: Clause, context: Context) -> bool:
    """Whether all that a clause names is to stay below something, so that none of it is good."""
    named = [context.goals[m.goal_id] for m in context.mentions(clause) if m.goal_id in context.goals]
    return bool(named) and all(goal.kind is GoalKind.LIMIT for goal in named)
