"""Where the look of a message speaks against the logs that the rules found in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, last_entry
from tracker_tui.language.clauses.subjects import had_me_do
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.look import just_logged
from tracker_tui.language.deeds.running_totals import states_total
from tracker_tui.language.extraction import EntryAction, Extraction, Missing
from tracker_tui.language.reading.guessed_corrections import correct
from tracker_tui.language.reading.sentences import look, sentences
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry

FEW = 5  # words of a clause up to which it is not doubted
SURE = 0.87  # from which chance on a clause is a deed
# From which chance on a log is taken for a correction, and the same right after a log.
DOUBT, DOUBT_AT_ONCE = 0.8, 0.6
# From which chance on a log is taken for none, by how sure the rules are of it.
DENIAL = ((0.95, 0.9), (0.9, 0.85), (0.77, 0.7), (0.0, 0.5))
MORE = word_set("another more also too again plus extra other")


def second_thoughts(found: list[Extraction], context: Context) -> list[Extraction]:
    """What the rules found, unless the look of the message speaks clearly against its logs."""
    if not found or not all(_plain_log(e) for e in found):
        return found
    for whole in sentences(context) if _may_correct(context) else ():
        if not any(e.text in whole.text for e in found) or blocking.ordered(whole):
            continue
        if any(_rises(e, context) for e in found):
            continue  # "that brings it to 750"
        likely = look(whole, context)
        at_once = just_logged(context.situation) and not whole.has(*MORE)
        if likely.label == "correct" and likely.chance >= (DOUBT_AT_ONCE if at_once else DOUBT):
            right = correct(whole, context, round(likely.chance, 2))
            if right:
                return right
    return [e for e in found if not _denied(e, context)]


def _rises(extraction: Extraction, context: Context) -> bool:
    """Whether a log tells that a total has grown, or that money was taken out, which puts no entry right."""
    update = extraction.progress_update
    if update is not None and (update.value or 0.0) < 0:
        return True
    if update is None or not update.total or update.total_period is not None or not update.goal_ids:
        return False
    goal = context.goals.get(update.goal_ids[0])
    last = last_entry(context, None)
    known = last is not None and last.goal_id in update.goal_ids and (update.value or 0.0) > last.value
    return known and goal is not None and (update.value or 0.0) >= goal.current_value


def _may_correct(context: Context) -> bool:
    """Whether a message could put the last entry right: that is fresh, and no other goal is named. What was
    just taken back leaves none to put right.
    """
    last = last_entry(context, None)
    if (
        last is None
        or "undo" in context.situation.did
        or context.situation.topics.get(last.goal_id, 0.0) < FRESH
    ):
        return False
    named = {m.goal_id for clause in context.clauses for m in context.mentions(clause) if m.named}
    if named and last.goal_id not in named:
        return False
    return not any(_of_another_day(clause, last, context) for clause in context.clauses)


def _of_another_day(clause: Clause, last: LastEntry, context: Context) -> bool:
    """Whether a clause tells an amount of another day than the last entry's: "yesterday it was 84.1"."""
    if not any(amount.counts for amount in clause.amounts):
        return False
    days = read_days(clause, context)
    return days.told and last.day not in days.days


def _denied(extraction: Extraction, context: Context) -> bool:
    """Whether the clause of a log, or its sentence, does not look like a deed; the surer the log, the more it
    takes.
    """
    clause = context.clause_said(extraction.text)
    if clause is None or len(clause.words) <= FEW or states_total(clause) or had_me_do(clause.words):
        return False
    enough = next(chance for sure, chance in DENIAL if extraction.confidence >= sure)
    own = look(clause, context)
    if own.idle >= enough or (own.label == "deed" and own.chance >= SURE):
        return own.idle >= enough
    whole = next((w for w in sentences(context) if w.start <= clause.start < w.end), clause)
    if (
        own.label == "deed"
        and extraction.confidence >= TOLD_SURELY
        and len(whole.words) > 2 * len(clause.words)
    ):
        return False  # "the boiler man came two hours late, and somehow i still knitted 14 rows"
    return look(whole, context).idle >= enough


TOLD_SURELY = 0.97  # of a log that names its goal and its amount


def _plain_log(extraction: Extraction) -> bool:
    update = extraction.progress_update
    to_come = extraction.missing is Missing.PAST
    return update is not None and update.action is EntryAction.LOG and not to_come
