"""What a clause says was done: which goal, how much, on which days; and what must be asked before it can be
logged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Reading, Role
from tracker_tui.language.clauses.clause import BACKGROUND, done_words, is_past
from tracker_tui.language.dates.told import Days, read_days
from tracker_tui.language.deeds import deed
from tracker_tui.language.deeds.counting import abstains, implies_one, measured, twice
from tracker_tui.language.deeds.fits import (
    CONTAINERS,
    PARTS,
    SAVING,
    SPENDING,
    Fit,
    as_said,
    fitting,
    word_span,
)
from tracker_tui.language.extraction import EntryAction, Extraction, Intent, Missing, ProgressUpdate
from tracker_tui.language.matching.index import WIDER, Mention, Scored, decide, weigh
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

MOST_AMOUNTS = 12  # amounts of one clause that are looked at
PRESENT = 0.6  # how present a goal must be in the talk to be what "done" means


def log(text: str, confidence: float, **fields: object) -> Extraction:
    """A log of a clause."""
    missing = fields.pop("missing", None)
    options = fields.pop("options", ())
    update = ProgressUpdate(EntryAction.LOG, said=text, **fields)  # type: ignore[arg-type]
    intent = Intent("log_progress", "TRACK_PROGRESS", confidence)
    return Extraction(text, intent, None, update, missing, options, confidence)  # type: ignore[arg-type]


def read_log(clause: Clause, context: Context) -> list[Extraction]:
    """The logs of a clause; empty where it tells of no deed of the speaker."""
    mentions = context.mentions(clause)
    days = read_days(clause, context)
    masked = lexicon.masked(clause.words)
    amounts = [
        a
        for a in clause.amounts
        if not _apart(_time_taken(a, clause, mentions, context))
        and not _compared(a, clause)
        and not _besides(a, clause)
        and not (a.unit == "%" and clause.has(*MARKED))
        and not masked & set(range(*word_span(a, clause)))
    ]
    ordered = deed.ordered(clause)
    if not ordered and not any(is_past(word) or word.norm in done_words() for word in clause.words):
        amounts = [a for a in amounts if not _quota(a)]
    if days.future:
        return _ahead(clause, context, mentions, amounts, days) if ordered else []
    mentions = mentions or _nearest(clause, context, amounts)
    percent = _percent(clause, context, mentions, amounts, days)
    if percent:
        return percent
    found: list[Extraction] = []
    for amount in sorted(
        amounts[:MOST_AMOUNTS], key=lambda a: a.unit is None and not a.sets and len(amounts) > 1
    ):
        found.extend(_log_amount(amount, clause, context, mentions, days, found))
    several = any(a.counts and a.value > 1 and not a.unit and not a.noun for a in amounts)
    if any(e.missing is Missing.NO_GOAL for e in found) and not several:
        finished = _finished_one(clause, context, days, deed.evidence(clause, context))
        found = finished or found
    if not found:
        return _without_amount(clause, context, mentions, days)
    return [*found, *_counted_beside(found, clause, context, mentions, days)]


def _nearest(clause: Clause, context: Context, amounts: list[Amount]) -> list[Mention]:
    """The goal whose words come closest to those of a deed, where no word that we know tells which."""
    told = deed.evidence(clause, context) > 1 or bool(amounts)
    if not told or not context.goals or not deed.by_speaker(clause, context):
        return []
    from tracker_tui.language.matching.closeness import nearest

    found = nearest(clause.words, context.index.keys)
    return [
        mention
        for mention in found
        if mention.goal_id != context.last_goal_id
        and (amounts or (mention.weight > WIDER and not measured(context.goals[mention.goal_id])))
    ]


def _counting_close(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> Amount:
    """A number of what comes close to a counted goal's things, as one of those: "2 custard creams" are 2
    biscuits.
    """
    first, last = word_span(amount, clause)
    counted = any(
        m.close and m.first <= last + 1 and first < m.last and not measured(context.goals[m.goal_id])
        for m in mentions
    )
    return replace(amount, noun=None) if counted and amount.noun else amount


def _counted_beside(
    found: list[Extraction], clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """One of the counted deeds that a clause names while its amount goes to another goal: "biked to work, 18
    km".
    """
    told = {e.progress_update.goal_ids for e in found if e.progress_update and e.missing is None}
    named = [
        s
        for s in decide(list(weigh([m for m in mentions if m.named], context.goals).values()))
        if s.score >= BESIDE
        and (s.goal.id,) not in told
        and s.goal.kind is GoalKind.HABIT
        and implies_one(s.goal, clause, 2)
    ]
    if len(named) != 1 or not told or deed.evidence(clause, context) < 2 or len(told) != len(found):
        return []
    ids = (named[0].goal.id,)
    return [log(clause.text, 0.88, goal_ids=ids, value=1.0, day=day, time=days.time) for day in days.days]


BESIDE = 2.0


def _quota(amount: Amount) -> bool:
    """Whether a number asks so much of each day or week ("3 times a week"), which tells no deed."""
    return amount.per in ("day", "week", "month", "year")


def _apart(amount: Amount) -> bool:
    """Whether a number is no amount of the deed: a date, a time, a rate, an age, a score."""
    return (
        amount.role in (Role.DATE, Role.YEAR, Role.RATE, Role.AGE, Role.SCORE, Role.CODE, Role.CLOCK)
        or amount.vague
    )


ONES = ("one", "ones")


def _counted_up(amount: Amount) -> Amount:
    """A numbered thing as how many there are by then: "lectures 4-7" makes 7, "8th one done" 8 of them."""
    if amount.role is Role.LABEL and amount.high:
        return replace(amount, value=amount.high)
    if amount.role is Role.ORDINAL and amount.noun in ONES:
        return replace(amount, noun=None)
    return amount


TAKING = word_set("for in took")


def _time_taken(amount: Amount, clause: Clause, mentions: list[Mention], context: Context) -> Amount:
    """A time like 1:45 that tells how long ("held it for 1:45"), in either of its readings."""
    if amount.role is not Role.CLOCK or ":" not in amount.text:
        return amount
    first = word_span(amount, clause)[0]
    before = clause.words[first - 1].norm if first else ""
    held = before != "at" and any(
        (goal := context.goals.get(m.goal_id)) is not None
        and m.named
        and goal.kind is GoalKind.MEASURE
        and units.dimension(goal.unit or "") == "time"
        for m in mentions
    )
    if before not in TAKING and not held:
        return amount
    readings = (Reading(amount.value, "minutes"), Reading(amount.value, "hours"))
    return replace(amount, role=Role.AMOUNT, unit="minutes", readings=readings)


def _compared(amount: Amount, clause: Clause) -> bool:
    """Whether a number is only what another is compared with ("86 now, down from 87")."""
    first = word_span(amount, clause)[0]
    if amount.shift or not first:
        return False
    before = clause.words[first - 1].norm
    if first > 1 and clause.words[first - 2].norm in ("day", "night", "week", "month"):
        return False
    return before in COMPARING or (before in UNTIL and amount.unit is None and not amount.noun)


def _besides(amount: Amount, clause: Clause) -> bool:
    """Whether a number tells what was left over, how late it was, or since when ("with 14 min to spare",
    "first swim since May"); of a sale, what was sold and not what it brought.
    """
    last = word_span(amount, clause)[1]
    behind = [word.norm for word in clause.words[last : last + 2]]
    if amount.role is Role.ORDINAL and amount.value == 1:
        return clause.has("since", "ever", "in")
    if clause.has("sold") and amount.unit is None and any(w.norm == "for" for w in clause.words[last:]):
        return True
    if behind[:1] == ["before"] and behind[1:] in (["midnight"], ["noon"], ["closing"], ["deadline"]):
        return True
    return behind[:2] in (["to", "spare"], ["of", "us"], ["of", "you"]) or behind[:1] in (["early"], ["late"])


COMPARING = word_set("from than until till")
UNTIL = word_set("by before after since around in")  # a bare number behind these is a time of day


def _log_amount(
    amount: Amount,
    clause: Clause,
    context: Context,
    mentions: list[Mention],
    days: Days,
    before: list[Extraction],
) -> list[Extraction]:
    amount = _counted_up(_time_taken(amount, clause, mentions, context))
    if amount.unit is None and not amount.noun and not mentions and context.last_unit:
        amount = _like_the_last(amount, clause, context.last_unit)
    amount = _counting_close(amount, clause, context, mentions)
    fits = fitting(amount, clause, context, mentions)
    if not fits and days.told and _goes_on(amount, clause, context):
        fits = fitting(replace(amount, noun=None, unit=context.last_unit), clause, context, mentions)
    shifted = _shifted(amount, clause, context)
    if shifted is not None:
        fits = [fit for fit in fits if fit.goal.id in shifted and not _is_level(fit.goal)]
        level = next((goal for goal in map(context.goals.get, shifted) if goal and _is_level(goal)), None)
        if level is not None and not fits:
            return [log(clause.text, 0.8, goal_ids=(level.id,), day=days.days[0], missing=Missing.VALUE)]
        if not fits:
            return []
    if not fits:
        return [] if before else _no_goal(amount, clause, context, mentions, days)
    taken = {
        e.progress_update.goal_ids[0] for e in before if e.progress_update and e.progress_update.goal_ids
    }
    best = [fit for fit in fits if fit.score > fits[0].score - 0.35]
    if best[0].goal.id in taken or (best[0].goal.id == context.last_goal_id and _recounts(amount, clause)):
        return []
    if not _told(best[0], amount, clause, context):
        return []
    if amount.role is Role.ORDINAL and best[0].goal.id in context.denied:
        return []  # "skipped gym again, third time this week"
    if deed.acquired(clause) and amount.role is Role.AMOUNT and not units.is_money(best[0].goal.unit or ""):
        return []
    if len(best) > 1:
        said_value, said_unit = as_said(amount, best[0].goal)
        options = tuple(fit.goal.id for fit in best)
        update = log(
            clause.text,
            0.7,
            value=said_value,
            day=days.days[0],
            said_value=said_value,
            said_unit=said_unit,
            metric=amount.noun,
            missing=Missing.GOAL,
            options=options,
        )
        return [update]
    return entries(best[0], amount, clause, context, days)


def _like_the_last(amount: Amount, clause: Clause, unit: str) -> Amount:
    """A bare number in the unit of the log before it, unless it is about money: "7k yesterday too"."""
    if not units.is_money(unit) and clause.has(*SPENDING, *SAVING):
        return amount
    if not units.measurable(unit) and not (amount.value * 2).is_integer():
        return amount  # "81.5" are no books
    said = next((r for r in amount.readings if r.unit and units.compatible(r.unit, unit)), None)
    if said is not None:
        return replace(amount, value=said.value, unit=said.unit, readings=())
    return replace(amount, unit=unit, readings=())


def _goes_on(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether a number goes on with the list of the clause before: "2 chapters today, 1 of it on Tuesday"."""
    listed = clause.joined in (",", "and", "&", "+", "plus") and bool(context.last_logs)
    return listed and amount.unit is None and not any(is_past(word) for word in clause.words)


