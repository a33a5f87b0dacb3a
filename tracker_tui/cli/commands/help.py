"""`tracker --help`, `tracker help COMMAND`, `tracker --version`: all read from the table of commands."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from tracker_tui import __version__
from tracker_tui.cli.arguments import UsageError
from tracker_tui.cli.grammar import BY_WORDS, COMMANDS, GLOBALS, GROUPS, Command, Option, below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker_tui.cli.call import Call

Row = tuple[str, str]
WELCOME = "Talk to your goals: say what you did, and the numbers move."
EXIT_CODES = "It ends with 0 when it is done, 1 when it could not be done, 2 when words or flags are unknown."


def version(call: Call) -> None:
    """Which version this is."""
    call.out.show({"version": __version__}, f"tracker {__version__}")


def help_text(call: Call) -> None:
    """The help of the command that was begun, or of all."""
    command = call.request.command
    _show(call, command_help(command, call.out.width) if command else overview(call.out.width))


def explain(call: Call) -> None:
    """The help of the command or group that is named. Raises UsageError."""
    words = tuple(call.values["command"])
    if not words:
        _show(call, overview(call.out.width))
    elif words in BY_WORDS:
        _show(call, command_help(BY_WORDS[words], call.out.width))
    elif words[0] in GROUPS and len(words) == 1:
        _show(call, "\n".join(table([(c.name, c.meaning) for c in below(words[0])], call.out.width)))
    else:
        raise UsageError(f"There is no command `{' '.join(words)}`; `tracker help` lists them all.")


def _show(call: Call, text: str) -> None:
    call.out.show({"help": text}, text)


def overview(width: int) -> str:
    """All commands, a line each, and the options that work with every one."""
    shown = [command for command in COMMANDS if not command.hidden]
    names = [(usage_words(command), command.meaning) for command in shown]
    parts = [
        WELCOME,
        "",
        *table(
            [("tracker", "open the app"), *((f"tracker {name}", meaning) for name, meaning in names)], width
        ),
        "",
        "With every command, before or after it:",
        *table(map(_option_row, GLOBALS), width),
        "",
        *wrap(f"`tracker COMMAND --help` tells more about one. {EXIT_CODES}", width),
    ]
    return "\n".join(parts)


def usage_words(command: Command) -> str:
    """The command with its arguments."""
    return " ".join((command.name, *(argument.shown for argument in command.arguments)))


def command_help(command: Command, width: int) -> str:
    """One command with its arguments, options and an example."""
    usage = f"tracker {usage_words(command)}{' [OPTIONS]' if command.options else ''}"
    meaning = command.meaning[0].upper() + command.meaning[1:] + "."
    parts = [usage, "", *wrap(meaning, width)]
    rows = [(argument.name.upper(), argument.meaning) for argument in command.arguments]
    for block in (table(rows, width), table(map(_option_row, command.options), width)):
        lines = list(block)
        parts += ["", *lines] if lines else []
    if command.example:
        parts += ["", f"  {command.example}"]
    return "\n".join(parts)


def _option_row(option: Option) -> Row:
    choices = option.completes if isinstance(option.completes, tuple) and option.completes else ()
    names = ", ".join(filter(None, (option.short, option.shown)))
    return names, option.meaning + (f": {', '.join(choices)}" if choices else "")


def table(rows: Iterable[Row], width: int) -> Iterator[str]:
    """Two aligned columns; the second wraps, and starts on its own line below a long first."""
    listed = list(rows)
    left = min(max((len(name) for name, _ in listed), default=0), width // 2 - 4)
    for name, meaning in listed:
        lines = wrap(meaning, width - left - 4)
        if len(name) > left:
            yield f"  {name}"
        yield f"  {name if len(name) <= left else '':<{left}}  {lines[0]}"
        yield from (f"  {'':<{left}}  {line}" for line in lines[1:])
