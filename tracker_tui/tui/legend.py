"""What the lines of a chart are: each with its own sign, so that no colour is needed, and in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import (
    count_of,
    format_number,
    format_percent,
    format_value,
    join_words,
    rounded,
    short_day,
)
from tracker_tui.progress.strength import strength_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.progress.figures import Measures
    from tracker_tui.progress.goals import Goal
    from tracker_tui.tui.course import Course

MOST_MILESTONES = 4


class Look(NamedTuple):
    """How a line is drawn: its sign (or plotext's name of one), the plain one, a sample, and its colour."""

    sign: str
    plain: str
    sample: str
    colour: str


LOOKS: dict[str, Look] = {
    "points": Look("braille", "*", "⣀⠤⠒", "success"),
    "bars": Look("█", "#", "███", "primary"),
    "pace": Look("·", ".", "···", "soft"),
    "ahead": Look("+", "+", "+++", "secondary"),
    "target": Look("─", "=", "───", "accent"),
    "span": Look("│", ":", "│ │", "quiet"),
    "milestones": Look("╌", "-", "╌╌╌", "quiet"),
}


class Caption(NamedTuple):
    """The words for a course: its name, its lines by name, and what each choice of a range is called."""

    name: str
    lines: tuple[tuple[str, str], ...]
    ranges: tuple[str, ...]


def caption(
    course: Course, goal: Goal, measures: Measures, today: date, drawn: frozenset[str] | None = None
) -> Caption:
    """The words for a course, and for those of its lines that are drawn of it."""
    name, tell = _KINDS[course.kind]
    name = name.format(period=measures.period or "week")
    drawn = course.lines if drawn is None else drawn
    lines = tuple(line for line in tell(course, goal, measures, today) if line[0] in {*drawn, "bars"})
    return Caption(name, lines, tuple(_range(course, count, measures) for count in course.ranges))


def _range(course: Course, count: int, measures: Measures) -> str:
    if not count:
        return "from the beginning"
    unit = str(measures.period) if course.kind == "sums" else "week"
    return f"the last {count_of(count if course.kind == 'sums' else count // 7, unit)}"


def _way(course: Course, goal: Goal, measures: Measures, today: date) -> Iterator[tuple[str, str]]:
    unit = "%" if goal.kind is GoalKind.TASK else goal.unit
    verb = "read last" if goal.kind is GoalKind.MEASURE else "reached"
    yield "points", f"{verb}: {format_value(measures.current, unit)}"
    if course.pace and measures.pace_line is not None:
        yield "pace", f"pace line: {format_value(rounded(measures.pace_line), unit)} by today"
    if course.target is not None:
        yield "target", f"target: {format_value(course.target, unit)}"
    if course.ahead:
        yield "ahead", f"at this rate: {_day(course.ahead[-1][0], today)}"
    if course.span:
        first, last = (_day(day, today) for day in course.span)
        yield "span", f"four times in five: {first} to {last}"
    if course.milestones:
        marks = [format_number(value) for value in course.milestones]
        left = len(marks) - MOST_MILESTONES
        named = [*marks[:MOST_MILESTONES], f"{left} more"] if left > 0 else marks
        yield "milestones", f"milestones: {join_words(named)}"


def _sums(course: Course, goal: Goal, measures: Measures, today: date) -> Iterator[tuple[str, str]]:
    yield "bars", f"each {measures.period}; this one so far: {format_value(measures.current, goal.unit)}"
    if course.target is not None:
        asked = "allowed" if goal.kind is GoalKind.LIMIT else "asked"
        yield "target", f"{asked}: {format_value(course.target, goal.unit)}"


def _strength(course: Course, goal: Goal, measures: Measures, today: date) -> Iterator[tuple[str, str]]:
    strength = measures.strength or 0.0
    yield "points", f"strength: {format_percent(strength)}, {strength_words(strength)}"


def _day(day: int, today: date) -> str:
    return short_day(date.fromordinal(day), today)


_KINDS = {
    "way": ("The way there", _way),
    "sums": ("By {period}", _sums),
    "strength": ("How strong it is", _strength),
}
