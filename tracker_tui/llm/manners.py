"""What works with each server and model, and whether it is to be left alone: kept between processes."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TRIES = 3  # turns that fail one after the other until the breaker opens
REST = 600  # seconds for which it stays open, unless a key closes it
# The forms in which structure is asked for, strictest first: OpenAI's schema, llama.cpp's JSON with a schema
# beside it, words alone; and not at all.
SCHEMA, JSON, PROMPT, NONE = "schema", "json", "prompt", "none"
RUNGS = (SCHEMA, JSON, PROMPT, NONE)


@dataclass(slots=True, frozen=True)
class Manner:
    """How to talk to one model. `rung` is the form in which it gives structure; `plain` leaves out settings
    that its server refuses; `misread` counts structures in a row that had no shape; `failures` count turns
    in a row that failed; until `rests_until` (Unix seconds) nothing is sent, because of `why`.
    """

    rung: str = SCHEMA
    plain: bool = False
    misread: int = 0
    failures: int = 0
    rests_until: int = 0
    why: str = ""


class Manners:
    """The manner of one server and model, in a small file beside the database. `now` tells Unix seconds.

    Where the file cannot be read or written, what was learned holds for this process.
    """

    def __init__(self, path: Path | None, place: str, model: str, now: Callable[[], int]) -> None:
        self._path = path
        self._key = f"{place} {model}"
        self._now = now
        self.manner = _manner(self._read().get(self._key))

    def learn(self, **changed: Any) -> None:
        """Keep what was found out."""
        learned = replace(self.manner, **changed)
        if learned != self.manner:
            self.manner = learned
            self._write()

    @property
    def resting(self) -> str | None:
        """Why nothing is sent now; None where something may be."""
        if not self.manner.rests_until or self._now() >= self.manner.rests_until:
            return None
        if self.manner.failures < TRIES:
            return self.manner.why
        after = f"it rests after {self.manner.failures} failures ({self.manner.why})"
        return f"{after}; f12 or `tracker doctor` tries again"

    def succeeded(self) -> None:
        """A turn had what it asked for."""
        self.learn(failures=0, rests_until=0, why="")

    def failed(self, why: str, wait: float = 0.0) -> None:
        """A turn had nothing; `wait` is how many seconds the server asked for."""
        failures = self.manner.failures + 1
        rest = REST if failures >= TRIES else 0
        until = self._now() + max(rest, round(wait)) if rest or wait else 0
        self.learn(failures=failures, rests_until=until, why=why)

    def close_breaker(self) -> bool:
        """Let the next turn try again. Whether it would not have."""
        was = self.resting is not None or self.manner.rung == NONE
        rung = PROMPT if self.manner.rung == NONE else self.manner.rung
        self.learn(failures=0, rests_until=0, why="", misread=0, rung=rung)
        return was

    def structured(self, rung: str) -> None:
        """A structure had its shape, asked for in this form."""
        self.learn(rung=rung, misread=0)

    def misread(self) -> None:
        """No form gave a structure with its shape; after a few times it is not asked for any more."""
        misread = self.manner.misread + 1
        self.learn(misread=misread, rung=NONE if misread >= TRIES else self.manner.rung)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self) -> None:
        if self._path is None:
            return
        with suppress(OSError):
            self._path.write_text(json.dumps(self._read() | {self._key: asdict(self.manner)}), "utf-8")


def _manner(stored: Any) -> Manner:
    if not isinstance(stored, dict):
        return Manner()
    known: dict[str, Any] = {f.name: type(f.default) for f in fields(Manner)}
    values: dict[str, Any] = {name: value for name, value in stored.items() if type(value) is known.get(name)}
    return Manner(**values) if values.get("rung", SCHEMA) in RUNGS else Manner()
