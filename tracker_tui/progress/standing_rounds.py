"""Verdicts on goals that begin anew each period: habits and limits, a function for each standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind, GoalStatus, Period
from tracker_tui.progress.numbers import (
    count_of,
    format_days,
    format_pair,
    format_percent,
    format_round,
    is_event,
    is_suffered,
    short_day,
)
from tracker_tui.progress.periods import NOMINAL_DAYS, PERIOD_NOW

if TYPE_CHECKING:
    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.standing import Case

CLOSE = 0.8
POOR = 0.5
LOOKED_AT = {Period.DAY: 7, Period.WEEK: 4, Period.MONTH: 3, Period.YEAR: 1}  # finished periods


def not_started(case: Case) -> str | None:
    """A habit nothing was logged for; silence on a limit is the limit kept."""
    if case.goal.kind is GoalKind.LIMIT or case.records or case.measures.last_day is not None:
        return None
    return None if case.goal.status is GoalStatus.COMPLETED else "nothing logged yet"


def done(case: Case) -> str | None:
    """Closed by the person, or kept up well until its last day."""
    if case.goal.status is GoalStatus.COMPLETED:
        return "done"
    return f"kept up until {_deadline(case)}" if _over(case) and (_attained(case) or 0.0) >= CLOSE else None


def missed(case: Case) -> str | None:
    """The last day has passed."""
    return f"it ran until {_deadline(case)}{_lately(case)}" if _over(case) else None


def insufficient_data(case: Case) -> str | None:
    """Nothing to judge by: no quota, or a habit that was not heard of for all the periods one looks at."""
    if case.goal.target_value is None and case.goal.kind is GoalKind.LIMIT:
        return "no allowance was told"
    last = case.measures.last_day
    if case.goal.kind is GoalKind.LIMIT or last is None:
        return None
    period = case.measures.period or Period.DAY
    if (case.today - last).days <= LOOKED_AT[period] * NOMINAL_DAYS[period]:
        return None
    silent = format_days((case.today - last).days)
    return f"nothing was logged for {silent} (since {short_day(last, case.today)}); one entry tells more"


def unreachable(case: Case) -> str | None:
    """More occasions are left than days, for someone who never had more than so many a day."""
    measures = case.measures
    if case.goal.kind is GoalKind.LIMIT or not is_event(case.goal.unit) or not measures.remaining:
        return None
    if measures.target is None or measures.period_days == 1:
        return None
    length, days = measures.period_days, (measures.days_left or 0) + 1
    a_day = max(-(-measures.target // length), *(record.total for record in case.records[-60:]), 1.0)
    room = a_day * days - measures.today_total
    if measures.remaining <= room + 1e-9:
        return None
    best = format_pair(measures.current + max(0.0, room), measures.target, case.goal.unit)
    return f"{_so_far(case)} with {format_days(days)} left; {best} can still be met"


def ahead(case: Case) -> str | None:
    """More than asked by now; nobody is ahead of an allowance."""
    measures = case.measures
    if case.goal.kind is GoalKind.LIMIT or measures.target is None or not _good_record(case):
        return None
    length = measures.period_days
    by_now = measures.target * (length - (measures.days_left or 0)) / length
    margin = min(measures.target, 1.0 if measures.whole else measures.target / length)
    if length == 1 or measures.current - by_now < margin:
        return None
    return f"{_so_far(case)} already{_streak(case)}"


def on_track(case: Case) -> str | None:
    """This period goes as it should, and the last ones went well."""
    if not _well_now(case) or not _good_record(case):
        return None
    return f"{_so_far(case)}{_streak(case)}{_silence(case)}"


def recovering(case: Case) -> str | None:
    """This period goes well again after some that did not."""
    begun = case.goal.kind is GoalKind.LIMIT or case.measures.current > 0 or _last(case) == 1.0
    if not begun or not _well_now(case):
        return None
    return f"{_so_far(case)}, after some that went less well{_lately(case)}{_silence(case)}"


def at_risk(case: Case) -> str | None:
    """Behind or over, for the first time in a while or not by much."""
    attained = _attained(case)
    limit = case.goal.kind is GoalKind.LIMIT
    enough = CLOSE if limit else POOR
    slight = limit and not _broken(case)
    if attained is not None and attained < enough and not slight:
        return None
    return _open_reason(case)


def off_track(case: Case) -> str | None:
    """What is left when nothing better holds."""
    return _open_reason(case)


def _over(case: Case) -> bool:
    return case.measures.deadline is not None and case.today > case.measures.deadline


def _broken(case: Case) -> bool:
    measures = case.measures
    return measures.target is not None and measures.current > measures.target + 1e-9 * max(
        1.0, measures.target
    )


def _attained(case: Case) -> float | None:
    """Mean credit of the finished periods one looks at, skipped ones left out."""
    count = LOOKED_AT[case.measures.period or Period.DAY]
    known = [credit for credit in case.measures.recent[-count:] if credit is not None]
    return sum(known) / len(known) if known else None


def _last(case: Case) -> float | None:
    known = [credit for credit in case.measures.recent if credit is not None]
    return known[-1] if known else None


def _good_record(case: Case) -> bool:
    attained = _attained(case)
    return attained is None or attained >= CLOSE


def _well_now(case: Case) -> bool:
    """Whether this period is where it should be: yesterday's line is what a day that is not over can owe."""
    measures = case.measures
    if case.goal.kind is GoalKind.LIMIT:
        return not _broken(case) and not _tight(case)
    if not measures.remaining or not measures.target:
        return True
    return (measures.pace_line_yesterday or 0.0) <= measures.current + 1e-9


