"""Fourth stage: the numbers that answers will need, read in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.reader import Reader

# A turn that only logs needs nothing beyond what its receipts carry.
NEEDS_NUMBERS = frozenset({"CONSULT", "SMALLTALK", "META"})


class Enrich:
    """Reads the goals with their measures where an answer speaks of them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __call__(self, turn: Turn) -> Turn:
        """Add the views of the goals."""
        return turn
