"""Goals paused, resumed, given up, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.meant import by_target, extraction, meant
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.said_amounts import in_name
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Missing
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.progress.goals import GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match

STATUS = {
    "pause": (GoalAction.PAUSE, "update_goal"),
    "resume": (GoalAction.RESUME, "update_goal"),
    "abandon": (GoalAction.CANCEL, "cancel_goal"),
    "delete": (GoalAction.DELETE, "cancel_goal"),
}


def reopened(log: Extraction, context: Context) -> list[Extraction]:
    """What opens the goal of a log again that was called done too early."""
    ids = log.progress_update.goal_ids[:1] if log.progress_update else ()
    if not ids or context.goals[ids[0]].status is not GoalStatus.COMPLETED:
        return []
    return [extraction(log.text, "update_goal", 0.93, GoalIntent(GoalAction.RESUME, ids))]


def read_status(clause: Clause, context: Context, labels: dict[str, Match]) -> Extraction | None:
    """A goal paused, resumed, given up or deleted."""
    if clause.asked and clause.words[0].norm not in ("can", "could", "will", "would", "please", "you"):
        return None
    for label in ("delete", "resume", "pause", "abandon"):
        match = labels.get(label)
        if match is None:
            continue
        action, kind = STATUS[label]
        if context.other and label in ("abandon", "delete"):
            continue
        if _negated(clause, match) or (
            blocking.blocked(clause) in ("condition", "longpast", "almost")
            or (blocking.blocked(clause) == "dream" and label != "delete")
        ):
            continue
        wanted = (GoalStatus.PAUSED, GoalStatus.ABANDONED, GoalStatus.COMPLETED) if label == "resume" else ()
        goals = meant(clause, context, wanted)
        if label == "resume" and goals and goals[0].goal.status is GoalStatus.ACTIVE:
            continue
        if (
            label == "resume"
            and match.weight < 0.9
            and (clause.amounts or any(is_past(w) for w in clause.words))
        ):
            continue
        if label in ("pause", "abandon", "delete") and any(
            not in_name(a, clause, context) for a in clause.amounts
        ):
            if not clause.has("goal", "habit", "limit"):
                continue
            goals = by_target(clause, context) or tuple(scored for scored in goals if scored.named)
        if len(goals) == 1:
            return extraction(clause.text, kind, match.weight, GoalIntent(action, (goals[0].goal.id,)))
        if len(goals) > 1:
            ids = tuple(scored.goal.id for scored in goals)
            return extraction(clause.text, kind, 0.75, GoalIntent(action, ids), Missing.GOAL, ids)
    return None


def read_again(clause: Clause, context: Context) -> Extraction | None:
    """A paused goal that is gone on with: "climbing again!"."""
    if (
        not clause.has("again", "back")
        or clause.amounts
        or any(is_past(w) for w in clause.words)
        or clause.asked
    ):
        return None
    goals = decide(list(weigh(context.mentions(clause), context.goals).values()))
    if len(goals) != 1 or goals[0].goal.status is not GoalStatus.PAUSED or blocking.blocked(clause):
        return None
    return extraction(clause.text, "update_goal", 0.85, GoalIntent(GoalAction.RESUME, (goals[0].goal.id,)))


def _negated(clause: Clause, match: Match) -> bool:
    before = [word.norm for word in clause.words[max(0, match.first - 3) : match.first]]
    return any(norm in ("not", "never", "almost", "nearly") for norm in before)
