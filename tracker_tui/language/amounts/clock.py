"""Times of day, durations written with colons, and the hours between two times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts import clocktimes
from tracker_tui.language.amounts.amount_words import LINKS, SHIFT_BEFORE
from tracker_tui.language.amounts.draft import Draft
from tracker_tui.language.amounts.quantities import Reading, Role

if TYPE_CHECKING:
    from tracker_tui.language.amounts.quantities import Amount
    from tracker_tui.language.text.tokens import Tokens


def clock(tokens: Tokens, at: int) -> Draft | None:
    """A time of day, a duration written with colons, or hours between two times."""
    if (between := shift(tokens, at)) is not None:
        return between
    found = clocktimes.read_clock(tokens, at)
    lead = tokens.low(at - 1)
    if found and (
        found.sure or lead in clocktimes.LEADS or tokens.low(found.next) in ("today", "tonight", "this")
    ):
        if lead == "in" and not found.sure:
            return _colons(tokens, at)
        return Draft(at, found.next, _hours(found), role=Role.CLOCK)
    if tokens.low(at + 1) == ":" and tokens.at(at + 1).glued and tokens.at(at + 2).glued:
        return _colons(tokens, at)
    bare = clocktimes.read_bare_clock(tokens, at)
    return Draft(at, bare.next, _hours(bare), role=Role.CLOCK) if bare else None


def _hours(moment: clocktimes.ClockTime) -> float:
    return moment.time.hour + moment.time.minute / 60


def _colons(tokens: Tokens, at: int) -> Draft | None:
    """ "26:48" minutes and seconds, "1:05:33" hours too; "2:15" may be either, or a time of day."""
    places = [tokens.at(at + step) for step in (0, 2, 4)]
    texts = [place.low for place in places]
    if not (texts[0].isdigit() and texts[1].isdigit() and len(texts[1]) == 2):
        return None
    first, second = int(texts[0]), int(texts[1])
    if second > 59:
        return Draft(at, at + 3, float(first), role=Role.SCORE)
    if tokens.low(at + 3) == ":" and texts[2].isdigit() and len(texts[2]) == 2 and places[2].glued:
        value = first * 60 + second + int(texts[2]) / 60
        return _paced(tokens, Draft(at, at + 5, value, "minutes"))
    minutes = Reading(first + second / 60, "minutes")
    if first >= 24:
        return _paced(tokens, Draft(at, at + 3, minutes.value, "minutes"))
    readings = (minutes, Reading(first + second / 60, "hours"))
    return _paced(tokens, Draft(at, at + 3, minutes.value, "minutes", readings=readings, clock=True))


def _paced(tokens: Tokens, draft: Draft) -> Draft:
    """ "5:30/km" and "5:30 per km" are a pace."""
    at = draft.next
    if tokens.low(at) in ("/", "per", "a", "min") and tokens.low(at + 1) in (
        "km",
        "mi",
        "mile",
        "k",
        "/",
        "100",
    ):
        return draft._replace(role=Role.RATE)
    return draft


UNTIL = ("till", "until", "til")


def shift(tokens: Tokens, at: int) -> Draft | None:
    """ "from 9 till 12:30", "9am-5pm", "worked 9 to 5": the hours between."""
    start = clocktimes.read_end(tokens, at)
    if start is None or tokens.low(start.next) not in LINKS:
        return None
    end = clocktimes.read_end(tokens, start.next + 1)
    if end is None or clocktimes.counted(tokens, end.next, tokens.low(start.next) in UNTIL):
        return None
    told = start.sure or end.sure or ":" in (tokens.low(at + 1), tokens.low(start.next + 2))
    told = told or _dotted(tokens, at) or _dotted(tokens, start.next + 1)
    lead = tokens.low(at - 1)
    if not told and lead not in SHIFT_BEFORE and tokens.low(start.next) not in UNTIL:
        return None
    if (
        not told
        and lead == "from"
        and tokens.low(at - 2) not in SHIFT_BEFORE
        and start.time >= end.time
        and start.time.hour < 6
    ):
        return None
    hours, parts = clocktimes.hours_between(start, end)
    return Draft(at, end.next, hours, "hours", parts=parts, shift=True) if hours else None


def _dotted(tokens: Tokens, at: int) -> bool:
    """Whether a number is written like a quarter of an hour: one end of "9 to 12.30"."""
    return tokens.low(at).partition(".")[2] in QUARTERS


QUARTERS = ("00", "15", "30", "45")


def with_other_times(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, bare numbers that go on with a list of times of day as such times: "up at 2 and 4"."""
    told: list[Amount] = []
    for amount in found:
        before = told[-1] if told else None
        bare = amount.role is Role.AMOUNT and not (amount.unit or amount.noun) and amount.value < LAST_HOUR
        halved = amount.text.lower().startswith("half ")
        if (
            before is not None
            and before.role is Role.CLOCK
            and (bare or halved)
            and text[before.end : amount.start].strip(" ").lower() in LISTED
            and _ends_clause(text, amount)
        ):
            told.append(amount._replace(role=Role.CLOCK, unit=None))
        else:
            told.append(amount)
    return told


LISTED = (",", "and", "&", "then", "or", ", and", ", then", "and then", "then again")


def _ends_clause(text: str, amount: Amount) -> bool:
    """Whether nothing follows that a number could count."""
    behind = text[amount.end :].lstrip(" ")
    return not behind or not behind[0].isalnum() or behind.lower().startswith(("and ", "then ", "or ", "so "))


def with_other_shifts(found: list[Amount]) -> list[Amount]:
    """The amounts, with a range behind hours between two times, or right before them, as such hours too:
    "9.30 to 12, 1 to 3", "9 to 12 and 1:30 to 4".
    """
    if not any(amount.shift for amount in found):
        return found
    seen = False
    told: list[Amount] = []
    for amount, following in zip(found, [*found[1:], None], strict=True):
        seen = seen or amount.shift
        leads = following is not None and following.shift and following.start - amount.end <= JOINED_BY
        bare = amount.high and amount.unit is None and not amount.noun and amount.role is Role.AMOUNT
        hours = (seen or leads) and bare and amount.high and amount.high <= LAST_HOUR
        told.append(_between(amount) if hours else amount)
    return told


JOINED_BY = len(", and ")
LAST_HOUR = 24


def _between(amount: Amount) -> Amount:
    high = amount.high or amount.value
    return amount._replace(
        value=high - amount.value, unit="hours", high=None, parts=(amount.value, high), shift=True
    )
