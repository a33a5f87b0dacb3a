"""Plain amounts: a number, perhaps with currency, unit, range or smaller unit behind it."""

from __future__ import annotations

from tracker_tui.language.amount_draft import Draft
from tracker_tui.language.amount_units import FoundUnit, read_unit
from tracker_tui.language.amount_words import CURRENCY, DASHES, STOP
from tracker_tui.language.number_words import ONES
from tracker_tui.language.numbers import Number, read_number, read_part
from tracker_tui.language.quantities import Reading, Role
from tracker_tui.language.tokens import NUMBER, SYMBOL, WORD, Tokens, literal_value, word_set
from tracker_tui.progress import units

# unit -> the smaller unit that a bare number behind it is in, and how many of them make one
SMALLER: dict[str, tuple[str, int]] = {
    "hours": ("minutes", 60), "minutes": ("seconds", 60), "st": ("lb", 14), "ft": ("in", 12),
    "lb": ("oz", 16), "km": ("m", 1000), "m": ("cm", 100), "kg": ("g", 1000), "litres": ("ml", 1000),
    "weeks": ("days", 7), "days": ("hours", 24), "miles": ("yd", 1760),
}  # fmt: skip
BARE_SMALLER = frozenset({"hours", "st", "ft"})
HALVABLE = word_set("hours minutes km miles litres kg st m weeks days cups pints")


def plain(tokens: Tokens, at: int) -> Draft | None:
    """Any other amount: "5 km", "$1.2k", "12 st 4", "an hour and a quarter", "3-4 pages", "half painted"."""
    draft = _money(tokens, at) or _article(tokens, at) or _number(tokens, at)
    return draft and _ranged(tokens, _compound(tokens, draft))


def _money(tokens: Tokens, at: int) -> Draft | None:
    """A currency before its number: "$1.2k", "USD 200", "Rs. 500"."""
    unit = CURRENCY.get(tokens.low(at))
    if unit is None:
        return None
    begin = at + 2 if tokens.low(at + 1) == "." else at + 1
    if tokens.low(begin) == "$":
        begin += 1
    if tokens.at(begin).kind != NUMBER or (number := read_number(tokens, begin)) is None:
        return None
    exact = literal_value(tokens.low(begin), money=True) if not number.fraction else None
    value = _scaled(exact if exact is not None and number.next == begin + 1 else number.value, number.suffix)
    if number.suffix and exact is not None:
        value = _scaled(exact, number.suffix)
    return Draft(at, number.next, value, unit)


def _scaled(value: float, suffix: str) -> float:
    return value * {"k": 1e3, "m": 1e6, "b": 1e9}.get(suffix, 1.0)


def _article(tokens: Tokens, at: int) -> Draft | None:
    """ "an hour", "a litre", "a beer", "only a mile": one of a unit we know."""
    if tokens.low(at) not in ("a", "an") or read_number(tokens, at):
        return None
    unit = read_unit(tokens, at + 1, None)
    if (
        unit is None
        or unit.name == "%"
        or tokens.at(at + 1).kind == SYMBOL
        or tokens.low(at - 1) in ("half", "of", "such", "quite")
    ):
        return None
    if _quota_word(tokens, at, unit):
        return None
    return Draft(at, unit.next, 1.0, unit.name, article=True)


def _quota_word(tokens: Tokens, at: int, unit: FoundUnit) -> bool:
    """Whether "a day", "a week" is the period of what was said before ("twice a day") or a time that passes."""
    return unit.name in ("days", "weeks", "months", "years", "nights", "mornings", "evenings", "times")


def _number(tokens: Tokens, at: int) -> Draft | None:
    sign = -1.0 if _negative(tokens, at) else 1.0
    number = read_number(tokens, at)
    if number is None:
        return None
    if number.fraction:
        return _fraction(tokens, at, number)
    unit = read_unit(tokens, number.next, number)
    return _with_unit(tokens, at, number, unit, sign)


def _negative(tokens: Tokens, at: int) -> bool:
    """A minus glued to its number and to nothing before it."""
    minus = tokens.at(at - 1)
    return tokens.at(at).glued and minus.low in DASHES and not minus.glued and at > 1


def _with_unit(tokens: Tokens, at: int, number: Number, unit: FoundUnit | None, sign: float) -> Draft | None:
    value, first = number.value, at - 1 if sign < 0 else at
    if unit is None:
        if _glued_name(tokens, number):
            return Draft(at, number.next, value, role=Role.CODE)
        return Draft(
            first, number.next, sign * _scaled(value, number.suffix), vague=number.vague, wants_noun=True
        )
    if units.is_money(unit.name) and tokens.at(at).kind == NUMBER and not number.suffix:
        exact = literal_value(tokens.low(at), money=True)
        value = exact if exact is not None and number.next == at + 1 else value
    if unit.readings:
        head = unit.readings[0]
        readings = (
            tuple(Reading(sign * r.value, r.unit) for r in unit.readings) if len(unit.readings) > 1 else ()
        )
        return Draft(first, unit.next, sign * head.value, head.unit, readings=readings, wants_noun=True)
    readings = (Reading(sign * value, "m"), Reading(sign * value, "minutes")) if _bare_m(tokens, unit) else ()
    return Draft(
        first, unit.next, sign * value, unit.name, readings=readings, vague=number.vague, wants_noun=True
    )


def _bare_m(tokens: Tokens, unit: FoundUnit) -> bool:
    return unit.name == "m" and tokens.low(unit.next - 1) == "m"


def _glued_name(tokens: Tokens, number: Number) -> bool:
    """Letters glued to digits that are no unit: "3D", "24703L202", "5G"."""
    after = tokens.at(number.next)
    return (
        number.digits
        and after.glued
        and after.kind == WORD
        and len(after.low) < 3
        and after.low not in ("x", "er")
    )


