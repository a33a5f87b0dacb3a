"""What a clause says was done: which goal, how much, on which days; and what must be asked before it can be
logged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language import deed, lexicon
from tracker_tui.language.amounts import Amount, Role
from tracker_tui.language.clauses import CHECKS, Clause
from tracker_tui.language.days import Days, read_days
from tracker_tui.language.extraction import EntryAction, Extraction, Intent, Missing, ProgressUpdate
from tracker_tui.language.matching import Mention, Scored, decide, plausible, weigh
from tracker_tui.language.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from tracker_tui.language.context import Context

# Evidence that a unit or number adds to a goal; change it here.
NEAR_READING = 0.6
PRESENT = 0.6  # how present a goal must be in the talk to be what "done" means
EXACT_UNIT, KIND_OF_UNIT, BARE, IMPLAUSIBLE, TOPIC, ONLY_ONE, CONFLICT = 1.2, 0.9, 0.3, -1.0, 0.9, 0.6, -2.5
FITS = 0.8


@dataclass(slots=True)
class Fit:
    """An amount told as a value of a goal, with the evidence that it is meant."""

    goal: Goal
    value: float
    score: float
    named: bool = False


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
    amounts = [a for a in clause.amounts if not _apart(a) and not masked & set(range(*_word_span(a, clause)))]
    ordered = deed.ordered(clause)
    if days.future:
        return _ahead(clause, context, mentions, amounts, days) if ordered else []
    percent = _percent(clause, context, mentions, amounts, days)
    if percent:
        return percent
    found: list[Extraction] = []
    for amount in sorted(amounts, key=lambda a: a.unit is None and not a.sets and len(amounts) > 1):
        found.extend(_log_amount(amount, clause, context, mentions, days, found))
    return found or _without_amount(clause, context, mentions, days)


def _apart(amount: Amount) -> bool:
    """Whether a number is no amount of the deed: a date, a time, a rate, an age, a score."""
    return (
        amount.role in (Role.DATE, Role.YEAR, Role.RATE, Role.AGE, Role.SCORE, Role.CODE, Role.CLOCK)
        or amount.vague
    )


def _word_span(amount: Amount, clause: Clause) -> tuple[int, int]:
    inside = [i for i, word in enumerate(clause.words) if word.start < amount.end and amount.start < word.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 1)


def _log_amount(
    amount: Amount,
    clause: Clause,
    context: Context,
    mentions: list[Mention],
    days: Days,
    before: list[Extraction],
) -> list[Extraction]:
    if amount.unit is None and not amount.noun and not mentions and context.last_unit:
        amount = replace(amount, unit=context.last_unit, readings=())
    fits = fitting(amount, clause, context, mentions)
    if not fits:
        return [] if before else _no_goal(amount, clause, context, mentions, days)
    taken = {
        e.progress_update.goal_ids[0] for e in before if e.progress_update and e.progress_update.goal_ids
    }
    best = [fit for fit in fits if fit.score > fits[0].score - 0.35]
    if best[0].goal.id in taken:
        return []
    if not _told(best[0], amount, clause, context):
        return []
    if deed.acquired(clause) and amount.role is Role.AMOUNT and not units.is_money(best[0].goal.unit or ""):
        return []
    if len(best) > 1:
        said_value, said_unit = as_said(amount, best[0].goal)
        options = tuple(fit.goal.id for fit in best)
        update = log(
            clause.text, 0.7, value=said_value, day=days.days[0], said_value=said_value, said_unit=said_unit,
            metric=amount.noun, missing=Missing.GOAL, options=options,
        )  # fmt: skip
        return [update]
    return entries(best[0], amount, clause, context, days)


def entries(fit: Fit, amount: Amount, clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """The log, one for each day, of an amount that is a value of a goal."""
    goal = fit.goal
    context.last_goal_id = goal.id
    context.last_unit = amount.unit
    total, period = deed.running_total(amount, clause, goal)
    confidence = 0.97 if fit.named or fit.score >= 2.4 else 0.9 if fit.score >= 1.5 else 0.85
    said_value, said_unit = as_said(amount, goal)
    first = log(
        clause.text, confidence, goal_ids=(goal.id,), value=fit.value, total=total, total_period=period, day=days.days[0],
        time=days.time, said_value=said_value, said_unit=said_unit,
    )  # fmt: skip
    if total:
        return [first]
    if days.stretch and goal.period is Period.DAY:
        days = replace(days, days=days.stretch)
    update = first.progress_update
    assert update is not None
    return [replace(first, progress_update=replace(update, day=day)) for day in days.days]


def fitting(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> list[Fit]:
    """The goals of which an amount could be a value, best first."""
    near = _word_span(amount, clause)
    scores = weigh(mentions, context.goals, near)
    named = {goal_id for goal_id, scored in scores.items() if scored.score >= 1.4}
    fits: list[Fit] = []
    for goal in context.situation.goals:
        value = value_for(amount, goal)
        if value is None:
            continue
        scored = scores.get(goal.id)
        score = _score(amount, value, goal, scored, context)
        if not scored or scored.score < 2.0:
            score += _conflict(clause, goal, context)
        fits.append(Fit(goal, value, score, bool(scored and scored.named)))
    if named & {fit.goal.id for fit in fits}:
        fits = [fit for fit in fits if fit.goal.id in named]
    elif named and amount.unit is None:
        return []
    _prefer_only(fits, amount)
    return sorted((fit for fit in fits if fit.score >= FITS), key=lambda fit: -fit.score)


def _prefer_only(fits: list[Fit], amount: Amount) -> None:
    """A bare number speaks for the one goal that it could be a value of."""
    likely = [fit for fit in fits if plausible(fit.value, fit.goal) and fit.goal.status is GoalStatus.ACTIVE]
    if len(likely) == 1 and amount.unit is None and not amount.noun:
        likely[0].score += ONLY_ONE


def value_for(amount: Amount, goal: Goal) -> float | None:
    """An amount in the goal's unit, or None where it cannot be told in it."""
    if goal.kind is GoalKind.TASK:
        return amount.value if amount.unit == "%" or amount.fraction else None
    if amount.fraction and amount.unit in (None, "%") and goal.unit != "%":
        return None
    near = usual(goal)
    value = amount.in_unit(goal.unit, near)
    if value is None and amount.unit == "times" and not measured(goal):
        return amount.value
    if value is None and goal.unit and amount.unit is None and amount.noun and _noun_is_goal(amount, goal):
        value = amount.value
    return value


