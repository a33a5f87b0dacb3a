"""What goes on with something that is only to come: "tomorrow, 5k", "alarm set for 5, 18 k with the club"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import CHECKS, done_words, is_past, is_verb
from tracker_tui.language.dates.date_words import MONTHS
from tracker_tui.language.deeds import blocking
from tracker_tui.language.tables import blockers
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause

# A line of such words alone stands over what is planned.
HEADING = word_set(
    "tomorrow tomorrows next week weekend month monday tuesday wednesday thursday friday saturday sunday "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays morning evening afternoon night plan "
    "plans for the on my our coming up schedule target aim mission agenda menu this is in and then later so"
)
COMING = word_set("tomorrow tomorrows next coming")
BY_NOW = word_set("today yesterday tonight already now earlier just so this")
NOT_YET = ("plan", "wish", "condition", "unfulfilled")
POINTING = word_set("that it which those them")


def without_coming(clauses: list[Clause], today: date) -> list[Clause]:
    """The clauses, those marked as unreal that go on with what is only to come."""
    ahead, sentence = False, -1
    if _all_awaited(clauses):
        for clause in clauses:
            clause.unreal = clause.unreal or "counter"
    for clause, behind in pairwise(clauses):
        if _expected(clause, behind):
            clause.unreal = clause.unreal or "counter"
    for at, clause in enumerate(clauses):
        before = clauses[at - 1] if at else None
        ahead = ahead and clause.sentence == sentence
        behind_it = before is not None and before.unreal == "past" and before.sentence == clause.sentence
        if _of_past_year(clause, today) or (behind_it and not clause.has(*BY_NOW, "i")):
            clause.unreal = clause.unreal or "past"
        if _opens_plan(clause, clauses[at + 1 : at + 2]):
            clause.unreal = clause.unreal or "counter"
        if before is not None and _planned_along(clause, before):
            clause.unreal = clause.unreal or "counter"
        coming = before is not None and ((ahead and not clause.has(*BY_NOW)) or _part_of(clause, before))
        if coming and clause.amounts and not _done(clause):
            clause.unreal = clause.unreal or "counter"
        ahead, sentence = ahead or _opens_ahead(clause, today), clause.sentence
    return clauses


def _all_awaited(clauses: list[Clause]) -> bool:
    """Whether a message only looks forward to a day that it names first: "big one tomorrow! 90 min ride into
    a 5k run, wish me luck".
    """
    if len(clauses) < FEWEST or any(map(_done, clauses)):
        return False
    awaited = table(blockers.AWAITED).labels(clauses[-1].words)
    dated = clauses[0].has(*COMING, *WEEKDAYS) and blocking.blocked(clauses[0]) == "plan"
    return dated and "coming" in awaited


FEWEST = 2  # clauses of such a message


def _planned_along(clause: Clause, before: Clause) -> bool:
    """Whether a plan goes on with a verb of its own: "gonna hit the gym later and do 3h of revision"."""
    tied = clause.sentence == before.sentence and clause.joined in ("and", "&", "then", "plus")
    first = clause.words[0]
    base = (is_verb(first) and not is_past(first)) or first.norm in blocking.LIKE_BASE
    planned = before.unreal == "counter" or blocking.blocked(before) == "plan"
    return tied and base and planned and not (_done(clause) and first.norm not in blocking.LIKE_BASE)


def _opens_plan(clause: Clause, behind: list[Clause]) -> bool:
    """Whether a clause names a weekday and what is to be done then: "gym on wednesday, gonna try 112"."""
    if not behind or behind[0].sentence != clause.sentence or not clause.has(*WEEKDAYS) or _done(clause):
        return False
    return behind[0].norms[:2] in COMING_TO and blocking.blocked(behind[0]) == "plan"


def _of_past_year(clause: Clause, today: date) -> bool:
    """Whether what is told was in a year that is over: "in 2024 i ran 500 km"."""
    counted = {a.start for a in clause.amounts if a.counts and (a.unit or a.noun)}  # "in 2000 words"
    return any(
        one.norm in ("in", "during", "throughout")
        and two.norm.isdecimal()
        and len(two.norm) == len(str(EARLIEST))
        and EARLIEST <= int(two.norm) < today.year
        and two.start not in counted
        for one, two in pairwise(clause.words)
    )


EARLIEST = 1950  # a number that is less is hardly meant as a year of one's life


WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
COMING_TO = (["going", "to"], ["will", "try"], ["want", "to"], ["i", "will"], ["i", "am"], ["planning", "to"])


def _done(clause: Clause) -> bool:
    return any(is_past(w) or w.norm in done_words() or w.norm in CHECKS for w in clause.words)


def _expected(clause: Clause, behind: Clause) -> bool:
    """Whether what follows says that a thing is only looked forward to: "gig on saturday, should be fun",
    "10k race on sunday. wish me luck".
    """
    done = any(is_past(w) and w.norm not in GOT for w in clause.words) or clause.has(*done_words(), *CHECKS)
    if done or clause.has(*SO_FAR) or behind.has(*LOOKED_BACK) or any(a.per for a in clause.amounts):
        return False  # "i want to run 20 km a week, any tips?" sets a goal
    said = table(blockers.AWAITED).labels(behind.words)
    dated = clause.has(*WEEKDAYS, *COMING)
    if "coming" in said:
        today = clause.has(*THIS_DAY) and not behind.has(*HOPED)  # "20 pages today, let's see how it goes"
        bare = any(a.counts for a in clause.amounts)  # "6 coffees, pray for me"
        return dated or (behind.sentence == clause.sentence and not (today or bare))
    beside = behind.sentence == clause.sentence or len(behind.words) <= FEW
    return "bare" in said and dated and beside and len(behind.words) <= SHORT


THIS_DAY = word_set("today morning afternoon now")
HOPED = word_set("luck crossed pray wait hope hoping hopefully should")
GOT = word_set("got had")  # "got a race on sunday"
FEW = 2  # words of a feeling that stands alone behind it: "10k sunday!! so hyped"
LOOKED_BACK = word_set("was were felt at but done did had")
SO_FAR = word_set("yesterday already last ago just")


def _opens_ahead(clause: Clause, today: date) -> bool:
    """Whether a clause is a heading of what is planned, or tells of getting ready for it."""
    norms = clause.norms
    if norms[0] in ALARMS or (norms[1:2] and norms[1] in ALARMS):
        return clause.has("set", "goes", "is", "for", "at")
    if norms[-2:-1] == ["in"] and norms[-1] in MONTHS and len(norms) <= SHORT and not _done(clause):
        return (today.month - MONTHS[norms[-1]]) % 12 >= LONG_AGO
    starting = clause.has(*STARTING) and not clause.has("at")
    if not (starting or norms[0] in COMING or all(norm in HEADING for norm in norms)):
        return False
    return blocking.blocked(clause) == "plan"


STARTING = word_set("starts start begins begin kicks opens")  # "the marking starts on monday, 120 essays"
LONG_AGO = 6  # months from which on one without a year is rather the next
SHORT = 4  # words of a heading
ALARMS = word_set("alarm alarms")


def _part_of(clause: Clause, before: Clause) -> bool:
    """Whether a number is a part of what is not there yet: "the deposit is back tomorrow, 120 of that is for
    the flights".
    """
    pointing = any(one == "of" and two in POINTING for one, two in pairwise(clause.norms))
    return pointing and blocking.blocked(before) in NOT_YET
