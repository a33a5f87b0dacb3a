"""Numbers out of tokens: digits, words and mixtures of both ("4 and a half", "1.5 lakh", "half a dozen")."""

from __future__ import annotations

from typing import NamedTuple

from tracker_tui.language.amounts.number_words import (
    COUPLE,
    FRACTIONS,
    GLYPHS,
    ONES,
    ORDINAL_TENS,
    ORDINALS,
    PLAIN_SCALES,
    PRONOUN_BEFORE,
    SCALES,
    SUFFIXES,
    TENS,
    VAGUE,
)
from tracker_tui.language.text.tokens import NUMBER, WORD, Tokens, literal_value
from tracker_tui.progress import units

MONEY_SIGNS = frozenset(units.CURRENCY_SIGNS)
LARGEST = 1e15
LONGEST_NUMBER = 16  # tokens of one number in words


class Number(NamedTuple):
    """A number read from tokens[first:next]. `suffix` is a glued or following "k" or "m" that may also be a
    unit; it is not yet multiplied in. `fraction` tells that it is a bare part ("half", "two thirds", "3/4").
    `over` is the second half of "3/4" as written.
    """

    value: float
    first: int
    next: int
    digits: bool = False
    suffix: str = ""
    fraction: bool = False
    vague: bool = False
    over: float | None = None


def read_number(tokens: Tokens, i: int) -> Number | None:
    """The number that begins at token `i`, or None."""
    token = tokens.at(i)
    if token.kind == NUMBER:
        return _from_digits(tokens, i)
    if token.low in GLYPHS:
        return Number(GLYPHS[token.low], i, i + 1, digits=True, fraction=True)
    if token.low == "." and tokens.at(i + 1).kind == NUMBER and tokens.at(i + 1).glued:
        return _from_digits(tokens, i)
    return _from_words(tokens, i) if token.kind == WORD else None


def _from_digits(tokens: Tokens, i: int) -> Number | None:
    token = tokens.at(i)
    if token.low == ".":
        value = literal_value("0." + tokens.low(i + 1)) if tokens.low(i + 1).isdigit() else None
        return None if value is None else _suffixed(tokens, i, i + 2, value)
    if token.value is None:
        return None
    if tokens.low(i + 1) == "/" and tokens.at(i + 1).glued and tokens.at(i + 2).glued:
        return _divided(tokens, i)
    value, at = _spaced(tokens, i) or (token.value, i + 1)
    if value.is_integer() and (extra := _mixed(tokens, at)):
        value, at = value + extra[0], extra[1]
    return _suffixed(tokens, i, at, value)


def _spaced(tokens: Tokens, i: int) -> tuple[float, int] | None:
    """Thousands set apart by spaces: "1 234 567"; a single group only beside a currency ("2 000 €")."""
    digits, at = tokens.low(i), i + 1
    if not digits.isdigit() or len(digits) > 3 or digits.startswith("0"):
        return None
    while (
        tokens.at(at).kind == NUMBER and len(tokens.low(at)) == 3 and tokens.low(at).isdigit() and at - i < 5
    ):
        digits, at = digits + tokens.low(at), at + 1
    money = tokens.low(at) in MONEY_SIGNS or tokens.low(i - 1) in MONEY_SIGNS
    return (float(digits), at) if at - i > 2 or (at - i == 2 and money) else None


def _divided(tokens: Tokens, i: int) -> Number | None:
    """ "3/4": a part, and both numbers as written."""
    above, below = tokens.at(i), tokens.at(i + 2)
    if below.kind != NUMBER or not below.value or above.value is None:
        return _suffixed(tokens, i, i + 1, above.value) if above.value is not None else None
    return Number(above.value / below.value, i, i + 3, digits=True, fraction=True, over=below.value)


def _mixed(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """The part after a whole number: "2½", "1 1/2"."""
    if tokens.low(at) in GLYPHS:
        return GLYPHS[tokens.low(at)], at + 1
    above, slash, below = tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)
    if (
        above.kind == NUMBER
        and slash.low == "/"
        and slash.glued
        and below.glued
        and above.value
        and below.value
    ):
        part = above.value / below.value
        return (part, at + 3) if part < 1 and below.value <= 16 else None
    return None


def _suffixed(tokens: Tokens, first: int, at: int, value: float) -> Number:
    """Scales and the ambiguous k and m after digits, then "and a half"."""
    scaled = _scale(tokens, at)
    while scaled:
        value, at = _and_rest(tokens, value * scaled[0], scaled)
        scaled = _scale(tokens, at)
    value, at = _and_part(tokens, value, at)
    suffix = ""
    if tokens.low(at) in ("k", "ks", "k's", "m", "b") and _ends(tokens, at):
        glued = tokens.at(at).glued
        if tokens.low(at)[0] == "k" or (glued and tokens.low(at) != "b") or tokens.low(at) == "m":
            suffix, at = tokens.low(at)[0], at + 1
    return Number(min(value, LARGEST), first, at, digits=True, suffix=suffix)


