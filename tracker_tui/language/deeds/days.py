"""The days a clause tells of, for a log: never after today."""

from __future__ import annotations

from datetime import date, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.moments import PARTS_OF_DAY
from tracker_tui.language.clauses.word_kinds import CHECKS, deeds, done_words, is_past
from tracker_tui.language.dates.date_words import PARTS, WEEKDAYS
from tracker_tui.language.dates.weeks import of_the_week
from tracker_tui.language.deeds.days_before import day_before, evening_before
from tracker_tui.language.deeds.every_day import every_day
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import Goal, Period

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When


class Days(NamedTuple):
    """When something was done: its days, the time of day if one was told, and whether a day was told at all.
    `future` tells that the day has not come yet.
    """

    days: tuple[date, ...]
    time: time | None = None
    told: bool = False
    future: bool = False
    span: tuple[date, date] | None = None  # a range that was told ("last week")
    stretch: tuple[date, ...] = ()  # each day of a short range ("mon-wed")


def read_days(clause: Clause, context: Context) -> Days:
    """The days on which a clause says something was done: today where it says none."""
    today = context.situation.today
    if _this_coming_night(clause, context) or _at_an_hour_ahead(clause, context):
        return Days((today,), None, True, future=True)
    whens = [w for w in context.days(clause.text, "past") if w.recurring is None and not _since(w, clause)]
    whens = [w for w in whens if not (_names_a_pot(w, clause) or _in_a_name(w, whens, clause))]
    logged = context.told_last.day if context.told_last and context.sentence_days else None
    whens = of_the_week(whens, [w for w in context.sentence_days if w.last != logged], today)
    earlier = day_before(clause, whens, context)
    if earlier:
        return Days(earlier, None, True)
    each = _carried(clause, context) if of_each_day(clause) else []
    whens = (
        whens or each or _loose(clause, context) or _meanwhile(clause, context) or _carried(clause, context)
    )
    whens = whens or _told_last(clause, context)
    if not whens and (asked := _asked_before(clause, context)):
        return Days((asked,), None, True)
    if (evening := evening_before(clause, whens, context)) is not None:
        return Days((evening,), None, True)
    if not whens and not (whens := _later_that_day(clause, context)):
        return Days((today,))
    timed = next((when.time for when in whens if when.time), None)
    told = [when for when in whens if when.explicit] or _later_that_day(clause, context)
    if not told:
        later = timed is not None and _by_day(timed, clause) > context.situation.now.time()
        return Days((today,), timed, future=later and not _is_done(clause))
    moment = next((when.time for when in told if when.time), None)
    if repeated := every_day(clause, told, today):
        return Days(repeated, moment, True)
    whens = _narrowed(told)
    if coming := _rather_coming(clause, whens, context):
        return Days((coming,), None, True, future=True)
    if all(when.first > today for when in whens):
        return Days((whens[0].first,), None, True, future=True)
    days: list[date] = []
    for when in whens:
        days.extend(day for day in _single_days(when, today) if day not in days and day <= today)
    first = whens[0]
    span = (first.first, first.last) if first.first != first.last else None
    return Days(tuple(days) or (today,), moment, True, span=span, stretch=_stretch(first, today))


def _names_a_pot(when: When, clause: Clause) -> bool:
    """Whether a month or a feast only names what is saved for: "into the December fund"."""
    behind = clause.text[when.end :].split()[:1]
    month = when.text.isalpha() and when.grain not in ("day", "week")
    return month and bool(behind) and behind[0].strip(".,!").lower() in POTS


def _in_a_name(when: When, whens: list[When], clause: Clause) -> bool:
    """Whether a weekday belongs to a name, where the day itself is told beside it: "finished the thursday
    murder club last night".
    """
    if len(whens) < 2 or when.text.lower() not in WEEKDAYS:
        return False
    before, behind = clause.text[: when.start].lower().split()[-1:], clause.text[when.end :].split()[:1]
    named = before == ["the"] and bool(behind) and behind[0].isalpha() and behind[0].lower() not in AND
    return named and any(other is not when and other.first != when.first for other in whens)


