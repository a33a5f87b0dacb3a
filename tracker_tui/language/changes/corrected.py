"""What an entry should be: another value, unit, day or goal."""

from __future__ import annotations

from itertools import pairwise
from math import log as log_of
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.changes.earlier import earlier_entry
from tracker_tui.language.changes.last_entry import entry_change, in_last_unit, put_right
from tracker_tui.language.changes.named_entry import UNREAL
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import Days, read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.deeds.running_totals import running_total
from tracker_tui.language.extraction import EntryAction, Extraction, LastEntry, ProgressUpdate
from tracker_tui.language.matching.index import decide, plausible
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal


def _only_feels(clause: Clause) -> bool:
    """Whether a number only tells how much it felt like: "feels like it was ten"."""
    return any(one in FEELING and other == "like" for one, other in pairwise(clause.norms))


FEELING = word_set("feels felt seems seemed feel")


def corrected_entry(clause: Clause, context: Context, last: LastEntry, at: int) -> Extraction | None:
    """The entry with what the clause puts right, or None where it puts nothing right."""
    goal = context.goals.get(last.goal_id)
    if goal is None or _speaks_of_else(clause, context, goal, last):
        return None
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague and not _hour(a, clause)]
    mentions = context.weighed(clause)
    other = _other_goal(clause, context, last, mentions)
    if other is not None and (
        _of_other(clause, amounts, goal) or _tells_other(clause, amounts, other, context)
    ):
        return None
    days = _right_days(clause, context)
    if other is None and (there := _of_that_day(clause, amounts, days, goal, context)):
        return there
    if len(amounts) >= 2 and days.told:
        return earlier_entry(clause, context, amounts, days.days[0], last)
    amounts = [in_last_unit(_without_cue(amount, clause, goal), last) for amount in amounts]
    if other is not None:
        amounts = amounts or [
            a for c in context.clauses for a in c.amounts if a.role is Role.AMOUNT and not a.vague
        ]
    value = _new_value(clause, amounts, other or goal)
    if other is not None and value is None and measured(goal) and not measured(other):
        value = 1.0  # "ran 5k" meant for the gym is one time there
    if value is None and not amounts:
        value = _other_unit(clause, goal, last)
    if _sums_up(clause, amounts, other or goal) and not _of_that_one(clause, value, last):
        return None
    if other is None and _puts_nothing_right(clause, value, amounts, days, last, context):
        return None
    said = next((a for a in amounts if value is not None), None)
    update = ProgressUpdate(
        EntryAction.CORRECT,
        (last.goal_id,),
        value=value,
        day=days.days[0] if days.told and days.days[0] <= context.situation.today else None,
        entry_id=last.entry_id,
        new_goal_id=other.id if other else None,
        said=clause.text,
        said_value=said.value if said else None,
        said_unit=said.unit if said else None,
    )
    sure = SURE if _should_have(clause) or _opens_right(clause) else LIKELY
    return entry_change(clause.text, "correct_progress", sure, update)


def _sums_up(clause: Clause, amounts: list[Amount], goal: Goal) -> bool:
    """Whether a number is a sum and no value of one entry: "it is 41 in all"."""
    summed = any(running_total(amount, clause, goal)[0] for amount in amounts)
    return summed and clause.has("all", "total", "altogether")


def _of_that_one(clause: Clause, value: float | None, last: LastEntry) -> bool:
    """Whether a sum is what the entry just logged comes to: "make that 9.2 in total", of 9."""
    if clause.norms[:2] not in (["make", "that"], ["make", "it"]) or not value or not last.value:
        return False
    return abs(log_of(value / last.value)) < log_of(2.5)


def _puts_nothing_right(
    clause: Clause, value: float | None, amounts: list[Amount], days: Days, last: LastEntry, context: Context
) -> bool:
    """Whether neither the value nor the day that a clause tells can be what the last entry should have."""
    goal = context.goals[last.goal_id]
    if value is not None:
        aim = not days.told and _means_target(clause, goal, value, last)
        return aim or _of_another_size(value, goal, amounts, context)
    long = len(clause.words) > LONGEST and not _points_back(clause)
    return long or not days.told or not _of_the_day(clause, context)


LONGEST = 9  # words of a clause that tells no more than the right day


def _of_other(clause: Clause, amounts: list[Amount], goal: Goal) -> bool:
    """Whether a clause that names another goal only tells of that: its amount is none that the entry's goal
    has, and no word moves the entry ("should have been 12 cigarettes", after a walk).
    """
    told = [amount for amount in amounts if amount.unit or amount.noun]
    foreign = bool(told) and all(value_for(amount, goal) is None for amount in told)
    return foreign and not clause.has(*MOVING)


