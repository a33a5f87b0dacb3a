"""The last entry once more: "same again", "same for yoga", "tuesday as well"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.number_words import ORDINALS
from tracker_tui.language.amounts.reading import Role
from tracker_tui.language.changes.last_entry import FRESH, last_entry
from tracker_tui.language.clauses.clause import ADDING
from tracker_tui.language.clauses.pieces import only_days
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking, endings
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.deeds.fits import usual
from tracker_tui.language.matching.index import decide
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry
    from tracker_tui.progress.goals import Goal


def read_repeat(clause: Clause, context: Context) -> list[Extraction]:
    """The latest entry once more: "same again", "same for yoga", "tuesday as well", "had another"."""
    labels = table(commands.COMMANDS).labels(clause.words)
    last = last_entry(context, None)
    again = labels.get("again")
    if last is None or clause.asked or blocking.blocked(clause) or len(clause.words) > 9:
        return []
    halved = clause.norms == ["a", "half"] and clause.joined in ADDING  # "plus a half"
    if again is None and "alsoday" not in labels and not halved:
        return []
    if _told_next(clause, context) or _of_something_else(again or labels.get("alsoday"), clause, context):
        return []
    days = read_days(clause, context)
    named = decide(list(context.weighed(clause).values()))
    if clause.has("usual", "always") and not named and len(context.clauses) > 1:
        return []  # "as usual. what was my last reading?"
    if again is None and not halved and not (days.told and not clause.amounts):
        return []
    if any(a.role is Role.AMOUNT and a.value != 1 and not a.fraction for a in clause.amounts):
        return []
    goal = named[0].goal if len(named) == 1 else context.goals.get(last.goal_id)
    if goal is None or days.future:
        return []
    once = clause.has("another", "one", "more") and not measured(goal)
    value = 1.0 if once else last.value
    if goal.id == last.goal_id and (half := _half(clause, goal, last)) is not None:
        value = half
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


def _of_something_else(again: Match | None, clause: Clause, context: Context) -> bool:
    """Whether words of repeating only tell how something else was or that there is more of it: "headwind all
    the way as usual", "another gallon of paint".
    """
    spans = [(w.start, w.end) for w in context.told_days(clause.text)]
    named = {at for m in context.mentions(clause) for at in range(m.first, m.last)}
    if named or again is None:
        return False
    beside = [
        word
        for at, word in enumerate(clause.words)
        if word.sign == "w"
        and not (again.first <= at < again.last or word.norm in AROUND or is_past(word))
        and not any(a <= word.start - clause.start < b for a, b in spans)
    ]
    return len(beside) > MORE_WORDS


MORE_WORDS = 1  # word beside those of repeating, which may tell what was done or how it was
AROUND = word_set(
    "i we a an the it that this and so then just too for of on in at with my our me to done did do same "
    "actually tonight today again"
)


def _half(clause: Clause, goal: Goal, last: LastEntry) -> float | None:
    """Half of one of what was just told: "1.5 l of water", then "another half"."""
    halves = [at for at, norm in enumerate(clause.norms) if norm == "half"]
    if not halves or not set(clause.norms[max(0, halves[0] - 2) : halves[0]]) & {"another", "a", "one"}:
        return None
    if clause.norms[halves[0] + 1 : halves[0] + 2] in (["of"], ["the"]):
        return None
    one = units.convert(1.0, last.said_unit, goal.unit) if last.said_unit and goal.unit else None
    return (one or 1.0) / 2


def _told_next(clause: Clause, context: Context) -> bool:
    """Whether the clause behind tells how much it was this time: "takeaway again, $18.60 at the shop"."""
    behind = [c for c in context.clauses if c.sentence == clause.sentence and c.start > clause.start]
    return (
        bool(behind)
        and behind[0].joined in (",", "-")
        and any(a.counts and not a.article and a.role is Role.AMOUNT for a in behind[0].amounts)
    )


def read_one_more(clause: Clause, context: Context) -> list[Extraction]:
    """One more of what was just logged, told by a name alone: "and forgot Arrival on Wednesday", "plus a gin
    when I got home".
    """
    last = last_entry(context, None)
    goal = context.goals.get(last.goal_id) if last else None
    if goal is None or measured(goal) or clause.asked or len(clause.words) > LONGEST:
        return []
    others = {m.goal_id for m in context.mentions(clause) if m.named} - {goal.id}
    if context.situation.topics.get(goal.id, 0.0) < FRESH or others:
        return []
    if any(a.counts and not (a.article or a.fraction) for a in clause.amounts):
        return []
    days = read_days(clause, context)
    if days.future or not (
        _forgotten(clause, days.told)
        or _added(clause, goal, context)
        or _the_next_one(clause)
        or _of_a_day(clause, context)
    ):
        return []
    context.last_goal_id = goal.id
    return [
        log(clause.text, 0.9, goal_ids=(goal.id,), value=1.0, day=day, time=days.time) for day in days.days
    ]


LONGEST = 9  # words of such a clause
FORGETTING = word_set("forgot missed omitted skipped")
DETERMINERS = word_set("my the a an his her our their some any this that everything")
NO_THINGS = word_set("to about it that how what why i how")


def _forgotten(clause: Clause, dated: bool) -> bool:
    """Whether a clause tells a thing by name that was forgotten to be logged."""
    at = next((i for i, norm in enumerate(clause.norms[:4]) if norm in FORGETTING), None)
    if at is None or at + 1 >= len(clause.words) or clause.norms[at + 1] in NO_THINGS:
        return False
    named = dated and clause.norms[at + 1] not in DETERMINERS
    return clause.norms[at] == "forgot" and (named or clause.words[at + 1].upper)


def _added(clause: Clause, goal: Goal, context: Context) -> bool:
    """Whether a message only adds one of what the goal counts."""
    at = next((i for i, word in enumerate(clause.words) if word.norm not in LEADS), 0)
    joined = clause.joined in ADDING or any(norm in ADDING for norm in clause.norms[:at])
    first = joined and all(
        len(c.words) == 1 and not c.amounts for c in context.clauses if c.start < clause.start
    )
    if first and clause.words[at].upper and (goal.unit or "") in endings.finishable():
        return bool(context.told_days(clause.text)) or len(clause.words) <= FEW
    opens = clause.words[at].norm in ("a", "an", "another", "one", "the")
    rest = clause.norms[at + 1 :]
    if first and opens and rest and rest[0] in NEXT and (not rest[1:] or rest[1] in TRAILING):
        return True
    meant = any(mention.goal_id == goal.id for mention in context.mentions(clause))
    return first and meant and opens and clause.words[at].norm != "the"


NEXT = ORDINALS.keys() - {"first"}  # "and a third"
TRAILING = word_set("one just now today tonight afterwards later on at with in after before when from for")


def _the_next_one(clause: Clause) -> bool:
    """Whether another one of what was just logged was done, told by its place: "did the evening one too"."""
    norms = [norm for norm in clause.norms if norm not in LEADS | {"i", "just", "too", "did"}] or [""]
    norms = norms[1:] if norms[0] in DOING else norms if clause.has("did") or clause.joined in ADDING else []
    norms = [norm for norm in norms if norm not in ("him", "her", "them", "it", "my", "his")]
    return norms[:1] == ["the"] and norms[2:3] in (["one"], ["ones"]) and norms[1] in PLACED


def _of_a_day(clause: Clause, context: Context) -> bool:
    """Whether another day's one was done: "also did yesterday's"."""
    spans = [(w.start, w.end) for w in context.told_days(clause.text)]
    beside = [w.norm for w in clause.words if not any(a <= w.start - clause.start < b for a, b in spans)]
    return (
        bool(spans)
        and "did" in beside
        and all(norm in LEADS | {"i", "did", "just", "too"} for norm in beside)
    )


