"""The entry just logged given another day, goal or unit by a message that names nothing else: "yesterday that
was", "that was piano", "miles, not km".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import last_entry, put_right
from tracker_tui.language.changes.retold import BESIDE_CRIES, CRIES, just_logged
from tracker_tui.language.clauses.clause import ADDING
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.tables import commands
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalStatus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

SMALL = CRIES | BESIDE_CRIES | word_set("on at for in of to into under not this all last been were the my")
MOVING = word_set(
    "put move log count file stick pop shift switch change needs should goes go went gone instead"
)
POINTING = word_set("that it this")
SPEAKING = word_set("actually mean meant sorry wrong oops wait")

SETTING = word_set("change set move make put switch shift date")
OF_DAYS = word_set("day date")
SURE = 0.88  # that an entry belongs elsewhere


def read_elsewhere(clauses: list[Clause], context: Context) -> Extraction | None:
    """What gives the entry just logged another day, goal or unit; None where the message tells more."""
    last = just_logged(clauses, context, elsewhere=True)
    if last is None or any(a.counts for clause in clauses for a in clause.amounts):
        return None
    first = clauses[0]
    words = [word for clause in clauses for word in clause.words if word.sign == "w"]
    if any(word.norm in (*ADDING, "too", "well", "same", "again", "another") for word in words):
        return None
    return (
        _another_day(first, context, last)
        or _the_other(words, context, last)
        or _another_goal(words, context, last)
        or _unit(words, context, last)
    )


def read_moved(clauses: list[Clause], context: Context) -> Extraction | None:
    """The entry of a goal that is named as logged, given to another that is named as meant: "I logged gym
    yesterday but it was swimming".
    """
    words = [word for clause in clauses for word in clause.words]
    norms = [word.norm for word in words]
    at = next((i for i, norm in enumerate(norms) if norm in LOGGED), None)
    turn = next(
        (i for i, norm in enumerate(norms) if norm in TURNING and at is not None and i > at + 1), None
    )
    if at is None or turn is None or any(clause.asked for clause in clauses) or len(words) > LONGEST:
        return None
    told = {m.goal_id for m in context.index.mentions(words[at + 1 : turn]) if m.named}
    meant = {m.goal_id for m in context.index.mentions(words[turn:]) if m.named} - told
    days = [w.first for clause in clauses for w in context.told_days(clause.text)]
    goal = context.goals.get(next(iter(meant), ""))
    entry = last_entry(context, next(iter(told), ""), days[0] if days else None)
    if goal is None or entry is None or not len(meant) == len(told) == 1:
        return None
    value = _value_there(goal, entry)
    return put_right(entry, context, SURE, new_goal_id=goal.id, value=value) if value is not None else None


def read_all_moved(clauses: Sequence[Clause], context: Context) -> list[Extraction]:
    """The entries told together just now, each on the day that is said of them all: "both were yesterday"."""
    last = just_logged(clauses, context, elsewhere=True)
    whens = context.told_days(context.text)
    words = [word for clause in clauses for word in clause.words if word.sign == "w"]
    if last is None or len(whens) != 1 or whens[0].first != whens[0].last or len(words) > LONGEST:
        return []
    if whens[0].first > context.situation.today or any(clause.amounts for clause in clauses):
        return []
    rest = {w.norm for w in words if not whens[0].start <= w.start < whens[0].end}
    if not rest & (ALL | POINTING) or not rest <= SMALL | ALL | BEING | MEANING:
        return []
    if not (rest & BEING or rest & {"both", "all"}):
        return []
    entries = context.situation.last_entries
    told = entries[:2] if "both" in rest else [e for e in entries if e.text == last.text] or entries[:1]
    moved = [entry for entry in told if entry.day != whens[0].first]
    return [put_right(entry, context, SURE, day=whens[0].first) for entry in moved] if len(told) > 1 else []


ALL = word_set("both all those these they them everything")
BEING = word_set("was were is are")
MEANING = word_set("on from i meant mean of btw by way though actually")
LOGGED = word_set("logged put entered recorded marked noted")
TURNING = word_set("was meant should")
LONGEST = 14  # words of such a message


def read_not_but(clauses: list[Clause], context: Context) -> Extraction | None:
    """An entry on another of two days, of which its own is denied: "not thursday, wednesday"."""
    words = [word for clause in clauses for word in clause.words if word.sign == "w"]
    whens = context.told_days(context.text)
    if len(whens) != 2 or any(w.first != w.last for w in whens):
        return None
    denied = [w for w in whens if context.text[: w.start].lower().split()[-1:] == ["not"]]
    meant = [w.first for w in whens if w not in denied]
    rest = [w.norm for w in words if not any(when.start <= w.start < when.end for when in whens)]
    if len(denied) != 1 or meant[0] > context.situation.today or any(norm not in SMALL for norm in rest):
        return None
    entry = next((e for e in context.situation.last_entries[:3] if e.day == denied[0].first), None)
    return put_right(entry, context, SURE, day=meant[0]) if entry else None


def _another_day(clause: Clause, context: Context, last: LastEntry) -> Extraction | None:
    whens = context.told_days(clause.text)
    if len(whens) != 1 or whens[0].first != whens[0].last or whens[0].first == last.day:
        return None
    if whens[0].first > context.situation.today:
        return None
    start, end = whens[0].start + clause.start, whens[0].end + clause.start
    rest = [w for w in clause.words if w.sign == "w" and not start <= w.start < end]
    being = any(w.norm in ("was", "were", "is", "did") for w in rest)
    pointed = being and (rest[0].norm in ("was", "were") or any(w.norm in POINTING for w in rest))
    ordered = rest[:1] and rest[0].norm in SETTING and any(w.norm in POINTING | OF_DAYS for w in rest)
    sure = pointed or ordered or any(w.norm in SPEAKING for w in rest)
    small = SMALL | (SETTING | OF_DAYS if ordered else {"did", "i"} if pointed else set())
    if not sure or any(w.norm not in small for w in rest):
        return None
    return put_right(last, context, SURE, day=whens[0].first)


def read_scrapped(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """The last entry on another day, where an order to remove it only says so: "scrap that, it was
    yesterday".
    """
    last = last_entry(context, None)
    ordered = "remove" in table(commands.COMMANDS).labels(clauses[0].words)
    if last is None or clauses[0].amounts or not ordered:
        return None
    told = clauses[1] if len(clauses) == 2 else None
    if len(clauses) == 1 and len(clauses[0].words) > ORDER and clauses[0].words[1].norm in POINTING:
        told = clauses[0].behind(ORDER, context.text)  # "delete that it was yesterday"
    return _another_day(told, context, last) if told is not None else None


ORDER = 2  # words of an order that points at what was logged


def _another_goal(words: list[Word], context: Context, last: LastEntry) -> Extraction | None:
    mentions = [m for m in context.index.mentions(words) if m.named or m.weight >= STRONG]
    denied = {
        m.goal_id for m in mentions if any(w.norm == "not" for w in words[max(0, m.first - 3) : m.first])
    }
    meant = {m.goal_id: m for m in mentions if m.goal_id not in denied | {last.goal_id}}
    meant = {goal_id: m for goal_id, m in meant.items() if m.named} or meant
    covered = {at for m in mentions for at in range(m.first, m.last)}
    rest = [word.norm for at, word in enumerate(words) if at not in covered and not _how(words, at)]
    ids = list(meant) or _gone_on_foot(words, context, last)
    goal = context.goals.get(next(iter(ids), ""))
    if len(ids) != 1 or goal is None or any(norm not in OF_MOVING for norm in rest):
        return None
    told = last.goal_id in denied or bool(set(rest) & POINTING) or bool(set(rest) & SPEAKING)
    value = _value_there(goal, last)
    if not told or value is None or not (set(rest) & (MOVING | {"was", "not"} | SPEAKING)):
        return None
    return put_right(last, context, SURE, new_goal_id=goal.id, value=value)


STRONG = 1.6
OF_MOVING = (SMALL | MOVING | word_set("goal fund pot one jar habit box side list account")) - {"hold"}


def _value_there(goal: Goal, last: LastEntry) -> float | None:
    """What the last entry counts for another goal: one of what is counted, else its value in that unit."""
    if not measured(goal):
        return 1.0 if last.said_unit and units.measurable(last.said_unit) else last.value
    if last.said_value is None or not last.said_unit or not goal.unit:
        return None
    return units.convert(last.said_value, last.said_unit, goal.unit)


def _how(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells how one went, and is no unit: "on foot"."""
    return at > 0 and words[at - 1].norm == "on" and words[at].norm == "foot"


