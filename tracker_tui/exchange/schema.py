"""What an import file must look like. Imported only where one is read, since pydantic takes its time."""

from __future__ import annotations

from datetime import date, datetime  # noqa: TC003 - pydantic reads the annotations
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from tracker_tui.progress.goals import GoalKind, GoalStatus, Period, ProgressSource  # noqa: TC001 - likewise

Number = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=-1e12, le=1e12)]
Id = Annotated[str, Field(pattern="^[A-Za-z0-9_-]{1,64}$")]


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", str_max_length=100_000)


class EntryData(_Part):
    """An entry; a day or a time must be told."""

    id: Id | None = None
    value: Number
    logged_at: datetime | None = None
    day: date | None = None
    notes: str | None = None
    source: ProgressSource | None = None
    metadata: dict[str, Any] | None = None


class MilestoneData(_Part):
    """A milestone."""

    id: Id | None = None
    title: str | None = None
    target_value: Number
    sequence: Annotated[int, Field(strict=True)] | None = None
    achieved: bool | None = None
    achieved_at: datetime | None = None
    metadata: dict[str, Any] | None = None


class GoalData(_Part):
    """A goal with all that belongs to it."""

    id: Id | None = None
    title: str
    kind: GoalKind | None = None
    target_value: Number | None = None
    unit: str | None = None
    period: Period | None = None
    baseline_value: Number | None = None
    description: str | None = None
    category: str | None = None
    target_date: date | None = None
    status: GoalStatus | None = None
    created_at: datetime | None = None
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    entries: list[EntryData] | None = None
    milestones: list[MilestoneData] | None = None


class ObservationData(_Part):
    """Something observed that fits no goal."""

    id: Id | None = None
    domain: str = "observation"
    data: dict[str, Any]
    day: date | None = None
    observed_at: datetime | None = None
    confidence: Number | None = None


class WordData(_Part):
    """A word and the goal it means."""

    id: Id | None = None
    word: str
    goal_id: Id
    learned_at: datetime | None = None


class FileData(_Part):
    """A whole file."""

    format: Literal["tracker-tui"]
    version: Literal[1]
    goals: list[GoalData]
    observations: list[ObservationData] | None = None
    words: list[WordData] | None = None
