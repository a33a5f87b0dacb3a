"""What was planned, told with what it became: "my planned 8 km became 13", "10 pages turned into 60"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.text.words import Word

# Verbs of becoming, each with what must follow it ("" where nothing must).
BECOMING = {
    "became": ("",),
    "turned": ("into",),
    "ended": ("up",),
    "grew": ("to", "into"),
    "morphed": ("into",),
    "stretched": ("to", "into"),
    "snowballed": ("into", "to"),
    "shrank": ("to",),
}
PLANNED = word_set("planned supposed meant intended was were going to be")


def outgrown(clauses: list[Clause]) -> list[Clause]:
    """The clauses with what was planned left out where they tell what it became."""
    for clause in clauses:
        own = [amount for amount in clause.amounts if amount.counts and not amount.article]
        place = _became(clause.words) if len(own) > 1 else None
        if place is None:
            continue
        planned = [a for a in own if a.end <= place]
        after = [a for a in own if a.start > place]
        if len(planned) == len(after) == 1:
            outcome = _like(after[0], planned[0])
            clause.amounts = [outcome if a is after[0] else a for a in clause.amounts if a is not planned[0]]
            clause.words = [w for w in clause.words if w.start > place or w.norm not in PLANNED]
    return clauses


def _became(words: Sequence[Word]) -> int | None:
    """Where in the text a verb of becoming stands, if one does."""
    for at, word in enumerate(words):
        following = words[at + 1].norm if at + 1 < len(words) else ""
        behind = BECOMING.get(word.norm, ())
        if behind == ("",) or following in behind:
            return word.start
    return None


def _like(outcome: Amount, planned: Amount) -> Amount:
    """An outcome told as a bare number, in what was planned."""
    if outcome.unit or outcome.noun:
        return outcome
    return outcome._replace(unit=planned.unit, noun=planned.noun)
