"""read_amounts: the numbers of a message with their units, and what each of them is there for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts import clock as amount_clock
from tracker_tui.language.amounts import forms as amount_forms
from tracker_tui.language.amounts import names as amount_names
from tracker_tui.language.amounts import numbered
from tracker_tui.language.amounts.amount_words import CURRENCY, MONEY_NOTES
from tracker_tui.language.amounts.in_names import with_headed, with_names
from tracker_tui.language.amounts.number_words import (
    COUPLE,
    FRACTIONS,
    GLYPHS,
    ONES,
    ORDINALS,
    SCALES,
    TENS,
    TIMES,
    VAGUE,
)
from tracker_tui.language.amounts.plain import plain
from tracker_tui.language.amounts.products import with_products
from tracker_tui.language.amounts.quantities import Amount, Reading, Role
from tracker_tui.language.amounts.quotas import attach_quotas
from tracker_tui.language.amounts.shares import with_shares
from tracker_tui.language.amounts.sterling import POUND, in_sterling
from tracker_tui.language.text.tokens import NUMBER, Tokens, tokenize, word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker_tui.language.amounts.draft import Draft

__all__ = ["Amount", "Reading", "Role", "read_amounts"]

MOST = 64  # amounts read from one message
TRIGGERS = (
    word_set(
        "a an another my both hour pint mile litre liter kilo cup week noon midnight marathon halfway . # x ×"
    )
    | frozenset(ONES)
    | frozenset(TENS)
    | frozenset(SCALES)
    | frozenset(FRACTIONS)
    | frozenset(GLYPHS)
    | frozenset(COUPLE)
    | frozenset(VAGUE)
    | frozenset(TIMES)
    | frozenset(ORDINALS)
    | frozenset(CURRENCY)
    | frozenset(MONEY_NOTES)
)

# tried in order: names and dates first, plain amounts last
READERS: tuple[Callable[[Tokens, int], Draft | None], ...] = (
    amount_forms.feet,
    numbered.numbered_list,
    amount_names.named,
    amount_names.label,
    amount_forms.pressure,
    amount_names.slashed_date,
    amount_names.month_day,
    amount_clock.clock,
    amount_forms.crossed,
    amount_forms.score,
    amount_forms.race,
    amount_forms.another,
    amount_forms.note,
    amount_forms.times,
    amount_names.ordinal,
    plain,
)


def read_amounts(text: str, dates: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """The amounts of a text, in order, not overlapping; spans are into `text`. Numbers within `dates` (spans
    of what read_dates found) are told as role DATE. Only the first 4,000 characters are read.
    """
    tokens = tokenize(text)
    found: list[Amount] = []
    at = 0
    while at < len(tokens) and len(found) < MOST:
        token = tokens[at]
        result = _read(text, tokens, at) if token.kind == NUMBER or token.low in TRIGGERS else None
        if result is None:
            at += 1
            continue
        amount, at = result
        found.append(_dated(amount, dates))
    if not found:
        return found
    found = amount_clock.with_other_times(text, amount_clock.with_other_shifts(found))
    found = with_names(text, with_headed(text, found))
    found = attach_quotas(tokens, with_products(text, with_shares(text, found)))
    return in_sterling(found, text) if POUND in text.lower() else found


def _read(text: str, tokens: Tokens, at: int) -> tuple[Amount, int] | None:
    for reader in READERS:
        if (draft := reader(tokens, at)) is not None:
            return draft.finish(text, tokens), draft.next
    return None


def _dated(amount: Amount, dates: Sequence[tuple[int, int]]) -> Amount:
    if any(start < amount.end and amount.start < end for start, end in dates):
        return amount._replace(role=Role.DATE)
    return amount
