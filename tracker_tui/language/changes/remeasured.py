"""A goal gets another unit, period or baseline: "swimming in miles, not km", "weekly rather than daily"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.quotas import ADVERBS, PERIODS
from tracker_tui.language.changes import retarget
from tracker_tui.language.changes.meant import current_goal, extraction
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.dates.recurrence import GROUPS
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.tables import commands
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import Word, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

LONGEST = 24  # words
BEFORE_PERIOD = word_set("per a an each every by the /")
NEAR = 3  # words between "rather than" and what it sets aside
# Verbs that order another way of counting; any other only with what it takes the place of.
MEASURING = word_set(
    "make set change switch turn convert count measure use express move update swap edit adjust"
)
NAMING_UNIT = word_set("unit units")
STARTED = word_set("start started starting began begin beginning baseline initial initially")


STARTS = word_set("weight value point figure number level reading")


class Told(NamedTuple):
    """Something a clause names, and whether only to set it aside ("rather than per week")."""

    what: str
    aside: bool


def read_remeasured(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause that tells of the change, by its id(), what to put in its place."""
    words = [word for clause in clauses for word in clause.words]
    if len(words) > LONGEST or any(_in_the_way(clause) for clause in clauses):
        return {}
    changes = [
        change._replace(goal_ids=(goal.id,))
        for goal, meant in _goals(words, context)
        if (
            change := _start(clauses, words, goal)
            or _measure(clauses, words, goal, meant)
            or (_quota(clauses, words, goal, context) if meant else None)
        )
    ]
    if len(changes) != 1:
        return {}
    first = clauses[0]
    found = extraction(first.text, "update_goal", 0.93, changes[0])
    return {id(clause): [found] if clause is first else [] for clause in clauses}


def _in_the_way(clause: Clause) -> bool:
    """Whether a clause asks, only supposes, or tells a deed."""
    asked = clause.asked and clause.words[0].norm not in ("can", "could", "would", "please", "lets", "let")
    asked = asked or clause.words[0].norm in ("what", "which", "how", "why", "when", "where")
    done = any(is_past(w) and w.stem in deeds() and w.norm not in commands.NO_DEEDS for w in clause.words)
    return asked or bool(clause.unreal) or done


def _goals(words: Sequence[Word], context: Context) -> list[tuple[Goal, bool]]:
    """The goals that may be meant, and whether by a word: those named, else the one pointed at, else the only
    one.
    """
    scores = weigh(context.index.mentions(list(words)), context.goals)
    best = decide([s for s in scores.values() if s.goal.status is not GoalStatus.ABANDONED])
    if best:
        return [(scored.goal, True) for scored in best]
    current = context.goals.get(context.last_mentioned or "") or current_goal(context)
    if current is not None and {word.norm for word in words} & {"it", "that", "this"}:
        return [(current, True)]
    live = [goal for goal in context.situation.goals if goal.status is GoalStatus.ACTIVE]
    pointed = bool({word.norm for word in words} & {"it", "that"})
    return [(live[0], pointed)] if len(live) == 1 else []


def _start(clauses: Sequence[Clause], words: Sequence[Word], goal: Goal) -> GoalIntent | None:
    """Another start: "i was 86 when i started, not 85", "the starting weight should be 86"."""
    if goal.kind not in (GoalKind.MEASURE, GoalKind.TOTAL) or not {w.norm for w in words} & STARTED:
        return None
    told = [a for clause in clauses for a in retarget.aims(clause)]
    values = [a.in_unit(goal.unit, goal.target_value) for a in told]
    new = [value for value in values if value is not None and value != goal.baseline_value]
    sure = goal.baseline_value in values or any(w.norm in ("baseline", "starting") for w in words)
    sure = sure or any(one.norm == "start" and two.norm in STARTS for one, two in pairwise(words))
    return GoalIntent(GoalAction.UPDATE, baseline=new[0]) if len(new) == 1 and sure else None


def _measure(clauses: Sequence[Clause], words: Sequence[Word], goal: Goal, meant: bool) -> GoalIntent | None:
    """Another period or unit, and the target told with it; of a goal that is not `meant` by any word only
    where the present one is set aside.
    """
    ordered = meant and any(_orders(clause) or clause.has("instead") for clause in clauses)
    period = _new(list(_periods(words)), goal.period if goal.periodic else None, ordered)
    unit = _new(list(_units(words, goal)), goal.unit, ordered)
    if period is None and unit is None:
        return None
    told = [a for clause in clauses for a in retarget.aims(clause)]
    target = _target(told, goal, unit)
    if told and target is None:
        return None
    return GoalIntent(GoalAction.UPDATE, target=target, unit=unit, period=Period(period) if period else None)


