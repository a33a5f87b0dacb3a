"""Answers that tell on which day something was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds.days import read_days
from tracker_tui.language.extraction import Extraction, Missing, Question
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.context import Context
    from tracker_tui.language.text.phrases import Match

SHORT = 6  # words of an answer that tells a day and no more


def which_day(question: Question, context: Context, labels: dict[str, Match]) -> list[Extraction] | None:
    """What waits, on the day that the answer tells."""
    if question.about is Missing.DAY:
        day = day_told(context) or _bare_day(context)
        return [_on_day(w, day) for w in question.waiting] if day and not _tells_more(context) else None
    waiting = question.waiting[0]
    for clause in context.clauses:
        days = read_days(clause, context)
        if (
            days.told
            and not days.future
            and len(clause.words) <= SHORT
            and waiting.progress_update
            and waiting.progress_update.value is not None
        ):
            return [_on_day(waiting, days.days[0])]
    return None


def told_amounts(context: Context) -> list[Amount]:
    """The amounts of a message that are not told of somebody else."""
    own = [clause for clause in context.clauses if not someone_else(clause, context.index.names())]
    return [a for clause in own for a in clause.amounts if a.role is Role.AMOUNT and not a.vague]


def day_told(context: Context) -> date | None:
    """The day that an answer tells beside what was asked: "piano, and it was yesterday"."""
    return _only_day(context.text, context)


def _only_day(text: str, context: Context) -> date | None:
    whens = context.told_days(text)
    single = len(whens) == 1 and whens[0].first == whens[0].last <= context.situation.today
    return whens[0].first if single else None


def _bare_day(context: Context) -> date | None:
    """The day that an answer is and no more: "28.2.", "sorry, 28th"."""
    said = context.text.split()
    while said and said[0].lower().strip(",.!") in BESIDE:
        said.pop(0)
    bare = " ".join(said)
    return _only_day("on " + bare, context) or _only_day("on the " + bare, context)


BESIDE = word_set("sorry oh oops i i'm meant mean no it was wait ah right on the ok make that should be")


def _tells_more(context: Context) -> bool:
    """Whether a message tells more than the day that was asked for."""
    words = sum(len(clause.words) for clause in context.clauses)
    return words > SHORT or any(amount.unit not in (None, "%") for amount in told_amounts(context))


def _on_day(waiting: Extraction, day: date) -> Extraction:
    update = waiting.progress_update
    filled = update._replace(day=day) if update else None
    return waiting._replace(progress_update=filled, missing=None, confidence=0.9)
