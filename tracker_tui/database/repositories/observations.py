"""Measurable things that fit no goal, kept so that nothing said is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from peewee import SQL

from tracker_tui.database.models import DomainData
from tracker_tui.database.records import day_of, load_json, seconds

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.database.client import Database, Row

WORDS = "words"


class Observation(NamedTuple):
    """Something measured on a local day that belongs to no goal. `at` is Unix seconds."""

    id: str
    domain: str
    data: dict[str, Any]
    day: date | None
    at: int
    confidence: float | None = None


class ObservationRepository:
    """Reads observations of one user."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def all(
        self, domain: str | None = None, first: date | None = None, last: date | None = None
    ) -> list[Observation]:
        """Observations of a domain (else of all but learned words) over some days, oldest first."""
        query = DomainData.select().where(DomainData.user_id == self._user_id)
        of_domain = DomainData.domain_id != WORDS if domain is None else DomainData.domain_id == domain
        query = query.where(of_domain)
        if first is not None:
            query = query.where(DomainData.local_day >= first.isoformat())
        if last is not None:
            query = query.where(DomainData.local_day <= last.isoformat())
        rows = self._database.rows(query.order_by(DomainData.local_day, SQL("rowid")))
        return [observation_of(row) for row in rows]


def observation_of(row: Row) -> Observation:
    """A row of `domain_data` as an observation."""
    return Observation(
        id=row["id"],
        domain=row["domain_id"],
        data=load_json(row["data"]),
        day=day_of(row["local_day"]),
        at=seconds(row["extracted_at"]) or 0,
        confidence=row["confidence"],
    )
