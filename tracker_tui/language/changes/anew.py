"""A new target told over several clauses: "24 books was mad. call it 15", "8 is not enough, let's say 10"."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes.last_entry import last_entry
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.changes.renaming import read_called
from tracker_tui.language.changes.retarget import by_step, rounds
from tracker_tui.language.changes.status import toys_with
from tracker_tui.language.changes.targets import with_deadline
from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import decide
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry

LONGEST = 32  # words
FARTHEST = 5.0  # times the present target that a new one may be, or a part of it
NEAREST = 2.0  # times, where no goal is named
OWN = word_set("i we my")
DONE = word_set("today tonight yesterday already done makes")
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
OF_A_DAY = DONE | DAYS
REACHED = word_set("done finished complete reached in today yesterday tonight already")


class Told(NamedTuple):
    """An amount and the clause it stands in."""

    amount: Amount
    clause: Clause


def read_anew(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that tells of the new target, by its id(), what to put in its place."""
    clauses = _apart_from_deeds(clauses)
    named = [c for c in clauses if read_called(c, context)]
    told = [Told(a, c) for c in clauses if c not in named for a in c.amounts if a.counts and not a.article]
    if not told or sum(len(c.words) for c in clauses) > LONGEST:
        return {}
    if any(map(_in_the_way, clauses)) and not any(map(_only_judged, clauses)):
        return {}
    goal = _goal(clauses, told, context)
    if goal is None or goal.target_value is None:
        return {}
    old = [one for one in told if _value(one, goal) == goal.target_value]
    new = [one for one in told if one not in old and _could_be(one, goal)]
    judged: dict[int, list[Extraction]] = {id(one.clause): [] for one in old if _only_judged(one.clause)}
    apart = len(old) + len(new) != len(told) or len({_value(one, goal) for one in new}) > 1
    if not new or apart or any(map(_in_the_way, clauses)):
        return judged
    last = new[-1]
    if last.amount.more and by_step(last.amount, last.clause, goal) is None:
        return judged
    first = min(one.clause.start for one in told)
    span = [c for c in clauses if c.start >= first or c.sentence == last.clause.sentence]
    if not _meant_so(span, last, bool(old)) or (not old and all(map(rounds, span))):
        return judged
    value = by_step(last.amount, last.clause, goal) or _value(last, goal)
    period = PERIODS.get(last.amount.per or "") if goal.periodic else None
    period = None if period is goal.period else period
    change = GoalIntent(GoalAction.UPDATE, (goal.id,), target=value, period=period)
    found = with_deadline(
        extraction(last.clause.text, "update_goal", 0.96 if old else 0.92, change), last.clause, context
    )
    return {id(c): [found] if c is last.clause else [] for c in span if not c.asked}


def _apart_from_deeds(clauses: list[Clause]) -> list[Clause]:
    """The clauses of the sentences that tell no deed, where there are some: "110 today. 120 is too far, set
    115".
    """
    done = {clause.sentence for clause in clauses if _in_the_way(clause)}
    return [clause for clause in clauses if clause.sentence not in done] or clauses


def surely(found: dict[int, list[Extraction]], context: Context) -> bool:
    """Whether a new target is far from what was logged last, so that it cannot put that right."""
    changes = [e.goal_intent for each in found.values() for e in each if e.goal_intent]
    last = last_entry(context, None)
    if not changes or last is None or not last.value:
        return False
    if last.goal_id in changes[0].goal_ids:
        return _against_the_old(context.goals.get(last.goal_id), context, last)
    return (changes[0].target or 0.0) > FARTHEST * last.value


def _against_the_old(goal: Goal | None, context: Context, last: LastEntry) -> bool:
    """Whether the present target is told beside the new one: "make it 50, 60 is silly"."""
    if goal is None or goal.target_value is None or last.value == goal.target_value:
        return False
    told = [Told(a, c) for c in context.clauses for a in c.amounts if a.counts and not a.article]
    return any(_value(one, goal) == goal.target_value for one in told)


