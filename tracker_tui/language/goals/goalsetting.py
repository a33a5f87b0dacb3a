"""New goals out of what was said: their kind, target, unit, period or schedule, deadline, baseline and
title.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.clause import deeds, is_past
from tracker_tui.language.extraction import (
    NEW_GOAL,
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Intent,
    Missing,
    ProgressUpdate,
)
from tracker_tui.language.goals.details import down_to_nothing, named
from tracker_tui.language.goals.titles import category_for, title_for
from tracker_tui.language.goals.wished import Wish, deadline_of, from_to, measurable, read_wish
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, Period

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

__all__ = ["Wish", "from_to", "measurable", "read_wish", "set_goal", "vague"]

PERIODS = {"day": Period.DAY, "week": Period.WEEK, "month": Period.MONTH, "year": Period.YEAR}
NUMBERLESS = frozenset({"x", "times", "time"})


def goal_from(wish: Wish, context: Context) -> GoalIntent | None:
    """The goal that a wish sets, or None where nothing in it can be measured or finished."""
    rhythm = next((w.recurring for w in wish.whens if w.recurring), None)
    due = deadline_of(wish.whens)
    baseline, main = from_to(wish)
    main = main or _main_amount(wish)
    period = _period(main, rhythm)
    kind = _kind(wish, main, period, baseline)
    target, unit = _target(main, kind, wish.words)
    if period and main is None:
        target, unit = 1.0, "times"
    elif unit == "times" and main is not None and main.unit is None and not main.noun:
        unit = reduced_thing(wish) or unit
    standing = _right_now(wish, main) if baseline is None else None
    if standing is not None and main is not None and not _adds_up(wish, main, kind):
        baseline = _in_unit_of(main, standing)
        kind = GoalKind.MEASURE if kind is GoalKind.TOTAL else kind
    beside = [*_told_beside(wish, main), *down_to_nothing(wish, target, baseline)]
    title = title_for(wish.text, [*_leave_out(wish, baseline), *beside])
    schedule = rhythm.schedule() if rhythm and kind is GoalKind.HABIT else None
    if rhythm and rhythm.weekdays and main is not None and main.per is None and kind is GoalKind.HABIT:
        target, unit = _over_week(main, len(rhythm.weekdays), target, unit)
    elif rhythm and rhythm.weekdays and main is None:
        target = float(len(rhythm.weekdays))
    return GoalIntent(
        GoalAction.SET,
        title=title or None,
        kind=kind,
        target=target,
        unit=unit,
        period=period,
        deadline=due,
        baseline=baseline,
        category=category_for(wish.text),
        schedule=schedule,
    )


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


def _over_week(
    main: Amount, days: int, target: float | None, unit: str | None
) -> tuple[float | None, str | None]:
    """A quota told for each of some weekdays, as one of the week."""
    return (target * days if target else target), unit


def _main_amount(wish: Wish) -> Amount | None:
    """The amount that is the target: the one with a period, else the first."""
    counted = [a for a in wish.amounts if not _is_time_span(a, wish)]
    with_period = [a for a in counted if a.per]
    if with_period:
        return with_period[0]
    bounded = [a for a in counted if a.bound and (a.unit or a.noun)]
    if len(bounded) == 1 and len(counted) > 1:
        return bounded[0]
    named = [a for a in counted if a.unit or a.noun]
    return (named or counted or [None])[0]  # type: ignore[list-item]


def _is_time_span(amount: Amount, wish: Wish) -> bool:
    """Whether an amount is part of a date ("in six months")."""
    return any(w.start <= amount.start < w.end for w in wish.whens if w.recurring is None and w.explicit)


def _period(main: Amount | None, rhythm: object) -> Period | None:
    if main is not None and main.per in PERIODS:
        return PERIODS[main.per]
    if rhythm is not None:
        if getattr(rhythm, "weekdays", ()):
            return Period.WEEK
        return PERIODS.get(getattr(rhythm, "period", ""))
    return None


def _kind(wish: Wish, main: Amount | None, period: Period | None, baseline: float | None) -> GoalKind:
    capped = "cap" in wish.labels or (main is not None and main.bound == "max")
    if period:
        falling = baseline is not None and main is not None and baseline > main.value
        return GoalKind.LIMIT if capped or falling else GoalKind.HABIT
    if main is None or (main.article and main.unit in ("km", "miles")):
        return GoalKind.TASK  # "a half marathon" is run or not
    if baseline is not None or _is_level(wish, main):
        return GoalKind.MEASURE
    return GoalKind.TOTAL


SUMMING = word_set("save saving lose losing gain gaining earn earning collect")


def is_level(wish: Wish) -> bool:
    """Whether the words of a wish speak of something that is read off and not added up."""
    if any(word.norm in SUMMING for word in wish.words):
        return False
    return "level" in table(wishes.LEVELS).labels(wish.words)


def _is_level(wish: Wish, main: Amount) -> bool:
    if main.unit in ("bpm", "mmHg", "°C", "%"):
        return True
    if is_level(wish):
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


THOUSAND = 1000


def about_money(words: list[Word]) -> bool:
    """Whether words speak of money, so that "5k" is no distance."""
    terms = [term for term in lexicon.terms(words) if not term.key[0].isdigit()]
    named = {name for term in terms for name in lexicon.activities_of(term.key)}
    kinds = {lexicon.activities_by_name()[name].category for name in named}
    return "finance" in kinds and "fitness" not in kinds


def _target(main: Amount | None, kind: GoalKind, words: list[Word]) -> tuple[float | None, str | None]:
    if main is None or kind is GoalKind.TASK:
        return None, None
    value, unit = main.value, main.unit
    if unit is None and main.readings:
        known = [reading for reading in main.readings if reading.unit]
        if known and not main.noun and not (main.value >= THOUSAND and about_money(words)):
            value, unit = known[0].value, known[0].unit
    if unit is None:
        unit = counted_unit(main.noun)
    if unit is None and kind in (GoalKind.HABIT, GoalKind.LIMIT):
        unit = "times"
    return value, unit


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


STANDING = (
    "weigh",
    "my weight is",
    "currently",
    "at the moment",
    "right now",
    "i'm at",
    "im at",
    "i am at",
    "i'm ",
    "i am ",
)


def from_where(found: list[Extraction], before: Clause | None, context: Context) -> list[Extraction]:
    """A goal with where one stands, told before it: "I weigh 94 kg and want to weigh 82"."""
    goal = found[0].goal_intent if len(found) == 1 else None
    if goal is None or before is None or goal.target is None or goal.period or goal.baseline is not None:
        return found
    text = before.text.lower()
    now = next((a for a in before.amounts if a.counts and not a.per), None)
    if now is None or not any(word in text for word in STANDING) or any(is_past(w) for w in before.words):
        return found
    if goal.unit and now.unit and not units.compatible(now.unit, goal.unit):
        return found
    unit = goal.unit or now.unit
    value = units.convert(now.value, now.unit, unit) if now.unit and unit else now.value
    stood = replace(goal, kind=GoalKind.MEASURE, baseline=value, unit=unit)
    bare = (goal.title or "").startswith("Reach ") or not any(map(str.isalpha, goal.title or ""))
    return [replace(found[0], goal_intent=named(replace(stood, title=f"{goal.target:g}") if bare else stood))]


def _right_now(wish: Wish, main: Amount | None) -> Amount | None:
    """Where one stands, told beside the target: "right now I can do 3", "sitting at 655", "it's 3.1 now"."""
    told = _beside(wish, main)
    return (
        told if told and "now" in table(wishes.STANDING).labels(read_words(_piece(wish.text, told))) else None
    )


def _done_so_far(wish: Wish, goal: GoalIntent) -> list[Extraction]:
    """What is done already, told beside the target of a sum: "50 problems by May, 7 solved already"."""
    main = _main_amount(wish)
    told = _beside(wish, main) if goal.kind is GoalKind.TOTAL and main is not None else None
    if told is None or main is None:
        return []
    update = ProgressUpdate(
        EntryAction.LOG,
        (NEW_GOAL,),
        value=_in_unit_of(main, told),
        said_value=told.value,
        said_unit=told.unit,
        said=wish.text,
    )
    return [Extraction(wish.text, Intent("log_progress", "TRACK_PROGRESS", 0.9), None, update, None, (), 0.9)]


def _beside(wish: Wish, main: Amount | None) -> Amount | None:
    """The amount that tells where one stands, or how much is done, beside the target."""
    for amount in wish.amounts:
        beside = amount is not main and not amount.per and _same_measure(amount, main)
        if beside and table(wishes.STANDING).labels(read_words(_piece(wish.text, amount))):
            return amount
    return None


def _adds_up(wish: Wish, main: Amount, kind: GoalKind) -> bool:
    """Whether what is there already is part of a sum ("save 5000, at 1200 now"), and no level."""
    counted = bool(main.unit or main.noun) or any(word.norm in SUMMING for word in wish.words)
    return kind is GoalKind.TOTAL and counted


def _in_unit_of(main: Amount, amount: Amount) -> float:
    """An amount in the unit of the target it is told beside."""
    value = units.convert(amount.value, amount.unit, main.unit) if amount.unit and main.unit else None
    return amount.value if value is None else value


def _told_beside(wish: Wish, main: Amount | None) -> list[tuple[int, int]]:
    """The piece of the text that tells where one stands, which the title can do without."""
    told = _beside(wish, main)
    if told is None:
        return []
    return [(_piece_start(wish.text, told), next(iter(_cuts(wish.text, told.end)), len(wish.text)))]


def _same_measure(amount: Amount, main: Amount | None) -> bool:
    """Whether an amount could be a value of what the main one is the target of."""
    if main is None or amount.start < main.end:
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
    return re.compile(r"[,;.(](?=\s|\D)|\s-+\s|\s(?:and|but|already|while)\s", re.IGNORECASE)


def _leave_out(wish: Wish, baseline: float | None) -> list[tuple[int, int]]:
    spans = [(w.start, w.end) for w in wish.whens if w.recurring is None and w.explicit]
    spans += _start_said(wish, baseline)
    text = wish.text.lower()
    for cue in (
        ". can you",
        ", keep me",
        ", for a",
        ", i guess",
        ". could you",
        ", cause",
        " because ",
    ):
        at = text.find(cue)
        if at > 0:
            spans.append((at, len(text)))
            break
    return spans


def _start_said(wish: Wish, baseline: float | None) -> list[tuple[int, int]]:
    """Where the text tells the baseline of "from 5 to 2": "from 5", which the title can do without."""
    for amount in wish.amounts if baseline is not None else ():
        before = wish.text[: amount.start].rstrip()
        if amount.value == baseline and before.lower().endswith(" from"):
            return [(len(before) - 4, amount.end)]
    return []


def set_goal(text: str, context: Context, confidence: float) -> list[Extraction]:
    """The goals set by a text that says it sets some: one for each item of a list that can be measured."""
    found = []
    for item in items(text, context):
        wish = read_wish(item, context)
        goal = goal_from(wish, context)
        if goal and goal.title:
            intent = Intent("set_goal", "TRACK_PROGRESS", confidence)
            found.append(Extraction(item, intent, named(goal), None, None, (), confidence))
            found.extend(_done_so_far(wish, goal))
    return found


def vague(text: str, context: Context) -> Extraction:
    """A wish of which one must ask what would count."""
    goal = GoalIntent(GoalAction.SET, title=title_for(text) or None, category=category_for(text))
    return Extraction(text, Intent("set_goal", "TRACK_PROGRESS", 0.85), goal, None, Missing.MEASURE, (), 0.85)


# A piece of a list that begins like this belongs to the piece before it.
CONTINUES = (
    "right now",
    "currently",
    "by ",
    "starting",
    "from now",
    "for ",
    "keep me",
    "which",
    "because",
    "now ",
    "at the moment",
    "so ",
    "before ",
    "can you",
    "could you",
    "thanks",
    "please",
    "as ",
    "until ",
    "but ",
    "since ",
    "cause ",
    "cos ",
    "ideally",
)


def items(text: str, context: Context) -> list[str]:
    """The goals listed in a text, each with words of its own; a deadline or a reason stays with what it
    belongs to.
    """
    pieces = _split_list(text)
    told = "told" in read_wish(text, context).labels
    joined: list[str] = []
    for piece in pieces:
        if joined and not (_stands_alone(piece, told, context) and _stands_alone(joined[-1], told, context)):
            joined[-1] += ", " + piece
        else:
            joined.append(piece)
    return joined or [text]


@cache
def _list_marks() -> re.Pattern[str]:
    return re.compile(
        r"[,;\n]\s+(?:and\s+)?|\s+\+\s+"
        r"|\s+and\s+(?=(?:also |max |at most |no |visit |\d|i want|to |then |only )|[a-z]+ \d)"
        r"|(?<=[a-z!])[.!]+\s+(?=\w)",
        re.IGNORECASE,
    )


def _split_list(text: str) -> list[str]:
    return [part.strip() for part in _list_marks().split(text) if part and part.strip()]


def _stands_alone(piece: str, told: bool, context: Context) -> bool:
    """Whether a piece of a list could be a goal by itself."""
    wish = read_wish(piece, context)
    if piece.lower().startswith(CONTINUES) or table(wishes.STANDING).labels(wish.words):
        return False
    content = [word for word in wish.words if word.sign == "w" and word.stem not in lexicon.plain_words()]
    content = [word for word in content if word.norm not in ANNOUNCING]
    if not content:
        return False
    if any(a.per or a.unit or a.noun for a in wish.amounts) or any(w.recurring for w in wish.whens):
        return True
    verb = next((word for word in wish.words if word.norm not in BEFORE_VERB), wish.words[0])
    return told and len(content) >= 2 and verb.stem in deeds() | FINISHING


ANNOUNCING = word_set(
    "goal goals resolution resolutions give instead set charity challenge want would like wanna "
    "things thing doing"
)
BEFORE_VERB = word_set("finally and also to i then actually just maybe please want the")
FINISHING = word_set("get finish learn pass start quit build find move renew fix sort publish becom")


def ask_measure(subject: str, text: str) -> Extraction:
    """A goal about a subject, of which one must ask what would count."""
    goal = GoalIntent(GoalAction.SET, title=title_for(subject) or None, category=category_for(subject))
    return Extraction(text, Intent("set_goal", "TRACK_PROGRESS", 0.9), goal, None, Missing.MEASURE, (), 0.9)


def about(extraction: Extraction, subject: str | None) -> Extraction:
    """A goal whose own words name nothing ("50 a day"), with the subject it was asked about."""
    goal = extraction.goal_intent
    if goal is None or not subject:
        return extraction
    words = [word for word in read_words(goal.title or "") if word.sign == "w"]
    if any(word.stem not in lexicon.plain_words() for word in words):
        return extraction
    return replace(extraction, goal_intent=replace(goal, title=title_for(f"{subject}: {goal.title}")))