AND = word_set("and or to before after was i")
POTS = word_set("fund pot jar account savings holiday trip goal challenge kitty")


def _loose(clause: Clause, context: Context) -> list[When]:
    """The days said apart from what was done on them; those to come are not of what is told as done: "in-laws
    here all weekend, did 20 min of Welsh".
    """
    whens = context.loose_days
    done = any(is_past(word) and word.stem in deeds() for word in clause.words)
    coming = bool(whens) and all(when.first > context.situation.today for when in whens)
    return [] if done and coming else whens


MORNING, AFTERNOON = 4, 15  # hours between which tonight is yet to come


def _this_coming_night(clause: Clause, context: Context) -> bool:
    """Whether a clause speaks of tonight while it is day, or only of later, and tells nothing as done:
    "benching tonight", "gym later".
    """
    if clause.norms[1:] == ["later"]:
        return not _is_done(clause)
    if not clause.has("tonight") or not MORNING <= context.situation.now.hour < AFTERNOON:
        return False
    return not (_is_done(clause) or clause.told or any(amount.counts for amount in clause.amounts))


def _at_an_hour_ahead(clause: Clause, context: Context) -> bool:
    """Whether a clause names but an hour to come today, and no deed: "parkrun at 9", at 8:30."""
    hours = [a.value for a in clause.amounts if a.role is Role.CLOCK and a.text.isdigit()]
    at = any(one == "at" and two.isdigit() for one, two in pairwise(clause.norms))
    bare = len(hours) == 1 and len(clause.words) <= FEW_WORDS and at
    told = any(is_past(word) or word.norm in done_words() or word.norm in CHECKS for word in clause.words)
    return bare and context.situation.now.hour < hours[0] <= NOON and not told


FEW_WORDS, NOON = 5, 12


def _by_day(moment: time, clause: Clause) -> time:
    """A time of day, a small hour without am or pm as that of the afternoon: "driving lesson at 4"."""
    bare = any(a.role is Role.CLOCK and a.text.isdigit() for a in clause.amounts)
    small = bare and 0 < moment.hour <= SMALL and not clause.has(*AWAKE)
    return moment.replace(hour=moment.hour + 12) if small else moment


SMALL = 5  # the last hour at which one rather sleeps
AWAKE = word_set("up awake woke wake bed asleep alarm night sleep slept")


def _is_done(clause: Clause) -> bool:
    """Whether a clause has a word that tells that something is done."""
    return any(is_past(word) or word.norm in done_words() or word.norm in CHECKS for word in clause.words)


def each_day(days: Days, goal: Goal, amount: Amount) -> tuple[date, ...]:
    """The days that a log is for: each of a stretch where the goal asks for something every day, or where a
    way was gone there and back.
    """
    each = goal.period is Period.DAY or amount.each_way
    return days.stretch if days.stretch and each else days.days


def _asked_before(clause: Clause, context: Context) -> date | None:
    """The day that was just looked at, where the speaker says that it was done then: "well I did"."""
    view, norms = context.situation.last_view, clause.norms
    answers = (
        norms[:1] and norms[0] in ANSWERING and any(norms[at : at + 2] == ["i", "did"] for at in (0, 1, 2))
    )
    if view is None or view.first_day is None or view.first_day != view.last_day or not answers:
        return None
    return view.first_day if view.first_day <= context.situation.today else None


ANSWERING = ("well", "but", "oh", "actually", "hm", "hmm", "hey", "no", "yes", "yeah", "huh", "i")


def _later_that_day(clause: Clause, context: Context) -> list[When]:
    """The day told before in the sentence, where a clause tells only another part of it: "3 miles yesterday
    morning and 2.2 in the evening".
    """
    norms = clause.norms
    part = any(
        (norm in PARTS or norm in PARTS_OF_DAY) and norms[at - 1] in ("the", "at", "after", "that")
        for at, norm in enumerate(norms)
        if at
    )
    return context.then_days if part and clause.joined in LINKED else []


LINKED = ("and", "&", ",", "+", "then", "plus", "also")
LONG_AGO, SOON = 180, 120  # days


