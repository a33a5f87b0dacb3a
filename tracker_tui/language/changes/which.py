"""An entry put right by pointing at it: "make the first one 35", "the 30 should be 35"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.changes.last_entry import ORDERING, entry_change
from tracker_tui.language.clauses.pieces import TIED
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.progress.goals import Goal

PLACES = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "last": -1,
    "latter": -1,
    "former": 1,
}
ONE = word_set("one entry value number log")
SAYING = word_set("make change correct fix edit set update should was is be to meant actually sorry no oops")
NOT_ENTRY = word_set("goal target limit deadline cap habit quota goals")
FRESH = 0.25
LONGEST = 10  # words of a message that points at an entry


def read_which(clauses: list[Clause], context: Context) -> Extraction | None:
    """A correction of an entry of the latest change that is told by its place or by its value."""
    words = [word for clause in clauses for word in clause.words]
    last = next(iter(context.situation.last_entries), None)
    if last is None or len(words) > LONGEST or any(clause.asked for clause in clauses):
        return None
    norms = [word.norm for word in words]
    goal = context.goals.get(last.goal_id)
    if goal is None or not set(norms) & SAYING or set(norms) & NOT_ENTRY:
        return None
    if context.situation.topics.get(goal.id, 0.0) < FRESH:
        return None
    amounts = [a for c in clauses for a in c.amounts if a.role is Role.AMOUNT and not a.vague and not a.per]
    amounts = [a for a in amounts if a.text.lower() != "one"]
    place = _place(norms)
    if place is not None and len(amounts) == 1:
        return _by_place(place, amounts[0], context)
    return None


def _place(norms: list[str]) -> int | None:
    for at, norm in enumerate(norms[:-1]):
        ordered = norms[0] in ORDERING and (norms[at + 1] == "to" or norms[at + 1][0].isdigit())
        if norm in PLACES and at and norms[at - 1] == "the" and (norms[at + 1] in ONE or ordered):
            return PLACES[norm]
    return None


def _by_place(place: int, amount: Amount, context: Context) -> Extraction | None:
    """The entry at a place, of whichever goal of the latest entries the new value can be."""
    ids = dict.fromkeys(entry.goal_id for entry in context.situation.last_entries[:4])
    goals = [goal for goal in map(context.goals.get, ids) if goal is not None]
    values = {goal.id: value_for(amount._replace(noun=None), goal) for goal in goals}
    fits = [goal for goal in goals if values[goal.id] is not None]
    if not fits or len({values[goal.id] for goal in fits}) > 1:
        return None
    value = values[fits[0].id]
    assert value is not None
    found = _right(context, fits[0], value, amount, place=place)
    assert found.progress_update is not None
    ids_of_fits = tuple(goal.id for goal in fits)
    return found._replace(progress_update=found.progress_update._replace(goal_ids=ids_of_fits))


def _right(
    context: Context,
    goal: Goal,
    value: float,
    amount: Amount,
    *,
    place: int | None = None,
    entry_id: str | None = None,
) -> Extraction:
    update = ProgressUpdate(
        EntryAction.CORRECT,
        (goal.id,),
        value=value,
        said=context.text,
        said_value=amount.value,
        said_unit=amount.unit,
        entry_id=entry_id,
        which_place=place,
    )
    return entry_change(context.text, "correct_progress", 0.92, update)


def read_readings(clauses: list[Clause], context: Context) -> list[Extraction]:
    """Readings of a level on days of their own, after one was logged: "yesterday it was 84.1" is yesterday's
    and leaves today's alone; "no, yesterday I weighed 84.1 and today 83.2" puts both right.
    """
    last = next(iter(context.situation.last_entries), None)
    goal = context.goals.get(last.goal_id) if last else None
    if last is None or goal is None:
        return []
    if goal.kind is not GoalKind.MEASURE and not _another_day(clauses):
        return []
    if any(m.named and m.goal_id != goal.id for clause in clauses for m in context.mentions(clause)):
        return []
    if context.situation.topics.get(goal.id, 0.0) < FRESH or any(c.asked for c in clauses):
        return []
    told = [(clause, reading) for clause in clauses if (reading := _reading(clause, goal, context))]
    counted = [a for clause in clauses for a in clause.amounts if a.role is Role.AMOUNT]
    days = {reading[1] for _, reading in told}
    if not told or len(days) != len(told) or len(counted) != len(told):
        return []
    if len(told) == 1 and (last.day in days or not _of_itself(told[0][0])):
        return []
    return [e for clause, reading in told for e in _put(clause, reading, goal, context)]


def _another_day(clauses: list[Clause]) -> bool:
    """Whether a message tells what another day came to: "yesterday it was 22", "22 yesterday"."""
    norms = clauses[0].norms
    led = bool(norms) and norms[0] in ("yesterday", "on", "last", *TIED)
    return led and clauses[0].has("was", "were")


def _of_itself(clause: Clause) -> bool:
    """Whether a clause tells another day's reading, and does not take back the one before."""
    return clause.words[0].norm not in CORRECTING and clause.has("it", "was", "were", "had", "weighed", "i")


CORRECTING = word_set("no sorry oops wait actually nope not correction that meant whoops")


def _reading(clause: Clause, goal: Goal, context: Context) -> tuple[float, date, Amount] | None:
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]
    days = read_days(clause, context)
    if len(amounts) != 1 or not days.told or days.future or len(days.days) != 1:
        return None
    value = value_for(amounts[0], goal)
    near = [v for v in (goal.current_value, goal.baseline_value, goal.target_value) if v]
    level = goal.kind is GoalKind.MEASURE
    if value is None or (level and not any(0.6 <= value / v <= 1.7 for v in near)):
        return None
    return value, days.days[0], amounts[0]


def _put(
    clause: Clause, reading: tuple[float, date, Amount], goal: Goal, context: Context
) -> list[Extraction]:
    """A reading for its day: the one of that day put right, else a new one."""
    value, day, amount = reading
    there: LastEntry | None = next(
        (e for e in context.situation.last_entries if e.goal_id == goal.id and e.day == day), None
    )
    if there is not None and there.value == value:
        return []
    context.last_goal_id = goal.id
    if there is not None:
        return [_right(context, goal, value, amount, entry_id=there.entry_id)]
    said = {"said_value": amount.value, "said_unit": amount.unit}
    return [log(clause.text, 0.92, goal_ids=(goal.id,), value=value, day=day, **said)]