def _and_rest(tokens: Tokens, value: float, scaled: tuple[float, int]) -> tuple[float, int]:
    """What follows a scale: "3 hundred and 21", "6 crore two hundred"."""
    scale, at = scaled
    joined = at + 1 if tokens.low(at) == "and" else at
    if scale < 100 or (joined == at and tokens.at(at).kind == NUMBER):
        return value, at
    rest = read_number(tokens, joined)
    usable = rest and not (rest.suffix or rest.fraction or rest.vague) and 0 < rest.value < scale
    return (value + rest.value, rest.next) if rest and usable else (value, at)


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether nothing is glued behind a suffix that would make it part of a longer name ("4k2")."""
    after = tokens.at(at + 1)
    return not (after.glued and after.kind == WORD)


def _scale(tokens: Tokens, at: int) -> tuple[float, int] | None:
    word = tokens.low(at)
    if word in SCALES and word != "score":
        return SCALES[word], at + 1
    return None


def _and_part(tokens: Tokens, value: float, at: int) -> tuple[float, int]:
    """ "... and a half", "... and three quarters": the value with the part added, of a dozen or a million
    a part of that.
    """
    if tokens.low(at) not in ("and", "n", "&"):
        return value, at
    part = read_part(tokens, at + 1)
    whole = SCALES[tokens.low(at - 1)] if tokens.low(at - 1) in WHOLES else 1.0
    return (value + part[0] * whole, part[1]) if part and part[0] < 1 else (value, at)


WHOLES = ("dozen", "million")


def read_part(tokens: Tokens, at: int) -> tuple[float, int] | None:
    """A part of one: "half", "a half", "a quarter", "three quarters", "2/3"."""
    word = tokens.low(at)
    if word in GLYPHS:
        return GLYPHS[word], at + 1
    if word == "half":
        return 0.5, at + 1
    if word in ("a", "one") and tokens.low(at + 1) in FRACTIONS:
        return FRACTIONS[tokens.low(at + 1)], at + 2
    if word in ("two", "three", "four", "five", "seven") and tokens.low(at + 1) in FRACTIONS:
        return (ONES[word] * FRACTIONS[tokens.low(at + 1)], at + 2) if tokens.low(at + 1)[-1] == "s" else None
    if tokens.at(at).kind == NUMBER and tokens.low(at + 1) == "/":
        return _mixed(tokens, at)
    return None


def _from_words(tokens: Tokens, i: int) -> Number | None:
    word = tokens.low(i)
    if word in ("a", "an", "the", "another"):
        return _after_article(tokens, i)
    if word in COUPLE and word != "pair":
        return Number(COUPLE[word], i, _skip_of(tokens, i + 1))
    if word in VAGUE:
        return Number(VAGUE[word], i, i + 1, vague=True)
    if word == "dozens":
        return Number(24.0, i, _skip_of(tokens, i + 1), vague=True)
    if word in ("half", "quarter", "halfway"):
        return _part_of(tokens, i, FRACTIONS.get(word, 0.5), i + 1)
    if (part := _plain_part(tokens, i)) is not None:
        return part
    if word not in ONES and word not in TENS and word not in ("hundred", "thousand", "dozen"):
        return None
    return _cardinal(tokens, i)


def _plain_part(tokens: Tokens, i: int) -> Number | None:
    """ "two thirds", "three quarters", "one third"."""
    word = tokens.low(i)
    after = i + 2 if tokens.low(i + 1) == "-" else i + 1
    below = tokens.low(after)
    if word not in ONES or below not in FRACTIONS or (word != "one" and not below.endswith("s")):
        return None
    return _part_of(tokens, i, ONES[word] * FRACTIONS[below], after + 1)


def _part_of(tokens: Tokens, first: int, part: float, at: int) -> Number:
    """A part, times what it is a part of where that is a number ("half a dozen", "half a million")."""
    after = at + 1 if tokens.low(at) == "of" else at
    if tokens.low(after) in ("a", "an"):
        after += 1
    if tokens.low(after) in SCALES:
        return Number(part * SCALES[tokens.low(after)], first, _skip_of(tokens, after + 1))
    return Number(part, first, at, fraction=True)


def _after_article(tokens: Tokens, i: int) -> Number | None:
    word = tokens.low(i + 1)
    if word in ("good", "solid", "full", "whole"):
        word, i = tokens.low(i + 2), i + 1
    if tokens.low(i) == "the" and word not in FRACTIONS:
        return None
    if word in COUPLE:
        return Number(COUPLE[word], i, _skip_of(tokens, i + 2))
    if word in VAGUE:
        return Number(VAGUE[word], i, i + 2, vague=True)
    if word in SCALES and word != "score" and word != "grand":
        return _cardinal(tokens, i + 1, first=i)
    counted = tokens.at(i + 2)
    if word in ORDINALS and counted.kind == WORD and units.find(counted.low) is not None:
        part = units.measurable(counted.low) and word in FRACTIONS
        return _part_of(tokens, i, FRACTIONS[word], i + 2) if part else None
    if word in FRACTIONS and word not in ("second",) and tokens.low(i) in ("a", "an"):
        return _part_of(tokens, i, FRACTIONS[word], i + 2)
    return None


def _skip_of(tokens: Tokens, at: int) -> int:
    return at + 1 if tokens.low(at) == "of" else at


def _cardinal(tokens: Tokens, i: int, first: int | None = None) -> Number | None:
    """A number in words: "forty five", "a hundred and twenty", "two and a half thousand"."""
    if tokens.low(i) == "one" and first is None and _pronoun(tokens, i):
        return None
    total = current = 0.0
    at, last = i, ""
    while at - i < LONGEST_NUMBER:
        word = tokens.low(at)
        if (
            word in ONES
            and last in ("", "hundred", "tens", "scale")
            and not (last == "tens" and ONES[word] > 9)
        ):
            current, last = current + ONES[word], "ones"
        elif word in TENS and last in ("", "hundred", "scale"):
            current, last = current + TENS[word], "tens"
        elif word == "hundred" and last in ("", "ones", "tens") and current < 100:
            current, last = (current or 1) * 100, "hundred"
        elif word in SCALES and word not in ("hundred", "score") and last != "scale":
            total, current, last = total + (current or 1) * SCALES[word], 0.0, "scale"
        else:
            break
        at = _joined(tokens, at + 1, last)
    at = _unjoin(tokens, at)
    if tokens.low(at) == "point" and tokens.low(at + 1) in ONES and total == 0:
        current, at = _decimals(tokens, current, at + 1)
    value, at = _and_part(tokens, total + current, at)
    if tokens.low(at - 1) in PLAIN_SCALES:
        at = _skip_of(tokens, at)
    suffix = ""
    if tokens.low(at) in ("k", "ks"):
        suffix, at = "k", at + 1
    return Number(min(value, LARGEST), i if first is None else first, at, suffix=suffix)


def _decimals(tokens: Tokens, value: float, at: int) -> tuple[float, int]:
    """The digits behind "point": "two point five", "ten point zero three"."""
    place = 0.1
    while ONES.get(tokens.low(at), 10) < 10 and place > 1e-5:
        value, place, at = value + ONES[tokens.low(at)] * place, place / 10, at + 1
    return round(value, 5), at


def _joined(tokens: Tokens, at: int, last: str) -> int:
    """Past a hyphen or an "and" that holds a number together."""
    after = tokens.low(at + 1)
    if tokens.low(at) == "-" and last == "tens" and ONES.get(after, 99) < 10:
        return at + 1
    if tokens.low(at) == "and" and last in ("hundred", "scale") and (after in ONES or after in TENS):
        return at + 1
    return at


def _unjoin(tokens: Tokens, at: int) -> int:
    return at - 1 if tokens.low(at - 1) in ("and", "-") else at


SHORTEST_DEGREE = 4  # letters; "cheaper one", "easiest one"
STEADY = frozenset(
    {"under", "after", "over", "number", "another", "never", "ever", "other", "per", "chapter", "rest"}
)


def _pronoun(tokens: Tokens, i: int) -> bool:
    """Whether "one" stands for a thing: "the blue one", "this one", "one of them"."""
    if tokens.low(i + 1) in ("of", "day", "another", "thing"):
        return True
    lead = tokens.low(i - 1)
    if lead in PRONOUN_BEFORE or (
        len(lead) > SHORTEST_DEGREE and lead.endswith(("er", "est")) and lead not in STEADY
    ):
        return units.find(tokens.low(i + 1)) is None
    if tokens.low(i - 1) == "in" and tokens.low(i + 1) in (
        "go",
        "sitting",
        "swoop",
        "session",
        "day",
        "piece",
    ):
        return True
    if tokens.low(i + 1) == "more" or units.find(tokens.low(i + 1)) is not None:
        return False
    for back in (2, 3, 4):
        if tokens.low(i - back + 1) in ("and", "&", "plus", ",", "then", "but", "."):
            return False
        if tokens.low(i - back) in ("the", "that", "this", "which"):
            return True
    return False


def read_ordinal(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """An ordinal ("3rd", "third", "twenty-first") as (value, next token), or None."""
    token = tokens.at(i)
    if token.kind == NUMBER:
        return _digit_ordinal(tokens, i)
    if token.low in ORDINALS:
        return ORDINALS[token.low], i + 1
    if token.low in ORDINAL_TENS:
        after = i + 2 if tokens.low(i + 1) == "-" else i + 1
        ones = ORDINALS.get(tokens.low(after), 99)
        return (ORDINAL_TENS[token.low] + ones, after + 1) if ones < 10 else None
    return None


def _digit_ordinal(tokens: Tokens, i: int) -> tuple[int, int] | None:
    token, suffix = tokens.at(i), tokens.at(i + 1)
    if token.value is None or not token.low.isdigit() or suffix.low not in SUFFIXES or not suffix.glued:
        return None
    number = int(token.value)
    return (number, i + 2) if suffix.low == ordinal_suffix(number) or suffix.low == "th" else None


def ordinal_suffix(number: int) -> str:
    """ "st" for 1, 21; "nd" for 2; "rd" for 3; else "th"."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
