"""Days with a mark each, as on a chart: "mon ✓ tue ✗ wed ✓ gym", "flossing: mon y, tue n, wed y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import CHECKS
from tracker_tui.language.dates.date_words import DAYS, WEEKDAYS
from tracker_tui.language.deeds.counting import measured
from tracker_tui.language.deeds.entry import log
from tracker_tui.language.matching.index import decide, weigh
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress.goals import PERIODIC, GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction
    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal

# "y" and "n" are read as "why" and "and" elsewhere.
DONE = CHECKS | word_set("✓ ✔️ 👍 🟢 🟩 ⭐ + y why yes yep yeah did done ok")
MISSED = word_set("✗ ✘ ❌ 👎 🔴 🟥 ⛔ - – — n x and no nope not none missed skipped rest off nothing zero")
MOST_BESIDE = 6  # words beside the days and their marks
FEWEST = 2  # days with a mark


def read_marked_days(context: Context) -> list[Extraction]:
    """One of a goal's deeds for each day that is marked as done; empty where no days are marked."""
    words = [w for w in read_words(context.text) if w.norm not in ",:;.|/()\n"]
    at = [i for i, word in enumerate(words) if word.norm in WEEKDAYS or word.norm in DAYS]
    if len(at) < FEWEST or any(clause.asked for clause in context.clauses):
        return []
    first = words[0].norm in DONE | MISSED and at[0] == 1
    marks = {i: words[i - 1 if first else i + 1] for i in at if i + 1 < len(words) or first}
    if not _all_marked(marks, words):
        return []
    beside = [w for i, w in enumerate(words) if i not in at and w not in marks.values()]
    goal = _goal(beside, context)
    if goal is None or len(beside) > MOST_BESIDE:
        return []
    days = [_day(words[i], context) for i, mark in marks.items() if mark.norm in DONE]
    value = goal.target_value if measured(goal) and goal.period is Period.DAY else 1.0
    context.last_goal_id = goal.id
    return [
        log(context.text, 0.9, goal_ids=(goal.id,), value=value, day=day)
        for day in days
        if day is not None and day <= context.situation.today
    ]


def _all_marked(marks: dict[int, Word], words: list[Word]) -> bool:
    """Whether each day has a mark, and one of them at least is no word that may only join two days."""
    norms = {mark.norm for mark in marks.values()}
    return len(marks) >= FEWEST and norms <= DONE | MISSED and bool(norms & DONE)


def _goal(beside: list[Word], context: Context) -> Goal | None:
    """The goal that is named beside the days, or the only one that is kept from day to day."""
    named = decide(list(weigh(context.index.mentions(beside), context.goals).values()))
    if named:
        return named[0].goal if len(named) == 1 and named[0].goal.kind is not GoalKind.LIMIT else None
    goals = [g for g in context.goals.values() if g.kind in PERIODIC and g.status is GoalStatus.ACTIVE]
    return goals[0] if len(goals) == 1 and goals[0].kind is GoalKind.HABIT else None


def _day(word: Word, context: Context) -> date | None:
    found: Iterator[date] = (when.first for when in context.told_days(word.norm))
    return next(found, None)