def _tight(case: Case) -> bool:
    """Whether an allowance is used up, or clearly faster than its line, with days still to go."""
    measures = case.measures
    days = measures.days_left or 0
    if days < 2 or not measures.target or not measures.current:
        return False
    return measures.most_today == 0 or (measures.ahead or 0.0) < -0.2 * measures.target


def _open_reason(case: Case) -> str:
    measures = case.measures
    if case.goal.kind is GoalKind.LIMIT:
        over = _broken(case)
        left = measures.days_left or 0
        tail = "" if over or not left else f" with {format_days(left)} to go"
        return f"{_so_far(case)}{_over_words(case) if over else tail}{_lately(case)}"
    left = (measures.days_left or 0) + 1
    tail = f" with {format_days(left)} left" if left > 1 else ""
    return f"{_so_far(case)}{tail}{_lately(case)}"


def _over_words(case: Case) -> str:
    return ", more than you set" if is_suffered(case.goal.unit) else ", over the allowance"


def _so_far(case: Case) -> str:
    measures = case.measures
    told = format_round if case.goal.kind is GoalKind.HABIT else format_pair
    pair = told(measures.current, measures.target or 0.0, case.goal.unit)
    return f"{pair} {_now(measures)}"


def _now(measures: Measures) -> str:
    if measures.period is Period.DAY and measures.period_days > 1:
        return f"in these {format_days((measures.days_left or 0) + 1)}"
    return PERIOD_NOW[measures.period or Period.DAY]


def _streak(case: Case) -> str:
    streak = case.measures.streak or 0
    more = " or more" if case.measures.streak_runs_back else ""
    return f", {count_of(streak, case.measures.period or 'day')}{more} in a row" if streak > 1 else ""


def _silence(case: Case) -> str:
    silent = case.measures.silent_days
    return f" ({format_days(silent)} without a word counted as 0)" if silent else ""


def _lately(case: Case) -> str:
    attained = _attained(case)
    if attained is None:
        return ""
    count = sum(c is not None for c in case.measures.recent[-LOOKED_AT[case.measures.period or Period.DAY] :])
    span = count_of(count, str(case.measures.period or "day"))
    verb = "kept" if case.goal.kind is GoalKind.LIMIT else "done"
    return f"; {format_percent(attained)} {verb} over the last {span}" if count > 1 else ""


def _deadline(case: Case) -> str:
    return short_day(case.measures.deadline or case.today, case.today)
