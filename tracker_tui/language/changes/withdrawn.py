"""Taken back by what is said of it: an entry ("I didn't meditate today after all", "yesterday's coffee was
decaf, take it off") or a change ("no wait, leave it at 3").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, entry_change, named_goal
from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.changes.retold import CRIES
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, GoalAction, GoalIntent, ProgressUpdate
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal


def read_not_after_all(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The removal of an entry of which it is said that it was not done after all, or never."""
    if len(clauses) != 1 or clauses[0].asked:
        return None
    clause = clauses[0]
    goal = named_goal(clause, context)
    told = [a for a in clause.amounts if a.counts and not a.article]
    if goal is None or not _undone(clause) or len(told) > 1:
        return None
    return _removal(goal, read_days(clause, context).days[0], [value_for(a, goal) for a in told], context)


def read_denied_goal(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The removal of today's entry of a goal that is said not to be done, where others were logged beside it:
    "sorry it was just mucking out, no riding", "no yoga sorry".
    """
    words = [word for clause in clauses for word in clause.words]
    if len(words) > LONGEST or any(c.asked or c.unreal or any(a.counts for a in c.amounts) for c in clauses):
        return None
    mentions = context.index.mentions(words)
    denied = {m.goal_id for m in mentions if m.named and _denied(words, m.first)}
    kept = {m.goal_id for m in mentions if m.named} - denied
    whens = context.told_days(context.text)
    day = whens[0].first if whens else context.situation.today
    ahead = any(w.first > context.situation.today for w in context.days(context.text, "future"))
    if len(denied) != 1 or len(whens) > 1 or ahead:
        return None
    entries = [e for e in context.situation.last_entries[:MOST] if e.day == day]
    there = {entry.goal_id for entry in entries}
    cried = any(word.norm in CRIES and word.norm not in DENYING for word in words)
    if not there & denied or not kept <= there or not (kept or cried):
        return None
    entry = next(e for e in entries if e.goal_id in denied)
    if context.situation.topics.get(entry.goal_id, 0.0) < FRESH:
        return None
    update = ProgressUpdate(EntryAction.REMOVE, (entry.goal_id,), said=context.text, entry_id=entry.entry_id)
    return entry_change(context.text, "correct_progress", SURE, update)


def read_denied_day(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The removal of one of several entries told together, on a day that is denied: "not tuesday"."""
    words = [w for clause in clauses for w in clause.words if w.sign == "w" and w.norm not in CRIES - DENYING]
    whens = context.told_days(context.text)
    if len(words) > FEW or not words or words[0].norm not in DENYING or len(whens) != 1:
        return None
    if any(amount.counts for clause in clauses for amount in clause.amounts):
        return None  # "no sorry wednesday was 6900"
    entries = context.situation.last_entries
    told = [e for e in entries if e.text and e.text == entries[0].text and e.goal_id == entries[0].goal_id]
    of_day = [entry for entry in told if entry.day == whens[0].first == whens[0].last]
    if len(told) < 2 or len(of_day) != 1 or "log_progress" not in context.situation.did:
        return None
    entry = of_day[0]
    update = ProgressUpdate(EntryAction.REMOVE, (entry.goal_id,), said=context.text, entry_id=entry.entry_id)
    return entry_change(context.text, "correct_progress", SURE, update)


FEW = 3  # words of a message that denies a day


def _denied(words: Sequence[Word], at: int) -> bool:
    before = [word.norm for word in words[max(0, at - 2) : at]]
    return before[-1:] in (["no"], ["not"], ["without"]) or (before[:1] == ["not"] and before[1] in BETWEEN)


LONGEST = 10  # words of such a message
MOST = 4  # entries that it may be said of
SURE = 0.98  # whatever its sentence looks like
DENYING = word_set("no not nope nah")
BETWEEN = word_set("the my any a")


def read_described(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The removal of an entry that is told by its goal and day in the clause beside the order."""
    for order, entry in (clauses[::-1], clauses) if len(clauses) == 2 else ():
        goal = named_goal(entry, context)
        told = [a for a in entry.amounts if a.counts and not a.article]
        if goal is None or not _points(order, context) or not _describes(entry, told) or len(told) > 1:
            continue
        days = read_days(entry, context)
        entries = [e for e in context.situation.last_entries if e.goal_id == goal.id]
        day = days.days[0] if days.told or not entries else entries[0].day
        return _removal(goal, day, [value_for(a._replace(noun=None), goal) for a in told], context)
    return None


def read_kept(clause: Clause, context: Context) -> Extraction | None:
    """The change of a goal just made that is not to be: "no wait, leave it at 3", "keep it as it was"."""
    goal = context.goals.get(context.situation.last_goal_id or "")
    if not context.situation.goal_changed_last or goal is None or clause.asked or context.other:
        return None
    if "kept" not in table(commands.CHANGES).labels(clause.words):
        return None
    if {mention.goal_id for mention in context.mentions(clause)} - {goal.id}:
        return None
    number = next((a.value for a in clause.amounts if not a.article), None)
    if number is None:
        number = next((float(word.norm) for word in clause.words if word.norm.isdecimal()), None)
    if number is None:
        update = ProgressUpdate(EntryAction.UNDO, said=clause.text)
        return entry_change(clause.text, "undo", 0.85, update)
    change = GoalIntent(GoalAction.UPDATE, (goal.id,), target=number)
    return extraction(clause.text, "update_goal", 0.9, change)


def _removal(goal: Goal, day: date, values: Sequence[float | None], context: Context) -> Extraction | None:
    """The removal of the latest entry of a goal on a day, with one of some values where any are told."""
    entry = next(
        (
            e
            for e in context.situation.last_entries
            if e.goal_id == goal.id and e.day == day and (not values or e.value in values)
        ),
        None,
    )
    if entry is None:
        return None
    update = ProgressUpdate(EntryAction.REMOVE, (goal.id,), said=context.text, entry_id=entry.entry_id)
    return entry_change(context.text, "correct_progress", 0.9, update)


# What is not done, but by another verb than that of the deed ("I didn't skip it"), or not so much of it.
OTHERWISE = word_set(
    "skip miss forget fail want need mean like enjoy mind feel think know expect plan stop quit give regret "
    "love hate count cheat only just even"
)
LESS = word_set("far long much many enough well all more fast hard early late properly fully whole")
AFTERWARDS = word_set("actually never fact end truth honest")


def _undone(clause: Clause) -> bool:
    """Whether the speaker says of a deed that it was not done, as one says it who had said so before."""
    norms = clause.norms
    at = next((i for i, norm in enumerate(norms[:-1]) if norm in ("not", "never")), None)
    if at is None or "i" not in norms[:at] or any(norm in LESS for norm in norms[at:] if norm != "all"):
        return False
    after_all = "after all" in " ".join(norms)
    verb = clause.words[at + 1]
    past = norms[at - 1] == "did" or (norms[at] == "never" and (is_past(verb) or "did" in norms[at : at + 2]))
    if verb.norm in OTHERWISE or verb.stem in OTHERWISE or not past:
        return False
    return after_all or (bool(AFTERWARDS & set(norms)) and (after_all or "all" not in norms))


def _points(clause: Clause, context: Context) -> bool:
    """Whether a clause orders to take off what another one tells of."""
    labels = table(commands.COMMANDS).labels(clause.words)
    ordered = "remove" in labels and "delete" not in labels and not clause.asked
    return ordered and clause.has("it", "that", "them", "one") and not context.mentions(clause)


DEFINITE = word_set(
    "the that my this today yesterday todays yesterdays last mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays mornings nights"
)
BEING = word_set("was were is are did does should")


def _describes(clause: Clause, told: Sequence[Amount]) -> bool:
    """Whether a clause says of an entry what it was: "yesterday's coffee was decaf", "the 20 was lent"."""
    known = not told or told[0].start - clause.start == len(clause.words[0].norm) + 1
    return known and clause.words[0].norm in DEFINITE and clause.has(*BEING)
