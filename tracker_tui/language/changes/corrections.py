"""Taking back, putting right and repeating what was logged: undo, "sorry, 6", "no, that was yesterday",
"same again".
"""

from __future__ import annotations

from dataclasses import replace
from math import log as log_of
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.clause import Clause, deeds, is_past
from tracker_tui.language.dates.told import Days, read_days
from tracker_tui.language.deeds import deed
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.fits import usual, value_for
from tracker_tui.language.deeds.logs import log
from tracker_tui.language.extraction import EntryAction, Extraction, Intent, LastEntry, ProgressUpdate
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

MOST_STEPS = 50
FRESH = 0.25  # how present a goal still is in the talk when its last entry can be put right without naming it


def _entry(text: str, kind: str, confidence: float, update: ProgressUpdate) -> Extraction:
    return Extraction(text, Intent(kind, "TRACK_PROGRESS", confidence), None, update, None, (), confidence)


def read_takeback(clause: Clause, context: Context) -> Extraction | None:
    """Undo, redo, or the removal of an entry."""
    if clause.asked and clause.words[0].norm in ("how", "what", "where", "when", "why", "is", "do", "does"):
        return None
    labels = table(commands.COMMANDS).labels(clause.words)
    if "redo" in labels:
        return _entry(
            clause.text,
            "redo",
            0.95,
            ProgressUpdate(EntryAction.REDO, steps=_steps(clause, "redo"), said=clause.text),
        )
    if "undo" in labels:
        return _entry(
            clause.text,
            "undo",
            0.97,
            ProgressUpdate(EntryAction.UNDO, steps=_steps(clause, "undo"), said=clause.text),
        )
    if "remove" in labels and "delete" not in labels:
        return _remove(clause, context)
    return _remove_named(clause, context)


def explains(clause: Clause, undone: Clause, context: Context) -> bool:
    """Whether a clause only says why something was taken back: "undo that, the £22 was my flatmate's"."""
    if clause.sentence != undone.sentence or clause.asked or clause.joined in ("then", "also", "plus"):
        return False
    counted = [a for a in clause.amounts if a.counts and not a.article]
    last = _last(context, None)
    known = (last.value, last.said_value) if last else ()
    return all(a.value in known for a in counted)


REMOVING = word_set("remove delete scratch scrap erase unlog")


def _remove_named(clause: Clause, context: Context) -> Extraction | None:
    """ "Remove the run": the entry just logged for a goal that is named."""
    takes = clause.norms[:2] == ["take", "back"] or clause.words[0].norm in REMOVING
    if not takes or len(clause.words) > 6 or clause.has("goal", "goals", "habit"):
        return None
    named = decide(list(weigh(context.mentions(clause), context.goals).values()))
    if len(named) != 1 or context.situation.topics.get(named[0].goal.id, 0.0) < FRESH:
        return None
    last = _last(context, named[0].goal.id)
    if last is None:
        return None
    update = ProgressUpdate(EntryAction.REMOVE, (named[0].goal.id,), said=clause.text, entry_id=last.entry_id)
    return _entry(clause.text, "correct_progress", 0.88, update)


def _steps(clause: Clause, word: str) -> int:
    repeated = sum(1 for w in clause.words if w.norm == word)
    told = next(
        (
            int(a.value)
            for a in clause.amounts
            if a.role is Role.AMOUNT and 1 <= a.value <= MOST_STEPS and a.value.is_integer()
        ),
        1,
    )
    return max(repeated, told)


GIVING_UP = word_set("cancel drop bin axe ditch scrap kill")


