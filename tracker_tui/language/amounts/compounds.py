"""What makes an amount longer: a smaller unit behind it, a part of its unit, an upper end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import CROSSES, CURRENCY, DASHES, STOP
from tracker_tui.language.amounts.numbers import Number, read_number, read_part
from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.amounts.unit_forms import FoundUnit, read_unit
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.draft import Draft

# unit -> the smaller unit that may follow it, and how many of them make one
SMALLER: dict[str, tuple[str, int]] = {
    "hours": ("minutes", 60), "minutes": ("seconds", 60), "st": ("lb", 14), "ft": ("in", 12),
    "lb": ("oz", 16), "km": ("m", 1000), "m": ("cm", 100), "kg": ("g", 1000), "litres": ("ml", 1000),
    "weeks": ("days", 7), "days": ("hours", 24), "miles": ("yd", 1760), "$": ("cents", 100),
    "€": ("cents", 100), "£": ("pence", 100),
}  # fmt: skip
# behind these a bare number is in the smaller unit: "1 hour 20", "12 st 4", "5 dollars 50"
BARE_SMALLER = word_set("hours st ft $ € £")
# these may be joined by "and": "2 hours and 30 minutes", not "1 km and 500 m"
JOINED_SMALLER = word_set("hours minutes st ft lb $ € £")
HALVABLE = word_set(
    "hours minutes km miles litres kg st m weeks days cups pints glasses bottles cans pages chapters laps "
    "lengths rounds slices portions gallons"
)


NOT_OF_IT = word_set("the it that this hers his theirs mine yours my her their another a an them those")


def compound(tokens: Tokens, draft: Draft) -> Draft:
    """Smaller units behind: "12 st 4", "1h20", "an hour and a quarter", "2 lb 3 oz", "5 ft 10", "3 dollars
    50".
    """
    while draft.unit and not draft.fraction and not draft.vague and draft.role is Role.AMOUNT:
        grown = _part_behind(tokens, draft) or _smaller_behind(tokens, draft)
        if grown is None:
            return draft
        draft = grown
    return draft


def _part_behind(tokens: Tokens, draft: Draft) -> Draft | None:
    """ "... and a half", "... and three quarters" of the unit."""
    if tokens.low(draft.next) not in ("and", "n", "&") or draft.last_unit:
        return None
    part = read_part(tokens, draft.next + 1)
    alone = draft.value == 1 and tokens.low(draft.next + 1) == "a" and part and _ends_there(tokens, part[1])
    if draft.unit not in HALVABLE and not alone:
        return None
    if part is None or tokens.low(part[1]) == "marathon" or read_unit(tokens, part[1], None):
        return None
    if tokens.low(part[1]) == "of" and tokens.low(part[1] + 1) in NOT_OF_IT:
        return None  # "a pint and half of hers"
    return draft._replace(
        next=part[1], value=draft.value + part[0], readings=(), article=False, last_unit="half"
    )


def _ends_there(tokens: Tokens, at: int) -> bool:
    """Whether a half stands alone, and is none of something else: "a beer and a half with Ben"."""
    return tokens.at(at).kind != WORD or tokens.low(at) in STOP - {"of"}


def _smaller_behind(tokens: Tokens, draft: Draft) -> Draft | None:
    larger = draft.last_unit or draft.unit or ""
    smaller = SMALLER.get(larger)
    if smaller is None:
        return None
    joined = tokens.low(draft.next) in ("and", "n", "&") and larger in JOINED_SMALLER
    rest = read_number(tokens, draft.next + joined)
    if rest is None or rest.fraction or rest.vague:
        return None
    unit = read_unit(tokens, rest.next, rest)
    if unit and smaller[0] in (unit.name, *(reading.unit for reading in unit.readings)):
        return _grown(draft, rest.value, smaller[0], unit.next)
    bare = (
        not (unit or rest.suffix or draft.last_unit) and rest.value < smaller[1] and rest.value.is_integer()
    )
    return (
        _grown(draft, rest.value, smaller[0], rest.next) if bare and _belongs(tokens, draft, rest) else None
    )


def _belongs(tokens: Tokens, draft: Draft, rest: Number) -> bool:
    """Whether a number without a unit goes with the one before: "1h20", "1 hour 20", "12 st 3 today"."""
    if tokens.at(draft.next).glued:
        return draft.unit in BARE_SMALLER or draft.unit == "minutes"
    behind = tokens.at(rest.next)
    if draft.unit == "minutes" and rest.first == draft.next:  # "held it 2 minutes 40"
        return rest.value >= TWO_PLACES and (behind.kind not in (NUMBER, WORD) or behind.low in STOP)
    if draft.unit == "kg" and rest.first == draft.next:  # "4 kilo 150"
        return rest.value >= THREE_PLACES and (behind.kind not in (NUMBER, WORD) or behind.low in STOP)
    joined = draft.unit == "hours" and draft.value == 1 and rest.first == draft.next + 1 and rest.value >= 10
    if draft.unit not in BARE_SMALLER or not (rest.first == draft.next or joined):
        return False
    if draft.unit in ("$", "€", "£") and not (
        10 <= rest.value <= 99 and tokens.at(draft.next - 1).kind == WORD
    ):
        return False
    after = tokens.at(rest.next)
    if draft.unit == "hours" and tokens.low(rest.first).startswith("0"):
        return True  # "3h 05 phone today"
    counted = after.kind == WORD and after.low not in STOP and (after.low.endswith("s") or rest.value < 10)
    return not counted and not _goes_on(tokens, rest.next)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a number goes on with a mark: "3:30", "20 x 3", but not "3h 20 :(", "3h 20 x"."""
    mark = tokens.at(at)
    if mark.low in ("x", "-", ":"):
        return (mark.glued or mark.low == "x") and tokens.at(at + 1).kind == NUMBER
    return mark.low in ("/", "%")


