"""Commands typed as /words, with what completes them: names of commands, goals and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.progress.numbers import format_value
from tracker_tui.tui.quick import QuickLine, read_value, would_log

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from tracker_tui.tui.board import Board, Card


class Command(NamedTuple):
    """A command. `takes` says what follows: "goal", "amount" (a goal, then how much), "colours", "words" or
    nothing; `alone` whether it may stand without. `offered`: the palette has it from here, not from a key.
    `also`: other names that people try.
    """

    name: str
    meaning: str
    takes: str = ""
    alone: bool = True
    offered: bool = False
    also: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, and the others."""
        return (self.name, *self.also)


COMMANDS: tuple[Command, ...] = (
    Command("log", "Log to a goal: /log run 5 yesterday", "amount"),
    Command("entry", "Log with a form: goal, amount, day, note"),
    Command("goal", "New goal, with a form", "words"),
    Command("undo", "Undo the last change, or several: /undo 3", "words"),
    Command("redo", "Redo what was undone", "words"),
    Command("show", "Show a goal in full", "goal", alone=False),
    Command("goals", "All goals, the archive too", also=("all",)),
    Command("review", "The week in review, or the month: /review month", "words"),
    Command("find", "Find words in all that was said", "words", also=("search",)),
    Command("pause", "Pause a goal", "goal", alone=False),
    Command("resume", "Go on with a paused goal", "goal", alone=False),
    Command("done", "Complete a goal", "goal", alone=False),
    Command("drop", "Drop a goal; its entries are kept", "goal", alone=False),
    Command("talks", "Conversations: list them, go on with one", offered=True, also=("conversations",)),
    Command("new", "Begin a new conversation", "words", offered=True),
    Command("name", "Name this conversation", "words", alone=False),
    Command("export", "Export everything as JSON, to a file", "words", offered=True),
    Command("import", "Bring in a file that was exported: /import FILE", "words", alone=False, offered=False),
    Command("copy", "Copy the last turn", offered=True),
    Command("colours", "Change the colours", "colours", alone=False, also=("colors", "theme")),
    Command("help", "Help: the keys", also=("keys", "?")),
    Command("quit", "Quit; all is saved", also=("exit", "q")),
)
BY_NAME = {name: command for command in COMMANDS for name in command.names}


class Completion(NamedTuple):
    """A line of the menu. `text` is what it makes of the words; `ready` whether Enter may send that."""

    text: str
    label: str
    meaning: str
    ready: bool


def completions(text: str, board: Board, colours: Iterable[str]) -> list[Completion]:
    """What could be meant by words that begin with a slash; nothing for other words."""
    if not text.startswith("/") or "\n" in text:
        return []
    head, space, rest = text[1:].partition(" ")
    if not space:
        return list(_commands(head.casefold()))
    command = BY_NAME.get(head.casefold())
    if command is None:
        return []
    wanted = rest.lstrip().casefold()
    found: Iterator[Completion] = iter(())
    if command.takes in {"goal", "amount"}:
        found = _goals(command, wanted, board)
    elif command.takes == "colours":
        found = (Completion(f"/colours {c}", c, "", True) for c in sorted(colours) if wanted in c)
    return list(found)


def _commands(wanted: str) -> Iterator[Completion]:
    for command in COMMANDS:
        if any(name.startswith(wanted) for name in command.names):
            text = f"/{command.name}" if command.alone else f"/{command.name} "
            yield Completion(text, f"/{command.name}", command.meaning, command.alone)


def _goals(command: Command, wanted: str, board: Board) -> Iterator[Completion]:
    if command.takes == "amount" and any(_begins(wanted, card) for card in board.cards):
        return
    for card in board.cards:
        if wanted in card.title.casefold() or wanted == str(card.number):
            number = f"{card.number} " if card.number is not None else ""
            text, label = f"/{command.name} {card.title}", number + card.title
            if command.takes != "amount":
                yield Completion(text, label, card.amount, True)
            elif card.usual is None:
                yield Completion(f"{text} ", label, card.amount, False)
            else:
                usual = format_value(card.usual, card.unit or None)
                yield Completion(text, label, f"enter logs {usual}", True)


def _begins(wanted: str, card: Card) -> bool:
    return wanted.startswith((f"{card.title.casefold()} ", f"{card.number} "))


def parse(text: str) -> tuple[Command, str] | None:
    """The command of some words and what follows it; None where there is no such command."""
    head, _, rest = text[1:].strip().partition(" ")
    command = BY_NAME.get(head.casefold())
    return (command, rest.strip()) if command is not None else None


def goal_of(name: str, board: Board) -> Card | None:
    """The goal a name means: its number, its title, or a part of one title only."""
    wanted = name.strip().casefold()
    if wanted.isdecimal() and len(wanted) < 4 and (card := board.by_number(int(wanted))):
        return card
    exact = [card for card in board.cards if card.title.casefold() == wanted]
    part = [card for card in board.cards if wanted and wanted in card.title.casefold()]
    found = exact or part
    return found[0] if len(found) == 1 else None


class LogLine(NamedTuple):
    """What a /log line says: goal and amount, and the day."""

    line: QuickLine
    day: date


def log_hint(text: str, board: Board, now: datetime, today: date) -> str:
    """What a /log would do, or what it still lacks; empty while no goal is named."""
    line, day = read_log(text.partition(" ")[2], board, now, today)
    if line.card is None or line.value is None:
        return line.problem if line.card is not None else ""
    return would_log(line.card, line.value, day, today)


def read_log(text: str, board: Board, now: datetime, today: date) -> LogLine:
    """A goal, an amount, and a day if another than today: "run 5 yesterday"."""
    words = text.split()
    for count in range(len(words), 0, -1):
        card = goal_of(" ".join(words[:count]), board)
        if card is not None:
            return _amount(card, " ".join(words[count:]), now, today)
    return LogLine(QuickLine(problem=f"No one goal is called “{text[:30]}”."), today)


def _amount(card: Card, text: str, now: datetime, today: date) -> LogLine:
    day = today
    if len(text.split()) > 1 or read_value(text, card.unit) is None:
        from tracker_tui.language.dates.reading import read_dates

        found = [when for when in read_dates(text, now, today) if when.explicit]
        if len(found) == 1:
            day = found[0].first
            text = f"{text[: found[0].start]} {text[found[0].end :]}".strip()
    if day > today:
        return LogLine(QuickLine(card, problem="That day has not come yet."), today)
    value = read_value(text, card.unit) if text else card.usual
    if value is None:
        said = f"“{text[:20]}” is not an amount." if text else f"How much of {card.title}?"
        return LogLine(QuickLine(card, problem=said), day)
    return LogLine(QuickLine(card, value), day)
