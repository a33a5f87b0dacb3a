"""How often a deed was done, by the times of the day told for it: "morning, noon and night"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause

ENDS_OF_DAY = (
    ("before", "after"), ("morning", "evening"), ("morning", "night"), ("am", "pm"), ("morning", "afternoon"),
    ("breakfast", "dinner"), ("lunch", "dinner"), ("morning", "tonight"),
)  # fmt: skip
PARTS_OF_DAY = word_set(
    "dawn breakfast breakfasttime morning noon midday lunch lunchtime afternoon tea teatime dinner "
    "dinnertime supper evening dusk night tonight bedtime am pm now"
)
BETWEEN = word_set("and & + plus then at in the this again once just with after before around about")
JOINING = word_set("and & + plus then again")


def moments(clause: Clause) -> int:
    """For how many times of the day a deed is told, one where none is."""
    return max(_in_a_row(clause), 2 if _both_ends(clause) else 1)


def only_moments(clause: Clause) -> bool:
    """Whether a clause tells times of the day and nothing else: "morning and evening both"."""
    said = [word.norm for word in clause.words if word.sign == "w"]
    plain = all(norm in PARTS_OF_DAY or norm in BETWEEN or norm in BOTH for norm in said)
    return plain and not clause.amounts and moments(clause) > 1


BOTH = word_set("both times all of them today")


def _in_a_row(clause: Clause) -> int:
    """How many different times of the day stand one after another, the last joined to those before."""
    clocks = [(a.start, a.end) for a in clause.amounts if a.role is Role.CLOCK]
    row: list[str] = []
    joined, most = False, 0
    for word in clause.words:
        if word.norm in PARTS_OF_DAY or any(start <= word.start < end for start, end in clocks):
            joined = joined or (word.norm == "pm" and row[-1:] == ["am"])
            row.append(word.norm)
            most = max(most, len(set(row)) if joined else 0)
        elif word.norm in BETWEEN or word.sign == "p":
            joined = joined or (bool(row) and word.norm in JOINING)
        else:
            row, joined = [], False
    return most


def _both_ends(clause: Clause) -> bool:
    """Whether a deed is told for two times of the day: "before school and after", "morning and night"."""
    norms = clause.norms
    return "and" in norms and any(
        one in norms and two in norms and norms.index(one) < norms.index("and") < norms.index(two)
        for one, two in ENDS_OF_DAY
    )
