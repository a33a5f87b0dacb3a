"""A share of a sum that is told with it: "a third of my 90 bonus", "200, half of it went in the jar"."""

from __future__ import annotations

import re
from functools import cache

from tracker_tui.language.amounts.quantities import Amount, Role


@cache
def _of_a_sum() -> re.Pattern[str]:
    return re.compile(r"\s+of\s+(?:(?:my|the|that|this|a|his|her|our|their)\s+)?", re.IGNORECASE)


@cache
def _put_by() -> re.Pattern[str]:
    return re.compile(
        r"\s+of\s+(?:it|that|this|which|them)\s+(?:(?:has|have|is|all)\s+)?"
        r"(?:went|goes|gone|going|straight|into|in|put|saved|stashed|to|towards)\b",
        re.IGNORECASE,
    )


def with_shares(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, with a share of one in its place where only the share was put by, and a share that stands
    right before its sum told as one amount.
    """
    found = [_of_an_hour(text, share, found[:at][-1:]) for at, share in enumerate(found)]
    for at, share in enumerate(found):
        part = share.value / 100 if share.unit == "%" else share.value
        if not share.fraction or share.parts or not 0 < part < 1:
            continue
        behind, before = found[at + 1 : at + 2], found[:at][-1:]
        if behind and _plain(behind[0]) and _of_a_sum().fullmatch(text, share.end, behind[0].start):
            whole = behind[0]._replace(start=share.start, text=text[share.start : behind[0].end])
            return [*found[:at], _part(part, whole), *found[at + 2 :]]
        if before and _plain(before[0]) and _put_by().match(text, share.end):
            put_by = _part(part, before[0])._replace(
                start=share.start,
                end=share.end,
                text=share.text,
                noun=None,
                noun_end=0,
                parts=(before[0].value,),
            )
            return [*found[: at - 1], before[0]._replace(role=Role.CODE), put_by, *found[at + 1 :]]
    return found


def _of_an_hour(text: str, share: Amount, before: list[Amount]) -> Amount:
    """A share as one of an hour, behind another told so: "half an hour at noon and three quarters after"."""
    if not share.fraction or share.parts or not before or not _an_hour().search(before[0].text):
        return share
    if before[0].unit != "hours" or not _quarters().match(share.text) or _whole().match(text, share.end):
        return share
    return share._replace(value=share.value / 100, unit="hours", readings=(), fraction=False)


@cache
def _an_hour() -> re.Pattern[str]:
    return re.compile(r"\b(?:half|quarter|hour)", re.IGNORECASE)


@cache
def _quarters() -> re.Pattern[str]:
    return re.compile(r"(?:a |one |three )?(?:half|quarters?)\b", re.IGNORECASE)


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(r"\s*(?:of|done|through|way|finished|painted|read)\b", re.IGNORECASE)


def _plain(amount: Amount) -> bool:
    return amount.counts and not amount.fraction and amount.of is None


def _part(share: float, whole: Amount) -> Amount:
    readings = tuple(reading._replace(value=reading.value * share) for reading in whole.readings)
    return whole._replace(value=round(whole.value * share, 9), readings=readings)
