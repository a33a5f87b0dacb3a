"""Verdicts on goals that lead somewhere: totals, measures and tasks, a function for each standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import REOPENED, GoalKind, GoalStatus, unit_of
from tracker_tui.progress.numbers import (
    PERCENT,
    format_bare,
    format_days,
    format_pair,
    format_value,
    round_down,
    round_up,
    short_day,
    step_of,
)
from tracker_tui.progress.paces import (
    best_reading_pace,
    best_sum_pace,
    days_ahead,
    is_behind,
    reading_count,
    stands_still,
    tolerance,
    usual_gap,
    week_pace,
)

if TYPE_CHECKING:
    from tracker_tui.progress.standing import Case

CLOSE = 0.8  # share of the line, or of the pace needed, that counts as close (Lotti's threshold)
FAR = 2.0  # times the best pace ever that put a target out of reach; one more for each month that is left
SPANS = ((1, "day"), (7, "week"), (30, "month"))  # to tell a pace for: the first with 1 or more
LONG_SILENCE = {GoalKind.TOTAL: 21, GoalKind.MEASURE: 14, GoalKind.TASK: 28}  # days, at least


def not_started(case: Case) -> str | None:
    """No entry yet, and not done either."""
    if case.records or case.measures.last_day is not None or _is_done(case):
        return None
    pace = case.measures.pace_needed
    if not pace or case.goal.kind is not GoalKind.TOTAL:
        return "nothing logged yet"
    return f"nothing logged yet; {_per_day(case, pace)} gets there by {_deadline(case)}"


def done(case: Case) -> str | None:
    """Completed, or at its target."""
    if not _is_done(case):
        return None
    measures = case.measures
    if case.goal.kind is GoalKind.TASK or measures.target is None:
        return "done"
    return f"reached: {_so_far(case)}" if measures.remaining == 0 else f"closed at {_so_far(case)}"


def missed(case: Case) -> str | None:
    """The deadline has passed."""
    left = case.measures.days_left
    if left is None or left >= 0:
        return None
    return f"it was due on {_deadline(case)}; it stands at {_so_far(case)}"


def insufficient_data(case: Case) -> str | None:
    """Too little, or nothing for too long, to say anything of the pace."""
    measures, goal = case.measures, case.goal
    if measures.target is None:
        return "there is no target to measure against"
    if goal.kind is GoalKind.MEASURE and goal.baseline_value is None and reading_count(case) < 2:
        return "one reading so far; a second one shows the way it goes"
    if goal.kind is not GoalKind.MEASURE and not is_behind(case) and measures.deadline is not None:
        return None
    last = measures.last_day
    silent = 0 if last is None else (case.today - last).days
    if last is None or silent <= max(LONG_SILENCE[goal.kind], 4 * usual_gap(case)):
        return None
    thing = "reading" if goal.kind is GoalKind.MEASURE else "entry"
    return (
        f"the last {thing} is {format_days(silent)} old ({short_day(last, case.today)}); a new one tells more"
    )


def unreachable(case: Case) -> str | None:
    """What is left would take far more than the best pace ever: the further off the deadline, the more so."""
    measures, needed = case.measures, case.measures.pace_needed
    if not needed or measures.days_left is None or not is_behind(case):
        return None
    days = measures.days_left + 1
    times = FAR + days / 30
    if needed <= times * (measures.pace_recent or 0.0):
        return None
    best = best_reading_pace(case) if case.goal.kind is GoalKind.MEASURE else best_sum_pace(case, days)
    if best is None or best <= 0 or needed <= times * best:
        return None
    reach = measures.current + measures.direction * best * days
    step = step_of(case.goal.unit, measures.whole, reach)
    within = (round_down if measures.direction > 0 else round_up)(reach, step)
    asked = f"{_value(case, measures.remaining or 0.0)} in {format_days(days)}"
    return f"{asked} is {int(needed / best)} times your best pace; {_value(case, within)} can still be met"


def ahead(case: Case) -> str | None:
    """Clearly on the good side of the line."""
    days = days_ahead(case)
    if days is None or days < tolerance(case) or (case.measures.ahead or 0.0) <= 0:
        return None
    gap = case.measures.ahead or 0.0
    if not round_down(gap, step_of(unit_of(case.goal), case.measures.whole, max(abs(gap), 1.0))):
        return f"a little ahead{_safety(case)}"
    return f"{_value(case, gap, up=False)} ahead{_safety(case)}"


def on_track(case: Case) -> str | None:
    """Near enough to the line; without a deadline, moving or holding."""
    days = days_ahead(case)
    if days is None:
        return _moving(case)
    if days < -tolerance(case):
        return None
    gap = case.measures.ahead or 0.0
    if gap >= 0:
        return f"on the line{_safety(case)}"
    return f"close to the line, {_value(case, -gap)} short of it"


def recovering(case: Case) -> str | None:
    """Behind, but the last week was fast enough to get there."""
    needed = case.measures.pace_needed
    paces = (("the last week had", week_pace(case)), ("lately it was", case.measures.pace_recent))
    for words, pace in paces:
        if needed is not None and pace is not None and 0 < pace >= needed:
            enough = f"{_per_day(case, needed)} is enough"
            return f"{_gap(case)}, but {words} {_per_day(case, pace)}, and {enough}"
    return None


def at_risk(case: Case) -> str | None:
    """Behind, but not far, or not for long; without a deadline, moving away."""
    measures = case.measures
    if measures.deadline is None:
        return "lately it moved away from the target"
    share, line = measures.completion, measures.pace_share
    near = bool(line) and share / (line or 1.0) >= CLOSE
    pace = (measures.pace_recent or 0.0) >= CLOSE * (measures.pace_needed or 0.0)
    young = measures.start is not None and (case.today - measures.start).days <= 7
    return _behind_reason(case) if near or pace or young else None


def off_track(case: Case) -> str | None:
    """What is left when nothing better holds."""
    return _behind_reason(case)


def _is_done(case: Case) -> bool:
    known = case.measures.last_day is not None or case.goal.kind is not GoalKind.MEASURE
    reached = case.measures.target is not None and case.measures.remaining == 0 and known
    return case.goal.status is GoalStatus.COMPLETED or (reached and not case.goal.metadata.get(REOPENED))


def _moving(case: Case) -> str | None:
    """Why a goal without a deadline is on its way, or None where it moves away from its target."""
    measures = case.measures
    pace = measures.pace_recent
    if case.goal.kind is GoalKind.MEASURE and pace is not None:
        if stands_still(case, pace):
            return f"{_so_far(case)}, much the same of late"
        if pace < 0:
            return None
    if pace and pace > 0:
        return f"{_so_far(case)}, lately {_per_day(case, pace)}"
    return _so_far(case)


def _behind_reason(case: Case) -> str:
    """The gap, the pace that closes it, and that of late over the same span."""
    needed, recent = case.measures.pace_needed, case.measures.pace_recent
    if not needed or case.goal.kind is GoalKind.MEASURE:
        return _gap(case)
    text = f"{_gap(case)}; {_per_day(case, needed)} from here gets there by {_deadline(case)}"
    if recent is None or recent <= 0:
        return text
    lately = recent * _span(case, needed)[0]
    told = round_down(lately, min(0.1, _pace_step(case, lately)))
    return f"{text}, lately it was {format_bare(told, unit_of(case.goal))}"


def _gap(case: Case) -> str:
    gap = case.measures.ahead or 0.0
    return f"{_value(case, abs(gap))} behind" if gap < 0 else "on the line"


def _safety(case: Case) -> str:
    safe = case.measures.safe_days
    return f", {format_days(safe)} of safety" if safe else ""


def _per_day(case: Case, pace: float) -> str:
    """A pace in words, rounded up; by the week or month where a day has too little to picture."""
    days, word = _span(case, pace)
    whole = step_of(case.goal.unit, case.measures.whole, pace) == 1.0
    share = round_up(pace * days, 1.0 if whole else _pace_step(case, pace * days))
    return f"{format_value(share, unit_of(case.goal))} a {word}"


def _span(case: Case, pace: float) -> tuple[int, str]:
    """The days, and their name, that a pace is told for."""
    return next((span for span in SPANS if pace * span[0] >= 1), SPANS[-1])


def _pace_step(case: Case, pace: float) -> float:
    return min(0.1, step_of(case.goal.unit, case.measures.whole, pace))


def _value(case: Case, value: float, *, up: bool = True) -> str:
    """A value rounded for a sentence: what is missing rounds up, what is gained rounds down."""
    step = step_of(unit_of(case.goal), case.measures.whole, max(abs(value), 1.0))
    return format_value((round_up if up else round_down)(value, step), unit_of(case.goal))


def _so_far(case: Case) -> str:
    measures, unit = case.measures, unit_of(case.goal)
    if measures.target is None or (unit or "") in PERCENT or case.goal.kind is GoalKind.MEASURE:
        return format_value(measures.current, unit)
    return format_pair(measures.current, measures.target, unit)


def _deadline(case: Case) -> str:
    return short_day(case.measures.deadline or case.today, case.today)