def _tells_other(clause: Clause, amounts: list[Amount], other: Goal, context: Context) -> bool:
    """Whether a clause opens with the name of another goal and tells its amount, and points at nothing:
    "their screen time was more like 2 hours".
    """
    if not amounts or clause.has(*MOVING, "that", "it", "this", "should", "not"):
        return False
    opens = any(m.named and m.goal_id == other.id and m.first <= 1 for m in context.mentions(clause))
    return opens and clause.has("was", "were", "is") and amounts[0].start > clause.words[1].start


MOVING = ("meant", "mean", "belongs", "belong", "goes", "instead", "under")


def _of_that_day(
    clause: Clause, amounts: list[Amount], days: Days, goal: Goal, context: Context
) -> Extraction | None:
    """The entry of the day that a clause says it was, where there is one: "wrong, yesterday was 8"."""
    if len(amounts) != 1 or not days.told or len(days.days) > 1 or clause.norms[:1] in (["that"], ["it"]):
        return None
    there = [e for e in context.situation.last_entries if (e.goal_id, e.day) == (goal.id, days.days[0])]
    value = value_for(in_last_unit(amounts[0], there[0]), goal) if len(there) == 1 else None
    if value is None or there[0] is context.situation.last_entries[0] or value == there[0].value:
        return None
    return put_right(there[0], context, LIKELY, value=value, said=amounts[0])


SURE, LIKELY = 0.98, 0.92  # what its sentence looks like matters only to the latter


def _speaks_of_else(clause: Clause, context: Context, goal: Goal, last: LastEntry) -> bool:
    """Whether a clause tells nothing that is so, or speaks of a target."""
    of_target = clause.has("goal", "target", "limit", "cap", "deadline")
    return _tells_nothing(clause) or of_target or _beside_target(context, goal, last)


def _opens_right(clause: Clause) -> bool:
    """Whether a clause opens with a cry and what it is instead: "wait its 112, i mixed up the digits"."""
    norms = clause.norms
    start = next((at for at, norm in enumerate(norms) if norm not in CRYING), len(norms))
    told = [a for a in clause.amounts if a.counts and not (a.article or a.more or a.per)]
    if not start or norms[start : start + 2] not in IT_IS or len(told) != 1:
        return False
    return clause.words[start + 2 :][:1] != [] and clause.words[start + 2].start == told[0].start


CRYING = word_set("wait sorry oh ah oops actually no nope ugh argh hang hold on hm hmm")
IT_IS = (["it", "is"], ["it", "was"], ["that", "is"], ["that", "was"])


def _tells_nothing(clause: Clause) -> bool:
    """Whether a clause only supposes, feels or plans."""
    unreal = bool(clause.unreal) or blocking.blocked(clause) in UNREAL
    return _only_feels(clause) or (unreal and not _should_have(clause))


def _of_another_size(value: float, goal: Goal, amounts: list[Amount], context: Context) -> bool:
    """Whether a number is no likely value of the goal of the last entry, but one of another goal."""
    if plausible(value, goal):
        return False
    told = ((value_for(amount, one), one) for one in context.goals.values() for amount in amounts)
    return any(one.id != goal.id and v is not None and plausible(v, one) for v, one in told)


def _hour(amount: Amount, clause: Clause) -> bool:
    """Whether a bare number is a time of day: "it started last night around 10"."""
    before = clause.text[: amount.start - clause.start].lower().split()[-1:]
    bare = amount.unit is None and not amount.noun and before in (["around"], ["at"], ["about"])
    return bare and clause.has("night", "morning", "evening", "afternoon", "tonight")


def _beside_target(context: Context, goal: Goal, last: LastEntry) -> bool:
    """Whether a message sets a number against the present target: "make it 50, 60 is silly"."""
    told = [a for c in context.clauses for a in c.amounts if a.role is Role.AMOUNT and not a.vague]
    if len(told) != OLD_AND_NEW or last.value == goal.target_value:
        return False
    return any(a.in_unit(goal.unit, goal.target_value) == goal.target_value for a in told)


OLD_AND_NEW = 2


def _should_have(clause: Clause) -> bool:
    """Whether a clause tells what should have been logged, and not what should have been done."""
    pointed = clause.has("it", "that", "this", "under") and not clause.has("i", "we")
    return any(
        (one, two) == ("should", "have") and three in PUT_DOWN and (three != "gone" or pointed)
        for one, two, three in zip(clause.norms, clause.norms[1:], clause.norms[2:], strict=False)
    )


