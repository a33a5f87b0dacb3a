"""Amounts that tell only together how much: "2 at £2 each", "4 laps of the 2.5k loop"."""

from __future__ import annotations

from tracker_tui.language.amounts.quantities import Amount, Reading, Role
from tracker_tui.language.text.tokens import word_set
from tracker_tui.progress import units

EACH = ("each", "apiece", "a pop", "a piece", "a go", "a head", "a time", "per", "a ticket", "a throw")
AROUND = word_set("of the a an my our this that same local on round around up over at")
GOING_ROUND = word_set("laps lengths loops rounds circuits times lap loop reps repeats")
COURSES = word_set(
    "loop lap circuit track course path route trail block pool lake park hill field run route ride walk"
)


def with_products(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, with those multiplied that tell how many and how much each."""
    for at in range(len(found) - 1):
        count, each = found[at], found[at + 1]
        if count.role is not Role.AMOUNT or each.role is not Role.AMOUNT:
            continue
        between = text[count.end : each.start].lower().split()
        if _priced(text, count, each):
            found[at + 1] = each._replace(value=count.value * each.value, readings=(), article=False)
        elif _rounds(count, each, between) or _in_pool(count, each):
            found[at], found[at + 1] = _multiplied(count, each)
        elif _in_pool(each, count):
            found[at + 1], found[at] = _multiplied(each, count)
    return found


def _priced(text: str, count: Amount, each: Amount) -> bool:
    """Whether so many things are told with the price of each: "3 scratch cards for 2 quid each"."""
    if not units.is_money(each.unit or "") or units.measurable(count.unit or "") or count.value <= 1:
        return False
    behind = text[each.end : each.end + 12].lower().lstrip(" ,")
    return count.value.is_integer() and behind.startswith(EACH)


def _rounds(count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether a way is told with how often it was gone: "4 laps of the 2.5k loop"."""
    going = count.unit in GOING_ROUND or (count.noun or "").split(" ")[0] in GOING_ROUND
    words = [word for word in between if word not in GOING_ROUND]
    if not going or not words or not set(words) <= AROUND or not count.value.is_integer():
        return False
    return _length(each) is not None and bool(set((each.noun or "").split()) & COURSES)


def _in_pool(swum: Amount, pool: Amount) -> bool:
    """Whether lengths or laps stand beside the length of the pool."""
    pooled = pool.unit in ("m", "yd") and (pool.noun or "").startswith("pool")
    return pooled and swum.unit in ("lengths", "laps")


def _length(each: Amount) -> Reading | None:
    readings = each.readings or (Reading(each.value, each.unit),)
    return next((r for r in readings if r.unit and units.dimension(r.unit) == "length"), None)


def _multiplied(count: Amount, each: Amount) -> tuple[Amount, Amount]:
    """The count with the whole way as its second reading, and the single way as a mere name."""
    way = Reading(each.value, each.unit) if each.unit in ("m", "yd") else _length(each)
    assert way is not None
    readings = (Reading(count.value, count.unit), Reading(count.value * way.value, way.unit))
    return count._replace(readings=readings), each._replace(role=Role.CODE)
