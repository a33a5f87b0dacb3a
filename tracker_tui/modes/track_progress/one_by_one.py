"""Entries and readings told one by one, and stretches of days set side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.modes.track_progress.figures import LEVELS
from tracker_tui.progress.goals import unit_of
from tracker_tui.progress.numbers import format_bare, format_day, format_value, join_words, short_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.progress.goals import Goal, ProgressEntry

MOST_READINGS = 6  # told in one sentence


def in_order(entries: Sequence[ProgressEntry]) -> list[ProgressEntry]:
    """Entries, the latest first."""
    return sorted(entries, key=lambda entry: (entry.day, entry.logged_at), reverse=True)


def some(entries: Sequence[ProgressEntry], count: int | None) -> list[ProgressEntry]:
    """So many of the latest entries, below 0 of the first; all of them for None."""
    ordered = in_order(entries)
    if count is None:
        return ordered
    return ordered[:count] if count > 0 else ordered[count:]


def readings(goal: Goal, entries: Sequence[ProgressEntry], today: date) -> str:
    """The latest reading of some days, and those before it."""
    latest, *before = in_order(entries)
    unit = unit_of(goal)
    told = f"{goal.title}: {format_value(latest.value, unit)}, read {format_day(latest.day, today)}"
    if not before:
        return f"{told}."
    earlier = [f"{format_bare(entry.value, unit)} ({short_day(entry.day, today)})" for entry in before]
    return f"{told}; before that {join_words(earlier[: MOST_READINGS - 1])}."


def compared(goal: Goal, told: Sequence[tuple[str, float | None]]) -> str:
    """What a goal came to in each stretch of days, and the difference where there are two of them."""
    unit = unit_of(goal)
    parts = [
        f"{format_value(value, unit) if value is not None else 'no reading'} {span}" for span, value in told
    ]
    values = [value for _, value in told if value is not None]
    more = values[-1] - values[0] if len(values) == len(told) == TWO else None
    way = "" if not more else f" ({format_value(abs(more), unit)} {'more' if more > 0 else 'less'})"
    label = f"{goal.title}, latest reading" if goal.kind in LEVELS else goal.title
    return f"{label}: {', '.join(parts)}{way}."


TWO = 2
