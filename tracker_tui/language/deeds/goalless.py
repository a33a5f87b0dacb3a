"""Amounts that fit no goal, or none as they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import speaker, tracking
from tracker_tui.language.deeds.counted import CONTAINERS
from tracker_tui.language.deeds.counting import COUNTED_TIME, measured
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import fitting
from tracker_tui.language.extraction import Extraction, Missing
from tracker_tui.language.matching.index import Mention, decide, weigh
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.days import Days


def read_without_goal(
    amount: Amount, clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """An amount that fits no goal, of an activity one would track."""
    if _lasts(amount, clause):
        return []
    named = [m for m in mentions if m.weight >= 2]
    unsized = _unsized(amount, mentions, context)
    if unsized and speaker.by_speaker(clause, context):
        return [log(clause.text, 0.8, goal_ids=unsized, day=days.days[0], missing=Missing.VALUE)]
    if not tracking.trackable(amount, clause, context):
        return []
    amount = _far(amount, clause)
    foreign = _foreign(amount, named, context)
    if foreign:
        return [log(clause.text, 0.85, goal_ids=foreign, day=days.days[0], missing=Missing.VALUE)]
    if apart := _other_measure(amount, named, context):
        return [log(clause.text, 0.8, goal_ids=apart, day=days.days[0], missing=Missing.VALUE)]
    if (
        named
        and (amount.unit or amount.noun)
        and any(not measured(context.goals[m.goal_id]) for m in named if m.goal_id in context.goals)
    ):
        return []
    return [of_no_goal(amount, clause, days, tracking.activity_name(clause) or amount.noun, 0.75)]


def of_no_goal(amount: Amount, clause: Clause, days: Days, metric: str | None, sure: float) -> Extraction:
    """An amount that no goal counts, of what `metric` names: whether to set one is to be asked."""
    return log(
        clause.text,
        sure,
        value=amount.value,
        day=days.days[0],
        said_value=amount.value,
        said_unit=amount.unit or _noun(amount),
        metric=metric,
        missing=Missing.NO_GOAL,
    )


def _lasts(amount: Amount, clause: Clause) -> bool:
    """Whether a time only tells how long a state goes on ("my ankle is in a boot for six weeks") or how long
    a deed took: "only took me two years".
    """
    before = [word.norm for word in clause.words if word.end <= amount.start]
    led = [norm for norm in before if norm not in AROUND_TIME]
    if led[-1:] == ["took"] and (
        units.dimension(amount.unit or "") == "time" or {amount.unit, amount.noun} & SPANS
    ):
        return True
    return amount.unit in COUNTED_TIME and before[-1:] == ["for"] and not any(map(is_past, clause.words))


AROUND_TIME = word_set("only just me us about around nearly almost over like another all of a whole good")
SPANS = word_set(
    "day days evening evenings weekend weekends week weeks month months year years summer summers winter "
    "winters attempt attempts try tries go goes decade decades"
)


def _unsized(amount: Amount, mentions: list[Mention], context: Context) -> tuple[str, ...]:
    """The goal in litres or the like that is named with glasses or bottles, whose size only the speaker
    knows, or the one in units of alcohol, whose strength only they know.
    """
    if amount.unit not in CONTAINERS:
        return ()
    ids = {
        m.goal_id
        for m in mentions
        if (goal := context.goals.get(m.goal_id)) is not None
        and (
            (m.named and m.weight >= 2 and units.dimension(goal.unit or "") == "volume")
            or goal.unit == "units"
        )
    }
    return tuple(ids) if len(ids) == 1 else ()


def _other_measure(amount: Amount, named: list[Mention], context: Context) -> tuple[str, ...]:
    """The one goal in km or the like of whose activity a time or a count is told, whose way is to be asked:
    "ran for 40 minutes", "ran twice".
    """
    others = any(a.counts and a is not amount for clause in context.clauses for a in clause.amounts)
    if others or (amount.unit != "times" and units.dimension(amount.unit or "") not in ("time", "length")):
        return ()
    goals = {m.goal_id: context.goals[m.goal_id] for m in named if m.goal_id in context.goals}
    if len(goals) != 1:
        return ()
    [(goal_id, goal)] = goals.items()
    fits = units.dimension(goal.unit or "") in ("time", "length") and goal.kind is not GoalKind.MEASURE
    return (goal_id,) if fits else ()


def _foreign(amount: Amount, named: list[Mention], context: Context) -> tuple[str, ...]:
    """The goal in money that is named with a sum in another currency, which only the speaker can convert."""
    if not amount.unit or not units.is_money(amount.unit):
        return ()
    ids = {m.goal_id for m in named if m.named and m.goal_id in context.goals}
    sums = [
        goal_id
        for goal_id in ids
        if units.is_money(unit := context.goals[goal_id].unit or "") and not units.same(unit, amount.unit)
    ]
    return tuple(sums) if len(sums) == 1 else ()


def _far(amount: Amount, clause: Clause) -> Amount:
    """A number that may tell a distance, as one where the deed is one of going: "ran 5k" is 5 km."""
    far = next((r for r in amount.readings if r.unit and units.dimension(r.unit) == "length"), None)
    if amount.unit or amount.noun or far is None or tracking.activity_name(clause) not in GOING:
        return amount
    return amount._replace(value=far.value, unit=far.unit, readings=())


GOING = word_set("running cycling swimming walking hiking rowing skiing surfing skating")


def _noun(amount: Amount) -> str | None:
    return units.plural(amount.noun.split()[-1]) if amount.noun else None


def read_ahead(
    clause: Clause, context: Context, mentions: list[Mention], amounts: list[Amount], days: Days
) -> list[Extraction]:
    """An order to log on a day that has not come."""
    goal_ids = tuple(s.goal.id for s in decide(list(weigh(mentions, context.goals).values())))
    fits = fitting(amounts[0], clause, context, mentions) if amounts else []
    goal_ids = (fits[0].goal.id,) if fits else goal_ids
    return [log(clause.text, 0.95, goal_ids=goal_ids[:1], day=days.days[0], missing=Missing.PAST)]
