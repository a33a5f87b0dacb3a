"""Whether a number is a total that was reached: "that makes 3 this week", "page 214"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.moods import devices
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.text.words import Word


def running_total(amount: Amount, clause: Clause, goal: Goal) -> tuple[bool, Period | None]:
    """Whether an amount is a total reached ("that makes 3 this week"), and of which period."""
    if goal.kind is GoalKind.MEASURE or amount.more or _known_part(amount, clause, goal):
        return False, None
    period = goal.period
    if amount.role is Role.LABEL or amount.role is Role.ORDINAL or _numbered(amount, clause, goal):
        return not within_part(amount, clause), period
    if _of_the_whole(amount, clause, goal) or _next_by_then(amount, clause, goal):
        return True, period
    if _as_it_is(amount, clause, goal):
        return True, period
    if "total" not in table(words_of_deeds.TOTALS).labels(_without_just_now(clause)):
        return False, None
    if goal.kind is GoalKind.TOTAL and _of_one_deed(clause) and _below(amount, clause, goal):
        return False, None
    standing = clause.has(*STANDING) or _is_there(amount, clause, goal)
    if goal.kind is GoalKind.TOTAL and amount.value < goal.current_value and not standing:
        return False, None  # "one hour now" is no step back to one
    if goal.kind is GoalKind.TOTAL and clause.has("today", "week") and not clause.has(*OF_ALL):
        return True, Period.WEEK if clause.has("week") else Period.DAY
    if period and clause.has("week"):
        return True, Period.WEEK
    if period and clause.has("today"):
        return True, Period.DAY
    if period and clause.has("month"):
        return True, Period.MONTH
    return True, period


def _is_there(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether so much is there or was come to, be it less than was known: "we have 5300 in the pot"."""
    before = [word.norm for word in clause.words if word.end <= amount.start]
    if before[-1:] == ["reached"]:
        counted = not units.measurable(goal.unit or "") and not clause.has("today", "tonight", "row")
        return counted and 2 * amount.value > goal.current_value
    return before[-1:] in (["have"], ["got"]) and not VESSELS.isdisjoint(clause.norms)


VESSELS = word_set("fund pot account jar savings bank kitty isa")


def states_total(clause: Clause) -> bool:
    """Whether a clause states what a total is, and does not ask for it: "my total is 300 now"."""
    counted = next((a for a in clause.amounts if a.counts and not a.article), None)
    at = next((i for i, word in enumerate(clause.words) if word.norm in SUMS), None)
    if counted is None or clause.asked:
        return False
    if _shown_by_device(clause, counted):
        return True
    if at is None:
        return False
    between = [w.norm for w in clause.words[at + 1 :] if w.end <= counted.start]
    before = clause.words[0].norm
    return (
        bool(between) and all(norm in STATING for norm in between) and before not in ("what", "how", "show")
    )


def _shown_by_device(clause: Clause, counted: Amount) -> bool:
    """Whether something that counts by itself shows what there is: "my app says 770 kanji in total"."""
    before = [w.norm for w in clause.words if w.end <= counted.start]
    behind = [w.norm for w in clause.words if w.start >= counted.end][:3]
    shown = before[-1:] != [] and before[-1] in SHOWING and not devices().isdisjoint(before)
    at_it = before[-1:] == ["at"] and not devices().isdisjoint(before)
    return at_it or (shown and not SUMS.isdisjoint(behind))


SHOWING = word_set("says say shows show reads counts counted has got is")
SUMS = word_set("total tally count balance")
STATING = word_set("is was stands now at so far should be to up actually really only just currently s")


