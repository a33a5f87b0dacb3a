"""Suggestions from a person's own numbers: milestones, targets that fit, the next goal, the next check-in."""

from __future__ import annotations

from itertools import pairwise
from math import floor, log10
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.figures import Standing
from tracker_tui.progress.goals import Goal, GoalKind, GoalStatus
from tracker_tui.progress.numbers import PARTED, round_down, round_up, step_of
from tracker_tui.progress.periods import shift

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.estimate import Estimate
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import DayRecord, Milestone

QUARTERS = (0.25, 0.5, 0.75)
RHYTHM_DAYS = 21  # days with entries that show a rhythm
LEAST_RHYTHM = 4
NEARLY_DAILY = 2  # days between entries
READING_GAP = 7  # days between readings, as long as nothing is known of them
STALLED = frozenset({Standing.UNREACHABLE, Standing.AT_RISK, Standing.OFF_TRACK, Standing.MISSED})


class Fit(NamedTuple):
    """A target or a deadline that a person's own pace would meet; one of them is None."""

    target: float | None = None
    deadline: date | None = None


def default_milestones(goal: Goal, baseline: float | None = None) -> tuple[float, ...]:
    """Milestones that suit a goal. `baseline`: where a measure began, if it was not told with the goal."""
    base = goal.baseline_value if goal.baseline_value is not None else baseline
    return sensible_milestones(goal.kind, goal.target_value, goal.unit, base)


def sensible_milestones(
    kind: GoalKind, target: float | None, unit: str | None, baseline: float | None
) -> tuple[float, ...]:
    """About a quarter, a half and three quarters of the way, as round numbers; none where the way is short.

    None either for a measure of which nobody knows where it began, and for what has no way to go.
    """
    if target is None or kind not in (GoalKind.TOTAL, GoalKind.MEASURE):
        return ()
    if baseline is None and kind is GoalKind.MEASURE:
        return ()
    base = baseline or 0.0
    way = target - base
    step = _round_step(abs(way) / 4, whole=(unit or "").lower() not in PARTED)
    points = [round(round((base + way * share) / step) * step, 6) for share in QUARTERS]
    inside = [point for point in points if min(base, target) < point < max(base, target)]
    return tuple(dict.fromkeys(inside)) if abs(way) >= 4 * step else ()


def moved_milestones(before: Goal, milestones: Sequence[Milestone], after: Goal) -> tuple[float, ...] | None:
    """Milestones for a goal whose way was changed; None where they stay: those of one's own always do."""
    if before.unit != after.unit or _way(before) == _way(after) or not milestones:
        return None
    values = sorted(milestone.target_value for milestone in milestones)
    return default_milestones(after) if values == sorted(default_milestones(before)) else None


def _way(goal: Goal) -> tuple[float | None, float | None]:
    return goal.baseline_value, goal.target_value


def fitting(goal: Goal, measures: Measures, estimate: Estimate) -> list[Fit]:
    """What would fit where a goal is beyond its pace: a nearer target by the same day, or a later day."""
    if goal.periodic or measures.standing not in STALLED or measures.target is None:
        return []
    fits = []
    pace, days = measures.pace_recent, (measures.days_left or 0) + 1
    if pace and pace > 0 and days > 0 and measures.deadline is not None:
        reach = measures.current + measures.direction * pace * days
        step = _round_step(abs(reach) / 10, whole=measures.whole)
        nearer = (round_down if measures.direction > 0 else round_up)(reach, step)
        if measures.direction * (measures.target - nearer) > 0 and nearer != measures.current:
            fits.append(Fit(target=nearer))
    if estimate.latest is not None and measures.deadline is not None and estimate.latest > measures.deadline:
        fits.append(Fit(deadline=estimate.latest))
    return fits


def next_target(goal: Goal, measures: Measures) -> float | None:
    """A next target for someone whose goal is done: a little further, in proportion."""
    if measures.target is None or goal.kind in (GoalKind.TASK, GoalKind.LIMIT):
        return None
    if goal.kind is GoalKind.HABIT:
        known = [total for total in measures.recent_totals[-4:] if total is not None]
        step = step_of(goal.unit, measures.whole, measures.target)
        return round_down(max([min(known, default=0.0), measures.target + step]), step)
    base = measures.baseline or 0.0
    further = (measures.target - base) * (0.25 if goal.kind is GoalKind.TOTAL else 0.1)
    step = _round_step(abs(further), whole=measures.whole)
    return round(round((measures.target + further) / step) * step, 6)


def suggested_check_in(
    goal: Goal, measures: Measures, history: Sequence[DayRecord], today: date
) -> date | None:
    """The day to look in again, by the person's own rhythm; today where it is due, None for a closed goal.

    A habit: its next due day. Else the last entry and the gap that most of the last ones kept; a limit only
    where it is told of nearly daily, since silence is the limit kept.
    """
    if goal.status is not GoalStatus.ACTIVE or measures.standing in (Standing.DONE, Standing.MISSED):
        return None
    if goal.kind is GoalKind.HABIT:
        return today if measures.due_today else shift(today, max(1, measures.safe_days or 1))
    days = [record.day for record in history if record.entries][-RHYTHM_DAYS:]
    if goal.kind is GoalKind.LIMIT and (
        len(days) < LEAST_RHYTHM or usual_gap(goal.kind, days) > NEARLY_DAILY
    ):
        return None
    return next_check_in(goal.kind, days, today)


def next_check_in(kind: GoalKind, days: Sequence[date], today: date) -> date:
    """The day after the last of `days` (oldest first) by as much as most gaps between them; today if past."""
    return max(today, shift(days[-1], max(1, usual_gap(kind, days)))) if days else today


def usual_gap(kind: GoalKind, days: Sequence[date]) -> int:
    """The days between entries that three of four gaps keep; a guess as long as there are few."""
    gaps = sorted((later - sooner).days for sooner, later in pairwise(days))
    if len(gaps) < 3:
        return READING_GAP if kind is not GoalKind.TOTAL else 3
    return gaps[3 * (len(gaps) - 1) // 4]


def _round_step(size: float, *, whole: bool) -> float:
    """A step of 1, 2 or 5 times a power of ten, a fifth of `size` or more; at least 1 for whole pieces."""
    if size <= 0:
        return 1.0
    least = size / 5
    power = 10.0 ** floor(log10(least))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * 0.999)
    return max(1.0, float(step)) if whole else float(step)
