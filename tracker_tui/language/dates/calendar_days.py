"""Arithmetic of days: weekdays, months and years around a day, towards the past or the future."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2200


class Frame(NamedTuple):
    """What days are read against: the moment, the local day, the tense, the week's first day, the order of
    dates.
    """

    now: datetime
    today: date
    past: bool
    week_start: int = 0
    day_first: bool = True

    @property
    def small_hours(self) -> bool:
        """Whether the evening that just was belongs to the day before: after midnight, the day already
        counted on.
        """
        return self.now.hour < 4 and self.today == self.now.date()


def shifted(day: date, days: int) -> date | None:
    """A day so many days on, or None outside the calendar."""
    try:
        found = day + timedelta(days=days)
    except OverflowError:
        return None
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else None


def make(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day (31 February)."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return date(year, month, day) if day <= month_length(year, month) else None


def month_length(year: int, month: int) -> int:
    """Days in a month."""
    if month == 12:
        return 31
    return (date(year, month + 1, 1) - ONE_DAY).day


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on; the last of the month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return date(year, month + 1, min(day.day, month_length(year, month + 1)))


def weekday(frame: Frame, number: int, anchor: date | None = None) -> date:
    """A bare weekday: the latest one up to today in the past, the next one after today in the future."""
    today = anchor or frame.today
    if frame.past:
        return today - timedelta(days=(today.weekday() - number) % 7)
    return today + timedelta(days=(number - today.weekday()) % 7 or 7)


def last_weekday(frame: Frame, number: int) -> date:
    """The latest such weekday before today."""
    return frame.today - timedelta(days=(frame.today.weekday() - number) % 7 or 7)


def next_weekday(frame: Frame, number: int) -> date:
    """The first such weekday after today."""
    return frame.today + timedelta(days=(number - frame.today.weekday()) % 7 or 7)


def week_of(frame: Frame, day: date) -> tuple[date, date]:
    """First and last day of the week a day is in."""
    first = day - timedelta(days=(day.weekday() - frame.week_start) % 7)
    return first, first + timedelta(days=6)


def weekday_in(frame: Frame, number: int, weeks: int) -> date:
    """A weekday in the week so many weeks from this one."""
    first, _ = week_of(frame, frame.today)
    return first + timedelta(days=7 * weeks + (number - frame.week_start) % 7)


def month_day(frame: Frame, month: int, day: int) -> date | None:
    """A day of the year without a year: the latest one up to today, or the next one from today."""
    step = -1 if frame.past else 1
    for distance in range(9):
        found = make(frame.today.year + step * distance, month, day)
        if found and (found <= frame.today if frame.past else found >= frame.today):
            return found
    return None


def day_of_month(frame: Frame, day: int) -> date | None:
    """ "The 3rd": the latest one up to today, or the next one from today, in a month that has it."""
    for distance in range(4):
        month = add_months(frame.today.replace(day=1), -distance if frame.past else distance)
        found = make(month.year, month.month, day) if month else None
        if found and (found <= frame.today if frame.past else found >= frame.today):
            return found
    return None


def weekday_and_day(frame: Frame, number: int, day: int) -> date | None:
    """ "Friday the 13th": the nearest month in the tense's direction where both agree; else the day of the
    month.
    """
    for distance in range(25):
        month = add_months(frame.today.replace(day=1), -distance if frame.past else distance)
        found = make(month.year, month.month, day) if month else None
        if (
            found
            and found.weekday() == number
            and (found <= frame.today if frame.past else found >= frame.today)
        ):
            return found
    return day_of_month(frame, day)


def month_span(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, month_length(year, month))


def named_month(frame: Frame, month: int) -> tuple[date, date]:
    """A month without a year; the current one counts in both tenses."""
    today = frame.today
    if frame.past:
        return month_span(today.year if month <= today.month else today.year - 1, month)
    return month_span(today.year if month >= today.month else today.year + 1, month)


def span_of(frame: Frame, kind: str, step: int) -> tuple[date, date] | None:
    """The week, month, quarter, year or weekend so many steps from the current one."""
    today = frame.today
    if kind == "week":
        first, last = week_of(frame, today + timedelta(days=7 * step))
        return first, last
    if kind == "weekend":
        saturday = (
            today - timedelta(days=(today.weekday() - 5) % 7)
            if today.weekday() >= 5
            else today + timedelta(days=5 - today.weekday())
        )
        saturday += timedelta(days=7 * step)
        return saturday, saturday + ONE_DAY
    if kind == "year":
        return date(today.year + step, 1, 1), date(today.year + step, 12, 31)
    size = 3 if kind == "quarter" else 1
    anchor = add_months(date(today.year, (today.month - 1) // size * size + 1, 1), step * size)
    final = add_months(anchor, size - 1) if anchor else None
    return (anchor, month_span(final.year, final.month)[1]) if anchor and final else None


def nth_weekday(year: int, month: int, number: int, which: int) -> date:
    """The n-th such weekday of a month; -1 is the last."""
    if which < 0:
        last = month_span(year, month)[1]
        return last - timedelta(days=(last.weekday() - number) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(number - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday (Meeus/Jones/Butcher, Gregorian calendar)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nearest_year(frame: Frame, days: list[date]) -> date:
    """Of one day in several years, the latest up to today or the next from today."""
    if frame.past:
        return max((day for day in days if day <= frame.today), default=min(days))
    return min((day for day in days if day >= frame.today), default=max(days))
