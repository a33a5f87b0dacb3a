"""The entry that was logged last, and what is done with entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import EntryAction, Extraction, Intent, LastEntry, ProgressUpdate
from tracker_tui.language.matching.index import decide
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal


ORDERING = word_set("make change correct fix edit set update")  # opens an order to put an entry right
FRESH = 0.25  # how present a goal still is in the talk when its last entry can be put right without naming it


def entry_change(text: str, kind: str, confidence: float, update: ProgressUpdate) -> Extraction:
    """An extraction that does something with entries."""
    return Extraction(text, Intent(kind, "TRACK_PROGRESS", confidence), None, update, None, (), confidence)


def put_right(
    entry: LastEntry, context: Context, sure: float, *, said: Amount | None = None, **changed: object
) -> Extraction:
    """An entry put right: `changed` are the fields of its update; `said` is the amount that was told."""
    update = ProgressUpdate(
        EntryAction.CORRECT,
        (entry.goal_id,),
        entry_id=entry.entry_id,
        said=context.text,
        said_value=said.value if said else None,
        said_unit=said.unit if said else None,
        **changed,  # type: ignore[arg-type]
    )
    return entry_change(context.text, "correct_progress", sure, update)


def last_entry(context: Context, goal_id: str | None, day: date | None = None) -> LastEntry | None:
    """The entry logged last: of a goal or of any, on a day if one is told."""
    for entry in context.situation.last_entries:
        if goal_id in (None, entry.goal_id) and day in (None, entry.day):
            return entry
    return None


def named_goal(clause: Clause, context: Context) -> Goal | None:
    """The one goal that a clause speaks of, or None where it is none or may be several."""
    best = decide(list(context.weighed(clause).values()))
    return best[0].goal if len(best) == 1 else None


def in_last_unit(amount: Amount, last: LastEntry) -> Amount:
    """A bare number in the unit that was said before: "700 ml", "no, 800"."""
    if amount.unit is None and not amount.noun and not amount.readings and last.said_unit:
        return amount._replace(unit=last.said_unit)
    return amount


def likeliest(amount: Amount, context: Context) -> LastEntry | None:
    """Of the entries just logged, the one that a bare number rather puts right: the last, unless it is far
    from its value and near to that of another ("300 g carded, 2 squares", then "sorry 350"); the nearer to
    the other, the less far.
    """
    entries = [
        e for e in context.situation.last_entries[:3] if context.situation.topics.get(e.goal_id, 0.0) >= FRESH
    ]
    last = entries[0] if entries else None
    if last is None or amount.unit or amount.noun or amount.value <= 0:
        return last
    near = min(entries, key=lambda entry: _apart(amount, entry))
    off, close = _apart(amount, last), _apart(amount, near)
    return near if any(off >= far and close < most for far, most in NEARER) else last


FAR = 10.0  # times
NEARER = ((FAR, 2.0), (2.0, 1.2), (1.3, 1.03))  # so far from the last, and so near to another, in times


def _apart(amount: Amount, entry: LastEntry) -> float:
    said = entry.said_value or entry.value
    return max(amount.value / said, said / amount.value) if said > 0 else FAR
