"""The forms a number comes in, one reader each, tried in order: names and dates first, plain amounts last."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker_tui.language import clocktimes
from tracker_tui.language.amount_compounds import whole
from tracker_tui.language.amount_draft import Draft
from tracker_tui.language.amount_units import read_unit
from tracker_tui.language.amount_words import (
    CROSSES,
    CURRENCY,
    DASHES,
    LABELS,
    LINKS,
    MONEY_NOTES,
    MONTHS,
    SCORE_BEFORE,
    SHIFT_BEFORE,
    STOP,
    YEAR_BEFORE,
)
from tracker_tui.language.number_words import TIMES
from tracker_tui.language.numbers import Number, read_number, read_ordinal
from tracker_tui.language.quantities import Amount, Reading, Role
from tracker_tui.language.tokens import NUMBER, WORD, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable

GLUED_BEFORE = frozenset(LABELS) | frozenset(CURRENCY) | CROSSES | {"no", "w", "d"}


def feet(tokens: Tokens, at: int) -> Draft | None:
    """6'2" in feet and inches."""
    token = tokens.at(at)
    ft, mark, inches = token.low.replace("\u2019", "'").partition("'")
    if token.kind != NUMBER or not mark or not (ft + inches).isdigit() or len(inches) > 2 or int(inches) > 11:
        return None
    end = at + 2 if tokens.low(at + 1) in ('"', "\u201d") and tokens.at(at + 1).glued else at + 1
    return Draft(at, end, int(ft) + int(inches) / 12, "ft")


def named(tokens: Tokens, at: int) -> Draft | None:
    """Digits that are part of a name, a version or a phone number: "mp3", "v2", "1.2.3", "555-123-4567"."""
    token = tokens.at(at)
    if token.kind != NUMBER:
        return None
    before = tokens.at(at - 1)
    if token.glued and before.kind == WORD and before.low not in GLUED_BEFORE:
        return Draft(at, at + 1, token.value or 0.0, role=Role.CODE)
    if token.value is None:
        return Draft(at, at + 1, 0.0, role=Role.DATE if _dotted_date(token.low) else Role.CODE)
    return _phone(tokens, at)


def _dotted_date(text: str) -> bool:
    """ "14.02.2026", "14.2.26", not "3.11.2"."""
    parts = text.split(".")
    return (
        len(parts) == 3
        and "".join(parts).isdigit()
        and len(parts[2]) in (2, 4)
        and max(map(len, parts[:2])) < 3
    )


def _phone(tokens: Tokens, at: int) -> Draft | None:
    """Three or more groups of digits held by hyphens: a phone number, an account or an ISO date."""
    end = at + 1
    while (
        tokens.low(end) == "-"
        and tokens.at(end).glued
        and tokens.at(end + 1).glued
        and tokens.at(end + 1).kind == NUMBER
    ):
        end += 2
    if end - at < 5:
        return None
    iso = len(tokens.low(at)) == 4 or (len(tokens.low(at)) < 3 and len(tokens.low(end - 1)) == 4)
    iso = iso and end - at == 5
    return Draft(at, end, 0.0, role=Role.DATE if iso else Role.CODE)


def label(tokens: Tokens, at: int) -> Draft | None:
    """A number that names: "chapter 12", "page 212 of 300", "coffee #2", "chapters 3-5"."""
    if tokens.low(at) == "#" and tokens.at(at + 1).kind == NUMBER and tokens.at(at + 1).value is not None:
        before = tokens.at(at - 1)
        noun = before.low if before.kind == WORD else None
        return Draft(
            at, at + 2, tokens.at(at + 1).value or 0.0, role=Role.LABEL, noun=LABELS.get(noun or "", noun)
        )
    token, before = tokens.at(at), tokens.at(at - 1)
    if (
        before.low == "."
        and before.glued
        and tokens.low(at - 2) in ("ch", "p", "pg", "pp", "no", "nr", "ep", "vol")
    ):
        before = tokens.at(at - 2)
    if token.kind != NUMBER and not (
        token.low in ("one", "two", "three", "four", "five") or token.kind == WORD
    ):
        return None
    if (
        before.low not in LABELS
        or (number := read_number(tokens, at)) is None
        or not number.value.is_integer()
    ):
        return None
    if read_unit(tokens, number.next, number) or number.suffix or tokens.low(number.next) in CROSSES:
        return None
    noun = LABELS[before.low] or (tokens.low(at - 2) if tokens.at(at - 2).kind == WORD else None)
    draft = Draft(at, number.next, number.value, role=Role.LABEL, noun=noun)
    return whole(tokens, _label_range(tokens, draft))


