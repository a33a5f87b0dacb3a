"""Another value told for the entry just logged: by a word that corrects it ("went twice actually"), by what
counts it ("the app shows 44"), or after asking what was said ("did i say 30? 33").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import in_last_unit
from tracker_tui.language.changes.retold import BESIDE_CRIES, CRIES
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

FEW = 5  # words that say no more than a value
MORE = word_set("another more also too well plus extra and")
NAME = 5  # words before what is shown
NEAR = 2.0  # times
SHOWING = word_set("says said shows showed reckons reads counted counts makes claims lists")
VOUCHED = word_set("he she it they")  # "my wife says 7.5 and she has the scale"
NOBODY = word_set("i we it that this he she they you who there")
ASKING = word_set("say said type typed put write wrote enter log")
DID = word_set("went did had made got done i we in fact both times it")
LEADS = CRIES | BESIDE_CRIES | word_set("please can could would you so and but then maybe better")
AROUND = word_set(
    "so only just really actually it is was call make that more like say i guess the then to count log put"
)


def told_anew(clauses: Sequence[Clause], goal: Goal, last: LastEntry, context: Context) -> float | None:
    """The other value that a message tells; None where it tells none."""
    readers = (_asked_again, shown, _in_fact, _measured_anew, _frankly)
    back = (_put_back,) if "correct_progress" in context.situation.did else ()
    values = (read(clauses, goal, last) for read in (*readers, *back))
    return next((value for value in values if value is not None), None)


def only_value(words: Sequence[Word], told: Sequence[Amount], goal: Goal, last: LastEntry) -> float | None:
    """The one amount of some words that say nothing else."""
    if len(told) != 1:
        return None
    start, end = told[0].start, max(told[0].end, told[0].noun_end)
    beside = [w.norm for w in words if w.sign == "w" and not start <= w.start < end]
    return None if any(norm not in AROUND for norm in beside) else value_of(told[0], goal, last)


def value_of(amount: Amount, goal: Goal, last: LastEntry) -> float | None:
    """What an amount comes to for a goal, in the unit of its last entry where it has none."""
    value = value_for(in_last_unit(amount, last), goal)
    return value_for(amount._replace(noun=None), goal) if value is None and amount.unit is None else value


def _asked_again(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """Another value than the one that is asked after: "did i say 30? 33"."""
    if len(clauses) < 2 or not clauses[0].asked:
        return None
    if not clauses[0].has(*ASKING) and len(clauses[0].words) > 1:
        return None
    asked = [value_of(a, goal, last) for a in clauses[0].amounts]
    told = [a for clause in clauses[1:] for a in clause.amounts if a.counts]
    words = [word for clause in clauses[1:] for word in clause.words if word.sign == "w"]
    plain = all(word.norm in CRIES | BESIDE_CRIES | ASKING for word in words)
    return value_of(told[0], goal, last) if asked == [last.value] and len(told) == 1 and plain else None


def shown(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """The value that something which counts shows instead: "the depot app shows 44"."""
    clause = clauses[0]
    at = next((i for i, norm in enumerate(clause.norms[:NAME]) if norm in SHOWING), 0)
    told = [a for a in clause.amounts if a.counts and not (a.per or a.more)]
    vouched = [c for c in clauses[1:] if c.norms[0] in VOUCHED and not (c.amounts or _tells_deed(c))]
    if not at or len(clauses) > 1 + len(vouched) or clause.asked or clause.norms[0] in NOBODY:
        return None
    value = only_value(clause.words[at + 1 :], told, goal, last)
    near = value is not None and last.value / NEAR <= value <= last.value * NEAR
    return value if near else None


def _tells_deed(clause: Clause) -> bool:
    return any(is_past(word) and word.norm not in CHECKED for word in clause.words)


CHECKED = word_set("weighed counted measured checked timed was were had watched saw recounted")


def _in_fact(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """Another value of the same deed by a word that corrects: "went twice actually"."""
    clause = clauses[0]
    told = [a for a in clause.amounts if a.counts and not (a.per or a.more or a.article)]
    sure = clause.has("actually", "really") or clause.norms[-2:] == ["in", "fact"]
    if not sure or len(told) != 1 or clause.asked or any(c.amounts for c in clauses[1:]):
        return None
    beside = [w for w in clause.words if w.norm not in DID]
    return only_value(beside, told, goal, last)


def _frankly(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """Another value, owned up to: "well, three if i'm honest"."""
    clause = clauses[-1]
    cues = [m for m in table(commands.FRANK).find(clause.words) if m.label == "frank"]
    told = [a for a in clause.amounts if a.counts and not (a.per or a.more or a.article)]
    if not cues or len(told) != 1 or any(c.amounts or len(c.words) > 1 for c in clauses[:-1]):
        return None
    cued = {at for cue in cues for at in range(cue.first, cue.last)}
    beside = [w for at, w in enumerate(clause.words) if at not in cued and w.norm not in LEADS]
    return only_value(beside, told, goal, last)


def _measured_anew(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """Another reading than one of which is said how it was taken: "that's with clothes, 70.6 without"."""
    if goal.kind is not GoalKind.MEASURE or len(clauses) != 2:
        return None
    of_it = (
        clauses[0].norms[:2] in (["that", "is"], ["that", "was"], ["it", "was"]) and not clauses[0].amounts
    )
    told = [a for a in clauses[1].amounts if a.counts]
    short = len(clauses[1].words) <= FEW and not clauses[1].has(*MORE, "now", "then")
    return value_of(told[0], goal, last) if of_it and short and len(told) == 1 else None


def _put_back(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """The value that an entry put right a moment ago is to have again: "back to 45"."""
    words = clauses[0].words
    at = next((i for i, word in enumerate(words[:NAME]) if word.norm == "back"), None)
    told = [a for a in clauses[0].amounts if a.counts and not a.per]
    if at is None or len(clauses) > 1 or clauses[0].asked:
        return None
    return only_value(words[at + 1 :], told, goal, last)
