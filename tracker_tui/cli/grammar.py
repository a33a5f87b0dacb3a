"""What may be typed after `tracker`: commands, arguments and options as one table.

The parser, the help and the shell completion all read it. A new command is one more entry here and a function
that takes a Call.
"""

from __future__ import annotations

from typing import NamedTuple

KINDS = ("total", "measure", "habit", "limit", "task")
PERIODS = ("day", "week", "month", "year")
SHELLS = ("bash", "zsh", "fish")
GOAL = "goal"  # completes to a goal's title
FILE = "file"  # completes to a file's name


class Argument(NamedTuple):
    """A word that is told by its place. The last one may take all words that remain (`many`)."""

    name: str
    meaning: str
    many: bool = False
    optional: bool = False
    completes: str | tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The argument as usage lines show it."""
        word = self.name.upper() + ("…" if self.many else "")
        return f"[{word}]" if self.optional else word


class Option(NamedTuple):
    """A word that is told by its flag; without a `value` name it is a switch."""

    flag: str
    meaning: str
    value: str | None = None
    completes: str | tuple[str, ...] = ()
    short: str | None = None

    @property
    def name(self) -> str:
        """The key its value is found under."""
        return self.flag[2:].replace("-", "_")

    @property
    def shown(self) -> str:
        """The option as usage lines show it."""
        return f"{self.flag} {self.value}" if self.value else self.flag


class Command(NamedTuple):
    """A sub-command. `handler` is module:function below `cli/commands`, imported only when used."""

    words: tuple[str, ...]
    meaning: str
    handler: str
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()
    example: str = ""
    hidden: bool = False

    @property
    def name(self) -> str:
        """The command as typed."""
        return " ".join(self.words)


GLOBALS = (
    Option("--json", "print exactly one JSON value"),
    Option("--now", "act as at this local time, such as 2026-03-18T20:15", "TIME"),
    Option("--db", "use this file instead of the usual one", "FILE", FILE),
    Option("--help", "explain the command", short="-h"),
    Option("--version", "print the version"),
)

ONE_GOAL = Argument("goal", "a title, an unambiguous part of one, a number or an id", completes=GOAL)
ONE_ENTRY = Argument("id", "the entry's id, or the start of it, as `tracker entries` shows it")
KEY = Option("--id", "a key of your own: the same key again changes nothing and answers the same", "KEY")
ON = Option("--on", "the day it belongs to; today unless told", "DATE")
NOTE = Option("--note", "a remark to keep with it", "TEXT")

DETAILS = (
    Option("--target", "the value to reach, the quota of a habit or the most of a limit", "NUMBER"),
    Option("--unit", "what it is counted in: km, pages, minutes, $ …", "UNIT"),
    Option("--period", "how often a habit or limit starts anew", "PERIOD", PERIODS),
    Option("--by", "the deadline", "DATE"),
    Option("--baseline", "the value it starts from", "NUMBER"),
    Option("--category", "what part of life it belongs to", "WORD"),
    Option("--description", "why, or anything else worth keeping", "TEXT"),
    Option("--schedule", "the days a habit is for: weekdays, mon,wed,fri or 2 (every 2 days)", "DAYS"),
)


def _goal_verb(verb: str, meaning: str) -> Command:
    return Command(("goal", verb), meaning, "goal:change_status", (ONE_GOAL,))


COMMANDS: tuple[Command, ...] = (
    Command(
        ("say",),
        "tell or ask anything, in plain words",
        "say:say",
        (Argument("text", "what you did, want or wonder; - reads messages from standard input", many=True),),
        (KEY,),
        'tracker say "ran 5 km this morning"',
    ),
    Command(
        ("log",),
        "log an amount to a goal",
        "log:log",
        (ONE_GOAL, Argument("amount", "a number, with a unit if it is not the goal's own", many=True)),
        (ON, NOTE, KEY),
        "tracker log run 5 --on yesterday",
    ),
    Command(
        ("goals",),
        "show the goals and where each stands",
        "show:goals",
        options=(Option("--all", "also the completed and the abandoned ones"),),
    ),
    Command(("show",), "show one goal in full", "show:show", (ONE_GOAL,)),
    Command(
        ("review",),
        "look back on a week or a month, against the one before",
        "review:review",
        (
            Argument(
                "day", "a day of that week or month, such as 2026-03-17; today unless told", optional=True
            ),
        ),
        (Option("--week", "the week of that day, as without it"), Option("--month", "the month of that day")),
        "tracker review --month 2026-02-01",
    ),
    Command(
        ("due",),
        "list what is due by your own rhythm; ends with 0 if anything is, with 3 if nothing is",
        "due:due",
        options=(Option("--quiet", "print nothing: the exit code alone tells"),),
        example="tracker due --quiet && echo 'a goal waits for a word'",
    ),
    Command(
        ("stats",),
        "count how you use the tracker and how fast it answers; it stays on this machine",
        "stats:stats",
        options=(
            Option("--days", "how many days back; 30 unless told", "NUMBER"),
            Option("--from", "the first day, instead of --days", "DATE"),
            Option("--to", "the last day; today unless told", "DATE"),
        ),
    ),
    Command(
        ("goal", "add"),
        "set a goal",
        "goal:add",
        (Argument("title", "what to call it", many=True),),
        (
            Option(
                "--kind",
                "how its entries count; without it a habit where there is a period, else a total or a task",
                "KIND",
                KINDS,
            ),
            *DETAILS,
            Option(
                "--milestones",
                "values on the way, such as 25,50,75; sensible ones unless told, none",
                "NUMBERS",
            ),
        ),
        'tracker goal add "Run 100 km" --target 100 --unit km --by 2026-12-31',
    ),
    Command(
        ("goal", "edit"),
        "change a goal's details; none empties one",
        "goal:edit",
        (ONE_GOAL,),
        (Option("--title", "a new title", "TEXT"), *DETAILS),
    ),
    _goal_verb("pause", "rest a goal for a while"),
    _goal_verb("resume", "take a goal up again"),
    _goal_verb("done", "mark a goal as completed"),
    _goal_verb("drop", "give a goal up, and keep what was logged"),
    _goal_verb("delete", "remove a goal with its entries (undo brings it back)"),
    Command(
        ("entries",),
        "list what was logged, newest first",
        "entries:entries",
        (ONE_GOAL._replace(optional=True),),
        (
            Option("--from", "the first day", "DATE"),
            Option("--to", "the last day", "DATE"),
            Option("--limit", "at most so many", "NUMBER"),
        ),
    ),
    Command(
        ("entry", "edit"),
        "correct one entry",
        "entries:edit",
        (ONE_ENTRY,),
        (Option("--amount", "the right amount", "AMOUNT"), ON._replace(meaning="the right day"), NOTE),
    ),
    Command(("entry", "rm"), "remove one entry", "entries:remove", (ONE_ENTRY,)),
    Command(
        ("undo",),
        "take back the last change, or the last few",
        "history:undo",
        (Argument("steps", "how many", optional=True),),
    ),
    Command(
        ("redo",),
        "bring back what was undone",
        "history:redo",
        (Argument("steps", "how many", optional=True),),
    ),
    Command(
        ("import",),
        "read goals and entries from a file, in one change",
        "exchange:read",
        (Argument("file", "a file as `tracker export` writes it; - reads standard input", completes=FILE),),
    ),
    Command(
        ("export",),
        "write all goals and entries, as JSON",
        "exchange:write",
        (Argument("file", "where to; standard output unless told", optional=True, completes=FILE),),
    ),
    Command(
        ("doctor",),
        "try the language model out: its server, its models, how fast it is and what works there",
        "doctor:doctor",
    ),
    Command(
        ("serve",),
        "open the app in a browser, on this machine",
        "serve:serve",
        options=(
            Option("--host", "the address to listen at; only this machine unless told", "ADDRESS"),
            Option("--port", "the port to listen at; 8000 unless told", "NUMBER"),
        ),
    ),
    Command(("config",), "show every setting, its value and where it came from", "config:config"),
    Command(
        ("completion",),
        "print what makes your shell complete commands and titles",
        "completion:script",
        (Argument("shell", "bash, zsh or fish", completes=SHELLS),),
        example='eval "$(tracker completion bash)"',
    ),
    Command(
        ("help",),
        "explain a command",
        "help:explain",
        (Argument("command", "which one", many=True, optional=True),),
    ),
    Command(
        ("__complete",),
        "answer the shell",
        "completion:candidates",
        (Argument("words", "the words typed so far", many=True, optional=True),),
        hidden=True,
    ),
)

BY_WORDS = {command.words: command for command in COMMANDS}
GROUPS = frozenset(command.words[0] for command in COMMANDS if len(command.words) > 1)


def below(group: str) -> list[Command]:
    """The commands of a group such as `goal`."""
    return [command for command in COMMANDS if command.words[0] == group]
