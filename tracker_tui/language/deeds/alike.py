"""Things that are counted as others: beers as drinks, games as matches, dinners as meals."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tracker_tui.language.deeds.counting import swarms
from tracker_tui.language.matching.index import GoalIndex
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount

# by what a goal counts, what may be told for it
KINDS = {
    "drinks": word_set("beers pints wines glasses shots cocktails bottles cans"),
    "meals": word_set("dinners lunches breakfasts suppers"),
    "workouts": word_set("runs rides swims classes sessions walks hikes"),
    "exercises": word_set("squats lunges burpees crunches"),
    "matches": word_set("games"),
    "games": word_set("matches"),
    "lessons": word_set("classes sessions"),
    "classes": word_set("lessons sessions"),
    "sessions": word_set("classes lessons workouts"),
    "photos": word_set("pictures shots"),
    "visits": word_set("trips"),
    "trips": word_set("visits"),
}


def counted_as(amount: Amount, goal: Goal) -> float | None:
    """How many of a goal's things an amount of others like them is, where the clause speaks of the goal."""
    told = amount.unit or (amount.noun or "").split(" ")[-1]
    return amount.value if told in KINDS.get(goal.unit or "", ()) else None


def counts_its_deed(amount: Amount, goal: Goal) -> bool:
    """Whether what is counted is what the deed of a goal is done to, whose own number says no nearer of what:
    12 cigarettes of "smoke at most 15 a day", 2 applications of "apply to 10 internships".
    """
    unit = amount.unit or (amount.noun or "").split(" ")[0] * (goal.kind is GoalKind.LIMIT)
    if not unit or unit in swarms() or units.measurable(unit) or units.is_money(unit):
        return False
    return _done_to(unit, goal.title, goal.unit or "", goal.kind)


@lru_cache(maxsize=1024)
def _done_to(counted: str, title: str, unit: str, kind: GoalKind) -> bool:
    if unit == "times":
        if not _bare_number().search(title):
            return False
    elif not unit or units.measurable(unit) or unit in swarms() or lexicon.activities_of(stem(unit)):
        return False
    own = GoalIndex.of((Goal("", "", title, kind, unit=unit),), {}).keys[0].activities
    said = lexicon.activities_of(stem(counted))
    return any(name in own or (kind is GoalKind.LIMIT and lexicon.wider(name) & own) for name in said)


@cache
def _bare_number() -> re.Pattern[str]:
    """A number that is told of no occasions: "15 a day", but not "3 times", "3x a week"."""
    return re.compile(r"\b\d+\b(?!\s*(?:times?|x|×|days?|nights?)\b)", re.IGNORECASE)
