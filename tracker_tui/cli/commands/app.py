"""`tracker`: the app. Textual is imported here and nowhere else on the command line."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from tracker_tui.cli.arguments import UsageError
from tracker_tui.cli.call import CommandError

if TYPE_CHECKING:
    from tracker_tui.cli.call import Call


def open_app(call: Call) -> int:
    """Open the app on the file in force. Raises UsageError for --json, CommandError without a terminal."""
    if call.out.json:
        raise UsageError("--json needs a command, such as `tracker goals --json`.")
    if not _on_terminal():
        raise CommandError('The app needs a terminal. In a script, use: tracker say "ran 5 km".')
    settings, clock = call.settings, call.clock
    from tracker_tui.tui.app import run_app

    gc.enable()
    return run_app(settings, clock)


def _on_terminal() -> bool:
    # A driver of Textual's that is named needs none: the one that draws into a browser.
    return bool(os.environ.get("TEXTUAL_DRIVER")) or all(
        stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout)
    )
