"""What a sentence that looks like a deed most likely tells, where its words alone do not say it surely."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.deeds import money
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import entries, log
from tracker_tui.language.deeds.fits import Fit, conflicting, value_for
from tracker_tui.language.deeds.said_amounts import besides, compared, in_name, is_apart, is_quota
from tracker_tui.language.extraction import Extraction, Missing
from tracker_tui.language.matching.index import decide, plausible, weigh
from tracker_tui.language.text import lexicon
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
    if days.future:
        return []
    amounts = [a for a in clause.amounts if _tells(a, clause, context)]
    goals = _spoken_of(clause, context)
    if len(goals) == 1:
        return _of_goal(goals[0], amounts, clause, context, days, chance)
    if goals:
        return _of_several(goals, amounts, clause, days)
    return _of_amount(amounts, clause, context, days, chance)


def _tells(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number may tell how much was done."""
    apart = in_name(amount, clause, context) or is_apart(amount) or is_quota(amount)
    return not apart and not compared(amount, clause) and not besides(amount, clause)


def _spoken_of(clause: Clause, context: Context) -> list[Goal]:
    """The goals that a deed may be of by its words: named, of its activity, or close to it."""
    mentions = context.mentions(clause)
    if not mentions and context.goals:
        from tracker_tui.language.matching.closeness import nearest

        mentions = nearest(clause.words, context.index.keys)
    best = decide(list(weigh(mentions, context.goals).values()))
    return [scored.goal for scored in best if scored.goal.status is GoalStatus.ACTIVE]


def _as_value(amount: Amount, goal: Goal, *, meant: bool) -> Told | None:
    """An amount as a value of a goal; one that is `meant` takes a number whose noun says nothing else."""
    value = value_for(amount, goal)
    if value is not None and plausible(value, goal):
        named = bool(amount.noun) and amount.unit is None
        fit = IN_UNIT if amount.unit and amount.unit != "times" else BY_NAME if named else ALONE
        return Told(amount, value, fit)
    if not meant or amount.unit or not amount.noun or amount.article or _thing(amount):
        return None
    bare = amount._replace(noun=None)
    value = value_for(bare, goal)
    return Told(bare, value, ALONE) if value is not None and plausible(value, goal) else None


def _thing(amount: Amount) -> bool:
    """Whether the noun of an amount is a thing, and not only words such as "of them"."""
    return any(noun not in lexicon.plain_words() for noun in (amount.noun or "").split())


def _best(amounts: Iterable[Amount], goal: Goal, *, meant: bool) -> Told | None:
    told = [found for amount in amounts if (found := _as_value(amount, goal, meant=meant))]
    return max(told, key=lambda found: found.fit, default=None)


def _of_goal(
    goal: Goal, amounts: list[Amount], clause: Clause, context: Context, days: Days, chance: float
) -> list[Extraction]:
    """What a deed of one goal tells: its amount, one of what it counts, or nothing yet."""
    told = _best(amounts, goal, meant=True)
    if told is not None:
        return entries(Fit(goal, told.value, chance), told.amount, clause, context, days)
    if goal.kind is GoalKind.TASK:
        return []
    if measured(goal):
        return [
            log(
                clause.text,
                chance,
                goal_ids=(goal.id,),
                day=days.days[0],
                time=days.time,
                missing=Missing.VALUE,
            )
        ]
    context.last_goal_id = goal.id
    return [
        log(clause.text, chance, goal_ids=(goal.id,), value=1.0, day=day, time=days.time) for day in days.days
    ]


def _of_several(goals: list[Goal], amounts: list[Amount], clause: Clause, days: Days) -> list[Extraction]:
    """The question which of several goals a deed is of."""
    values = [_best(amounts, goal, meant=False) for goal in goals]
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
    present = [goal for goal in active if context.situation.topics.get(goal.id, 0.0) >= PRESENT]
    for goals in (present, active):
        plain = [a for a in amounts if a.unit or not a.noun]
        likely = [goal for goal in goals if not _against(goal, clause, context)]
        fitting = [(goal, told) for goal in likely if (told := _best(plain, goal, meant=False))]
        if len(fitting) == 1 and (goals is present or len(active) == 1 or _special(fitting[0][1])):
            goal, told = fitting[0]
            return entries(Fit(goal, told.value, chance), told.amount, clause, context, days)
    if chance < ASKING or len(amounts) != 1 or amounts[0].article or amounts[0].role is not Role.AMOUNT:
        return []
    amount = amounts[0]
    if not (amount.unit or amount.noun) or amount.unit == "%":
        return []
    metric = amount.noun or None
    return [
        log(
            clause.text,
            chance,
            value=amount.value,
            day=days.days[0],
            said_value=amount.value,
            said_unit=amount.unit or units.plural((amount.noun or "").split()[-1]),
            metric=metric,
            missing=Missing.NO_GOAL,
        )
    ]


def _against(goal: Goal, clause: Clause, context: Context) -> bool:
    """Whether a clause tells that its money went on something else than a goal's, or another way."""
    if not units.is_money(goal.unit or ""):
        return False
    return conflicting(clause, goal, context) < 0 or money.weight(clause, goal, context) < 0


def _special(told: Told) -> bool:
    """Whether an amount is in a unit that not everything is told in, as hours and money are."""
    unit = told.amount.unit or ""
    return told.fit == IN_UNIT and not units.is_money(unit) and units.dimension(unit) != "time"


ASKING = 0.85  # from which chance on it is asked what an amount was that no goal counts
