"""Whether a clause speaks of something that has nothing to do with a goal: "piano for half an hour" is no
stretching.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.endings import came_upon
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

CONFLICT = -2.5  # what it takes off a goal; change it here
ASIDE = word_set("before after at from during with while between until over next in than like")
WHERE = word_set("at from in")  # where money goes to, and no aside of a sum
ALONG = word_set("on by along through round around across past to up into near")
PLACES = word_set("beach parks museums countries")  # activities that are also where others are done
OF_ANYTHING = word_set("lesson lessons class classes session sessions practice training course play played")


AROUND_IT = (["warm", "up"], ["warmup"], ["cool", "down"], ["cooldown"], ["warm", "down"])


def conflicting(clause: Clause, goal: Goal, context: Context) -> float:
    """Less for a goal when the clause speaks of an activity that has nothing to do with it; the same for each
    of its amounts.
    """
    key = (goal.id, clause.start, clause.end, len(clause.amounts))
    if key not in context.conflicts:
        context.conflicts[key] = _conflicting(clause, goal, context)
    return context.conflicts[key]


def _conflicting(clause: Clause, goal: Goal, context: Context) -> float:
    key = context.index.key(goal)
    if key is None or not (key.activities or _in_time(goal)):
        return 0.0
    if (before := _told_before(clause, context)) is not None:
        return conflicting(before, goal, context)
    if _eaten(goal) and _tells_food(clause, goal, context):
        return 0.0
    strangers = False
    counted = {at for amount in clause.amounts for at in range(*_counted_span(amount, clause, goal))}
    for term, said in context.activities(clause):
        if set(range(term.first, term.last)) <= counted:
            continue  # "1 hr" is no heart rate
        if clause.words[term.first].norm in OF_ANYTHING and term.last - term.first == 1:
            continue
        if clause.norms[term.first : term.last] in AROUND_IT and counted:
            continue  # "3 km warm up"
        if said == ("spending",):
            continue  # it tells nothing of what was bought
        if any(name in key.activities or lexicon.wider(name) & key.activities for name in said):
            return 0.0
        if counted and _meanwhile(clause, term.first, max(counted), goal):
            continue  # "3 cans watching the match"
        if not _aside(clause, term.first, goal, said) and not _bought(clause, goal, said, key.activities):
            strangers = strangers or any(_strange(name, key.activities) for name in said)
    return CONFLICT if strangers else 0.0


def _told_before(clause: Clause, context: Context) -> Clause | None:
    """The clause that tells what an amount alone behind it is of: "electricity bill came, £110"."""
    if len(clause.words) > BARE or clause.joined == "and" or context.activities(clause):
        return None
    own = [c for c in context.clauses if c.sentence == clause.sentence and c.start < clause.start]
    if not own or own[-1].joined in ASIDE or any(amount.counts for amount in own[-1].amounts):
        return None
    return own[-1]


BARE = 3  # words of a clause that is an amount and no more


def _strange(name: str, own: frozenset[str]) -> bool:
    """Whether an activity is none of a goal's own or a wider one. Of a goal whose title tells no activity,
    such as "work on Bertie", what one makes, learns or mends may be a part.
    """
    if own:
        return not any(name in lexicon.wider(activity) for activity in own)
    known = lexicon.activities_by_name().get(name)
    return known is not None and known.category not in OF_PROJECTS


OF_PROJECTS = word_set("creative learning work home finance")


MEALS = word_set("breakfast brunch lunch dinner supper tea snack snacks dessert pudding starter")
IN_FOOD = word_set("protein carbs carbohydrates sugar fibre fiber salt fat calories kcal")


# Activities whose words are also dishes and what is on the plate.
ON_THE_PLATE = frozenset(
    word_set("meals snacks eatingout fastfood meat veg fruit biscuits sugar homecooked cooking baking juice")
)
EATEN = 0.8  # what it adds to a goal that measures what is in food


def eaten(clause: Clause, goal: Goal, context: Context) -> float:
    """More for a goal that measures what is in food where a meal is told: "lunch was a burrito, 780"."""
    if not _eaten(goal):
        return 0.0
    return EATEN if _tells_food(_told_before(clause, context) or clause, goal, context) else 0.0


def _tells_food(clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a clause tells what was eaten, and no meal only to say when."""
    said: dict[int, tuple[str, ...]] = {
        at: ("meals",) for at, word in enumerate(clause.words) if word.norm in MEALS
    }
    said |= {term.first: names for term, names in context.activities(clause) if ON_THE_PLATE & set(names)}
    return any(not _aside(clause, at, goal, names) for at, names in said.items())