def _remove(clause: Clause, context: Context) -> Extraction | None:
    if clause.has("goal", "goals", "target", "habit", "deadline", "limit"):
        return None
    if context.last_mentioned and clause.words[0].norm in GIVING_UP and clause.has("it"):
        return None
    named = decide(list(weigh(context.mentions(clause), context.goals).values()))
    entryish = clause.has(
        "entry",
        "log",
        "record",
        "one",
        "that",
        "this",
        "it",
        "last",
        "latest",
        "off",
        "out",
        "those",
        "these",
        "ones",
        "entries",
        "logs",
    )
    if not entryish:
        return None
    ids = tuple(scored.goal.id for scored in named) if len(named) == 1 else ()
    last = _last(context, ids[0] if ids else None)
    days = read_days(clause, context)
    value = next((a.value for a in clause.amounts if a.role is Role.AMOUNT), None)
    present = last is not None and context.situation.topics.get(last.goal_id, 0.0) >= FRESH
    if (
        not present
        and not ids
        and not days.told
        and value is None
        and clause.words[0].norm in ("cancel", "drop")
    ):
        return _entry(clause.text, "undo", 0.8, ProgressUpdate(EntryAction.UNDO, said=clause.text))
    update = ProgressUpdate(
        EntryAction.REMOVE,
        ids,
        said=clause.text,
        entry_id=last.entry_id if last and not (days.told or value) else None,
        which_day=days.days[0] if days.told else None,
        which_value=value,
    )
    return _entry(clause.text, "correct_progress", 0.95, update)


def _last(context: Context, goal_id: str | None) -> LastEntry | None:
    entries = context.situation.last_entries
    return next((e for e in entries if goal_id is None or e.goal_id == goal_id), None)


def read_correction(clauses: list[Clause], context: Context) -> Extraction | None:
    """A correction of the entry last logged, told in one or more clauses ("My apologies, I misread. It was
    84.6 kg.").
    """
    last = _last(context, None)
    if last is None or context.situation.topics.get(last.goal_id, 0.0) < FRESH:
        return None
    cued = _cued_throughout(clauses, context, last)
    bare = [clause for clause in clauses[1:] if _only_number(clause)]
    for at, clause in enumerate(clauses):
        label = table(commands.COMMANDS).labels(clause.words).get("correct")
        cued = cued or label is not None
        if at and _only_denies(clause, context):
            continue
        if bare and len(clauses) <= 3 and clause is not bare[-1] and not any(c.asked for c in clauses):
            continue
        if any(a.per for a in clause.amounts) or clause.has("goal", "target", "limit", "cap", "deadline"):
            continue
        if _of_target(clause, context, last) or _none_of(clause, context):
            continue
        if (
            cued
            and not clause.asked
            and not _own_deed(clause)
            and (found := _corrected(clause, context, _right_entry(clause, context, last), at))
        ):
            return found
    return None


def _right_entry(clause: Clause, context: Context, last: LastEntry) -> LastEntry:
    """The entry that a measure puts right: the last, or the one just before it that is told in such a unit
    ("ran 5k, gym done", then "sorry, 6 km").
    """
    measures = [a for a in clause.amounts if a.role is Role.AMOUNT and a.unit and units.measurable(a.unit)]
    if not measures or context.mentions(clause):
        return last
    for entry in context.situation.last_entries[:3]:
        goal = context.goals.get(entry.goal_id)
        fresh = context.situation.topics.get(entry.goal_id, 0.0) >= FRESH
        if fresh and goal is not None and value_for(measures[0], goal) is not None:
            return entry
    return last


def _of_target(clause: Clause, context: Context, last: LastEntry) -> bool:
    """Whether a clause puts a number in the place of a target ("8 hats instead of 10") or back to where it
    was.
    """
    if clause.has("put", "set", "change") and clause.has("back") and clause.has("to"):
        return True
    if not clause.has("instead", "rather"):
        return False
    ids = {m.goal_id for m in context.mentions(clause)} | {last.goal_id}
    goals = [goal for goal in map(context.goals.get, ids) if goal is not None]
    return any(a.in_unit(g.unit, g.target_value) == g.target_value for a in clause.amounts for g in goals)


