"""The unit behind a number: "km", "fl oz", "glasses", a glued "k" or "m" that may mean several things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.amounts.amount_words import ACTIVITIES, ADJECTIVES, CURRENCY, GRADES
from tracker_tui.language.amounts.quantities import Reading
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, literal_value, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.numbers import Number

# one letter is a unit only when glued to its number; these few also with a space between
GLUED_ONLY = word_set("s d w c p t in st")
SPACED_LETTERS = frozenset({"h", "g", "l", "m", "st"})
AROUND = word_set("the my our a that this here there and town")  # "4k round the reservoir" counts no rounds
CONFUSED = frozenset({"won", "sets", "mil"})


class FoundUnit(NamedTuple):
    """A unit that ends before token `next`. `factor` multiplies the number (k: 1000)."""

    name: str
    next: int
    readings: tuple[Reading, ...] = ()


def read_unit(tokens: Tokens, at: int, number: Number | None) -> FoundUnit | None:
    """The unit at a token, past a hyphen ("3-mile") or an adjective ("6 big glasses"), or None."""
    if number and number.suffix:
        return _suffix(tokens, at, number)
    token = tokens.at(at)
    if token.low == "-" and token.glued and tokens.at(at + 1).glued and tokens.at(at + 1).kind == WORD:
        at += 1
    next_sum = token.low in CURRENCY and not token.glued and tokens.at(at + 1).glued
    if next_sum and tokens.at(at + 1).kind == NUMBER:
        return None  # "four £20 notes"
    if tokens.low(at) in ("%", "℅") or token.low in (*units.CURRENCY_SIGNS, "kr"):
        return FoundUnit(CURRENCY.get(tokens.low(at), "%"), at + 1)
    if token.low in ("x", "×") and tokens.at(at + 1).kind != NUMBER:
        return FoundUnit("times", at + 1)
    if token.low in ("(", "[") and tokens.low(at + 2) in (")", "]") and (found := _unit_word(tokens, at + 1)):
        return found._replace(next=at + 3) if tokens.at(at - 1).kind == NUMBER else None
    if token.low == "round" and number and not number.value.is_integer():
        return None  # "7.5 round the lake"
    for step in range(3):
        if found := _unit_word(tokens, at + step):
            return found
        if tokens.low(at + step) not in ADJECTIVES:
            break
    return None


def _suffix(tokens: Tokens, at: int, number: Number) -> FoundUnit | None:
    """k and m behind a number: thousands or kilometres; metres, minutes, miles or millions."""
    value = number.value
    raced = tokens.low(at) in ACTIVITIES or tokens.low(at) == "time"  # "my 5k time"
    after = None if raced else _unit_word(tokens, at)
    if after and number.suffix == "k":
        return FoundUnit(after.name, after.next, (Reading(value * 1000, after.name),))
    if number.suffix == "k":
        thousands, far = Reading(value * 1000, None), Reading(value, "km")
        first = far if raced else thousands
        return FoundUnit(first.unit or "", at, (far, thousands) if first is far else (thousands, far))
    if (
        number.next == number.first + 2
        and tokens.low(number.first).endswith(ROUND)
        and (whole := literal_value(tokens.low(number.first), money=True))
    ):
        value = whole  # "5.000 m" are no five metres
    readings = [Reading(value, "m"), Reading(value, "minutes")]
    if value < 250:
        readings.append(Reading(value, "miles"))
    return FoundUnit("m", at, tuple(readings))


ROUND = ("000", "500")  # "5.000 m" are no five metres; "1.905 m" may be jumped


def _unit_word(tokens: Tokens, at: int) -> FoundUnit | None:
    token = tokens.at(at)
    if token.kind != WORD or (token.low in GRADES and tokens.at(at + 1).kind == NUMBER):
        return None
    if token.low == "round" and tokens.low(at + 1) in AROUND:
        return None
    word = token.low.removesuffix("'s").rstrip("'")
    if len(word) == 1 or word in GLUED_ONLY:
        return _letter(tokens, at, word)
    two = _two_words(tokens, at, word)
    if two:
        return two
    name = units.canonical(word) or units.misspelt(word)
    return FoundUnit(name, at + 1) if name and word not in CONFUSED else None


def _letter(tokens: Tokens, at: int, word: str) -> FoundUnit | None:
    after = tokens.at(at + 1)
    if after.glued and after.kind == NUMBER and word not in ("h", "m", "st"):
        return None  # part of a code
    if not tokens.at(at).glued and word not in SPACED_LETTERS:
        return None
    if word == "w" and (tokens.at(at - 1).value or 0) > WEEKS_OF_A_YEAR:
        return FoundUnit("W", at + 1)  # "ftp test: 263w"
    name = {"p": "pages", "c": "cups", "w": "weeks", "t": "tonnes"}.get(word) or units.canonical(word)
    return FoundUnit(name, at + 1) if name else None


WEEKS_OF_A_YEAR = 52


def _two_words(tokens: Tokens, at: int, word: str) -> FoundUnit | None:
    """ "fl oz", "push ups", "pull-ups", "us dollars"."""
    after = at + 2 if tokens.low(at + 1) in ("-", ".") else at + 1
    if tokens.at(after).kind != WORD:
        return None
    name = units.canonical(word + tokens.low(after))
    return FoundUnit(name, after + 1) if name and name != units.canonical(word) else None
