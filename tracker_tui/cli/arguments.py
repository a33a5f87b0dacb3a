"""From the words typed to a Request: which command, with which values.

Written by hand rather than with argparse: global options may stand anywhere, even inside a message, `--`
means the same on every Python, unknown words get an answer in our own voice, and a call starts 7 ms sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.cli.grammar import BY_WORDS, GLOBALS, GOAL, GROUPS, Command, Option, below

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class UsageError(Exception):
    """Words or flags that mean nothing here; the message is a sentence for the person."""


class Request(NamedTuple):
    """What was asked for. Without a command it is the app, the help or the version."""

    command: Command | None
    values: dict[str, Any]

    def asks(self, switch: str) -> bool:
        """Whether a switch was given."""
        return bool(self.values.get(switch))


def parse(words: Sequence[str]) -> Request:
    """Read the command line without the program's name. Raises UsageError."""
    reading = _Reading(words)
    reading.read()
    return Request(reading.command, reading.result())


class _Reading:
    """The state of reading one command line from left to right."""

    def __init__(self, words: Sequence[str]) -> None:
        self.command: Command | None = None
        self._rest: Iterator[str] = iter(words)
        self._path: tuple[str, ...] = ()
        self._plain: list[str] = []
        self._values: dict[str, Any] = {}

    def read(self) -> None:
        for word in self._rest:
            if word == "--":
                for plain in self._rest:
                    self._take_plain(plain)
            elif not self._take_option(word):
                self._take_plain(word)

    def result(self) -> dict[str, Any]:
        if self._values.get("help") or self._values.get("version"):
            return self._values
        if self.command is None:
            if self._path:
                names = ", ".join(c.words[1] for c in below(self._path[0]))
                raise UsageError(f"`tracker {self._path[0]}` needs one of {names}.")
            return self._values
        return self._values | dict(assign(self.command, self._plain))

    def _take_option(self, word: str) -> bool:
        flag, equals, value = word.partition("=")
        option = find_option(self.command, flag)
        if option is None:
            if looks_plain(word):
                return False
            raise UsageError(self._unknown_flag(flag))
        if option.value is None:
            if equals:
                raise UsageError(f"{flag} takes no value.")
            self._values[option.name] = True
        else:
            self._values[option.name] = value if equals else self._value_of(option)
        return True

    def _value_of(self, option: Option) -> str:
        value = next(self._rest, None)
        if value is None or value == "--" or find_option(self.command, value):
            raise UsageError(f"{option.flag} needs a value: {option.shown}.")
        return value

    def _take_plain(self, word: str) -> None:
        if self.command is not None:
            self._plain.append(word)
            return
        self._path += (word,)
        self.command = BY_WORDS.get(self._path)
        if self.command is None and (len(self._path) > 1 or word not in GROUPS):
            raise UsageError(self._unknown_command())

    def _unknown_flag(self, flag: str) -> str:
        where = f"tracker {self.command.name}" if self.command else "tracker"
        sentence = f"`{where}` has no option {flag}; `{where} --help` lists them."
        if self.command and self.command.arguments and self.command.arguments[-1].many:
            sentence += " Put -- before words that begin with a dash."
        return sentence

    def _unknown_command(self) -> str:
        *group, word = self._path
        depth = len(group)
        near = nearest(word, [words[depth] for words in BY_WORDS if list(words[:depth]) == group])
        sentence = f"There is no command `{' '.join(self._path)}`."
        if near:
            sentence += f" Did you mean `{' '.join((*group, near))}`?"
        if group:
            return f"{sentence} `tracker help {group[0]}` lists what there is."
        from shlex import quote

        said = quote(" ".join((word, *(w for w in self._rest if find_option(None, w) is None))))
        return f"{sentence} To tell the tracker something, type: tracker say {said}"


def find_option(command: Command | None, flag: str) -> Option | None:
    """The option that a flag names, of the command or of all."""
    for option in (*(command.options if command else ()), *GLOBALS):
        if flag in (option.flag, option.short):
            return option
    return None


def looks_plain(word: str) -> bool:
    """Whether a word is no flag: a lone dash, a negative number or a whole sentence count as plain."""
    return not word.startswith("-") or word == "-" or word[1] in "0123456789.," or any(map(str.isspace, word))


def assign(command: Command, words: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """Give each plain word to the argument whose place it takes. Raises UsageError."""
    rest = list(words)
    for argument in command.arguments:
        if not rest and not argument.optional:
            name = argument.name.upper()
            raise UsageError(f"{_call(command)} needs {_article(name)} {name}: {argument.meaning}.")
        if argument.many:
            yield argument.name, rest
            rest = []
        elif rest:
            yield argument.name, rest.pop(0)
    if rest:
        titled = any(argument.completes == GOAL for argument in command.arguments)
        hint = " Put quotation marks around a title of several words." if titled else ""
        raise UsageError(f"{_call(command)} does not know what to do with `{rest[0]}`.{hint}")


def _call(command: Command) -> str:
    return f"`tracker {command.name}`"


def _article(name: str) -> str:
    return "an" if name[0] in "AEIOU" else "a"


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that was probably meant, if one is close."""
    from difflib import get_close_matches

    found = get_close_matches(word, [k for k in known if not k.startswith("_")], n=1, cutoff=0.6)
    return found[0] if found else None
