"""Goals whose words those of a deed only come close to: "2 custard creams" of biscuits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds import doing, speaker
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.matching.index import WIDER

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.fits import Fit
    from tracker_tui.language.matching.index import Mention


def nearest_goal(clause: Clause, context: Context, amounts: list[Amount]) -> list[Mention]:
    """The goal whose words come closest to those of a deed, where no word that we know tells which."""
    told = doing.evidence(clause, context) > 1 or bool(amounts)
    if not told or not context.goals or not speaker.by_speaker(clause, context):
        return []
    from tracker_tui.language.matching.closeness import nearest

    found = nearest(clause.words, context.index.keys)
    return [
        mention
        for mention in found
        if mention.goal_id != context.last_goal_id
        and (amounts or (mention.weight > WIDER and not measured(context.goals[mention.goal_id])))
    ]


def closest(fits: list[Fit], clause: Clause, context: Context) -> list[Fit]:
    """The one of goals that fit equally whose words those of the clause come clearly closest to, or all."""
    from tracker_tui.language.matching.closeness import likest

    ids = {fit.goal.id for fit in fits}
    one = likest(clause.words, [key for key in context.index.keys if key.goal.id in ids])
    return [fit for fit in fits if fit.goal.id == one] or fits


def counting_close(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> Amount:
    """A number of what comes close to a counted goal's things, as one of those: "2 custard creams" are 2
    biscuits.
    """
    first, last = word_span(amount, clause)
    counted = any(
        m.close and m.first <= last + 1 and first < m.last and not measured(context.goals[m.goal_id])
        for m in mentions
    )
    return amount._replace(noun=None) if counted and amount.noun else amount
