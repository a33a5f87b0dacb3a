"""Numbers within names, told by how they are written ("Catch-22", "Ocean's Eleven"), and distances swum."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tracker_tui.language.amounts.amount_words import LABELS, STOP
from tracker_tui.language.amounts.quantities import Amount, Role
from tracker_tui.language.text.tokens import word_set
from tracker_tui.progress import units

# Strokes as swimmers write them behind a distance; the second row says nothing of swimming by itself.
STROKES = word_set("free fly freestyle breast breaststroke backstroke butterfly im medley crawl")
OTHER_SETS = word_set("back easy kick pull drill swim warmup cooldown paddles choice steady") | {
    "warm up",
    "cool down",
}
SHORTEST = 25  # of a pool; what is swum in it is so often that


def with_names(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, with those that are part of a name or the rest of another as codes and those told with a
    stroke in metres.
    """
    swum = [_stroke(text, amount) for amount in found]
    if not STROKES.isdisjoint(swum):
        known = STROKES | OTHER_SETS
        found = [_swum(text, a, s) if s in known else a for a, s in zip(found, swum, strict=True)]
    return [_as_name(text, amount) for amount in found]


def _stroke(text: str, amount: Amount) -> str:
    """The word behind a bare distance where nothing else is counted by it."""
    if not amount.counts or amount.unit or amount.value % SHORTEST or amount.value < SHORTEST:
        return ""
    behind = text[amount.end : amount.end + 40].lower()
    words = re.findall(r"[a-z]+|[^\sa-z]", behind)[:2]
    counted = len(words) > 1 and words[1].isalpha() and words[1] not in STOP | STROKES | OTHER_SETS
    if not words or counted or not behind.startswith(" "):
        return ""
    return " ".join(words) if words[1:] in (["up"], ["down"]) else words[0]


def _swum(text: str, amount: Amount, stroke: str) -> Amount:
    end = amount.end + 1 + len(stroke)
    return amount._replace(unit="m", end=end, text=text[amount.start : end], noun=None, noun_end=0)


@cache
def _hyphened() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+)-$")


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+(?:'[^\W\d_]+)?)[ -]$")


@cache
def _vitamin() -> re.Pattern[str]:
    """What makes a number behind it a vitamin's or a measure's name: "d3 taken", "vo2 max"."""
    return re.compile(r"(?<![^\W_])(?:[bdkq]|vo|omega[ -]?)$", re.IGNORECASE)


def _as_name(text: str, amount: Amount) -> Amount:
    """An amount as a code where it is glued to a name, or is itself written with a capital within one."""
    if amount.role not in (Role.AMOUNT, Role.YEAR) or not amount.start:
        return amount
    head = text[max(0, amount.start - 24) : amount.start]
    if (glued := _hyphened().search(head)) and amount.unit is None and _names(glued.group(1)):
        return amount._replace(role=Role.CODE)
    if amount.unit is None and _vitamin().search(head):
        return amount._replace(role=Role.CODE)
    if amount.unit is None and amount.value > 1 and head.lower().endswith("the other "):
        return amount._replace(role=Role.CODE)  # "only 20, the other 10 I was tuning"
    before = _word_before().search(head)
    capital = amount.text[0].isalpha() and amount.text[0].isupper() and not text.isupper()
    titled = capital and before and amount.unit is None and text[amount.end :].lstrip(" ")[:1].isupper()
    if titled and not _all_capital(text):
        return amount._replace(role=Role.CODE)  # "watched Seven Samurai"
    if capital and before and before.group(1)[0].isupper() and (before.group(1) != "I"):
        return amount if _all_capital(text) else amount._replace(role=Role.CODE)
    return amount


def _names(word: str) -> bool:
    """Whether a word before a hyphen is a name, as against what a number counts or where it ends a label."""
    low = word.lower()
    return word[0].isupper() and low not in LABELS and low not in STOP and not units.canonical(low)


def _all_capital(text: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", text)
    return len(words) > 2 and all(word[0].isupper() for word in words)


@cache
def _digits_and_word() -> re.Pattern[str]:
    return re.compile(r"(\d[\d.,]*) [^\W\d_-]+")


def with_headed(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, each without the word behind it where that heads the next number of a list: "squats 60
    lunges 40".
    """
    if len(found) < HEADED or not re.match(r"\W*(?:$|[.!?\n])", text[found[-1].end :]):
        return found
    told = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        shape = _digits_and_word().fullmatch(one.text)
        headed = at or re.search(r"[^\W\d_]\W*$", text[: one.start])
        if not headed or not shape or units.measurable(one.unit or "") or text[one.end : other.start].strip():
            continue
        end = one.start + shape.end(1)
        told[at] = one._replace(unit=None, end=end, text=text[one.start : end], noun=None, noun_end=0)
    return told


HEADED = 2  # numbers of such a list
