"""Logs of one message that cannot all be meant: readings of one level, other sizes, repetitions."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.clauses.moments import PARTS_OF_DAY
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.extraction import EntryAction, Extraction, GoalAction, ProgressUpdate
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.context import Context

APART = 20.0  # so many times another value of the goal is of another size
ALIKE = 0.02  # so near, as a share, two values are the same one told twice
NOW = word_set("now rn currently today tonight so that makes")
MORE = word_set(
    "again another second twice too also more both each then plus afterwards later extra other morning "
    "evening afternoon night lunch"
)


def told_once(found: list[Extraction], context: Context) -> list[Extraction]:
    """What was found without the logs that another of the same goal leaves no room for."""
    logs = [e for e in found if _complete(e) is not None]
    gone: list[Extraction] = []
    for one, other in combinations(logs, 2):
        if one in gone or other in gone:
            continue
        dropped = _dropped(one, other, context)
        if dropped is not None:
            gone.append(dropped)
    return _without_wholes([e for e in found if e not in gone])


def _without_wholes(found: list[Extraction]) -> list[Extraction]:
    """No task called done of which a part in percent is told: "floors done, call it 55%"."""
    parts = {
        update.goal_ids
        for e in found
        if (update := _complete(e)) is not None and update.said_unit == "%" and _value(e) < WHOLE
    }
    return [
        e for e in found if not ((goal := e.goal_intent) and goal.action in DONE and goal.goal_ids in parts)
    ]


DONE = (GoalAction.COMPLETE,)
WHOLE = 100.0  # percent


def turned_once(found: list[Extraction]) -> list[Extraction]:
    """What was found with one turn back: "take that back, just undo it"; "and the one before" is another."""
    kept: list[Extraction] = []
    turned: set[EntryAction] = set()
    for extraction in found:
        action = extraction.progress_update.action if extraction.progress_update else None
        if action in TURNS and action in turned and not FURTHER & set(extraction.text.lower().split()):
            continue
        kept.append(extraction)
        if action in TURNS:
            turned.add(action)
    return kept


TURNS = (EntryAction.UNDO, EntryAction.REDO)
FURTHER = word_set("too also again before other both previous another next twice")


def _complete(extraction: Extraction) -> ProgressUpdate | None:
    """The log of one goal with its value, or None."""
    update = extraction.progress_update
    if update is None or update.action is not EntryAction.LOG or extraction.missing is not None:
        return None
    return update if update.value is not None and len(update.goal_ids) == 1 else None


def _dropped(one: Extraction, other: Extraction, context: Context) -> Extraction | None:
    """Which of two logs, told in this order, is not meant; None where both may be."""
    first, second = _complete(one), _complete(other)
    assert first is not None
    assert second is not None
    goal = context.goals.get(first.goal_ids[0])
    if goal is None or first.goal_ids != second.goal_ids:
        return None
    if first.total and second.total and first.day == second.day and _value(other) < _value(one):
        return other  # "visit number 118, 2 to go"
    if first.total or second.total:
        return None
    if goal.kind is GoalKind.MEASURE and first.day == second.day and _at_two_times(one, other, context):
        return None
    if goal.kind is GoalKind.MEASURE and (first.day == second.day or _sizes_apart(first, second)):
        return _worse_reading(one, other, context)
    if goal.kind is GoalKind.MEASURE and _only_compared(other, context):
        return other
    if first.day == second.day and _apiece(one, other, context):
        return one
    if _is_hour(one, other, context):
        return one
    if _exclaims(other, context) or _of_those(one, other, context):
        return other
    if _sizes_apart(first, second):
        smaller, larger = sorted((one, other), key=_value)
        return smaller if _bare(smaller) or smaller.confidence < larger.confidence else None
    return other if first.day == second.day and _repeated(one, other, context) else None


def _value(extraction: Extraction) -> float:
    update = extraction.progress_update
    return update.value if update is not None and update.value is not None else 0.0


def _bare(extraction: Extraction) -> bool:
    """Whether a log is of a number without a unit."""
    update = extraction.progress_update
    return update is not None and update.said_unit is None


def _sizes_apart(first: ProgressUpdate, second: ProgressUpdate) -> bool:
    low, high = sorted((first.value or 0.0, second.value or 0.0))
    return low > 0 and high / low >= APART


def _worse_reading(one: Extraction, other: Extraction, context: Context) -> Extraction:
    """Of two readings of a level, the less sure one; else the one that is not said to be of now."""
    if one.confidence != other.confidence:
        return min((one, other), key=lambda e: e.confidence)
    clause = context.clause_said(other.text)
    return one if clause is not None and clause.has(*NOW) else other


def _at_two_times(one: Extraction, other: Extraction, context: Context) -> bool:
    """Whether each of two readings has its own time of the day: "151 before breakfast and 144 at night"."""
    clauses = [context.clause_said(e.text) for e in (one, other)]
    first, second = ({n for n in c.norms if n in PARTS_OF_DAY} - {"now"} if c else set() for c in clauses)
    return bool(first and second) and first.isdisjoint(second)


def _only_compared(extraction: Extraction, context: Context) -> bool:
    """Whether a reading only tells what it was before: "inbox at 212, was 480 on Monday"."""
    clause = context.clause_said(extraction.text)
    return clause is not None and clause.norms[0] in ("was", "from", "were")


def _repeated(one: Extraction, other: Extraction, context: Context) -> bool:
    """Whether a later sentence only tells the same value again: "half marathon done. 21.1 km"."""
    first, second = context.clause_said(one.text), context.clause_said(other.text)
    if first is None or second is None or first.sentence == second.sentence or second.has(*MORE):
        return False
    low, high = sorted((_value(one), _value(other)))
    return high > 1 and high - low <= ALIKE * high


def _exclaims(extraction: Extraction, context: Context) -> bool:
    """Whether a log is only of an exclamation: "rolled credits on Celeste, what a game"."""
    clause = context.clause_said(extraction.text)
    return clause is not None and clause.norms[:2] in (["what", "a"], ["what", "an"])


def _is_hour(one: Extraction, other: Extraction, context: Context) -> bool:
    """Whether the earlier number only tells the hour: "nine in the morning and i've smoked 2 already"."""
    first, second = context.clause_said(one.text), context.clause_said(other.text)
    if first is None or second is None or second.joined != "and" or not any(map(is_past, second.words)):
        return False
    return 1 <= _value(one) <= MOST_HOURS and first.norms[1:] in IN_THE_DAY


MOST_HOURS = 12
IN_THE_DAY = (["in", "the", "morning"], ["in", "the", "afternoon"], ["in", "the", "evening"], ["at", "night"])


def _of_those(one: Extraction, other: Extraction, context: Context) -> bool:
    """Whether the later number only tells of some of those counted before, or where it was on the way: "3
    parents, one cried", "rode 84k, bonked at 60".
    """
    first, second = context.clause_said(one.text), context.clause_said(other.text)
    if first is None or second is None or first.sentence != second.sentence or second.joined != ",":
        return False
    told = [a for a in second.amounts if a.counts or a.text.startswith("#")]
    if not told or _value(other) > _value(one) or told[0].unit or _value(one) <= 1 or second.has(*MORE):
        return False
    if told[0].text.startswith("#"):
        return True  # "two prs merged, #4821 and #4830"
    at = next((i for i, word in enumerate(second.words) if word.start >= told[0].start), 0)
    behind = second.words[at + 1 : at + 2]
    if at == 0:
        return bool(behind) and told[0].text.lower() in ONES and is_past(behind[0])
    return second.norms[at - 1] == "at" and is_past(second.words[0])


def _apiece(one: Extraction, other: Extraction, context: Context) -> bool:
    """Whether the later log only tells the size of each of the things before it: "2 bottles, 600 ml each"."""
    first, second = context.clause_said(one.text), context.clause_said(other.text)
    if first is None or second is None or first is second or first.sentence != second.sentence:
        return False
    behind = [w.norm for w in second.words if not any(a.start <= w.start < a.end for a in second.amounts)]
    return len(second.amounts) == 1 and len(behind) <= FEW and bool(behind) and behind[-1] in EACH


EACH, FEW = ("each", "apiece"), 3
