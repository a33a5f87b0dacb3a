"""Numbers beside the one that counts: shares of it, differences from it ("closed 5, 2 of them dupes")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.sums import of_other_days
from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.tables import secondary as words_beside
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause

PREPOSITIONS = word_set("with in after before at on from for of by during over while between")


def without_secondary(clauses: list[Clause]) -> list[Clause]:
    """The clauses without such numbers, and without those that tell nothing else."""
    told = False
    kept: list[Clause] = []
    shares = [_shares(clauses, at) for at in range(len(clauses))]
    for at, clause in enumerate(clauses):
        own = [amount for amount in clause.amounts if amount.counts]
        beside = shares[at] or [a for a in own if _beside(a, clause, told, len(own))]
        clause.amounts = [a for a in clause.amounts if a not in beside and not _first_again(a, clause)]
        if not own or len(beside) < len(own) or not at:
            kept.append(clause)
        told = told or len(own) > len(beside) or any(is_past(w) and w.stem in deeds() for w in clause.words)
    return kept


PUT = word_set(
    "put paid sent moved transferred stuck threw saved stashed banked spent used gave dropped kept "
    "chucked bunged popped lobbed shoved slung poured squirreled stuffed"
)


def _beside(amount: Amount, clause: Clause, told: bool, count: int) -> bool:
    """Whether a number is said in a phrase for what is beside the point, where another is told."""
    if len(amount.parts) == 1:
        return False  # "half of it went in the jar" is what counts
    if any(is_past(word) and word.norm in PUT for word in clause.words if word.start < amount.start):
        return False  # "and put 640 of it on the visa"
    if _of_diners(amount, clause, several=told or count > 1):
        return True
    holds = {
        "always": True,
        "circumstance": True,
        "beside": told or count > 1,
        "described": told and count == 1,
    }
    return any(
        holds.get(match.label) and covers(match, amount, clause)
        for match in table(words_beside.BESIDE).find(clause.words)
    )


def _of_diners(amount: Amount, clause: Clause, *, several: bool) -> bool:
    """Whether a number only tells how many are fed: "dinner for two", "groceries for 4, 80"."""
    if amount.unit or not amount.value.is_integer() or not 0 < amount.value <= TABLE:
        return False
    before = [word.norm for word in clause.words if word.end <= amount.start]
    if before[-1:] != ["for"] or not FED.intersection(before):
        return False
    behind = next((word for word in clause.words if word.start >= amount.end), None)
    bare = not amount.noun or amount.noun.split()[0] in PERSONS
    return bare and (amount.text.isalpha() or several or (behind is not None and behind.norm in PERSONS))


TABLE = 12  # who are fed at most
PERSONS = word_set("people persons adults kids children guests friends mates")
FED = word_set(
    "dinner dinners lunch lunches breakfast breakfasts brunch meal meals food supper suppers tea takeaway "
    "takeout recipe recipes table drinks cook cooked cooking shop shopped shopping groceries grocery picnic "
    "bbq order ordered pizza curry snacks"
)


def _first_again(amount: Amount, clause: Clause) -> bool:
    """Whether an ordinal says how long it had not been done: "first swim since he was born"."""
    if amount.role is not Role.ORDINAL:
        return False
    found = table(words_beside.BESIDE).find(clause.words)
    return any(match.label == "ordinal" and covers(match, amount, clause) for match in found)


def covers(match: Match, amount: Amount, clause: Clause) -> bool:
    """Whether a phrase of a clause holds an amount."""
    first, last = clause.words[match.first], clause.words[match.last - 1]
    return first.start < amount.end and amount.start < last.end


def _shares(clauses: Sequence[Clause], at: int) -> list[Amount]:
    """The numbers of a clause, if those behind the first of its sentence add up to it: "smoked 3, one with
    the coffee and two in the break".
    """
    sentence = [clause for clause in clauses if clause.sentence == clauses[at].sentence]
    counted = [(amount, clause) for clause in sentence for amount in clause.amounts if amount.counts]
    if (
        len(counted) < 3
        or of_other_days(sentence[0], sentence[1:])
        or not all(_bare(amount, clause) for amount, clause in counted[1:])
    ):
        return []
    whole, *shares = [amount for amount, _ in counted]
    if sum(share.value for share in shares) != whole.value:
        return []
    return [amount for amount in clauses[at].amounts if amount in shares]


def _bare(amount: Amount, clause: Clause) -> bool:
    """Whether a number without a unit is followed by where, when or with what."""
    after = next((word for word in clause.words if word.start >= amount.end), None)
    return not amount.unit and after is not None and after.norm in PREPOSITIONS
