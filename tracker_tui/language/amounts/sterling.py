"""Pounds that are money: "40 pounds into the holiday pot" where nothing is weighed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker_tui.language.tables import coins
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.progress.goals import Goal

STERLING, POUNDS, POUND = "£", "lb", "pound"


def in_sterling(amounts: Sequence[Amount], text: str, *, otherwise: bool = False) -> list[Amount]:
    """The amounts of a text, with those that are told in pounds and mean money told in £: by the words of
    their own sentence, `otherwise` where these do not tell.
    """
    return [
        amount._replace(unit=STERLING)
        if _in_pounds(amount) and _is_money(amount, text, otherwise)
        else amount
        for amount in amounts
    ]


def about_money(title: str) -> bool:
    """Whether a title speaks of money and of nothing that is weighed: "Save 3000 pounds for Japan"."""
    return STERLING in title or (bool(coins.paid().search(title)) and not coins.weighed().search(title))


def counted_by(goals: Iterable[Goal]) -> bool:
    """Whether some goal counts £ and none a weight."""
    counted = {goal.unit for goal in goals if goal.unit}
    return STERLING in counted and not any(units.dimension(unit) == "mass" for unit in counted)


def _in_pounds(amount: Amount) -> bool:
    return amount.unit == POUNDS and POUND in amount.text.lower()


def _is_money(amount: Amount, text: str, otherwise: bool) -> bool:
    sentence = _sentence(text, amount)
    return not coins.weighed().search(sentence) and (otherwise or bool(coins.paid().search(sentence)))


def _sentence(text: str, amount: Amount) -> str:
    start = max(text.rfind(mark, 0, amount.start) for mark in ".!?;\n") + 1
    end = next((found.start() for found in re.finditer(r"[!?;\n]|\.(?!\d)", text[amount.end :])), None)
    return text[start : len(text) if end is None else amount.end + end]
