"""Which way money goes: out of a purse, in from work, or by into savings."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from tracker_tui.language.deeds.spans import first_behind
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

Way = Literal["out", "in", "by"]

SPENDING = word_set(
    "bought buy spent spend paid pay cost ordered got splurged blew dropped bill charged renewed "
    "billed tanked refuelled refueled tipped topped"
)
LOST = word_set("gone wasted lost fined vanished stolen")  # "dishwasher broke. $400 gone"
SAVING = word_set(
    "saved stashed stuck moved transferred deposited banked set squirrelled put added drop dropped payday "
    "popped chucked tucked"
)
PAYING = word_set("paid settled cleared transferred wired landed arrived")
EARNED = word_set("invoice invoices client clients wages salary paycheck paycheque payslip payout")
EITHER = word_set("sold earned banked took")  # into savings, or what is earned
ME, GOT = word_set("me us"), word_set("got get getting been was were finally")
# What may follow "paid" where somebody paid the speaker: nothing that they bought.
SETTLING = word_set(
    "at last finally up in full early late today yesterday me us the their my his her invoice invoices "
    "deposit retainer fee on time again already now and it this that morning first half second rest balance "
    "overdue monday tuesday wednesday thursday friday saturday sunday just"
)

RIGHT, WRONG = 1.0, -1.0  # for a sum that goes the goal's way, and against one that may go another
NEVER = -2.5  # against a sum that surely goes another way


def way_of(goal: Goal) -> Way | None:
    """Which way the money of a goal goes; None of goals in other units."""
    return _way(goal.title, goal.unit, goal.kind)


@lru_cache(maxsize=256)
def _way(title: str, unit: str | None, kind: GoalKind) -> Way | None:
    if not _of_money(title, unit):
        return None
    if kind is GoalKind.LIMIT:
        return "out"
    said = lexicon.activities_in(title)
    if "saving" not in said and "income" in said:
        return "in"
    return "by"


def of_money(goal: Goal) -> bool:
    """Whether a goal counts money, be it without a sign: "save 2000 for a bike", "put 500 aside"."""
    return _of_money(goal.title, goal.unit)


@lru_cache(maxsize=256)
def _of_money(title: str, unit: str | None) -> bool:
    if unit:
        return units.is_money(unit)
    return "saving" in lexicon.activities_in(title) or "aside" in title.lower().split()


def said_ways(clause: Clause, context: Context) -> frozenset[Way]:
    """Which ways a clause says that money may go, or the clause before it where it is a sum and no more."""
    ways = _said(clause)
    if not ways and len(clause.words) <= BARE and clause.amounts:
        before = [c for c in context.clauses if c.start < clause.start]
        return _said(before[-1]) if before else ways
    return ways


BARE = 4  # words of a clause that is a sum and no more


def _said(clause: Clause) -> frozenset[Way]:
    if received(clause) or clause.has(*EARNED):
        return frozenset({"in"})
    lost = clause.has(*LOST) and not clause.has("into", "to")
    spent = clause.has(*SPENDING) or lost or _went_on(clause)
    saved, either = clause.has(*SAVING), clause.has(*EITHER)
    if spent:
        return frozenset() if saved or either else frozenset({"out"})
    if either:
        return frozenset({"in", "by"})
    return frozenset({"by"}) if saved else frozenset()


def _went_on(clause: Clause) -> bool:
    """Whether a sum is followed by what it went on: "and 42 on fabric"; not by a day or a debt."""
    for amount in clause.amounts:
        at = first_behind(amount, clause)
        behind = clause.norms[at : at + 4]
        thing = next((norm for norm in behind[1:] if norm not in ("a", "an", "the", "my", "some")), "")
        if behind[:1] == ["on"] and thing and amount.counts and thing not in NOT_BOUGHT:
            return True
    return False


NOT_BOUGHT = word_set(
    "monday tuesday wednesday thursday friday saturday sunday top loan card mortgage debt overdraft credit "
    "balance account way average"
)


def free_of_charge(clause: Clause, goal: Goal) -> bool:
    """Whether a clause of a limit in money tells what cost nothing: "brought lunch from home"."""
    spends = goal.kind is GoalKind.LIMIT and units.is_money(goal.unit or "")
    own = clause.has(*FREE) or ("from", "home") in pairwise(clause.norms)
    return spends and not clause.amounts and own


FREE = word_set("homemade packed leftovers gifted treated")


def received(clause: Clause) -> bool:
    """Whether the speaker was paid: "got paid", "Bramwell paid at last", "the client has paid me"."""
    norms = clause.norms
    if any(norm == "paid" and (after in ME or before in GOT) for before, norm, after in _threes(norms)):
        return True
    at = next((at for at, norm in enumerate(norms) if norm in PAYING), 0)
    if not at or norms[at - 1] in ("i", "we", "just", "and", "have", "only"):
        return False
    if EARNED & set(norms[:at]):
        return True  # "client paid 350 for the manual"
    spans = [(amount.start, amount.end) for amount in clause.amounts]
    behind = [
        word
        for word in clause.words[at + 1 :]
        if word.sign == "w" and not any(start <= word.start < end for start, end in spans)
    ]
    return all(word.norm in SETTLING for word in behind)


def _threes(norms: list[str]) -> list[tuple[str, str, str]]:
    pairs = list(pairwise([*norms, ""]))
    return [(norms[at - 1] if at else "", norm, after) for at, (norm, after) in enumerate(pairs)]


def weight(clause: Clause, goal: Goal, context: Context) -> float:
    """More for a goal whose way a clause says that money went, less for the others."""
    goes = way_of(goal)
    if goes is None or not (ways := said_ways(clause, context)):
        return 0.0
    if goes in ways:
        return RIGHT
    return NEVER if {"in", "out"} <= ways | {goes} else WRONG


GIVING = word_set("gave paid sent lent slipped handed transferred venmoed owed bunged tipped refunded bought")


KEEPING = SAVING | word_set("threw stuck paid")


def given(clause: Clause) -> bool:
    """Whether somebody gave the speaker something that is counted: "grandma gave me 40"."""
    norms = clause.norms
    got = any(norm in GIVING and after in ("me", "us") for norm, after in pairwise(norms))
    kept = any(norm in KEEPING and after in ("it", "that", "this", "them") for norm, after in pairwise(norms))
    return (got or kept) and any(_may_be_money(amount) for amount in clause.amounts)


OWING = ("he", "she", "they", "back", "owed", "i", "we", "for", "from")


def _may_be_money(amount: Amount) -> bool:
    named = amount.noun and not amount.unit and amount.noun.split()[0] not in OWING
    return amount.counts and not amount.article and not named and units.is_money(amount.unit or "$")
