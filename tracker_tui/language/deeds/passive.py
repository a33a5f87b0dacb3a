"""What is done by now, where a goal counts it: "Everlong is learned", "the video is uploaded"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past, people_words
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

BEING = word_set("is are")
NO_THING = word_set("it that this he she they i we you there which what who everything nothing")
ADVERBS = word_set("now finally officially all fully already just also")


def read_passive(clause: Clause, context: Context) -> list[Extraction]:
    """One of a counted goal of which a clause says that a thing is done, in the goal's own verb."""
    at = next((i for i, word in enumerate(clause.words) if word.norm in BEING), 0)
    after = next((i for i in range(at + 1, len(clause.words)) if clause.norms[i] not in ADVERBS), 0)
    if not at or not after or NO_THING & set(clause.norms[:at]) or people_words() & set(clause.norms[:at]):
        return []
    if clause.asked or clause.has("by", "or", "not") or blocking.blocked(clause) or clause.amounts:
        return []
    ids = {m.goal_id for m in context.mentions(clause) if m.named and m.first <= after < m.last}
    goals = [context.goals[goal_id] for goal_id in ids if is_past(clause.words[after])]
    if len(goals) != 1 or measured(goals[0]) or goals[0].kind in (GoalKind.TASK, GoalKind.LIMIT):
        return []
    if goals[0].status is not GoalStatus.ACTIVE or goals[0].id == context.last_goal_id:
        return []
    context.last_goal_id = goals[0].id
    days = read_days(clause, context)
    return [log(clause.text, 0.9, goal_ids=(goals[0].id,), value=1.0, day=days.days[0])]
