"""The entry just logged put right by what is said of it: a part that does not count ("5 of them I knew"),
what is to come off ("take off half an hour"), or what remains ("the tap still drips, so only 1").
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.changes.last_entry import FRESH, last_entry, put_right
from tracker_tui.language.changes.restated import (
    AROUND,
    FEW,
    LEADS,
    MORE,
    NAME,
    only_value,
    shown,
    told_anew,
    value_of,
)
from tracker_tui.language.changes.retold import BESIDE_CRIES
from tracker_tui.language.clauses.word_kinds import deeds, is_past, people_words
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import Extraction, Intent
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

LONGEST = 22  # words of such a message
SURE = 0.98  # whatever its sentence looks like
OF_GOALS = word_set("goal goals target limit deadline cap habit quota budget")
NUMBERS = ONES.keys() | commands.FACTORS.keys()


def read_reckoned(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The value that remains of the entry just logged; None where the message reckons nothing."""
    last = _just_logged(clauses, context)
    goal = context.goals.get(last.goal_id) if last else None
    if last is None or goal is None or goal.kind is GoalKind.TASK or clauses[0].norms[:1] == ["undo"]:
        return None
    left = _what_remains(clauses, goal, last)
    if left is None:
        left = told_anew(clauses, goal, last, context) or _multiplied(clauses, goal, last)
    if left is None:
        off = _taken_off(clauses, goal, last, context) or _part_of_it(clauses, goal, last)
        off = off or _lost(clauses, goal, last)
        left = last.value - off if off and off < last.value else None
    if left is None or left == last.value:
        return None
    return put_right(last, context, SURE, value=left)


def _just_logged(clauses: Sequence[Clause], context: Context) -> LastEntry | None:
    """The entry just logged, where a message names neither another goal nor another day."""
    last = _of_its_unit(clauses, context) or last_entry(context, None)
    words = [word for clause in clauses for word in clause.words]
    if last is None or context.situation.goal_changed_last or len(words) > LONGEST:
        return None
    if context.situation.topics.get(last.goal_id, 0.0) < FRESH or {w.norm for w in words} & OF_GOALS:
        return None
    if not any(clause.amounts for clause in clauses) and not {w.norm for w in words} & NUMBERS:
        return None
    if {m.goal_id for clause in clauses for m in context.mentions(clause) if m.named} - {last.goal_id}:
        return None
    days = {when.first for clause in clauses for when in context.told_days(clause.text)}
    return last if days <= {last.day} else None


def _of_its_unit(clauses: Sequence[Clause], context: Context) -> LastEntry | None:
    """The latest of the entries just logged that is told in such a unit as the message tells."""
    told = [a for clause in clauses for a in clause.amounts if a.counts and a.unit]
    for entry in context.situation.last_entries[:3] if told else ():
        goal = context.goals.get(entry.goal_id)
        if goal is not None and value_for(told[-1], goal) is not None:
            return entry
    return None