def _label_range(tokens: Tokens, draft: Draft) -> Draft:
    """ "chapters 3 to 5", "pages 10-25"."""
    if (
        tokens.low(draft.next) in LINKS
        and (last := read_number(tokens, draft.next + 1))
        and last.value > draft.value
    ):
        return draft._replace(next=last.next, high=last.value)
    return draft


def slashed_date(tokens: Tokens, at: int) -> Draft | None:
    """ "14/02", "3/14/2026", "on 3/5", beside "3/4 of it"."""
    end = at
    numbers: list[str] = []
    while tokens.at(end).kind == NUMBER and tokens.low(end).isdigit() and len(numbers) < 3:
        numbers.append(tokens.low(end))
        if tokens.low(end + 1) != "/" or not tokens.at(end + 1).glued or not tokens.at(end + 2).glued:
            end += 1
            break
        end += 2
    if len(numbers) == 3 or (len(numbers) == 2 and _day_and_month(tokens, at, numbers)):
        return Draft(at, end, 0.0, role=Role.DATE)
    return None


def _day_and_month(tokens: Tokens, at: int, numbers: list[str]) -> bool:
    low, high = sorted(int(number) for number in numbers)
    if not 1 <= low <= 12 or high > 31:
        return False
    padded = any(number.startswith("0") for number in numbers)
    return padded or tokens.low(at - 1) in ("on", "by", "until", "till", "since", "before", "after", "due")


def month_day(tokens: Tokens, at: int) -> Draft | None:
    """ "Mar 3", "3 March", "3rd of March", and years: "in 2026", "March 2026"."""
    token = tokens.at(at)
    if token.kind != NUMBER or not token.low.isdigit():
        return None
    if len(token.low) == 4 and 1900 <= int(token.low) <= 2100:
        return _year(tokens, at)
    ordinal = read_ordinal(tokens, at)
    end = ordinal[1] if ordinal else at + 1
    after = end + 1 if tokens.low(end) == "of" else end
    if int(token.low) > 31 or (token.glued and tokens.low(at - 1) in CROSSES):
        return None
    if tokens.low(after) in MONTHS and not (
        tokens.low(after) in ("may", "march") and tokens.low(at - 1) in TIMES
    ):
        return Draft(at, after, token.value or 0.0, role=Role.DATE)
    if tokens.low(at - 1) in MONTHS and not read_unit(tokens, end, None):
        return Draft(at, end, token.value or 0.0, role=Role.DATE)
    return None


def _year(tokens: Tokens, at: int) -> Draft | None:
    before = tokens.low(at - 1)
    if before in MONTHS or (before in YEAR_BEFORE and tokens.at(at + 1).kind != WORD) or before == ",":
        if before == "," and tokens.low(at - 3) not in MONTHS:
            return None
        return Draft(at, at + 1, tokens.at(at).value or 0.0, role=Role.YEAR)
    return None


def ordinal(tokens: Tokens, at: int) -> Draft | None:
    """ "3rd", "third coffee", but not "a third of" and not seconds."""
    token = tokens.at(at)
    found = read_ordinal(tokens, at)
    if found is None or (token.low in ("third", "quarter") and tokens.low(found[1]) == "of"):
        return None
    if token.low == "second" and tokens.low(at - 1) in ("a", "one", "per", "each", "every"):
        return None
    if token.kind == WORD and (tokens.at(found[1]).kind != WORD or tokens.low(found[1]) in STOP):
        return None
    return Draft(at, found[1], float(found[0]), role=Role.ORDINAL, wants_noun=True)


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


def shift(tokens: Tokens, at: int) -> Draft | None:
    """ "from 9 till 12:30", "9am-5pm", "worked 9 to 5": the hours between."""
    start = clocktimes.read_clock(tokens, at) or clocktimes.read_hour(tokens, at)
    if start is None or tokens.low(start.next) not in LINKS:
        return None
    end = clocktimes.read_clock(tokens, start.next + 1) or clocktimes.read_hour(tokens, start.next + 1)
    if end is None or clocktimes.counted(tokens, end.next):
        return None
    told = start.sure or end.sure or ":" in (tokens.low(at + 1), tokens.low(start.next + 2))
    lead = tokens.low(at - 1)
    if not told and lead not in SHIFT_BEFORE and tokens.low(start.next) not in ("till", "until", "til"):
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


