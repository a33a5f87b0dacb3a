"""Where one stands, or how much is done, told beside the target of a new goal."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.extraction import (
    NEW_GOAL,
    EntryAction,
    Extraction,
    GoalIntent,
    Intent,
    ProgressUpdate,
)
from tracker_tui.language.goals.details import named
from tracker_tui.language.goals.lists import in_base
from tracker_tui.language.goals.measures import SUMMING, counted_unit, main_amount
from tracker_tui.language.goals.title_pieces import content, names_something
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.goals.wished import Wish

STANDING = (
    "weigh",
    "my weight is",
    "currently",
    "at the moment",
    "right now",
    " now ",
    "i'm at",
    "im at",
    "i am at",
    "i'm ",
    "im ",
    "i am ",
    " is ",
    "it is",
    "it's",
    "its ",
    " can ",
    " says ",
    " reads ",
    "'s at ",
)


def from_where(found: list[Extraction], before: Clause | None, context: Context) -> list[Extraction]:
    """A goal with where one stands, told before it: "I weigh 94 kg and want to weigh 82"."""
    goal = found[0].goal_intent if len(found) == 1 else None
    if goal is None or before is None or goal.target is None or goal.period or goal.baseline is not None:
        return found
    if quota := _from_quota(goal, before):
        return [found[0]._replace(goal_intent=quota)]
    text = before.text.lower()
    now = next((a for a in before.amounts if a.counts and not a.per), None)
    stands = any(word in text for word in STANDING) and not any(map(is_past, before.words))
    if now is None or not (stands or _read_off(goal, before)):
        return found
    if goal.unit and now.unit and not units.compatible(now.unit, goal.unit):
        return found
    unit, aim = goal.unit or now.unit, goal.target
    value = units.convert(now.value, now.unit, unit) if now.unit and unit else now.value
    if value is not None and value < 1 < now.value and now.unit and unit:  # "50 seconds", not 0.83 minutes
        aim = units.convert(aim, unit, now.unit) or aim
        value, unit = now.value, now.unit
    target = moved(read_words(found[0].text), aim, value) or aim
    if value == target:
        return found  # "the gallery says 6. so my goal is 6 paintings"
    stood = goal._replace(kind=GoalKind.MEASURE, target=target, baseline=value, unit=unit)
    thing = units.plural(unit) if unit and not units.measurable(unit) else ""
    if thing and units.singular(thing).lower() not in (goal.title or "").lower():
        stood = stood._replace(title=f"{thing[:1].upper()}{thing[1:]}: {goal.title}")
    bare = (goal.title or "").startswith("Reach ") or not any(map(str.isalpha, goal.title or ""))
    return [found[0]._replace(goal_intent=named(stood._replace(title=f"{aim:g}") if bare else stood))]


def _read_off(goal: GoalIntent, before: Clause) -> bool:
    """Whether what was read off before is that which a wish points back to: "the test came back at 6.1. I
    want it down to 5".
    """
    told = [word.norm for word in before.words if is_past(word)]
    plain = bool(told) and READINGS.issuperset(told) and not before.asked
    return plain and not content(read_words(goal.title or ""))


READINGS = word_set(
    "came was were measured tested showed said weighed stood clocked read registered back got"
)


def _from_quota(goal: GoalIntent, before: Clause) -> GoalIntent | None:
    """A goal that only tells a number, as less or more of what happens so often: "i bite my nails about 10
    times a day. target is 2".
    """
    now = next((a for a in before.amounts if a.counts and a.per in PERIODS), None)
    told = content(read_words(goal.title or "")) or any(map(is_past, before.words)) or before.asked
    if now is None or told or goal.target is None or goal.unit not in (None, now.unit, now.noun):
        return None
    period = PERIODS[now.per or ""]
    kind = GoalKind.LIMIT if goal.target < now.value else GoalKind.HABIT
    unit = now.unit or counted_unit(now.noun) or "times"
    things = [w for w in before.words if names_something(w) and w.sign == "w"]
    subject = [w.norm for w in things if w.end <= now.start] if before.has("is", "are") else []
    name = " ".join(subject or [w.norm for w in things]) if subject or unit == "times" else unit
    most = "at most " if kind is GoalKind.LIMIT else ""
    said = f" {unit}" if subject or unit == "times" else ""
    count = f"{goal.target:g}{said}"
    title = f"{name[:1].upper()}{name[1:]}: {most}{count} a {period}"
    return goal._replace(
        title=title,
        kind=kind,
        period=period,
        unit=unit,
        baseline=now.value if kind is GoalKind.LIMIT else None,
    )


def without_present(wish: Wish) -> Wish:
    """A wish without the amounts that tell where one stands, as far as any other could be its target."""
    rest = [a for a in wish.amounts if "now" not in _stands(wish, a)] if len(wish.amounts) > 1 else []
    return wish._replace(amounts=rest or wish.amounts)


def right_now(wish: Wish, main: Amount | None) -> Amount | None:
    """Where one stands, told beside the target: "right now I can do 3", "sitting at 655", "it's 3.1 now"."""
    told = _beside(wish, main)
    return told if told and "now" in _stands(wish, told) else None


def done_so_far(wish: Wish, goal: GoalIntent) -> list[Extraction]:
    """What is done already, told beside the target of a sum: "50 problems by May, 7 solved already"."""
    main = main_amount(wish)
    summed = goal.kind is not GoalKind.MEASURE and main is not None
    told = _beside(wish, main) if summed else None
    if told is None or main is None or (goal.period and "done" not in _stands(wish, told)):
        return []
    update = ProgressUpdate(
        EntryAction.LOG,
        (NEW_GOAL,),
        value=in_unit_of(main, told),
        said_value=told.value,
        said_unit=told.unit,
        said=wish.text,
    )
    return [Extraction(wish.text, Intent("log_progress", "TRACK_PROGRESS", 0.9), None, update, None, (), 0.9)]


def _beside(wish: Wish, main: Amount | None) -> Amount | None:
    """The amount that tells where one stands, or how much is done, beside the target."""
    for amount in wish.amounts:
        same = main is not None and amount.start == main.start
        if same or amount.per or amount.text.lower().split()[-1] in ONES or not _same_measure(amount, main):
            continue
        stands = _stands(wish, amount)
        if "now" in stands or (stands and main is not None and amount.start >= main.end):
            return amount
    return None


ONES = ("one", "another", "a", "an")  # "set up another one: swim 20 km"


def _stands(wish: Wish, amount: Amount) -> dict[str, Match]:
    """How the piece of a text that an amount stands in tells where one stands."""
    start = _piece_start(wish.text, amount)
    dates = [range(w.start - start, w.end - start) for w in wish.whens if w.explicit]
    words = [word for word in read_words(_piece(wish.text, amount)) if word.sign != "p"]
    words = [word for word in words if word.sign != "n" or not any(word.start in date for date in dates)]
    if any((one.norm, two.norm) in BEFORE for one, two in pairwise(words)):
        return {}
    led = [word.norm for word in words if word.start + start < amount.start][-2:]
    if led[-1:] in (["want"], ["to"]) and led[:1] != ["up"]:
        return {}  # "im at 74.5 now want to get to 68"
    labels = table(wishes.STANDING).labels(words)
    now = labels.get("now")
    if now is not None and now.last - now.first == 1 and _orders(words, wish):
        del labels["now"]  # a bare number: "read 20 books, save 3000", but not "lose weight, now 82"
    return labels


def _orders(words: list[Word], wish: Wish) -> bool:
    """Whether a piece of a wish orders something to be done, behind another: "... and save 3000"."""
    verb = next((word for word in words if word.norm not in ("and", "but", "then", "also")), None)
    first = wish.words[0].stem if wish.words else ""
    return verb is not None and in_base(verb) and not is_past(verb) and verb.stem not in (first, "weigh")


BEFORE = frozenset(("last", span) for span in ("year", "month", "week", "season", "summer", "winter"))


def moved(words: Sequence[Word], change: float | None, start: float | None) -> float | None:
    """Where one gets that starts at `start` and is to lose or gain `change`; None where neither is told."""
    if change is None or start is None or start < FAR * change:
        return None
    at = next((i for i, word in enumerate(words) if word.norm in LOSING | GAINING), None)
    if at is None or any(word.norm in TOWARDS for word in words[at + 1 : at + 3]):
        return None
    return start + change if words[at].norm in GAINING else start - change


LOSING = word_set("lose shed drop losing shedding dropping")
GAINING = word_set("gain gaining")
TOWARDS = word_set("to under below from at")
FAR = 4.0  # a weight is at least so many times what is to be lost or gained


def adds_up(wish: Wish, main: Amount, kind: GoalKind) -> bool:
    """Whether what is there already is part of a sum ("save 5000, at 1200 now"), and no level."""
    if any(word.norm in ABLE for word in wish.words):
        return False  # "i want to do 20 push-ups, can do 8 now"
    counted = bool(main.unit or main.noun) or any(word.norm in SUMMING for word in wish.words)
    return kind is GoalKind.TOTAL and counted


ABLE = word_set("can manage able hold")


def in_unit_of(main: Amount, amount: Amount) -> float:
    """An amount in the unit of the target it is told beside."""
    known = main.unit and (amount.unit or amount.readings)
    value = amount.in_unit(main.unit, main.value) if known else None
    return amount.value if value is None else value


def told_beside(wish: Wish, main: Amount | None) -> list[tuple[int, int]]:
    """The piece of the text that tells where one stands, which the title can do without."""
    told = _beside(wish, main)
    if told is None:
        return []
    return [(_piece_start(wish.text, told), next(iter(_cuts(wish.text, told.end)), len(wish.text)))]


def _same_measure(amount: Amount, main: Amount | None) -> bool:
    """Whether an amount could be a value of what the main one is the target of."""
    if main is None:
        return False
    if amount.unit is None:
        return True
    return main.unit is None or units.compatible(amount.unit, main.unit)


def _piece(text: str, amount: Amount) -> str:
    """The piece of a text between commas and the like that an amount stands in."""
    return text[_piece_start(text, amount) : next(iter(_cuts(text, amount.end)), len(text))]


def _piece_start(text: str, amount: Amount) -> int:
    return max((cut for cut in _cuts(text, 0) if cut < amount.start), default=0)


def _cuts(text: str, start: int) -> list[int]:
    return [found.start() for found in _marks().finditer(text, start)]


@cache
def _marks() -> re.Pattern[str]:
    wish = r"(?:i )?(?:want|wanna|need|would like|i'd like|aim|hope|hoping|trying|target|goal)\b"
    return re.compile(rf"[,;.(:](?=\s|\D)|\s-+\s|\s(?:and|but|already|while)\s|\s(?={wish})", re.IGNORECASE)