def _rather_coming(clause: Clause, whens: list[When], context: Context) -> date | None:
    """The day or month of no year that is rather the coming one than the one long past, where no verb is in
    the past: "Camino in May, 115 km".
    """
    today = context.situation.today
    if (today - whens[-1].last).days < LONG_AGO or any(map(is_past, clause.words)):
        return None
    text = " ".join(w.text for w in whens) if whens == context.loose_days else clause.text
    ahead = [w for w in context.days(text, "future") if w.explicit and w.recurring is None]
    if len(ahead) != len(whens) or not today < ahead[0].first <= today + timedelta(days=SOON):
        return None
    return ahead[0].first


def _told_last(clause: Clause, context: Context) -> list[When]:
    """The day that stands alone at the end of a list: "ran 3 km, 1 beer, 2 days ago"."""
    own = [c for c in context.clauses if c.sentence == clause.sentence]
    if len(own) < 2 or own[-1] is clause or not clause.amounts or clause.has("now"):
        return []
    last = own[-1]
    whens = context.told_days(last.text)
    alone = len(whens) == 1 and _only_day(last, whens[0]) and not any(a.counts for a in last.amounts)
    others = any(w.explicit for c in own[:-1] for w in context.days(c.text, "past"))
    return whens if alone and not others else []


AROUND_DAY = word_set("all both it that this was were is on only just but of them and the")


def _only_day(clause: Clause, when: When) -> bool:
    """Whether a clause names a day and nothing else: "all on wednesday"."""
    inside = (clause.start + when.start, clause.start + when.end)
    rest = [w for w in clause.words if not inside[0] <= w.start < inside[1] and w.sign == "w"]
    return all(word.norm in AROUND_DAY for word in rest)


def of_each_day(clause: Clause) -> bool:
    """Whether a clause speaks of each of the days told before it: "15 min both days"."""
    return clause.has("each") or any(pair in BOTH for pair in pairwise(clause.norms))


BOTH = tuple(("both", days) for days in ("days", "mornings", "evenings", "nights", "times"))


def _carried(clause: Clause, context: Context) -> list[When]:
    """The days of what was told before in the sentence: "call yesterday, learned 14 words too", "mon, tue and
    today, 9 miles each day".
    """
    if of_each_day(clause) and any(amount.counts for amount in clause.amounts):
        return context.sentence_days
    return context.then_days if clause.has("too", "also", "well") else []


MEANWHILE = frozenset({"while", "because", "although", "though", "which"})


def _meanwhile(clause: Clause, context: Context) -> list[When]:
    """The days told by what went on meanwhile: "24 rows while watching Vera last night"."""
    later = [c for c in context.clauses if c.sentence == clause.sentence and c.start > clause.start]
    if not later or later[0].joined not in MEANWHILE or later[0].amounts:
        return []
    return context.told_days(later[0].text)


EACH = ("every", "each", "daily", "all")


def _since(when: When, clause: Clause) -> bool:
    """Whether a day only says since when: "first swim since he was born 7 months ago"."""
    if clause.text[when.start :].lower().startswith("since ") and not clause.has(*EACH):
        return True
    ends = len(clause.main)
    if ends == len(clause.words) or clause.words[ends].norm not in ("since", "until", "till", "before"):
        return False
    return when.start >= clause.words[ends].start - clause.start


def _narrowed(whens: list[When]) -> list[When]:
    """The days without the stretches that only frame them ("this week monday")."""
    single = [when for when in whens if when.first == when.last or when.several]
    return [
        when
        for when in whens
        if when in single or not any(when.first <= day.first <= when.last for day in single)
    ]


def _stretch(when: When, today: date) -> tuple[date, ...]:
    length = (min(when.last, today) - when.first).days + 1
    if when.grain != "range" or not 2 <= length <= 7 or when.several:
        return ()
    return tuple(when.first + timedelta(days=step) for step in range(length))


def _single_days(when: When, today: date) -> tuple[date, ...]:
    if when.several:
        return when.several
    if when.first == when.last:
        return (when.first,)
    if when.first <= today <= when.last:
        return (today,)
    return (min(when.last, today),)