THREE_PLACES = 100  # from which number on it is surely grams
TWO_PLACES = 10  # from which number on it is surely seconds that are told


def _grown(draft: Draft, value: float, unit: str, at: int) -> Draft:
    """The draft with so much of a smaller unit added."""
    more = units.convert(value, unit, draft.unit or "")
    if more is None:  # the cents of a euro
        more = value / SMALLER[draft.unit or ""][1]
    value = round(draft.value + more, 9)
    return draft._replace(next=at, value=value, readings=(), last_unit=unit, article=False)


def repeated(tokens: Tokens, draft: Draft) -> Draft:
    """ "20 push-ups x 3" is 60; "100 kg x 5" stays the load, lifted five times."""
    times = tokens.at(draft.next + 1)
    if draft.role is not Role.AMOUNT or tokens.low(draft.next) not in CROSSES or times.kind != NUMBER:
        return draft
    if times.value is None or not times.value.is_integer() or read_unit(tokens, draft.next + 2, None):
        return draft
    longer = draft._replace(next=draft.next + 2, sets=times.value, reps=draft.value, readings=())
    if draft.unit in ("kg", "lb"):
        return longer._replace(sets=None, reps=times.value)
    return longer._replace(value=draft.value * times.value)


OF_WHICH = word_set("the my our those these")


def whole(tokens: Tokens, draft: Draft) -> Draft:
    """ "3 of 5", "2 out of 3 workouts", "page 212 of 300": with the whole beside it."""
    step = 1 if tokens.low(draft.next) == "of" else 2 if tokens.low(draft.next + 1) == "of" else 0
    if (
        not step
        or (step == 2 and tokens.low(draft.next) != "out")
        or draft.fraction
        or draft.unit == "%"
        or draft.article
    ):
        return draft
    step += tokens.low(draft.next + step) in OF_WHICH
    all_of = read_number(tokens, draft.next + step)
    if all_of is None or all_of.fraction or all_of.vague or all_of.suffix or all_of.value < draft.value:
        return draft
    if draft.article and (size := read_unit(tokens, all_of.next, all_of)) and units.measurable(size.name):
        return draft  # "a walk of one hour"
    unit = (
        read_unit(tokens, all_of.next, all_of) if draft.unit is None and draft.role is Role.AMOUNT else None
    )
    name, end = (unit.name, unit.next) if unit else (draft.unit, all_of.next)
    return draft._replace(of=all_of.value, unit=name, next=end)


def ranged(tokens: Tokens, draft: Draft) -> Draft:
    """ "3-4 km", "5 or 6 pages", "20 to 30 minutes": from value up to high."""
    between = tokens.low(draft.first - 1) == "between" and tokens.low(draft.next) in ("and", "&")
    linked = between or tokens.low(draft.next) in (*DASHES, "to", "or")
    if draft.role is not Role.AMOUNT or draft.fraction or not linked:
        return draft
    money = CURRENCY.get(tokens.low(draft.next + 1))
    last = read_number(tokens, draft.next + (2 if money else 1))
    if last is None or last.fraction or last.suffix == "m" or last.value <= draft.value:
        return draft
    if tokens.low(draft.first - 1) == "from":
        return draft
    return _up_to(tokens, draft, last, money)


def _up_to(tokens: Tokens, draft: Draft, last: Number, money: str | None) -> Draft:
    unit: FoundUnit | None = read_unit(tokens, last.next, last)
    name = unit.name if unit else money
    if draft.unit and name and not units.same(draft.unit, name):
        return draft
    if unit and unit.readings:
        high = unit.readings[0].value
        low = draft.value if draft.unit or draft.value > last.value else draft.value * high / last.value
        return draft._replace(value=low, high=high, unit=name or None, next=unit.next, readings=())
    return draft._replace(unit=draft.unit or name, high=last.value, next=unit.next if unit else last.next)
