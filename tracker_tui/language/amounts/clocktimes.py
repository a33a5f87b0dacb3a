"""Times of day out of tokens: "7:30 pm", "at 7", "half eight", "quarter to nine", "around noon"."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.text.tokens import NUMBER, Tokens, word_set
from tracker_tui.progress import units

NAMED: dict[str, int] = {"noon": 720, "midday": 720, "midnight": 0}  # minutes after 00:00
HALVES: dict[str, int] = {"am": 0, "pm": 720, "a": 0, "p": 720}
PARTS: dict[str, int] = {"half": 30, "quarter": 15, "ten": 10, "five": 5, "twenty": 20}
# words before a number that make it a time of day
LEADS = word_set("at by until till til before after since from around")
# "at 7", "before 11": a bare number after these is a time of day; after "around" it may be anything
BARE_LEADS = word_set("at before until till til since")
# what may follow a bare time of day ("at 7 tonight"); a noun there would make the number an amount
AFTER_BARE = word_set("""
    today tonight yesterday tomorrow this in on and or then but so i we the to for with after before when
    because as sharp already again last every each until till at about around
""")
# "I'm at 7", "now at 12": a running total, no time
STATES = word_set("""
    i'm im am is are was be being currently now stands sits still we're were it's its that's up
    sitting standing holding hovering stuck
""")
# "the limit at 4", "put it at 4": an aim, no time
AIMS = word_set("limit cap max maximum target goal quota capped budget")
PUTTING = word_set("set put keep cap leave hold fix make have")


class ClockTime(NamedTuple):
    """A time of day from tokens[first:next]; `sure` is False where only its surroundings make it one."""

    time: time
    first: int
    next: int
    sure: bool = True
    halved: bool = True  # whether am or pm is known


def read_clock(tokens: Tokens, i: int) -> ClockTime | None:
    """The time of day that begins at token `i`: with am or pm, as o'clock, named, or as hh:mm (not sure)."""
    token = tokens.at(i)
    if token.low in NAMED:
        return ClockTime(_time(NAMED[token.low]), i, i + 1)
    if token.low in PARTS and token.kind != NUMBER:
        return _spoken(tokens, i)
    hour = _hour(tokens, i)
    if hour is None:
        return _dotted(tokens, i) if token.kind == NUMBER else None
    return _digital(tokens, i, hour) or _whole(tokens, i, hour)


def read_bare_clock(tokens: Tokens, i: int) -> ClockTime | None:
    """An hour with nothing to show it is one but the word before: "at 7", "woke up before 6"."""
    hour = _hour(tokens, i)
    if (
        hour is None
        or hour > 24
        or (tokens.low(i - 1) not in BARE_LEADS and not _of_sleep(tokens, i - 1))
        or tokens.low(i - 2) in STATES - {"up", "was", "were"}
        or _aims(tokens, i - 1)
        or (tokens.low(i - 1) == "before" and tokens.low(i - 2) in ("day", "night", "week"))
    ):
        return None
    after = tokens.at(i + 1)
    joined = after.low in ("/", ".", ":") and after.glued and tokens.at(i + 2).glued
    if after.kind == NUMBER or joined or after.low in ("%", *units.CURRENCY_SIGNS):
        return None
    if after.kind == "w" and after.low not in AFTER_BARE:
        return None
    return ClockTime(_time(hour % 24 * 60), i, i + 1, sure=False, halved=hour > 12)


def _of_sleep(tokens: Tokens, i: int) -> bool:
    """Whether "by" tells when one was in bed: "asleep by 11"."""
    return tokens.low(i) in ("by", "around") and tokens.low(i - 1) in ASLEEP


ASLEEP = word_set("asleep bed sleep up awake out")


