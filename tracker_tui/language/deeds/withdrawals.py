"""Money taken out again of what was put by: "withdrew 50", "took 80 out of the bike fund for a helmet"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.extraction import Missing
from tracker_tui.language.matching.index import decide
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

TAKING = word_set("withdrew withdrawn withdraw took take taken pulled pull borrowed dipped raided spent used")
SURE = 0.97
FORCED = ("had", "to")  # what one had to take was taken
STORED = r"(?:savings?|fund|pot|jar|account|kitty|stash|piggy bank|deposit|tin|envelope)"


STORE = rf"(?:the |my |our )?(?:\w+ ){{0,3}}{STORED}\b"


@cache
def _taken_out() -> re.Pattern[str]:
    """A verb of taking with what tells that it is out of what was saved; # stands for the sum."""
    taken = r"\b(?:took|taken|pulled|had to (?:take|pull))\b"
    return re.compile(
        rf"\b(?:withdrew|withdrawn|had to withdraw)\b.*#"
        rf"|{taken}(?: back)? # ?(?:back )?(?:out|off)\b|{taken} out #"
        rf"|\b(?:borrowed|spent|used|took|taken)\b #.*\b(?:from|out of|off) {STORE}"
        rf"|\b(?:dipped into|raided) {STORE}.*#",
        re.IGNORECASE,
    )


def read_withdrawal(clause: Clause, context: Context) -> list[Extraction]:
    """A log that takes a sum off a goal for money that was put by."""
    if clause.asked or not clause.has(*TAKING):
        return []
    told = [a for a in clause.amounts if a.counts and not a.article and _is_sum(a)]
    if len(told) != 1 or not _taken_out().search(_with_mark(clause, told[0])):
        return []
    forced = FORCED in pairwise(clause.norms)
    unreal = blocking.blocked(clause) not in (None, "cancelled", *(("plan", "wish") if forced else ()))
    goals = [] if unreal or someone_else(clause) or clause.has(*PUT_IN) else _stored_in(clause, context)
    value = told[0].in_unit(goals[0].unit) if goals else None
    days = read_days(clause, context)
    if value is None or days.future:
        return []
    context.last_goal_id = goals[0].id
    one = len(goals) == 1
    return [
        log(
            clause.text,
            SURE,
            goal_ids=(goals[0].id,) if one else (),
            value=-value,
            day=days.days[0],
            said_value=-told[0].value,
            said_unit=told[0].unit,
            missing=None if one else Missing.GOAL,
            options=() if one else tuple(goal.id for goal in goals),
        )
    ]


PUT_IN = word_set("into wages salary paycheck bonus atm")  # out of what is no goal, or into one


def _is_sum(amount: Amount) -> bool:
    return amount.unit is None or units.is_money(amount.unit)


def _with_mark(clause: Clause, amount: Amount) -> str:
    start = amount.start - clause.start
    return f"{clause.text[:start]}#{clause.text[start + len(amount.text.split()[0]) :]}"


def _stored_in(clause: Clause, context: Context) -> list[Goal]:
    """The goals for money put by that a clause may mean: the one it names, else all."""
    stores = [goal for goal in context.situation.goals if _stores(goal)]
    ids = {goal.id for goal in stores}
    named = decide([s for s in context.weighed(clause).values() if s.goal.id in ids])
    return [named[0].goal] if len(named) == 1 else stores


def _stores(goal: Goal) -> bool:
    if goal.kind is not GoalKind.TOTAL or goal.status is not GoalStatus.ACTIVE:
        return False
    names = {name for word in read_words(goal.title) for name in lexicon.activities_of(word.stem)}
    return units.is_money(goal.unit or "") and not names & {"debt", "income"}
