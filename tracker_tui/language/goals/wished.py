"""One thing wished for, read: its words, amounts and days, and where it goes from and to."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.reading import Amount, Role, read_amounts
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


class Wish(NamedTuple):
    """One thing wished for, read."""

    text: str
    words: list[Word]
    amounts: list[Amount]
    whens: list[When]
    labels: dict[str, float]


def plainly(text: str) -> str:
    """A wish in the words that days and amounts are known by: "before the year is out", "in one day"."""
    for cues, said, plain in wishes.REWRITTEN:
        low = text.lower()
        if any(cue in low for cue in cues.split("|")):
            text = re.sub(said, plain, text, flags=re.IGNORECASE)
    return text


def read_wish(text: str, context: Context) -> Wish:
    """The amounts, days and words of a wish."""
    text = plainly(text)
    whens = context.days(text, "future")
    fixed = [w for w in whens if w.recurring is None and w.explicit]
    amounts = [
        a
        for a in _with_grades(timed(read_amounts(text, [(w.start, w.end) for w in fixed]), text), text)
        if a.role is Role.AMOUNT and not a.vague and _tells(a, text) and not _announces(a)
    ]
    amounts = [a for a in amounts if not (_of_day(a, text) or _present_quota(a, text))]
    words = [word for word in read_words(text) if word.sign != "p"]
    labels = {label: match.weight for label, match in table(wishes.WISHES).labels(words).items()}
    if headed(text):
        labels["told"] = 0.95
    return Wish(text, words, amounts, whens, labels)


def _with_grades(amounts: list[Amount], text: str) -> list[Amount]:
    """The amounts, grades as numbers where one is to be reached and where one stands is told: "get band 7.5,
    currently at 6.5".
    """
    graded = [a for a in amounts if a.role in (Role.CODE, Role.LABEL) and a.noun in ("grade", "levels")]
    now = _standing_at().search(text)
    if not graded or now is None or graded[0].start > now.start():
        return amounts
    return [a._replace(role=Role.AMOUNT, noun=None) if a in graded else a for a in amounts]


@cache
def _standing_at() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:currently|right now|at the moment|i'?m|i am|now)(?: at| on| a| is| grade| level| band)* \d",
        re.IGNORECASE,
    )


def _present_quota(amount: Amount, text: str) -> bool:
    """Whether a quota is only what one is at now: "quit smoking, I'm on about 15 a day"."""
    return bool(amount.per) and _being_at().search(text[: amount.start]) is not None


def tells_present(text: str) -> bool:
    """Whether a text tells no more than what one is at now: "I'm on 20 a day"."""
    return any(_present_quota(amount, text) for amount in read_amounts(text))


@cache
def _being_at() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:i'?m|i am|we'?re|currently|at the moment|right now|these days)(?: currently| still| now)?"
        r"(?: (?:on|at|up to|doing|having|smoking|drinking|eating|averaging|spending|getting through))+"
        r"(?: about| around| roughly| like| maybe| nearly| almost| over| some)?\s*[$€£]?$",
        re.IGNORECASE,
    )


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:[\w']+ ){0,3}?(?:(?:goal|target|aim|challenge|habit|resolution|mission|ambition|objective"
        r"|project|task)s?|to[ -]?do|(?:week|month|year)'?s job|(?:new|next|another) one)"
        r"\s*(?::|-{1,2}\s|=)\s*\S",
        re.IGNORECASE,
    )


def headed(text: str) -> bool:
    """Whether a text opens with a heading that announces a goal: "money goal: ...", "my aim - ..."."""
    return any(mark in text for mark in ":-=") and _heading().match(text) is not None


def _tells(amount: Amount, text: str) -> bool:
    """Whether a number can be a wish's: nothing is one only as what is to be reached ("from 10 to 0")."""
    before = text[: amount.start].lower()
    if amount.unit is None and (
        before.endswith(AGED) or (before.endswith("my ") and amount.text[-1] in "kK")
    ):
        return False  # an age, or the race that "my 5k" is
    if amount.value == 1 and before.endswith("in ") and amount.unit not in TIME_UNITS and not amount.per:
        return False  # "12 in one set"
    return bool(amount.value or amount.bound) or before.endswith(("to ", "at ", "to be ", "from "))


def _of_day(amount: Amount, text: str) -> bool:
    """Whether a bare number is a time of the day by which one is to be somewhere: "in bed by 10.30"."""
    bare = amount.unit is None and not amount.noun and 0 < amount.value <= LAST_HOUR
    before = text[: amount.start].lower().split() if bare else []
    return (
        before[-1:] != [] and before[-1] in UP_TO and any(word.strip(",") in PLACES for word in before[-6:-1])
    )


LAST_HOUR = 24
UP_TO = word_set("by before until till after at")
PLACES = word_set(
    "bed asleep awake up home out off work office desk school gym door sleep lights phone phones screen "
    "screens done offline downstairs wake"
)


# Before a number these tell an age, by which something is to be done: "12 countries before I'm 40".
AGED = tuple(
    f"{when} {being} "
    for when in ("before", "until", "till", "by the time", "when", "once")
    for being in ("i'm", "im", "i am", "i turn", "i hit", "i reach", "turning", "i get to")
)


def timed(amounts: list[Amount], text: str) -> list[Amount]:
    """The amounts, where "from 1:10 to 45 seconds" tells a time taken and no time of day."""
    amounts = [part for amount in amounts for part in _two_times(amount, text)]
    spans = [a for a in amounts if a.unit in TIME_UNITS and a.role is Role.AMOUNT]
    return [_time_taken(a, spans, text) if a.role is Role.CLOCK else a for a in amounts]