def _only_judged(clause: Clause) -> bool:
    """Whether a clause says what is thought of a target, and not that it is reached."""
    judged = "judged" in table(commands.ANEW).labels(clause.words) and not clause.asked
    return judged and not clause.has(*REACHED) and not any(map(is_past, clause.words))


def _in_the_way(clause: Clause) -> bool:
    """Whether a clause tells a deed with its amount, asks about one or a change, or only supposes it."""
    if not clause.amounts:
        return False
    if toys_with(clause) or (asking.wonders(clause.words) and not clause.has("or", "not")):
        return True
    done = any(
        is_past(w) and (w.stem in deeds() or w is clause.words[0]) and w.norm not in commands.NO_DEEDS
        for w in clause.words
    )
    done = done or ((clause.has(*DONE) or _of_a_day(clause)) and not clause.has("from"))
    if done or clause.unreal or (clause.asked and asking.asks(clause.words) and not _order(clause)):
        return True
    return bool(someone_else(clause)) and not table(commands.ANEW).labels(clause.words)


def _of_a_day(clause: Clause) -> bool:
    """Whether a clause opens with a day's deed: "yesterdays french should be 30 not 20"."""
    return clause.norms[0].rstrip("s") in OF_A_DAY


def _order(clause: Clause) -> bool:
    return clause.words[0].norm in ("can", "could", "would", "will", "please")


def _goal(clauses: list[Clause], told: list[Told], context: Context) -> Goal | None:
    """The one goal that is named, or else whose target is told."""
    whole = reduce(lambda one, other: one.joined_with(other, context.text), clauses)
    goals = [
        g for g in context.situation.goals if g.status is GoalStatus.ACTIVE and g.kind is not GoalKind.TASK
    ]
    aimed = [g for g in goals if any(_value(one, g) == g.target_value for one in told)]
    named = [s.goal for s in decide(list(context.weighed(whole).values())) if s.named]
    both = [goal for goal in named if goal in goals]
    found = both if named else aimed or _only_near(clauses, told, goals)
    return found[0] if len(found) == 1 else None


def _only_near(clauses: list[Clause], told: list[Told], goals: list[Goal]) -> list[Goal]:
    """The goals with a target near the amount that a target is ordered to be changed to."""
    if not any("order" in table(commands.ANEW).labels(c.words) for c in clauses):
        return []
    aims = [(goal, _value(told[-1], goal), goal.target_value) for goal in goals]
    return [g for g, value, aim in aims if value and aim and aim / NEAREST <= value <= aim * NEAREST]


def _value(told: Told, goal: Goal) -> float | None:
    amount = told.amount
    value = amount.in_unit(goal.unit, goal.target_value)
    if value is None and amount.unit:  # "25 min dutch"
        return amount._replace(noun=None).in_unit(goal.unit, goal.target_value)
    return value


def _could_be(told: Told, goal: Goal) -> bool:
    value, target = _value(told, goal), goal.target_value
    if value is None or not target or value <= 0:
        return False
    stepped = by_step(told.amount, told.clause, goal) is not None
    return stepped or target / FARTHEST <= value <= target * FARTHEST


def _meant_so(span: list[Clause], new: Told, beside_old: bool) -> bool:
    """Whether the words around the amounts speak of what is aimed at, and not of what happened."""
    labels = {label for clause in span for label in table(commands.ANEW).labels(clause.words)}
    if beside_old:
        return bool(labels)
    near = [c for c in span if c is new.clause or c.norms[0] in POINTING or c.has(*NEEDS)]
    aimed = any("aimed" in table(commands.ANEW).labels(clause.words) for clause in near)
    return "order" in labels or (aimed and not new.clause.has(*OWN))


POINTING = ("it", "that", "which", "from")
NEEDS = word_set("goal target limit cap budget need needs")
