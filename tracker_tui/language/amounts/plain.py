"""Plain amounts: a number, perhaps with currency, unit, range or smaller unit behind it."""

from __future__ import annotations

from tracker_tui.language.amounts.amount_words import CURRENCY, DASHES, STOP
from tracker_tui.language.amounts.compounds import TWO_PLACES, compound, ranged, repeated, whole
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.fractions import fraction
from tracker_tui.language.amounts.numbers import Number, read_number
from tracker_tui.language.amounts.quantities import Reading, Role
from tracker_tui.language.amounts.unit_forms import FoundUnit, read_unit
from tracker_tui.language.text.tokens import NUMBER, SYMBOL, WORD, Tokens, literal_value, word_set
from tracker_tui.progress import units


def plain(tokens: Tokens, at: int) -> Draft | None:
    """Any other amount: "5 km", "$1.2k", "12 st 4", "an hour and a quarter", "3-4 pages", "half painted"."""
    draft = _money(tokens, at) or _article(tokens, at) or _hour(tokens, at) or _number(tokens, at)
    return draft and ranged(tokens, repeated(tokens, whole(tokens, compound(tokens, draft))))


def _money(tokens: Tokens, at: int) -> Draft | None:
    """A currency before its number: "$1.2k", "USD 200", "Rs. 500"."""
    unit = CURRENCY.get(tokens.low(at))
    if unit is None:
        return None
    begin = at + 2 if tokens.low(at + 1) == "." else at + 1
    alone = tokens.low(at) == "r" and tokens.low(begin) != "$"
    if alone and not (tokens.at(begin).glued and (tokens.at(begin).value or 0) >= TWO_PLACES):
        return None  # "r 5", "R2": only "R450" is in rand
    if tokens.low(begin) == "$":
        unit = CURRENCY.get(tokens.low(at) + "$", unit)
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


FINE = frozenset({"m", "ml", "minutes"})  # units that nobody tells in thousandths

# "a second at 10" is one more, "a second" alone a moment.
ONCE_MORE = frozenset({"at", "around", "after", "before", "in", "this", "later", "on", "with", "one"})


def _article(tokens: Tokens, at: int) -> Draft | None:
    """ "an hour", "a litre", "a beer", "only a mile": one of a unit we know."""
    own = tokens.low(at) == "my" and tokens.low(at - 1) in ("did", "ran", "swam", "walked", "done")
    if (tokens.low(at) not in ("a", "an") and not own) or read_number(tokens, at):
        return None
    unit = read_unit(tokens, at + 1, None)
    if own and (unit is None or units.dimension(unit.name) != "length"):
        return None
    if (
        unit is None
        or unit.name == "%"
        or tokens.at(at + 1).kind == SYMBOL
        or tokens.low(at - 1) in ("half", "of", "such", "quite")
    ):
        return None
    if _quota_word(tokens, at, unit):
        return None
    if unit.name == "seconds" and tokens.low(unit.next) in ONCE_MORE:
        return Draft(at, unit.next, 1.0, more=True, wants_noun=False)
    return Draft(at, unit.next, 1.0, unit.name, article=True)


def _hour(tokens: Tokens, at: int) -> Draft | None:
    """ "Hour and a half", "hour twenty", "hour-long": one and more of a unit, without an article."""
    before = tokens.at(at - 1)
    unit = ONE_AND_MORE.get(tokens.low(at))
    if unit is None or before.kind == NUMBER or before.low in HOUR_OF or read_number(tokens, at - 1):
        return None
    behind = at + 2 if tokens.low(at + 1) == "-" else at + 1
    if unit in LASTING and tokens.low(behind) == "long":
        return Draft(at, at + 1, 1.0, unit)
    grown = compound(tokens, Draft(at, at + 1, 1.0, unit))
    told = unit == "hours" or grown.last_unit == "half"
    return grown if told and grown.next > at + 1 and grown.value > 1 + SEVERAL_MINUTES else None


ONE_AND_MORE = {
    "hour": "hours", "pint": "pints", "mile": "miles", "litre": "litres", "liter": "litres", "kilo": "kg",
    "cup": "cups", "week": "weeks",
}  # fmt: skip
LASTING = ("hours", "miles")
SEVERAL_MINUTES = 9.5 / 60  # "hour six" is the sixth
# Behind these "hour" is counted already, or no length of time.
HOUR_OF = word_set("a an half each per every the this last happy rush lunch one 's")


def _quota_word(tokens: Tokens, at: int, unit: FoundUnit) -> bool:
    """Whether "a day" is the period of what was said before ("twice a day") or a time that passes."""
    return unit.name in ("days", "weeks", "months", "years", "nights", "mornings", "evenings", "times")


def _number(tokens: Tokens, at: int) -> Draft | None:
    sign = -1.0 if _negative(tokens, at) else 1.0
    number = read_number(tokens, at)
    if number is None:
        return None
    if number.fraction:
        return fraction(tokens, at, number)
    unit = read_unit(tokens, number.next, number)
    return _with_unit(tokens, at, number, unit, sign)


def _negative(tokens: Tokens, at: int) -> bool:
    """A minus glued to its number and to nothing before it."""
    minus = tokens.at(at - 1)
    return tokens.at(at).glued and minus.low in DASHES and not minus.glued and at > 1


def _with_unit(tokens: Tokens, at: int, number: Number, unit: FoundUnit | None, sign: float) -> Draft | None:
    value, first = number.value, at - 1 if sign < 0 else at
    if unit is not None and _only_names(tokens, number, unit):
        unit = None
    if unit is None:
        if _glued_name(tokens, number):
            return Draft(at, number.next, value, role=Role.CODE)
        return Draft(
            first, number.next, sign * _scaled(value, number.suffix), vague=number.vague, wants_noun=True
        )
    whole = unit.name and not unit.readings and not units.measurable(unit.name)
    if (whole or units.is_money(unit.name)) and tokens.at(at).kind == NUMBER and not number.suffix:
        exact = literal_value(tokens.low(at), money=True)
        value = exact if exact is not None and number.next == at + 1 else value
    if (
        unit.name in FINE
        and tokens.at(at).kind == NUMBER
        and (exact := literal_value(tokens.low(at), money=True))
    ):
        value = exact if number.next == at + 1 else value  # "5.000 m" are no five metres
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


def _only_names(tokens: Tokens, number: Number, unit: FoundUnit) -> bool:
    """Whether a counted unit only tells of which kind the things behind it are: "14 lesson plans"."""
    said, thing = tokens.low(unit.next - 1), tokens.at(unit.next)
    if thing.kind != WORD or thing.glued or number.suffix or unit.readings or number.value == 1:
        return False
    own = tokens.low(number.next) != "-" and units.canonical(said) == unit.name  # no "3-page essays"
    if not own or said == units.plural(said) or units.measurable(unit.name):
        return False
    several = thing.low.endswith("s") and len(thing.low) > len("this") and thing.low not in STOP
    return several and thing.low == units.plural(thing.low) and not units.is_money(unit.name)


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