@cache
def _from_time() -> re.Pattern[str]:
    return re.compile(r"(\d\d?):(\d\d) ?(?:to|-|–|→) ?(\d\d?):(\d\d)$")


def _two_times(amount: Amount, text: str) -> list[Amount]:
    """The time taken now and the one to come, where the words speak of such: "my marathon time from 4:45 to
    4:15". Of a marathon they are hours, of less minutes.
    """
    found = _from_time().match(amount.text) if amount.shift else None
    words = set(text.lower().split())
    if found is None or not words & TAKEN:
        return [amount]
    each = 1.0 if words & LONG_RACES else 1 / 60
    now, then = ((int(found[at]) * 60 + int(found[at + 1])) * each for at in (1, 3))
    middle, begin = amount.start + found.start(3), amount.start
    plain = amount._replace(shift=False, unit="minutes", readings=())
    return [
        plain._replace(value=now, end=begin + found.end(2), text=found[0][: found.end(2)]),
        plain._replace(value=then, start=middle, text=found[0][found.start(3) :]),
    ]


TAKEN = word_set("time times pace pb pr best split finish")
LONG_RACES = word_set("marathon half ultra ironman triathlon century")
TIME_UNITS = ("seconds", "minutes", "hours")
TAKING = word_set("was were from to under below sub than hold manage do at is only about around just")


def _time_taken(amount: Amount, spans: list[Amount], text: str) -> Amount:
    """A time like 1:10 in the unit that lies nearest to the time it is compared with."""
    before = text[: amount.start].lower().split()
    if not spans or not before or before[-1] not in TAKING or ":" not in amount.text:
        return amount
    other = spans[0]
    near = max(other.value, 0.001)
    told = [units.convert(amount.value, unit, other.unit or "") for unit in ("minutes", "hours")]
    value = min((v for v in told if v), key=lambda v: max(v / near, near / v), default=None)
    return amount if value is None else amount._replace(value=value, unit=other.unit, role=Role.AMOUNT)


def _announces(amount: Amount) -> bool:
    """Whether a number counts the goals to come ("three new goals: ...")."""
    counted = f"{amount.noun or ''} {amount.unit or ''}".split()
    return (
        not amount.per
        and amount.value <= FEW
        and bool({"goals", "goal", "things", "habits", "resolutions"} & set(counted))
    )


FEW = 9  # goals announced at most


def measurable(wish: Wish) -> bool:
    """Whether a wish has a number, a rhythm or a date by which to know it is reached."""
    return bool(wish.amounts) or any(w.recurring for w in wish.whens) or deadline_of(wish.whens) is not None


@cache
def _event() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:by|before|until|till|in time for|ahead of|for)\s+(?:[^\W\d][\w'’]*\s+){1,6}"
        r"[(,-]*\s*(?:(?:which|that|it)(?:'s| is)?|is|due|on)?\s*(?:on|is|due)?\s*$",
        re.IGNORECASE,
    )


def of_event(when: When, text: str) -> bool:
    """Whether a day is that of an event by which something is to be done: "before the exam on 12 june",
    "before the baby comes (due 3rd march)".
    """
    return when.grain == "day" and _event().search(text[: when.start]) is not None


@cache
def _then() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:by|before|until|till|up to|for|in time for)\s+"
        r"(?:that (?:day|date|time)|the (?:day|date)|then|that|it)\b(?=\W*(?:$|[,.;!)]|i\b|we\b|and\b))",
        re.IGNORECASE,
    )


def with_day_before(text: str, told: str, context: Context) -> str:
    """A wish with the day it points back to in its place: "my exam is 15 june so ... before then"."""
    pointing = _then().search(text)
    days = [
        w for w in context.days(told, "future") if w.explicit and w.recurring is None and w.grain == "day"
    ]
    if pointing is None or not days or any(w.explicit for w in context.days(text, "future")):
        return text
    day = days[-1].first
    return f"{text[: pointing.start()]}by {day.day} {day:%B} {day.year}{text[pointing.end() :]}"


def deadline_of(whens: list[When]) -> date | None:
    """The day by which a wish is to come true, among those it tells."""
    best: date | None = None
    for when in whens:
        if when.recurring or not when.explicit or when.marker in ("from", "since", "after"):
            continue
        if when.text.lower() in ("today", "now", "tonight"):
            continue
        if when.marker in ("by", "until", "before", "in", "within", "till") or when.grain in (
            "year",
            "month",
            "quarter",
            "season",
            "week",
        ):
            return when.deadline
        best = when.deadline
    return best


def from_to(wish: Wish) -> tuple[float | None, Amount | None]:
    """Baseline and target of "from 85 to 75 kg"."""
    amounts = wish.amounts
    for first, second in pairwise(amounts):
        before = wish.text[: first.start].rstrip().lower()
        between = wish.text[first.end : second.start].lower().split()
        bare = between == ["to"] and first.unit is None and not first.noun
        if (bare or before.endswith("from")) and "to" in between and len(between) <= 6:
            unit = second.unit or first.unit
            noun, per = second.noun or first.noun, second.per or first.per
            return first.value, second._replace(unit=unit, noun=noun, per=per)
        if between[:1] == ["from"] and len(between) == 1 and before.endswith(" to"):
            return second.value, first._replace(unit=first.unit or second.unit)  # "get to 70 kg from 76"
    for amount in amounts:
        before = wish.text[: amount.start].rstrip().lower()
        if amount.high is not None and before.endswith("from"):
            return amount.value, amount._replace(value=amount.high, high=None)
    return None, None
