"""What somebody in the speaker's care got, where a goal names them: "Bella had her tablet" of "Give Bella her
tablet twice a day".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from tracker_tui.progress.goals import Goal

GOT = word_set("got had has received took been")
ADVERBS = word_set("already just also now finally has had")
CARE = word_set(
    "shot shots jab injection insulin dose doses pill pills tablet tablets med meds medicine medication "
    "drops cream walk walkies bath dinner breakfast lunch tea supper food feed meal bottle brushing brush run"
)
OWNED = word_set("his her its their the a one")
NEAR = 4  # words between what was got and its determiner
GIVING = word_set("give feed walk bath bathe brush medicate treat groom take")


def read_cared_for(clause: Clause, context: Context) -> list[Extraction]:
    """One of the goal whose title names the one who got something in a clause, and gives it."""
    norms = clause.norms
    at = next((i for i, norm in enumerate(norms) if norm in GOT), 0)
    if not at or clause.asked or clause.amounts or blocking.blocked(clause) or not _object(norms[at + 1 :]):
        return []
    goal = _names(clause, at, context) or _goes_on(clause, context)
    if goal is None or measured(goal) or goal.kind in (GoalKind.TASK, GoalKind.LIMIT):
        return []
    days = read_days(clause, context)
    if days.future or goal.status is not GoalStatus.ACTIVE or goal.id == context.last_goal_id:
        return []
    context.last_goal_id = goal.id
    return [
        log(clause.text, SURE, goal_ids=(goal.id,), value=1.0, day=day, time=days.time) for day in days.days
    ]


SURE = 0.93


def _names(clause: Clause, at: int, context: Context) -> Goal | None:
    """The goal whose title gives something to the one that a clause opens with."""
    opening = {m.goal_id for m in context.mentions(clause) if m.named and m.last <= at}
    if len(opening) != 1 or any(n not in ADVERBS for n in clause.norms[1:at]):
        return None
    goal = context.goals.get(opening.pop())
    title = goal.title.casefold().split() if goal is not None else []
    named = clause.norms[0] in title[1:]
    return goal if named and title[0] in GIVING else None


def _goes_on(clause: Clause, context: Context) -> Goal | None:
    """The goal just talked of that gives something, where its receiver is pointed at: "she's had them"."""
    last = next(iter(context.situation.last_entries), None)
    goal = context.goals.get(last.goal_id) if last is not None else None
    opening = [norm for norm in clause.norms if norm not in LEADS][:1]
    present = goal is not None and context.situation.topics.get(goal.id, 0.0) >= PRESENT
    gives = goal is not None and goal.title.casefold().split()[0] in GIVING
    return goal if present and gives and opening and opening[0] in ("she", "he", "it") else None


PRESENT = 0.6
LEADS = word_set("ok okay right oh and yes also well now so then")


def _object(norms: list[str]) -> bool:
    """Whether words tell of what one is given in care: "his morning shot", "the eye drops"."""
    near = norms[: NEAR + 1]
    if any(n in ("it", "them", "hers", "his", "theirs") for n in near[:2]) and len(near) <= NEAR:
        return True
    return any(n in OWNED for n in near[:2]) and any(n in CARE or n == "one" for n in near)