def crossed(tokens: Tokens, at: int) -> Draft | None:
    """Sets and repetitions: "3x12", "4 x 800m", "3x8+5", "3 sets of 10", "3 rounds of 15 burpees"."""
    sets = read_number(tokens, at)
    if sets is None or sets.suffix or sets.fraction or sets.vague or not sets.value.is_integer():
        return None
    after = tokens.low(sets.next)
    if after in CROSSES:
        return _crossed(tokens, sets, sets.next + 1)
    if after in ("sets", "set", "rounds", "round", "times") and tokens.low(sets.next + 1) in ("of", "x", "×"):
        return _crossed(tokens, sets, sets.next + 2)
    return None


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
    name = factor.name if factor else None
    return Draft(sets.first, end, value, name, sets=sets.value, reps=each, readings=readings)


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


def times(tokens: Tokens, at: int) -> Draft | None:
    """ "once", "twice": times. "x2", "×3" behind a deed: times too."""
    if tokens.low(at) in TIMES:
        return Draft(at, at + 1, TIMES[tokens.low(at)], "times")
    count = tokens.at(at + 1)
    if tokens.low(at) in CROSSES and count.kind == NUMBER and count.glued and count.value is not None:
        return Draft(at, at + 2, count.value, "times")
    return None


def note(tokens: Tokens, at: int) -> Draft | None:
    """ "a tenner", "a fiver", "two tenners"."""
    step = 1 if tokens.low(at) in ("a", "another") else 0
    if tokens.low(at + step) not in MONEY_NOTES or (tokens.low(at + step) == "grand" and not step):
        return None
    value, unit = MONEY_NOTES[tokens.low(at + step)]
    return Draft(at, at + step + 1, value, unit)


def race(tokens: Tokens, at: int) -> Draft | None:
    """ "a half marathon", "half-marathon", "a marathon": a distance, and one of its kind."""
    where = at + (tokens.low(at) in ("a", "an", "the", "another"))
    half = tokens.low(where) == "half"
    named = where + (tokens.low(where) in ("half", "full"))
    named += tokens.low(named) == "-"
    if tokens.low(named) != "marathon" or named == at:
        return None
    value = 42.195 / (2 if half else 1)
    return Draft(at, named + 1, value, "km", readings=(Reading(value, "km"), Reading(1.0, "marathons")))


def another(tokens: Tokens, at: int) -> Draft | None:
    """ "another", "another one", "one more": one of what it was before."""
    if tokens.low(at) != "another":
        return None
    if tokens.low(at + 1) == "one":
        return Draft(at, at + 2, 1.0, more=True)
    if read_number(tokens, at + 1) or tokens.low(at + 1) in CURRENCY:
        return None
    if unit := read_unit(tokens, at + 1, None):
        return Draft(at, unit.next, 1.0, unit.name, more=True, article=True)
    return Draft(at, at + 1, 1.0, more=True, wants_noun=True, article=True)


READERS: tuple[Callable[[Tokens, int], Draft | None], ...] = ()


def pool_lengths(found: list[Amount]) -> list[Amount]:
    """Lengths and laps beside the length of the pool are metres, too: "40 lengths (25m pool)"."""
    for index, pool in enumerate(found):
        if not (pool.unit in ("m", "yd") and pool.noun and pool.noun.startswith("pool")):
            continue
        for other in (index - 1, index + 1):
            if 0 <= other < len(found) and found[other].unit in ("lengths", "laps"):
                swum = found[other]
                readings = (Reading(swum.value, swum.unit), Reading(swum.value * pool.value, pool.unit))
                found[other] = replace(swum, readings=readings)
                found[index] = replace(pool, role=Role.LABEL)
                break
    return found


from tracker_tui.language.amount_plain import plain  # noqa: E402

READERS = (
    feet, named, label, pressure, slashed_date, month_day, clock, crossed, score, race, another, note, times,
    ordinal, plain,
)  # fmt: skip
