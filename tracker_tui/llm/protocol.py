"""What the rest of the house knows of a model."""

from __future__ import annotations

from typing import Protocol


class ModelError(Exception):
    """The model gave no usable answer; the message is a short reason, such as "it took too long"."""


class LanguageModel(Protocol):
    """Puts facts into words."""

    name: str

    def complete(self, system: str, user: str) -> str:
        """The model's answer as plain text. Raises ModelError."""
        ...
