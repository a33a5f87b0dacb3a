"""What a person wants to see: which goals, over which days, in which way."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tracker_tui.language.changes.meant import current_goal
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.dates.date_words import MONTHS
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, View
from tracker_tui.language.matching.index import decide
from tracker_tui.language.questions import asked, compared, listing
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period
from tracker_tui.progress.periods import period_bounds, previous_period

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.dates.reading import When

VIEWS = {
    "overview": View.OVERVIEW,
    "behind": View.BEHIND,
    "remaining": View.REMAINING,
    "entries": View.ENTRIES,
    "summary": View.SUMMARY,
    "sum": View.SUM,
    "streak": View.GOAL,
    "best": View.BEST,
    "average": View.AVERAGE,
    "change": View.CHANGE,
    "share": View.SHARE,
    "last": View.LAST,
    "goal": View.GOAL,
    "deadline": View.DEADLINE,
    "needed": View.NEEDED,
    "outlook": View.OUTLOOK,
    "paused": View.PAUSED,
    "over": View.OVER,
    "until": View.GOAL,
    "words": View.WORDS,
}
WHOLE = ("everything", "all", "every", "each", "which", "deadlines", "next", "first")  # of no single goal
OF_ONE = frozenset(
    {
        *(View.GOAL, View.SUM, View.REMAINING, View.LAST, View.BEST, View.AVERAGE, View.CHANGE, View.SHARE),
        *(View.DEADLINE, View.NEEDED, View.OUTLOOK),
    }
)
GOALS = ("goal", "goals", "one", "habit", "habits")  # "which goal is furthest behind?" is of no distance
LEFT = ("left", "remaining", "remains", "missing", "allowed", "budget", "outstanding")


def read_views(label: str, clause: Clause, context: Context, confidence: float) -> list[Extraction]:
    """The view that a question asks for, of each stretch of days where it compares several."""
    view = read_view(label, clause, context, confidence)
    if view is None or view.goal_intent is None:
        return []
    stretches = compared.compared_days(clause, context)
    if len(stretches) < 2:
        return [view]
    beside = view.goal_intent._replace(view=View.COMPARED, stretches=tuple(stretches))
    return [view._replace(goal_intent=beside)]


def read_view(label: str, clause: Clause, context: Context, confidence: float) -> Extraction | None:
    """The view that a question asks for."""
    first, last = _range(clause, context)
    if first and context.situation.last_view and _before_the_viewed(clause, context):
        label = "follow"
    if label == "average" and not asked_days(clause, context):
        first = last = None  # "my weekly average" is of all weeks
    ids = tuple(scored.goal.id for scored in decide(list(context.weighed(clause).values())))
    ids = _named_together(clause, context) or ids
    if label != "behind" or not clause.has(*GOALS):
        ids = ids or _by_measure(label, clause, context) or by_target(clause, context)
    ids = ids or listing.readings(clause, context)
    if clause.has("streak", "streaks") and not ids and not clause.has("that", "this", "it"):
        ids = tuple(g.id for g in context.situation.goals if g.periodic and g.status is GoalStatus.ACTIVE)
    if (one_by_one := _one_by_one(clause, context, first, last, ids)) is not None:
        intent = Intent("view_progress", "TRACK_PROGRESS", confidence)
        return Extraction(clause.text, intent, one_by_one, None, None, (), confidence)
    if label == "follow" and (context.situation.last_view is not None or not (ids or first)):
        return _follow(clause, context, first, last, ids, confidence)
    view, ids = _view_of(VIEWS.get(label, View.SUM), ids, clause, context, (first, last))
    intent = Intent(
        "review_goals" if view in (View.OVERVIEW, View.SUMMARY, View.BEHIND) else "view_progress",
        "TRACK_PROGRESS",
        confidence,
    )
    goal = GoalIntent(GoalAction.REVIEW, ids, view=view, first_day=first, last_day=last)
    if view is View.OUTLOOK:
        goal = goal._replace(**_pace_told(clause, context, ids))
    return Extraction(clause.text, intent, goal, None, None, (), confidence)


def _named_together(clause: Clause, context: Context) -> tuple[str, ...]:
    """The goals that a question names one after another: "how many km left for running and cycling"."""
    places = [at for at, word in enumerate(clause.words) if word.norm in ("and", "&", "plus")]
    mentions = [m for m in context.mentions(clause) if m.weight >= NAMES]
    beside = [m for at in places for m in mentions if m.last == at or at < m.first <= at + 2]
    ids = dict.fromkeys(m.goal_id for m in beside)
    return tuple(ids) if len(ids) == len(places) + 1 else ()


NAMES = 1.6  # from which weight on a mention in a row means a goal


def _view_of(
    view: View,
    ids: tuple[str, ...],
    clause: Clause,
    context: Context,
    days: tuple[date | None, date | None],
) -> tuple[View, tuple[str, ...]]:
    """A view, and the goals it is of: one of a single goal needs one, be it only the one spoken of."""
    dated = days[0] is not None
    if view is View.OVERVIEW and ids:
        view = View.GOAL
    if view is View.GOAL and (_adds_up_over(ids, *days, context) or _of_the_past(ids, *days, context)):
        view = View.SUM
    if view in OF_ONE and not ids and not (clause.has(*WHOLE) or _of_anything(clause, context)):
        ids = _spoken_of(view, clause, context, dated=dated)
        view = View.SUM if view is View.GOAL and _of_the_past(ids, *days, context) else view
    if view is View.GOAL and not ids:
        view = View.OVERVIEW
    if view is View.SUM and dated and not ids and clause.has("what") and _of_anything(clause, context):
        view = View.ENTRIES
    if view is View.BEHIND and not ids and clause.has(*LEFT) and not _of_today(clause):
        ids = _spoken_of(View.REMAINING, clause, context, dated=dated)
    if view is View.BEHIND and ids:
        view = View.REMAINING if clause.has(*LEFT) else View.GOAL
    if view is View.SUM and not dated:
        view = View.GOAL if ids else View.OVERVIEW
    return view, ids


def _of_anything(clause: Clause, context: Context) -> bool:
    """Whether a question is of all that was done, or how all goes: "remind me what i did yesterday", "hows it
    going so far".
    """
    live = [goal for goal in context.situation.goals if goal.status is GoalStatus.ACTIVE]
    done = clause.has("what") and clause.has(*DONE)
    verbs = (w for w in clause.words if is_past(w) or w.stem in deeds())
    plain = done and all(w.norm in SAYING for w in verbs)
    return len(live) > 1 and (plain or set(clause.norms) <= HOW_ALL_GOES)


DONE = word_set("did done do achieved logged accomplished")
SAYING = DONE | word_set(
    "have had has was were remind tell say know forgot forget remember i can could would"
)
HOW_ALL_GOES = word_set("how hows is it all things are going so far then overall now today lately doing")


def _pace_told(clause: Clause, context: Context, ids: tuple[str, ...]) -> dict[str, Any]:
    """The pace that a question supposes: "if i write 1000 words a day", in the goal's unit."""
    amount = next((a for a in clause.amounts if a.value > 0 and (a.per or a.counts) and not a.article), None)
    period = next((p for p in Period if amount and p == amount.per), None)
    if amount is None or len(ids) != 1 or period is None:
        return {}
    unit = context.goals[ids[0]].unit
    value = units.convert(amount.value, amount.unit, unit) if amount.unit and unit else amount.value
    return {"target": value, "period": period} if value else {}


