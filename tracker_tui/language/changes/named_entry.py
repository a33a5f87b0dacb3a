"""An entry put right or removed that is named by its goal, though others were logged after it: "sorry, the
run was 5k", "actually I ran 4.5 k, not 4", "remove the 10 km run from yesterday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.last_entry import FRESH, last_entry, named_goal, put_right
from tracker_tui.language.changes.retarget import moves_target
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry
    from tracker_tui.progress.goals import Goal

OF_GOALS = word_set("goal goals habit limit target deadline title name milestone quota cap")
ELSEWHERE = word_set("meant gone went belongs belong instead wrong")  # it goes to another goal
UNREAL = ("condition", "dream", "wish", "plan", "unfulfilled", "almost", "longpast")


def read_named(clauses: list[Clause], context: Context) -> Extraction | None:
    """The entry of a goal that is named, put right where it was not the last one that was logged."""
    entries = context.situation.last_entries
    for at, clause in enumerate(clauses):
        unreal = blocking.blocked(clause) in UNREAL and not clause.has("should")
        if not entries or clause.asked or unreal or clause.has(*ELSEWHERE, *OF_GOALS):
            continue
        if not clause.has("actually", "not", *SAYING):
            continue  # it puts nothing right
        goal = named_goal(clause, context)
        if goal is None or goal.kind is GoalKind.TASK:
            continue
        told = [a for a in _amounts(at, clauses, context) if a.role is Role.AMOUNT and not a.vague]
        days = read_days(clause, context)
        if not told and (moved := _to_its_day(clause, goal, context)):
            return moved
        entry = last_entry(context, goal.id, days.days[0] if days.told else None)
        told = [a for a in told if not a.more]
        if entry is None or moves_target(clause, context, entry):
            continue
        if (said := _right_value(clause, told, goal, entry, context)) is None:
            continue
        return put_right(entry, context, 0.9, value=value_for(said, goal), said=said)
    return None


def _amounts(at: int, clauses: list[Clause], context: Context) -> list[Amount]:
    """The amounts told of what a clause names: its own, or those of the bare clause behind it ("the bike leg
    was short, 29.2 really").
    """
    own, rest = clauses[at], clauses[at + 1 : at + 2]
    if own.amounts or not rest or rest[0].asked or context.mentions(rest[0]) or not _definite(own, context):
        return own.amounts
    beside = [word for word in rest[0].words if word.sign == "w"]
    return rest[0].amounts if len(beside) <= FEW and _said_off(own) else own.amounts


def _said_off(clause: Clause) -> bool:
    """Whether a clause says of what was logged that it is not right: "was a bit short", "is wrong"."""
    at = next((i for i, norm in enumerate(clause.norms) if norm in ("was", "were", "is", "has")), None)
    return at is not None and any(norm in OFF for norm in clause.norms[at + 1 : at + 4])


FEW = 3  # words beside a value that is told on its own
OFF = word_set("short long wrong off low high typo mistake miscounted mistyped")


def _to_its_day(clause: Clause, goal: Goal, context: Context) -> Extraction | None:
    """The entry of a goal just talked of, on the day that a clause gives it: "the squats were yesterday"."""
    whens = context.told_days(clause.text)
    entry = last_entry(context, goal.id)
    if entry is None or len(whens) != 1 or whens[0].first != whens[0].last or whens[0].first == entry.day:
        return None
    if whens[0].first > context.situation.today or context.situation.topics.get(goal.id, 0.0) < FRESH:
        return None
    before = [word.norm for word in clause.words if word.start - clause.start < whens[0].start]
    copula = [norm for norm in before if norm not in ("on", "from", "for", "actually", "really", "all")][-1:]
    known = _definite(clause, context) or _only_tells(clause, context)
    if copula not in (["was"], ["were"], ["is"]) or not known:
        return None
    return put_right(entry, context, 0.9, day=whens[0].first)


DEFINITE = word_set("the that my this those both")


def _definite(clause: Clause, context: Context) -> bool:
    """Whether a clause opens with the goal as something known: "the bike leg was", "Monday's weight has"."""
    mentions = [m for m in context.mentions(clause) if m.first <= OPENING]
    opening = {norm for m in mentions for norm in clause.norms[: m.first + 1]}
    return (
        bool(opening & DEFINITE)
        or any(m.first <= 1 and clause.has(*CUES) for m in mentions)
        or (bool(mentions) and _of_a_day(clause))
    )


OPENING = 5  # words before the name of what is put right
CUES = word_set("actually really")


def _of_a_day(clause: Clause) -> bool:
    """Whether a clause speaks of a day's deed: "yesterday's run", "Monday's weight"."""
    words = clause.text.lower().split()
    return any(word.endswith(("day's", "night's", "days", "morning's")) for word in words[:OPENING])


def _right_value(
    clause: Clause, told: list[Amount], goal: Goal, entry: LastEntry, context: Context
) -> Amount | None:
    """The amount that an entry should have: beside one that is denied and was logged, or told of the named
    entry by a word that corrects.
    """
    denied = [amount for amount in told if _denied(amount, clause)]
    kept = [amount for amount in told if amount not in denied and value_for(amount, goal) is not None]
    if len(kept) != 1:
        return None
    if denied:
        was = value_for(_in_unit_of(kept[0], denied[0]), goal)
        return kept[0] if was is not None and was in (entry.value, entry.said_value) else None
    if clause.has("actually") and clause.has("only", "just"):
        return kept[0]
    corrects = (
        "correct" in table(commands.COMMANDS).labels(clause.words) or clause.has(*CUES) or _said_off(clause)
    )
    corrects = corrects or _of_a_day(clause)
    known = context.told_days(clause.text) or context.situation.topics.get(goal.id, 0.0) >= FRESH
    other = context.situation.last_entries[0].goal_id != goal.id
    says = clause.has(*SAYING)
    if corrects and says and known and (other or _definite(clause, context)):
        return kept[0]
    return kept[0] if _only_tells(clause, context) and entry.day == context.situation.today else None


SAYING = word_set("was were is be read reads say has to")


def _only_tells(clause: Clause, context: Context) -> bool:
    """Whether a clause says of a goal just logged only what it was: "choir was monday"."""
    mentions = [m for m in context.mentions(clause) if m.named]
    at = next((i for i, norm in enumerate(clause.norms) if norm in ("was", "were")), 0)
    if not at or not mentions or "log_progress" not in context.situation.did or clause.joined:
        return False
    spans = [(w.start, w.end) for w in context.told_days(clause.text)]
    spans += [(a.start - clause.start, max(a.end, a.noun_end) - clause.start) for a in clause.amounts]
    named = {i for m in mentions for i in range(m.first, m.last)}
    behind = clause.words[at + 1 :]
    told = [any(a <= w.start - clause.start < b for a, b in spans) or w.norm in BESIDE for w in behind]
    return at <= OPENING and any(i < at for i in named) and bool(behind) and all(told)


BESIDE = word_set("on actually really only just sorry")


def _in_unit_of(kept: Amount, denied: Amount) -> Amount:
    """A bare number that is denied in the unit of what is put in its place: "1,200 m, not 1,500"."""
    bare = denied.unit is None and not denied.noun and not denied.readings
    return denied._replace(unit=kept.unit) if bare else denied


def _denied(amount: Amount, clause: Clause) -> bool:
    return clause.text[: amount.start - clause.start].lower().split()[-1:] == ["not"]
