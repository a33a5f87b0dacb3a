"""Where in the words of a clause an amount stands."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause

START, END = attrgetter("start"), attrgetter("end")  # of words, which stand in order


def word_span(amount: Amount, clause: Clause) -> tuple[int, int]:
    """Which of the words of a clause an amount covers: first, and one past the last."""
    first, last = bisect_right(clause.words, amount.start, key=END), first_behind(amount, clause)
    return (first, last) if first < last else (0, 1)


def first_behind(amount: Amount, clause: Clause) -> int:
    """Which of the words of a clause is the first behind an amount."""
    return bisect_left(clause.words, amount.end, key=START)