def _of_today(clause: Clause) -> bool:
    """Whether a question is of everything that a day still asks for: "what's left to do today?"."""
    return clause.has("today") and not clause.has("that", "it", "this")


def _one_by_one(
    clause: Clause, context: Context, first: date | None, last: date | None, ids: tuple[str, ...]
) -> GoalIntent | None:
    """A question for the entries themselves, or for the day that had the most of them."""
    ids = listing.apart(clause, context, ids)
    if listing.which_day(clause) and ids:
        return GoalIntent(GoalAction.REVIEW, ids, view=View.BEST, first_day=first, last_day=last)
    if listing.one_before(clause):
        found = ids or _spoken_of(View.LAST, clause, context, dated=False)
        return GoalIntent(GoalAction.REVIEW, found, view=View.LAST, few=ONE_BEFORE) if found else None
    count = listing.few(clause, context)
    if count is not None:
        of_all = clause.has("entries", "logs", "records", "things") and not clause.has("those", "these")
        found = ids or (() if of_all else _spoken_of(View.LAST, clause, context, dated=False))
        return GoalIntent(GoalAction.REVIEW, found, view=View.ENTRIES, few=count)
    if not listing.all_of(clause, [context.goals[i] for i in ids]):
        return None
    many = listing.MANY if first is None else None
    return GoalIntent(GoalAction.REVIEW, ids, view=View.ENTRIES, first_day=first, last_day=last, few=many)


