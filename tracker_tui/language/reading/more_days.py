"""The days that hold for more than one clause, and what is only spoken of again."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.extraction import EntryAction, Extraction, Intent, ProgressUpdate
from tracker_tui.language.reading.days_behind import on_day
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

NONE = ("zip", "nil", "nada", "nope", "none", "nothing", "no", "zero", "naught", "not", "zilch")


def more_days(clause: Clause, context: Context) -> list[Extraction]:
    """The log of the clause before on further days: "violin mon, tue & thu"."""
    told = context.told_days(clause.text)
    counted = any(a.counts and not a.article for a in clause.amounts)
    apart = _as_well(clause, context) if told and not context.last_logs else []
    if (
        not told
        or not (context.last_logs or apart)
        or not (clause.joined or apart)
        or not _only_again(clause, context)
        or counted
        or context.mentions(clause)
        or clause.has(*NONE)
        or ("same", "as") in pairwise(clause.norms)  # "3 km, the same as yesterday"
    ):
        return []
    last = (context.last_logs or apart)[-1]
    update = last.progress_update
    if update is None or update.total or _another_one(clause, update, context):
        return []
    days = [day for day in read_days(clause, context).days if day <= context.situation.today]
    return [last._replace(progress_update=update._replace(day=day)) for day in days if day != update.day]


def _as_well(clause: Clause, context: Context) -> list[Extraction]:
    """The latest log of the message, where a sentence behind it says that it was so on another day as well:
    "biked in today. friday as well".
    """
    last = context.told_last
    if last is None or last.total or clause.joined or not clause.has("too", "well", "also", "same"):
        return []
    intent = Intent("log_progress", "TRACK_PROGRESS", SURE)
    return [Extraction(clause.text, intent, None, last, confidence=SURE)]


SURE = 0.9  # of what was so on another day as well


def _another_one(clause: Clause, update: ProgressUpdate, context: Context) -> bool:
    """Whether "another" is one more thing of those that were counted: "two bags on Monday, another today"."""
    goal = context.goals.get(next(iter(update.goal_ids), ""))
    counted = goal is not None and goal.unit is not None and not units.measurable(goal.unit)
    return counted and clause.has("another", "one") and update.value != 1


def _only_again(clause: Clause, context: Context) -> bool:
    """Whether a clause tells nothing beside its days but that it was done again."""
    spans = [(w.start, w.end) for w in context.told_days(clause.text)]
    return all(
        word.sign != "w"
        or word.norm in ONCE_MORE
        or any(start <= word.start - clause.start < end for start, end in spans)
        for word in clause.words
    )


ONCE_MORE = word_set("and again also then on too plus once one more another the as well same it i did in")


def redated(clause: Clause, found: list[Extraction], context: Context) -> list[Extraction] | None:
    """What was found, on the day that a sentence behind it tells: "rowed 7k. that was on Monday"; None where
    the clause tells no such day.
    """
    whens = context.told_days(clause.text)
    today = context.situation.today
    if len(whens) != 1 or whens[0].first != whens[0].last or whens[0].first > today or clause.asked:
        return None
    before = [c for c in context.clauses if c.sentence == clause.sentence - 1]
    if clause.amounts or not before or any(context.told_days(c.text) for c in before):
        return None
    logs = [e for e in found if _undated(e, before, today)]
    if not logs or not _points_back(clause, context):
        return None
    return [on_day(e, whens[0].first) if e in logs else e for e in found]


def _undated(extraction: Extraction, clauses: list[Clause], today: date) -> bool:
    update = extraction.progress_update
    told = (
        update is not None and update.action is EntryAction.LOG and not update.total and update.day == today
    )
    return told and any(extraction.text == clause.text for clause in clauses)


def _points_back(clause: Clause, context: Context) -> bool:
    """Whether a clause tells nothing but a day of what was told before it."""
    spans = [(w.start, w.end) for w in context.told_days(clause.text)]
    beside = [
        word.norm
        for word in clause.words
        if word.sign == "w" and not any(start <= word.start - clause.start < end for start, end in spans)
    ]
    return all(norm in POINTING_BACK for norm in beside)


POINTING_BACK = word_set(
    "that it this they those all both everything was were is are on from for by the way actually though not "
    "today mind you btw fyi and but i mean tho so of course both"
)
AGAIN = (
    "again",
    "too",
    "also",
    "for",
    "as",
    "and",
    "my",
    "the",
    "with",
    "it",
    "i",
    "we",
    "did",
    "had",
    "same",
    "just",
)


def own_story(clause: Clause, context: Context) -> bool:
    """Whether a clause with "again" tells of something else ("achilles again"), not of the same once more."""
    if clause is not context.clauses[0] and clause.norms == ["again"]:
        return True
    if not clause.has("again") or clause.has("same", "another", "more", "usual"):
        return False
    known = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    days = [(w.start, w.end) for w in context.days(clause.text, "past")]
    return any(
        word.sign == "w"
        and at not in known
        and word.norm not in AGAIN
        and not (is_past(word) and word.stem in deeds())
        and not any(start <= word.start - clause.start < end for start, end in days)
        for at, word in enumerate(clause.words)
    )


def leads(start: int, clause: Clause) -> bool:
    """Whether a day stands at the head of a list ("yday 5k run and 1.5k swim"), so that it holds for all of
    it.
    """
    counted = [a.start - clause.start for a in clause.amounts if a.counts]
    return bool(counted) and start < min(counted)