LOSING, GAINING = word_set("lost shed"), word_set("gained")


def _shifted(amount: Amount, clause: Clause, context: Context) -> tuple[str, ...] | None:
    """The goals that a weight lost or gained can speak of: those that add up what is lost, else the level,
    whose reading must be asked. None where the amount is no such difference.
    """
    if not amount.unit or units.dimension(amount.unit) != "mass" or not clause.has(*LOSING, *GAINING):
        return None
    verbs = {"lose", "shed"} if clause.has(*LOSING) else {"gain"}
    weights = [g for g in context.situation.goals if g.unit and units.dimension(g.unit) == "mass"]
    sums = [g.id for g in weights if not _is_level(g) and verbs & set(g.title.lower().split())]
    levels = [g.id for g in weights if _is_level(g) and g.status is GoalStatus.ACTIVE]
    return tuple(sums or (levels if len(levels) == 1 else ()))


def _is_level(goal: Goal) -> bool:
    return goal.kind is GoalKind.MEASURE


def _recounts(amount: Amount, clause: Clause) -> bool:
    """Whether a clause only counts what was told just before ("so that's one more finished")."""
    opening = [word.norm for word in clause.words[:4] if word.norm not in ("so", "and", "well")]
    return amount.value == 1 and amount.unit is None and opening[:2] == ["that", "is"]