def _aims(tokens: Tokens, i: int) -> bool:
    """Whether "at" tells where a limit or a target is put."""
    put = tokens.low(i - 1) in ("it", "that", "this") and tokens.low(i - 2) in PUTTING
    return tokens.low(i) == "at" and (put or tokens.low(i - 1) in AIMS)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _hour(tokens: Tokens, i: int) -> int | None:
    token = tokens.at(i)
    if token.kind == NUMBER:
        return int(token.low) if token.low.isdigit() and len(token.low) <= 2 else None
    hour = ONES.get(token.low)
    return hour if hour is not None and 1 <= hour <= 12 else None


def _half(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """am or pm at a place: minutes to add, next token. "a.m." counts as one."""
    token = tokens.at(at)
    if token.low in ("am", "pm"):
        return HALVES[token.low], at + 1
    dotted = token.low in ("a", "p") and tokens.low(at + 1) == "." and tokens.low(at + 2) == "m"
    if dotted and tokens.at(at + 1).glued and tokens.at(at + 2).glued:
        return HALVES[token.low], at + (4 if tokens.low(at + 3) == "." else 3)
    return None


def _digital(tokens: Tokens, i: int, hour: int) -> ClockTime | None:
    """hh:mm, with am or pm or without."""
    colon, minutes = tokens.at(i + 1), tokens.at(i + 2)
    if not (
        colon.low in (":", "h")
        and colon.glued
        and minutes.glued
        and len(minutes.low) == 2
        and minutes.low.isdigit()
    ):
        return _dotted(tokens, i)
    if hour > 24 or int(minutes.low) > 59 or (tokens.low(i + 3) == ":" and tokens.at(i + 4).glued):
        return None
    half = _half(tokens, i + 3)
    if colon.low == "h" and not half:
        return None
    if half and 1 <= hour <= 12:
        return ClockTime(_time(hour % 12 * 60 + half[0] + int(minutes.low)), i, half[1])
    return ClockTime(
        _time(hour * 60 + int(minutes.low)), i, i + 3, sure=False, halved=hour > 12 or colon.low == "0"
    )


def _dotted(tokens: Tokens, i: int) -> ClockTime | None:
    """ "7.30pm": without am or pm it is a decimal, but for "at 8.30 this morning"."""
    hour, _, minutes = tokens.low(i).partition(".")
    half = _half(tokens, i + 1) or _part_of_day(tokens, i)
    if half is None or not (hour + minutes).isdigit() or len(minutes) != 2 or len(hour) > 2:
        return None
    if not 1 <= int(hour) <= 12 or int(minutes) > 59:
        return None
    return ClockTime(_time(int(hour) % 12 * 60 + half[0] + int(minutes)), i, half[1])


def _part_of_day(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """What a part of the day that is told behind a time with a dot makes of it, as `_half` tells it."""
    told = tokens.low(i + 1) == "this" and tokens.low(i + 2) in ("morning", "evening", "afternoon")
    if tokens.low(i - 1) not in ("at", "around", "by") or not (told or tokens.low(i + 1) in TODAY):
        return None
    return (0 if tokens.low(i + 2) == "morning" else HALF_DAY), i + 1


TODAY = ("tonight",)
HALF_DAY = 12 * 60  # minutes


def _whole(tokens: Tokens, i: int, hour: int) -> ClockTime | None:
    """ "7am", "7 o'clock"."""
    if not 1 <= hour <= 12:
        return None
    if half := _half(tokens, i + 1):
        return ClockTime(_time(hour % 12 * 60 + half[0]), i, half[1])
    if tokens.low(i + 1) in ("o'clock", "oclock"):
        half = _half(tokens, i + 2)
        return (
            ClockTime(_time(hour % 12 * 60 + half[0]), i, half[1])
            if half
            else ClockTime(_time(hour % 12 * 60), i, i + 2, halved=False)
        )
    return None


def _spoken(tokens: Tokens, i: int) -> ClockTime | None:
    """ "half past seven", "quarter to nine", "half eight"."""
    minutes, link = PARTS[tokens.low(i)], tokens.low(i + 1)
    if link in ("past", "to", "after"):
        hour = _hour(tokens, i + 2)
        if hour is None or not 1 <= hour <= 12 or _measured(tokens, i + 3):
            return None
        if tokens.low(i) not in ("half", "quarter") and link != "past":
            return None
        total = hour % 12 * 60 + (minutes if link != "to" else -minutes)
        return _with_half(tokens, i, i + 3, total % 720)
    if (
        tokens.low(i) == "half"
        and (hour := _hour(tokens, i + 1))
        and 1 <= hour <= 12
        and not _measured(tokens, i + 2)
    ):
        return _with_half(tokens, i, i + 2, hour % 12 * 60 + 30)
    return None


def _measured(tokens: Tokens, at: int) -> bool:
    """Whether something counted follows, so that no time of day was meant ("half 10 km")."""
    after = tokens.at(at)
    return (after.glued and after.low not in _PUNCTUATION) or (
        after.kind == "w" and after.low not in AFTER_BARE and after.low not in ("am", "pm")
    )


_PUNCTUATION = frozenset(",.;!?)")


def _with_half(tokens: Tokens, i: int, at: int, minutes: int) -> ClockTime:
    half = _half(tokens, at)
    if half:
        return ClockTime(_time(minutes + half[0]), i, half[1])
    return ClockTime(_time(minutes), i, at, halved=False)


def read_hour(tokens: Tokens, i: int) -> ClockTime | None:
    """A bare hour of the day, sure of nothing: one end of "9 to 12"."""
    hour = _hour(tokens, i)
    if hour is None or hour > 24 or tokens.low(i + 1) == ":":
        return None
    return ClockTime(_time(hour % 24 * 60), i, i + 1, sure=False, halved=hour > 12)


def read_end(tokens: Tokens, i: int) -> ClockTime | None:
    """A time of day that is one end of a stretch of hours: "9", "12.30", "half 9", "5pm"."""
    return read_clock(tokens, i) or _half_hour(tokens, i) or _with_dot(tokens, i) or read_hour(tokens, i)


def _half_hour(tokens: Tokens, i: int) -> ClockTime | None:
    """ "half 9", whatever follows but a unit."""
    hour = _hour(tokens, i + 1) if tokens.low(i) == "half" else None
    if hour is None or not 1 <= hour <= 12 or units.find(tokens.low(i + 2)):
        return None
    return ClockTime(_time(hour % 12 * 60 + 30), i, i + 2, halved=False)


def _with_dot(tokens: Tokens, i: int) -> ClockTime | None:
    """ "12.30" as half past twelve."""
    hour, dot, minutes = tokens.low(i).partition(".")
    if not dot or not (hour + minutes).isdigit() or len(minutes) != 2 or int(hour) > 24 or int(minutes) > 59:
        return None
    return ClockTime(_time(int(hour) % 24 * 60 + int(minutes)), i, i + 1, sure=False, halved=int(hour) > 12)


def counted(tokens: Tokens, at: int, until: bool = False) -> bool:
    """Whether something that is counted follows, so that no time of day was meant. Behind "until" only a unit
    is.
    """
    if until:
        return units.find(tokens.low(at)) is not None
    if tokens.low(at).endswith(DEEDS_ENDING) and not tokens.at(at).glued:
        return False  # "from 1 to 4 doing mcat"
    return _measured(tokens, at) or tokens.low(at) in ("%", "a", "per", "$", "x")


DEEDS_ENDING = ("ing", "ed")


def hours_between(start: ClockTime, end: ClockTime) -> tuple[float, tuple[float, float]]:
    """Hours from one time of day to another, past noon and midnight, and both as hours of the day. Where
    neither am nor pm is told the next time that fits is meant ("9 to 5" is 8 hours).
    """
    first = start.time.hour + start.time.minute / 60
    last = end.time.hour + end.time.minute / 60
    span = (last - first) % 24
    if not end.halved and not start.halved:
        span = (last - first) % 12
    elif (not end.halved or not start.halved) and span > 12:
        span -= 12
    return round(span, 6), (first, last)