FRACTION_AFTER = word_set("""
    done through way of the my our his her finished complete completed ready there full empty over
""")


def _fraction(tokens: Tokens, at: int, number: Number) -> Draft | None:
    """ "half an hour", "3/4 mile", "half painted", "two thirds of the way", "3/5 done"."""
    place = number.next
    if tokens.low(place) == "of" and tokens.low(place + 1) in ("a", "an"):
        place += 1
    if tokens.low(place) in ("a", "an"):
        place += 1
    unit = read_unit(tokens, place, None)
    if unit and unit.name not in ("times",) and not _taken_apart(tokens, number):
        return Draft(at, unit.next, number.value, unit.name, wants_noun=True)
    if number.over:
        return _out_of(tokens, at, number)
    after = tokens.low(number.next)
    if (
        after in FRACTION_AFTER
        or (after.endswith(("ed", "way")) and len(after) > 3)
        or tokens.low(at - 1) in ("about", "at")
    ):
        end = number.next + (1 if after.endswith("way") else 0)
        return Draft(at, end, number.value * 100, "%", fraction=True)
    return None


def _taken_apart(tokens: Tokens, number: Number) -> bool:
    """ "3/5 sessions" is three of five, "3/4 mile" is a part of one."""
    return number.over is not None and not (
        units.measurable(tokens.low(number.next)) and number.over in (2, 3, 4, 5, 8, 10)
    )


def _out_of(tokens: Tokens, at: int, number: Number) -> Draft:
    """ "3/5" as written: sixty percent, or three (of five)."""
    above = tokens.at(at).value or 0.0
    readings = (Reading(number.value * 100, "%"), Reading(above, None))
    return Draft(
        at,
        number.next,
        number.value * 100,
        "%",
        readings=readings,
        fraction=True,
        of=number.over,
        parts=(above, number.over or 0.0),
    )


def _compound(tokens: Tokens, draft: Draft) -> Draft:
    """Smaller units behind: "12 st 4", "1h20", "an hour and a quarter", "2 lb 3 oz", "5 ft 10"."""
    while draft.unit and not draft.fraction and draft.role is Role.AMOUNT:
        grown = _part_behind(tokens, draft) or _smaller_behind(tokens, draft)
        if grown is None:
            return draft
        draft = grown
    return draft


def _part_behind(tokens: Tokens, draft: Draft) -> Draft | None:
    """ "... and a half", "... and three quarters" of the unit."""
    if tokens.low(draft.next) not in ("and", "n", "&") or draft.unit not in HALVABLE:
        return None
    part = read_part(tokens, draft.next + 1)
    if part is None or tokens.low(part[1]) in ("marathon", "of") or read_unit(tokens, part[1], None):
        return None
    return draft._replace(next=part[1], value=draft.value + part[0], readings=(), article=False)


def _smaller_behind(tokens: Tokens, draft: Draft) -> Draft | None:
    smaller = SMALLER.get(draft.last_unit or draft.unit or "")
    at = draft.next
    joined = tokens.low(at) in ("and", "n", "&", ",")
    if smaller is None or (rest := read_number(tokens, at + 1 if joined else at)) is None or rest.fraction:
        return None
    unit = read_unit(tokens, rest.next, rest)
    if unit and smaller[0] in (unit.name, *(reading.unit for reading in unit.readings)):
        return _grown(draft, rest.value, smaller[0], unit.next)
    if (
        unit
        or rest.suffix
        or joined
        or rest.value >= smaller[1]
        or draft.last_unit
        or not rest.value.is_integer()
    ):
        return None
    return _grown(draft, rest.value, smaller[0], rest.next) if _bare_smaller(tokens, draft, rest) else None


def _bare_smaller(tokens: Tokens, draft: Draft, rest: Number) -> bool:
    """Whether a number without a unit belongs to the one before: "1h20", "1 hour 20", "12 st 3 this morning"."""
    if tokens.at(draft.next).glued:
        return draft.unit in BARE_SMALLER or draft.unit == "minutes"
    after = tokens.at(rest.next)
    counted = after.kind == WORD and after.low not in STOP
    return draft.unit in BARE_SMALLER and not counted and after.low not in ("x", "/", "-")


def _grown(draft: Draft, value: float, unit: str, at: int) -> Draft:
    """The draft with so much of a smaller unit added."""
    more = units.convert(value, unit, draft.unit or "") or 0.0
    return draft._replace(
        next=at, value=round(draft.value + more, 9), readings=(), last_unit=unit, article=False
    )


def _ranged(tokens: Tokens, draft: Draft) -> Draft:
    """ "3-4 km", "5 or 6 pages", "20 to 30 minutes": from value up to high."""
    link = tokens.low(draft.next)
    if draft.role is not Role.AMOUNT or draft.fraction or link not in (*DASHES, "to", "or"):
        return draft
    money = CURRENCY.get(tokens.low(draft.next + 1))
    last = read_number(tokens, draft.next + (2 if money else 1))
    if (
        last is None
        or last.fraction
        or last.suffix == "m"
        or last.value <= draft.value
        or tokens.low(draft.first - 1) == "from"
    ):
        return draft
    unit = read_unit(tokens, last.next, last)
    name = unit.name if unit else money
    if draft.unit and name and not units.same(draft.unit, name):
        return draft
    if link == "to" and not (name or draft.wants_noun):
        return draft
    if unit and unit.readings:
        low = draft.value if draft.unit else draft.value * unit.readings[0].value / last.value
        return draft._replace(
            value=low, high=unit.readings[0].value, unit=name or None, next=unit.next, readings=()
        )
    return draft._replace(
        unit=draft.unit or name, high=last.value, next=unit.next if unit else last.next, wants_noun=True
    )


_ = ONES
