"""Deeds told without an amount: one of a counted thing, or one whose amount must be asked."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.clause import BACKGROUND
from tracker_tui.language.clauses.word_kinds import deeds, done_words, is_past
from tracker_tui.language.deeds import blocking, doing, endings, only_mentioned, tracking
from tracker_tui.language.deeds.counted import PARTS
from tracker_tui.language.deeds.counting import a_measure, abstains, implies_one, measured, measured_apart
from tracker_tui.language.deeds.days import Days, read_days
from tracker_tui.language.deeds.entry import entries, log
from tracker_tui.language.deeds.fits import Fit
from tracker_tui.language.deeds.listed import how_many
from tracker_tui.language.deeds.money import SPENDING, free_of_charge, of_money
from tracker_tui.language.deeds.only_got import passed_on
from tracker_tui.language.deeds.percent import partway
from tracker_tui.language.deeds.pointing import read_pointed
from tracker_tui.language.deeds.running_totals import is_left
from tracker_tui.language.deeds.spans import word_span
from tracker_tui.language.extraction import Extraction, Missing
from tracker_tui.language.matching.index import Mention, Scored, decide, weigh
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

PRESENT = 0.6  # how present a goal must be in the talk to be what "done" means


def read_without_amount(
    clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """One of a counted thing ("gym done"), or a deed whose amount must be asked for ("went for a run")."""
    evidence = doing.evidence(clause, context)
    left = (
        any(is_left(amount, clause) for amount in clause.amounts)
        or _only_cursed(clause)
        or _left_undone(clause)
        or only_mentioned.of_the_thing(clause, context)
    )
    if left or clause.joined in ASIDES or (endings.done_with(clause) and not endings.names_work(clause)):
        return []
    if endings.only_done(clause, context):
        return _quota_done(clause, context, days)
    weighed = [
        s
        for s in weigh(mentions, context.goals).values()
        if s.goal.kind is not GoalKind.TASK and (not _only_paid(clause, s.goal) or _acts(clause))
    ]
    if evidence < 2 and any(s.goal.id in context.denied for s in weighed):
        return []
    scored = decide(_another_than_the_last(weighed, clause, context))
    if not scored:
        return _unnamed(clause, context, days, evidence)
    if (
        context.last_goal_id in {s.goal.id for s in scored}
        and not days.told
        and not clause.joined.startswith("a")
    ):
        return []
    if clause.has("free", "without") and all(s.goal.kind is GoalKind.LIMIT for s in scored):
        return []  # "a smoke free day"
    counted = _named_first(
        [
            s
            for s in scored
            if implies_one(s.goal, clause, evidence)
            and not (part_of(s.goal, clause) or passed_on(clause, s.goal))
            and (s.named or not measured_apart(s.goal, clause))
            and not counts_of_another(s.goal, clause, context)
        ],
        clause,
    )
    untold = len(counted) == 1 and (some_of(counted[0].goal, clause) or a_while(counted[0].goal, clause))
    if untold and evidence > 1:
        return [ask_value(counted[0].goal, clause, days)]
    if counted:
        return _one_of(counted, clause, context, mentions, days, evidence)
    best = clause.has(*RECORDS) and all(s.goal.kind is GoalKind.MEASURE for s in scored)
    plenty = evidence > 1 and clause.has(*PLENTY)
    told = clause.told or (evidence > 1 and endings.bare_deed(clause)) or (best and evidence > 0) or plenty
    new = _new_reading(clause) and all(s.goal.kind is GoalKind.MEASURE and s.named for s in scored)
    told = told or new or (read_off(clause) and all(s.goal.kind is GoalKind.MEASURE for s in scored))
    told = told or bool(evidence and days.told and not clause.has("today"))
    if not told or any(not measured(s.goal) or (s.goal.unit in RATED and not (best or new)) for s in scored):
        return []
    ids = tuple(s.goal.id for s in scored)
    if len(ids) > 1 or _only_paid(clause, scored[0].goal) or free_of_charge(clause, scored[0].goal):
        return []
    return [log(clause.text, 0.8, goal_ids=ids, day=days.days[0], time=days.time, missing=Missing.VALUE)]


def _one_of(
    counted: list[Scored],
    clause: Clause,
    context: Context,
    mentions: list[Mention],
    days: Days,
    evidence: int,
) -> list[Extraction]:
    """One of what the goal counts of which a clause tells, or of each of several; else which is asked."""
    sure = 0.93 if evidence > 1 else 0.8
    each = _told_side_by_side(counted, mentions, clause) if len(counted) > 1 else counted
    if not each:
        options = tuple(s.goal.id for s in counted)
        day = days.days[0]
        return [log(clause.text, 0.7, value=1.0, day=day, missing=Missing.GOAL, options=options)]
    context.last_goal_id = each[-1].goal.id
    return [
        log(
            clause.text,
            sure,
            goal_ids=(scored.goal.id,),
            value=1.0 if len(each) > 1 else how_many(clause, scored.goal, context),
            day=day,
            time=days.time,
        )
        for scored in each
        for day in days.stretch or days.days
    ]


def _told_side_by_side(counted: list[Scored], mentions: list[Mention], clause: Clause) -> list[Scored]:
    """The counted goals of a clause in the order in which it names them, where each has a name of its own and
    the names are but joined: "did gym and yoga".
    """
    spans = {
        scored.goal.id: {(m.first, m.last) for m in mentions if m.goal_id == scored.goal.id and m.named}
        for scored in counted
    }
    own = {goal_id: min(named) for goal_id, named in spans.items() if named}
    places = [at for first, last in own.values() for at in range(first, last)]
    if len(own) < len(counted) or len(places) > len(set(places)):
        return []
    order = sorted(counted, key=lambda scored: own[scored.goal.id])
    names = [own[scored.goal.id] for scored in order]
    between = [clause.norms[one[1] : other[0]] for one, other in pairwise(names)]
    joined = all(set(norms) <= JOINING and norms for norms in between)
    return order if joined and not clause.has("or") else []


JOINING = word_set("and & plus then also my the some a bit of")


def _only_cursed(clause: Clause) -> bool:
    """Whether a clause only curses or praises what there was: "damn those coffees"."""
    pointed = clause.has("those", "these")
    return clause.norms[:1] in (["those"], ["these"]) or (pointed and not any(map(is_past, clause.words)))


def _left_undone(clause: Clause) -> bool:
    """Whether a clause tells that something ended before it was done: "put it away without playing"."""
    pairs = zip(clause.words, clause.words[1:], strict=False)
    return any(w.norm == "without" and n.norm.endswith("ing") and n.stem in deeds() for w, n in pairs)


def _another_than_the_last(weighed: list[Scored], clause: Clause, context: Context) -> list[Scored]:
    """The goals that a clause may be of, without the one just logged where it goes on and names another: "650
    words on the book and wrote in the journal".
    """
    others = [scored for scored in weighed if scored.goal.id != context.last_goal_id]
    goes_on = clause.joined in ("and", "then", "also", "plus", "&")
    return others if goes_on and any(scored.named for scored in others) else weighed


def a_while(goal: Goal, clause: Clause) -> bool:
    """Whether a clause tells how long things were made, and not how many: "planted for an hour"."""
    first = [word_span(a, clause)[0] for a in clause.amounts if units.dimension(a.unit or "") == "time"]
    return measured_apart(goal, clause) and any(clause.norms[at - 1] == "for" for at in first if at)


def _new_reading(clause: Clause) -> bool:
    """Whether a new reading is told to be there: "my new chess rating is out", "got my new ftp today"."""
    at = next((i for i, word in enumerate(clause.words) if word.norm in ("new", "latest", "updated")), None)
    if at is None or not clause.has(*COME_OUT) or clause.asked:
        return False
    named = next((i for i in range(at + 1, min(at + 4, len(clause.words))) if clause.norms[i] in READINGS), 0)
    return named > 0 and set(clause.norms[named + 1 : named + 2]) <= BEHIND


COME_OUT = word_set("out in got came here dropped posted published arrived")
READINGS = word_set(
    "rating elo score ftp reading result level vo2 vo2max weight bmi hba1c cholesterol grade rank"
)
BEHIND = word_set("is are was just came has today yesterday this finally from after now back")
RATED = word_set("rating ratings elo points")  # what one only sees afterwards: a game tells none


def _acts(clause: Clause) -> bool:
    """Whether a clause tells anything done but paying."""
    return any(is_past(w) and w.stem in deeds() and w.norm not in SPENDING | COSTING for w in clause.words)


COSTING = word_set("was were came set")


def _only_paid(clause: Clause, goal: Goal) -> bool:
    """Whether a clause tells what a goal's thing cost, and nothing of what the goal counts."""
    paid = any(units.is_money(amount.unit or "") for amount in clause.amounts)
    eaten = goal.unit == "takeaways" or "takeaway" in goal.title.lower()
    if goal.kind is GoalKind.LIMIT and eaten and not measured(goal):
        return False  # "takeaway pizza, 24 euros"
    return paid and not of_money(goal)


