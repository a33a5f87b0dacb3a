"""`tracker serve`: the app in a browser, for those who have installed the extra."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tracker_tui.cli import values
from tracker_tui.cli.arguments import UsageError
from tracker_tui.cli.call import CommandError

if TYPE_CHECKING:
    from tracker_tui.cli.call import Call

HOST, PORT = "127.0.0.1", "8000"
HIGHEST = 65535
LOOPBACK = ("localhost", "127.0.0.1", "::1")
MISSING = "Serving needs one more package. Install it with: pip install textual-serve"
OPEN = "Anyone who can reach {host} can read and change your goals there."


def serve(call: Call) -> None:
    """Serve the app until interrupted. Raises UsageError for --json, CommandError where it cannot be."""
    if call.out.json:
        raise UsageError("--json does not go with serving; it prints where the app is, and waits.")
    host, port = call.values.get("host", HOST), _port(call)
    try:
        from tracker_tui.tui.serving import serve as run
    except ImportError as error:
        raise CommandError(MISSING) from error
    shown = f"[{host}]" if ":" in host else host
    call.out.show(None, f"The app is at http://{shown}:{port} until you press ctrl+c.")
    if host not in LOOPBACK:
        call.out.show(None, OPEN.format(host=host))
    sys.stdout.flush()
    try:
        run([sys.executable, "-m", "tracker_tui", *_passed_on(call)], host, port)
    except OSError as error:
        raise CommandError(f"{host}:{port} cannot be used: {error.strerror or error}. Try --port.") from error


def _port(call: Call) -> int:
    port = values.count(call.values.get("port", PORT), "The port")
    if port > HIGHEST:
        raise CommandError(f"A port is at most {HIGHEST}.")
    return port


def _passed_on(call: Call) -> list[str]:
    """The words that hold for each window, too."""
    words = ["--db", str(call.settings.database_path.absolute())]
    return [*words, "--now", call.values["now"]] if call.values.get("now") else words
