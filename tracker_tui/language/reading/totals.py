"""Where both a log and a total of a goal are told, the one that says all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_verb
from tracker_tui.language.extraction import EntryAction

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, ProgressUpdate


def totals_only(found: list[Extraction], context: Context) -> list[Extraction]:
    """Where a goal's log and its total are both told, the one that says all: "1,840 today, total 17,220"."""
    found = _without_sums(found, context)
    totals = {e.progress_update.goal_ids: e for e in found if e.progress_update and e.progress_update.total}
    if not totals:
        return found
    found = [e for e in found if not _passed_by(e, totals)]
    kept: list[Extraction] = []
    grown: dict[int, Extraction] = {}
    for each in found:
        extraction = grown.get(id(each), each)
        update = extraction.progress_update
        told = (
            totals.get(update.goal_ids) if update and not update.total and update.value is not None else None
        )
        if told is None or told.progress_update is None or update is None or _apart(update, told):
            kept.append(extraction)
        elif _goes_on(extraction, told, context) or _leads_up(extraction, told, context):
            longer = grown[id(told)] = _longer(told, update)
            kept = [longer if e is told else e for e in kept]
            found = [longer if e is told else e for e in found]
            totals[update.goal_ids] = longer
        elif _adds_up(update, told.progress_update, context):
            found = [e for e in found if e is not told]
            kept = [*(e for e in kept if e is not told), extraction]
            totals.pop(update.goal_ids)
    return [e for e in kept if e in found]


def _without_sums(found: list[Extraction], context: Context) -> list[Extraction]:
    """The extractions without a number that only adds up what is there and what was just told: 12 pages, then
    "8 more, so 20 for today".
    """
    kept: list[Extraction] = []
    for extraction in found:
        update = extraction.progress_update
        before = kept[-1].progress_update if kept else None
        clause = context.clause_said(extraction.text)
        so = clause is not None and (clause.joined == "so" or clause.norms[0] in ("so", "makes", "that"))
        if update and before and (so or update.day == before.day) and _sums_up(update, before, context):
            continue
        kept.append(extraction)
    return kept


def _sums_up(update: ProgressUpdate, before: ProgressUpdate, context: Context) -> bool:
    if update.action is not EntryAction.LOG or before.action is not EntryAction.LOG or update.total:
        return False
    same = update.goal_ids == before.goal_ids and len(update.goal_ids) == 1
    if not same or before.total or not update.value or not before.value:
        return False
    goal = context.goals.get(update.goal_ids[0])
    entries = [e for e in context.situation.last_entries if e.goal_id == update.goal_ids[0]]
    there = sum(e.value for e in entries if e.day == update.day)
    known = [v for v in (goal.current_value if goal else 0.0, there) if v > 0]
    return any(abs(update.value - before.value - value) <= SAME * update.value for value in known)


SAME = 0.001


def _passed_by(extraction: Extraction, totals: Mapping[tuple[str, ...], Extraction]) -> bool:
    """Whether a total is only a step to a later one of the same goal: "lessons 23 and 24 done"."""
    update = extraction.progress_update
    last = totals.get(update.goal_ids) if update and update.total else None
    end = last.progress_update if last is not None and last is not extraction else None
    return bool(
        update
        and end
        and extraction.missing is None
        and (update.day, update.total_period) == (end.day, end.total_period)
        and (update.value or 0.0) < (end.value or 0.0)
    )


def _goes_on(extraction: Extraction, told: Extraction, context: Context) -> bool:
    """Whether a log only goes on with the list that a total began: "so far: 300 ml tea, 200 ml soup"."""
    texts = [clause.text for clause in context.clauses]
    if extraction.text not in texts or told.text not in texts:
        return False
    at = texts.index(extraction.text)
    clause = context.clauses[at]
    listed = clause.joined in (",", "and", "&", "+", "plus") and not any(
        is_verb(word) for word in clause.words
    )
    return listed and at > texts.index(told.text) and "so far" in told.text.lower()


def _leads_up(extraction: Extraction, told: Extraction, context: Context) -> bool:
    """Whether a log is of a list that ends in a total of it all: "two bottles and a 300 ml glass so far"."""
    texts = [clause.text for clause in context.clauses]
    if extraction.text not in texts or told.text not in texts[1:]:
        return False
    clause = context.clauses[texts.index(told.text)]
    first = clause.words[0]
    listed = clause.joined in ("and", "&", "+", "plus") and first.norm in ("a", "an", "another", "one")
    bare = clause.norms[-2:] == ["so", "far"] and texts.index(extraction.text) == texts.index(told.text) - 1
    return listed and bare


def _longer(told: Extraction, update: ProgressUpdate) -> Extraction:
    """A total with what its list goes on to count."""
    total = told.progress_update
    assert total is not None
    value = (total.value or 0.0) + (update.value or 0.0)
    return told._replace(progress_update=total._replace(value=value, said_value=None, said_unit=None))


def _apart(update: ProgressUpdate, told: Extraction) -> bool:
    """Whether a log and a total of a period are of different days, so that both hold."""
    total = told.progress_update
    return total is not None and update.day != total.day and total.total_period is not None


def _adds_up(update: ProgressUpdate, total: ProgressUpdate, context: Context) -> bool:
    """Whether a log makes a total true, so that the total needs no entry of its own."""
    goal = context.goals.get(update.goal_ids[0]) if update.goal_ids else None
    if goal is None or update.value is None or total.value is None or total.total_period is not None:
        return False
    return abs(goal.current_value + update.value - total.value) <= 0.01 * abs(total.value)
