"""A message as tokens: number literals with their values, words, and single symbols, each with its span."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

NUMBER, WORD, SYMBOL = "n", "w", "s"
LONGEST = 4_000  # characters that are read: far more than anybody types, and a bound on the time taken
MOST_DIGITS = 15  # beyond what a float holds exactly it is a name or a code, not an amount
PARTS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
THIN_SPACES = "\u00a0\u202f\u2009"


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as one text."""
    return frozenset(text.split())


class Token(NamedTuple):
    """One token. `low` is its text in lower case with straight apostrophes; `value` is that of a number
    literal, None where digits and dots make no one number (1.2.3). `glued` tells that nothing stands before
    it.
    """

    kind: str
    low: str
    start: int
    end: int
    glued: bool
    value: float | None = None


END = Token(SYMBOL, "", 0, 0, False)


class Tokens(list[Token]):
    """Tokens of a text; reading past either end gives an empty symbol."""

    def at(self, index: int) -> Token:
        """The token at an index, or an empty symbol outside the text."""
        return self[index] if 0 <= index < len(self) else END

    def low(self, index: int) -> str:
        """The lower-case text of the token at an index, empty outside the text."""
        return self[index].low if 0 <= index < len(self) else ""


@cache
def _pattern() -> re.Pattern[str]:
    thin = f"[{THIN_SPACES}]"
    return re.compile(
        rf"([0-9]+(?:[.,'\u2019][0-9]+|{thin}[0-9]{{3}}(?![0-9]))*)"
        rf"|([^\W\d_{PARTS}]+(?:['\u2019][^\W\d_{PARTS}]+)*['\u2019]?)"
        r"|(\S)"
    )


@lru_cache(maxsize=32)
def tokenize(text: str) -> Tokens:
    """The tokens of a text's first LONGEST characters; linear in its length. Kept, not to be changed."""
    tokens = Tokens()
    last_end = -1
    for match in _pattern().finditer(text, 0, min(len(text), LONGEST)):
        start, end = match.span()
        raw = match.group()
        glued = start == last_end
        last_end = end
        if match.lastindex == 1:
            tokens.extend(_numbers(raw, start, glued))
        else:
            kind = WORD if match.lastindex == 2 else SYMBOL
            tokens.append(Token(kind, raw.lower().replace("\u2019", "'"), start, end, glued))
    return tokens


def _numbers(raw: str, start: int, glued: bool) -> list[Token]:
    """One number, or a list written without spaces ("12,10,8") as several with their commas."""
    value = literal_value(raw)
    if value is not None or "," not in raw:
        return [Token(NUMBER, raw, start, start + len(raw), glued, value)]
    tokens: list[Token] = []
    at = start
    for part in raw.split(","):
        if tokens:
            tokens.append(Token(SYMBOL, ",", at - 1, at, True))
        tokens.append(Token(NUMBER, part, at, at + len(part), glued, literal_value(part)))
        at += len(part) + 1
        glued = True
    return tokens


def literal_value(raw: str, money: bool = False) -> float | None:
    """The value of digits with separators: "1,150" 1150, "23,50" 23.5, "1.234,56" 1234.56, "5,00,000" 500000.

    Both decimal conventions are read. One dot before three digits is a decimal dot, except in money, which
    has no thousandths ("1.500 €"). None for what is no one number: versions, lists, more digits than a float
    holds.
    """
    if sum(map(str.isdigit, raw)) > MOST_DIGITS:
        return None
    if raw.isdigit():
        return float(raw)
    marks = [char for char in raw if not char.isdigit()]
    groups = _groups(raw)
    if len(set(marks)) == 1:
        return _one_mark(marks[0], groups, money)
    if len(set(marks)) == 2 and marks.count(marks[-1]) == 1 and marks[-1] in ".," and _thousands(groups[:-1]):
        return float("".join(groups[:-1]) + "." + groups[-1])
    return None


def _groups(raw: str) -> list[str]:
    plain = "".join(char if char.isdigit() else " " for char in raw)
    return plain.split(" ")


def _one_mark(mark: str, groups: list[str], money: bool) -> float | None:
    grouped = _thousands(groups)
    if len(groups) == 2 and mark == "." and not (money and grouped):
        return float(".".join(groups))
    if grouped:
        return float("".join(groups))
    return float(".".join(groups)) if len(groups) == 2 and mark == "," else None


def _thousands(groups: list[str]) -> bool:
    """Whether digit groups are thousands (1,150,000) or lakhs (5,00,000)."""
    first, *rest = groups
    if not rest or not 1 <= len(first) <= 3 or first.startswith("0") or len(rest[-1]) != 3:
        return False
    middle = {len(group) for group in rest[:-1]}
    return middle <= {3} or (middle == {2} and len(first) <= 2)
