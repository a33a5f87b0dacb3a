"""How much of a task is done, or still to do, in percent."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.deeds.endings import SEEN, finishable
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.matching.index import Mention, Scored, decide, weigh
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.days import Days
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal


def read_percent(
    clause: Clause, context: Context, mentions: list[Mention], amounts: list[Amount], days: Days
) -> list[Extraction]:
    """How much of a task is done: "thesis is like 60% done"."""
    part = next((a for a in amounts if a.unit == "%" or a.fraction), None)
    if part is None or marks(clause):
        return []
    scores = weigh(mentions, context.goals)
    tasks = [s for s in scores.values() if s.goal.kind is GoalKind.TASK]
    if not tasks and part.unit == "%" and not scores and not of_something(clause):
        open_tasks = [
            g for g in context.situation.goals if g.kind is GoalKind.TASK and g.status is GoalStatus.ACTIVE
        ]
        tasks = [Scored(goal, 1.0, False) for goal in open_tasks] if len(open_tasks) == 1 else []
    best = decide(tasks)
    if len(best) != 1:
        return []
    value = part.value if part.unit == "%" or part.value > 1 else part.value * 100
    context.last_goal_id = best[0].goal.id
    return [
        log(
            clause.text,
            0.95,
            goal_ids=(best[0].goal.id,),
            value=value,
            total=True,
            day=days.days[0],
            said_value=value,
            said_unit="%",
        )
    ]


def marks(clause: Clause) -> bool:
    """Whether a share is one of right answers, and not of what is done: "got 18/20 on the quiz"."""
    if clause.has(*MARKED):
        return True
    tested = clause.has(*TESTED) and clause.has("on", "in", "got") and not clause.has(*THROUGH)
    return tested and not _come_to(clause)


def _come_to(clause: Clause) -> bool:
    """Whether a share tells how far one has come: "at 60% on my test prep", "got the quiz slides to 80%"."""
    shares = [amount for amount in clause.amounts if amount.unit == "%"]
    before = [(word, amount) for amount in shares for word in clause.words if word.end <= amount.start][-1:]
    behind = [word.norm for _, amount in before for word in clause.words if word.start >= amount.end][:1]
    return any(word.norm == "to" or (word.norm == "at" and behind == ["on"]) for word, _ in before)


def of_something(clause: Clause) -> bool:
    """Whether a share is told of a thing by its name, as "halfway through Dune"."""
    return any(
        one.norm in ("through", "into", "of") and two.sign == "w" and two.stem not in lexicon.plain_words()
        for one, two in pairwise(clause.words)
    )


def within(clause: Clause) -> bool:
    """Whether a thing is only that which a part of is told: "halfway through a book", "60 pages into a new
    book".
    """
    for part, whole in pairwise(clause.amounts):
        between = [word.norm for word in clause.words if part.end <= word.start < whole.start]
        thing = whole.unit or (whole.noun or "").split(" ")[-1]
        if _shares(part) and whole.article and _finished(thing) and between[-1:] in (["through"], ["into"]):
            return True
    return False


def partway(clause: Clause, goal: Goal) -> bool:
    """Whether it is told how far into a thing that a goal counts one is: "halfway through a play", "40 pages
    into Emma", but not "5 km through the woods".
    """
    return _finished(goal.unit or "") and any(
        word.norm in ("through", "into")
        and word.end < clause.end
        and any(_shares(a) and a.end == before.end for a in clause.amounts)
        for before, word in pairwise(clause.words)
    )


def _shares(amount: Amount) -> bool:
    """Whether a number may tell how far into a thing one is."""
    return amount.counts and (amount.fraction or amount.unit in INTO)


INTO = ("pages", "chapters", "%", "minutes")


def _finished(thing: str) -> bool:
    """Whether a thing is one that is read, seen or done from its beginning to its end."""
    return bool(thing) and any(units.same(thing, unit) for unit in (*finishable(), *SEEN))


def read_called(clause: Clause, context: Context) -> list[Extraction]:
    """How much of the task that was spoken of is done, and nothing else: "call it 55%"."""
    part = next((a for a in clause.amounts if a.unit == "%" and 0 <= a.value <= WHOLE), None)
    goal = context.goals.get(context.last_mentioned or context.situation.last_goal_id or "")
    if part is None or clause.asked or goal is None or goal.kind is not GoalKind.TASK:
        return []
    rest = {word.norm for word in clause.words if not part.start <= word.start < part.end}
    if not rest & CALLING or not rest <= CALLING | BESIDE:
        return []
    said = {"said_value": part.value, "said_unit": "%"}
    day = context.situation.today
    return [log(clause.text, 0.95, goal_ids=(goal.id,), value=part.value, total=True, day=day, **said)]


CALLING = word_set("call say put guess reckon")
BESIDE = word_set("it that let us i would about around roughly maybe like so done now we are will at is")


def read_missing(clause: Clause, context: Context) -> list[Extraction]:
    """How much of a task is still to do: "10% missing" is 90% done, also of one that was called done."""
    part = next((a for a in clause.amounts if a.unit == "%" and 0 <= a.value <= WHOLE), None)
    if part is None or clause.asked or context.other or not clause.has(*TO_DO):
        return []
    tasks = [s for s in context.weighed(clause).values() if s.goal.kind is GoalKind.TASK]
    last = context.goals.get(context.last_goal_id or context.situation.last_goal_id or "")
    if not tasks and last is not None and last.kind is GoalKind.TASK:
        tasks = [Scored(last, 1.0, False)]
    best = decide(tasks)
    if len(best) != 1:
        return []
    value, ids = WHOLE - part.value, (best[0].goal.id,)
    said = {"said_value": value, "said_unit": "%"}
    day = context.situation.today
    return [log(clause.text, 0.93, goal_ids=ids, value=value, total=True, day=day, **said)]


TESTED = word_set("quiz test exam mock midterm final right correct questions answers")
THROUGH = word_set("through done finished ready complete completed written studied revised")
MARKED = (
    "passed",
    "scored",
    "score",
    "grade",
    "mark",
    "marks",
    "aced",
    "failed",
)  # so many percent of a test


WHOLE = 100.0  # percent


TO_DO = ("missing", "left", "remaining", "remain", "remains", "undone", "open", "short")
