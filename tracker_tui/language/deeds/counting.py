"""What a goal counts: deeds one by one, things by the dozen, or measures that must be told."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.deeds import blocking, endings
from tracker_tui.language.deeds.money import of_money
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause

COUNTED_TIME = word_set("days nights weeks months mornings evenings")


def measured(goal: Goal) -> bool:
    """Whether a goal's values must be told: kilometres, minutes, kilos; not deeds that are counted one by
    one.
    """
    if goal.kind is not GoalKind.MEASURE and goal.unit in COUNTED_TIME:
        return False
    if goal.kind is GoalKind.MEASURE or many(goal) or of_money(goal):
        return True
    return bool(goal.unit and units.measurable(goal.unit))


def many(goal: Goal) -> bool:
    """Whether a goal counts things that come by the dozen, so that one deed is not one of them (pages,
    steps).
    """
    return bool(goal.unit) and (goal.unit or "").lower() in swarms()


@cache
def swarms() -> frozenset[str]:
    """Units that come by the dozen."""
    return word_set(
        "pages words steps cards push-ups pushups pull-ups sit-ups squats burpees lunges reps points "
        "calories kcal kanji portions servings glasses problems lines laps lengths flashcards chapters "
        "verses units"
    )


def implies_one(goal: Goal, clause: Clause, evidence: int) -> bool:
    """Whether a deed without a number is one of what the goal counts."""
    if measured(goal) and not (many(goal) and told_singly(goal, clause)):
        return False
    if (goal.unit or "times") in OCCASIONS:
        return evidence >= 1 and not blocking.just_begun(clause)
    if goal.kind is GoalKind.LIMIT:
        return evidence >= 1
    return (
        evidence >= 2
        and not (blocking.just_begun(clause) or endings.only_got(clause, goal.title))
        and (bool(endings.named_work(clause)) or not endings.came_upon(clause))
    )


def told_singly(goal: Goal, clause: Clause) -> bool:
    """Whether a clause names one of what a goal counts: "glass of red with dinner"."""
    one, several = units.singular(goal.unit or ""), units.plural(goal.unit or "")
    at = next((at for at, word in enumerate(clause.words) if word.norm == one), None)
    if at is None or one == several:
        return False
    before, behind = clause.words[max(0, at - 1) : at], clause.words[at + 1 : at + 2]
    return not any(word.norm in NOT_ONE for word in before) and not any(word.sign == "n" for word in behind)


def measured_apart(goal: Goal, clause: Clause) -> bool:
    """Whether a clause tells how long or far something went on, and none of the things that a goal counts:
    "half an hour in the greenhouse" plants no bulb, "6.2k in the rain" is no beer.
    """
    if (goal.unit or "times") in OCCASIONS | VISITED or told_singly(goal, clause):
        return False
    said = [
        a
        for a in clause.amounts
        if a.counts and clause.text[: a.start - clause.start].split()[-1:] != ["the"]
    ]
    return any(a_measure(amount) for amount in said)


def a_measure(amount: Amount) -> bool:
    """Whether an amount tells how long or how far something went on."""
    far = any(units.dimension(reading.unit or "") == "length" for reading in amount.readings)
    return units.dimension(amount.unit or "") in ("time", "length") or (amount.unit is None and far)


NOT_ONE = word_set("per each every no any half of which what whole the")
# Units of a goal that one occasion is one of.
OCCASIONS = word_set(
    "times sessions workouts days nights classes lessons rehearsals practices practises gigs games matches "
    "trips walks runs swims dives rides hikes visits dates meetings shifts interviews calls rounds services "
    "meetups concerts parkruns races marathons crosswords puzzles peals "
    "shows treatments appointments dips saunas dinners lunches breakfasts suppers meals"
)
VISITED = word_set(
    "films movies plays museums galleries castles gardens parks peaks mountains munros hills summits trails "
    "countries cities towns beaches restaurants cafes churches islands zoos exhibitions matches"
)  # things of which one that took hours is still one
ABSTAINING = word_set("no without free zero sober dry off not avoid quit skip abstain less")


def abstains(goal: Goal) -> bool:
    """Whether a goal counts days on which something was not done ("sugar-free day")."""
    words = {word.strip(",.:()") for word in goal.title.lower().replace("-", " ").split()}
    return goal.kind in (GoalKind.HABIT, GoalKind.TOTAL) and bool(words & ABSTAINING)
