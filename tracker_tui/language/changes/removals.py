"""The removal of an entry that is named: "please remove today's walk", "delete the clamps"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.last_entry import entry_change, last_entry, named_goal, put_right
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

OFF = word_set("off out away back")
REMOVING = word_set("remove delete scratch scrap erase unlog undo")
OF_GOALS = word_set("goal goals habit limit target deadline title name milestone")
LONGEST = 9  # words of an order to remove an entry
KNOWN = word_set("the that my this those both")
ENTRIES = word_set("entry log record note line one batch lot session")  # by which any entry may be called


def removes(clause: Clause) -> bool:
    """Whether a clause orders to take something off: "please remove today's walk", "oh delete the clamps"."""
    words = _order(clause)
    norms = [word.norm for word in words]
    return (
        (norms[:1] == ["take"] and bool(OFF & set(norms[1:])))
        or norms[:3] == ["get", "rid", "of"]
        or (norms[:1] == ["take"] and norms[-1:] in (["off"], ["out"]))
        or (bool(norms) and norms[0] in REMOVING)
    )


def _order(clause: Clause) -> list[Word]:
    """The words of a clause from its order on."""
    at = next((i for i, word in enumerate(clause.words) if word.norm not in LEADS), 0)
    return clause.words[at:]


LEADS = word_set(
    "please pls plz can could would you oh ok okay actually and also so then no sorry just kindly"
)


def read_removal(clause: Clause, context: Context) -> Extraction | None:
    """The removal of an entry that is named by its goal, its value or its day, or by a word of its own."""
    words = _order(clause)
    if not removes(clause) or len(words) > LONGEST or clause.has(*OF_GOALS):
        return None
    if clause.asked and words is clause.words:
        return None
    goal = named_goal(clause, context)
    if goal is None:
        if entry := _of_value(words, clause, context):
            return _removal(entry, clause)
        entry = told_with(words[3 if words[0].norm == "get" else 1 :], context)
        return _removal(entry, clause) if entry else None
    days, value = read_days(clause, context), _first_value(clause, goal)
    last = last_entry(context, goal.id)
    plain = not days.told and value is None
    if plain and last is None:
        return None
    if plain and last and last.value > 1 and _the_last_of(clause, goal):
        return put_right(last, context, SURE, value=last.value - 1)
    update = ProgressUpdate(
        EntryAction.REMOVE,
        (goal.id,),
        said=clause.text,
        entry_id=last.entry_id if plain and last else None,
        which_day=days.days[0] if days.told else None,
        which_value=value,
    )
    return entry_change(clause.text, "correct_progress", 0.9, update)


def _the_last_of(clause: Clause, goal: Goal) -> bool:
    """Whether a clause speaks of the last of the things that a goal counts: "the last hat" of two."""
    return bool(goal.unit) and clause.has("last") and units.singular(goal.unit or "") in clause.norms


def _of_value(words: Sequence[Word], clause: Clause, context: Context) -> LastEntry | None:
    """The latest entry of the value that a clause names and nothing else: "delete the 62"."""
    told = [a for a in clause.amounts if a.role is Role.AMOUNT]
    if len(told) != 1 or len(words) > FEW or (words[1].norm not in KNOWN and words[1].sign != "n"):
        return None
    for entry in context.situation.last_entries:
        goal = context.goals.get(entry.goal_id)
        if goal is not None and entry.value in (value_for(told[0], goal), told[0].value):
            return entry
    return None


SURE = 0.97  # whatever its sentence looks like
FEW = 4  # words of an order that names a value


def told_with(words: Sequence[Word], context: Context) -> LastEntry | None:
    """The latest entry that was told with what a clause now names: "bought a set of clamps", then "delete the
    clamps".
    """
    plain = lexicon.plain_words()
    stems = {w.stem for w in words if w.sign == "w" and w.stem not in plain and w.norm not in KNOWN | ENTRIES}
    if not stems or (words[0].norm not in KNOWN and not words[0].upper):
        return None
    found = [e for e in context.situation.last_entries if stems <= _stems(e.text)]
    alike = [e for e in found if e.text == found[0].text]
    return min(alike, key=lambda entry: _apart(stems, entry)) if alike else None


def _number(norm: str) -> float | None:
    digits = norm.strip("$€£,.")
    return float(digits) if digits.replace(".", "", 1).isdecimal() else None


def _apart(stems: set[str], entry: LastEntry) -> int:
    """How far from the words that name it the value of an entry stands in what it was told in: "curry 14.50
    and pizza 12" tells of two.
    """
    words = read_words(entry.text)
    value = entry.said_value or entry.value
    said = [at for at, word in enumerate(words) if _number(word.norm) == value]
    named = [at for at, word in enumerate(words) if word.stem in stems]
    return min((abs(one - other) for one in said for other in named), default=len(words))


def read_discounted(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The removal of an entry of which it is said that it does not count: "Stoner doesn't count"."""
    for clause in clauses:
        norms = clause.norms
        at = next((i for i in range(2, len(norms)) if norms[i - 1 : i + 1] == ["not", "count"]), None)
        if at is None or clause.asked:
            continue
        days = read_days(clause, context)
        goal = named_goal(clause, context) if days.told else None
        if goal and (of_day := last_entry(context, goal.id, days.days[0])):
            return _removal(of_day, clause)
        named = [word for word in clause.words[:at] if word.norm not in LEADS | {"does", "do", "should"}]
        entry = told_with(named[:-1], context) if named else None
        if entry is not None:
            return _removal(entry, clause)
    return None


def _stems(text: str) -> set[str]:
    return {word.stem for word in read_words(text)}


def _removal(entry: LastEntry, clause: Clause) -> Extraction:
    update = ProgressUpdate(EntryAction.REMOVE, (entry.goal_id,), said=clause.text, entry_id=entry.entry_id)
    return entry_change(clause.text, "correct_progress", 0.9, update)


def _first_value(clause: Clause, goal: Goal) -> float | None:
    values = (value_for(a, goal) for a in clause.amounts if a.role is Role.AMOUNT and not a.article)
    return next((value for value in values if value is not None), None)
