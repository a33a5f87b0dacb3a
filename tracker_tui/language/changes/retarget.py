"""New targets told by the form of what is said: "books 30 -> 20", "make takeaways 50 a month"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.dates.calendar_days import add_months
from tracker_tui.language.deeds.look import just_logged
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry
    from tracker_tui.progress.goals import Goal

LEADS = word_set(commands.LEADS)
MAKING = word_set(commands.MAKING)
MOVING = word_set(commands.MOVING)
AIMS = word_set("goal goals target targets limit limits cap quota allowance budget max maximum aim")


@cache
def _arrow() -> re.Pattern[str]:
    told = r"-{1,2}>|=>|→|➡️?|⟶|>{1,3}|,? instead of|,? rather than|,? not|to"
    return re.compile(rf"\s*(?:{told})\s*", re.IGNORECASE)


@cache
def _quota() -> re.Pattern[str]:
    period = r"(?:day|night|week|month|year)"
    return re.compile(
        rf"^\s*(?:times |x )?(?:an? |per |each |every |/){period}|^\s*(?:daily|weekly)", re.IGNORECASE
    )


def moves_it(clause: Clause) -> bool:
    """Whether a clause orders to move what was spoken of: "lets bring it down to 1 a day"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm not in LEADS), 0)
    return clause.words[at].norm in MOVING and clause.norms[at + 1 : at + 2] in (["it"], ["that"], ["this"])


def aims(clause: Clause) -> list[Amount]:
    """The amounts of a clause that could be a target: numbers, and "an hour" of "an hour a day"."""
    return [a for a in clause.amounts if a.counts and (not a.article or (a.per and a.unit))]


def rounds(clause: Clause) -> bool:
    """Whether a clause only says how much something is about: "call it 4.6 units", but "call it 18 then"."""
    called = any(first == "call" and second == "it" for first, second in pairwise(clause.norms))
    return called and not clause.has(*SETTLED) and not any(amount.per for amount in clause.amounts)


SETTLED = word_set("then instead now from on rather")


def moves_aim(clause: Clause) -> bool:
    """Whether a clause orders to set what it calls a limit, a target: "put the limit on 7 a day"."""
    known = any(first in ("the", "my", "that") and aim in AIMS for first, aim in pairwise(clause.norms))
    return known and orders(clause)


def moves_day(clause: Clause) -> bool:
    """Whether a clause orders to move a date: "change please the date of the waist to 15 january"."""
    return orders(clause) and (clause.has("date", "deadline", "due") or makes_it_a_day(clause))


def makes_it_a_day(clause: Clause) -> bool:
    """Whether a clause orders that it be a day, or the end of a month: "make it end of september"."""
    opening = [norm for norm in clause.norms if norm not in LEADS - {"it", "that"} | {"the"}][:3]
    made = opening[:1] != [] and opening[0] in MAKING and opening[1:2] in (["it"], ["that"])
    return made and bool(PARTS_OF_TIME.intersection(opening[2:]))


PARTS_OF_TIME = word_set(
    "end mid middle early late christmas xmas easter january february march april may june july august "
    "september october november december"
)


def decreed(clause: Clause) -> Amount | None:
    """The limit that somebody has set: "doctor's lowered my salt limit to 5 g a day", "she says max 5 g"."""
    counted = aims(clause)
    if len(counted) != 1:
        return None
    moved = any(
        is_past(word) and (word.stem in _moving() or word.norm in ("cut", "set")) for word in clause.words
    )
    before = clause.text[: counted[0].start - clause.start].lower().split()[-1:]
    if moved and clause.has(*AIMS) and before in (["to"], ["at"], ["down"], ["up"]):
        return counted[0]
    told = clause.has(*TELLING) and not clause.has("i", "we")
    return counted[0] if told and (counted[0].bound or clause.has(*AIMS)) else None


TELLING = word_set(
    "says say said wants wanted told recommends recommended reckons insists allows allowed ordered advised "
    "suggests suggested prescribed thinks tells asks needs requires expects"
)


@cache
def _moving() -> frozenset[str]:
    return frozenset(stem(word) for word in MOVING)


