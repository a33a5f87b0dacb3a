"""`tracker due`: whether something is due, for a prompt or a timer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker_tui.cli.call import Call

NOTHING_DUE = 3  # apart from 1 and 2, which say that the question could not be answered


def due(call: Call) -> int:
    """List what is due by one's own rhythm. Returns 0 where something is, 3 where nothing is."""
    check_in = call.tracker.reader.check_in()
    code = 0 if check_in.due else NOTHING_DUE
    if call.request.asks("quiet") and not call.out.json:
        return code
    from tracker_tui.telling.check_in import as_json, lines

    today = call.clock.today()
    call.out.show(as_json(check_in, today), lambda: "\n".join(lines(check_in, today)))
    return code
