"""What can go wrong while several modes answer."""

from __future__ import annotations


class OrchestrationError(Exception):
    """No mode could answer. `partial_response` is what there was of a reply, if anything."""

    def __init__(
        self, message: str, failed_modes: tuple[str, ...], partial_response: str | None = None
    ) -> None:
        super().__init__(message)
        self.failed_modes = failed_modes
        self.partial_response = partial_response
