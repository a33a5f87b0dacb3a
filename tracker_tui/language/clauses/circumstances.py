"""Clauses that only tell of the weather, delays, appointments and the like: "train was 40 minutes late"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.secondary import covers
from tracker_tui.language.tables.secondary import BESIDE
from tracker_tui.language.text.phrases import table

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause


def without_circumstances(clauses: list[Clause], text: str) -> tuple[list[Clause], str]:
    """The clauses that tell more, and the text with the others blanked out; all where none does."""
    apart = [clause for clause in clauses if _of_circumstances(clause)]
    if not apart or len(apart) == len(clauses):
        return clauses, text
    for clause in apart:
        text = text[: clause.start] + " " * (clause.end - clause.start) + text[clause.end :]
    return [clause for clause in clauses if clause not in apart], text


def _of_circumstances(clause: Clause) -> bool:
    """Whether a clause tells an appointment, or all its numbers stand in such phrases."""
    counted = [amount for amount in clause.amounts if amount.counts]
    if not (counted or len(clause.words) <= FEW):
        return False
    found = [match for match in table(BESIDE).find(clause.words) if match.label in LABELS]
    if any(match.label == "appointment" for match in found):
        return not counted
    return bool(counted) and all(any(covers(match, amount, clause) for match in found) for amount in counted)


LABELS = ("circumstance", "appointment")
FEW = 8  # words of a clause that tells no more than an appointment
