"""What a clause says was done: which goal, how much, on which days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.word_kinds import CHECKS, done_words, is_past
from tracker_tui.language.dates.impossible import no_such_day
from tracker_tui.language.deeds import blocking, doing, speaker
from tracker_tui.language.deeds.abstaining import without_relapses
from tracker_tui.language.deeds.close_words import closest, counting_close, nearest_goal
from tracker_tui.language.deeds.counting import implies_one, measured
from tracker_tui.language.deeds.days import Days, read_days
from tracker_tui.language.deeds.entry import entries, log
from tracker_tui.language.deeds.fits import Fit, as_said, fitting
from tracker_tui.language.deeds.forgotten import left_out
from tracker_tui.language.deeds.going_on import (
    added_to_the_last,
    breaks_down,
    earned_before,
    more_of_it,
    of_what_was_counted,
    only_priced,
    part_of_the_last,
    told_of_another,
)
from tracker_tui.language.deeds.money import SAVING, SPENDING
from tracker_tui.language.deeds.one_each import counting_each
from tracker_tui.language.deeds.only_got import only_got
from tracker_tui.language.deeds.own_days import one_each, own_days
from tracker_tui.language.deeds.percent import read_percent, within
from tracker_tui.language.deeds.running_totals import is_left
from tracker_tui.language.deeds.said_amounts import counted_up, in_thousands, is_quota, rated, time_taken
from tracker_tui.language.deeds.told_amounts import told_amounts
from tracker_tui.language.deeds.weights import is_level, on_the_line, weight_goals
from tracker_tui.language.extraction import Extraction, Missing
from tracker_tui.language.matching.index import Mention, decide, plausible, weigh
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

MOST_AMOUNTS = 12  # amounts of one clause that are looked at
SHORT = 4  # words of a clause that tells no more than an amount


def read_log(clause: Clause, context: Context) -> list[Extraction]:
    """The logs of a clause; empty where it tells of no deed of the speaker."""
    if _only_pictures(clause) and any(
        c.start < clause.start and not _only_pictures(c) for c in context.clauses
    ):
        return []  # "my son scored 3 goals!! ⚽⚽⚽"
    if _echoes(clause, context) or _only_rates(clause, context):
        return []  # "diesel went up 12 cents. 12!!!", "10/10 what a film"
    found = without_relapses(_read_log(clause, context), clause, context)
    return _without_day(_without_nothing(found, context), clause, context) if found else found


def _only_rates(clause: Clause, context: Context) -> bool:
    """Whether a clause behind a deed only says how good it was."""
    return any(rated(a, context) for a in clause.amounts) and not any(map(is_past, clause.words))


def _echoes(clause: Clause, context: Context) -> bool:
    """Whether a sentence is but a number that was told in the one before."""
    told = [a.value for a in clause.amounts]
    words = [word for word in clause.words if word.norm not in CONFIRMING]
    if len(words) > 1 or len(told) != 1:
        return False
    before = (c for c in context.clauses if c.sentence == clause.sentence - 1)
    return any(amount.value == told[0] for c in before for amount in c.amounts)


CONFIRMING = word_set("yes yeah yep yup ok exactly right so")  # "40 i think. yeah 40"


def _only_pictures(clause: Clause) -> bool:
    return all(word.sign == "e" and word.norm not in CHECKS for word in clause.words)


def _without_nothing(found: list[Extraction], context: Context) -> list[Extraction]:
    """The logs without those of nothing done, which add nothing: "sat 0"."""
    nothing = [e for e in found if _nothing(e, context)]
    context.denied |= {i for e in nothing if e.progress_update for i in e.progress_update.goal_ids}
    return [e for e in found if e not in nothing]


def _nothing(extraction: Extraction, context: Context) -> bool:
    update = extraction.progress_update
    if update is None or update.value != 0 or update.total or extraction.missing is not None:
        return False
    goal = context.goals.get(next(iter(update.goal_ids), ""))
    return goal is not None and goal.kind is not GoalKind.MEASURE


def _without_day(found: list[Extraction], clause: Clause, context: Context) -> list[Extraction]:
    """The logs of a clause, none of them complete where the day it tells is in no calendar."""
    if no_such_day(clause.text, context.situation.today) is None:
        return found
    return [e._replace(missing=Missing.DAY, confidence=UNSURE) if e.missing is None else e for e in found]


def _to_be_done(clause: Clause, context: Context) -> bool:
    """Whether something is to be done by a day to come, and is not done: "run 200 km by June"."""
    head = next((word for word in clause.words if word.norm not in ("i", "to", "and")), clause.words[0])
    done = any(
        word.norm in done_words()
        or (is_past(word) and not (word is head and word.norm in blocking.LIKE_BASE))
        for word in clause.words
    )
    if done or any(word.norm in CHECKS for word in clause.words):
        return False
    if any(word.norm in WEEKDAYS for word in clause.words):
        return not clause.amounts  # "call dad on sundays"
    if not clause.has(*BY):
        return False
    whens = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    return any(w.marker in BY and w.deadline > context.situation.today for w in whens)


WEEKDAYS = word_set("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends")
BY = ("by", "until", "till", "before")
UNSURE = 0.7  # of a log that waits for its day


def _last_of_list(amounts: list[Amount], text: str) -> list[Amount]:
    """The amounts, things told one after another by their numbers as one up to the last: "chapters 9 and
    10", "from page 27 to page 30".
    """
    kept: list[Amount] = []
    for amount in amounts:
        before = kept[-1] if kept else None
        if before is not None and _follows(amount, before, text):
            first = before.parts[0] if before.parts else before.value
            kept[-1] = before._replace(high=amount.value, parts=(first, amount.value), end=amount.end)
        else:
            kept.append(amount)
    return kept


def _follows(amount: Amount, before: Amount, text: str) -> bool:
    numbered = amount.role is before.role is Role.LABEL and amount.noun == before.noun and not amount.high
    between = text[before.end : amount.start].split()[:1]
    through = between in UP_TO and amount.value > before.value
    return numbered and (through or amount.value == (before.high or before.value) + 1)


UP_TO = (["to"], ["till"], ["until"], ["through"], ["thru"])


def _read_log(clause: Clause, context: Context) -> list[Extraction]:
    mentions = context.mentions(clause)
    days = read_days(clause, context)
    amounts = _last_of_list(told_amounts(clause, context, mentions), context.text)
    ordered = blocking.ordered(clause) or (clause.norms[0] == "put" and clause.has("already"))
    stretched = days.told and len(days.days) > 1
    if not (ordered or stretched or any(is_past(w) or w.norm in done_words() for w in clause.words)):
        amounts = [a for a in amounts if not is_quota(a)]
    if not ordered and _to_be_done(clause, context):
        return []
    coming = _day_ahead(clause, context) if ordered else None
    if coming or days.future:
        from tracker_tui.language.deeds.goalless import read_ahead

        slip = coming or ordered or blocking.told_ahead(clause)
        on = days._replace(days=(coming,)) if coming else days
        return read_ahead(clause, context, mentions, amounts, on) if slip else []
    if within(clause):
        return []
    mentions = mentions or nearest_goal(clause, context, amounts)
    percent = read_percent(clause, context, mentions, amounts, days)
    if percent:
        return percent
    found: list[Extraction] = []
    amounts = one_each(amounts, clause, context, days)
    amounts = [a for a in amounts if not of_what_was_counted(a, clause, context)]
    own = own_days(amounts, clause, context, days)
    for amount in sorted(amounts[:MOST_AMOUNTS], key=lambda a: len(amounts) > 1 and _in_doubt(a, context)):
        on = own.get(amount.start, days)
        found.extend(_log_amount(amount, clause, context, mentions, on, found))
    if any(e.missing is None for e in found):
        found = [e for e in found if e.missing is not Missing.NO_GOAL]
    several = any(a.counts and a.value > 1 and not a.unit and not a.noun for a in amounts)
    goalless = any(e.missing is Missing.NO_GOAL for e in found) and not several
    if goalless or not found:
        from tracker_tui.language.deeds.implied import finished_one, read_without_amount

        if not found:
            return read_without_amount(clause, context, mentions, days)
        found = finished_one(clause, context, days, doing.evidence(clause, context)) or found
    return [*found, *_counted_beside(found, clause, context, mentions, days)]


def _beside_days(amount: Amount, clause: Clause, context: Context) -> int:
    """How many words a clause has beside its days, with those of an amount."""
    spans = [(w.start + clause.start, w.end + clause.start) for w in context.told_days(clause.text)]
    return sum(not any(start <= word.start < end for start, end in spans) for word in clause.words)


def _in_doubt(amount: Amount, context: Context) -> int:
    """Which of several numbers are looked at later: an article, and what tells neither in what it is nor of
    which goal's things.
    """
    if amount.article:
        return 1
    noun = (amount.noun or "").split(" ")[0]
    counted = bool(noun) and any(noun == goal.unit for goal in context.situation.goals)
    return int(amount.unit is None and not amount.sets and not counted)


def _day_ahead(clause: Clause, context: Context) -> date | None:
    """The day of an order that goes on with what is to come: "put down 30 for Saturday, I shall be away"."""
    behind = [c for c in context.clauses if c.sentence == clause.sentence and c.start >= clause.end]
    ahead = any(c.has("i", "we") and c.has("shall", "will", "going") for c in behind[:1])
    ahead = ahead or any(_is_booked(c) for c in behind[:1])
    ahead = ahead or (clause.has("already") and clause.has("for"))
    ahead = ahead or (_signs_up(clause) and not clause.has("last", "yesterday", "past", "ago"))
    days = [w for w in context.days(clause.text, "future") if w.explicit and w.recurring is None]
    return days[0].first if ahead and days and days[0].first > context.situation.today else None


def _is_booked(clause: Clause) -> bool:
    """Whether a clause tells what there is, and so what is to come: "the class is booked", "it is the long
    run of the club".
    """
    norms = clause.norms
    told = clause.has("is", "are", "have") and not any(
        is_past(word) for word in clause.words if word.norm not in BOOKED
    )
    return told and (clause.has(*BOOKED) or norms[:3] in IT_IS)


IT_IS = (
    ["it", "is", "the"], ["it", "is", "our"], ["that", "is", "when"], ["we", "have", "a"], ["i", "have", "a"],
    ["we", "have", "the"], ["i", "have", "the"], ["there", "is", "a"],
)  # fmt: skip
BOOKED = word_set("booked planned scheduled arranged fixed coming paid")


def _signs_up(clause: Clause) -> bool:
    """Whether the speaker asks to be put down for something: "put me down for a swim on Sunday"."""
    norms = clause.norms
    return any(
        norm in PUTTING and norms[at + 1 : at + 2] == ["me"] and norms[at + 3 : at + 4] == ["for"]
        for at, norm in enumerate(norms)
    )


PUTTING = word_set("put stick pop pencil mark jot")


def _counted_beside(
    found: list[Extraction], clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """One of the counted deeds that a clause names while its amount goes to another goal: "biked to work, 18
    km".
    """
    told = {e.progress_update.goal_ids for e in found if e.progress_update and e.missing is None}
    named = [
        s
        for s in decide(list(weigh([m for m in mentions if _done_there(m, clause)], context.goals).values()))
        if s.score >= BESIDE
        and (s.goal.id,) not in told
        and s.goal.kind is GoalKind.HABIT
        and implies_one(s.goal, clause, 2)
    ]
    if len(named) != 1 or not told or doing.evidence(clause, context) < 2 or len(told) != len(found):
        return []
    ids = (named[0].goal.id,)
    return [log(clause.text, 0.88, goal_ids=ids, value=1.0, day=day, time=days.time) for day in days.days]


BESIDE = 2.0


def _done_there(mention: Mention, clause: Clause) -> bool:
    """Whether a goal is named as done, and not only as what came before or after: "after school"."""
    before = clause.norms[mention.first - 1] if mention.first else ""
    return mention.named and before not in ("after", "before", "until", "till", "since")


def _log_amount(
    amount: Amount,
    clause: Clause,
    context: Context,
    mentions: list[Mention],
    days: Days,
    before: list[Extraction],
) -> list[Extraction]:
    amount = counted_up(time_taken(in_thousands(amount, context, mentions), clause, mentions, context))
    if amount.unit is None and not amount.noun and not mentions and context.last_unit:
        amount = _like_the_last(amount, clause, context.last_unit, context)
    amount = counting_each(counting_close(amount, clause, context, mentions), clause, context, mentions)
    fits = fitting(amount, clause, context, mentions)
    fits = fits or more_of_it(amount, clause, context, mentions) or added_to_the_last(amount, clause, context)
    shifted = weight_goals(amount, clause, context)
    if shifted is not None:
        fits = [fit for fit in fits if fit.goal.id in shifted and not is_level(fit.goal)]
        level = next((goal for goal in map(context.goals.get, shifted) if goal and is_level(goal)), None)
        if level is not None and not fits:
            return [log(clause.text, 0.8, goal_ids=(level.id,), day=days.days[0], missing=Missing.VALUE)]
        if not fits:
            return []
    if not fits:
        return [] if before else _without_goal(amount, clause, context, mentions, days)
    taken = {
        (e.progress_update.goal_ids[0], e.progress_update.day)
        for e in before
        if e.progress_update and e.progress_update.goal_ids
    }
    best = [fit for fit in fits if fit.score > fits[0].score - 0.35]
    if (best[0].goal.id, days.days[0]) in taken or (
        best[0].goal.id == context.last_goal_id and _recounts(amount, clause)
    ):
        return []
    if _adds_nothing(amount, clause, best[0], context):
        return []
    best = closest(best, clause, context) if len(best) > 1 else best
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


def _adds_nothing(amount: Amount, clause: Clause, fit: Fit, context: Context) -> bool:
    """Whether an amount that fits a goal adds nothing to it: it is another's, a part or the price of
    something, what is left, or how long it took.
    """
    goal = fit.goal
    if not _told(fit, amount, clause, context) or told_of_another(amount, clause, goal, context):
        return True
    if breaks_down(goal, clause, context) or part_of_the_last(amount, clause, goal, context):
        return True
    if goal.periodic and is_left(amount, clause):
        return True
    if amount.role is Role.ORDINAL and (goal.id in context.denied or _of_nothing(amount, context)):
        return True  # "skipped gym again, third time this week"
    if _lasted(amount, clause, fit, context):
        return True  # "rang our Margaret. an hour and ten"
    if earned_before(amount, clause, goal, context) or only_priced(amount, clause, goal):
        return True
    return only_got(amount, clause, goal)


def _lasted(amount: Amount, clause: Clause, fit: Fit, context: Context) -> bool:
    """Whether a time that stands alone is how long the deed before it took, which another goal counted."""
    last = context.told_last
    goal = context.goals.get(last.goal_ids[0]) if last and last.goal_ids else None
    if goal is None or goal.id == fit.goal.id or fit.named or measured(goal) or last is None:
        return False
    alone = clause is not context.clauses[0] and not context.mentions(clause) and clause.joined == ""
    timed = units.dimension(amount.unit or "") == "time" and last.said_value is None
    return timed and alone and clause.words[0].start == amount.start


def _without_goal(
    amount: Amount, clause: Clause, context: Context, mentions: list[Mention], days: Days
) -> list[Extraction]:
    """What is made of an amount that fits no goal; what reads it is only imported where one does not."""
    from tracker_tui.language.deeds.goalless import read_without_goal

    return read_without_goal(amount, clause, context, mentions, days)


def _of_nothing(amount: Amount, context: Context) -> bool:
    """Whether how often something was is said of what was told before, and that was no deed: "pool closed
    again. third time this month".
    """
    goes_on = len(context.clauses) > 1 and amount.start >= context.clauses[0].end
    return goes_on and amount.noun == "time" and context.told_last is None


def _like_the_last(amount: Amount, clause: Clause, unit: str, context: Context) -> Amount:
    """A bare number in the unit of the log before it, unless it is about money: "7k yesterday too"."""
    if not units.is_money(unit) and clause.has(*SPENDING, *SAVING):
        return amount
    if not units.measurable(unit) and not (amount.value * 2).is_integer():
        return amount  # "81.5" are no books
    one = amount.text.lower() == "one" and units.measurable(unit) and unit not in VESSELS
    if one or on_the_line(amount, context):
        return amount
    counting = [goal for goal in context.situation.goals if units.same(goal.unit or "", unit)]
    if counting and not any(plausible(amount.value, goal) for goal in counting):
        return amount  # "odometer at 630", right after 24 push-ups
    said = next((r for r in amount.readings if r.unit and units.compatible(r.unit, unit)), None)
    if said is not None:
        return amount._replace(value=said.value, unit=said.unit, readings=())
    return amount._replace(unit=unit, readings=())


VESSELS = word_set("pints cups glasses bottles cans shots")  # of which one can have one


def _recounts(amount: Amount, clause: Clause) -> bool:
    """Whether a clause only counts what was told just before ("so that's one more finished")."""
    opening = [word.norm for word in clause.words[:4] if word.norm not in ("so", "and", "well")]
    return amount.value == 1 and amount.unit is None and opening[:2] == ["that", "is"]


COSTING = ("cost", "costs", "came", "totalled", "totaled", "was", "were", "set", "ran")


def _told(fit: Fit, amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether the clause tells the amount as the speaker's own deed, and not in passing."""
    if amount.role is Role.LABEL and not amount.noun and measured(fit.goal):
        return False  # "number 2 please"
    if ":" in amount.text and not fit.named and context.last_logs and fit.goal.id != context.last_goal_id:
        return False  # "erg: 5000m, 22:41" stretches nothing
    if fit.named or fit.score >= 2.3 or amount.shift or left_out(clause):
        return True
    if fit.goal.kind is GoalKind.LIMIT and units.is_money(amount.unit or "") and clause.has(*COSTING):
        return not context.other
    passing = (
        amount.article
        and amount.value == 1
        and amount.unit in ("days", "weeks", "hours", "minutes")
        and fit.score < 2
    )
    if passing and amount.start > clause.start and _beside_days(amount, clause, context) > SHORT:
        return False
    return speaker.by_speaker(clause, context)