DOING = word_set("gave give took had got finished made taken given managed")
PLACED = word_set(
    "morning evening afternoon night nighttime midday noon lunch lunchtime bedtime dinner breakfast second "
    "third fourth other next last late early final"
)
FEW = 5  # words of a title told alone
LEADS = word_set("and also plus then oh ah right yes")


AS_WELL = (["now", "as", "well"], ["now", "too"], ["now", "again"], ["now"])


def read_on_a_day(clause: Clause, context: Context) -> list[Extraction]:
    """What was just logged, on a day that a message adds and nothing else: "and yesterday"."""
    last = last_entry(context, None)
    goal = context.goals.get(last.goal_id) if last else None
    at = next((i for i, norm in enumerate(clause.norms) if norm not in (*ADDING, "just")), 0)
    added = clause.joined in ADDING or any(norm in ADDING for norm in clause.norms[:at])
    only = only_days(clause.words[at:]) or clause.norms[at:] in AS_WELL
    first = clause is context.clauses[0] and added and only and not clause.amounts
    if last is None or goal is None or not first or clause.asked or context.situation.last_view is not None:
        return []
    days = read_days(clause, context)
    if not days.told or days.future or context.situation.topics.get(goal.id, 0.0) < FRESH:
        return []
    context.last_goal_id = goal.id
    value = 1.0 if not measured(goal) else last.value
    return [
        log(clause.text, 0.88, goal_ids=(goal.id,), value=value, day=day, time=days.time) for day in days.days
    ]