def declared(clause: Clause, context: Context, goal: Goal) -> Amount | None:
    """The new target that is told with the name of a goal and nothing else that happened: "squat target 70",
    "german 75 minutes from now on", "laptop only needs to be 1000".
    """
    counted = aims(clause)
    named = [m for m in context.mentions(clause) if m.goal_id == goal.id and (m.named or m.weight >= SURE)]
    if len(counted) != 1 or not named or _is_target(counted[0], goal) or any(map(is_past, clause.words)):
        return None
    if counted[0].in_unit(goal.unit, goal.target_value) is None:
        return None
    if "ahead" in table(commands.RESOLVES).labels(clause.words):
        return counted[0]
    known = {at for m in named for at in range(m.first, m.last)}
    start, end = counted[0].start, counted[0].end
    rest = {w.norm for at, w in enumerate(clause.words) if at not in known and not start <= w.start < end}
    if goal.periodic and counted[0].per == goal.period and (heading := _new_rules(clause)):
        return counted[0] if rest - heading <= AIMS | LEADS | BESIDE else None
    changing = context.changing == clause.sentence and "to" in rest
    before = clause.text[: counted[0].start - clause.start].lower().split()
    moved = goal.kind is GoalKind.HABIT and counted[0].per == goal.period and bool(rest & {"up", "down"})
    moved = moved or (goal.periodic and len(before) > 1 and rest <= LEADS | {"to", "the", "my"})
    changing = changing or (moved and before[-1:] == ["to"])
    changing = changing or (
        context.changing == clause.sentence and goal.periodic and counted[0].per == goal.period
    )
    changing = changing or (goal.periodic and counted[0].per == goal.period and "now" in rest)
    changing = changing or (goal.kind is GoalKind.LIMIT and counted[0].bound == "max")
    aimed = changing or rest & AIMS or {"needs", "be"} <= rest or {"should", "be"} <= rest
    return counted[0] if aimed and rest <= AIMS | LEADS | BESIDE else None


def _new_rules(clause: Clause) -> set[str]:
    """The words of a heading that announces what holds from now on: "new week new rules: russian 30 min"."""
    mark = clause.text.find(":")
    heading = {word.norm for word in clause.words if word.start - clause.start <= mark}
    return heading if "new" in heading and heading & RULES else set()


RULES = word_set("rule rules plan plans regime schedule routine targets goals target goal")
SURE = 2.4  # how much an activity weighs that is just the one of a goal
BESIDE = word_set(
    "the my to at is be needs should down up only now please a an per day week month of for from on"
)


def reason(clause: Clause) -> int:
    """Where words begin that only say why: "clothes budget 100 now that i have a job"."""
    norms = clause.norms
    for at in range(1, len(norms)):
        if norms[at] in REASONS or (norms[at - 1 : at + 2] == ["now", "that", "i"]):
            return (
                at if any(amount.start < clause.words[at].start for amount in clause.amounts) else len(norms)
            )
    return len(norms)


REASONS = word_set("because cause cos coz since")


def orders(clause: Clause) -> bool:
    """Whether a clause opens with an order to change something, whoever was spoken of before it."""
    opening = next((word.norm for word in clause.words if word.norm not in LEADS), "")
    return opening in MAKING | MOVING


def stepped(clause: Clause, goal: Goal) -> Amount | None:
    """The new target where the present one is told beside it: "30 -> 20", "20 instead of 30"."""
    counted = [amount for amount in clause.amounts if amount.role == "amount"]
    for first, second in pairwise(counted):
        between = clause.text[first.end - clause.start : second.start - clause.start]
        between = between.removeprefix(f" {first.noun}") if first.noun else between
        joined = _arrow().fullmatch(_quota().sub("", between))
        if joined is None or any(is_past(word) for word in clause.words):
            continue
        backwards = "instead" in between or "rather" in between or "not" in between
        new, old = (first, second) if backwards else (second, first)
        moved = (
            not backwards and "to" not in between and (clause.has(*AIMS) or goal.kind is not GoalKind.MEASURE)
        )
        if moved or _is_target(old._replace(unit=old.unit or new.unit), goal):
            return new
    return None


def _is_target(amount: Amount, goal: Goal) -> bool:
    return amount.in_unit(goal.unit, goal.target_value) == goal.target_value


def ordered(clause: Clause, context: Context, goal: Goal) -> Amount | None:
    """The new target in an order or a resolve about a goal that is named: "lower the vape limit to 15"."""
    counted = aims(clause)
    named = [m for m in context.mentions(clause) if m.goal_id == goal.id]
    at = next((i for i, word in enumerate(clause.words) if word.norm not in LEADS), 0)
    orders_it = goal.periodic and clause.words[at].norm in MAKING | MOVING
    told = any(
        is_past(word) and word.norm not in LEADS and not (i == at and orders_it)
        for i, word in enumerate(clause.words[:3])
    )
    if not counted or not (named or moves_it(clause) or moves_aim(clause)) or told:
        return None
    amount = counted[-1]
    verb = clause.words[at].norm
    before = clause.text[: amount.start - clause.start].lower().split()[-1:]
    if _is_target(amount, goal):
        return None
    if (
        clause.text[: amount.start - clause.start].lower().rstrip().endswith("down to")
        and goal.kind is GoalKind.TOTAL
    ):
        return amount  # a sum never goes down
    to = before in (["to"], ["at"], ["by"], ["down"], ["up"])
    if clause.norms[at : at + 2] == ["up", "to"]:
        return None  # "up to 17 now" tells a total
    if verb in MOVING and (to or clause.has(*AIMS)):
        return amount
    if clause.norms[at : at + 2] == ["put", "down"]:
        return None  # "put down 3 hours for tomorrow" tells, or would tell, a deed
    if verb in MAKING and amount.start >= clause.words[at].end and (to or amount.per or clause.has(*AIMS)):
        return amount
    resolved = "resolve" in table(commands.RESOLVES).labels(clause.words)
    enough = goal.kind is GoalKind.HABIT and amount.per is None and verb not in MAKING | MOVING
    enough = enough and not _in_its_place(clause, context)
    return amount if resolved and goal.period and (amount.per == goal.period or enough) else None


