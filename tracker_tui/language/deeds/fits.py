"""Of which goals an amount could be a value, and how well it fits each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.quantities import Amount, Role
from tracker_tui.language.deeds.alike import counted_as
from tracker_tui.language.deeds.counted import counts_it
from tracker_tui.language.deeds.counting import COUNTED_TIME, measured
from tracker_tui.language.deeds.money import SAVING, SPENDING, of_money, weight
from tracker_tui.language.deeds.races import of_another_race
from tracker_tui.language.deeds.said_amounts import graded
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.deeds.strangers import conflicting, eaten
from tracker_tui.language.deeds.weights import another_thing, in_mass, on_the_line
from tracker_tui.language.matching.index import Mention, Scored, plausible, weigh
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# Evidence that a unit or number adds to a goal; change it here.
NEAR_READING = 0.6
NEAR_NAMED = 0.25  # the same, of a goal that is named: not enough to choose between two of one name
PRICE = 0.5  # "38.50" of a goal in money
EXACT_UNIT = 1.2
KIND_OF_UNIT = 0.9
BARE = 0.3
ONLY_ONE = 0.6
TOPIC = 0.9
IMPLAUSIBLE = -1.0
FITS = 0.8
BY_NAME = 2.4  # so sure a name leaves no room for goals whose activity alone is spoken of


class Fit(NamedTuple):
    """An amount told as a value of a goal, with the evidence that it is meant."""

    goal: Goal
    value: float
    score: float
    named: bool = False


def fitting(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> list[Fit]:
    """The goals of which an amount could be a value, best first."""
    near = word_span(amount, clause)
    mentions = _without_others(amount, clause, context, mentions)
    scores = weigh(mentions, context.goals, near)
    named = _named(scores, amount)
    paid = clause.has(*SPENDING, *SAVING)
    level = graded(amount, clause, context)
    fits: list[Fit] = []
    for goal in context.situation.goals:
        scored = scores.get(goal.id)
        value = value_for(amount, goal)
        if value is None and scored:
            value = counted_as(amount, goal)
        if value is None or of_another_race(goal, clause) or (level and goal.kind is not GoalKind.MEASURE):
            continue
        if amount.unit == "times" and not scored and goal.unit != "times" and goal.id != context.last_goal_id:
            continue  # "slept 7h, up twice with the puppy" drinks no coffees
        if goal.unit == "pairs" and amount.noun and amount.unit is None:
            continue  # "cast off the second sock"
        if amount.role is Role.ORDINAL and units.measurable(goal.unit or ""):
            continue  # "first bite at 10am"
        no_sum = of_money(goal) and (_spent(clause, goal) or _bought(amount, context))
        if another_thing(value, goal) or no_sum:
            continue
        if amount.unit is None and len(amount.readings) > 1 and scored and not plausible(value, goal):
            continue
        score = _score(amount, value, goal, scored, context, paid=paid)
        sure = (scored and scored.score >= 2.0) or unmistakable(amount, goal)
        conflict = 0.0 if sure else conflicting(clause, goal, context)
        money = weight(clause, goal, context) if not conflict else 0.0
        score += conflict + money
        score += eaten(clause, goal, context) if amount.unit is None else 0.0
        fits.append(Fit(goal, value, score, bool(scored and scored.named)))
    if named & {fit.goal.id for fit in fits}:
        fits = [fit for fit in fits if fit.goal.id in named]
        by_name = [fit for fit in fits if fit.named and scores[fit.goal.id].score >= BY_NAME]
        fits = by_name or fits
    elif named and (amount.unit in (None, "times") or _detail(named, scores)):
        fits = [
            fit for fit in fits if amount.unit and fit.goal.id in scores and scores[fit.goal.id].score >= 2.0
        ]
    line = None if named or amount.unit else on_the_line(amount, context)
    if line is not None:
        fits = [fit for fit in fits if fit.goal is line]
    weighed = _prefer_only(_just_told(fits, clause, context), amount)
    return sorted((fit for fit in weighed if fit.score >= FITS), key=lambda fit: -fit.score)


def _named(scores: Mapping[str, Scored], amount: Amount) -> set[str]:
    """The goals that are spoken of; of a number of times those that are called by name, where some are: "went
    round the block twice with the pram" is no exercise of another goal.
    """
    named = {goal_id for goal_id, scored in scores.items() if scored.score >= SPOKEN_OF}
    called = {goal_id for goal_id in named if scores[goal_id].named}
    return called if called and amount.unit == "times" else named


SPOKEN_OF = 1.4  # from which score on


def _without_others(
    amount: Amount, clause: Clause, context: Context, mentions: list[Mention]
) -> list[Mention]:
    """The mentions but those that another amount is told of: "climbing" of 61 km "with 840 m of climbing"."""
    others = [other for other in clause.amounts if other.start != amount.start]
    for other in others:
        if not (other.noun and other.counts):
            continue
        first, last = word_span(other._replace(end=other.noun_end), clause)
        inside = [m for m in mentions if first <= m.first and m.last <= last]
        if any(value_for(other, context.goals[m.goal_id]) is not None for m in inside):
            mentions = [m for m in mentions if m not in inside]
    return mentions


def _spent(clause: Clause, goal: Goal) -> bool:
    """Whether money was spent, which adds to no savings."""
    gone = clause.has("spent", "splurged", "blew") and not clause.has(*SAVING)
    return gone and goal.kind is GoalKind.TOTAL and "save" in goal.title.lower()


def _bought(amount: Amount, context: Context) -> bool:
    """Whether a number counts things beside a price that is told: "korma and 2 naans, 19.50"."""
    things = amount.unit is None and (amount.noun or "").endswith("s") and not _priced(amount)
    paid = (a for c in context.clauses for a in c.amounts if a.counts)
    return things and any(_priced(a) or (a.unit and units.is_money(a.unit)) for a in paid)


def _detail(named: set[str], scores: Mapping[str, Scored]) -> bool:
    """Whether an amount only tells how long or far a counted deed was ("cold shower, 3 minutes")."""
    counted = [scores[goal_id] for goal_id in named if scores[goal_id].goal.kind is not GoalKind.TASK]
    return any(scored.score >= 2.0 and not measured(scored.goal) for scored in counted)


def _just_told(fits: list[Fit], clause: Clause, context: Context) -> list[Fit]:
    """The fits, of a sum that is drawn right behind a log its goal alone: "did a paper, that's 7 now"."""
    summed = clause.norms[:2] in SUMMING and not any(fit.named for fit in fits)
    own = [fit for fit in fits if fit.goal.id == context.last_goal_id] if summed else []
    return own or fits


SUMMING = (["that", "is"], ["that", "makes"], ["which", "makes"], ["makes", "it"], ["so", "that"])


def _prefer_only(fits: list[Fit], amount: Amount) -> list[Fit]:
    """The fits, a bare number speaking for the one goal that it could be a value of."""
    likely = [fit for fit in fits if plausible(fit.value, fit.goal) and fit.goal.status is GoalStatus.ACTIVE]
    if len(likely) != 1 or amount.unit is not None or amount.noun:
        return fits
    only = likely[0]
    return [fit._replace(score=fit.score + ONLY_ONE) if fit is only else fit for fit in fits]


def value_for(amount: Amount, goal: Goal) -> float | None:
    """An amount in the goal's unit, or None where it cannot be told in it."""
    if goal.kind is GoalKind.TASK:
        return amount.value if amount.unit == "%" or amount.fraction else None
    if of_target(amount, goal) or _marked(amount, goal):
        return amount.parts[0]
    if _of_another_measure(amount, goal) or (
        amount.fraction and amount.unit in (None, "%") and goal.unit != "%"
    ):
        return None
    if amount.sets and amount.unit is None and goal.kind is GoalKind.MEASURE and in_mass(goal):
        return _load(amount, goal)
    if goal.unit is None and not _of_level(amount, goal):
        return None
    if _other_kind(amount, goal) or _broken(amount, goal) or _pronoun(amount, goal):
        return None
    near = usual(goal)
    value = amount.in_unit(goal.unit, near)
    if value is None and (amount.unit or amount.noun) and counts_it(amount, goal):
        return amount.value
    return value


