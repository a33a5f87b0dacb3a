"""Extractions, questions and views as plain JSON values and back, for the state that outlives a process."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from tracker_tui.language.extraction import (
    EntryAction,
    Extraction,
    GoalAction,
    GoalIntent,
    Intent,
    Missing,
    ProgressUpdate,
    Question,
    View,
)
from tracker_tui.progress.goals import GoalKind, Period

T = TypeVar("T")

# How a field that is no plain JSON value is read back, by its name.
READERS: dict[str, Any] = {
    "period": Period,
    "total_period": Period,
    "kind": GoalKind,
    "view": View,
    "missing": Missing,
    "about": Missing,
    "time": time.fromisoformat,
    "stretches": lambda held: tuple(tuple(date.fromisoformat(day) for day in each) for each in held),
} | dict.fromkeys(("deadline", "first_day", "last_day", "day", "which_day"), date.fromisoformat)


def to_dict(value: Any) -> Any:
    """A value of this room as JSON values; fields that hold nothing are left out."""
    if names := _names(type(value)):
        pairs = ((name, getattr(value, name)) for name in names)
        return {name: to_dict(held) for name, held in pairs if held is not None and held not in ((), {})}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): to_dict(held) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [to_dict(held) for held in value]
    return value


def _names(kind: type) -> tuple[str, ...]:
    """The fields of a named tuple; none of any other type."""
    names: tuple[str, ...] = getattr(kind, "_fields", ())
    return names


def _read(kind: type[T], data: Mapping[str, Any], special: Mapping[str, Any]) -> T:
    known = _names(kind)
    values: dict[str, Any] = {}
    for name, held in data.items():
        if name not in known or held is None:
            continue
        reader = special.get(name) or READERS.get(name)
        values[name] = reader(held) if reader else tuple(held) if isinstance(held, list) else held
    return kind(**values)


def goal_intent_from_dict(data: Mapping[str, Any]) -> GoalIntent:
    """A GoalIntent as `to_dict` wrote it."""
    return _read(GoalIntent, data, {"action": GoalAction})


def progress_update_from_dict(data: Mapping[str, Any]) -> ProgressUpdate:
    """A ProgressUpdate as `to_dict` wrote it."""
    return _read(ProgressUpdate, data, {"action": EntryAction})


def intent_from_dict(data: Mapping[str, Any]) -> Intent:
    """An Intent as `to_dict` wrote it."""
    return _read(Intent, data, {})


def extraction_from_dict(data: Mapping[str, Any]) -> Extraction:
    """An Extraction as `to_dict` wrote it."""
    special = {
        "intent": intent_from_dict,
        "goal_intent": goal_intent_from_dict,
        "progress_update": progress_update_from_dict,
    }
    return _read(Extraction, data, special)


def question_from_dict(data: Mapping[str, Any]) -> Question:
    """A Question as `to_dict` wrote it."""
    return _read(
        Question,
        {"options": [], "option_ids": [], **data},
        {"waiting": lambda held: tuple(map(extraction_from_dict, held))},
    )
