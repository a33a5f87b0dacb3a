"""New goals out of what was said: kind, target, unit, period or schedule, deadline, baseline, title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import read_amounts
from tracker_tui.language.dates.date_words import EASTER, HOLIDAYS
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, Missing
from tracker_tui.language.goals.details import down_to_nothing, named
from tracker_tui.language.goals.lists import announces, in_base, listed
from tracker_tui.language.goals.measures import (
    by_then,
    gives_up,
    kind_of,
    main_amount,
    of_level,
    of_money,
    over_week,
    period_of,
    reduced_thing,
    target_of,
)
from tracker_tui.language.goals.standing import (
    adds_up,
    done_so_far,
    in_unit_of,
    moved,
    right_now,
    told_beside,
    without_present,
)
from tracker_tui.language.goals.title_pieces import content
from tracker_tui.language.goals.titles import category_for, title_for
from tracker_tui.language.goals.wished import Wish, deadline_of, from_to, read_wish
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import read_words, stem, word_set
from tracker_tui.progress.goals import GoalKind, Period
from tracker_tui.progress.units import dimension

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


def goal_from(wish: Wish, context: Context) -> GoalIntent | None:
    """The goal that a wish sets, or None where nothing in it can be measured or finished."""
    rhythm = next((w.recurring for w in wish.whens if w.recurring), None)
    baseline, main = from_to(wish)
    from_told = baseline is not None
    main = _over_this_period(main or main_amount(without_present(wish)), wish)
    due = deadline_of([when for when in wish.whens if not _counted_over(when, main)])
    period = period_of(main, rhythm)
    kind = kind_of(wish, main, period, baseline)
    target, unit = target_of(main, kind, wish.words)
    if period and main is None:
        target, unit = 1.0, "times"
    elif unit == "times" and main is not None and main.unit is None and not main.noun:
        unit = reduced_thing(wish) or unit
    standing = right_now(wish, main) if baseline is None else None
    if standing is not None and main is not None:
        there = in_unit_of(main, standing)
        end = moved(wish.words, target, there) if not period else None
        if end is not None or not adds_up(wish, main, kind):
            baseline, target = there, end or target
            kind = GoalKind.MEASURE if kind is GoalKind.TOTAL else kind
    beside = [] if from_told else told_beside(wish, main)
    beside += down_to_nothing(wish, target, baseline)
    anchors = [(main.start, main.end)] if main is not None else []
    anchors += [(w.start, w.end) for w in wish.whens if w.recurring]
    title = title_for(wish.text, [*_leave_out(wish, baseline, main), *beside], anchors)
    way_told = from_told and bool(_start_said(wish, baseline)) and bool(target)
    title = _named_within(title, wish, anchors) if baseline is None else title
    if period and way_told and str(period) not in title:
        title = f"{title} a {period}"
    schedule = rhythm.schedule() if rhythm and kind is GoalKind.HABIT else None
    if rhythm and rhythm.weekdays and main is not None and main.per is None and kind is GoalKind.HABIT:
        target, unit = over_week(main, len(rhythm.weekdays), target, unit)
    elif rhythm and rhythm.weekdays and main is None:
        target = float(len(rhythm.weekdays))
    if main is None and gives_up(title) and not by_then(wish):
        kind, target, unit, period = GoalKind.LIMIT, 0.0, "times", Period.DAY
        schedule = rhythm.schedule() if rhythm and rhythm.weekdays else None
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


def _over_this_period(main: Amount | None, wish: Wish) -> Amount | None:
    """At most so much "this month", as a limit of each month."""
    this = next((w.grain for w in wish.whens if w.text.lower() in THIS_PERIOD), None)
    if main is None or main.per or main.bound != "max" or this is None:
        return main
    return main._replace(per=this)


THIS_PERIOD = frozenset({"this week", "this month"})


def _counted_over(when: When, main: Amount | None) -> bool:
    """Whether a time is what a limit is counted over, and no day by then: "at most 3 in a week"."""
    if main is None or not main.per or not main.bound:
        return False
    if when.text.lower() in THIS_PERIOD:
        return True
    lead, *rest = when.text.lower().split()
    if not rest:
        return lead == "weekend" and main.per == "week"
    return lead in ("in", "on", "by", "over") and OVER.get(rest[-1]) == main.per


OVER = {"day": "day", "week": "week", "month": "month", "year": "year", "weekend": "week"}


def _named_within(title: str, wish: Wish, anchors: list[tuple[int, int]]) -> str:
    """A title that names nothing, with what else of the wish names it: "track how much I cycle. 60 km a week
    would be great".
    """
    if not anchors or not title or content(read_words(title)):
        return title
    around = (w for w in content(wish.words) if not any(start <= w.start < end for start, end in anchors))
    thing = next(
        (w for w in around if w.stem not in TRACKING and (in_base(w) or lexicon.known(w.stem))), None
    )
    if thing is None:
        return title
    mark = "" if in_base(thing) else ":"
    return f"{thing.norm[:1].upper()}{thing.norm[1:]}{mark} {title[:1].lower()}{title[1:]}"


TRACKING = frozenset(
    map(stem, word_set("track log count start set goal aim help sign stick say think guess add"))
)


def _leave_out(wish: Wish, baseline: float | None, main: Amount | None) -> list[tuple[int, int]]:
    days = [w for w in wish.whens if w.recurring is None and w.explicit and not _counted_over(w, main)]
    spans = [(w.start, w.end) for w in days if not _purpose(w)]
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
        " or no ",
        " or else",
    ):
        at = text.find(cue)
        if at > 0:
            spans.append((at, len(text)))
            break
    return spans


def _purpose(when: When) -> bool:
    """Whether a feast tells what for, and so belongs to the title: "save £500 for christmas"."""
    return when.marker == "for" and when.text.lower().removeprefix("for ") in FEASTS


FEASTS = frozenset(HOLIDAYS) | frozenset(EASTER)


@cache
def _per() -> re.Pattern[str]:
    return re.compile(r"\s*(?:an?|per|each|every|/)\s*\w+|\s*(?:daily|weekly|monthly)", re.IGNORECASE)


def _start_said(wish: Wish, baseline: float | None) -> list[tuple[int, int]]:
    """Where the text tells the baseline of "from 5 to 2": "from 5", which the title can do without."""
    for amount in wish.amounts if baseline is not None else ():
        before = wish.text[: amount.start].rstrip()
        if amount.value == baseline and before.lower().endswith(" from"):
            per = _per().match(wish.text, amount.noun_end or amount.end) if amount.per else None
            return [(len(before) - 4, per.end() if per else amount.end)]
    return []


def set_goal(text: str, context: Context, confidence: float) -> list[Extraction]:
    """The goals set by a text that says it sets some: one for each item of a list that can be measured."""
    found = []
    every = listed(text, context)
    for item in every.items:
        wish = read_wish(item, context)
        goal = goal_from(wish, context)
        if goal and goal.title:
            if goal.deadline is None and not goal.period:
                goal = goal._replace(deadline=every.due)
            intent = Intent("set_goal", "TRACK_PROGRESS", confidence)
            found.append(Extraction(item, intent, named(goal), None, None, (), confidence))
            found.extend(done_so_far(wish, goal))
    return found


def vague(text: str, context: Context) -> Extraction:
    """A wish of which one must ask what would count."""
    title = None if announces(text, context) else title_for(text) or None
    goal = GoalIntent(GoalAction.SET, title=title, category=category_for(text))
    return Extraction(text, Intent("set_goal", "TRACK_PROGRESS", 0.85), goal, None, Missing.MEASURE, (), 0.85)


def ask_measure(subject: str, text: str) -> Extraction:
    """A goal about a subject, of which one must ask what would count."""
    goal = GoalIntent(GoalAction.SET, title=title_for(subject) or None, category=category_for(subject))
    return Extraction(text, Intent("set_goal", "TRACK_PROGRESS", 0.9), goal, None, Missing.MEASURE, (), 0.9)


def about(extraction: Extraction, subject: str | None) -> Extraction:
    """A goal whose own words name nothing, with what it was asked about: "6 glasses a day" of water."""
    goal = extraction.goal_intent
    named = content(read_words(goal.title or "")) if goal else []
    if goal is None or not subject or any(word.norm not in OF_ANYTHING for word in named):
        return extraction
    bare = [a for a in read_amounts(goal.title or "") if a.counts and not (a.unit or a.noun)]
    if bare and goal.unit == "times" and of_money(read_words(subject)):
        goal = goal._replace(unit=None)
    thing = title_for(_bettered().sub("", subject))
    if goal.kind is GoalKind.TOTAL and of_level(read_words(subject)):
        goal = goal._replace(kind=GoalKind.MEASURE)
    mark = "" if thing and in_base(read_words(thing)[0]) else ":"
    title = goal.title or ""
    words = title.split()
    pointed = next((at for at, word in enumerate(words) if at and word in POINTING), None)
    if pointed is not None:
        return extraction._replace(goal_intent=goal._replace(title=_in_place(words, pointed, thing)))
    return extraction._replace(
        goal_intent=goal._replace(title=f"{thing}{mark} {title[:1].lower()}{title[1:]}")
    )


def kept_low(extraction: Extraction) -> Extraction:
    """A quota as the most there is to be of what one wants less of: "20 g a day" of sugar."""
    goal = extraction.goal_intent
    words = read_words(goal.title or "") if goal else []
    if goal is not None and _bounded_time(goal, extraction.text):
        return extraction._replace(goal_intent=goal._replace(kind=GoalKind.LIMIT, period=Period.DAY))
    if goal is None or goal.kind is not GoalKind.HABIT or goal.schedule or not words or in_base(words[0]):
        return extraction
    if (goal.title or "").lower().startswith(("at least ", "min")):
        return extraction
    title = goal.title or ""
    return extraction._replace(
        goal_intent=goal._replace(kind=GoalKind.LIMIT, title=f"At most {title[:1].lower()}{title[1:]}")
    )


def _bounded_time(goal: GoalIntent, text: str) -> bool:
    """Whether a goal is a most of time, which is counted by the day: "under an hour" of television."""
    plain = goal.kind in (GoalKind.TOTAL, GoalKind.MEASURE) and not (goal.period or goal.deadline)
    bound = any(amount.bound == "max" for amount in read_amounts(text))
    return plain and bound and dimension(goal.unit or "") == "time"


POINTING = ("it", "that", "this", "them")
# What holds or parts a thing and does not name it.
OF_ANYTHING = word_set(
    "glass glasses cup cups mug mugs bottle bottles can cans pint pints shot shots portion portions serving "
    "servings helping helpings slice slices piece pieces bowl bowls handful handfuls page pages chapter "
    "chapters lesson lessons session sessions class classes round rounds litre litres drink drinks "
    "bag bags pack packs packet packets bar bars "
    "box boxes tin tins jar jars pot pots spoon spoons"
)


def _in_place(words: list[str], at: int, thing: str) -> str:
    """A title with the thing in the place that points to it: "get it under 60"."""
    return " ".join([*words[:at], thing[:1].lower() + thing[1:], *words[at + 1 :]])


@cache
def _bettered() -> re.Pattern[str]:
    """What a wish says of doing better, and a name can do without: "get better at drawing", "drink more"."""
    return re.compile(
        r"^(?:get|be|become|getting) (?:a (?:bit|lot|little) )?(?:better|good|best) (?:at|with|in|on) "
        r"|^(?:cut|cutting) (?:down|back) (?:on )?(?:the )?"
        r"|\b(?:more|less) of (?=my|our|the|him|her|them)"
        r"|\b(?:more|less|better|often|regularly|again|properly|fewer)\b",
        re.IGNORECASE,
    )
