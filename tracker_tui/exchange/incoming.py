"""Reading an import file: all of it or none, in one change."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tracker_tui.exchange.outgoing import FORMAT, VERSION
from tracker_tui.ledger import LedgerError
from tracker_tui.progress.goals import GoalError

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import ValidationError

    from tracker_tui.clock import Clock
    from tracker_tui.exchange.schema import FileData
    from tracker_tui.ledger import Ledger
    from tracker_tui.ledger.imports import Watch

WRITE_ONE = "`tracker export` writes one that fits"
TRAVEL = timedelta(days=1)  # a file may come from where it is tomorrow already


class ImportRefused(LedgerError):  # noqa: N818 - the file's fault, not ours
    """The file cannot be taken; nothing of it was."""


@dataclass(slots=True, frozen=True)
class ImportResult:
    """What an import brought, and what of it was known already."""

    change_id: str
    goals: int
    entries: int
    known_goals: int
    known_entries: int

    def to_json(self) -> dict[str, Any]:
        """The result as `import --json` prints it."""
        return {
            "change_id": self.change_id,
            "goals": self.goals,
            "entries": self.entries,
            "known_goals": self.known_goals,
            "known_entries": self.known_entries,
        }


class ImportStopped(LedgerError):  # noqa: N818 - as it was wished
    """The import was given up on its way; nothing of it was brought in."""


def import_file(path: Path, ledger: Ledger, clock: Clock, watch: Watch | None = None) -> ImportResult:
    """Bring in a file. Raises ImportRefused with a sentence that says what is wrong with it, and where.

    `watch` is told on the way how many rows of how many are written; what it raises ends the import, and
    leaves nothing of it.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ImportRefused(f"{path} cannot be read ({error.strerror}). Check its name.") from error
    except UnicodeDecodeError as error:
        raise ImportRefused(f"{path} is no text in UTF-8; {WRITE_ONE}.") from error
    return import_text(text, str(path), ledger, clock, watch)


def import_text(
    text: str, name: str, ledger: Ledger, clock: Clock, watch: Watch | None = None
) -> ImportResult:
    """Bring in the text of a file called `name`."""
    from tracker_tui.exchange.rows import goals_of, observations_of, words_of

    data = _read(text, name)
    _refuse_future(data, clock.today() + TRAVEL)
    _refuse_twins(data)
    _refuse_contradictions(data)
    try:
        goals = goals_of(data, clock)
        further = [*observations_of(data, clock), *words_of(data, clock)]
    except GoalError as error:
        raise ImportRefused(f"{name} was not taken: {error}") from error
    with ledger.change(limited=False) as change:
        brought = change.bring_in(goals, further, watch)
    return ImportResult(
        change.change_id, brought.goals, brought.entries, brought.known_goals, brought.known_entries
    )


def _read(text: str, name: str) -> FileData:
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ImportRefused(f"{name} is not JSON; {WRITE_ONE}.") from error
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise ImportRefused(f"{name} is no tracker file (its format is not “{FORMAT}”); {WRITE_ONE}.")
    if raw.get("version") != VERSION or isinstance(raw["version"], bool):
        raise ImportRefused(f"{name} is of a version this tracker does not know; {WRITE_ONE}.")
    return _validated(raw, name)


def _validated(raw: dict[str, Any], name: str) -> FileData:
    from pydantic import ValidationError

    from tracker_tui.exchange.schema import FileData

    try:
        return FileData.model_validate(raw)
    except ValidationError as error:
        raise ImportRefused(f"{name} was not taken: {_first_fault(error)}.") from error


def _first_fault(error: ValidationError) -> str:
    """The first thing that is wrong and where, like "goals[2].title: input should be a valid string"."""
    fault = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in fault["loc"])
    said = fault["msg"].rstrip(".")
    more = f" (and {error.error_count() - 1} more)" if error.error_count() > 1 else ""
    return f"{place.lstrip('.')}: {said[:1].lower()}{said[1:]}{more}"


def _refuse_future(data: FileData, latest: date) -> None:
    for goal in data.goals:
        for entry in goal.entries or ():
            day = entry.day or (entry.logged_at.date() if entry.logged_at else None)
            if day is not None and day > latest:
                raise ImportRefused(
                    f"An entry of “{goal.title[:60]}” is on {day.isoformat()}, which has not come yet; "
                    "correct its day first."
                )


def _refuse_twins(data: FileData) -> None:
    """One id for two things would make one of them go missing."""
    entries = [entry.id for goal in data.goals for entry in goal.entries or ()]
    for things, ids in (("goals", [goal.id for goal in data.goals]), ("entries", entries)):
        known = [one for one in ids if one is not None]
        twin = next((one for one, times in Counter(known).items() if times > 1), None)
        if twin is not None:
            raise ImportRefused(f"Two {things} have the id {twin}; give one of them another, or none.")


def _refuse_contradictions(data: FileData) -> None:
    """The day of an entry may differ from that of its time by one, as days begin late for some."""
    for goal in data.goals:
        for entry in goal.entries or ():
            if entry.day and entry.logged_at and abs(entry.day - entry.logged_at.date()) > TRAVEL:
                raise ImportRefused(
                    f"An entry of “{goal.title[:60]}” is on {entry.day.isoformat()} and at "
                    f"{entry.logged_at.isoformat()}; correct one of them."
                )
