"""Amounts in a form of their own: feet, sets, scores, blood pressure, races, banknotes."""

from __future__ import annotations

from tracker_tui.language.amounts.amount_words import CROSSES, CURRENCY, DASHES, MONEY_NOTES, SCORE_BEFORE
from tracker_tui.language.amounts.compounds import compound
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.number_words import TIMES
from tracker_tui.language.amounts.numbers import Number, read_number
from tracker_tui.language.amounts.quantities import Reading, Role
from tracker_tui.language.amounts.unit_forms import read_unit
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens
from tracker_tui.progress import units


def feet(tokens: Tokens, at: int) -> Draft | None:
    """6'2" in feet and inches."""
    token = tokens.at(at)
    ft, mark, inches = token.low.replace("\u2019", "'").partition("'")
    if token.kind != NUMBER or not mark or not (ft + inches).isdigit() or len(inches) > 2 or int(inches) > 11:
        return None
    end = at + 2 if tokens.low(at + 1) in ('"', "\u201d") and tokens.at(at + 1).glued else at + 1
    return Draft(at, end, int(ft) + int(inches) / 12, "ft")


SETS = frozenset({"sets", "set", "rounds", "round", "times", "series", "lots", "goes", "blocks", "bouts"})


def crossed(tokens: Tokens, at: int) -> Draft | None:
    """Sets and repetitions: "3x12", "4 x 800m", "3x8+5", "3 sets of 10", "3 series by 15"."""
    sets = read_number(tokens, at)
    if sets is None or sets.suffix or sets.fraction or sets.vague or not sets.value.is_integer():
        return None
    after = tokens.low(sets.next)
    if after in CROSSES:
        return _crossed(tokens, sets, sets.next + 1)
    if tokens.low(sets.next + 1) in ("of", "x", "×", "by") and (
        after in SETS or _each_measured(tokens, sets)
    ):
        return _crossed(tokens, sets, sets.next + 2)
    return None


def _each_measured(tokens: Tokens, sets: Number) -> bool:
    """Whether each of several things is told by its measure: "two sessions of 25 minutes"."""
    each = read_number(tokens, sets.next + 2)
    unit = read_unit(tokens, each.next, each) if each else None
    return unit is not None and units.measurable(unit.name) and tokens.at(sets.next).kind == WORD


def _crossed(tokens: Tokens, sets: Number, at: int) -> Draft | None:
    reps = read_number(tokens, at)
    if reps is None or reps.fraction or reps.vague:
        return None
    unit = read_unit(tokens, reps.next, reps)
    end, factor = (unit.next, unit) if unit else (reps.next, None)
    each = reps.value * (1000 if reps.suffix == "k" and not unit else 1)
    if factor and factor.name in ("kg", "lb"):
        return Draft(sets.first, end, each, factor.name, sets=sets.value, reps=None)
    value = sets.value * each
    while tokens.low(end) == "+" and tokens.at(end).glued and (extra := read_number(tokens, end + 1)):
        value, end = value + extra.value, extra.next
        if tokens.low(end) in CROSSES and (times := read_number(tokens, end + 1)):
            value, end = value + extra.value * (times.value - 1), times.next
    readings = tuple(Reading(r.value * sets.value, r.unit) for r in factor.readings) if factor else ()
    if not factor and each >= SHORTEST_LEG and each % SHORTEST_LEG == 0:
        readings = (Reading(value, None), Reading(value, "m"))  # "4x1000" of a rower
    name = factor.name if factor else None
    return Draft(sets.first, end, value, name, sets=sets.value, reps=each, readings=readings)


SHORTEST_LEG = 50  # metres of one repetition told without its unit


def score(tokens: Tokens, at: int) -> Draft | None:
    """ "won 3-1", "lost 2:0": the first number, and the second as the part."""
    token, dash, other = tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)
    if (
        token.kind != NUMBER
        or other.kind != NUMBER
        or dash.low not in DASHES
        or not (dash.glued and other.glued)
    ):
        return None
    if token.value is None or other.value is None:
        return None
    down = token.value > other.value and not read_unit(tokens, at + 3, None)
    if tokens.low(at - 1) in SCORE_BEFORE or down:
        return Draft(at, at + 3, token.value, role=Role.SCORE, parts=(token.value, other.value))
    return None


