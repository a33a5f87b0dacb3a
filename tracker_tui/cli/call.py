"""One call of the command: what was asked, and what answering needs, each made only when it is used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker_tui.bootstrap import Tracker
    from tracker_tui.cli.arguments import Request
    from tracker_tui.cli.output import Output
    from tracker_tui.clock import Clock
    from tracker_tui.settings import Settings


class CommandError(Exception):
    """What was asked cannot be done; the message is a sentence for the person."""


class Call:
    """The request with its output, settings, clock and tracker. The tracker opens on first use."""

    def __init__(self, request: Request, out: Output) -> None:
        self.request = request
        self.values: dict[str, Any] = request.values
        self.out = out

    @cached_property
    def settings(self) -> Settings:
        """The settings in force, `--db` above all. Raises SettingsError."""
        from pathlib import Path

        from tracker_tui.settings import load_settings

        path = self._told("db")
        return load_settings(database_path=Path(path).expanduser() if path else None)

    @cached_property
    def clock(self) -> Clock:
        """The clock, stopped where `--now` says. Raises CommandError."""
        from tracker_tui.cli.values import moment
        from tracker_tui.clock import Clock

        told = self.values.get("now")
        fixed = None if told is None else moment(told)
        return Clock(fixed, **self.settings.clock_options())

    @cached_property
    def tracker(self) -> Tracker:
        """The tracker on the file in force. Raises DatabaseError."""
        from tracker_tui.bootstrap import open_tracker

        return open_tracker(self.settings, self.clock)

    @property
    def key(self) -> str | None:
        """The key under which a retry finds its answer. Raises CommandError for an empty one."""
        return self._told("id")

    def _told(self, name: str) -> str | None:
        # An empty value is most likely a script's unset variable: to go on without it would do harm.
        value: str | None = self.values.get(name)
        if value is not None and not value.strip():
            raise CommandError(f"--{name} is empty. Give it a value, or leave it out.")
        return value

    @property
    def ascii(self) -> bool:
        """Whether bars and marks are plain ASCII: by setting, or as the terminal knows no other."""
        return self.settings.ascii or self.out.ascii

    def close(self) -> None:
        """Let go of the file, if it was opened."""
        if "tracker" in self.__dict__:
            self.tracker.close()
