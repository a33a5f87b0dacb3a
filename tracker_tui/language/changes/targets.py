"""A goal gets another target, period or deadline."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes import retarget, unnamed
from tracker_tui.language.changes.last_entry import entry_change
from tracker_tui.language.changes.meant import current_goal, extraction, meant, of_its_kind
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.running_totals import states_total
from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Missing,
    ProgressUpdate,
)
from tracker_tui.language.matching.index import Scored
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


def read_change(clause: Clause, context: Context) -> Extraction | None:
    """A new target, unit, period or deadline."""
    labels = table(commands.CHANGES).labels(clause.words)
    if "deadline" not in labels and retarget.moves_day(clause):
        labels["deadline"] = Match("deadline", 0.93, 0, 1)
    granted = "deadline" in labels and clause.has("me", "us")
    if states_total(clause) or _estimates(clause, context) or _asks_the_way(clause):
        return None
    if _tells_own(clause) and context.days(clause.text, "past"):
        return None
    counted = any(a.counts for a in clause.amounts)  # then its form was looked at before all else
    if moved := (None if counted else by_form(clause, context)) or _bare_deadline(clause, context):
        return moved
    if (
        (context.other and not (retarget.orders(clause) or clause.has("deadline") or granted))
        or clause.unreal
        or (_only_supposes(clause) and not clause.asked)
        or not labels
        or (
            clause.asked
            and clause.words[0].norm
            not in ("can", "could", "will", "would", "please", "let", "make", "change")
        )
    ):
        return None
    goals = meant(clause, context)
    if not goals:
        dated = "deadline" in labels and not retarget.makes_it_a_day(clause)
        dated = dated or (_speaks_of_deadline(context) and _to_a_day(clause, context, labels))
        goal = current_goal(context) or (_only_dated(context) if dated else None)
        dated_so = "deadline" in labels and clause.has("me", "us", "due", "date") and not _of_another(clause)
        pointed = _points(clause) or dated_so
        goals = (Scored(goal, 1.0, False),) if goal and pointed else ()
    if not goals:
        return None
    if "deadline" in labels and len(goals) > 1:  # a round has none
        goals = tuple(scored for scored in goals if not scored.goal.periodic) or goals
    deadline = None if _failed(clause) else _new_deadline(clause, context, labels, goals[0].goal)
    if deadline:
        return _one(clause, goals, deadline)
    goals = of_its_kind(clause, context, goals)
    if "target" not in labels or not goals or _failed(clause):
        return None
    return _new_target(clause, context, goals)


def _tells_own(clause: Clause) -> bool:
    """Whether what would be an order has a subject: "Today I make the walking 3 km"."""
    return any(one == "i" and two in ("make", "do", "put", "take") for one, two in pairwise(clause.norms))


def _of_another(clause: Clause) -> bool:
    """Whether it is something else of which a day is told: "tax returns are due Saturday"."""
    at = next((i for i, norm in enumerate(clause.norms) if norm == "due"), 0)
    return clause.norms[max(0, at - 1) : at] in (["is"], ["are"]) and not set(clause.norms[: at - 1]) <= KNOWN


KNOWN = word_set("it that this the deadline now so and actually which")


def _asks_the_way(clause: Clause) -> bool:
    """Whether a clause asks how a target is reached: "can you make me a plan for how to reach 10k"."""
    return any(one == "how" and two in ("to", "do", "can", "i", "we") for one, two in pairwise(clause.norms))


def _only_supposes(clause: Clause) -> bool:
    """Whether a change is but thought of: "i might extend it", and not "i'd like to extend it"."""
    opening = clause.norms[:3]
    wished = opening[1:] in (["would", "like"], ["would", "love"], ["would", "rather"])
    return opening[:1] == ["i"] and clause.has("would", "might") and not wished


def _failed(clause: Clause) -> bool:
    """Whether a clause says that something was not done: "didn't make it to the gym on Friday"."""
    return any(pair in (("did", "not"), ("could", "not")) for pair in pairwise(clause.norms))


def _estimates(clause: Clause, context: Context) -> bool:
    """Whether a clause only says what the amount before it comes to: "two pints, call it 4.6 units"."""
    if clause.norms[:2] != ["call", "it"] or not clause.amounts:
        return False
    own = [c for c in context.clauses if c.sentence == clause.sentence and c.start < clause.start]
    return any(amount.counts for c in own for amount in c.amounts)


def by_form(clause: Clause, context: Context) -> Extraction | None:
    """A new target that is told by the form of what is said about a goal that is named."""
    decreed = retarget.decreed(clause)
    unsaid = clause.asked or (context.other and decreed is None)
    if clause.unreal or (unsaid and not retarget.orders(clause)):
        return None
    pointed = len(clause.words) <= SHORT or retarget.moves_it(clause) or retarget.moves_aim(clause)
    goals = [s for s in of_its_kind(clause, context, meant(clause, context)) if s.named or pointed]
    if len(goals) != 1 or blocking.blocked(clause) in ("condition", "dream", "longpast", "almost"):
        return None
    goal = goals[0].goal
    if goal.kind is GoalKind.TASK:
        return None
    target = retarget.scaled(clause, context, goal)
    if target is not None:
        return _one(clause, (goals[0],), GoalIntent(GoalAction.UPDATE, target=target))
    amount = retarget.stepped(clause, goal) or retarget.ordered(clause, context, goal)
    amount = amount or decreed or retarget.declared(clause, context, goal)
    if amount and (moved := retarget.by_step(amount, clause, goal)):
        return _one(clause, (goals[0],), GoalIntent(GoalAction.UPDATE, target=moved))
    return _to_amount(clause, (goals[0],), amount) if amount else None


SHORT = 6


def by_aim(clause: Clause, context: Context) -> Extraction | None:
    """A new target told without the name of its goal: "new limit 4", "4 a day from now on"."""
    read = unnamed.read_unnamed(clause, context)
    found = _to_amount(clause, *read) if read else None
    return found._replace(confidence=SURELY) if found and found.missing is None else found


SURELY = 0.96  # where nothing else is said


def but_only(clause: Clause, context: Context) -> Extraction | None:
    """A quota that goes with a change told before it: "restart the gym, but only twice a week"."""
    goal = context.goals.get(context.changed_goal_id or "")
    quotas = [a for a in clause.amounts if a.counts and (a.per or clause.has("times"))]
    if (
        goal is None
        or not goal.periodic
        or len(quotas) != 1
        or clause.asked
        or clause.sentence != context.sentence
    ):
        return None
    others = {m.goal_id for m in context.mentions(clause)} - {goal.id}
    if others or any(is_past(word) for word in clause.words):
        return None
    return _to_amount(clause, (Scored(goal, 1.0, False),), quotas[0])


def _bare_deadline(clause: Clause, context: Context) -> Extraction | None:
    """A goal named with nothing but a day to have it by: "scarves by the end of april please"."""
    named = [m for m in context.mentions(clause) if m.named]
    if not named or clause.asked or blocking.denies(clause, context):
        return None  # "no running till thursday"
    if not any(letters in clause.text.lower() for letters in IN_MARKERS):
        return None
    whens = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    if len(whens) != 1 or whens[0].marker not in ("by", "until"):
        return None
    known = {i for m in named for i in range(m.first, m.last)}
    dated = range(whens[0].start, whens[0].end)
    for at, word in enumerate(clause.words):
        inside = at in known or word.start - clause.start in dated
        if not inside and word.norm not in retarget.LEADS and word.norm not in TO_BE_DONE:
            return None
    goals = tuple(scored for scored in meant(clause, context) if not scored.goal.periodic)
    return (
        _one(clause, goals, GoalIntent(GoalAction.UPDATE, deadline=whens[0].deadline))
        if len(goals) == 1
        else None
    )


IN_MARKERS = ("by", "til", "due", "thr")  # one is in each word that tells by when: until, through ...


def _speaks_of_deadline(context: Context) -> bool:
    """Whether a message speaks of a deadline anywhere: "i do need deadlines. make it end of september"."""
    return any(clause.has("deadline", "deadlines") for clause in context.clauses)


def _only_dated(context: Context) -> Goal | None:
    """The one goal that has a day to be done by."""
    dated = [g for g in context.situation.goals if g.deadline and g.status is GoalStatus.ACTIVE]
    return dated[0] if len(dated) == 1 else None


TO_BE_DONE = word_set(
    "the my our all goal by instead now be is are done finished ready complete due needs has have should only"
)


def _points(clause: Clause) -> bool:
    return clause.has("it", "that", "this", "goal", "target", "limit", "deadline", "back")


def _one(clause: Clause, goals: tuple[Scored, ...], change: GoalIntent) -> Extraction:

    ids = tuple(scored.goal.id for scored in goals)
    if len(ids) == 1:
        return extraction(clause.text, "update_goal", 0.94, change._replace(goal_ids=ids))
    return extraction(clause.text, "update_goal", 0.75, change._replace(goal_ids=ids), Missing.GOAL, ids)


def _new_deadline(
    clause: Clause, context: Context, labels: dict[str, Match], goal: Goal | None
) -> GoalIntent | None:
    told = clause.has("deadline", "due", "date", "until", "till", "by")
    if "deadline" not in labels and _to_a_day(clause, context, labels):
        labels = {**labels, "deadline": labels["target"]}
    if "deadline" not in labels:
        return None
    if goal is not None and (moved := retarget.shifted(clause, goal)):
        return GoalIntent(GoalAction.UPDATE, deadline=moved)
    if not told and any(a.counts for a in clause.amounts):
        return None
    sentence = [c for c in context.clauses if c.sentence == clause.sentence]
    text = context.text[sentence[0].start : clause.end] if sentence else clause.text
    if clause.has("remove", "clear", "drop", "without", "no") and clause.has("deadline"):
        return GoalIntent(GoalAction.UPDATE, clears=("deadline",))
    told_days = (context.days(told, "future") for told in (text.replace(" to ", " by "), text))
    whens = next(
        filter(None, ([w for w in days if w.explicit and not w.recurring] for days in told_days)), []
    )
    if not whens and told and clause.sentence and clause is context.clauses[-1]:
        whens = _one_day_told(context)
    today = context.situation.today
    if not whens or whens[-1].deadline < today or (whens[-1].deadline == today and clause.text != text):
        return None  # "no meditation today, deadline ate everything"
    return GoalIntent(GoalAction.UPDATE, deadline=whens[-1].deadline)


def _one_day_told(context: Context) -> list[When]:
    """The day that the sentences before tell: "the test got moved to 14 december. change the due date"."""
    days = [w for w in context.days(context.text, "future") if w.explicit and not w.recurring]
    return days if len(days) == 1 and days[0].first > context.situation.today else []


def _to_a_day(clause: Clause, context: Context, labels: dict[str, Match]) -> bool:
    """Whether what is set anew is a day to come, and no value: "make it 30 june"."""
    if not {"target", "deadline"} & labels.keys() or any(
        a.counts and a.role == "amount" for a in clause.amounts
    ):
        return False
    days = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    return bool(days) and days[-1].first > context.situation.today


def _new_target(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> Extraction | None:
    if retarget.rounds(clause):
        return None
    amounts = [a for a in clause.amounts if a.counts and a.role == "amount"]
    goal = goals[0].goal
    if not amounts:
        before = previous_target(goal)
        if before and clause.has("back"):
            return _one(clause, goals[:1], GoalIntent(GoalAction.UPDATE, target=before[0], period=before[1]))
        return _undone(clause, goal, context)
    amount = _new_amount(clause, amounts)
    return None if _out_of_reach(amount, clause, goals[0], context) else _to_amount(clause, goals, amount)


def _out_of_reach(amount: Amount, clause: Clause, meant_by: Scored, context: Context) -> bool:
    """Whether a number is no target of a goal only pointed at: it is far below, or reached already."""
    goal = meant_by.goal
    if meant_by.named or goal.periodic or clause.has(*retarget.AIMS) or context.situation.goal_changed_last:
        return False
    reached = goal.kind is GoalKind.TOTAL and 0 < amount.value <= goal.current_value
    return reached or not unnamed.could_be(amount, goal)


def _undone(clause: Clause, goal: Goal, context: Context) -> Extraction | None:
    """The change just made taken back, where it is ordered so: "put it back"."""
    last = context.situation.goal_changed_last and context.situation.last_goal_id == goal.id
    if not last or clause.norms[-1] != "back" or "update_goal" not in context.situation.did:
        return None
    return entry_change(clause.text, "undo", 0.96, ProgressUpdate(EntryAction.UNDO, said=clause.text))


def with_deadline(found: Extraction, clause: Clause, context: Context) -> Extraction:
    """A new target with the day that is told beside it: "25 books by the end of november"."""
    change = found.goal_intent
    goals = [context.goals[i] for i in change.goal_ids if i in context.goals] if change else []
    if change is None or change.target is None or change.deadline or any(g.periodic for g in goals):
        return found
    text = _date_to().sub("by", clause.text)
    whens = [w for w in context.days(text, "future") if w.explicit and w.recurring is None]
    days = [w.deadline for w in whens if w.marker in ("by", "before", "until", "till")]
    return found._replace(goal_intent=change._replace(deadline=days[-1])) if days else found


@cache
def _date_to() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:the |its )?(?:deadline|(?:due |end |target )?date) (?:to|for|is)\b", re.IGNORECASE
    )


def _to_amount(clause: Clause, goals: tuple[Scored, ...], amount: Amount) -> Extraction | None:
    """The goal with an amount for its target, and its period where that is told too."""
    fitting = tuple(s for s in goals if target_in(amount, s.goal)[0] is not None)
    alike = tuple(s for s in fitting if target_in(amount, s.goal)[1] is None)
    goals = (alike or fitting or goals) if len(goals) > 1 else goals
    goal = goals[0].goal
    value, unit = target_in(amount, goal)
    if value is None or goal.kind is GoalKind.TASK or (unit and _of_something_else(amount, goal)):
        return None
    if amount.unit == "times" and goal.unit and units.measurable(goal.unit):
        return None  # "sport 3 times a week" beside "run 100 km"
    period = PERIODS.get(amount.per or "")
    if goal.period and period is goal.period:
        period = None
    change = GoalIntent(GoalAction.UPDATE, target=value, unit=unit, period=period if goal.periodic else None)
    found = _one(clause, goals, change)
    relabels = unit and goal.unit and units.measurable(goal.unit) and goal.current_value
    return found._replace(missing=found.missing or Missing.CONFIRM) if relabels else found


def _of_something_else(amount: Amount, goal: Goal) -> bool:
    """Whether an amount measures another thing than a goal does: "75% hydration", "500 g of flour"."""
    return bool(goal.unit) and (amount.unit == "%" or bool(amount.noun))


def told_target(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> Extraction | None:
    """The one goal with the amount a clause tells for its target."""
    amounts = [a for a in clause.amounts if a.counts and not a.article]
    return _to_amount(clause, goals, _new_amount(clause, amounts)) if amounts else None


def told_deadline(clause: Clause, context: Context, goals: tuple[Scored, ...]) -> Extraction | None:
    """The one goal with the last day a clause tells for its deadline."""
    whens = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    return _one(clause, goals, GoalIntent(GoalAction.UPDATE, deadline=whens[-1].deadline)) if whens else None


def _new_amount(clause: Clause, amounts: list[Amount]) -> Amount:
    """The new value among those said: "12 instead of 20", "from 20 to 25"."""
    text = clause.text.lower()
    for amount in amounts:
        before = text[: amount.start - clause.start].rstrip()
        if before.endswith((" to", "down to", "up to", "at", " to be")) and not before.endswith("instead of"):
            return amount
    return amounts[0]


def target_in(amount: Amount, goal: Goal) -> tuple[float | None, str | None]:
    """A new target in the goal's unit, or with a unit of its own where it has another one."""
    value = amount.in_unit(goal.unit, goal.target_value)
    if value is not None:
        return value, None
    if amount.unit is None or (goal.unit and not units.measurable(amount.unit)):
        return amount.value, None
    return amount.value, amount.unit


def previous_target(goal: Goal) -> tuple[float, Period | None] | None:
    """The target a goal had before its present one, and its period."""
    past = goal.metadata.get("targets") or []
    for item in reversed(list(past)):
        if len(item) >= 2 and item[1] is not None and item[1] != goal.target_value:
            period = item[2] if len(item) > 2 else None
            return float(item[1]), Period(period) if period else None
    return None
