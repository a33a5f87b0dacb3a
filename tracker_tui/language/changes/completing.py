"""A task told to be done, or a goal marked so."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.meant import current_goal, extraction
from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.whole_task import of_the_whole, partly
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import Scored, decide
from tracker_tui.language.tables import commands, deeds
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def completed(clause: Clause, context: Context) -> Extraction | None:
    """A task that is told to be done ("report submitted"), or a goal that is marked as done."""
    labels = table(commands.COMMANDS).labels(clause.words)
    marked = clause.has("mark", "tick") and "complete" in labels
    kind = blocking.blocked(clause)
    spared = (kind in ("wish", "negation") and marked) or kind == "plan"
    if (kind and not spared) or clause.asked or context.other:
        return None
    scores = context.weighed(clause)
    goals = decide([s for s in scores.values() if marked or s.goal.kind is GoalKind.TASK])
    if kind == "plan" and not any(_by_its_verb(clause, scored.goal) for scored in goals):
        return None
    if not goals and "complete" in labels and not scores:
        current = context.goals.get(context.last_mentioned or "") or current_goal(context)
        if current and current.kind is GoalKind.TASK and clause.has("it", "that", "this"):
            goals = (Scored(current, 1.0, False),)
    if len(goals) != 1 or goals[0].goal.status is GoalStatus.COMPLETED:
        return None
    goal = goals[0].goal
    rivals = [
        s for s in scores.values() if s.goal.kind is not GoalKind.TASK and s.score > goals[0].score + 0.3
    ]
    if rivals and not marked:
        return None
    part = not (marked or of_the_whole(clause, context, goal)) or any(
        (a.unit == "%" or a.fraction) and not _score(a, clause) for a in clause.amounts
    )
    if part or not (marked or _finishes(clause, goal, labels)):
        return None
    return extraction(clause.text, "update_goal", 0.93, GoalIntent(GoalAction.COMPLETE, (goal.id,)))


def _by_its_verb(clause: Clause, goal: Goal) -> bool:
    """Whether a clause opens with a task's own verb as done: "signed up for the conference"."""
    verb, *rest = read_words(goal.title)
    own = {word.stem for word in rest if word.stem not in lexicon.plain_words()}
    named = own & {word.stem for word in clause.words}
    return bool(named) and any(is_past(word) and word.stem == verb.stem for word in clause.words[:3])


def finished_over(clauses: list[Clause], context: Context) -> Extraction | None:
    """A task that is named in one clause and told to be done in another: "That's the deck. Done, sealed,
    dry".
    """
    if any(c.asked or c.unreal for c in clauses):
        return None
    if any(a.counts and not a.article for c in clauses for a in c.amounts):
        return None
    if any(partly(c) or c.has("only", "left", "almost") for c in clauses):
        return None
    naming = [c for c in clauses if any(m.named for m in context.mentions(c))]
    if len(naming) != 1:
        return None
    goals = decide(list(context.weighed(naming[0]).values()))
    task = goals[0].goal if len(goals) == 1 else None
    if task is None or task.kind is not GoalKind.TASK or task.status is not GoalStatus.ACTIVE:
        return None
    others = [c for c in clauses if c is not naming[0]]
    as_called = [c for c in others if _done_as_called(c, task)]
    if not as_called and any(is_past(word) for word in naming[0].words):
        return None
    if context.other or any(blocking.blocked(c) for c in clauses if c not in as_called):
        return None
    if not as_called and not any(map(_only_done, others)):
        return None
    return extraction(naming[0].text, "update_goal", 0.88, GoalIntent(GoalAction.COMPLETE, (task.id,)))


def _done_as_called(clause: Clause, task: Goal) -> bool:
    """Whether a clause tells that what a task is called by is done, and nothing else: "rang the dentist, all
    booked in" of "Book a dentist appointment".
    """
    called = read_words(task.title)[0]
    done = any(is_past(word) and word.stem == called.stem for word in clause.words)
    return done and all(
        word.stem == called.stem or word.norm in AROUND or word.sign == "e" for word in clause.words
    )


AROUND = word_set("all it that is am are we i now finally been got and in up out off over yes so done")


def _only_done(clause: Clause) -> bool:
    """Whether a clause tells that something is over and done with, and of nothing else."""
    completing = _completing() | _their_own()
    done = any(is_past(w) and w.stem in completing for w in clause.words)
    done = done or "complete" in table(commands.COMMANDS).labels(clause.words)
    beside = [w for w in clause.words if w.sign == "w" and w.stem not in lexicon.plain_words()]
    return done and all(is_past(w) or w.stem in completing for w in beside)


def _score(amount: Amount, clause: Clause) -> bool:
    """Whether a share is the mark of a test and no part of a task: "theory test PASSED 47/50"."""
    return (
        amount.of is not None and amount.of > FEW_PARTS and clause.has("passed", "aced", "nailed", "cleared")
    )


FEW_PARTS = 9  # of a test there are more points


def _finishes(clause: Clause, goal: Goal, labels: dict[str, Match]) -> bool:
    """Whether a clause tells that a task is over and done with, and not one of its parts ("chapter 2")."""
    if any(a.role is Role.LABEL and a.text not in goal.title for a in clause.amounts):
        return False
    if partly(clause) and not clause.has("done", "finished", "complete", "completed", "submitted", "passed"):
        return False
    if "complete" in labels or clause.has(
        "done", "finished", "complete", "completed", "✅", "✔", "submitted", "sorted", "delivered"
    ):
        return not clause.has("when", "until", "more")
    title = read_words(goal.title)
    if title[0].stem in _releasing() and clause.has(*OUT) and clause.has(*BEING):
        return True  # "demo is out on itch"
    completing = _completing() | {word.stem for word in title}
    named = not is_verb(title[0]) and title[0].stem not in _completing()
    if named or title[0].norm.endswith("ing"):  # "Driving licence", not "Pass my theory test"
        completing |= _their_own()
    behind = {word.stem for word in title[1:]}  # "larch for the raised beds" are not built by that
    told = [w for w in clause.words if is_past(w) and w.stem in completing]
    return any(word.stem not in behind or word.stem in _completing() for word in told)


BEING = ("is", "are", "went", "now", "finally")
OUT = ("out", "live", "online", "up", "public")


@cache
def _releasing() -> frozenset[str]:
    return frozenset(stem(word) for word in deeds.RELEASING.split())


@cache
def _completing() -> frozenset[str]:
    return frozenset(stem(word) for word in deeds.COMPLETING.split())


@cache
def _their_own() -> frozenset[str]:
    return frozenset(stem(word) for word in deeds.COMPLETING_THEIR_OWN.split())
