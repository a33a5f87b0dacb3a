"""What a new goal is measured by: its kind, target, unit and period."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import PERIODS
from tracker_tui.language.clauses.word_kinds import deeds
from tracker_tui.language.deeds.endings import finishable
from tracker_tui.language.goals.race_times import race_time
from tracker_tui.language.goals.title_pieces import content
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.goals.wished import Wish


NUMBERLESS = frozenset({"x", "times", "time"})


REDUCING = word_set("reduce cut lower bring get limit keep down cap restrict")


TOWARDS = word_set("from to under below down at by")


def reduced_thing(wish: Wish) -> str | None:
    """What there is to be less of, told before the numbers: "reduce my headaches from 5 to 2"."""
    norms = [word.norm for word in wish.words]
    first = next((at for at, norm in enumerate(norms) if norm in REDUCING), None)
    if first is None:
        return None
    end = next((at for at in range(first + 1, len(norms)) if norms[at] in TOWARDS), len(norms))
    noun = norms[end - 1]
    return noun if end - first > 1 and noun.endswith("s") and not noun.endswith("ss") else None


def over_week(
    main: Amount, days: int, target: float | None, unit: str | None
) -> tuple[float | None, str | None]:
    """A quota told for each of some weekdays, as one of the week."""
    return (target * days if target else target), unit


def main_amount(wish: Wish) -> Amount | None:
    """The amount that is the target: the one with a period, else the first."""
    if (time := race_time(wish)) is not None:
        return time
    counted = [a for a in wish.amounts if not _is_time_span(a, wish)]
    with_period = [a for a in counted if a.per]
    if with_period:
        return next((a for a in with_period if a.bound), with_period[0])
    bounded = [a for a in counted if a.bound and (a.unit or a.noun)]
    if len(bounded) == 1 and len(counted) > 1:
        return bounded[0]
    named = [a for a in counted if a.unit or a.noun]
    return (named or counted or [None])[0]  # type: ignore[list-item]


def _is_time_span(amount: Amount, wish: Wish) -> bool:
    """Whether an amount is part of a date ("in six months")."""
    return any(w.start <= amount.start < w.end for w in wish.whens if w.recurring is None and w.explicit)


def period_of(main: Amount | None, rhythm: object) -> Period | None:
    """The period of a quota, or of the rhythm it is told in."""
    if main is not None and main.per in PERIODS:
        return PERIODS[main.per]
    if rhythm is not None:
        if getattr(rhythm, "weekdays", ()) and not (main is not None and main.bound == "max"):
            return Period.WEEK
        each = getattr(rhythm, "period", "")
        return Period.DAY if getattr(rhythm, "weekdays", ()) else PERIODS.get(each)
    return None


def kind_of(wish: Wish, main: Amount | None, period: Period | None, baseline: float | None) -> GoalKind:
    """Whether a goal adds up, is read off, comes back each period, is a limit, or is done once."""
    rising = main is not None and main.bound == "min" and any(said in wish.text.lower() for said in RISING)
    capped = main is not None and main.bound == "max"
    capped = capped or (not rising and ("cap" in wish.labels or lessens(wish.words)))
    capped = capped or (main is not None and _down_to().search(wish.text[: main.start]) is not None)
    if period:
        falling = baseline is not None and main is not None and baseline > main.value
        return GoalKind.LIMIT if capped or falling else GoalKind.HABIT
    if main is not None and race_time(wish) == main:
        return GoalKind.MEASURE
    if main is None or (main.article and main.unit in ("km", "miles")):
        return GoalKind.TASK  # "a half marathon" is run or not
    if baseline is not None or _is_level(wish, main):
        return GoalKind.MEASURE
    return GoalKind.TOTAL


def lessens(words: Sequence[Word]) -> bool:
    """Whether less is wished of what one takes or does: "smoke less", "less sugar, 20 g a day", but not "be
    less stressed, walk 20 minutes a day", nor "less tv, more books: 2 books a month".
    """
    at = next((at for at, word in enumerate(words) if word.norm in LESS), None)
    if at is None or any(word.norm in UNBOUND for word in words[max(at - 2, 0) : at]):
        return False
    behind = words[at + 1 : at + 2]
    if any(word.norm == "than" or word.stem in STATES for word in behind):
        return False
    return not _another_thing(words[at + 1 :]) and not any(
        two.stem in deeds() and not two.norm.endswith("ing") and one.norm not in BEFORE_THING
        for one, two in pairwise(words[at + 1 :])
    )


def _another_thing(behind: Sequence[Word]) -> bool:
    """Whether what is counted is not what stands behind "less": "tv, more books: 2 books a month"."""
    number = next((at for at, word in enumerate(behind) if word.sign == "n"), len(behind))
    thing = [word.norm for word in behind[:number]]
    if any(one == "more" and two != "than" for one, two in pairwise([*thing, ""])):
        return True
    counted = [
        word.norm for word in behind[number + 1 :] if any(units.same(word.norm, u) for u in finishable())
    ]
    return any(not any(units.same(one, two) for two in thing) for one in counted)


@cache
def _down_to() -> re.Pattern[str]:
    return re.compile(r"\bdown to(?: about| around| just| only)?\s*$", re.IGNORECASE)


RISING = ("at least", "no less than", "not less than", "no fewer than")
BEFORE_THING = word_set("my the a an on of in at for with to")
LESS = word_set("less fewer")
UNBOUND = word_set("no not be feel get become being feeling getting or more")
STATES = frozenset(map(stem, word_set("stressed anxious tired lazy worried busy angry stress anxiety worry")))


def trailing_quota(text: str) -> str:
    """The quota that ends a text, as it is told: "20 squats a day"."""
    quota = _quota().search(text)
    return quota.group().strip() if quota else ""


@cache
def _quota() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:an?|per|each|every) (?:day|night|week|month|year)|daily|weekly|monthly)\W*$", re.IGNORECASE
    )


SUMMING = word_set("save saving lose losing gain gaining earn earning collect")


def is_level(wish: Wish) -> bool:
    """Whether the words of a wish speak of something that is read off and not added up."""
    if any(word.norm in SUMMING for word in wish.words):
        return False
    return "level" in table(wishes.LEVELS).labels(wish.words)


def of_level(words: list[Word]) -> bool:
    """Whether words name what is read off and not added up: "resting heart rate"."""
    names = {name for term in lexicon.terms(words) for name in lexicon.activities_of(term.key)}
    return any(lexicon.activities_by_name()[name].level for name in names)


def _is_level(wish: Wish, main: Amount) -> bool:
    if main.unit in ("bpm", "mmHg", "°C", "%"):
        return True
    if is_level(wish) or main.bound == "max":  # a sum is to grow
        return True
    named = {name for term in lexicon.terms(wish.words) for name in lexicon.activities_of(term.key)}
    if main.unit in ("kg", "lb", "st") and any(
        "gym" in lexicon.wider(name) or name == "gym" for name in named
    ):
        return True
    levels = {name for name in named if lexicon.activities_by_name()[name].level}
    return bool(levels) and (
        main.unit is None or main.unit in ("kg", "lb", "st", "minutes", "seconds", "cm", "in")
    )


GIVING_UP = (
    "no",
    "quit",
    "stop",
    "avoid",
    "never",
    "give up",
    "cut out",
    "go without",
    "lay off",
    "stay off",
)


def gives_up(title: str) -> bool:
    """Whether a goal is to do without something altogether ("no sugar", "stop biting my nails")."""
    said = title.lower()
    return any(said.startswith(f"{words} ") for words in GIVING_UP) and not said.startswith("no more than")


def by_then(wish: Wish) -> bool:
    """Whether a day is told by which a wish is to be done with."""
    return any(w.explicit and w.marker in ("by", "before", "until", "till") for w in wish.whens)


THOUSAND = 1000


def about_distance(words: list[Word]) -> bool:
    """Whether words speak of a sport, or of nothing else that "5k" could be so many thousands of."""
    terms = [term for term in lexicon.terms(words) if not term.key[0].isdigit()]
    named = {name for term in terms for name in lexicon.activities_of(term.key)}
    kinds = {lexicon.activities_by_name()[name].category for name in named}
    return "fitness" in kinds or not (kinds or content(words))


def target_of(main: Amount | None, kind: GoalKind, words: list[Word]) -> tuple[float | None, str | None]:
    """The target and its unit; nothing for a task."""
    if main is None or kind is GoalKind.TASK:
        return None, None
    value, unit = main.value, main.unit
    before = next((w.norm for w in reversed(words) if w.end <= main.start), "")
    things = before.endswith("s") and units.find(before) and not units.measurable(before)
    if unit is None and not main.noun and things:
        unit = units.canonical(before)  # "steps 9k a day"
    if unit is None and main.readings:
        known = [reading for reading in main.readings if reading.unit]
        if known and not main.noun and (main.value < THOUSAND or about_distance(words)):
            value, unit = known[0].value, known[0].unit
    if unit is None:
        unit = counted_unit(main.noun)
    if unit is None and kind in (GoalKind.HABIT, GoalKind.LIMIT) and (main.noun or not of_money(words)):
        unit = "times"
    return value, unit


def of_money(words: list[Word]) -> bool:
    """Whether words speak of money, so that a bare number is a sum of it: "spend at most 80 a month"."""
    norms = [word.norm for word in words]
    put_by = any(pair in PUT_BY for pair in pairwise(norms))
    return put_by or any(word.stem in MONEY for word in words)


PUT_BY = frozenset(
    (verb, place) for verb in ("put", "set", "stash", "squirrel") for place in ("away", "aside", "by")
)


MONEY = frozenset(
    map(
        stem, ("spend", "cost", "pay", "budget", "money", "cash", "save", "saving", "savings", "bill", "rent")
    )
)


def counted_unit(noun: str | None) -> str | None:
    """What a number counts, in the plural: "energy drinks" → "drinks", "tomato seedlings" → "seedlings"."""
    if not noun:
        return None
    words = noun.split()
    if words[0].lower() in NUMBERLESS:
        return "times"
    for word in reversed(words):
        if units.find(word):
            return units.canonical(word)
    return units.plural(words[-1].lower())
