"""Where in the words of a clause an amount stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause


def word_span(amount: Amount, clause: Clause) -> tuple[int, int]:
    """Which of the words of a clause an amount covers: first, and one past the last."""
    inside = [i for i, word in enumerate(clause.words) if word.start < amount.end and amount.start < word.end]
    return (inside[0], inside[-1] + 1) if inside else (0, 1)
