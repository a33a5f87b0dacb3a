"""What a sentence that looks like a deed most likely tells, where its words alone do not say it surely."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.deeds import abstaining, money
from tracker_tui.language.deeds.counting import measured, measured_apart
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.endings import acquired, only_got
from tracker_tui.language.deeds.entry import entries, log
from tracker_tui.language.deeds.fits import Fit, value_for
from tracker_tui.language.deeds.goalless import of_no_goal
from tracker_tui.language.deeds.implied import a_while, ask_value, counts_of_another, part_of, some_of
from tracker_tui.language.deeds.look import just_logged, particular
from tracker_tui.language.deeds.percent import marks, of_something, within
from tracker_tui.language.deeds.running_totals import is_left
from tracker_tui.language.deeds.said_amounts import (
    besides,
    compared,
    in_figure,
    in_name,
    is_apart,
    is_quota,
    of_a_part,
    of_a_shift,
)
from tracker_tui.language.deeds.strangers import conflicting
from tracker_tui.language.deeds.tracking import only_follows
from tracker_tui.language.deeds.whole_task import of_the_whole, partly
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, Missing
from tracker_tui.language.matching.index import decide, plausible, related, weigh
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.days import Days

PRESENT = 0.6  # how present a goal must be in the talk to be what an amount is of
# How well a number is a value of a goal: told in its unit, by its thing's name, or as a number alone.
IN_UNIT, BY_NAME, ALONE = 3, 2, 1


class Told(NamedTuple):
    """An amount as a value of a goal, and how well it is one."""

    amount: Amount
    value: float
    fit: int


def likeliest(clause: Clause, context: Context, chance: float) -> list[Extraction]:
    """The logs of a deed, or what must be asked about it; empty where it belongs to nothing. `chance` is how
    likely it is a deed at all.
    """
    days = read_days(clause, context)
    if days.future or within(clause) or any(is_left(amount, clause) for amount in clause.amounts):
        return []
    amounts = [a for a in clause.amounts if _tells(a, clause, context)]
    if acquired(clause):  # "bought four books" are not read yet
        amounts = [a for a in amounts if units.is_money(a.unit or "")]
    if of_something(clause) or marks(clause):  # "halfway through Dune" is no half of a task
        amounts = [a for a in amounts if a.unit != "%"]
    goals = _spoken_of(clause, context)
    if len(goals) == 1:
        found = _of_goal(goals[0], amounts, clause, context, days, chance)
        return abstaining.without_relapses(found, clause, context)
    if goals:
        return _of_several(goals, amounts, clause, days)
    return _of_amount(amounts, clause, context, days, chance)


def _tells(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number may tell how much was done."""
    apart = in_name(amount, clause, context) or is_apart(amount) or is_quota(amount)
    if of_a_part(amount, clause, context) or in_figure(amount, clause):
        return False
    bare = amount.unit is None and not amount.noun
    if (bare and only_follows(amount, clause)) or of_a_shift(amount, context.mentions(clause)):
        return False
    return not apart and not compared(amount, clause) and not besides(amount, clause)


def _spoken_of(clause: Clause, context: Context) -> list[Goal]:
    """The goals that a deed may be of by its words: named, of its activity, or close to it."""
    mentions = context.mentions(clause)
    if not mentions and context.goals:
        from tracker_tui.language.matching.closeness import nearest

        mentions = nearest(clause.words, context.index.keys)
    best = decide(list(weigh(mentions, context.goals).values()))
    return [
        scored.goal
        for scored in best
        if scored.goal.status is GoalStatus.ACTIVE
        and (scored.named or not _against(scored.goal, clause, context))
    ]


def _as_value(amount: Amount, goal: Goal) -> Told | None:
    """An amount as a value of a goal, or None where it cannot be one."""
    value = value_for(amount, goal)
    if value is None or not plausible(value, goal):
        return None
    named = bool(amount.noun) and amount.unit is None
    fit = IN_UNIT if amount.unit and amount.unit != "times" else BY_NAME if named else ALONE
    return Told(amount, value, fit)


def _best(amounts: Iterable[Amount], goal: Goal) -> Told | None:
    told = [found for amount in amounts if (found := _as_value(amount, goal))]
    return max(told, key=lambda found: found.fit, default=None)


