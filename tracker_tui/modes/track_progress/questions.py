"""Asking back: once, in few words, with numbered choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import EntryAction, GoalAction, Missing, Question
from tracker_tui.modes.track_progress.example import example
from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.numbers import format_day, format_value, join_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.language.extraction import Extraction
    from tracker_tui.progress.goals import Goal

# Which of several open points is asked first: the one whose answer does most.
ORDER = (Missing.GOAL, Missing.VALUE, Missing.DAY, Missing.CONFIRM, Missing.NO_GOAL, Missing.MEASURE)
LONGEST_QUOTE = 60


def ask(unclear: tuple[Extraction, ...], goals: Mapping[str, Goal], now: int, today: date) -> Question | None:
    """The one question for everything unclear, or None where nothing needs an answer. `now` in Unix seconds.

    Parts that wait for the same answer wait together.
    """
    asking = sorted(
        (extraction for extraction in unclear if extraction.missing in ORDER),
        key=lambda extraction: ORDER.index(extraction.missing or Missing.CONFIRM),
    )
    if not asking:
        return None
    first = asking[0]
    waiting = tuple(e for e in asking if e.missing is first.missing and e.options == first.options)
    option_ids = tuple(goal_id for goal_id in first.options if goal_id in goals)
    options = tuple(goals[goal_id].title for goal_id in option_ids)
    if first.missing is Missing.CONFIRM and not options:
        options = ("Yes", "No")
    text = _wording(first, waiting, goals, today)
    numbered = "".join(f"\n{number}. {option}" for number, option in enumerate(options, 1))
    return Question(first.missing or Missing.CONFIRM, text + numbered, options, option_ids, waiting, now)


def _wording(
    extraction: Extraction, waiting: Sequence[Extraction], goals: Mapping[str, Goal], today: date
) -> str:
    said = " and ".join(dict.fromkeys(quote(part.text) for part in waiting))
    match extraction.missing:
        case Missing.GOAL:
            return f"Which goal is {said} for?"
        case Missing.NO_GOAL:
            return (
                f"No goal fits {said} yet. Shall I make one? Say what it should be, such as "
                f"“{example(extraction)}”, or “no”."
            )
        case Missing.DAY:
            return f"There is no such day: {said}. On which day was it?"
        case Missing.VALUE:
            return _how_much(extraction, goals)
        case Missing.MEASURE:
            goal = extraction.goal_intent
            asked = f"What would count for {said}?" if goal is None or goal.title else "What should it be?"
            return (
                f"{asked} Something to count or to finish, and if you like by when: "
                "“gym 3 times a week”, “from 85 kg to 75 by June”, “finish the course by May”."
            )
        case _ if extraction.goal_intent is not None and extraction.goal_intent.action is GoalAction.SET:
            return f"Shall I make “{extraction.goal_intent.title}” a goal?"
        case _:
            deeds = [read for part in waiting if (read := _reading(part, goals, today))]
            return f"Shall I {join_words(deeds)}?" if deeds else f"Did I understand {said} rightly?"


# What is about to be done, in words: a goal's title stands for the braces.
ON_GOALS: dict[GoalAction, str] = {
    GoalAction.UPDATE: "change {}",
    GoalAction.CANCEL: "give up {}",
    GoalAction.PAUSE: "pause {}",
    GoalAction.RESUME: "take up {} again",
    GoalAction.COMPLETE: "mark {} as done",
    GoalAction.DELETE: "delete {} with its entries",
}
ON_ENTRIES: dict[EntryAction, str] = {
    EntryAction.SKIP: "note a skipped day for {}",
    EntryAction.CORRECT: "correct the last entry of {}",
    EntryAction.REMOVE: "remove the last entry of {}",
}


def _reading(extraction: Extraction, goals: Mapping[str, Goal], today: date) -> str:
    """What an extraction would do, for a person to agree to; empty where it cannot be told of one goal."""
    update, wanted = extraction.progress_update, extraction.goal_intent
    ids = update.goal_ids if update else wanted.goal_ids if wanted else ()
    goal = goals.get(ids[0]) if len(ids) == 1 else None
    if goal is None:
        return ""
    if update is None:
        return ON_GOALS.get(wanted.action, "").format(goal.title) if wanted else ""
    if update.action is EntryAction.LOG and update.value is not None:
        day = "" if update.day in (None, today) else f", {format_day(update.day, today)}"
        return f"log {format_value(update.value, goal.unit)} for {goal.title}{day}"
    return ON_ENTRIES.get(update.action, "").format(goal.title)


def _how_much(extraction: Extraction, goals: Mapping[str, Goal]) -> str:
    update, wanted = extraction.progress_update, extraction.goal_intent
    ids = update.goal_ids if update else wanted.goal_ids if wanted else ()
    goal = goals.get(ids[0]) if ids else None
    if goal is None:
        return f"How much was it, for {quote(extraction.text)}?"
    if wanted is not None:
        return f"What should it be for {goal.title}?"
    if goal.kind is GoalKind.MEASURE:
        return f"What is the reading for {goal.title}{f', in {goal.unit}' if goal.unit else ''}?"
    if goal.kind is GoalKind.TASK:
        return f"How far along is {goal.title}, in percent?"
    return f"How many {goal.unit or 'of them'} for {goal.title}?"


def quote(text: str) -> str:
    """Somebody's words in quotation marks, shortened where they are many."""
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= LONGEST_QUOTE else f"“{words[: LONGEST_QUOTE - 1].rstrip()}…”"
