"""Weekdays that only spell out a week told before them: "last week, mon and fri"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.dates.date_words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.dates.reading import When

SPELLING_OUT = (",", ":", "(", "-", "", "on", ", on", ": on")
WEEK = timedelta(days=7)


def in_weeks(found: list[When], text: str) -> list[When]:
    """The days of a text, weekdays right behind a week within it."""
    result: list[When] = []
    for when in found:
        week = result[-1] if result and result[-1].grain == "week" and when.recurring is None else None
        beside = week is not None and text[week.end : when.start].strip() in SPELLING_OUT
        result.append(in_week(when, week) if week is not None and beside else when)
    return result


def of_the_week(whens: Sequence[When], told: Sequence[When], today: date) -> list[When]:
    """Days of which a week gone by was told before in the sentence, within it: "twice last week, 4 km on
    tuesday".
    """
    week = next((w for w in told if w.grain == "week" and w.last < today), None)
    return [in_week(when, week) if week is not None else when for when in whens]


def in_week(when: When, week: When) -> When:
    """Weekdays as those of a week, where the same ones of another were read."""
    name = when.text.lower().split()[0 if when.marker is None else -1].strip(",")
    if when.grain != "day" or not when.explicit or (name not in WEEKDAYS and not when.several):
        return when
    days = [_within(day, week) for day in when.several or (when.first,)]
    return when._replace(first=min(days), last=max(days), several=tuple(days) if when.several else ())


def _within(day: date, week: When) -> date:
    moved = day - WEEK if day > week.last else day
    return moved if week.first <= moved <= week.last else day