def _with_any_noun(amounts: Iterable[Amount], goal: Goal, context: Context) -> list[Amount]:
    """The amounts, those of things that nothing is known of as numbers alone."""
    key = context.index.key(goal)
    own = key.activities if key else frozenset()
    return [a if a.unit or a.article or _foreign(a, own) else a._replace(noun=None) for a in amounts]


def _foreign(amount: Amount, own: frozenset[str]) -> bool:
    """Whether the noun of an amount is a unit or a thing of other activities than a goal's own."""
    for noun in (amount.noun or "").split():
        said = lexicon.activities_of(stem(noun))
        if units.measurable(noun) or (said and not related(said, own)):
            return True
    return False


def _with_plain_noun(amounts: Iterable[Amount]) -> list[Amount]:
    """The amounts, those with nothing but words such as "of them" behind them as numbers alone."""
    plain = lexicon.plain_words()
    return [
        a._replace(noun=None) if a.noun and not a.unit and plain.issuperset(a.noun.split()) else a
        for a in amounts
    ]


def _of_goal(
    goal: Goal, amounts: list[Amount], clause: Clause, context: Context, days: Days, chance: float
) -> list[Extraction]:
    """What a deed of one goal tells: its amount, one of what it counts, or nothing yet."""
    told = _best(_with_plain_noun(amounts), goal)
    if told is not None:
        return entries(Fit(goal, told.value, chance), told.amount, clause, context, days)
    if goal.kind is GoalKind.TASK:
        return _finished(goal, clause, context, chance)
    if _of_other_things(goal, amounts, clause, context) or counts_of_another(goal, clause, context):
        return []
    named = any(m.named and m.goal_id == goal.id for m in context.mentions(clause))
    if measured_apart(goal, clause) and not named:
        return []
    if just_logged(context.situation) and context.situation.last_entries[0].goal_id == goal.id:
        return []  # it goes on about what was just logged
    if any(units.is_money(a.unit or "") for a in amounts) and not money.of_money(goal):
        return []  # "the bike is in the shop, 120 quid"
    without = goal.kind is GoalKind.LIMIT and clause.has("free", "without")  # "sugar free day"
    if without or money.free_of_charge(clause, goal) or _only_made(clause, goal):
        return []
    if measured(goal) or some_of(goal, clause) or a_while(goal, clause):
        return [ask_value(goal, clause, days, chance)]
    if part_of(goal, clause) or acquired(clause) or only_got(clause, goal.title):
        return []
    context.last_goal_id = goal.id
    return [
        log(clause.text, chance, goal_ids=(goal.id,), value=1.0, day=day, time=days.time) for day in days.days
    ]


def _only_made(clause: Clause, goal: Goal) -> bool:
    """Whether what there is to be less of was made for others: "made 40 creme brulees for a wedding"."""
    return goal.kind is GoalKind.LIMIT and clause.has(*MAKING) and not clause.has(*TAKEN)


MAKING, TAKEN = (
    word_set("made baked cooked prepared served sold iced brewed"),
    word_set("ate had drank tried"),
)


def _of_other_things(goal: Goal, amounts: list[Amount], clause: Clause, context: Context) -> bool:
    """Whether things are counted that are none of a goal's, which its words only come close to: "3 emails
    from the duolingo owl" of a goal for Swedish.
    """
    near = max((m.weight for m in context.mentions(clause) if m.goal_id == goal.id), default=0.0)
    things = [a for a in amounts if a.counts and not a.article and (a.noun or a.unit)]
    return near < OWN and any(not units.measurable(a.unit or "") for a in things)


OWN = 1.6  # from which weight on a word speaks of a goal's own activity


def _finished(goal: Goal, clause: Clause, context: Context, chance: float) -> list[Extraction]:
    """A task that is done, where that is what the sentence tells."""
    if acquired(clause) or partly(clause) or not of_the_whole(clause, context, goal):
        return []
    if particular("manage", clause, context).label != "done":
        return []
    intent = Intent("update_goal", "TRACK_PROGRESS", chance)
    done = GoalIntent(GoalAction.COMPLETE, (goal.id,))
    return [Extraction(clause.text, intent, done, confidence=chance)]