def _in_its_place(clause: Clause, context: Context) -> bool:
    """Whether something was done in place of what did not come off: "no gym today but 40 minutes of yoga
    instead", and not "20 is too much, 10 instead".
    """
    if clause.norms[-1] != "instead":
        return False
    before = [c for c in context.clauses if c.sentence == clause.sentence and c.start < clause.start]
    return bool(before) and not any("judged" in table(commands.ANEW).labels(c.words) for c in before)


def by_step(amount: Amount, clause: Clause, goal: Goal) -> float | None:
    """The target moved by an amount: "bump it up by 6", "5 more a week"; None where it is no step."""
    before = clause.text[: amount.start - clause.start].lower().split()[-1:]
    more = (amount.noun or "").split()[:1] == ["more"] or amount.text.lower().split()[1:2] == ["more"]
    value = amount.in_unit(goal.unit, goal.target_value)
    if goal.target_value is None or not value or not (before == ["by"] or (before == ["another"] and more)):
        return None
    moved = goal.target_value + (-value if clause.has(*DOWNWARDS) else value)
    return moved if moved > 0 else None


POINTED = (["that"], ["it"], ["this"], ["them"])
DOWNWARDS = word_set("down lower drop cut decrease reduce shrink less trim knock")


def scaled(clause: Clause, context: Context, goal: Goal) -> float | None:
    """The new target of "double the running goal", "cut the book target in half"; "double that" right after
    a log is no target.
    """
    if goal.target_value is None or clause.asked:
        return None
    at = next((i for i, word in enumerate(clause.words) if word.norm not in LEADS), 0)
    situation = context.situation
    logged = just_logged(situation) and not (situation.goal_changed_last or clause.has(*AIMS))
    if logged and clause.norms[at + 1 : at + 2] in POINTED:
        return None
    factor = commands.FACTORS.get(clause.words[at].norm)
    if clause.words[at].norm == "half" and not clause.has(*AIMS):
        return None  # "half an hour on the tin whistle"
    if (
        factor is None
        and clause.words[at].norm in MOVING
        and clause.norms[-2:] in (["in", "half"], ["by", "half"])
    ):
        factor = 0.5
    return goal.target_value * factor if factor else None


@cache
def _shift() -> re.Pattern[str]:
    count = r"(?:another|an?|one|(?P<number>\d+)|(?P<word>two|three|four|five|six)) (?:more |extra )?"
    way = r"(?P<way> back| later| forward| earlier| sooner| longer| more| out)?"
    unit = r"(?P<unit>day|week|fortnight|month|year)s?"
    return re.compile(rf"\b(?:by )?{count}{unit}{way}\b", re.IGNORECASE)


MORE = ("another", " more ", " extra ")
WAYS = ("back", "forward", "out", "add")
STEPS = {"day": 1, "week": 7, "fortnight": 14}
FEW = ("one", "two", "three", "four", "five", "six")


def shifted(clause: Clause, goal: Goal) -> date | None:
    """A deadline moved by a span: "two weeks back", "another 10 days"; None where none is told."""
    found = _shift().search(clause.text)
    if found is None or goal.deadline is None:
        return None
    text = found.group().lower()
    before = clause.text[: found.start()].lower().split()[-1:]
    way = (found["way"] or "").strip() or (before[0] if before and before[0] in WAYS else "")
    if not (way or text.startswith("by ") or any(more in text for more in MORE)):
        return None
    count = int(found["number"]) if found["number"] else FEW.index((found["word"] or "one").lower()) + 1
    count = -count if way in ("earlier", "sooner", "forward") else count
    unit = found["unit"].lower()
    if unit in STEPS:
        return goal.deadline + timedelta(days=count * STEPS[unit])
    return add_months(goal.deadline, count * (12 if unit == "year" else 1))


def moves_target(clause: Clause, context: Context, last: LastEntry) -> bool:
    """Whether a number goes down, or up, from the target of a goal that is named, or else not so from the
    entry: after £31 of 150, "actually put eating out down to 120".
    """
    told = [a for a in clause.amounts if a.role == "amount"]
    down, up = clause.has(*DOWNWARDS), clause.has(*UPWARDS)
    if len(told) != 1 or down == up or not orders(clause):
        return False
    for mention in context.mentions(clause):
        goal = context.goals.get(mention.goal_id)
        target = goal.target_value if goal is not None and goal.periodic else None
        value = told[0].in_unit(goal.unit, target) if goal is not None and target else None
        if value is None or target is None or not (value < target if down else value > target):
            continue
        from_entry = value < last.value if down else value > last.value
        if mention.named or (mention.goal_id == last.goal_id and not from_entry):
            return True
    return False


UPWARDS = word_set("up raise increase higher bump")
