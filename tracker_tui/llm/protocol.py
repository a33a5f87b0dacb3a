"""What the rest of the house knows of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel

Shape = TypeVar("Shape", bound="BaseModel")


class ModelError(Exception):
    """The model gave no usable answer; the message is a short reason, such as "it took too long".

    `wait` is how many seconds the server asked to be left alone, `answered` tells that it did answer, only
    not usably: such a server is not down.
    """

    def __init__(self, reason: str, *, wait: float = 0.0, answered: bool = False) -> None:
        super().__init__(reason)
        self.wait = wait
        self.answered = answered


@dataclass(slots=True)
class Usage:
    """Tokens that calls took. `estimated` where a server did not tell, so that they were counted here."""

    prompt: int = 0
    completion: int = 0
    calls: int = 0
    estimated: bool = False

    @property
    def total(self) -> int:
        """Tokens sent and received."""
        return self.prompt + self.completion


class LanguageModel(Protocol):
    """Reads messages and puts facts into words. Every method may be called from several threads."""

    name: str
    place: str  # where it is: a host, for people

    def stream(self, system: str, user: str, usage: Usage) -> Iterator[str]:
        """The answer as plain text, piece by piece. Raises ModelError, also after some pieces."""
        ...

    def propose(self, system: str, user: str, shape: type[Shape], usage: Usage) -> Shape:
        """The answer in a shape, validated. Raises ModelError."""
        ...

    def stop(self) -> None:
        """End every call that goes on, at once; their threads see a ModelError or an early end."""
        ...

    def warm(self) -> None:
        """Do beforehand what the first call would have to wait for. Sends nothing."""
        ...