def _the_other(words: Sequence[Word], context: Context, last: LastEntry) -> Extraction | None:
    """The one other goal that could have taken the entry, where nothing else is said: "no, the other one"."""
    norms = [word.norm for word in words if word.norm not in SMALL - {"the"}]
    if norms not in (["the", "other", "one"], ["the", "other", "goal"], ["the", "other"]):
        return None
    values = {g.id: _value_there(g, last) for g in context.situation.goals if _alike(g, context, last)}
    fits = [(goal_id, value) for goal_id, value in values.items() if value is not None]
    return (
        put_right(last, context, SURE, new_goal_id=fits[0][0], value=fits[0][1]) if len(fits) == 1 else None
    )


def _alike(goal: Goal, context: Context, last: LastEntry) -> bool:
    """Whether another goal counts what that of an entry counts."""
    other = context.goals.get(last.goal_id)
    active = goal.id != last.goal_id and goal.status is GoalStatus.ACTIVE
    return other is not None and active and measured(goal) == measured(other) and goal.kind is other.kind


def _gone_on_foot(words: Sequence[Word], context: Context, last: LastEntry) -> list[str]:
    """The other goals of what one does on foot, where that is how the entry just logged was done."""
    if not any(_how(words, at) for at in range(len(words))):
        return []
    walked = ((key.goal.id, lexicon.with_wider(key.activities)) for key in context.index.keys)
    return [goal_id for goal_id, names in walked if "foot" in names and goal_id != last.goal_id]


def _unit(words: Sequence[Word], context: Context, last: LastEntry) -> Extraction | None:
    """The value as it was said, in the unit that was meant."""
    goal = context.goals.get(last.goal_id)
    named = [(at, w.norm) for at, w in enumerate(words) if units.measurable(w.norm) and not _how(words, at)]
    meant = [norm for at, norm in named if not (at and words[at - 1].norm == "not")]
    rest = [w.norm for w in words if not units.measurable(w.norm)]
    if goal is None or goal.unit is None or last.said_value is None or len(meant) != 1:
        return None
    if any(norm not in SMALL for norm in rest) or not (set(rest) & SPEAKING or len(named) == 2):
        return None
    value = units.convert(last.said_value, meant[0], goal.unit)
    return None if value is None or value == last.value else put_right(last, context, SURE, value=value)