def _none_of(clause: Clause, context: Context) -> bool:
    """Whether "no" denies a deed ("no writing today") and not what was logged."""
    return clause.words[0].norm == "no" and any(m.first == 1 for m in context.mentions(clause))


def _cued_throughout(clauses: list[Clause], context: Context, last: LastEntry) -> bool:
    """Whether a message as a whole corrects: it is marked with a star, denies what was logged ("Tuesday not
    Monday"), or opens with a bare value that a cue follows ("18 sorry counted wrong").
    """
    text = context.text.strip()
    if text.startswith("*") or (text.split() and text.split()[0].endswith("*")):
        return True
    first = clauses[0]
    if _denies(first, context, last) or any(_only_denies(clause, context) for clause in clauses[1:]):
        return True
    cued = ["correct" in table(commands.COMMANDS).labels(clause.words) for clause in clauses]
    bare = bool(first.amounts) and first.amounts[0].start == first.start
    return bare and (cued[0] or (any(cued) and _only_number(first)))


def _only_number(clause: Clause) -> bool:
    """Whether a clause is a number and nothing else ("4.", "just 4")."""
    counted = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague and not a.article]
    return len(counted) == 1 and all(w.sign == "n" or w.norm in AROUND for w in clause.words)


AROUND = word_set("so just only make it that is was 's then one two three four five six seven eight nine ten")


def _only_denies(clause: Clause, context: Context) -> bool:
    """Whether a clause takes back a day and says nothing else: "..., not Sunday"."""
    whens = context.told_days(clause.text)
    return clause.words[0].norm == "not" and len(whens) == 1 and len(clause.words) <= 4 and not clause.amounts