def _marked(amount: Amount, goal: Goal) -> bool:
    """Whether an amount is so many marks out of more than a level asks for: "534 out of 720" of 600."""
    whole = amount.of or 0.0
    level = goal.kind is GoalKind.MEASURE and goal.unit in ("marks", "points", "questions")
    return level and amount.fraction and len(amount.parts) > 1 and whole >= (goal.target_value or 0.0) > 0


def _of_another_measure(amount: Amount, goal: Goal) -> bool:
    """Whether an amount is told in one measure and a goal in another, as most are of most goals."""
    told, own = amount.unit, goal.unit
    if (
        told is None
        or own is None
        or amount.readings
        or not (units.measurable(told) and units.measurable(own))
    ):
        return False
    return not units.compatible(told, own)


def of_target(amount: Amount, goal: Goal) -> bool:
    """Whether an amount is written as a part of the goal's own target ("120/150" of 150)."""
    return amount.fraction and amount.of is not None and amount.of == goal.target_value and bool(amount.parts)


def _load(amount: Amount, goal: Goal) -> float | None:
    """The weight of "107.5x2" or "3x5 100", for a level in kilos: the number that is near its readings."""
    near = usual(goal)
    numbers = [n for n in (amount.sets, amount.reps) if n]
    likely = [n for n in numbers if near and 0.5 <= n / near <= 1.7]
    return max(likely) if likely else None


