"""The change of a goal that was just made, put right: "hm actually 45", "and by end of march"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.changes import retarget, unnamed
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

LONGEST = 14  # words
DOUBTING = word_set(
    "no nah nope hm hmm wait actually sorry rather scratch oops jk better nvm second thought um uh meant mean"
)
BESIDE = word_set("meant mean i it is that thought on make lets let us say do put at to be of")
MADE = (["make", "it"], ["make", "that"], ["set", "it"], ["put", "it"])
BY = ("by", "before", "until", "till")
ADDING = retarget.LEADS | word_set("by it that the goal be is done ready finished due also instead end of")


def read_changed_again(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that tells what the goal just changed shall be, by its id(), what takes its place."""
    situation = context.situation
    goal = context.goals.get(situation.last_goal_id or "") if situation.goal_changed_last else None
    if goal is None or goal.status is not GoalStatus.ACTIVE or sum(len(c.words) for c in clauses) > LONGEST:
        return {}
    if any(c.asked or c.unreal or {m.goal_id for m in context.mentions(c)} - {goal.id} for c in clauses):
        return {}
    change = _new_target(clauses, goal, context) or _new_deadline(clauses, goal, context)
    if change is None:
        return {}
    clause = next((c for c in clauses if c.amounts), clauses[0])
    at = clauses.index(clause)
    found = extraction(clause.text, "update_goal", 0.96, change._replace(goal_ids=(goal.id,)))
    return {id(c): [found] if c is clause else [] for c in clauses[: at + 1]}


def _new_target(clauses: list[Clause], goal: Goal, context: Context) -> GoalIntent | None:
    """Another value for the target that was just set, told with a doubt about it: "nah 5"."""
    aims = [(clause, amount) for clause in clauses for amount in retarget.aims(clause)]
    denied = {amount.text.lower() for _, amount in aims if _denied(amount, goal, context)}
    told = [(clause, amount) for clause, amount in aims if amount.text.lower() not in denied]
    if len(told) != 1 or goal.kind is GoalKind.TASK:
        return None
    clause, amount = told[0]
    before = [c for c in clauses if c.start < clause.start]
    words = {norm for c in before for norm in c.norms} | unnamed.beside(clause, amount, context)
    words -= denied | {"not"} if denied else set()
    ordered = clause.norms[:2] in MADE and len(clauses) == 1  # "and make it 550 km"
    if not words <= DOUBTING | BESIDE | unnamed.AROUND or not (denied or ordered or words & DOUBTING):
        return None
    value = amount.in_unit(goal.unit, goal.target_value)
    fits = unnamed.could_be(amount, goal) and value != goal.target_value
    return GoalIntent(GoalAction.UPDATE, target=value) if fits else None


def _denied(amount: Amount, goal: Goal, context: Context) -> bool:
    """Whether it is the present target, of which it is said that it was not meant: "20 not 10"."""
    before = context.text[: amount.start].lower().split()[-1:]
    return before == ["not"] and amount.in_unit(goal.unit, goal.target_value) == goal.target_value


def _new_deadline(clauses: list[Clause], goal: Goal, context: Context) -> GoalIntent | None:
    """The day by which it shall be done, and nothing else: "and by end of january"."""
    clause = clauses[0]
    if len(clauses) != 1 or goal.periodic or retarget.aims(clause):
        return None
    days = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    if len(days) != 1 or days[0].marker not in BY:
        return None
    inside = range(clause.start + days[0].start, clause.start + days[0].end)
    if any(word.norm not in ADDING for word in clause.words if word.start not in inside):
        return None
    return GoalIntent(GoalAction.UPDATE, deadline=days[0].deadline)


def at_once(
    wished: dict[int, list[Extraction]], clauses: list[Clause], context: Context
) -> dict[int, list[Extraction]]:
    """The goals that are wished for, each with the target that the next clause puts right: "20 books this
    year, no 25".
    """
    for at, one in enumerate(clauses):
        found = wished.get(id(one)) or []
        goal = found[0].goal_intent if found and found[0].missing is None else None
        if goal is None or goal.action is not GoalAction.SET or not goal.target:
            continue
        if amount := _settled(goal, one):
            wished = {**wished, id(one): [_aimed(found[0], goal, amount)]}
        for other in clauses[at + 1 : at + 2]:
            aims = [] if other.asked or context.mentions(other) or len(found) > 1 else retarget.aims(other)
            if len(aims) == 1 and _instead(goal, aims[0], other, context):
                wished = {**wished, id(one): [_aimed(found[0], goal, aims[0])], id(other): []}
    return wished


def _settled(goal: GoalIntent, clause: Clause) -> Amount | None:
    """The number that was put right already before the clause was read: "save 500 by june, actually 600"."""
    own = [a for a in clause.amounts if a.counts]
    later = len(own) == 1 and own[0].text not in clause.text
    return own[0] if later and own[0].in_unit(goal.unit, goal.target) not in (None, goal.target) else None


def _aimed(found: Extraction, goal: GoalIntent, amount: Amount) -> Extraction:
    """The goal with another target, and with that in its title."""
    target = amount.in_unit(goal.unit, goal.target)
    old = f"{goal.target:g}"
    words = [f"{amount.value:g}" if word == old else word for word in (goal.title or "").split()]
    return found._replace(goal_intent=goal._replace(target=target, title=" ".join(words) or goal.title))


def _instead(goal: GoalIntent, amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a clause gives another target, and tells nothing else."""
    words = unnamed.beside(clause, amount, context)
    if not words <= DOUBTING | BESIDE | unnamed.AROUND | A_PERIOD:
        return False
    if not (words & DOUBTING or clause.norms[:2] in MADE):
        return False
    value = amount.in_unit(goal.unit, goal.target)
    near = bool(value and goal.target and goal.target / FAR <= value <= goal.target * FAR)
    return near and (not amount.per or PERIODS.get(amount.per) is goal.period)


A_PERIOD = word_set("a per each every day week month year times")
FAR = 5.0  # times the target first told
