"""The goals as they were last shown, kept beside the database, so that the first frame need not measure them.

They are taken only where nothing was changed since and the day is the same; and are measured anew soon after.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tracker_tui import __version__
from tracker_tui.tui.board import Board, Card

if TYPE_CHECKING:
    from pathlib import Path

    from tracker_tui.bootstrap import Tracker

NEWEST = "SELECT max(seq) FROM audit_log"


def state_of(tracker: Tracker) -> list[Any]:
    """All that a board depends on, apart from what other programs write past our log."""
    settings, clock = tracker.settings, tracker.clock
    newest = tracker.database.sql(NEWEST)[0][0]
    return [__version__, settings.user, clock.today().isoformat(), clock.week_start, settings.ascii, newest]


def _path(tracker: Tracker) -> Path:
    return tracker.settings.database_path.with_suffix(".board.json")


def kept_board(tracker: Tracker) -> Board | None:
    """The board that was kept, if it still holds."""
    try:
        kept = json.loads(_path(tracker).read_text(encoding="utf-8"))
        if kept["state"] != state_of(tracker):
            return None
        cards = tuple(Card(**card) for card in kept["cards"])
        return Board(cards, tuple(map(str, kept["tally"])))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def keep_board(tracker: Tracker, state: list[Any], board: Board) -> None:
    """Keep a board for the next start. Where the file cannot be written, that start measures."""
    told = {"state": state, **board._asdict(), "cards": [card._asdict() for card in board.cards]}
    try:
        _path(tracker).write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    except OSError:
        return
