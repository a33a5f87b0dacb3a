"""Noise: what somebody's cat or a broken paste types; nothing is read from it ("=#9", "a77d95 b2262e")."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.text import slips
from tracker_tui.language.text.words import is_picture, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST = 3  # letters of a word that makes sense of a message
LONG = 4  # letters in a row that must be possible to say
PIECES = 3  # so many runs of letters and digits in one token are a code, but for those with these between
BETWEEN = word_set("x h hr hrs m min mins s st ft k by am pm lb kg d w e")


def is_noise(text: str, names: Iterable[str] = ()) -> bool:
    """Whether a message has no word in it, and is neither clean numbers with their units nor pictures.
    `names` are the titles of goals, whose words make sense, too.
    """
    low = text.lower()
    words = _letters().findall(low)
    if any(len(word) >= SHORTEST and slips.is_usual(word) for word in words):
        return False
    if any(len(word) >= SHORTEST and slips.is_known(word) for word in words):
        return _mostly_codes(low)
    titles = " ".join(names).lower()
    if any(word in titles for word in words if len(word) > 1):
        return False
    if any(map(_unspeakable, words)) or any(map(_is_code, low.split())):
        return any(char.isdigit() or is_picture(char) for char in low)
    if any(len(word) >= LONG for word in words):
        return False
    plain = "".join(" " if is_picture(char) or char in JOINING else char for char in low)
    return any(char.isdigit() for char in plain) and not _clean().fullmatch(plain.strip())


JOINING = "\u200d\ufe0f"


def _unspeakable(word: str) -> bool:
    """Whether letters make no word of any language written in them: "vzlyrrq"."""
    return len(word) >= LONG and word.isascii() and _hard().search(word) is not None


@cache
def _hard() -> re.Pattern[str]:
    return re.compile(r"[^aeiouy]{4}|^[^aeiouy]+$")


def _mostly_codes(low: str) -> bool:
    """Whether most of a message's tokens are codes, so that a word among them is chance."""
    tokens = low.split()
    return 2 * sum(map(_is_code, tokens)) > len(tokens)


def _is_code(token: str) -> bool:
    runs = _runs().findall(token)
    return len(runs) >= PIECES and any(run not in BETWEEN for run in runs if run.isalpha())


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"[\d.,:/]*\d|[^\W\d_]+")


@cache
def _clean() -> re.Pattern[str]:
    """Numbers as people write them alone: "+5", "3x12", "2:15", "£12.50 & 3", "45 min", "7/10", "12!!"."""
    number = r"\d{1,7}(?:[.,:]\d{1,6}){0,3}"
    unit = r"(?: ?(?:%|'{1,2}|’|\"|[^\W\d_]{1,12}+(?![£$€₹¥])\.?|[£$€₹¥]))?"
    sign = r"(?:[^\W\d_]{1,3}:? ?)?[~≈+\-−±#]?[£$€₹¥]? ?"
    item = rf"(?>{sign}{number}{unit}(?:{number}{unit})?)"  # kept as it was read: many may follow
    joint = r"(?: ?[x×*/+&,;\-–→>@] ?|->| and | then |,? )"
    cry = r"(?:(?:no|ok|oh|ah|eh|er|um|uh|hm|so)[,.!…\- ]+)*"  # "no, 25"
    return re.compile(rf"{cry}[*(]?[x×@=]?{item}(?:{joint}{item})*+[+\-*]?[ .!?…)~]*")
