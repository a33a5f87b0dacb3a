"""Parts of a whole: "half an hour", "half painted", "two thirds of the way", "3/5 done"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import STOP
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.quantities import Reading
from tracker_tui.language.amounts.unit_forms import read_unit
from tracker_tui.language.text.tokens import WORD, Tokens, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.numbers import Number

# "half" is a part of the work before these, and before a participle ("half painted")
PART_AFTER = word_set(
    "done through way of the my our his her finished complete completed ready there full empty over tidy "
    "clean dry built written read cut dug sewn knit hung sold torn swept drawn gone bare"
)
NO_PART_AFTER = word_set("asleep hearted time past price term baked decent naked tired bored red bed")


def fraction(tokens: Tokens, at: int, number: Number) -> Draft | None:
    """A part: of a unit it is an amount in it, of a thing it counts, else it is a share in percent."""
    place, article = _behind_article(tokens, number.next)
    unit = read_unit(tokens, place, None)
    if unit and unit.name != "times" and not _counted_apart(tokens, number):
        return Draft(at, unit.next, number.value, unit.name)
    if number.over:
        return _out_of(tokens, at, number)
    if article and tokens.at(place).kind == WORD and tokens.low(place) not in STOP:
        return Draft(at, place, number.value)
    return _share(tokens, at, number)


def _behind_article(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Past "a" or "of an": "half an hour", "a quarter of a pizza", "three quarters of hour"."""
    place = at + 1 if tokens.low(at) == "of" and tokens.low(at + 1) in ("a", "an", "hour") else at
    article = tokens.low(place) in ("a", "an")
    return place + article, article


def _counted_apart(tokens: Tokens, number: Number) -> bool:
    """ "3/5 sessions" is three of five, "3/4 mile" is a part of one."""
    if number.over is None:
        return False
    return not (units.measurable(tokens.low(number.next)) and number.over in (2, 3, 4, 5, 8, 10))


def _out_of(tokens: Tokens, at: int, number: Number) -> Draft:
    """ "3/5" as written: sixty percent, or three (of five)."""
    above, below = tokens.at(at).value or 0.0, number.over or 0.0
    readings = (Reading(number.value * 100, "%"), Reading(above, None))
    share = Draft(at, number.next, number.value * 100, "%", readings=readings, fraction=True)
    return share._replace(of=below, parts=(above, below))


def _share(tokens: Tokens, at: int, number: Number) -> Draft | None:
    """A share of the whole, in percent. A lone "half" or "quarter" needs what is so far done behind it."""
    after = tokens.low(number.next)
    lone = number.next == at + 1 and tokens.low(at) != "halfway" and tokens.at(at).kind == WORD
    part = after in PART_AFTER or (after.endswith(("ed", "way")) and len(after) > 3)
    if lone and (not part or after in NO_PART_AFTER):
        return None
    end = number.next + (1 if after.endswith("way") else 0)
    return Draft(at, end, number.value * 100, "%", fraction=True)