def counts_of_another(goal: Goal, clause: Clause, context: Context) -> bool:
    """Whether what a clause counts is what another goal does: "bought 3 books", of a goal to buy plants. How
    long or how far a deed was counts nothing: "did the crossword in 41 minutes" walks none.
    """
    told = [a for a in clause.amounts if a.counts and not a.article and not a_measure(a)]
    counted = [a.unit or (a.noun or "").split(" ")[0] for a in told]
    others = [one.unit for one in context.goals.values() if one.id != goal.id and one.unit != goal.unit]
    return any(said and unit and units.same(said, unit) for said in counted for unit in others)


def _named_first(counted: list[Scored], clause: Clause) -> list[Scored]:
    """Of goals that a deed may be one of, those that are named, where some are, and of these the one whose
    title opens with the clause's own verb: "took my photo of the day".
    """
    counted = [scored for scored in counted if scored.named] or counted
    if len(counted) < 2:
        return counted
    verbs = {word.stem for word in clause.words if is_past(word)}
    own = [scored for scored in counted if (read_words(scored.goal.title) or clause.words)[0].stem in verbs]
    return own if len(own) == 1 else counted


READING_OFF = word_set("took checked measured weighed tested stepped hopped jumped stood")
TAKEN = word_set("weighed measured checked tested taken on onto results result reading my")


