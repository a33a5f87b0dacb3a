"""One change of status for all goals, all of a kind, or all but some: "pause everything except reading"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.changes import retarget
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.changes.several import ORDERED
from tracker_tui.language.changes.status import STATUS
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.numbered import numbered
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

LONGEST = 20  # words
ALL = word_set("all lot everything every each both whole entire rest others")
GOALS = word_set("goal goals habit habits limit limits target targets them those it lot tracker ones")
KINDS = {
    "habit": GoalKind.HABIT, "habits": GoalKind.HABIT, "limit": GoalKind.LIMIT, "limits": GoalKind.LIMIT,
    "task": GoalKind.TASK, "tasks": GoalKind.TASK,
}  # fmt: skip
EXCEPT = word_set("except excepting excluding bar but besides apart barring minus save other")
ENTRIES = word_set("entry entries log logs data account logged history today yesterday")
# From which statuses a change leads somewhere.
FROM = {
    GoalAction.PAUSE: (GoalStatus.ACTIVE,),
    GoalAction.RESUME: (GoalStatus.PAUSED, GoalStatus.ABANDONED),
    GoalAction.CANCEL: (GoalStatus.ACTIVE, GoalStatus.PAUSED),
    GoalAction.DELETE: tuple(GoalStatus),
}


def read_every(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that orders the change of many goals, by its id(), what to put in its place."""
    if by_number := _by_number(clauses, context):
        return by_number
    for at, clause in enumerate(clauses):
        action = _ordered(clause)
        if action is None:
            continue
        around = [c for c in clauses[at:] if c.sentence == clause.sentence]
        spared, beside = _spared(around, context)
        goals = [goal for goal in _all_meant(clause, action, context) if goal.id not in spared]
        if not goals:
            continue
        kind = "cancel_goal" if action in (GoalAction.CANCEL, GoalAction.DELETE) else "update_goal"
        found = [extraction(clause.text, kind, 0.93, GoalIntent(action, (goal.id,))) for goal in goals]
        return {id(clause): found, **{id(other): [] for other in beside}}
    return {}


def _by_number(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """The same for goals called by their numbers: "goals 2 and 4 can go"."""
    asked = any(clause.asked for clause in clauses)
    words = read_words(context.text) if not asked and any(c.has("goals") for c in clauses) else []
    called = {m.goal_id for m in numbered(words, context.situation.goals)}
    if len(called) < SEVERAL or len(words) > LONGEST:
        return {}
    labels = table(commands.COMMANDS).labels(words)
    action = next((STATUS[label][0] for label in STATUS if label in labels), None)
    action = action or next((ORDERED[w.norm] for w in words if w.norm in ORDERED), None)
    if action is None:
        return {}
    kind = "cancel_goal" if action in (GoalAction.CANCEL, GoalAction.DELETE) else "update_goal"
    text = clauses[0].text
    found = [
        extraction(text, kind, 0.93, GoalIntent(action, (goal_id,)))
        for goal_id in context.goals
        if goal_id in called
    ]
    return {id(clause): found if clause is clauses[0] else [] for clause in clauses}


SEVERAL = 2


def _ordered(clause: Clause) -> GoalAction | None:
    """What a clause orders to be done with all goals."""
    polite = clause.words[0].norm in ("can", "could", "please", "would")
    if (clause.asked and not polite) or len(clause.words) > LONGEST or not clause.has(*ALL):
        return None
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    if clause.unreal or clause.has(*ENTRIES) or (at and clause.words[at - 1].norm in ("not", "am")):
        return None
    past = (word for word in clause.words[: at + 2] if word.norm not in commands.NO_DEEDS)
    if any(map(is_past, past)):
        return None
    labels = table(commands.COMMANDS).labels(clause.words)
    action = ORDERED.get(clause.words[at].norm)
    action = action or next((STATUS[label][0] for label in STATUS if label in labels), None)
    if action is None and "back" in clause.norms and clause.has("on", "again"):
        action = GoalAction.RESUME
    if any(one in ALL and two in ("about", "for", "regarding") for one, two in pairwise(clause.norms)):
        return None  # "pause everything about running"
    if action is GoalAction.DELETE:
        return action if clause.has(*GOALS - {"it", "them"}) else None
    return action if clause.has("everything", "all", "both", *GOALS) else None


def _all_meant(clause: Clause, action: GoalAction, context: Context) -> list[Goal]:
    """The goals that an order could touch: of the kind it names, else all; "both" needs just two."""
    kinds = {KINDS[norm] for norm in clause.norms if norm in KINDS}
    goals = [goal for goal in context.situation.goals if not kinds or goal.kind in kinds]
    of_each = ([goal for goal in goals if goal.status is status] for status in FROM[action])
    goals = [goal for goal in goals if goal.status in FROM[action]]
    if action is GoalAction.RESUME:
        goals = next((some for some in of_each if some), [])  # those dropped only where none is paused
    return goals if len(goals) == 2 or "both" not in clause.norms else []


def _spared(clauses: Sequence[Clause], context: Context) -> tuple[set[str], list[Clause]]:
    """The goals that are left as they are, and the clauses that only name them ("everything but the gym")."""
    first = clauses[0]
    at = next((i for i, word in enumerate(first.words) if i and word.norm in EXCEPT), len(first.words))
    spared = _named(first.words[at:], context)
    if "rest" in first.norms or "others" in first.norms:
        spared |= {context.last_mentioned or ""} - {""}
    beside: list[Clause] = []
    for clause in clauses[1:]:
        goes_on = clause.joined in EXCEPT or ((at < len(first.words) or beside) and clause.joined in AND)
        if not goes_on or clause.amounts or any(is_past(word) for word in clause.words):
            break
        spared |= _named(clause.words, context)
        beside.append(clause)
    return spared, beside


AND = ("and", ",", "&", "or")


def _named(words: Sequence[Word], context: Context) -> set[str]:
    return {m.goal_id for m in context.index.mentions(list(words)) if m.named or m.weight >= 2}