def pressure(tokens: Tokens, at: int) -> Draft | None:
    """ "131 over 84", "131/84": the first number counts."""
    token, other = tokens.at(at), tokens.at(at + 2)
    if token.kind != NUMBER or other.kind != NUMBER or tokens.low(at + 1) not in ("over", "/"):
        return None
    first, second = token.value or 0.0, other.value or 0.0
    if not (70 <= first <= 260 and 35 <= second < first and first.is_integer() and second.is_integer()):
        return None
    return Draft(at, at + 3, first, "mmHg", parts=(first, second))


NO_TIMES = frozenset({"for", "at"})  # "for once", "at once" count nothing


def times(tokens: Tokens, at: int) -> Draft | None:
    """ "once", "twice", "both times": times. "x2", "×3" behind a deed: times too."""
    if tokens.low(at) == "both" and tokens.low(at + 1) in ("times", "sessions", "doses"):
        return Draft(at, at + 2, 2.0, "times")
    if tokens.low(at) in TIMES and tokens.low(at - 1) not in NO_TIMES:
        return Draft(at, at + 1, TIMES[tokens.low(at)], "times")
    count = tokens.at(at + 1)
    if tokens.low(at) in CROSSES and count.kind == NUMBER and count.glued and count.value is not None:
        return Draft(at, at + 2, count.value, "times")
    return None


NOTE_CURRENCIES = ("£", "€", "$")  # a tenner is ten of whatever one pays with


def note(tokens: Tokens, at: int) -> Draft | None:
    """ "a tenner", "a fiver", "two tenners"."""
    if (several := _notes(tokens, at)) is not None:
        return several
    step = 1 if tokens.low(at) in ("a", "another") else 0
    if tokens.low(at + step) not in MONEY_NOTES or (tokens.low(at + step) == "grand" and not step):
        return None
    value, unit = MONEY_NOTES[tokens.low(at + step)]
    readings = tuple(Reading(value, name) for name in (unit, *NOTE_CURRENCIES))
    return Draft(at, at + step + 1, value, unit, readings=readings)


NOTES = {"fivers": 5, "tenners": 10, "fives": 5, "tens": 10, "twenties": 20, "fifties": 50, "hundreds": 100}


def _notes(tokens: Tokens, at: int) -> Draft | None:
    """ "3 twenties", "two fivers": so much money in notes."""
    count = read_number(tokens, at)
    worth = NOTES.get(tokens.low(count.next)) if count else None
    if count is None or worth is None or count.suffix or count.fraction or not count.value.is_integer():
        return None
    readings = tuple(Reading(count.value * worth, name) for name in NOTE_CURRENCIES)
    return Draft(at, count.next + 1, count.value * worth, "£", readings=readings)


def race(tokens: Tokens, at: int) -> Draft | None:
    """ "a half marathon", "half-marathon", "a marathon": a distance, and one of its kind."""
    where = at + (tokens.low(at) in ("a", "an", "the", "another"))
    half = tokens.low(where) == "half"
    named = where + (tokens.low(where) in ("half", "full"))
    named += tokens.low(named) == "-"
    if tokens.low(named) != "marathon" or named == at:
        return None
    value = 42.195 / (2 if half else 1)
    readings = (Reading(value, "km"), Reading(1.0, "marathons"))
    return Draft(at, named + 1, value, "km", readings=readings, article=tokens.low(at) in ("a", "an"))


def another(tokens: Tokens, at: int) -> Draft | None:
    """ "another", "another one", "one more": one of what it was before."""
    if tokens.low(at) != "another":
        return None
    number = read_number(tokens, at + 1)
    if tokens.low(at + 1) == "one" and (number is None or number.next == at + 2):
        return Draft(at, at + 2, 1.0, more=True)
    if number or tokens.low(at + 1) in CURRENCY:
        return None
    if unit := read_unit(tokens, at + 1, None):
        return compound(tokens, Draft(at, unit.next, 1.0, unit.name, more=True, article=True))
    return Draft(at, at + 1, 1.0, more=True, wants_noun=True, article=True)
