"""ProgressData: the shape in which a model is asked what a message says, and its way to and from an
Extraction. What it says is checked against the words in `language/proposed/proposals.py`.

Loaded only where a model is used: pydantic stands at this border, nowhere inside.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - pydantic reads the annotation
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field

from tracker_tui.language.amounts.quantities import Amount
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Intent,
    Missing,
    ProgressUpdate,
)
from tracker_tui.language.matching.index import GoalIndex, decide, weigh
from tracker_tui.language.text.words import read_words
from tracker_tui.progress.goals import Goal, GoalKind, Period

if TYPE_CHECKING:
    from tracker_tui.language.extraction import Situation

Action = Literal["set", "update", "review", "cancel", "pause", "resume", "complete", "delete"]
EntryVerb = Literal["log", "skip", "correct", "remove", "undo", "redo"]
LARGEST = 1e12
MOST_PARTS = 12


class _Strict(BaseModel):
    model_config = ConfigDict(extra="ignore", str_strip_whitespace=True, allow_inf_nan=False)


class GoalData(_Strict):
    """What is to be done with a goal. `goal` names an existing one; days are ISO dates."""

    action: Action | None
    goal: str | None = Field(None, max_length=200)
    title: str | None = Field(None, max_length=200)
    kind: GoalKind | None = None
    target: float | None = Field(None, ge=-LARGEST, le=LARGEST)
    unit: str | None = Field(None, max_length=40)
    period: Period | None = None
    deadline: date | None = None
    baseline: float | None = Field(None, ge=-LARGEST, le=LARGEST)
    timeframe: str | None = Field(None, max_length=100)


class UpdateData(_Strict):
    """What was done: a value with its unit, of an existing goal, on a day. `total` marks a running total."""

    action: EntryVerb = "log"
    goal: str | None = Field(None, max_length=200)
    value: float | None = Field(None, ge=-LARGEST, le=LARGEST)
    unit: str | None = Field(None, max_length=40)
    metric: str | None = Field(None, max_length=100)
    period: Period | None = None
    total: bool = False
    day: date | None = None
    notes: str | None = Field(None, max_length=500)


class ProgressData(_Strict):
    """One thing a message says, as the founding document has it, and what the kinds of goals need beside."""

    goal_intent: GoalData | None
    progress_update: UpdateData | None
    confidence: float = Field(ge=0.0, le=1.0)


class Part(ProgressData):
    """One thing said, with the person's own words for it."""

    words: str = Field("", max_length=500)


class Proposals(_Strict):
    """All that a model reads in a message."""

    parts: list[Part] = Field(max_length=MOST_PARTS)


def to_extraction(data: ProgressData, text: str, situation: Situation) -> Extraction | None:
    """The extraction of a model's answer: named goals found, values in their units, nothing in the future.

    None where the answer says nothing.
    """
    if data.goal_intent is not None and data.goal_intent.action is not None:
        return _goal_extraction(data.goal_intent, text, situation, data.confidence)
    if data.progress_update is not None:
        return _entry_extraction(data.progress_update, text, situation, data.confidence)
    return None


def _found(name: str | None, situation: Situation) -> tuple[Goal, ...]:
    """The goals that a name means: by id, by title, else by what it speaks of."""
    if not name:
        return ()
    exact = [goal for goal in situation.goals if name in (goal.id, goal.title)]
    if exact:
        return tuple(exact[:1])
    index = GoalIndex.of(situation.goals, situation.words)
    words = [word for word in read_words(name) if word.sign != "p"]
    goals = {goal.id: goal for goal in situation.goals}
    return tuple(scored.goal for scored in decide(list(weigh(index.mentions(words), goals).values())))


def _goal_extraction(data: GoalData, text: str, situation: Situation, confidence: float) -> Extraction:
    action = GoalAction(data.action or "review")
    kind = {"set": "set_goal", "review": "view_progress", "cancel": "cancel_goal"}.get(action, "update_goal")
    goals = () if action is GoalAction.SET else _found(data.goal or data.title, situation)
    fields = data.model_dump(exclude={"action", "goal", "title"})
    title = data.title if action in (GoalAction.SET, GoalAction.UPDATE) else None
    intent = GoalIntent(action, tuple(goal.id for goal in goals), title=title, **fields)
    missing = None
    if (
        action is GoalAction.SET
        and data.target is None
        and data.deadline is None
        and data.kind is not GoalKind.TASK
    ):
        missing = Missing.MEASURE
    elif action not in (GoalAction.SET, GoalAction.REVIEW) and len(goals) != 1:
        missing = Missing.GOAL if goals else Missing.CONFIRM
    options = intent.goal_ids if missing is Missing.GOAL else ()
    return Extraction(
        text, Intent(kind, "TRACK_PROGRESS", confidence), intent, None, missing, options, confidence
    )


def _entry_extraction(data: UpdateData, text: str, situation: Situation, confidence: float) -> Extraction:
    action = EntryAction(data.action)
    goals = _found(data.goal or data.metric, situation)
    value, missing = data.value, None
    if len(goals) == 1 and value is not None:
        value = value_for(Amount(value, data.unit, 0, 0, ""), goals[0])
    if action is EntryAction.LOG:
        missing = _missing(goals, value, data.day is not None and data.day > situation.today)
    update = ProgressUpdate(
        action,
        tuple(goal.id for goal in goals),
        value=value if len(goals) == 1 else data.value,
        total=data.total,
        total_period=data.period if data.total else None,
        day=data.day or (situation.today if action is EntryAction.LOG else None),
        notes=data.notes,
        metric=data.metric,
        said_value=data.value,
        said_unit=data.unit,
        said=text,
    )
    kind = {"log": "log_progress", "undo": "undo", "redo": "redo"}.get(action, "correct_progress")
    options = update.goal_ids if missing is Missing.GOAL else ()
    return Extraction(
        text, Intent(kind, "TRACK_PROGRESS", confidence), None, update, missing, options, confidence
    )


def _missing(goals: tuple[Goal, ...], value: float | None, ahead: bool) -> Missing | None:
    if ahead:
        return Missing.PAST
    if len(goals) != 1:
        return Missing.GOAL if goals else Missing.NO_GOAL
    return Missing.VALUE if value is None else None


def from_extraction(extraction: Extraction, situation: Situation) -> ProgressData:
    """An extraction as ProgressData, with goals by their titles: an example for a model, or a record."""
    titles = {goal.id: goal.title for goal in situation.goals}
    goal = extraction.goal_intent
    update = extraction.progress_update
    goal_data = None
    if goal is not None:
        shared = {
            name: getattr(goal, name) for name in GoalData.model_fields if name not in ("action", "goal")
        }
        goal_data = GoalData(action=goal.action.value, goal=_title(goal.goal_ids, titles), **shared)
    update_data = None
    if update is not None:
        update_data = UpdateData(
            action=update.action.value,
            goal=_title(update.goal_ids, titles),
            value=update.said_value if update.said_value is not None else update.value,
            unit=update.said_unit,
            metric=update.metric,
            period=update.total_period,
            total=update.total,
            day=update.day,
            notes=update.notes,
        )
    return ProgressData(goal_intent=goal_data, progress_update=update_data, confidence=extraction.confidence)


def _title(goal_ids: tuple[str, ...], titles: dict[str, str]) -> str | None:
    return titles.get(goal_ids[0]) if goal_ids else None
