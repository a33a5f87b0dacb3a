"""Which goal a command is about, and the change as an extraction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS, Role
from tracker_tui.language.extraction import Extraction, GoalIntent, Intent, Missing
from tracker_tui.language.matching.index import Scored, decide
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


NOT_ACTIVE = {GoalStatus.PAUSED: 1.0, GoalStatus.ABANDONED: 1.5, GoalStatus.COMPLETED: 0.8}


def extraction(
    text: str,
    kind: str,
    confidence: float,
    goal: GoalIntent,
    missing: Missing | None = None,
    options: tuple[str, ...] = (),
) -> Extraction:
    """An extraction that does something with goals."""
    return Extraction(
        text, Intent(kind, "TRACK_PROGRESS", confidence), goal, None, missing, options, confidence
    )


def meant(clause: Clause, context: Context, wanted: Iterable[GoalStatus] = ()) -> tuple[Scored, ...]:
    """The goals that a command is about: those it names, else the one the talk is about."""
    scores = context.weighed(clause)
    wanted = set(wanted)
    if wanted:
        scores = {
            goal_id: Scored(s.goal, s.score + NOT_ACTIVE.get(s.goal.status, -0.6), s.named)
            if s.goal.status in wanted
            else s
            for goal_id, s in scores.items()
        }
    best = of_kind(clause, decide(list(scores.values())))
    if best:
        return best
    mentioned = context.goals.get(context.last_mentioned or "")
    if mentioned and (clause.has("it", "that", "this") or len(clause.words) == 1):
        return (Scored(mentioned, 1.2, True),)
    current = current_goal(context)
    if current and clause.has("it", "that", "this", "goal", "one", "target", "deadline", "limit"):
        return (Scored(current, 1.0, False),)
    return ()


KINDS = {
    "limit": (GoalKind.LIMIT,),
    "cap": (GoalKind.LIMIT,),
    "max": (GoalKind.LIMIT,),
    "allowance": (GoalKind.LIMIT,),
    "budget": (GoalKind.LIMIT,),
    "habit": (GoalKind.HABIT,),
    "savings": (GoalKind.TOTAL,),
    "fund": (GoalKind.TOTAL,),
    "pot": (GoalKind.TOTAL,),
}


def of_kind(clause: Clause, goals: tuple[Scored, ...]) -> tuple[Scored, ...]:
    """Of goals that fit equally, those of the kind that is told ("the vape limit")."""
    told = {kind for word in clause.words for kind in KINDS.get(word.norm, ())}
    return tuple(scored for scored in goals if scored.goal.kind in told) or goals


def current_goal(context: Context) -> Goal | None:
    """The goal the talk is about: logged in this message, last changed, or the strongest topic."""
    situation = context.situation
    topics = sorted(situation.topics.items(), key=lambda item: -item[1])
    ids = [context.last_goal_id, situation.last_goal_id if situation.goal_changed_last else None]
    ids += [goal_id for goal_id, _ in topics[:1]] + [situation.last_goal_id]
    if situation.last_entries:
        ids.append(situation.last_entries[0].goal_id)
    return next((context.goals[i] for i in ids if i and i in context.goals), None)


def only_goal(context: Context) -> Goal | None:
    """The one goal that is followed, which "it" can only mean where nothing was spoken of yet."""
    followed = [goal for goal in context.goals.values() if goal.status is GoalStatus.ACTIVE]
    return followed[0] if len(followed) == 1 else None


def of_its_kind(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> tuple[Scored, ...]:
    """The goals among some that a clause calls by their titles, or of which it speaks of no other activity:
    yoga is a sport, but not every sport; a cup of coffee is no chai.
    """
    said = [set(names) for _, names in context.activities(clause)]
    return tuple(s for s in goals if _by_title(clause, context, s.goal) or _shared(said, s.goal, context))


def _shared(said: list[set[str]], goal: Goal, context: Context) -> bool:
    key = context.index.key(goal)
    return key is None or all(key.activities & names for names in said)


def _by_title(clause: Clause, context: Context, goal: Goal) -> bool:
    """Whether a goal is named by more than the unit it is counted in, or as a goal: "the paper goal"."""
    unit = stem(goal.unit.lower()) if goal.unit else ""
    named = [m for m in context.mentions(clause) if m.named and m.goal_id == goal.id]
    as_goal = any(norm in GOAL_WORDS for m in named for norm in clause.norms[m.last : m.last + 1])
    return as_goal or any(clause.words[m.first].stem != unit for m in named)


GOAL_WORDS = word_set("goal target limit cap budget")


def by_target(clause: Clause, context: Context) -> tuple[Scored, ...]:
    """The goals called by what they ask: "the 3 times a week goal", "the 100 km goal", "the 5am goal"."""
    found = []
    for goal in context.goals.values():
        for amount in clause.amounts:
            value = amount.in_unit(goal.unit, goal.target_value)
            period = PERIODS.get(amount.per or "")
            asked = value == goal.target_value and period is goal.period
            if amount.role is Role.CLOCK:
                asked = amount.text.lower() in goal.title.lower().split()
            if asked and goal.status is GoalStatus.ACTIVE:
                found.append(Scored(goal, 2.0, True))
    return tuple(found)
