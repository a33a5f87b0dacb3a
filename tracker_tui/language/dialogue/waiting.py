"""What waits for an answer: which part a new goal can take, and values put right while they wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import NEW_GOAL
from tracker_tui.language.tables import commands
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, GoalIntent, Question

LANGUAGES = word_set(
    "english spanish french german italian portuguese dutch swedish norwegian danish finnish polish russian "
    "ukrainian greek turkish arabic hebrew hindi japanese chinese mandarin korean vietnamese thai latin "
    "irish welsh catalan czech hungarian romanian swahili esperanto cantonese persian farsi urdu indonesian"
)


def put_right(question: Question, context: Context, amounts: Sequence[Amount]) -> list[Extraction] | None:
    """The waiting parts with a value that was put right ("sorry, 6 km"), still waiting; None if none is."""
    if (
        len(amounts) != 1
        or amounts[0].per
        or sum(len(clause.words) for clause in context.clauses) > PUT_RIGHT
    ):
        return None
    if not any("correct" in table(commands.COMMANDS).labels(clause.words) for clause in context.clauses):
        return None
    meant = next((w for w in question.waiting if same_kind(w, amounts[0])), None)
    update = meant.progress_update if meant else None
    if meant is None or update is None:
        return None
    unit = amounts[0].unit or update.said_unit
    right = update._replace(value=amounts[0].value, said_value=amounts[0].value, said_unit=unit)
    text = f"{meant.text} ({context.text.strip()})"
    return [w._replace(text=text, progress_update=right) if w is meant else w for w in question.waiting]


PUT_RIGHT = 8  # words of a message that puts right what waits


def same_kind(waiting: Extraction, amount: Amount) -> bool:
    """Whether an amount could be what waits: told in such a unit, or in none."""
    update = waiting.progress_update
    if update is None or update.said_value is None:
        return False
    if amount.unit is None:
        return not amount.noun and not amount.readings
    return update.said_unit is not None and units.compatible(amount.unit, update.said_unit)


def for_new(waiting: Extraction, made: list[Extraction]) -> Extraction | None:
    """A waiting log for the goal just made, in its unit; None where that goal does not count it."""
    update, goal = waiting.progress_update, made[0].goal_intent if made else None
    if update is None:
        return waiting._replace(missing=None)
    if goal is None or not _about_the_same(waiting, goal):
        return None
    value = value_in(waiting, goal)
    if value is None:
        return None
    filled = update._replace(goal_ids=(NEW_GOAL,), value=value)
    return waiting._replace(progress_update=filled, missing=None, options=(), confidence=0.93)


def value_in(waiting: Extraction, goal: GoalIntent) -> float | None:
    """The waiting value in the goal's unit: converted, as told, or once where occasions are counted."""
    update = waiting.progress_update
    if update is None or update.said_value is None:
        return update.value if update else None
    said, unit = update.said_unit, goal.unit
    if goal.kind is GoalKind.TASK and said != "%":
        return None
    if said and unit and (value := units.convert(update.said_value, said, unit)) is not None:
        return value
    if unit == "times":
        return 1.0
    if goal.kind is GoalKind.TASK:
        return update.said_value if said == "%" else None
    if not said or not unit or units.same(said, unit):
        return update.said_value
    return None if units.measurable(said) or units.measurable(unit) else update.said_value


def _about_the_same(waiting: Extraction, goal: GoalIntent) -> bool:
    """Whether a log that waits for a goal is of what the new goal counts."""
    update = waiting.progress_update
    told = f"{update.metric or '' if update else ''} {waiting.text}"
    set_up = f"{goal.title or ''} {goal.unit or ''}"
    if _languages(told) and _languages(set_up) and not _languages(told) & _languages(set_up):
        return False
    one, other = lexicon.activities_in(told), lexicon.activities_in(set_up)
    if one and other:
        near = one | {wide for name in one for wide in lexicon.wider(name)}
        return bool(near & (other | {wide for name in other for wide in lexicon.wider(name)}))
    plain = lexicon.plain_words()
    words = [{w.stem for w in read_words(text) if w.sign == "w"} - plain for text in (told, set_up)]
    return bool(words[0] & words[1]) or not words[1]


def _languages(text: str) -> set[str]:
    return {word.norm for word in read_words(text)} & LANGUAGES


def on_another_day(question: Question, context: Context) -> list[Extraction] | None:
    """The waiting parts on the day that is told now and nothing else ("no, it was on Saturday"), still
    waiting; None where more is told, or no day.
    """
    whens = context.told_days(context.text)
    if len(whens) != 1 or whens[0].first != whens[0].last or whens[0].first > context.situation.today:
        return None
    spans = [(when.start, when.end) for when in whens]
    words = [word for clause in context.clauses for word in clause.words if word.sign == "w"]
    beside = [w.norm for w in words if not any(start <= w.start < end for start, end in spans)]
    if any(clause.asked for clause in context.clauses) or any(norm not in AROUND_A_DAY for norm in beside):
        return None
    day = whens[0].first
    return [
        waiting._replace(progress_update=update._replace(day=day))
        if (update := waiting.progress_update)
        else waiting
        for waiting in question.waiting
    ]


AROUND_A_DAY = word_set(
    "no nope sorry oh wait actually excuse me pardon my mistake it that was this on i mean meant and but "
    "from though btw oops ah correction not today"
)
