"""An earlier entry put right, told by its value and day."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.changes.last_entry import FRESH, ORDERING, entry_change, in_last_unit, put_right
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, LastEntry, ProgressUpdate
from tracker_tui.language.matching.index import decide, plausible
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def earlier_entry(
    clause: Clause, context: Context, amounts: list[Amount], day: date, last: LastEntry
) -> Extraction | None:
    """ "The 5k I put in on Monday was actually 5.5": an earlier entry, told by its value and day."""
    mentioned = decide(list(context.weighed(clause).values()))
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
    return entry_change(clause.text, "correct_progress", 0.9, update)


def read_by_value(clauses: list[Clause], context: Context) -> Extraction | None:
    """A correction of an entry that is told by its value: "the 30 should be 35", "the 45 min of French on
    Wednesday should read 54".
    """
    for clause in (*clauses, *_put_together(clauses, context)):
        amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague and not a.per]
        if len(amounts) == 1 and not clause.asked and (moved := _to_a_day(amounts[0], clause, context)):
            return moved
        if len(amounts) == 1 and not clause.asked and (put := _wrong_on_a_day(amounts[0], clause, context)):
            return put
        if len(amounts) != PAIR or clause.asked:
            continue
        if _denied(amounts[1], clause):
            amounts = amounts[::-1]  # "yesterday was 30 not 20"
        elif not _equates(amounts[0], amounts[1], clause):
            continue
        days = read_days(clause, context)
        entry = _entry_of(amounts[0], days.days[0] if days.told else None, clause, context)
        entry = entry or (None if days.told else _just_told(amounts, clause, context))
        if entry is None:
            continue
        right = in_last_unit(amounts[1], entry)._replace(noun=None)
        value = value_for(right, context.goals[entry.goal_id])
        if value is not None and value != entry.value:
            return put_right(entry, context, 0.92, value=value, said=right)
    return None


def read_of_day(clauses: list[Clause], context: Context) -> Extraction | None:
    """The value that the entry of a day is ordered to have: "make yesterday 3", "change monday to 20"."""
    clause = clauses[0]
    told = [a for a in clause.amounts if a.role is Role.AMOUNT and not (a.vague or a.per or a.more)]
    words = [word.norm for word in clause.words if word.norm not in POLITE]
    if len(clauses) > 1 or clause.asked or len(told) != 1 or len(clause.words) > SHORT:
        return None
    if not words or words[0] not in ORDERING:
        return None
    whens = context.told_days(context.text[clause.start : told[0].start].rstrip().removesuffix(" to"))
    if len(whens) != 1 or whens[0].first != whens[0].last:
        return None
    named = decide(list(context.weighed(clause).values()))
    ids = {scored.goal.id for scored in named} or {e.goal_id for e in context.situation.last_entries[:1]}
    there = [e for e in context.situation.last_entries if e.goal_id in ids and e.day == whens[0].first]
    goal = context.goals.get(there[0].goal_id) if len(there) == 1 else None
    value = value_for(in_last_unit(told[0], there[0]), goal) if goal is not None else None
    return put_right(there[0], context, SURE, value=value, said=told[0]) if value is not None else None


SURE = 0.98  # whatever its sentence looks like
SHORT = 7  # words of such an order
POLITE = word_set("please can you could pls oh ah also and actually sorry")


def _put_together(clauses: list[Clause], context: Context) -> list[Clause]:
    """Neighbouring clauses of which one tells what was said and the other what it was: "I said 4 but it was
    5".
    """
    return [
        one.joined_with(two, context.text)
        for one, two in pairwise(clauses)
        if one.sentence == two.sentence
        and (
            (one.has(*SAYING) and two.words[0].norm in ("it", "that", "was"))
            or (one.has(*WRONG) and two.amounts and len(two.words) <= FEW)
            or (one.amounts and two.amounts and two.norms[0] == "not" and len(two.words) <= FEW)
        )
    ]


WRONG, FEW = ("wrong", "off", "typo", "mistake"), 3
SAYING = word_set("said logged put typed entered wrote told recorded noted")


def _to_a_day(amount: Amount, clause: Clause, context: Context) -> Extraction | None:
    """An entry of this talk that is told by its value, on the day that it was: "the 4 was on Wednesday"."""
    before = clause.text[: amount.start - clause.start].lower().split()
    between = clause.text[amount.end - clause.start :].lower().split()[:3]
    if before[-1:] not in (["the"], ["that"]) or not {"was", "is"} & {*between}:
        return None
    whens = context.told_days(clause.text)
    entry = _entry_of(amount, None, clause, context)
    if entry is None or len(whens) != 1:
        return None
    day, fresh = whens[0].first, context.situation.topics.get(entry.goal_id, 0.0) >= FRESH
    if not fresh or day == entry.day or day > context.situation.today or whens[0].last != day:
        return None
    return put_right(entry, context, 0.92, day=day)


def _wrong_on_a_day(amount: Amount, clause: Clause, context: Context) -> Extraction | None:
    """The one entry of a day that is said to be wrong, with what it was: "tue was wrong, it was 6k"."""
    whens = context.told_days(clause.text)
    if not clause.has(*WRONG) or len(whens) != 1 or whens[0].first != whens[0].last:
        return None
    named = {mention.goal_id for mention in context.mentions(clause)}
    of_day = [e for e in context.situation.last_entries if e.day == whens[0].first]
    told = [(e, value_for(in_last_unit(amount, e), context.goals[e.goal_id])) for e in of_day]
    fits = [(e, value) for e, value in told if value is not None and (not named or e.goal_id in named)]
    if len(fits) != 1 or fits[0][1] == fits[0][0].value:
        return None
    return put_right(fits[0][0], context, SURE, value=fits[0][1], said=amount)


PAIR = 2  # the value an entry has, and the one it should have
EQUATING = word_set("was were is be read reads say says been")
DEFINITE = ("the", "that", "those", "my")


def _equates(old: Amount, new: Amount, clause: Clause) -> bool:
    """Whether a clause says of one value, as of something known, that it is another."""
    before = clause.text[: old.start - clause.start].lower().split()
    between = {word.norm for word in clause.words if old.end <= word.start < new.start}
    return bool(before[-1:]) and before[-1] in (*DEFINITE, *SAYING) and bool(EQUATING & between)


def _entry_of(amount: Amount, day: date | None, clause: Clause, context: Context) -> LastEntry | None:
    """The latest entry of a value, on a day and of a goal that is named where there are such."""
    named = {mention.goal_id for mention in context.mentions(clause)}
    for entry in context.situation.last_entries:
        goal = context.goals.get(entry.goal_id)
        if goal is None or (named and goal.id not in named) or day not in (None, entry.day):
            continue
        if entry.value in (value_for(amount, goal), value_for(amount._replace(noun=None), goal)):
            return entry
    return None


def _just_told(amounts: list[Amount], clause: Clause, context: Context) -> LastEntry | None:
    """The entry just logged with a bare number that is denied, where it is no value of what is named beside:
    "physio measured again: 99 not 102".
    """
    last = context.situation.last_entries[0] if context.situation.last_entries else None
    if last is None or context.situation.topics.get(last.goal_id, 0.0) < FRESH:
        return None
    named = [g for m in context.mentions(clause) if (g := context.goals.get(m.goal_id)) is not None]
    bare = not any(a.unit or a.noun for a in amounts) and "not" in clause.norms
    bare = bare and not any(plausible(amounts[1].value, goal) for goal in named if goal.id != last.goal_id)
    return last if bare and amounts[0].value in (last.value, last.said_value) else None


def _denied(amount: Amount, clause: Clause) -> bool:
    """Whether an amount is said not to be right ("7 not 8", "1.2 km, not 1")."""
    return clause.text[: amount.start - clause.start].lower().split()[-1:] in (["not"], ["than"])


def read_earlier(clause: Clause, context: Context) -> Extraction | None:
    """A correction of an entry that is described, also when nothing was logged in this talk."""
    if "correct" not in table(commands.COMMANDS).labels(clause.words) or clause.asked:
        return None
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]
    days = read_days(clause, context)
    if (
        len(amounts) < 2
        or not days.told
        or not clause.has("was", "were", "be", "been", "is", "to", "read", "say", "reads")
    ):
        return None
    mentioned = decide(list(context.weighed(clause).values()))
    goals = [s.goal for s in mentioned] or [
        g for g in context.situation.goals if all(value_for(a, g) is not None for a in amounts)
    ]
    if len(goals) != 1:
        return None
    last = LastEntry("", goals[0].id, 0.0, days.days[0])
    return earlier_entry(clause, context, amounts, days.days[0], last)
