"""From what a model read to what may be done: what the words bear out, asked first where it is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import EntryAction, GoalAction, Missing
from tracker_tui.language.proposed.grounding import Ground
from tracker_tui.language.proposed.schema import to_extraction
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.extraction import Extraction, Situation
    from tracker_tui.language.proposed.schema import GoalData, Part, Proposals, UpdateData
    from tracker_tui.language.proposed.unsure import Unsure

# What a model may do when it is sure; all else it reads is asked first.
UNASKED_ENTRIES = frozenset({EntryAction.LOG, EntryAction.SKIP})
UNASKED_GOALS = frozenset({GoalAction.SET, GoalAction.UPDATE, GoalAction.REVIEW})
# Undo and redo are said in few words, which the rules know; a model has no part in them.
NEVER = frozenset({"undo", "redo"})
NUMBERS = ("target", "baseline")


def believed(
    proposals: Proposals, parts: Sequence[Unsure], situation: Situation, least: float
) -> tuple[Extraction, ...]:
    """The extractions that the words bear out. Those of a confidence below `least` (0..1) wait for a yes."""
    found: list[Extraction] = []
    for part in proposals.parts:
        source = _source(part, parts)
        extraction = None if source is None else _checked(part, source, situation)
        if extraction is not None and not _known(extraction, found):
            found.append(_asked_first(extraction, least))
    return tuple(found)


def _known(extraction: Extraction, found: list[Extraction]) -> bool:
    same = (extraction.goal_intent, extraction.progress_update)
    return any((e.goal_intent, e.progress_update) == same for e in found)


def _source(part: Part, parts: Sequence[Unsure]) -> Unsure | None:
    """The part of the message that a proposal quotes; the only one there is, where it quotes badly."""
    quoted = " ".join(part.words.lower().split())
    for own in parts:
        said = " ".join(own.text.lower().split())
        if quoted and (quoted in said or said in quoted):
            return own
    return parts[0] if len(parts) == 1 else None


def _checked(part: Part, source: Unsure, situation: Situation) -> Extraction | None:
    """The extraction of a proposal whose numbers, days and names stand in the words."""
    ground = Ground(source.text, situation)
    if part.goal_intent is not None and part.goal_intent.action is not None:
        goal = _checked_goal(part.goal_intent, ground)
        part = part.model_copy(update={"goal_intent": goal, "progress_update": None})
        known = goal is not None
    else:
        update = _checked_update(part.progress_update, ground, situation)
        if not source.deed and update is not None and update.action != "skip":
            update = None
        part = part.model_copy(update={"goal_intent": None, "progress_update": update})
        known = update is not None
    extraction = to_extraction(part, source.text, situation) if known else None
    if extraction is None or extraction.missing is Missing.NO_GOAL:
        return None  # the rules have asked already whether to make a goal of it
    return _one_time(extraction, situation)


def _one_time(extraction: Extraction, situation: Situation) -> Extraction:
    """A deed without a number, of a goal that counts times, is one: to be confirmed, since nobody said so."""
    update = extraction.progress_update
    if update is None or extraction.missing is not Missing.VALUE:
        return extraction
    goal = next((goal for goal in situation.goals if goal.id == update.goal_ids[0]), None)
    if goal is None or goal.unit != "times":
        return extraction
    return extraction._replace(progress_update=update._replace(value=1.0), missing=Missing.CONFIRM)


def _checked_update(data: UpdateData | None, ground: Ground, situation: Situation) -> UpdateData | None:
    if data is None or data.action in NEVER:
        return None
    if data.goal is not None and all(data.goal not in (goal.id, goal.title) for goal in situation.goals):
        return None
    day = data.day
    if day is not None and not ground.has_day(day):
        return None
    if day is None and ground.tells_days:
        return None
    if data.value is None:
        return data
    amount = ground.amount(data.value, data.unit)
    if amount is None:
        return None
    # The unit that was said counts, not the one the model made of it.
    return data.model_copy(update={"value": data.value, "unit": data.unit if amount.unit else None})


def _checked_goal(data: GoalData, ground: Ground) -> GoalData | None:
    for name in NUMBERS:
        value = getattr(data, name)
        if value is not None and ground.amount(value, None) is None:
            return None
    if data.deadline is not None and not ground.has_day(data.deadline):
        return None
    if data.action == "set":
        return _new_goal(data) if data.title and ground.names(data.title) else None
    return data if data.action != "update" or any(v is not None for v in _news(data)) else None


def _news(data: GoalData) -> tuple[object, ...]:
    return data.title, data.target, data.unit, data.period, data.deadline, data.baseline


def _new_goal(data: GoalData) -> GoalData:
    """A goal to make has a kind: as read, else as its numbers suggest."""
    if data.kind is not None:
        return data
    counted = GoalKind.HABIT if data.period is not None else GoalKind.TOTAL
    return data.model_copy(update={"kind": GoalKind.TASK if data.target is None else counted})


def _asked_first(extraction: Extraction, least: float) -> Extraction:
    """The extraction, waiting for a yes where the model is not sure or may not do such a thing unasked."""
    if extraction.missing is not None:
        return extraction
    update, goal = extraction.progress_update, extraction.goal_intent
    unasked = (
        update.action in UNASKED_ENTRIES if update else goal is not None and goal.action in UNASKED_GOALS
    )
    if unasked and extraction.confidence >= least:
        return extraction
    return extraction._replace(missing=Missing.CONFIRM)