SPANS = word_set("minutes hours seconds")
MOST_TIMES = 6  # so many times its target a count of occasions may be


def _other_kind(amount: Amount, goal: Goal) -> bool:
    """Whether an amount cannot count what the goal does: hours of a goal in days, repetitions of one in
    kilos, six dozen arrows of one in sessions.
    """
    if amount.unit in SPANS and goal.unit in COUNTED_TIME:
        return True
    if amount.sets and amount.unit is None and in_mass(goal):
        return True
    upward = not UPWARDS.isdisjoint((amount.noun or "").split()) and amount.unit in ("m", "ft")
    if upward and goal.unit in ("km", "miles"):
        return True  # 700 m of climbing
    far = amount.unit in ("km", "miles") and goal.unit in ("m", "ft")
    if far and UPWARDS & set(goal.title.lower().split()):
        return True  # a way of 61 km is no climb of 61,000 m
    occasions = goal.unit == "times" and goal.kind in (GoalKind.HABIT, GoalKind.LIMIT)
    return bool(occasions and amount.noun and amount.value > MOST_TIMES * (goal.target_value or 1))


UPWARDS = word_set(
    "climb climbing climbed elevation ascent ascend ascending vert vertical uphill altitude gain"
)


def _broken(amount: Amount, goal: Goal) -> bool:
    """Whether a bare number has decimals that no count of whole things has ("81.5" books)."""
    whole = (amount.value * 2).is_integer() or amount.unit or amount.noun or not goal.unit
    return not whole and goal.kind is not GoalKind.MEASURE and not units.measurable(goal.unit or "")


def _pronoun(amount: Amount, goal: Goal) -> bool:
    """Whether a lone "one" can be no value of a measure ("the nerve can do one")."""
    alone = amount.text.lower() == "one" and not (amount.unit or amount.noun or amount.more)
    return alone and bool(goal.unit) and units.measurable(goal.unit or "")


