"""Whether a counted thing was only begun, or bought for later: "started a new book", "bought 4 novels"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.deeds import blocking, endings
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.progress.goals import Goal


def only_got(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a thing that a goal counts was only begun, or bought for later: "started a new book"."""
    if (
        units.is_money(goal.unit or "")
        or amount.role is not Role.AMOUNT
        or not BUYING.isdisjoint(goal.title.lower().split())
    ):
        return False
    if passed_on(clause, goal):
        return True
    begun = amount.article and not measured(goal) and blocking.just_begun(clause)
    got = amount.article and endings.only_got(clause, goal.title)
    return begun or got or (endings.acquired(clause) and not _limits_buying(goal))


def passed_on(clause: Clause, goal: Goal) -> bool:
    """Whether what a goal has made was only given away or used ("gave one loaf to the neighbours"), or one of
    what it limits went to somebody else ("gave one to Dave").
    """
    if goal.kind is GoalKind.LIMIT and not units.is_money(goal.unit or ""):
        return clause.has(*GIVEN) and clause.has("to", "away") and not clause.has("in")
    return clause.has(*PASSED_ON) and bool(MAKING & set(goal.title.lower().split()[:1]))


def _limits_buying(goal: Goal) -> bool:
    """Whether a limit is on getting things, and not on eating, drinking or smoking them."""
    words = [word.stem for word in read_words(f"{goal.title} {goal.unit or ''}")]
    names = {name for word in words for name in lexicon.activities_of(word)}
    kinds = {lexicon.activities_by_name()[name].category for name in names}
    return goal.kind is GoalKind.LIMIT and "health" not in kinds


GIVEN = word_set("gave given donated")
PASSED_ON = word_set("gave given sold ate eaten received donated")
MAKING = word_set("bake write knit sew make crochet paint build cook brew draw carve")
BUYING = word_set("buy buying get collect order acquire find own")  # of a goal to have things
