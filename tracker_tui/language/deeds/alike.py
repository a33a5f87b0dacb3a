"""Things that are counted as others: beers as drinks, games as matches, dinners as meals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.progress.goals import Goal

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
