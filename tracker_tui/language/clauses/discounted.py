"""Things told that are not to be counted: "made two, one cracked, so count only the one"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.clauses.pieces import TIED
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause

NUMBER = r"(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
COUNT = r"(?:count|counts|counted|counting|log|put|record|add|call it)"
NOT_COUNTED = (
    r"(?:does|do|did|should|would|will) ?(?:not|n't) (?:really )?count"
    r"|(?:is |are |was |were )?not to be counted|not counted"
)


@cache
def _kept() -> re.Pattern[str]:
    """What is to be counted of it: "count only the one", "so only 2 count", "so log four"."""
    return re.compile(
        rf"\b(?:only|just) (?:{COUNT} )?(?:down )?(?:as )?(?:the )?{NUMBER}\b(?! ?[\d.:%])(?= {COUNT}\b|$)"
        rf"|^(?:so )?(?:we |i |i'll |let's |please )?{COUNT}(?: it| that| them)? ?(?:down )?"
        rf"(?:only |just |as )*(?:the )?{NUMBER}\b"
        r"(?! ?[\d.:%]| twice| double| in | into | on | to | \w+ in )",
        re.IGNORECASE,
    )


@cache
def _left_out() -> re.Pattern[str]:
    """What of it is not to be counted: "the one to the council doesn't count"."""
    return re.compile(rf"\b(?:the )?{NUMBER}\b[^.!?]{{0,60}}?\b(?:{NOT_COUNTED})\b", re.IGNORECASE)


def discounted(clauses: list[Clause]) -> list[Clause]:
    """The clauses with the number of what was done put right where some of it is not to be counted."""
    for at, clause in enumerate(clauses[1:], start=1):
        if _uncounted(clause, clauses[:at]):
            return [*clauses[:at], *clauses[at + 1 :]]
        if clause.has(*TIED) and not clause.has("count", "counts", "counted"):
            continue  # "35 on Tuesday. Today only 8"
        found = [(i, a) for i, c in enumerate(clauses[:at]) for a in c.amounts if _countable(a)]
        if not found:
            continue
        place, whole = found[0]
        since = " ".join(c.text for c in clauses[place + 1 : at + 1])
        kept, out = _kept().search(clause.text), _left_out().search(since)
        value = _number(kept) if kept else whole.value - _number(out) if out else 0.0
        if 0 < value < whole.value and all(a.value < whole.value for _, a in found[1:]):
            told = clauses[place]
            told.amounts = [a._replace(value=value, readings=()) if a is whole else a for a in told.amounts]
            return [*clauses[: place + 1], *(_without_numbers(c) for c in clauses[place + 1 : at])]
    return clauses


def _without_numbers(clause: Clause) -> Clause:
    clause.amounts = []
    return clause


def _uncounted(clause: Clause, before: list[Clause]) -> bool:
    """Whether a clause names what of several things is not to be counted, which is left out then: "3 answers
    and 1 essay, essay not to be counted".
    """
    named = _not_counted().search(clause.text)
    word = units.singular(named.group(1).lower()) if named else ""
    for told in before:
        out = [a for a in told.amounts if word in map(units.singular, (a.noun or a.unit or "").split())]
        if word and out and sum(len(c.amounts) for c in before) > len(out):
            told.amounts = [a for a in told.amounts if a not in out]
            told.unreal = told.unreal if told.amounts else "counter"
            return True
    return False


@cache
def _not_counted() -> re.Pattern[str]:
    return re.compile(rf"\b([^\W\d_]+) (?:{NOT_COUNTED})\b", re.IGNORECASE)


def _countable(amount: Amount) -> bool:
    whole = amount.counts and amount.value > 1 and amount.value.is_integer() and not amount.article
    return whole and not units.measurable(amount.unit or "")


def _number(found: re.Match[str]) -> float:
    said = next(group for group in found.groups() if group).lower()
    return float(said) if said.isdigit() else float(ONES[said])