PUT_DOWN = word_set("said been read put logged typed gone counted entered added")


def _without_cue(amount: Amount, clause: Clause, goal: Goal | None) -> Amount:
    """An amount whose noun is no noun but the words that correct: "26 my bad", "*79.8 butter fingers"."""
    if not amount.noun or amount.unit or (goal is not None and value_for(amount, goal) is not None):
        return amount
    behind = range(amount.end, amount.noun_end)
    cues = [m for m in table(commands.COMMANDS).find(clause.words) if m.label == "correct"]
    said = [word for cue in cues for word in clause.words[cue.first : cue.last]]
    return amount._replace(noun=None) if any(word.start in behind for word in said) else amount


def _points_back(clause: Clause) -> bool:
    """Whether a clause opens with what was logged as its subject: "and that was yesterday"."""
    norms = [norm for norm in clause.norms if norm not in OPENERS]
    return norms[:2] in (["that", "was"], ["it", "was"], ["this", "was"], ["that", "is"])


def _of_the_day(clause: Clause, context: Context) -> bool:
    """Whether "it was" goes on with the day, and not with how that was ("it was sunny on Monday")."""
    words = [word for word in clause.words if word.norm not in OPENERS]
    if [word.norm for word in words[:2]] != ["it", "was"] or len(words) < 4:
        return True
    days = [(when.start, when.end) for when in context.told_days(clause.text)]
    at = words[2].start - clause.start
    return any(start - 4 <= at < end for start, end in days)


OPENERS = word_set("and no wait sorry oh ah oops actually hang on hold but also yes ok hmm")


def _right_days(clause: Clause, context: Context) -> Days:
    """The days of a correction, without those that are denied: "Thursday not Friday"."""
    at = next((word.start for word in clause.words if word.norm == "not"), None)
    days = read_days(clause, context)
    if at is None:
        return days
    whens = context.told_days(clause.text)
    kept = [w.first for w in whens if w.start < at - clause.start]
    return days._replace(days=tuple(kept[:1])) if kept and len(whens) > len(kept) else days


def _means_target(clause: Clause, goal: Goal, value: float, last: LastEntry) -> bool:
    """Whether "make it 30" is about the target: it lies near that, and far from the entry just logged."""
    target = goal.target_value
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK) or not target or not last.value or value <= 0:
        return False
    if clause.words[0].norm not in ("make", "lovely", "let") and not clause.has("make"):
        return False
    near = abs(log_of(value / target))
    return 0 < near < log_of(2.5) and near + 1 < abs(log_of(value / last.value))


def _other_goal(clause: Clause, context: Context, last: LastEntry, scores: dict) -> Goal | None:  # type: ignore[type-arg]
    """The goal an entry should have gone to: the one that is named and not denied ("cycling not running")."""
    if clause.has("other") and not clause.has("meant", "was", "should", "belongs", "goes"):
        return None  # "the other one is out of tune"
    denied: set[str] = set()
    words = clause.words
    for mention in context.mentions(clause):
        before = [w.norm for w in words[max(0, mention.first - DENIED_WITHIN) : mention.first]]
        if set(before) & COMPARING:
            denied.add(mention.goal_id)
    best = decide([s for goal_id, s in scores.items() if goal_id not in denied])
    if len(best) == 1 and best[0].goal.id != last.goal_id:
        return best[0].goal
    return None


COMPARING = word_set("not than unlike like as")
DENIED_WITHIN = 4  # words behind such a word: "not a whole book"


def _new_value(clause: Clause, amounts: list[Amount], goal: Goal) -> float | None:
    kept = []
    for amount in amounts:
        before = clause.text[: amount.start - clause.start].lower().split()
        if "not" in before[-2:] or "of" in before[-1:] or "from" in before[-1:]:
            continue
        kept.append(amount)
    for amount in kept or amounts:
        value = value_for(amount, goal)
        if value is not None:
            return value
    return None


def _other_unit(clause: Clause, goal: Goal, last: LastEntry) -> float | None:
    """ "Sorry, miles not km": the value as said, in the unit that was meant."""
    for at, word in enumerate(clause.words):
        before = clause.words[at - 1].norm if at else ""
        if (
            before in ("not", "on", "by")
            or word.norm == "in"
            or not units.measurable(word.norm)
            or last.said_value is None
            or goal.unit is None
        ):
            continue
        return units.convert(last.said_value, word.norm, goal.unit)
    return None
