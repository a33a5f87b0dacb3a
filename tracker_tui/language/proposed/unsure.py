"""The parts of a message that the rules could not place: all that a model is ever asked to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses import asking
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, Understanding

OPEN = frozenset({Missing.NO_GOAL, Missing.CONFIRM})  # what a better reading would make needless to ask
OBSERVED = "observe"  # fits no goal by its words
FALLBACKS = frozenset({"unread", "chitchat"})
FALLBACK_CONFIDENCE = 0.7
FEWEST = 2  # words
MAY_SKIP = (None, "negation")  # a deed, or that there was none; plans and wishes were passed over on purpose


class Unsure(NamedTuple):
    """Words that were not placed. `deed` tells whether they may report one: words of a plan, a wish or a
    denial do not, whoever reads them.
    """

    text: str
    deed: bool


def is_unsure(extraction: Extraction) -> bool:
    """Whether the rules only guessed, or found nothing to say."""
    fallback = extraction.intent.type in FALLBACKS and extraction.confidence <= FALLBACK_CONFIDENCE
    return fallback or extraction.missing in OPEN or extraction.intent.type == OBSERVED


def unsure_parts(understanding: Understanding, context: Context) -> tuple[Unsure, ...]:
    """The parts that no sure extraction tells and that could matter, in order."""
    if understanding.danger or understanding.answered:
        return ()
    placed = [e.text for e in understanding.extractions if not is_unsure(e)]
    guessed = [e.text for e in understanding.extractions if e.missing in OPEN or e.intent.type == OBSERVED]
    parts: list[tuple[Clause, Unsure]] = []
    for clause in _own(context):
        if _among(clause.text, placed):
            continue
        kind = blocking.blocked(clause)
        if (kind in MAY_SKIP and _matters(clause, context)) or _among(clause.text, guessed):
            part = Unsure(clause.text, kind is None)
            before = parts[-1] if parts else None
            if before is not None and before[1].deed == part.deed and before[0].sentence == clause.sentence:
                part = part._replace(text=context.text[before[0].start : clause.end])
                clause = replace(clause, start=parts.pop()[0].start)  # noqa: PLW2901 - both are one part
            parts.append((clause, part))
    return tuple(part for _, part in parts)


def _own(context: Context) -> Iterator[Clause]:
    """The clauses that the speaker says of themselves and does not ask."""
    others, sentence = False, -1
    for clause in context.clauses:
        if clause.sentence != sentence:
            others, sentence = False, clause.sentence
        said = someone_else(clause, context.index.names())
        others = others if said is None else said
        if not (others or clause.asked or clause.unreal or asking.asks(clause.words)):
            yield clause


def _among(text: str, texts: list[str]) -> bool:
    return any(text in other or other in text for other in texts)


def _matters(clause: Clause, context: Context) -> bool:
    """Whether a clause may be about a goal: it counts something, names one, or tells a deed."""
    if len(clause.words) < FEWEST:
        return False
    if any(amount.counts and not amount.article for amount in clause.amounts) or context.mentions(clause):
        return True
    return bool(context.goals) and any(is_past(word) and word.stem in deeds() for word in clause.words)
