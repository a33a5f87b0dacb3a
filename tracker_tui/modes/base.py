"""What a conversation mode is: what it declares, what it is handed, and what it answers with."""

# No annotations import: a named tuple compiles each postponed annotation of its fields, at every start.

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker_tui.clock import Clock
from tracker_tui.language.extraction import Cue, Extraction, GoalIntent, Question, Situation
from tracker_tui.ledger import Ledger, Receipt
from tracker_tui.reader import Reader
from tracker_tui.settings import Settings

if TYPE_CHECKING:
    from tracker_tui.telling import ReceiptLine


class SegmentType(StrEnum):
    """What a piece of a reply does."""

    GREETING = "greeting"
    ANALYSIS = "analysis"
    ADVICE = "advice"
    QUESTION = "question"
    SUMMARY = "summary"
    CONFIRMATION = "confirmation"


class Transitions(NamedTuple):
    """Words a segment itself wants said before or after it."""

    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


class ModeSegment(NamedTuple):
    """One mode's piece of a reply. Lower priorities come first; `standalone` ones need no lead-in.

    `facts` are the statements a model may phrase anew; a segment without any is said as it stands.
    """

    mode: str
    content: str
    type: SegmentType
    priority: int = 5
    standalone: bool = False
    transitions: Transitions | None = None
    facts: tuple[str, ...] = ()


class Outcome:
    """What a turn has done so far, collected while its modes act and answer."""

    def __init__(self) -> None:
        self.receipts: list[Receipt] = []
        self.done: list[Extraction] = []  # what has been acted on
        self.refusals: list[str] = []  # what was not done, and why
        self.lines: list[ReceiptLine] = []  # the receipts in words
        self.change_ids: list[str] = []
        self.question: Question | None = None
        self.viewed: GoalIntent | None = None
        self.created_goal_id: str | None = None
        self.check_in: int | None = None  # Unix seconds of the next day to look in on what was changed
        self.insights: dict[str, list[str]] = {}  # told: goal id -> their keys


class HandlerContext(NamedTuple):
    """What a mode is handed to answer its part of a message."""

    message: str
    message_id: str
    conversation_id: str
    extractions: tuple[Extraction, ...]  # this mode's own
    situation: Situation
    settings: Settings
    clock: Clock
    reader: Reader
    ledger: Ledger
    outcome: Outcome
    danger: str | None = None
    turn_number: int = 0
    others: frozenset[str] = frozenset()  # the other modes that answer
    data: Mapping[str, Any] = MappingProxyType({})

    def pick(self, phrases: Sequence[str]) -> str:
        """One of several wordings: another one each turn, the same one for the same turn."""
        return phrases[self.turn_number % len(phrases)]


class BaseModeHandler(ABC):
    """Answers for one mode. A handler knows nothing of the other modes."""

    mode: str = ""
    persona: str = ""  # tone and limits for a model that phrases the answer, where no prompt file has them

    def act(self, context: HandlerContext) -> None:  # noqa: B027 - most modes change nothing
        """Change what is sure, before anything is asked or said; `handle` tells of it. Done once, however
        often it is called: `outcome.done` has what was.
        """

    @abstractmethod
    def handle(self, context: HandlerContext) -> tuple[ModeSegment, ...]:
        """The mode's segments; acting modes change goals here, through the ledger."""


class Mode(NamedTuple):
    """A mode's declaration. `goes_with` names the modes it may answer beside; `acts` marks one that changes
    data: it answers first and is never dropped. `gives_way` marks one that is silent where only one mode may
    answer and another has something to say. `priority` orders segments, lower first.
    """

    name: str
    handler: type[BaseModeHandler]
    cues: tuple[Cue, ...] = ()
    goes_with: frozenset[str] = frozenset()
    priority: int = 5
    acts: bool = False
    gives_way: bool = False