def _of_several(goals: list[Goal], amounts: list[Amount], clause: Clause, days: Days) -> list[Extraction]:
    """The question which of several goals a deed is of."""
    values = [_best(amounts, goal) for goal in goals]
    told = next((found for found in values if found), None)
    if told is None and any(measured(goal) for goal in goals):
        return []
    options = tuple(goal.id for goal, value in zip(goals, values, strict=True) if value or told is None)
    amount = told.amount if told else None
    return [
        log(
            clause.text,
            0.7,
            value=amount.value if amount else 1.0,
            day=days.days[0],
            said_value=amount.value if amount else None,
            said_unit=amount.unit if amount else None,
            missing=Missing.GOAL,
            options=options,
        )
    ]


def _of_amount(
    amounts: list[Amount], clause: Clause, context: Context, days: Days, chance: float
) -> list[Extraction]:
    """An amount of which no word says the goal: of the one of the talk, or the only one in its unit."""
    active = [goal for goal in context.situation.goals if goal.status is GoalStatus.ACTIVE]
    likely = [goal for goal in active if not _against(goal, clause, context)]
    plain = [a for a in amounts if a.unit or not a.noun]
    present = _present(likely, clause, context)
    if present is not None:
        meant = _with_any_noun(amounts, present, context) if _goes_on(clause, context) else plain
        if told := _best(meant, present):
            return entries(Fit(present, told.value, chance), told.amount, clause, context, days)
    fitting = [(goal, told) for goal in likely if (told := _best(plain, goal))]
    if len(fitting) == 1 and (len(active) == 1 or _special(fitting[0][1])):
        goal, told = fitting[0]
        return entries(Fit(goal, told.value, chance), told.amount, clause, context, days)
    if 1 < len(fitting) <= MOST and chance >= PRESENT:
        return _of_several([goal for goal, _ in fitting], plain, clause, days)
    if chance < ASKING or len(amounts) != 1 or amounts[0].article or amounts[0].role is not Role.AMOUNT:
        return []
    amount = amounts[0]
    if not (amount.unit or amount.noun) or amount.unit == "%" or only_follows(amount, clause):
        return []
    if not AMBIENT.isdisjoint((amount.noun or "").split()):
        return []
    return [of_no_goal(amount, clause, days, amount.noun or None, chance)]


def _against(goal: Goal, clause: Clause, context: Context) -> bool:
    """Whether a clause tells that its time or money went on something else than a goal's, or another way."""
    if not (money.of_money(goal) or units.dimension(goal.unit or "") == "time"):
        return False
    return conflicting(clause, goal, context) < 0 or money.weight(clause, goal, context) < 0


def _present(goals: list[Goal], clause: Clause, context: Context) -> Goal | None:
    """The goal that the talk is about: the one just logged, or logged last where more of it is told, or
    well before any other.
    """
    situation = context.situation
    if just_logged(situation) or (situation.last_entries and situation.topics and clause.has(*MORE)):
        last = situation.last_entries[0].goal_id
        return next((goal for goal in goals if goal.id == last), None)
    weights = sorted(
        ((situation.topics.get(goal.id, 0.0), goal) for goal in goals), key=lambda pair: -pair[0]
    )
    if not weights or weights[0][0] < PRESENT or (len(weights) > 1 and weights[1][0] > weights[0][0] - AHEAD):
        return None
    return weights[0][1]


AHEAD = 0.25  # so much more present than any other a goal must be
MOST = 4  # goals among which it is asked which an amount is of


def _goes_on(clause: Clause, context: Context) -> bool:
    """Whether a sentence goes on with what was just logged: "plus 2 dozen crocus"."""
    return just_logged(context.situation) and (clause.joined in JOINING or clause.has(*MORE))


JOINING = ("plus", "and", "+", "&", "also")
MORE = ("another", "more", "too", "also", "extra")


def _special(told: Told) -> bool:
    """Whether an amount is in a unit that not everything is told in, as hours and money are."""
    unit = told.amount.unit or ""
    return told.fit == IN_UNIT and not units.is_money(unit) and units.dimension(unit) != "time"


# What is there without anybody's doing: the weather, and who and what else is about.
AMBIENT = word_set(
    "degree degrees celsius fahrenheit mph knots people kids guests visitors trains buses delays tourists "
    "queue missed strangers"
)
ASKING = 0.9  # from which chance on it is asked what an amount was that no goal counts
