"""TRACK_PROGRESS: goals are set, progress is logged, corrected, reviewed and asked about."""

from __future__ import annotations

from tracker_tui.modes.base import Mode
from tracker_tui.modes.track_progress.handler import NAME, TrackProgressHandler

MODE = Mode(
    name=NAME,
    handler=TrackProgressHandler,
    goes_with=frozenset({"CONSULT", "SMALLTALK", "META"}),
    priority=4,
    acts=True,
)
