"""From a validated file to rows, cleaned as anything else that is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import dump_json, noon_utc
from tracker_tui.database.repositories.observations import WORDS
from tracker_tui.database.repositories.words import fold
from tracker_tui.ledger import rules
from tracker_tui.ledger.imports import Incoming
from tracker_tui.progress.cleaning import LABEL_LIMIT, clean_line
from tracker_tui.progress.goals import PERIODIC, GoalKind, GoalStatus, ProgressSource
from tracker_tui.progress.numbers import format_value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tracker_tui.clock import Clock
    from tracker_tui.database.client import Row
    from tracker_tui.exchange.schema import EntryData, FileData, GoalData, MilestoneData


def goals_of(data: FileData, clock: Clock) -> list[Incoming]:
    """The goals of a file. Raises GoalError for one that cannot be."""
    return [_goal(goal, clock) for goal in data.goals]


def observations_of(data: FileData, clock: Clock) -> Iterator[Row]:
    """The observations of a file, as rows."""
    for seen in data.observations or ():
        at = _seconds(seen.observed_at)
        at = clock.timestamp() if at is None else at
        day = seen.day or clock.day_of(at)
        domain = clean_line(seen.domain, LABEL_LIMIT)
        yield _datum(seen.id, domain, seen.data, day.isoformat(), at, seen.confidence)


def words_of(data: FileData, clock: Clock) -> Iterator[Row]:
    """The learned words of a file whose goals are in it too, as rows."""
    there = {goal.id for goal in data.goals}
    for learned in data.words or ():
        word = fold(clean_line(learned.word, LABEL_LIMIT))
        if word and learned.goal_id in there:
            told = {"word": word, "goal_id": learned.goal_id}
            at = _seconds(learned.learned_at) or clock.timestamp()
            yield _datum(learned.id, WORDS, told, clock.day_of(at).isoformat(), at, None)


def _goal(data: GoalData, clock: Clock) -> Incoming:
    kind = data.kind or (GoalKind.TASK if data.target_value is None else GoalKind.TOTAL)
    target = rules.optional_number(data.target_value, "The target")
    baseline = rules.optional_number(data.baseline_value, "The start")
    period = data.period if kind in PERIODIC else None
    if data.target_value is not None or kind in PERIODIC:  # totals of older files may have no target
        rules.check_target(kind, target, baseline, period)
    created = _seconds(data.created_at)
    row: Row = {
        "id": data.id or new_id(),
        "conversation_id": None,
        "title": rules.title(data.title),
        "description": rules.prose(data.description),
        "category": rules.label(data.category),
        "target_value": target,
        "current_value": 0.0,
        "baseline_value": baseline,
        "unit": rules.unit(data.unit, data.title),
        "status": str(data.status or GoalStatus.ACTIVE),
        "created_at": clock.timestamp() if created is None else created,
        "target_date": noon_utc(data.target_date),
        "completed_at": _seconds(data.completed_at),
        "last_progress_at": None,
        "metadata": data.metadata or {},
        "kind": str(kind),
        "period": str(period) if period else None,
    }
    return Incoming(
        row,
        [_entry(entry, row["id"], clock) for entry in data.entries or ()],
        [_milestone(one, row, place) for place, one in enumerate(data.milestones or (), 1)],
    )


def _entry(data: EntryData, goal_id: str, clock: Clock) -> Row:
    at = _seconds(data.logged_at)
    if at is None and data.day is None:
        raise rules.refused("an entry says neither its day nor its time.")
    if at is None and data.day is not None:
        at = clock.noon(data.day)
    day = data.day or clock.day_of(at or 0)
    rules.check_day(day, day)
    return {
        "id": data.id or new_id(),
        "goal_id": goal_id,
        "value": rules.number(data.value),
        "notes": rules.prose(data.notes),
        "logged_at": at,
        "source": str(data.source or ProgressSource.MANUAL),
        "conversation_id": None,
        "metadata": dump_json(data.metadata),
        "local_day": day.isoformat(),
    }


def _milestone(data: MilestoneData, goal: Row, place: int) -> Row:
    value = rules.number(data.target_value)
    return {
        "id": data.id or new_id(),
        "goal_id": goal["id"],
        "title": clean_line(data.title or "") or format_value(value, goal["unit"]),
        "target_value": value,
        "sequence": place if data.sequence is None else data.sequence,
        "achieved": int(bool(data.achieved)),
        "achieved_at": _seconds(data.achieved_at),
        "metadata": dump_json(data.metadata),
    }


def _datum(
    row_id: str | None, domain: str, data: dict[str, Any], day: str, at: int, confidence: float | None
) -> Row:
    return {
        "id": row_id or new_id(),
        "domain_id": domain,
        "conversation_id": None,
        "data": dump_json(data) or "{}",
        "confidence": confidence,
        "local_day": day,
        "extracted_at": at,
        "created_at": at,
    }


def _seconds(moment: datetime | None) -> int | None:
    """A moment as Unix seconds; without an offset it is local. Raises GoalError before 1900."""
    if moment is None:
        return None
    if moment.date() < rules.OLDEST:
        raise rules.refused(f"{moment.date().isoformat()} is too long ago to be kept.")
    return int(moment.timestamp())
