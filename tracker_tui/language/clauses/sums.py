"""Sums that a message tells beside their parts: "two surfs, one at dawn and one tonight", "3 and 2, so 5"."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.pieces import TIED
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause

FEWEST = 2  # parts
OUTCOME = word_set("so makes making thats total altogether =")  # words before a sum of what was told
ONE = word_set("a an")
LEFT_OUT = word_set("more another extra")


def told_once(clauses: list[Clause], text: str) -> list[Clause]:
    """The clauses of a text with a sum and its parts told once."""
    clauses = _without_times(_without_parts(clauses, text))
    groups = groupby(clauses, key=lambda clause: clause.sentence)
    return [clause for _, group in groups for clause in _without_outcome(list(group))]


def _without_times(clauses: list[Clause]) -> list[Clause]:
    """Without the times of day from which a last clause reckons out how long it was: "asleep at 23:10, up
    06:25, so 7h15".
    """
    last = clauses[-1] if len(clauses) >= FEWEST else None
    own = _counted(last) if last else []
    if last is None or len(own) != 1 or not ({last.joined, last.norms[0]} & OUTCOME):
        return clauses
    if units.dimension(own[0].unit or "") != "time" or own[0].clock:
        return clauses
    for clause in clauses[:-1]:
        if clause.sentence == last.sentence:
            clause.amounts = [
                a if not (a.clock or a.shift) else a._replace(role=Role.CLOCK) for a in clause.amounts
            ]
    return clauses


def _counted(clause: Clause) -> list[Amount]:
    return [amount for amount in clause.amounts if amount.counts and not amount.article]


def _without_parts(clauses: list[Clause], text: str) -> list[Clause]:
    """Without the parts that follow a number and add up to it."""
    for at, clause in enumerate(clauses):
        own = _counted(clause)
        if not own or own[0].value < FEWEST:
            continue
        unit = own[0].unit
        inside = [part for part in own[1:] if _is_part(part, unit)]
        later: list[Clause] = []
        total, parts = sum(part.value for part in inside), len(inside)
        for following in clauses[at + 1 :]:
            value = _as_part(following, unit)
            anew = following.sentence != (later[-1] if later else clause).sentence
            if (anew and (later or following.joined)) or value is None or total + value > own[0].value:
                break
            later.append(following)
            total, parts = total + value, parts + 1
        if total == own[0].value and parts >= FEWEST and (apart := _on_days(clause, later, text)):
            return [*clauses[:at], *apart, *clauses[at + 1 + len(later) :]]
        if of_other_days(clause, later):
            continue
        if total == own[0].value and parts >= FEWEST:
            clause.amounts = [a for a in clause.amounts if a not in inside]
            return [c for c in clauses if c not in later]
    return clauses


def of_other_days(clause: Clause, parts: list[Clause]) -> bool:
    """Whether what could be parts is told of other days: "3 coffees on monday, 2 on tuesday, 1 today"."""
    days = {word.norm for word in clause.words if word.norm in TIED}
    return bool(days) and any(w.norm in TIED and w.norm not in days for part in parts for w in part.words)


def _on_days(clause: Clause, parts: list[Clause], text: str) -> list[Clause]:
    """The parts told each on a day of its own, the first with what was done: "2 coffees, one on monday and
    one today"; empty where they are all of one day.
    """
    days = [next((w.norm for w in part.words if w.norm in TIED), None) for part in parts]
    if len(parts) < FEWEST or len(set(days)) < len(days) or None in days or clause.has(*TIED):
        return []
    whole = _counted(clause)[0]
    for part in parts:
        part.amounts = [a._replace(unit=whole.unit, noun=whole.noun) for a in part.amounts]
    head = clause.joined_with(parts[0], text)
    head.amounts = parts[0].amounts
    return [head, *parts[1:]]


def _is_part(amount: Amount, unit: str | None) -> bool:
    return amount.unit in (None, "times", unit) and amount.value.is_integer() and not amount.more


def _as_part(clause: Clause, unit: str | None) -> float | None:
    """How many of what was counted a clause tells as a part, or None where it tells something else."""
    if clause.has(*LEFT_OUT) or clause.joined not in ("", ",", "and", "&", "-", "plus", "("):
        return None
    own = _counted(clause)
    if not own:
        first = clause.norms[0] if clause.words else ""
        return 1.0 if first in ONE or (first == "one" and clause.has(*TIED)) else None
    if any(word.sign == "w" and word.norm not in STOP for word in clause.words if word.end <= own[0].start):
        return None  # "water 5, coffee 2, cigs 3"
    return own[0].value if len(own) == 1 and _is_part(own[0], unit) else None


def _without_outcome(clauses: list[Clause]) -> list[Clause]:
    """Without a last clause that only tells the sum of what is before it; codes give way to their count."""
    if len(clauses) < FEWEST:
        return clauses
    last, before = clauses[-1], clauses[:-1]
    own = _counted(last)
    if len(own) != 1 or {last.joined, last.norms[0]}.isdisjoint(OUTCOME) or len(last.words) > SHORT:
        return clauses
    codes = [a for c in before for a in c.amounts if a.text.startswith("#")]
    if len(codes) == own[0].value:
        for clause in before:
            clause.amounts = [a for a in clause.amounts if a not in codes]
        before[0].amounts.append(own[0])
        return [c for c in clauses if c not in before[1:] and c is not last]
    told = [amount for clause in before for amount in _counted(clause) if _alike(amount, own[0])]
    if told and (whole := _with_articles(before, told, own[0])):
        return [*(c for c in clauses[:-1] if c not in before), whole]
    if len(before) > 1 and sum(amount.value for amount in told) == own[0].value and _bare_parts(before, told):
        first = next(c for c in before if told[0] in c.amounts)
        summed = told[0]._replace(
            value=own[0].value, unit=told[0].unit or own[0].unit, noun=told[0].noun or own[0].noun
        )
        first.amounts = [summed if a is told[0] else a for a in first.amounts]
        return [c for c in clauses if c is not last and (c is first or not set(_counted(c)) & set(told))]
    sums = {sum(amount.value for amount in told), *(amount.value for amount in told)}
    return [c for c in clauses if c is not last] if told and own[0].value in sums else clauses


def _with_articles(before: list[Clause], told: list[Amount], outcome: Amount) -> Clause | None:
    """The one clause before an outcome that counts what is told with an article too: "2 apples and a banana,
    so 3".
    """
    norms = before[0].norms
    articles = sum(one in ADDING and two in ONE for one, two in pairwise(norms))
    if len(before) != 1 or not articles or sum(a.value for a in told) + articles != outcome.value:
        return None
    before[0].amounts = [a._replace(value=outcome.value) if a is told[0] else a for a in before[0].amounts]
    return before[0]


def _bare_parts(before: list[Clause], told: list[Amount]) -> bool:
    """Whether what follows the first number are mere numbers of the same, with no more than where or when:
    "three before work and one with my coffee".
    """
    if units.measurable(told[0].unit or "") or any(clause.has(*TIED) for clause in before):
        return False
    opens = {clause.words[0].start for clause in before if clause.words}
    return all(not (a.unit or a.noun) and a.value.is_integer() and a.start in opens for a in told[1:])


ADDING = word_set("and & plus + n")
SHORT = 5  # words of a clause that only tells the outcome


def _alike(told: Amount, outcome: Amount) -> bool:
    return outcome.unit is None or outcome.unit == told.unit or (told.unit is None and bool(outcome.unit))
