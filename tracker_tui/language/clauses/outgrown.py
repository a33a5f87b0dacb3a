"""What is told beside what was done, and is none: "my planned 8 km became 13", "nothing except 10 words"."""

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


def but_for_nothing(clauses: list[Clause]) -> list[Clause]:
    """The clauses without the nothing that something is an exception to: "did nothing today except yoga"."""
    for place, clause in enumerate(clauses):
        norms = clause.norms
        at = next((i for i, norm in enumerate(norms[:FIRST]) if norm in ("nothing", "nowt", "nada")), None)
        if at is None or not NONE_BEFORE.issuperset(norms[:at]):
            continue
        end = at + 1
        while end < len(norms) and norms[end] in AROUND_NOTHING:
            end += 1
        rest = norms[end : end + 2]
        cut = (
            1
            if rest[:1] in SAVE or (rest[:1] == ["but"] and end == at + 1)
            else 2
            if rest in SAVE_FROM
            else 0
        )
        if cut and end + cut < len(norms):
            days = [w for w in clause.words[:end] if w.norm in DAYS]
            clauses[place] = clause.of_words([*days, *clause.words[end + cut :]])
    return clauses


FIRST = 4  # words among which nothing is told
NONE_BEFORE = word_set("i we did have had done got today yesterday ok so well not")
AROUND_NOTHING = word_set(
    "done today yesterday tonight logged much really else to report on at all happened this morning evening "
    "afternoon week monday tuesday wednesday thursday friday saturday sunday"
)
DAYS = word_set("today yesterday tonight monday tuesday wednesday thursday friday saturday sunday")
SAVE = (["except"], ["besides"], ["bar"], ["excluding"], ["save"])
SAVE_FROM = (["apart", "from"], ["other", "than"], ["aside", "from"], ["except", "for"])


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
