"""Goals that count the days without something: told once a day, and never by the thing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.deeds.counting import abstains
from tracker_tui.language.extraction import EntryAction, Extraction
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import ProgressUpdate

# What a clause must say for a day without to be told of, where it tells no number.
KEPT = word_set(
    "sober dry clean day days free streak done resisted held strong stayed kept keeping staying abstinent "
    "win off without no not none zero another success nothing never survived made managed through again"
)

DAYS = ("days", "day", "times", "nights", "weeks", None)


def without_relapses(found: Sequence[Extraction], clause: Clause, context: Context) -> list[Extraction]:
    """The logs of a clause, without days that nothing in it claims ("walked past the bookies")."""
    if any(word.norm in KEPT or word.sign == "e" for word in clause.words):
        return list(found)
    return [
        extraction
        for extraction in found
        if not _of_days_without(extraction.progress_update, context)
        or any(amount.counts and amount.unit in ("day", "days") for amount in clause.amounts)
    ]


def told_once(found: Sequence[Extraction], context: Context) -> list[Extraction]:
    """The extractions with each day without something told once: the running total where there is one."""
    kept: list[Extraction] = []
    for extraction in sorted(found, key=lambda e: not (e.progress_update and e.progress_update.total)):
        if not any(_same_day(extraction, other, context) for other in kept):
            kept.append(extraction)
    return [extraction for extraction in found if extraction in kept]


def _same_day(extraction: Extraction, other: Extraction, context: Context) -> bool:
    update, told = extraction.progress_update, other.progress_update
    if update is None or told is None or not _of_days_without(update, context):
        return False
    return update.goal_ids == told.goal_ids and update.day == told.day and _of_days_without(told, context)


def _of_days_without(update: ProgressUpdate | None, context: Context) -> bool:
    if update is None or update.action is not EntryAction.LOG or len(update.goal_ids) != 1:
        return False
    goal = context.goals.get(update.goal_ids[0])
    return goal is not None and abstains(goal) and goal.unit in DAYS