ONE_BEFORE = 2


def _adds_up_over(ids: tuple[str, ...], first: date | None, last: date | None, context: Context) -> bool:
    """Whether a goal that adds up is asked after for some weeks: then their sum tells more than the whole."""
    if first is None or last is None or not timedelta(days=1) <= last - first <= timedelta(days=31):
        return False
    return len(ids) == 1 and context.goals[ids[0]].kind is GoalKind.TOTAL


def _of_the_past(ids: tuple[str, ...], first: date | None, last: date | None, context: Context) -> bool:
    """Whether a habit or a limit is asked after for days that are over, or for several: "did i make my 9000
    on tuesday", "how was my guitar this week".
    """
    if first is None or last is None or not ids:
        return False
    asked = [context.goals[goal_id] for goal_id in ids]
    if last >= context.situation.today and (first == last or any(g.period is not Period.DAY for g in asked)):
        return False
    return all(goal.periodic for goal in asked)


def _spoken_of(view: View, clause: Clause, context: Context, *, dated: bool) -> tuple[str, ...]:
    """The goal that is meant though nothing names it: the only one, the one talked about."""
    live = [goal for goal in context.situation.goals if goal.status is GoalStatus.ACTIVE]
    if len(live) == 1:
        return (live[0].id,)
    current = context.goals.get(context.last_mentioned or "") or current_goal(context)
    if view is View.CHANGE and (current is None or current.kind is not GoalKind.MEASURE):
        levels = [goal.id for goal in live if goal.kind is GoalKind.MEASURE]
        if len(levels) == 1:
            return (levels[0],)
    if current is None:
        return ()
    topic = context.situation.topics.get(current.id, 0.0)
    present = topic >= PRESENT or current.id in (context.last_goal_id, context.last_mentioned)
    pointed = clause.has("that", "it", "this", "there")
    return () if dated and not present and not pointed else (current.id,)


PRESENT = 0.3  # how present a goal must be in the talk for a sum of some days to be its own


def _by_measure(label: str, clause: Clause, context: Context) -> tuple[str, ...]:
    """The goals of a unit that is named; where a change is asked for, those of a level before others."""
    found = by_unit(clause, context)
    if label != "change":
        return found
    return tuple(i for i in found if context.goals[i].kind is GoalKind.MEASURE)


def by_unit(clause: Clause, context: Context) -> tuple[str, ...]:
    """The active goals counted in a unit that the clause names, or measuring what it names: "total km this
    week", "mileage".
    """
    live = [g for g in context.situation.goals if g.unit and g.status is GoalStatus.ACTIVE]
    norms = [word.norm for word in clause.words if word.sign == "w"]
    said = [norm for norm in norms if units.measurable(norm)]
    found = tuple(g.id for g in live if said and any(units.same(unit, g.unit or "") for unit in said))
    wanted = {asked.kinds()[norm] for norm in norms if norm in asked.kinds()}
    if found or not wanted:
        return found
    return tuple(goal.id for goal in live if _measures(goal.unit or "", wanted))