def as_said(amount: Amount, goal: Goal) -> tuple[float, str | None]:
    """The value and unit that were said, in the reading that fits the goal: 5 km of "5k" for a running goal,
    the load of "85 x 6".
    """
    if amount.sets and amount.unit is None and goal.kind is GoalKind.MEASURE and in_mass(goal):
        return _load(amount, goal) or amount.value, amount.unit
    for value, unit in amount.readings:
        if unit and goal.unit and units.compatible(unit, goal.unit):
            return value, unit
    return amount.value, amount.unit


def usual(goal: Goal) -> float | None:
    """A usual value of a goal's entries, to choose among readings of a number."""
    if goal.kind is GoalKind.MEASURE:
        return goal.current_value or goal.baseline_value or goal.target_value
    if goal.kind is GoalKind.TOTAL and goal.target_value:
        return goal.target_value / 50
    return goal.target_value


def _score(
    amount: Amount, value: float, goal: Goal, scored: Scored | None, context: Context, *, paid: bool
) -> float:
    score = scored.score if scored else 0.0
    if not scored and goal.status is not GoalStatus.ACTIVE:
        score -= 0.6
    nouns = amount.noun.split() if amount.noun and not amount.unit else []
    said = [amount.unit, *nouns[:1], *nouns[-1:], *(reading.unit for reading in amount.readings)]
    if goal.unit and any(unit and units.same(unit, goal.unit) for unit in said):
        score += EXACT_UNIT
    elif amount.unit and (goal.unit or _level_of(amount)):
        score += KIND_OF_UNIT
    else:
        score += BARE
    if goal.kind is GoalKind.MEASURE and amount.unit is None and _near_reading(value, goal):
        score += NEAR_READING if not scored else NEAR_NAMED
    score += 0.0 if plausible(value, goal) else IMPLAUSIBLE if not scored or amount.unit is None else -0.2
    if amount.unit is None and of_money(goal) and (_priced(amount) or paid):
        score += PRICE
    if amount.of is not None and amount.of == goal.target_value:
        score += EXACT_UNIT  # "4 of my 5 a day"
    if goal.id == context.last_goal_id or goal.id in context.spoken_of:
        score += TOPIC
    return score + TOPIC * context.situation.topics.get(goal.id, 0.0)


def _priced(amount: Amount) -> bool:
    """Whether a bare number is written like a price ("38.50")."""
    whole, dot, cents = amount.text.replace(",", ".").partition(".")
    return bool(dot) and whole.isdigit() and len(cents) == 2 and cents.isdigit()


def _near_reading(value: float, goal: Goal) -> bool:
    """Whether a number lies where the next reading of a level would be expected."""
    known = [v for v in (goal.current_value, goal.baseline_value, goal.target_value) if v]
    return bool(known) and 0.93 * min(known) <= value <= 1.07 * max(known)


UNMISTAKABLE = word_set("pressure heart temperature power")
OF_THEIR_OWN = word_set("episodes films books audiobooks podcasts albums beers cigarettes coffees")


def unmistakable(amount: Amount, goal: Goal) -> bool:
    """Whether a unit is read off a level like the goal's and of nothing else ("139 over 85"), or names things
    that are counted in one way only ("one episode").
    """
    if amount.unit in OF_THEIR_OWN and units.same(amount.unit or "", goal.unit or ""):
        return True
    return goal.kind is GoalKind.MEASURE and bool(_level_of(amount))


def _level_of(amount: Amount) -> str:
    """The level that a unit is read off and of nothing else, or "": "pressure" of "139 over 85"."""
    kind = (units.dimension(amount.unit or "") or "").split(" ")[0]
    return kind if kind in UNMISTAKABLE else ""


def _of_level(amount: Amount, goal: Goal) -> bool:
    """Whether a goal without a unit may be for the level that an amount is read off, by its title."""
    level, title = _level_of(amount), goal.title.lower().split()
    return not level or level in title or SHORT_FOR.get(level) in title


SHORT_FOR = {"pressure": "bp", "heart": "pulse"}