def _target(told: Sequence[Amount], goal: Goal, unit: str | None) -> float | None:
    """The one new target among the amounts."""
    into = unit or goal.unit
    values = {value for a in told if (value := a.in_unit(into, goal.target_value)) != goal.target_value}
    value = values.pop() if len(values) == 1 else None
    return value or None


def _orders(clause: Clause) -> bool:
    at = next((i for i, word in enumerate(clause.words) if word.norm not in retarget.LEADS), 0)
    return clause.words[at].norm in MEASURING


def _new(told: list[Told], present: str | None, ordered: bool) -> str | None:
    """What takes the place of the present one; None where it is not clear that it shall."""
    if present is None:
        return None
    wanted = {one.what for one in told if not one.aside} - {present}
    aside = {one.what for one in told if one.aside}
    sure = present in aside if aside else ordered
    return wanted.pop() if len(wanted) == 1 and sure else None


def _aside(words: Sequence[Word], at: int) -> bool:
    """Whether what stands at a place is set aside: "rather than per week", "instead of km", "not daily"."""
    near = [word.norm for word in words[max(0, at - NEAR) : at]]
    return any(norm in ("not", "than", "instead", "from") for norm in near) and "to" not in near[-1:]


def _periods(words: Sequence[Word]) -> Iterator[Told]:
    """The periods named, beside any amount: "per month", "weekly"."""
    for at, word in enumerate(words):
        before = words[at - 1].norm if at else ""
        period = ADVERBS.get(word.norm) or (PERIODS.get(word.norm) if before in BEFORE_PERIOD else None)
        if period in list(Period):
            yield Told(str(period), _aside(words, at))


def _units(words: Sequence[Word], goal: Goal) -> Iterator[Told]:
    """The units named that a goal could be counted in: of its dimension, or told as its unit."""
    if not goal.unit:
        return
    named = any(word.norm in NAMING_UNIT for word in words)
    for at, word in enumerate(words):
        before = words[at - 1].norm if at else ""
        known = units.measurable(word.norm) and word.norm not in PERIODS and word.norm != "in"
        unit = units.canonical(word.norm) if known else None
        if unit and units.compatible(unit, goal.unit):
            if not (at and words[at - 1].sign == "n"):
                yield Told(unit, _aside(words, at))
        elif word.sign == "w" and _replaces(words, at, goal.unit):
            yield Told(units.plural(word.norm), aside=False)
        elif named and before in ("to", "in", "into") and word.sign == "w" and word.norm not in NAMING_UNIT:
            yield Told(unit or units.plural(word.norm), aside=False)
        elif word.sign == "w" and units.same(units.plural(word.norm), goal.unit):
            yield Told(goal.unit, _aside(words, at))


def _replaces(words: Sequence[Word], at: int, unit: str) -> bool:
    """Whether a word is told to take the place of the unit: "chapters instead of books"."""
    norms = [word.norm for word in words[at + 1 : at + 4]]
    behind = 1 if norms[:1] == ["not"] else 2 if norms[:2] in (["instead", "of"], ["rather", "than"]) else 0
    return bool(behind) and len(norms) > behind and units.same(units.plural(norms[behind]), unit)


def _quota(
    clauses: Sequence[Clause], words: Sequence[Word], goal: Goal, context: Context
) -> GoalIntent | None:
    """Another quota told with the name of the goal and nothing else: "vocab weekdays only, so 100 a week"."""
    told = [a for clause in clauses for a in retarget.aims(clause)]
    if not goal.periodic or len(told) != 1 or told[0].per not in list(Period) or _announced(words):
        return None
    value = told[0].in_unit(goal.unit, goal.target_value)
    named = [m for m in context.index.mentions(list(words)) if m.named and m.goal_id == goal.id]
    known = {at for m in named for at in range(m.first, m.last)}
    end = told[0].noun_end or told[0].end
    rest = [
        word
        for at, word in enumerate(words)
        if at not in known and not told[0].start <= word.start < end and word.sign == "w"
    ]
    known_words = retarget.LEADS | set(GROUPS) | set(PERIODS)
    free = [w for w in rest if not (w.stem in lexicon.plain_words() or w.norm in known_words)]
    period = Period(told[0].per)
    if not value or not named or free or (value, period) == (goal.target_value, goal.period):
        return None
    return GoalIntent(GoalAction.UPDATE, target=value, period=None if period is goal.period else period)


def _announced(words: Sequence[Word]) -> bool:
    """Whether words announce a goal beside those that are there."""
    return bool({word.norm for word in words} & NEW)


NEW = word_set("new another add also second create set extra separate")
