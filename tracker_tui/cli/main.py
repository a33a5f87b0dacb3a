"""The entry points: read the words, run the command, and end with an exit code and never with a traceback."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from tracker_tui.cli.arguments import Request, UsageError, parse
from tracker_tui.cli.output import Output, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker_tui.cli.call import Call

    Handler = Callable[[Call], int | None]

DONE, FAILED, MISUSED = 0, 1, 2


def run() -> int:
    """`tracker`: a sub-command, or the app where there is none. Returns the exit code."""
    return _swiftly(sys.argv[1:])


def run_app() -> int:
    """`tracker-tui`: the app; the global options count here, too. Returns the exit code."""
    return _swiftly(sys.argv[1:], app_only=True)


def _swiftly(words: Sequence[str], *, app_only: bool = False) -> int:
    # A call is over before there is garbage worth a search, and what lives at its end need not be searched
    # either: 25 ms of 160. What goes on for longer turns the collector on again.
    gc.disable()
    code = main(words, app_only=app_only)
    gc.freeze()
    return code


def main(words: Sequence[str], *, app_only: bool = False) -> int:
    """Do what the words ask for. Returns 0 done, 1 could not be done, 2 unknown words or flags."""
    out = Output(json="--json" in words)
    try:
        try:
            return _serve(_read(words, app_only), out)
        except UsageError as error:
            out.fail(str(error))
            return MISUSED
        except OutputError:
            raise
        except (Exception, KeyboardInterrupt) as error:
            from tracker_tui.cli.failures import sentence_of

            out.fail(sentence_of(error))
            return FAILED
    except OutputError as error:
        return _not_written(error, out)
    except KeyboardInterrupt:
        return FAILED


def _read(words: Sequence[str], app_only: bool) -> Request:
    request = parse(words)
    if app_only and request.command:
        raise UsageError(f"`tracker-tui` opens the app; the command is `tracker {request.command.name}`.")
    return request


def _serve(request: Request, out: Output) -> int:
    from tracker_tui.cli.call import Call

    out.json = request.asks("json")
    call = Call(request, out)
    try:
        return _handler(request)(call) or DONE
    finally:
        call.close()


def _handler(request: Request) -> Handler:
    from importlib import import_module

    if request.asks("help"):
        name = "help:help_text"
    elif request.asks("version"):
        name = "help:version"
    else:
        name = request.command.handler if request.command else "app:open_app"
    module, _, function = name.partition(":")
    handler: Handler = getattr(import_module(f"tracker_tui.cli.commands.{module}"), function)
    return handler


def _not_written(error: OutputError, out: Output) -> int:
    if isinstance(error.cause, BrokenPipeError):  # whoever read has read enough
        return DONE
    with suppress(OutputError):
        out.complain(f"What was asked is done, but the answer could not be written: {error}.")
    return FAILED
