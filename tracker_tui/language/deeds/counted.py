"""Whether a number counts what a goal does, in whose unit it is not told: "3 leetcode", "2 pints"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tracker_tui.language.amounts.quantities import Amount
from tracker_tui.language.deeds.alike import counts_its_deed
from tracker_tui.language.deeds.counting import COUNTED_TIME, OCCASIONS, measured
from tracker_tui.language.matching.index import GoalIndex
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

NAMED_BY = 2.0  # from which weight on a mention calls a goal by its name
REPETITIONS = ("reps", "repetitions")  # of whatever the goal is called by: push-ups, squats
CONTAINERS = word_set("pints glasses bottles cans cups mugs shots drinks")
# What is only a part or the size of a counted thing: a book's pages are no books.
PARTS = word_set(
    "page pages chapter chapters verse verses line lines paragraph paragraphs decades word words puff puffs "
    "bar bars"
)
NO_KIND = PARTS | OCCASIONS | CONTAINERS | COUNTED_TIME  # units of which none is a kind of a thing
LOTS = word_set("lots goes doses bouts lot go dose bout")  # what is done so many times, whatever it is


def counts_it(amount: Amount, goal: Goal) -> bool:
    """Whether a number counts what a goal does; the same for all numbers of a thing, so it is remembered."""
    written = amount.text.split()[-1].lower() if amount.unit else amount.text
    written = written if written[-1:].isalpha() else "5"
    said = amount.unit, amount.noun, written, amount.value == 1
    return _counts_it(*said, goal.title, goal.unit, goal.kind)


@lru_cache(maxsize=4096)
def _counts_it(
    said: str | None, noun: str | None, written: str, one: bool, title: str, unit: str | None, kind: GoalKind
) -> bool:
    goal = Goal("", "", title, kind, unit=unit)
    amount = Amount(1.0 if one else 2.0, said, 0, 0, written, noun=noun)
    if unit == "times" and said is None and noun in LOTS:
        return True
    many = said == "times" or _contains(amount, goal) or _occasions_of(amount, goal)
    if said and many and not measured(goal):
        return True
    if unit and said is None and _noun_is_goal(amount, goal) and not _pieces_of_work(amount, goal):
        return True
    deed = said not in NO_KIND and counts_its_deed(amount, goal)
    thing = deed or _kind_of_thing(amount, goal) or _counted_by_name(amount, goal)
    return thing or _portions_of(amount, goal)


def _contains(amount: Amount, goal: Goal) -> bool:
    """Whether what is drunk by the pint or glass is what the goal counts ("2 pints" of a goal in beers)."""
    if amount.unit not in CONTAINERS or goal.unit == "units":
        return False
    index = GoalIndex.of((goal,), {})
    held = f"{amount.unit} {amount.noun or ''} {units.singular(amount.unit)} of {amount.noun or ''}"
    return bool(index.mentions([word for word in read_words(held) if word.sign != "p"]))


def _noun_is_goal(amount: Amount, goal: Goal) -> bool:
    """Whether the words behind a number ("3 leetcode", "8 chin ups") are the goal's own or its activity's."""
    index = GoalIndex.of((goal,), {})
    words = [word for word in read_words(amount.noun or "") if word.sign != "p"]
    if any(word.norm in PARTS and not units.same(word.norm, goal.unit or "") for word in words):
        return False
    occasions = goal.unit == "times" and any(word.norm in OCCASIONS for word in words)
    return (
        goal.unit in ("things", "items", "pieces")
        or occasions
        or any(m.weight >= 1.6 for m in index.mentions(words))
    )


def _occasions_of(amount: Amount, goal: Goal) -> bool:
    """Whether occasions are what a goal counts as times: two walks of "walk the dog twice a day", "two
    sessions of physio".
    """
    if goal.unit != "times" or amount.unit not in OCCASIONS:
        return False
    return any(_called(said, goal.title, "", goal.kind) for said in (amount.unit, amount.noun) if said)


def _kind_of_thing(amount: Amount, goal: Goal) -> bool:
    """Whether what is counted is a kind of what a goal counts: two applications of 20 jobs to apply for."""
    unit = amount.unit or ""
    if not unit or not goal.unit or unit in NO_KIND or goal.unit == "times" or units.measurable(unit):
        return False
    return not measured(goal) and _kind_of(unit, goal.unit)


@lru_cache(maxsize=1024)
def _kind_of(unit: str, of: str) -> bool:
    """Whether what one unit counts is a kind of what another does."""
    said, own = (set(lexicon.activities_of(stem(name))) for name in (unit, of))
    return not units.is_money(unit) and any(name in own or lexicon.wider(name) & own for name in said)


DISHES = word_set("cooking baking meals")
PORTIONS = word_set("portions servings tubs boxes trays containers helpings")


@cache
def _put_by() -> re.Pattern[str]:
    return re.compile(r"\b(?:freez|frozen|prep|batch|stock|portion)", re.IGNORECASE)


def _portions_of(amount: Amount, goal: Goal) -> bool:
    """Whether portions are what a goal for meals put by counts: "6 portions of dal into the freezer"."""
    if goal.unit != "meals" or not _put_by().search(goal.title):
        return False
    nouns = (amount.noun or "").split(" ")
    dishes = any(DISHES & set(lexicon.activities_of(stem(noun))) for noun in nouns if noun)
    return bool({amount.unit, nouns[0]} & PORTIONS) or (dishes and amount.unit is None)


WORKS = word_set("episodes films movies songs books games matches chapters videos podcasts classes lessons")


def _counted_by_name(amount: Amount, goal: Goal) -> bool:
    """Whether a number stands before the goal's own name: "one coffee" of a goal in cups, "6 run" of one in
    km.
    """
    if not amount.unit or not goal.unit or units.measurable(amount.unit) or units.is_money(goal.unit):
        return False
    if not (goal.unit in CONTAINERS or goal.unit in REPETITIONS or units.measurable(goal.unit)):
        return False
    if units.dimension(goal.unit) == "time" and amount.unit in WORKS:
        return False  # "2 episodes" are no 2 hours of a series
    written = amount.text.split()[-1].lower()
    far = units.dimension(goal.unit) in ("length", "time")
    distance = far and (amount.value == 1 or written == units.plural(written))
    return not distance and _called(amount.unit, goal.title, goal.unit, goal.kind)


@lru_cache(maxsize=1024)
def _called(counted: str, title: str, unit: str, kind: GoalKind) -> bool:
    """Whether what is counted is what a goal is called by."""
    index = GoalIndex.of((Goal("", "", title, kind, unit=unit),), {})
    words = [word for word in read_words(counted) if word.sign != "p"]
    return any(mention.weight >= NAMED_BY for mention in index.mentions(words))


def _pieces_of_work(amount: Amount, goal: Goal) -> bool:
    """Whether a number counts what brought money in or what the time went on, and not money or time: "two
    commissions", "2 past papers".
    """
    thing = (amount.noun or "").split(" ")[-1]
    if units.is_money(goal.unit or ""):
        return thing.endswith("s") and amount.text.isalpha()
    one = units.singular(thing)
    return one != thing and one not in goal.title.lower() and units.measurable(goal.unit or "")