def read_off(clause: Clause) -> bool:
    """Whether a clause opens with reading a level off: "took my blood pressure", "hopped on the scales"."""
    got = "got" if clause.has(*TAKEN) else ""  # "got weighed", but not "got new shoes"
    return any(word.norm in READING_OFF or word.norm == got for word in clause.words[:3])


PLENTY = ("loads", "load", "lots", "lot", "tons", "heaps", "plenty", "bunch", "some", "few")


RECORDS = ("pb", "pbs", "pr", "prs", "record", "best", "max")  # of a level: a reading must go with them


def ask_value(goal: Goal, clause: Clause, days: Days, sure: float = 0.8) -> Extraction:
    """A deed of a goal whose amount must be asked."""
    return log(
        clause.text, sure, goal_ids=(goal.id,), day=days.days[0], time=days.time, missing=Missing.VALUE
    )


VAGUELY = word_set("some few several more many loads lots bunch heaps tons plenty load lot handful")


def some_of(goal: Goal, clause: Clause) -> bool:
    """Whether a clause tells of several of what the goal counts, and not how many: "some more squares"."""
    counted = {units.plural(goal.unit or "").lower(), (goal.unit or "").lower()} - {"times", "days"}
    return any(
        word.norm in counted
        and word.norm.endswith("s")
        and any(before.norm in VAGUELY for before in clause.words[max(0, at - 3) : at])
        for at, word in enumerate(clause.words)
    )


def part_of(goal: Goal, clause: Clause) -> bool:
    """Whether a clause tells only of a part of one thing that the goal counts, or of another kind of thing:
    "read 30 pages of Dune", "an episode of Friends" of a goal in films.
    """
    if goal.kind is GoalKind.TOTAL and partway(clause, goal):
        return True
    if endings.finishes_work(clause) or (goal.unit or "") not in endings.finishable():
        return False
    if blocking.just_begun(clause) or endings.in_the_midst(clause) or _tells_part(clause):
        return True
    if any(amount.role is Role.LABEL and amount.noun in PARTS for amount in clause.amounts):
        return True  # "on page 120"
    told = [amount.unit for amount in clause.amounts if amount.counts and amount.unit]
    others = [unit for unit in told if unit in endings.finishable() and not units.same(unit, goal.unit or "")]
    watched = goal.unit in ("films", "movies", "plays", "concerts")  # "watched Heat, 3 hours long"
    return bool(others) or any((units.measurable(unit) and not watched) or unit in PARTS for unit in told)


def _tells_part(clause: Clause) -> bool:
    """Whether words for a part are of the thing itself: "read some of Dune", not "with some of the lads"."""
    return any(
        match.label == "part" or (match.first > 0 and is_past(clause.words[match.first - 1]))
        for match in table(words_of_deeds.A_PART).find(clause.words)
    )