def _what_remains(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """The value that a message comes to in its last words: "so only 1 thing", "so call it 2"."""
    clause = clauses[-1]
    at = _conclusion(clause)
    if at is None or clause.asked or (len(clauses) == 1 and at < 2):
        return None
    tail, before = clause.words[at:], clause.words[:at]
    others = [a for c in clauses for a in c.amounts if c is not clause or a.start < tail[0].start]
    told = [a for a in clause.amounts if a not in others and a.counts and not (a.per or a.more)]
    value = only_value(tail, told, goal, last)
    if value is None and not told and _only_half(tail):
        value = last.value / 2
    if value is None:
        return None
    if any(value_of(a._replace(noun=None), goal, last) == last.value - value for a in others):
        return value
    short = any(map(_falls_short, clauses[:-1]))
    reasons = (before, *(each.words for each in clauses[:-1]))
    if (others and not short) or (not short and any(_adds(words, goal) for words in reasons)):
        return None
    norms = [word.norm for word in tail]
    if norms[0] in ORDERING and not (short or clause.joined == "so"):
        return None
    return value if set(norms) & ONLY or "call" in norms or value < last.value else None


def _multiplied(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """So many times the value that was logged: "double that", "it's a 50 m pool so double that, 1600"."""
    for at, clause in enumerate(clauses):
        norms = clause.norms
        first = next((i for i, norm in enumerate(norms) if norm not in LEADS | FACT), 0)
        factor = commands.FACTORS.get(norms[first])
        if factor is None or clause.asked or norms[first + 1 : first + 2] not in POINTED:
            continue
        if not set(norms[first + 2 :]) <= AROUND | BESIDE_CRIES:
            continue  # "double that tomorrow"
        told = [a for c in clauses[at:] for a in c.amounts if a.counts]
        value = last.value * factor
        plain = all(value_of(a, goal, last) == value or a.text.lower() in NUMBERS for a in told)
        return value if plain else None
    return None


FACT = frozenset({"in", "fact"})
POINTED = (["that"], ["it"], ["this"], ["them"])


def _falls_short(clause: Clause) -> bool:
    """Whether a clause says that something was not done, or is not to be counted."""
    return clause.has("not", "never") or _uncounts(clause)


ORDERING = word_set("make count log put say")


def _only_half(words: Sequence[Word]) -> bool:
    norms = {word.norm for word in words}
    return "half" in norms and norms <= AROUND | {"half"}


def _conclusion(clause: Clause) -> int | None:
    """Where a clause comes to what follows from it."""
    norms = clause.norms
    if clause.joined == "so" or norms[:1] == ["so"] or norms[:2] == ["call", "it"]:
        return 0
    if norms[:1] and norms[0] in ORDERING and len(norms) <= FEW:
        return 0
    return next((at for at in range(len(norms) - 1, 0, -1) if norms[at] == "so"), None)


ONLY = word_set("only just really actually")


def _adds(words: Sequence[Word], goal: Goal) -> bool:
    """Whether words tell of a further deed: "did the porch as well, so 3"."""
    more = any(word.norm in MORE for word in words)
    return more or any(is_past(w) and w.stem in deeds() for w in words[:2])


BEFORE = word_set("off out the of my about another a an that those")
TAKING = word_set("take knock subtract deduct minus less shave dock remove drop lop")
WITHOUT = word_set("minus less subtract deduct")


def _taken_off(clauses: Sequence[Clause], goal: Goal, last: LastEntry, context: Context) -> float | None:
    """What is ordered to come off: "take off half an hour", "minus the 12 for the card"."""
    for clause in clauses:
        words = [word for word in clause.words if word.norm not in LEADS]
        told = [a for a in clause.amounts if a.counts and not a.per]
        if not words or words[0].norm not in TAKING or len(told) != 1 or clause.asked:
            continue
        between = [w.norm for w in words[1:] if w.start < told[0].start]
        if any(norm not in BEFORE for norm in between):
            continue  # "minus lunch 1.5"
        off = words[0].norm in WITHOUT or clause.has("off", "out")
        value = value_of(told[0], goal, last)
        known = [entry.value for entry in context.situation.last_entries[:3]]
        if off and value and value not in known and not clause.has("to", "down"):
            return value
    return None


THOSE = word_set("those them these that it which")


def _part_of_it(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """The part of what was logged that does not count: "5 of those I already knew", "two of them bounced"."""
    for at, clause in enumerate(clauses):
        found = _share(clause.words, clause, goal, last)
        if found and not clause.asked and any(map(_uncounts, clauses[at : at + 2])):
            return found
    return None


def read_remark(clauses: Sequence[Clause], context: Context) -> list[Extraction]:
    """That nothing is told by what a part of what was just logged was like: "5 of those were really hard"."""
    told = [a for clause in clauses for a in clause.amounts]
    contrasts = len(clauses) == 2 and clauses[1].joined == "but"
    if len(clauses) > 2 or len(told) > 1 or not (contrasts or clauses[0].has("of")):
        return []
    last = _just_logged(clauses, context)
    goal = context.goals.get(last.goal_id) if last else None
    if last is None or goal is None:
        return []
    if contrasts and shown(clauses[:1], goal, last):
        return [Extraction(context.text, Intent("chitchat", "SMALLTALK", 0.6), confidence=0.6)]
    part = _share(clauses[0].words, clauses[0], goal, last)
    if not part or part > last.value or clauses[0].joined in MORE:
        return []
    return [Extraction(context.text, Intent("chitchat", "SMALLTALK", 0.6), confidence=0.6)]


def _lost(clauses: Sequence[Clause], goal: Goal, last: LastEntry) -> float | None:
    """How many of what was logged came to nothing: "two bounced", "1 got cancelled"."""
    clause = clauses[0]
    told = [a for a in clause.amounts if a.counts and not (a.per or a.more or a.article)]
    lost = [m for m in table(commands.PARTS).find(clause.words) if m.label == "lost"]
    if len(clauses) > 1 or len(told) != 1 or not lost or clause.asked or len(clause.words) > NAME:
        return None
    opens = all(w.norm in LEADS for w in clause.words if w.start < told[0].start)
    behind = clause.words[lost[0].first - 1] if lost[0].first else None
    counted = behind is not None and told[0].start <= behind.start < max(told[0].end, told[0].noun_end)
    return value_of(told[0], goal, last) if opens and counted else None


def _share(words: Sequence[Word], clause: Clause, goal: Goal, last: LastEntry) -> float | None:
    for at, word in enumerate(words[1:-1], start=1):
        if word.norm != "of" or words[at + 1].norm not in THOSE:
            continue
        if words[at - 1].norm == "half":
            return last.value / 2
        told = next((a for a in clause.amounts if a.start <= words[at - 1].start < a.end), None)
        number = ONES.get(words[at - 1].norm)
        return value_of(told, goal, last) if told else float(number) if number else None
    return None


def _uncounts(clause: Clause) -> bool:
    """Whether a clause says why something is not to be counted: it was wrong, or somebody else's."""
    if table(commands.PARTS).labels(clause.words):
        return True
    others = any(one.norm in WHOSE and two.norm in people_words() for one, two in pairwise(clause.words))
    return others and clause.has(*OWNED) and not clause.has("with")


WHOSE = word_set("for by my our the his her")
OWNED = word_set("for by was were did is are")