def as_said(amount: Amount, goal: Goal) -> tuple[float, str | None]:
    """The value and unit that were said, in the reading that fits the goal ("5k" of a running goal: 5 km)."""
    for value, unit in amount.readings:
        if unit and goal.unit and units.compatible(unit, goal.unit):
            return value, unit
    return amount.value, amount.unit


def usual(goal: Goal) -> float | None:
    """A usual value of a goal's entries, to choose among readings of a number."""
    if goal.kind is GoalKind.MEASURE:
        return goal.current_value or goal.baseline_value or goal.target_value
    if goal.kind is GoalKind.TOTAL and goal.target_value:
        return goal.target_value / 50
    return goal.target_value


def _noun_is_goal(amount: Amount, goal: Goal) -> bool:
    """Whether the words behind a number ("3 leetcode", "8 chin ups") are the goal's own, or its activity's.
    """
    from tracker_tui.language.matching import _key
    from tracker_tui.language.words import read_words

    key = _key(goal)
    terms = lexicon.terms([word for word in read_words(amount.noun or "") if word.sign != "p"])
    if any(term.key in key.names for term in terms):
        return True
    if goal.unit in ("things", "items", "pieces", "times"):
        return True
    return any(set(lexicon.activities_of(term.key)) & key.activities for term in terms)


def _score(amount: Amount, value: float, goal: Goal, scored: Scored | None, context: Context) -> float:
    score = scored.score if scored else 0.0
    if not scored and goal.status is not GoalStatus.ACTIVE:
        score -= 0.6
    noun = amount.noun.split()[0] if amount.noun else None
    said = [amount.unit or noun, *(reading.unit for reading in amount.readings)]
    if goal.unit and any(unit and units.same(unit, goal.unit) for unit in said):
        score += EXACT_UNIT
    elif amount.unit and goal.unit:
        score += KIND_OF_UNIT
    else:
        score += BARE
    if goal.kind is GoalKind.MEASURE and amount.unit is None and _near_reading(value, goal):
        score += NEAR_READING
    score += 0.0 if plausible(value, goal) else IMPLAUSIBLE if not scored or amount.unit is None else -0.2
    if goal.id == context.last_goal_id:
        score += TOPIC
    return score + TOPIC * context.situation.topics.get(goal.id, 0.0)


ASIDE = word_set("before after at from during with while between until over next in than like")


def _near_reading(value: float, goal: Goal) -> bool:
    """Whether a number lies where the next reading of a level would be expected."""
    known = [v for v in (goal.current_value, goal.baseline_value, goal.target_value) if v]
    return bool(known) and 0.93 * min(known) <= value <= 1.07 * max(known)


def _conflict(clause: Clause, goal: Goal, context: Context) -> float:
    """Less for a goal when the clause speaks of an activity that has nothing to do with it."""
    key = next((key for key in context.index.keys if key.goal.id == goal.id), None)
    if key is None or not key.activities:
        return 0.0
    strangers = False
    for term in lexicon.terms(clause.words):
        said = lexicon.activities_of(term.key)
        if any(name in key.activities or lexicon.wider(name) & key.activities for name in said):
            return 0.0
        before = {word.norm for word in clause.words[max(0, term.first - 2) : term.first]}
        if not before & ASIDE:
            strangers = strangers or any(
                not any(name in lexicon.wider(own) for own in key.activities) for name in said
            )
    return CONFLICT if strangers else 0.0