def _denies(clause: Clause, context: Context, last: LastEntry) -> bool:
    """Whether a clause says "not" of the day that was logged: "Tuesday not Monday"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm == "not"), None)
    if not at or at + 1 >= len(clause.words) or clause.amounts:
        return False
    denied = clause.words[at + 1].start - clause.start
    whens = context.told_days(clause.text)
    return len(whens) >= 2 and any(w.start <= denied < w.end and w.first == last.day for w in whens)


def _own_deed(clause: Clause) -> bool:
    """Whether the clause tells a new deed, so that it is no correction."""
    plain = (
        "was",
        "were",
        "meant",
        "made",
        "said",
        "been",
        "misread",
        "did",
        "put",
        "logged",
        "had",
        "read",
        "mistyped",
        "typed",
        "found",
        "got",
    )
    cues = [m for m in table(commands.COMMANDS).find(clause.words) if m.label == "correct"]
    spared = {at for match in cues for at in range(match.first, match.last)}
    return any(
        is_past(word) and word.stem in deeds() and word.norm not in plain and at not in spared
        for at, word in enumerate(clause.words)
    ) or clause.has("also", "another", "plus")


def _corrected(clause: Clause, context: Context, last: LastEntry, at: int) -> Extraction | None:
    goal = context.goals.get(last.goal_id)
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]
    mentions = weigh(context.mentions(clause), context.goals)
    other = _other_goal(clause, context, last, mentions)
    days = _right_days(clause, context)
    if len(amounts) >= 2 and days.told and goal:
        return _earlier(clause, context, amounts, days.days[0], last)
    amounts = [_in_last_unit(_without_cue(amount, clause, goal), last) for amount in amounts]
    if other is not None:
        amounts = amounts or [
            a for c in context.clauses for a in c.amounts if a.role is Role.AMOUNT and not a.vague
        ]
    value = _new_value(clause, amounts, other or goal) if goal else None
    if value is None and goal and not amounts:
        value = _other_unit(clause, goal, last)
    if value is None and other is None and not days.told:
        return None
    if goal is None or (value is None and amounts and not days.told and other is None):
        return None
    if value is not None and other is None and not days.told and _means_target(clause, goal, value, last):
        return None
    if value is None and other is None and len(clause.words) > 9 and not _points_back(clause):
        return None
    said = next((a for a in amounts if value is not None), None)
    update = ProgressUpdate(
        EntryAction.CORRECT,
        (last.goal_id,),
        value=value,
        day=days.days[0] if days.told and days.days[0] <= context.situation.today else None,
        entry_id=last.entry_id,
        new_goal_id=other.id if other else None,
        said=clause.text,
        said_value=said.value if said else None,
        said_unit=said.unit if said else None,
    )
    return _entry(clause.text, "correct_progress", 0.92, update)


def _without_cue(amount: Amount, clause: Clause, goal: Goal | None) -> Amount:
    """An amount whose noun is no noun but the words that correct: "26 my bad", "*79.8 butter fingers"."""
    if not amount.noun or amount.unit or (goal is not None and value_for(amount, goal) is not None):
        return amount
    behind = range(amount.end, amount.noun_end)
    cues = [m for m in table(commands.COMMANDS).find(clause.words) if m.label == "correct"]
    said = [word for cue in cues for word in clause.words[cue.first : cue.last]]
    return replace(amount, noun=None) if any(word.start in behind for word in said) else amount


def _points_back(clause: Clause) -> bool:
    """Whether a clause opens with what was logged as its subject: "and that was yesterday"."""
    norms = [norm for norm in clause.norms if norm not in OPENERS]
    return norms[:2] in (["that", "was"], ["it", "was"], ["this", "was"], ["that", "is"])


OPENERS = word_set("and no wait sorry oh ah oops actually hang on hold but also yes ok hmm")


def _right_days(clause: Clause, context: Context) -> Days:
    """The days of a correction, without those that are denied: "Thursday not Friday"."""
    at = next((word.start for word in clause.words if word.norm == "not"), None)
    days = read_days(clause, context)
    if at is None:
        return days
    whens = context.told_days(clause.text)
    kept = [w.first for w in whens if w.start < at - clause.start]
    return days._replace(days=tuple(kept[:1])) if kept and len(whens) > len(kept) else days


def _means_target(clause: Clause, goal: Goal, value: float, last: LastEntry) -> bool:
    """Whether "make it 30" is about the target: it lies near that, and far from the entry just logged."""
    target = goal.target_value
    if goal.kind in (GoalKind.MEASURE, GoalKind.TASK) or not target or not last.value or value <= 0:
        return False
    if clause.words[0].norm not in ("make", "lovely", "let") and not clause.has("make"):
        return False
    near = abs(log_of(value / target))
    return 0 < near < log_of(2.5) and near + 1 < abs(log_of(value / last.value))


def _other_goal(clause: Clause, context: Context, last: LastEntry, scores: dict) -> Goal | None:  # type: ignore[type-arg]
    """The goal an entry should have gone to: the one that is named and not denied ("cycling not running")."""
    denied: set[str] = set()
    words = clause.words
    for mention in context.mentions(clause):
        before = [w.norm for w in words[max(0, mention.first - 2) : mention.first]]
        if "not" in before:
            denied.add(mention.goal_id)
    best = decide([s for goal_id, s in scores.items() if goal_id not in denied])
    if len(best) == 1 and best[0].goal.id != last.goal_id:
        return best[0].goal
    return None


def _new_value(clause: Clause, amounts: list[Amount], goal: Goal) -> float | None:
    kept = []
    for amount in amounts:
        before = clause.text[: amount.start - clause.start].lower().split()
        if "not" in before[-2:] or "of" in before[-1:] or "from" in before[-1:]:
            continue
        kept.append(amount)
    for amount in kept or amounts:
        value = value_for(amount, goal)
        if value is not None:
            return value
    return None


def _in_last_unit(amount: Amount, last: LastEntry) -> Amount:
    """A bare number in the unit that was said before: "700 ml", "no, 800"."""
    if amount.unit is None and not amount.noun and not amount.readings and last.said_unit:
        return replace(amount, unit=last.said_unit)
    return amount


def _other_unit(clause: Clause, goal: Goal, last: LastEntry) -> float | None:
    """ "Sorry, miles not km": the value as said, in the unit that was meant."""
    for at, word in enumerate(clause.words):
        before = clause.words[at - 1].norm if at else ""
        if before == "not" or not units.measurable(word.norm) or last.said_value is None or goal.unit is None:
            continue
        return units.convert(last.said_value, word.norm, goal.unit)
    return None


def _earlier(
    clause: Clause, context: Context, amounts: list[Amount], day: date, last: LastEntry
) -> Extraction | None:
    """ "The 5k I put in on Monday was actually 5.5": an earlier entry, told by its value and day."""
    mentioned = decide(list(weigh(context.mentions(clause), context.goals).values()))
    goal = mentioned[0].goal if mentioned else context.goals.get(last.goal_id)
    if goal is None:
        return None
    first, second = amounts[0], amounts[-1]
    if _denied(second, clause):
        first, second = second, first
    old, new = value_for(first, goal), value_for(second, goal)
    if new is None:
        return None
    update = ProgressUpdate(
        EntryAction.CORRECT, (goal.id,), value=new, said=clause.text, which_day=day, which_value=old
    )
    return _entry(clause.text, "correct_progress", 0.9, update)


def _denied(amount: Amount, clause: Clause) -> bool:
    """Whether an amount is said not to be right ("7 not 8", "1.2 km, not 1")."""
    return clause.text[: amount.start - clause.start].lower().split()[-1:] in (["not"], ["than"])


def read_earlier(clause: Clause, context: Context) -> Extraction | None:
    """A correction of an entry that is described, also when nothing was logged in this talk."""
    if "correct" not in table(commands.COMMANDS).labels(clause.words) or clause.asked:
        return None
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]
    days = read_days(clause, context)
    if len(amounts) < 2 or not days.told or not clause.has("was", "were", "be", "is", "to"):
        return None
    mentioned = decide(list(weigh(context.mentions(clause), context.goals).values()))
    goals = [s.goal for s in mentioned] or [
        g for g in context.situation.goals if all(value_for(a, g) is not None for a in amounts)
    ]
    if len(goals) != 1:
        return None
    last = LastEntry("", goals[0].id, 0.0, days.days[0])
    return _earlier(clause, context, amounts, days.days[0], last)


def read_repeat(clause: Clause, context: Context) -> list[Extraction]:
    """The latest entry once more: "same again", "same for yoga", "tuesday as well", "had another"."""
    labels = table(commands.COMMANDS).labels(clause.words)
    last = _last(context, None)
    again = labels.get("again")
    if last is None or clause.asked or deed.blocked(clause) or len(clause.words) > 9:
        return []
    if again is None and "alsoday" not in labels:
        return []
    days = read_days(clause, context)
    named = decide(list(weigh(context.mentions(clause), context.goals).values()))
    if again is None and not (days.told and not clause.amounts):
        return []
    if any(a.role is Role.AMOUNT and a.value != 1 for a in clause.amounts):
        return []
    goal = named[0].goal if len(named) == 1 else context.goals.get(last.goal_id)
    if goal is None or days.future:
        return []
    once = clause.has("another", "one", "more") and not measured(goal)
    value = 1.0 if once else last.value
    if goal.id != last.goal_id and measured(goal) and last.said_value is not None:
        converted = (
            units.convert(last.said_value, last.said_unit, goal.unit)
            if last.said_unit and goal.unit
            else last.said_value
        )
        value = converted if converted is not None else usual(goal) or last.value
    elif goal.id != last.goal_id and not measured(goal):
        value = 1.0
    context.last_goal_id = goal.id
    return [
        log(clause.text, 0.88, goal_ids=(goal.id,), value=value, day=day, time=days.time) for day in days.days
    ]
