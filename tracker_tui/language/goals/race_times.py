"""The time that a distance is to take, as what a goal is measured by: "a mile in 7 minutes", "half marathon
time down to 1:45".
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.goals.wished import Wish

WITHIN = word_set("in under below sub to within than")
SLOWEST = 20.0  # minutes for a kilometre, from which on "1:45" is of seconds and not of minutes


def race_time(wish: Wish) -> Amount | None:
    """The time told for a distance of a wish, or None where it tells none."""
    plain = [a for a in wish.amounts if not a.per]
    ways = [(a.start, way) for a in plain if (way := _kilometres(a)) and a.counts] or _own_race(wish)
    if len(ways) != 1 or any(a.per for a in wish.amounts):
        return None
    start, way = ways[0]
    told = [a for a in plain if a.start > start and _takes(a) and _before(wish, a) in WITHIN]
    return _read_as(told[0], way) if told else None


def _own_race(wish: Wish) -> list[tuple[int, float]]:
    """Where a race is spoken of as one's own, and how far it is: "get my 5k to 25 min"."""
    found = _mine().search(wish.text)
    if found is None:
        return []
    return [(found.start(), float(found[1]) if found[1] else NAMED[found[2].lower()])]


NAMED = {"mile": 1.609344, "half": 21.0975, "marathon": 42.195, "parkrun": 5.0}  # kilometres


@cache
def _mine() -> re.Pattern[str]:
    return re.compile(rf"\bmy (?:(\d+) ?k|({'|'.join(NAMED)}))\b", re.IGNORECASE)


def _before(wish: Wish, amount: Amount) -> str:
    """The word before an amount."""
    words = [word.norm for word in wish.words if word.end <= amount.start and word.sign == "w"]
    return words[-1] if words else ""


def _kilometres(amount: Amount) -> float | None:
    """How far an amount is, or None where it tells no distance."""
    readings = amount.readings or ((amount.value, amount.unit),)
    ways = (units.convert(value, unit, "km") for value, unit in readings if unit)
    return next((way for way in ways if way), None)


def _takes(amount: Amount) -> bool:
    return amount.unit in ("seconds", "minutes", "hours") and amount.counts


def _read_as(amount: Amount, way: float) -> Amount:
    """A time on the clock as minutes and seconds or hours and minutes, whichever the distance can take."""
    if len(amount.readings) < 2:
        return amount
    in_hours = way > 5 and amount.value * 60 <= way * SLOWEST
    unit, value = ("minutes", amount.value * 60) if in_hours else ("minutes", amount.value)
    return amount._replace(unit=unit, value=value, readings=())