def _eaten(goal: Goal) -> bool:
    """Whether a goal measures what is in food, of which any meal has some."""
    if goal.kind is GoalKind.MEASURE:
        return False  # "fasting sugar under 6"
    return units.dimension(goal.unit or "") == "energy" or bool(IN_FOOD & set(goal.title.lower().split()))


def _in_time(goal: Goal) -> bool:
    return units.dimension(goal.unit or "") == "time"


def _meanwhile(clause: Clause, at: int, counted: int, goal: Goal) -> bool:
    """Whether a word behind an amount tells what else was done meanwhile: of a time, not where it follows at
    once, "20 minutes of painting".
    """
    if counted >= at or not clause.words[at].norm.endswith("ing"):
        return False
    if units.is_money(goal.unit or ""):
        return False
    return not _in_time(goal) or any(
        norm not in ("of", "on", "just") for norm in clause.norms[counted + 1 : at]
    )


def _counted_span(amount: Amount, clause: Clause, goal: Goal) -> tuple[int, int]:
    """Which words an amount covers, with those before the goal's own things: "75 pharma items"."""
    noun = (amount.noun or "").split()
    own = len(noun) > 1 and goal.unit is not None and units.same(noun[-1], goal.unit)
    return word_span(amount._replace(end=amount.noun_end) if own else amount, clause)


def _aside(clause: Clause, at: int, goal: Goal, said: tuple[str, ...]) -> bool:
    """Whether a word only tells when, where or with what else a deed was done; of money, "at the vet" tells
    what it went on.
    """
    before = [word.norm for word in clause.words[max(0, at - 3) : at]]
    asides = ASIDE - WHERE if units.is_money(goal.unit or "") else ASIDE
    if not units.is_money(goal.unit or "") and PLACES.issuperset(said):
        asides = ASIDE | ALONG  # "12 km on the beach"
    return "front" in before or bool(set(before[-2:]) & asides)


def _bought(clause: Clause, goal: Goal, said: tuple[str, ...], own: frozenset[str]) -> bool:
    """Whether what a clause speaks of may be what the money of a limit went on: anything but another way of
    spending, and of a limit on one kind of things only what it could be: food, of one on eating out.
    """
    if goal.kind is not GoalKind.LIMIT or not units.is_money(goal.unit or "") or came_upon(clause):
        return False
    known = [k for k in map(lexicon.activities_by_name().get, said) if k is not None]
    bought = GIVEN | {"spending"} if own & FOR_ANY else {"spending"}
    if any(k.category == "finance" and k.name not in bought for k in known):
        return False
    return _of_all_things(goal, own) or any(_may_be_of(activity, own) for activity in known)


def _may_be_of(said: lexicon.Activity, own: frozenset[str]) -> bool:
    """Whether money that went on one kind of things may have gone on an activity: one of the same kind;
    dishes and cuisines are eaten out, and one bets on any game.
    """
    kinds = {known.category for name in own if (known := lexicon.activities_by_name().get(name))}
    if own & (FOR_ANY | {"gambling"}) or said.category in kinds | {"social"}:
        return True
    eaten = said.category == "health" or said.name in DISHES or "languages" in said.broader
    return eaten and bool(own & FOOD)


FOR_ANY = word_set("family gifts hobbyspending")  # money on what is bought for them, or with it
GIVEN = word_set("clothes kidcosts gifts gadgets outings amazon")
FOOD = word_set("eatingout groceries doordash meals")
DISHES = word_set("cooking baking homecooked")
OF_MONEY = word_set("money spending spend budget allowance")  # these tell nothing of what it goes on
OF_ALL = word_set(
    "money spending spend budget allowance fun pocket stuff things treats misc everything total"
)


def _of_all_things(goal: Goal, own: frozenset[str]) -> bool:
    """Whether a limit is on money spent on anything, as its title tells nothing in particular."""
    known = [k for k in map(lexicon.activities_by_name().get, own - {"spending"}) if k is not None]
    anything = OF_ALL - OF_MONEY if any(k.category == "finance" for k in known) else OF_ALL
    return not (own - {"spending"}) or any(word in anything for word in goal.title.lower().split())
