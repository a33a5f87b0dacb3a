"""The log of an amount that is a value of a goal: as a total, or once for each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.deeds import running_totals
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.days import each_day
from tracker_tui.language.deeds.doubting import doubtful
from tracker_tui.language.deeds.fits import Fit, as_said
from tracker_tui.language.deeds.one_beside import beside
from tracker_tui.language.deeds.recounting import billed_before
from tracker_tui.language.extraction import EntryAction, Extraction, Intent, Missing, ProgressUpdate
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.deeds.days import Days
    from tracker_tui.progress.goals import Goal


def log(text: str, confidence: float, **fields: object) -> Extraction:
    """A log of a clause."""
    missing = fields.pop("missing", None)
    options = fields.pop("options", ())
    update = ProgressUpdate(EntryAction.LOG, said=text, **fields)  # type: ignore[arg-type]
    intent = Intent("log_progress", "TRACK_PROGRESS", confidence)
    return Extraction(text, intent, None, update, missing, options, confidence)  # type: ignore[arg-type]


def entries(fit: Fit, amount: Amount, clause: Clause, context: Context, days: Days) -> list[Extraction]:
    """The log, one for each day, of an amount that is a value of a goal."""
    goal = fit.goal
    context.last_goal_id = goal.id
    context.last_unit = _counted_in(amount, goal)
    if billed_before(fit.value, goal, clause, context):
        return []
    total, period = running_totals.running_total(amount, clause, goal)
    if total and running_totals.sums_up_these(clause, context.before(clause)):
        total, period = False, None
    total = total or _next_number(amount, goal, context)
    left = running_totals.still_to_do(amount._replace(value=fit.value), clause, goal)
    if left is not None:
        fit, total, period = fit._replace(value=left), True, None
    count = (
        None
        if left is not None or _is_code(amount, goal)
        else running_totals.named_ones(amount, clause, goal)
    )
    if count:
        fit, total, period = fit._replace(value=count), False, None
    if not total and (more := beside(amount, clause, goal, context)):
        fit = fit._replace(value=fit.value + more)
    if not total and running_totals.within_part(amount, clause) and not measured(goal):
        fit = fit._replace(value=1.0)
    if total and _is_code(amount, goal):
        codes = [a for a in clause.amounts if a.role is Role.LABEL and _is_code(a, goal)]
        fit, total, period = fit._replace(value=float(len(codes))), False, None
    if minutes := _in_minutes(amount, fit.value, goal):
        amount, fit = minutes, fit._replace(value=minutes.in_unit(goal.unit) or fit.value)
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
        missing=Missing.CONFIRM if not total and doubtful(fit.value, goal) else None,
    )
    if total:
        return [first]
    update = first.progress_update
    assert update is not None
    return [first._replace(progress_update=update._replace(day=day)) for day in each_day(days, goal, amount)]


def _in_minutes(amount: Amount, value: float, goal: Goal) -> Amount | None:
    """A bare number of a goal in hours that no day has, as minutes: "and 40 more"."""
    noun = amount.noun or "more"
    bare = amount.unit is None and goal.unit == "hours" and (noun == "more" or noun in goal.title.lower())
    if not bare or not doubtful(value, goal) or not 10 <= amount.value <= MOST_MINUTES:
        return None
    return amount._replace(unit="minutes", noun=None, readings=())


MOST_MINUTES = 240  # that a bare number is taken for


def _counted_in(amount: Amount, goal: Goal) -> str | None:
    """The unit in which a bare number behind a log would go on with it."""
    if measured(goal) or not (amount.unit or amount.noun):
        return amount.unit
    same = amount.unit is not None and units.compatible(amount.unit, goal.unit or "")
    return amount.unit if same else goal.unit


def _next_number(amount: Amount, goal: Goal, context: Context) -> bool:
    """Whether a bare number follows the one that a total of the same goal came to: "blots 11 and 12"."""
    last = context.last_logs[-1].progress_update if context.last_logs else None
    if last is None or not last.total or goal.id not in last.goal_ids or amount.unit or amount.noun:
        return False
    return last.value is not None and amount.value == last.value + 1


def _is_code(amount: Amount, goal: Goal) -> bool:
    """Whether a number with a # names a thing and does not count it: "closed #412 and #398"."""
    likely = max(2 * (goal.target_value or 0), goal.current_value + 10)
    return amount.text.startswith("#") and amount.value > likely
