"""Amounts that a message goes on to put right or to settle: "saved 100, no 120", "6, but 2 broke, so 4"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.clauses.clause import Clause

# Words that take back the number before them.
TAKING_BACK = word_set(
    "no nope nah ok wait sorry actually rather correction oops scratch mean meant lie make hang say call well"
)
AROUND = word_set(
    "or let us i it that is was on hmm er erm uh um oh ah make my bad tell a lie the sry in fact fact more "
    "like really closer to nearer probably only"
)
SUPPOSED = word_set("would could should started had made going went originally initially")
REALLY = (["really"], ["actually"], ["closer", "to"], ["nearer", "to"], ["more", "like"])
LEAVING = word_set("so leaving leaves left makes leave that then final total =")


def settled(clauses: list[Clause]) -> list[Clause]:
    """The clauses with each number that the message puts right as it is in the end."""
    return _reckoned(_taken_back(clauses))


def _taken_back(clauses: list[Clause]) -> list[Clause]:
    kept: list[Clause] = []
    cued = False
    for clause in clauses:
        own = [amount for amount in clause.amounts if amount.counts]
        told = _last_told(kept)
        cue, bare = _opens_cued(clause), _only_amount(clause)
        again = told and len(own) == 1 and bare and (cue or cued) and _alike(told[1], own[0])
        if told and again and "judged" not in table(commands.ANEW).labels(told[0].words):
            before, amount = told
            right = own[0]._replace(start=amount.start, end=amount.end, noun=own[0].noun or amount.noun)
            right = right if right.unit or right.readings else _in_units_of(right, amount)
            before.amounts = [right if a is amount else a for a in before.amounts]
            kept = kept[: kept.index(before) + 1]
            cued = False
            continue
        if told and len(own) == 1 and _hedges(clause, own[0]) and _alike(told[1], own[0]):
            continue
        cued = cue and bool(told) and not own and len(clause.words) <= SHORT and not _denies(clause)
        kept.append(clause)
    return kept


def _denies(clause: Clause) -> bool:
    """Whether a clause only says what was not done: "ran 5k, no beer, 10 pages"."""
    return clause.norms[0] == "no" and clause.norms[1:2] != [] and clause.norms[1] not in TAKING_BACK | AROUND


def _in_units_of(right: Amount, amount: Amount) -> Amount:
    """A bare number as what the one before it was told in: "8k, well 7.5"."""
    written = min((reading.value for reading in amount.readings), default=0.0)
    readings = [r._replace(value=r.value * right.value / written) for r in amount.readings] if written else []
    return right._replace(unit=amount.unit, readings=tuple(readings))


def _hedges(clause: Clause, amount: Amount) -> bool:
    """Whether a clause only doubts the number before it: "ten minutes, maybe twelve"."""
    opening = [word.norm for word in clause.words if word.end <= amount.start]
    return bool(opening) and set(opening) <= HEDGING and len(clause.words) <= SHORT


HEDGING = word_set("maybe perhaps possibly or")
SHORT = 4  # words of a clause that only takes back


def _last_told(clauses: Sequence[Clause]) -> tuple[Clause, Amount] | None:
    for clause in reversed(clauses):
        own = [a for a in clause.amounts if a.counts and not _stands_for_a_thing(a, clause)]
        if own:
            return clause, own[-1]
        if len(clause.words) > SHORT:
            return None
    return None


def _stands_for_a_thing(amount: Amount, clause: Clause) -> bool:
    """Whether a number is what a clause is about, and no number told: "one got cancelled, make it 2", "that
    included an hour of navigation, so call it 2".
    """
    if clause.norms[:1] in (["that"], ["it"], ["this"]) and clause.norms[1:2] in (["included"], ["includes"]):
        return True
    behind = [word.norm for word in clause.words if word.start >= amount.end][:2]
    labels = table(commands.PARTS).labels(clause.words)
    if "lost" in labels and labels["lost"].first == 0:
        return True  # "burned half a tray, make it 84"
    if behind in OF_THEM and labels:
        return True  # "2 of them cracked in the kiln, make it 1"
    alone = amount.text.lower() == "one" and not amount.noun and amount.start == clause.words[0].start
    return alone and len(clause.words) > 1 and (is_past(clause.words[1]) or clause.norms[1] in ("is", "has"))


OF_THEM = [["of", which] for which in ("them", "those", "these", "it")]


def _opens_cued(clause: Clause) -> bool:
    if clause.joined == "but" and any(_was_really(clause, amount) for amount in clause.amounts):
        return True
    words = [word.norm for word in clause.words if word.sign == "w"]
    opening = words[
        : next((i for i, norm in enumerate(words) if norm not in TAKING_BACK | AROUND), len(words))
    ]
    return bool(set(opening) & TAKING_BACK)


def _was_really(clause: Clause, amount: Amount) -> bool:
    """Whether a number is what it really was: "strava says 10.2 but it was really 10", but not "it felt
    really easy, like 3".
    """
    before = [word.norm for word in clause.words if word.end <= amount.start]
    return before[:2] in IT_WAS and (before[-1:] in REALLY or before[-2:] in REALLY)


IT_WAS = (["it", "was"], ["that", "was"], ["it", "is"], ["that", "is"])


def _only_amount(clause: Clause) -> bool:
    """Whether a clause is a number and such words, and nothing else."""
    spans = [(amount.start, amount.noun_end or amount.end) for amount in clause.amounts]
    spans += [(w.start, clause.end) for w in clause.words[1:] if w.norm == "after" and clause.has("well")][:1]
    return all(
        word.sign in ("p", "e")
        or word.norm in TAKING_BACK | AROUND
        or any(start <= word.start < end for start, end in spans)
        for word in clause.words
    )


def _alike(one: Amount, other: Amount) -> bool:
    """Whether two amounts are of one kind, so that the later may stand for the earlier."""
    if other.more or (other.noun and other.noun != one.noun and not one.unit):
        return False
    if other.unit is None:
        return not other.readings or one.unit is None or _reads(other, one.unit)
    if one.unit is None:
        return not one.noun and (not one.readings or _reads(one, other.unit))
    return one.unit == other.unit or units.compatible(one.unit, other.unit)


def _reads(amount: Amount, unit: str) -> bool:
    return any(r.unit is None or units.compatible(r.unit, unit) for r in amount.readings)


def _reckoned(clauses: list[Clause]) -> list[Clause]:
    """The clauses with a difference that is reckoned out told once: its outcome."""
    told = [(amount, clause) for clause in clauses for amount in clause.amounts if amount.counts]
    if len(told) == 2 and _subtracted(told):
        (whole, clause), (less, other) = told
        _put(clause, whole, whole.value - less.value)
        clause.amounts = [a for a in clause.amounts if a is not less]
        return [c for c in clauses if c is clause or c is not other]
    if len(told) != 3 or not all(_countable(amount) for amount, _ in told):
        return clauses
    (first, where), (second, then), (third, last) = told
    if first.value - second.value == third.value and {last.joined, *last.norms[:3]} & LEAVING:
        named = first._replace(unit=first.unit or third.unit, noun=first.noun or third.noun)
        where.amounts = [named if a is first else a for a in where.amounts]
        first = named
        return _only(clauses, where, first, third.value, {id(then), id(last)})
    if second.value - third.value == first.value and set(then.norms) & SUPPOSED:
        return _only(clauses, where, first, first.value, {id(then), id(last)})
    return clauses


def _countable(amount: Amount) -> bool:
    return amount.value > 0 and amount.value.is_integer() and not units.measurable(amount.unit or "")


def _subtracted(told: list[tuple[Amount, Clause]]) -> bool:
    """Whether the second number is taken off the first: "9 squares minus 2"."""
    (whole, clause), (less, other) = told
    if less.value >= whole.value or less.value <= 0:
        return False
    if other.norms[0] in ("minus", "less") and clause is not other:  # "$86, minus a $5 coupon"
        return units.is_money(whole.unit or "") and less.unit in (whole.unit, None)
    if clause is not other or not (_countable(whole) and _countable(less)):
        return False
    words = clause.words
    return any(one.norm in ("minus", "less") and two.start == less.start for one, two in pairwise(words))


def _only(
    clauses: list[Clause], where: Clause, amount: Amount, value: float, spent: set[int]
) -> list[Clause]:
    spent -= {id(where)}
    others = [a for clause in clauses if id(clause) in spent for a in clause.amounts]
    where.amounts = [a for a in where.amounts if a is amount or not a.counts or a in others]
    _put(where, amount, value)
    return [clause for clause in clauses if id(clause) not in spent]


def _put(clause: Clause, amount: Amount, value: float) -> None:
    right = amount._replace(value=value, readings=())
    clause.amounts = [right if a is amount else a for a in clause.amounts]
