"""Logs without those that count again what another one of the message tells: in other words, in another unit,
by its parts, or by what it was in.
"""

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.extraction import EntryAction, Extraction
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def once_counted(found: list[Extraction], context: Context) -> list[Extraction]:
    """What was found, each deed counted once."""
    kept = _without_spelled_out(found, context)
    if len(kept) > 1:
        kept = _without_marks(_without_breakdowns(_without_strays(kept, context), context), context)
    return kept


def _without_spelled_out(found: list[Extraction], context: Context) -> list[Extraction]:
    """No deed counted as one that a clause behind it counts again: "wrote a sonnet, that counts as one poem",
    "bought a set of clamps, so 1 tool".
    """
    again = [e for e in found if _counts_again(e, context)]
    gone = [
        e
        for later in again
        for e in found[: found.index(later)]
        if _same_deed(e, later) and (_untold(e) or _in_another_unit(e, later))
    ]
    return [e for e in found if e not in gone]


def _without_strays(found: list[Extraction], context: Context) -> list[Extraction]:
    """No log of a bare number in a clause that does something else, where a later clause tells the deed in
    the goal's own unit: "took bus 111 to Ngong and hiked 9 km".
    """
    logs = [e for e in found if e.progress_update and e.progress_update.action is EntryAction.LOG]
    strays = [
        one
        for at, one in enumerate(logs)
        if any(_strays_before(one, other, context) for other in logs[at + 1 :])
    ]
    return [e for e in found if e not in strays]


def _without_marks(found: list[Extraction], context: Context) -> list[Extraction]:
    """No log of a percentage for a task that no word speaks of, in a sentence that tells another deed: "75
    questions on the bus, 61% right".
    """
    spoken_of = {mention.goal_id for clause in context.clauses for mention in context.mentions(clause)}
    logs = [e for e in found if e.progress_update and e.progress_update.action is EntryAction.LOG]
    told = [(e, c.sentence) for e in logs if (c := context.clause_said(e.text)) is not None]
    marks = [
        one
        for one, sentence in told
        if (update := one.progress_update)
        and update.said_unit == "%"
        and not spoken_of & set(update.goal_ids)
        and all(context.goals[goal_id].kind is GoalKind.TASK for goal_id in update.goal_ids)
        and any(other is not one and place == sentence for other, place in told)
    ]
    return [e for e in found if e not in marks]


def _without_breakdowns(found: list[Extraction], context: Context) -> list[Extraction]:
    """No log of what a number just told is made of: in brackets behind it ("ran 3 playtests (4 booked, 1
    no-show)"), as its parts ("250 into the pot, my 150 plus Dave's 100"), or as what the things were in whose
    number is told ("2 bags to goodwill, 31 things in them").
    """
    logs = [(e, c) for e in found if _logs(e) and (c := context.clause_said(e.text)) is not None]
    gone: list[Extraction] = []
    for at, (one, clause) in enumerate(logs):
        same = [(e, c) for e, c in logs[at + 1 :] if _same_deed(one, e) and c.sentence == clause.sentence]
        inside = [
            e for e, c in same if _in_brackets(c, context.text) and not _in_brackets(clause, context.text)
        ]
        parts = [e.progress_update.value or 0.0 for e, _ in same if e.progress_update]
        whole = one.progress_update.value if one.progress_update else None
        summed = len(parts) > 1 and whole is not None and isclose(sum(parts), whole)
        gone += inside or ([e for e, _ in same] if summed else [])
        if same and _holds(clause, one, context) and any(_in_own_unit(e, context) for e, _ in same):
            gone.append(one)
    return [e for e in found if e not in gone]


def _in_brackets(clause: Clause, text: str) -> bool:
    before = text[: clause.start]
    return before.count("(") > before.count(")")


def _logs(extraction: Extraction) -> bool:
    update = extraction.progress_update
    return update is not None and update.action is EntryAction.LOG and not update.total


def _in_own_unit(extraction: Extraction, context: Context) -> bool:
    """Whether a log was told in the unit of its goal."""
    update = extraction.progress_update
    goal = context.goals.get(update.goal_ids[0]) if update and update.goal_ids else None
    if update is None or goal is None or not (goal.unit and update.said_unit):
        return False
    return units.same(goal.unit, update.said_unit)


def _holds(clause: Clause, extraction: Extraction, context: Context) -> bool:
    """Whether a log counts what the things of a goal were in: bags, boxes."""
    counted = {(a.noun or "").split(" ")[0] for a in clause.amounts if a.counts and a.unit is None}
    return bool(counted & VESSELS) and not _in_own_unit(extraction, context)


VESSELS = word_set("bags boxes bin bags bag box sacks sack crates crate carloads carload loads load trips")


def _strays_before(one: Extraction, other: Extraction, context: Context) -> bool:
    first, second = one.progress_update, other.progress_update
    if first is None or second is None or first.goal_ids != second.goal_ids or first.total:
        return False
    if first.said_unit or not second.said_unit or first.said_value is None or first.day != second.day:
        return False
    before, behind = context.clause_said(one.text), context.clause_said(other.text)
    if before is None or behind is None or before is behind or not any(map(is_past, before.words)):
        return False
    meant = set(first.goal_ids)
    spoken = [{m.goal_id for m in context.mentions(clause)} & meant for clause in (before, behind)]
    return not spoken[0] and bool(spoken[1])


def _untold(extraction: Extraction) -> bool:
    update = extraction.progress_update
    return update is not None and update.said_value is None


def _in_another_unit(one: Extraction, other: Extraction) -> bool:
    """Whether two logs of a goal tell the same amount in two units: "4 pints, so that's 2.27 litres"."""
    first, second = one.progress_update, other.progress_update
    if first is None or second is None or first.said_unit == second.said_unit:
        return False
    one_value, other_value = first.value or 0.0, second.value or 0.0
    return one_value > 0 and isclose(one_value, other_value, rel_tol=ROUNDED)


ROUNDED = 0.03  # of a value, by which one told in another unit may be off


def _same_deed(one: Extraction, other: Extraction) -> bool:
    first, second = one.progress_update, other.progress_update
    if first is None or second is None or first.action is not EntryAction.LOG:
        return False
    return (first.action, first.goal_ids, first.day) == (second.action, second.goal_ids, second.day)


def _counts_again(extraction: Extraction, context: Context) -> bool:
    """Whether a log is of a clause that sums up what was told before it."""
    clause = context.clause_said(extraction.text)
    update = extraction.progress_update
    if clause is None or clause is context.clauses[0] or update is None or update.said_value is None:
        return False
    opening = [norm for norm in clause.norms if norm not in ("so", "and", "well", "i", "guess")][:2]
    return clause.joined == "so" or (opening[:1] in (["that"], ["which"], ["it"]) and opening[1:] in COUNTING)


COUNTING = (["is"], ["counts"], ["makes"], ["was"], ["brings"])