def _told(fit: Fit, amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether the clause tells the amount as the speaker's own deed, and not in passing."""
    if fit.named or fit.score >= 2.3:
        return True
    if amount.article and amount.unit in ("days", "weeks", "hours", "minutes") and fit.score < 2:
        return False
    return deed.by_speaker(clause, context)


def _percent(
    clause: Clause, context: Context, mentions: list[Mention], amounts: list[Amount], days: Days
) -> list[Extraction]:
    """How much of a task is done: "thesis is like 60% done"."""
    part = next((a for a in amounts if a.unit == "%" or a.fraction), None)
    if part is None:
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
            clause.text, 0.95, goal_ids=(best[0].goal.id,), value=value, total=True, day=days.days[0], said_value=value,
            said_unit="%",
        )
    ]  # fmt: skip


def _without_amount(
    clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """One of a counted thing ("gym done"), or a deed whose amount must be asked for ("went for a run")."""
    evidence = deed.evidence(clause, context)
    if clause.joined in BACKGROUND:
        return []
    if deed.only_done(clause, context):
        return _quota_done(clause, context, days)
    scored = decide([s for s in weigh(mentions, context.goals).values() if s.goal.kind is not GoalKind.TASK])
    if not scored:
        return _finished_one(clause, context, days, evidence)
    if (
        context.last_goal_id in {s.goal.id for s in scored}
        and not days.told
        and not clause.joined.startswith("a")
    ):
        return []
    counted = [s for s in scored if implies_one(s.goal, clause, evidence)]
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
                value=1.0,
                day=day,
                time=days.time,
            )
            for day in days.days
        ]
    if evidence < 2 or any(not measured(s.goal) for s in scored) or not deed.bare_deed(clause):
        return []
    ids = tuple(s.goal.id for s in scored)
    if len(ids) > 1:
        return []
    return [log(clause.text, 0.8, goal_ids=ids, day=days.days[0], time=days.time, missing=Missing.VALUE)]


BACKGROUND = frozenset({"while", "because", "although", "though", "which"})


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


COUNTED_TIME = word_set("days nights weeks months mornings evenings")


def measured(goal: Goal) -> bool:
    """Whether a goal's values must be told: kilometres, minutes, kilos; not deeds that are counted one by
    one.
    """
    if goal.kind is not GoalKind.MEASURE and goal.unit in COUNTED_TIME:
        return False
    return goal.kind is GoalKind.MEASURE or bool(goal.unit and units.measurable(goal.unit)) or many(goal)


def many(goal: Goal) -> bool:
    """Whether a goal counts things that come by the dozen, so that one deed is not one of them (pages,
    steps).
    """
    return bool(goal.unit) and (goal.unit or "").lower() in _swarms()


@cache
def _swarms() -> frozenset[str]:
    return word_set(
        "pages words steps cards push-ups pushups pull-ups sit-ups squats burpees lunges reps points "
        "calories kcal kanji portions servings glasses problems lines laps lengths flashcards chapters "
        "verses"
    )


def implies_one(goal: Goal, clause: Clause, evidence: int) -> bool:
    """Whether a deed without a number is one of what the goal counts."""
    if measured(goal):
        return False
    if (goal.unit or "times") in ("times", "sessions", "workouts", "days", "nights", "classes", "lessons"):
        return evidence >= 1 and not deed.just_begun(clause)
    if goal.kind is GoalKind.LIMIT:
        return evidence >= 1
    return evidence >= 2 and not deed.just_begun(clause)


def _no_goal(
    amount: Amount, clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """An amount that fits no goal, of an activity one would track."""
    if not deed.trackable(amount, clause, context):
        return []
    named = [m for m in mentions if m.weight >= 2]
    if (
        named
        and amount.unit
        and any(not measured(context.goals[m.goal_id]) for m in named if m.goal_id in context.goals)
    ):
        return []
    return [
        log(
            clause.text, 0.75, value=amount.value, day=days.days[0], said_value=amount.value,
            said_unit=amount.unit or _noun(amount), metric=deed.activity_name(clause) or amount.noun, missing=Missing.NO_GOAL,
        )
    ]  # fmt: skip


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


def checked(clause: Clause) -> bool:
    """Whether the clause ends with a tick."""
    return any(word.norm in CHECKS for word in clause.words)


ABSTAINING = word_set("no without free zero sober dry off not avoid quit skip abstain less")


def abstains(goal: Goal) -> bool:
    """Whether a goal counts days on which something was not done ("sugar-free day")."""
    words = {word.strip(",.:()") for word in goal.title.lower().replace("-", " ").split()}
    return goal.kind in (GoalKind.HABIT, GoalKind.TOTAL) and bool(words & ABSTAINING)


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