ASIDES = BACKGROUND | word_set("because which once as where omg lol haha wow ugh phew")


def _quota_done(clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """ "Done for today", of the habit the talk is about: one of it, or its quota of the day."""
    topics = [(weight, goal_id) for goal_id, weight in context.situation.topics.items() if weight >= PRESENT]
    goal = context.goals.get(max(topics)[1]) if topics else None
    if goal is None and not context.last_goal_id and len(context.clauses) == 1:
        return _which_is_done(clause, context, days)
    if goal is None or context.last_goal_id:
        return []
    if goal.kind is GoalKind.TOTAL and not measured(goal) and days.told and not clause.has("them", "those"):
        return [log(clause.text, 0.8, goal_ids=(goal.id,), value=1.0, day=day) for day in days.days]
    if goal.kind is not GoalKind.HABIT:
        return []
    value = 1.0 if not measured(goal) else goal.target_value if goal.period is Period.DAY else None
    if value is None:
        return [log(clause.text, 0.8, goal_ids=(goal.id,), day=days.days[0], missing=Missing.VALUE)]
    return [log(clause.text, 0.8, goal_ids=(goal.id,), value=value, day=day) for day in days.days]


def _which_is_done(clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """ "Done", where the talk is about nothing: of the one habit that is counted, else it is asked which."""
    habits = [g for g in context.situation.goals if g.kind is GoalKind.HABIT and not measured(g)]
    ids = tuple(goal.id for goal in habits if goal.status is GoalStatus.ACTIVE)
    if len(ids) == 1:
        return [log(clause.text, 0.8, goal_ids=ids, value=1.0, day=day) for day in days.days]
    several = 1 < len(ids) <= MOST_ASKED
    day = days.days[0]
    return [log(clause.text, 0.7, value=1.0, day=day, missing=Missing.GOAL, options=ids)] if several else []


MOST_ASKED = 6  # goals that are asked about by name


def finished_one(clause: Clause, context: Context, days: Days, evidence: int) -> list[Extraction]:
    """ "Finished Dune": one of the books, films or the like that a goal counts, where no other word tells
    which.
    """
    works = endings.named_work(clause) or (endings.finishable() if endings.finishes_work(clause) else ())
    if evidence < 2:
        return []
    for unit in works:
        goals = [
            goal
            for goal in context.situation.goals
            if goal.unit and goal.status is GoalStatus.ACTIVE and units.same(goal.unit, unit)
        ]
        if len(goals) == 1:
            context.last_goal_id = goals[0].id
            count = how_many(clause, goals[0], context)
            return [
                log(clause.text, 0.85, goal_ids=(goals[0].id,), value=count, day=day) for day in days.days
            ]
    return []


SHORT = 4  # words of a clause that tells no more than that a thing is done


def _unnamed(clause: Clause, context: Context, days: Days, evidence: int) -> list[Extraction]:
    """A deed of no goal that is named: of one that is pointed at, else of none."""
    found = finished_one(clause, context, days, evidence) or read_pointed(clause, context, days)
    return found or _untracked(clause, days, evidence)


def _untracked(clause: Clause, days: Days, evidence: int) -> list[Extraction]:
    """ "Gym done", where no goal counts it."""
    done = clause.words[-1].norm in done_words() and len(clause.words) > 1
    name = tracking.activity_name(clause) if done and evidence == 2 and len(clause.words) <= SHORT else None
    if name is None or clause.amounts:
        return []
    return [log(clause.text, 0.7, value=1.0, day=days.days[0], metric=name, missing=Missing.NO_GOAL)]


def abstained(clause: Clause, context: Context) -> list[Extraction]:
    """ "No booze today", where a goal counts such days."""
    goals = decide([s for s in context.weighed(clause).values() if abstains(s.goal)])
    if len(goals) != 1 or measured(goals[0].goal) or context.other:
        return []
    others = set(clause.blocks) - {"negation", "notnegation"}
    if others & set(blocking.ALWAYS):
        return []
    days = read_days(clause, context)
    numbered = [a for a in clause.amounts if a.role is Role.LABEL and a.noun == goals[0].goal.unit]
    if numbered and not days.future:  # "day 40 of being sober"
        return entries(Fit(goals[0].goal, numbered[0].value, 0.9), numbered[0], clause, context, days)
    return [
        log(clause.text, 0.9, goal_ids=(goals[0].goal.id,), value=1.0, day=day, time=days.time)
        for day in days.days
        if not days.future
    ]
