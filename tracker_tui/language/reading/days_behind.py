"""A day told at the end of a list, of all that is told in it: "ran 5k and did 20 push-ups yesterday"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.moments import PARTS_OF_DAY
from tracker_tui.language.clauses.pieces import TIED
from tracker_tui.language.extraction import EntryAction, Extraction
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

JOINED = ("and", "&", "+", "plus")
OF_TODAY = word_set("today now just already tonight so far still this while then after before at since until")


def with_days_behind(found: list[Extraction], context: Context) -> list[Extraction]:
    """The logs, those that tell no day on the one that ends the list they are told in."""
    found = _on_days_told_after(found, context)
    if len(context.clauses) < FEWEST or len(found) < FEWEST:
        return found
    moved = list(found)
    for at, clause in enumerate(context.clauses):
        day = _ends_in_day(clause, context) if at and clause.joined in JOINED else None
        if day is None:
            continue
        told = [e for e in found if e.text == clause.text and (_logs_on(e, day) or _total(e))]
        for before in reversed(context.clauses[:at]):
            own = [e for e in found if e.text == before.text]
            if (
                before.sentence != clause.sentence
                or not own
                or not _undated(before, clause, own, told, context)
            ):
                break
            moved = [on_day(e, day) if e in own else e for e in moved]
            if before.joined != ",":
                break
    return moved


FEWEST = 2  # clauses and logs of a list


def _on_days_told_after(found: list[Extraction], context: Context) -> list[Extraction]:
    """The logs, one on the day that the clause behind it tells of the same deed: "£75 for the organ, received
    on the 3rd", "and 500 for the house, transferred that yesterday".
    """
    for before, clause in pairwise(context.clauses):
        own = [e for e in found if e.text == before.text]
        day = _ends_in_day(clause, context) if len(own) == 1 and _says_when(clause, before, context) else None
        if day is not None and _logs_on(own[0], context.situation.today):
            found = [on_day(e, day) if e is own[0] else e for e in found]
    return found


def _says_when(clause: Clause, before: Clause, context: Context) -> bool:
    """Whether a clause tells nothing but when what is told before it came about."""
    same = clause.sentence == before.sentence and clause.joined in (",", "-", "(") and not clause.asked
    if not same or context.told_days(before.text) or context.mentions(clause):
        return False
    return clause.norms[0] in CAME_ABOUT and not any(a.counts for a in clause.amounts)


CAME_ABOUT = word_set(
    "received transferred paid sent moved put done logged did made got came arrived all that"
)


def _ends_in_day(clause: Clause, context: Context) -> date | None:
    """The one day gone by with which a clause ends."""
    whens = context.told_days(clause.text)
    if len(whens) != 1 or whens[0].first != whens[0].last or whens[0].first >= context.situation.today:
        return None
    return whens[0].first if not clause.text[whens[0].end :].strip(" .,!)") else None


def _logs_on(extraction: Extraction, day: date) -> bool:
    update = extraction.progress_update
    return update is not None and update.action is EntryAction.LOG and not update.total and update.day == day


def _total(extraction: Extraction) -> bool:
    update = extraction.progress_update
    return update is not None and update.action is EntryAction.LOG and update.total


def _undated(
    clause: Clause, behind: Clause, own: list[Extraction], told: list[Extraction], context: Context
) -> bool:
    """Whether a clause logs for another goal, or another part of the day, and tells no day."""
    today = context.situation.today
    if own and told and all(map(_total, [*own, *told])) and not context.days(clause.text, "past"):
        return len({e.progress_update.goal_ids for e in [*own, *told] if e.progress_update}) == 1
    told = [e for e in told if not _total(e)]
    if not told or not all(_logs_on(e, today) for e in own) or context.days(clause.text, "past"):
        return False
    if clause.has(*OF_TODAY) or clause.told:
        return False
    goals = {e.progress_update.goal_ids for e in told if e.progress_update}
    others = all(e.progress_update and e.progress_update.goal_ids not in goals for e in own)
    return others or clause.has(*PARTS_OF_DAY) or min(map(_details, (clause, behind))) >= DETAILS


DETAILS = 2  # words that tell more of an amount than the day: "25 to the food bank and 15 to the shelter"


def _details(clause: Clause) -> int:
    """How many words behind its amount tell more of it."""
    end = max((a.noun_end or a.end for a in clause.amounts if a.counts), default=clause.end)
    return sum(word.start >= end and word.sign == "w" and word.norm not in TIED for word in clause.words)


def on_day(extraction: Extraction, day: date) -> Extraction:
    """The same entry on another day."""
    assert extraction.progress_update is not None
    return extraction._replace(progress_update=extraction.progress_update._replace(day=day))