def _measures(unit: str, wanted: set[str]) -> bool:
    """Whether a unit is of one of the dimensions, "money" being any currency."""
    return units.dimension(unit) in wanted or ("money" in wanted and units.is_money(unit))


def by_target(clause: Clause, context: Context) -> tuple[str, ...]:
    """The goal whose target is the number said: "how far am I from 75"."""
    values = {amount.value for amount in clause.amounts if amount.counts}
    ids = tuple(goal.id for goal in context.situation.goals if goal.target_value in values)
    return ids if len(ids) == 1 else ()


TO_DATE = {"ytd": Period.YEAR, "mtd": Period.MONTH, "wtd": Period.WEEK}


def _range(clause: Clause, context: Context) -> tuple[date | None, date | None]:
    period = next((TO_DATE[norm] for norm in clause.norms if norm in TO_DATE), None)
    if period is not None:
        today = context.situation.today
        return period_bounds(today, period, context.situation.week_start)[0], today
    if (stretch := _before_the_viewed(clause, context)) is not None:
        return stretch
    whens = asked_days(clause, context)
    today = context.situation.today
    if not whens:
        return _round(clause, context)
    first, last = min(whens[0].first, today), min(whens[-1].last, today)
    return first, today if len(whens) == 1 and clause.has("since") else last


def _before_the_viewed(clause: Clause, context: Context) -> tuple[date, date] | None:
    """The week or month before the one just viewed, else before the present: "and the week before?"."""
    norms = clause.norms
    at = norms.index("before") if "before" in norms else 0
    period = next((p for p in Period if at and p == norms[at - 1]), None)
    if period is None or norms[at + 1 :] not in ([], ["that"], ["this"], ["it"], ["then"]):
        return None
    viewed = context.situation.last_view
    anchor = (viewed.first_day if viewed else None) or context.situation.today
    return previous_period(anchor, period, context.situation.week_start)


def asked_days(clause: Clause, context: Context) -> list[When]:
    """The days that a question names; of a bare month too ("april total")."""
    whens = context.told_days(clause.text)
    if not whens and any(norm in MONTHS for norm in clause.norms):
        whens = context.told_days(compared.with_in(clause))
    if not whens and any(pair in FOR_NOW for pair in pairwise(clause.norms)):
        text = " ".join("this" if norm == "the" else norm for norm in clause.norms if norm != "for")
        whens = context.told_days(text)
    return whens


FOR_NOW = (("the", "week"), ("the", "month"), ("the", "year"))  # "mileage for the week"


ROUNDS = {"weekly": Period.WEEK, "wkly": Period.WEEK, "daily": Period.DAY, "monthly": Period.MONTH}


def _round(clause: Clause, context: Context) -> tuple[date | None, date | None]:
    """The present week or month, where only "weekly" or "monthly" tells of one."""
    today = context.situation.today
    period = next((ROUNDS[norm] for norm in clause.norms if norm in ROUNDS), None)
    if period is None:
        return None, None
    return period_bounds(today, period, context.situation.week_start)[0], today


def _follow(
    clause: Clause,
    context: Context,
    first: date | None,
    last: date | None,
    ids: tuple[str, ...],
    confidence: float,
) -> Extraction | None:
    """ "and last week?": the latest view over other days, or of another goal."""
    before = context.situation.last_view
    if before is not None and (stretch := compared.one_before(clause, before, context)):
        first, last = stretch
    if before is None or not (first or ids) or len(clause.words) > 7:
        return None
    goal = before._replace(
        first_day=first or before.first_day,
        last_day=last or before.last_day,
        goal_ids=ids or before.goal_ids,
    )
    return Extraction(
        clause.text, Intent("view_progress", "TRACK_PROGRESS", confidence), goal, None, None, (), confidence
    )