def _as_it_is(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a clause only sums up what there is already: "so 250", right where that was reached."""
    there = goal.kind is GoalKind.TOTAL and goal.current_value == amount.value
    return there and clause.norms[0] in ("so", "makes", "total", "thats")


def _of_the_whole(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a number is so many of all that a goal asks for: "260 of the 520 edited"."""
    whole = goal.kind is GoalKind.TOTAL and amount.of is not None and amount.of == goal.target_value
    return whole and amount.value > goal.current_value and not clause.has("today", "tonight", "more")


STANDING = (
    *(
        "at",
        "total",
        "altogether",
        "overall",
        "all",
        "stands",
        "counter",
        "tally",
        "count",
        "odometer",
        "says",
    ),
    *("shows", "reads", "is", "are", "page", "to", "actually", "only", "down", "far", "makes", "brings"),
)


PASSING = word_set("passed crossed hit topped reached cleared past over")
NEAR_BY = 0.25  # of what there is, that a number told as reached may lie beyond it
ENOUGH_TO_KNOW = 10  # by then that a number is just one more is no chance


def _known_part(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a sum is one that was spoken of, and less than there is: "the 400 is in the deposit now"."""
    before = [word.norm for word in clause.words if word.end <= amount.start][-1:]
    return (
        goal.kind is GoalKind.TOTAL and before in (["the"], ["those"]) and amount.value < goal.current_value
    )


def _next_by_then(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a number is how many there are with the one just done: "that's 134 species", "4 down"."""
    further = amount.value - goal.current_value
    if goal.kind is not GoalKind.TOTAL or goal.period is not None or further <= 0:
        return False
    before = [word.norm for word in clause.words if word.end <= amount.start]
    behind = [word.norm for word in clause.words if word.start >= (amount.noun_end or amount.end)][:1]
    reached = behind == ["down"] or (before[-1:] and before[-1] in PASSING and amount.value > ENOUGH_TO_KNOW)
    if reached and further <= max(SOON, NEAR_BY * goal.current_value):
        return goal.current_value > 0
    if further > SOON:
        return False
    if before[-2:] in (["that", "is"], ["it", "is"]):
        return goal.current_value > 0
    alone = not before and all(w.start < amount.end or w.sign != "w" for w in clause.words)
    return alone and not amount.unit and further == 1 and goal.current_value >= ENOUGH_TO_KNOW


OF_ALL = ("now", "total", "stands", "as")  # "stands at £3,450 as of today" is of all days


def _of_one_deed(clause: Clause) -> bool:
    """Whether a sum is that of the deed itself: "biked to work, 18 km in total"."""
    summed = clause.has("total", "altogether", "overall") or any(two in ALL for two in pairwise(clause.norms))
    return summed and not clause.has("at", "now", "makes", "brings")


ALL = frozenset((("all", "up"), ("all", "told"), ("in", "all")))


def _below(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a sum is less than there is, by so much or told of a deed, so that it is no total of all."""
    return amount.value < goal.current_value / (1 if is_past(clause.words[0]) else 2)


def sums_up_these(clause: Clause, before: Clause | None) -> bool:
    """Whether a sum is that of the things counted right before it, and of no longer time: "4 meetings today,
    3h15 altogether".
    """
    if before is None or before.sentence != clause.sentence or not _of_one_deed(clause):
        return False
    told = any(a.counts and not (a.article or a.more) for a in before.amounts) and clause.joined != "so"
    return told and not clause.has("week", "month", "year", "far", "now")


def _without_just_now(clause: Clause) -> list[Word]:
    """The words without "just now", which tells when and no total."""
    words = clause.words
    return [
        word
        for at, word in enumerate(words)
        if not (word.norm == "now" and at and words[at - 1].norm == "just")
    ]


PARTS = ("weeks", "days", "modules", "seasons", "levels", "months", "phases", "stages")


def within_part(amount: Amount, clause: Clause) -> bool:
    """Whether a number counts within a numbered part ("week 3 run 2"), so that it is no total."""
    return any(
        other is not amount and other.role is Role.LABEL and other.noun in PARTS and other.end < amount.start
        for other in clause.amounts
    )


# What is told by its number in order, so that the number is how far one has come.
IN_ORDER = word_set(
    "chapters pages lessons episodes modules sections units levels days weeks months seasons parts lectures "
    "videos verses steps sessions lines volumes stages phases workouts katas runs classes"
)
SOON = 3  # so many further than before a numbered thing may be and still tell how many there are by now


def named_ones(amount: Amount, clause: Clause, goal: Goal) -> float | None:
    """How many of a goal's things are told by their numbers, where those name and do not count them: "prelude
    no. 15", "essays 14 to 20". None where they tell how far one has come.
    """
    if goal.kind is GoalKind.MEASURE or not goal.unit or amount.unit == "%":
        return None
    before = [word.norm for word in clause.words if word.end <= amount.start][-1:]
    plural = amount.role is Role.AMOUNT and before == [goal.unit]
    if amount.role is not Role.LABEL and not (plural and amount.high):
        return None
    low, high = amount.parts or (amount.value, amount.high or amount.value)
    several = high - low + 1 if high > low else 1.0
    if goal.period is not None and high > low and goal.unit not in ("days", "weeks"):
        return several
    if goal.unit in IN_ORDER or "total" in table(words_of_deeds.TOTALS).labels(clause.words):
        return None
    return None if 0 < low - goal.current_value <= SOON else several


def _numbered(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a number names one of what the goal counts: "loaf 9", "snack one"."""
    before = [word for word in clause.words if word.end <= amount.start]
    if amount.unit or amount.noun or not before or not goal.unit:
        return False
    unit = units.singular(goal.unit)
    next_one = goal.current_value > 0 and 0 < amount.value - goal.current_value <= 3
    return (before[-1].norm == unit != goal.unit) or (next_one and before[-1].norm in (unit, goal.unit))


TO_DO = ("left", "remaining", "remain", "outstanding")


def is_left(amount: Amount, clause: Clause) -> bool:
    """Whether so many are what is left of a quota: "5 words left for today", "still 20 minutes to go"."""
    behind = [word.norm for word in clause.words if word.start >= (amount.noun_end or amount.end)][:2]
    before = [word.norm for word in clause.words if word.end <= amount.start][-1:]
    to_go = behind == ["to", "go"] or behind[:1] in (["left"], ["remaining"])
    return to_go or (before == ["still"] and behind[:1] in (["for"], ["to"]))


def still_to_do(amount: Amount, clause: Clause, goal: Goal) -> float | None:
    """How many of a total are done where so many are told to be left: "35 scripts left to mark". None where
    the clause tells no such thing.
    """
    if goal.kind is not GoalKind.TOTAL or not goal.target_value or amount.role is not Role.AMOUNT:
        return None
    behind = [word.norm for word in clause.words if word.start >= (amount.noun_end or amount.end)][:3]
    before = [word.norm for word in clause.words if word.end <= amount.start][-1:]
    if before[:1] in (["leaves"], ["leaving"]) and amount.value < goal.target_value:
        return goal.target_value - amount.value
    to_go = behind[:2] == ["to", "go"] or behind[:3] == ["still", "to", "go"]
    if not (to_go or (behind[:1] and behind[0] in TO_DO)) or amount.value >= goal.target_value:
        return None
    return goal.target_value - amount.value