def entries(fit: Fit, amount: Amount, clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """The log, one for each day, of an amount that is a value of a goal."""
    goal = fit.goal
    context.last_goal_id = goal.id
    context.last_unit = amount.unit
    total, period = deed.running_total(amount, clause, goal)
    total = total or _next_number(amount, goal, context)
    if not total and deed.within_part(amount, clause) and not measured(goal):
        fit = replace(fit, value=1.0)
    if total and _is_code(amount, goal):
        codes = [a for a in clause.amounts if a.role is Role.LABEL and _is_code(a, goal)]
        fit, total, period = replace(fit, value=float(len(codes))), False, None
    confidence = 0.97 if fit.named or fit.score >= 2.4 else 0.9 if fit.score >= 1.5 else 0.85
    said_value, said_unit = as_said(amount, goal)
    first = log(
        clause.text,
        confidence,
        goal_ids=(goal.id,),
        value=fit.value,
        total=total,
        total_period=period,
        day=days.days[0],
        time=days.time,
        said_value=said_value,
        said_unit=said_unit,
    )
    if total:
        return [first]
    if days.stretch and goal.period is Period.DAY:
        days = days._replace(days=days.stretch)
    update = first.progress_update
    assert update is not None
    return [replace(first, progress_update=replace(update, day=day)) for day in days.days]


def _next_number(amount: Amount, goal: Goal, context: Context) -> bool:
    """Whether a bare number follows the one that a total of the same goal came to: "blots 11 and 12"."""
    last = context.last_logs[-1].progress_update if context.last_logs else None
    if last is None or not last.total or goal.id not in last.goal_ids or amount.unit or amount.noun:
        return False
    return last.value is not None and amount.value == last.value + 1


COSTING = ("cost", "costs", "came", "totalled", "totaled", "was", "were", "set", "ran")


def _is_code(amount: Amount, goal: Goal) -> bool:
    """Whether a number with a # names a thing and does not count it: "closed #412 and #398"."""
    likely = max(2 * (goal.target_value or 0), goal.current_value + 10)
    return amount.text.startswith("#") and amount.value > likely


def _told(fit: Fit, amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether the clause tells the amount as the speaker's own deed, and not in passing."""
    if fit.named or fit.score >= 2.3 or amount.shift:
        return True
    if fit.goal.kind is GoalKind.LIMIT and units.is_money(amount.unit or "") and clause.has(*COSTING):
        return not context.other
    passing = amount.article and amount.unit in ("days", "weeks", "hours", "minutes") and fit.score < 2
    if passing and len(clause.words) > SHORT:
        return False
    return deed.by_speaker(clause, context)


def _percent(
    clause: Clause, context: Context, mentions: list[Mention], amounts: list[Amount], days: Days
) -> list[Extraction]:
    """How much of a task is done: "thesis is like 60% done"."""
    part = next((a for a in amounts if a.unit == "%" or a.fraction), None)
    if part is None or clause.has(*MARKED):
        return []
    scores = weigh(mentions, context.goals)
    tasks = [s for s in scores.values() if s.goal.kind is GoalKind.TASK]
    if not tasks and part.unit == "%" and not scores:
        open_tasks = [
            g for g in context.situation.goals if g.kind is GoalKind.TASK and g.status is GoalStatus.ACTIVE
        ]
        tasks = [Scored(goal, 1.0, False) for goal in open_tasks] if len(open_tasks) == 1 else []
    best = decide(tasks)
    if len(best) != 1:
        return []
    value = part.value if part.unit == "%" or part.value > 1 else part.value * 100
    context.last_goal_id = best[0].goal.id
    return [
        log(
            clause.text,
            0.95,
            goal_ids=(best[0].goal.id,),
            value=value,
            total=True,
            day=days.days[0],
            said_value=value,
            said_unit="%",
        )
    ]


def read_missing(clause: Clause, context: Context) -> list[Extraction]:
    """How much of a task is still to do: "10% missing" is 90% done, also of one that was called done."""
    part = next((a for a in clause.amounts if a.unit == "%" and 0 <= a.value <= WHOLE), None)
    if part is None or clause.asked or context.other or not clause.has(*TO_DO):
        return []
    tasks = [
        s for s in weigh(context.mentions(clause), context.goals).values() if s.goal.kind is GoalKind.TASK
    ]
    last = context.goals.get(context.last_goal_id or context.situation.last_goal_id or "")
    if not tasks and last is not None and last.kind is GoalKind.TASK:
        tasks = [Scored(last, 1.0, False)]
    best = decide(tasks)
    if len(best) != 1:
        return []
    value, ids = WHOLE - part.value, (best[0].goal.id,)
    said = {"said_value": value, "said_unit": "%"}
    day = context.situation.today
    return [log(clause.text, 0.93, goal_ids=ids, value=value, total=True, day=day, **said)]


MARKED = (
    "passed",
    "scored",
    "score",
    "grade",
    "mark",
    "marks",
    "aced",
    "failed",
)  # so many percent of a test
WHOLE = 100.0  # percent
TO_DO = ("missing", "left", "remaining", "remain", "remains", "undone", "open", "short")


def _without_amount(
    clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """One of a counted thing ("gym done"), or a deed whose amount must be asked for ("went for a run")."""
    evidence = deed.evidence(clause, context)
    if clause.joined in ASIDES or deed.done_with(clause):
        return []
    if deed.only_done(clause, context):
        return _quota_done(clause, context, days)
    weighed = [s for s in weigh(mentions, context.goals).values() if s.goal.kind is not GoalKind.TASK]
    if evidence < 2 and any(s.goal.id in context.denied for s in weighed):
        return []
    scored = decide(weighed)
    if not scored:
        found = _finished_one(clause, context, days, evidence)
        return found or _untracked(clause, days, evidence)
    if (
        context.last_goal_id in {s.goal.id for s in scored}
        and not days.told
        and not clause.joined.startswith("a")
    ):
        return []
    counted = [s for s in scored if implies_one(s.goal, clause, evidence) and not _part_of(s.goal, clause)]
    if counted:
        if len(counted) > 1:
            return [
                log(
                    clause.text,
                    0.7,
                    value=1.0,
                    day=days.days[0],
                    missing=Missing.GOAL,
                    options=tuple(s.goal.id for s in counted),
                )
            ]
        context.last_goal_id = counted[0].goal.id
        return [
            log(
                clause.text,
                0.93 if evidence > 1 else 0.8,
                goal_ids=(counted[0].goal.id,),
                value=2.0 if twice(clause) else 1.0,
                day=day,
                time=days.time,
            )
            for day in days.days
        ]
    best = clause.has(*RECORDS) and all(s.goal.kind is GoalKind.MEASURE for s in scored)
    plenty = evidence > 1 and clause.has(*PLENTY)
    told = (evidence > 1 and deed.bare_deed(clause)) or (best and evidence > 0) or plenty
    told = told or bool(evidence and days.told and not clause.has("today"))
    if not told or any(not measured(s.goal) for s in scored):
        return []
    ids = tuple(s.goal.id for s in scored)
    if len(ids) > 1:
        return []
    return [log(clause.text, 0.8, goal_ids=ids, day=days.days[0], time=days.time, missing=Missing.VALUE)]


PLENTY = ("loads", "load", "lots", "lot", "tons", "heaps", "plenty", "bunch", "some", "few")
RECORDS = ("pb", "pbs", "pr", "prs", "record", "best", "max")  # of a level: a reading must go with them


def _part_of(goal: Goal, clause: Clause) -> bool:
    """Whether a clause counts parts of one thing that the goal counts: "read 30 pages of Dune"."""
    return (goal.unit or "") in deed.finishable() and any(
        amount.counts and amount.unit and (units.measurable(amount.unit) or amount.unit in PARTS)
        for amount in clause.amounts
    )


ASIDES = BACKGROUND | word_set("because which once as where omg lol haha wow ugh phew")


def _quota_done(clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """ "Done for today", of the habit the talk is about: one of it, or its quota of the day."""
    topics = [(weight, goal_id) for goal_id, weight in context.situation.topics.items() if weight >= PRESENT]
    goal = context.goals.get(max(topics)[1]) if topics else None
    if goal is None or goal.kind is not GoalKind.HABIT or context.last_goal_id:
        return []
    value = 1.0 if not measured(goal) else goal.target_value if goal.period is Period.DAY else None
    if value is None:
        return [log(clause.text, 0.8, goal_ids=(goal.id,), day=days.days[0], missing=Missing.VALUE)]
    return [log(clause.text, 0.8, goal_ids=(goal.id,), value=value, day=day) for day in days.days]


def _finished_one(clause: Clause, context: Context, days: Days, evidence: int) -> list[Extraction]:
    """ "Finished Dune": one of the books, films or the like that a goal counts, where no other word tells
    which.
    """
    if evidence < 2 or not deed.finishes_work(clause):
        return []
    for unit in deed.finishable():
        goals = [
            goal
            for goal in context.situation.goals
            if goal.unit and goal.status is GoalStatus.ACTIVE and units.same(goal.unit, unit)
        ]
        if len(goals) == 1:
            context.last_goal_id = goals[0].id
            return [log(clause.text, 0.85, goal_ids=(goals[0].id,), value=1.0, day=day) for day in days.days]
    return []


SHORT = 4  # words of a clause that tells no more than that a thing is done


def _untracked(clause: Clause, days: Days, evidence: int) -> list[Extraction]:
    """ "Gym done", where no goal counts it."""
    done = clause.words[-1].norm in done_words() and len(clause.words) > 1
    name = deed.activity_name(clause) if done and evidence == 2 and len(clause.words) <= SHORT else None
    if name is None or clause.amounts:
        return []
    return [log(clause.text, 0.7, value=1.0, day=days.days[0], metric=name, missing=Missing.NO_GOAL)]


def _no_goal(
    amount: Amount, clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """An amount that fits no goal, of an activity one would track."""
    named = [m for m in mentions if m.weight >= 2]
    unsized = _unsized(amount, named, context)
    if unsized and deed.by_speaker(clause, context):
        return [log(clause.text, 0.8, goal_ids=unsized, day=days.days[0], missing=Missing.VALUE)]
    if not deed.trackable(amount, clause, context):
        return []
    amount = _far(amount, clause)
    foreign = _foreign(amount, named, context)
    if foreign:
        return [log(clause.text, 0.85, goal_ids=foreign, day=days.days[0], missing=Missing.VALUE)]
    if (
        named
        and (amount.unit or amount.noun)
        and any(not measured(context.goals[m.goal_id]) for m in named if m.goal_id in context.goals)
    ):
        return []
    return [
        log(
            clause.text,
            0.75,
            value=amount.value,
            day=days.days[0],
            said_value=amount.value,
            said_unit=amount.unit or _noun(amount),
            metric=deed.activity_name(clause) or amount.noun,
            missing=Missing.NO_GOAL,
        )
    ]


def _unsized(amount: Amount, named: list[Mention], context: Context) -> tuple[str, ...]:
    """The goal in litres or the like that is named with glasses or bottles, whose size only the speaker
    knows.
    """
    if amount.unit not in CONTAINERS:
        return ()
    goals = {m.goal_id: context.goals[m.goal_id] for m in named if m.named and m.goal_id in context.goals}
    ids = [goal_id for goal_id, goal in goals.items() if units.dimension(goal.unit or "") == "volume"]
    return tuple(ids) if len(ids) == 1 else ()


def _foreign(amount: Amount, named: list[Mention], context: Context) -> tuple[str, ...]:
    """The goal in money that is named with a sum in another currency, which only the speaker can convert."""
    if not amount.unit or not units.is_money(amount.unit):
        return ()
    ids = {m.goal_id for m in named if m.named and m.goal_id in context.goals}
    sums = [
        goal_id
        for goal_id in ids
        if units.is_money(unit := context.goals[goal_id].unit or "") and not units.same(unit, amount.unit)
    ]
    return tuple(sums) if len(sums) == 1 else ()


def _far(amount: Amount, clause: Clause) -> Amount:
    """A number that may tell a distance, as one where the deed is one of going: "ran 5k" is 5 km."""
    far = next((r for r in amount.readings if r.unit and units.dimension(r.unit) == "length"), None)
    if amount.unit or amount.noun or far is None or deed.activity_name(clause) not in GOING:
        return amount
    return replace(amount, value=far.value, unit=far.unit, readings=())


GOING = word_set("running cycling swimming walking hiking rowing skiing surfing skating")


def _noun(amount: Amount) -> str | None:
    return units.plural(amount.noun.split()[-1]) if amount.noun else None


def _ahead(
    clause: Clause, context: Context, mentions: list[Mention], amounts: list[Amount], days: Days
) -> list[Extraction]:
    """An order to log on a day that has not come."""
    goal_ids = tuple(s.goal.id for s in decide(list(weigh(mentions, context.goals).values())))
    fits = fitting(amounts[0], clause, context, mentions) if amounts else []
    goal_ids = (fits[0].goal.id,) if fits else goal_ids
    return [log(clause.text, 0.85, goal_ids=goal_ids[:1], day=days.days[0], missing=Missing.PAST)]


def abstained(clause: Clause, context: Context) -> list[Extraction]:
    """ "No booze today", where a goal counts such days."""
    goals = decide([s for s in weigh(context.mentions(clause), context.goals).values() if abstains(s.goal)])
    if len(goals) != 1 or measured(goals[0].goal) or context.other:
        return []
    others = set(clause.blocks) - {"negation", "notnegation"}
    if others & set(deed.ALWAYS):
        return []
    days = read_days(clause, context)
    return [
        log(clause.text, 0.9, goal_ids=(goals[0].goal.id,), value=1.0, day=day, time=days.time)
        for day in days.days
        if not days.future
    ]
