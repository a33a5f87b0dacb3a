"""Amounts that tell only together how much: "2 at £2 each", "two 750 ml bottles", "4 laps of the loop"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.amount_words import ADJECTIVES
from tracker_tui.language.amounts.quantities import Amount, Reading, Role
from tracker_tui.language.text.tokens import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from collections.abc import Iterator

EACH = ("each", "apiece", "a pop", "a piece", "a go", "a head", "a time", "per", "a ticket", "a throw")
EACH_BEFORE = word_set("each apiece every")
AROUND = word_set("of the a an my our this that same local on round around up over at")
GOING_ROUND = word_set("laps lengths loops rounds circuits times lap loop reps repeats")
COURSES = word_set(
    "loop lap circuit track course path route trail block pool lake park hill field run route ride walk"
)
BATCHES = word_set("trays batches boxes sheets bundles rows stacks bags crates piles racks pans tins blocks")
MOST = 60  # things of one size in a row
HELD = word_set("bottles cans glasses cups mugs pints cartons flasks tins")
ML, MOST_LITRES = range(100, 2001), 3  # what such a thing holds, where it is told without a unit


def with_products(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, with those multiplied that tell how many and how much each."""
    told = _both_ways(text, found)
    spent: set[int] = set()
    for at, (count, each) in _pairs(told):
        between = text[count.end : each.start].lower().split()
        if _side_by_side(count, each, between):
            told[at + 1] = _so_many(text, count, each)
            spent.add(at)
        elif _of_sets(text, count, each):
            told[at + 1] = _sets_of(text, count, each)
            spent.add(at)
        elif size := _content(text, count, each, between):
            told[at + 1] = _times(count.value, size)._replace(start=count.start)
            spent.add(at)
        elif _gone_round(text, count, each, between):
            told[at], told[at + 1] = _gone(text, count, each)
        elif _apiece(text, count, each, between) or _batches(count, each, between):
            told[at + 1], apart = _together(count, each, between)
            spent |= set() if apart else {at}
        elif _of_pool(count, each, between):
            told[at], told[at + 1] = _gone(text, count, each._replace(unit="m"))
        elif _per_set(text, count, each):
            told[at] = _times(each.value, count)
            spent.add(at + 1)
        elif _over_again(text, count, each, between):
            told[at] = _times(each.value, _named(count, between))
            spent |= {at + 1} if between or _things(count) else set()
        elif _emptied(count, each):
            told[at] = _times(each.value, count)
            spent.add(at + 1)
        elif _in_pool(each, count):
            told[at + 1], told[at] = _gone(text, each, count)
    return [_held(amount) for at, amount in enumerate(told) if at not in spent]


@cache
def _way_back() -> re.Pattern[str]:
    return re.compile(
        r"\band (?:then )?the same (?:(?:way|distance|again) )?(?:back|home|on the way (?:back|home))\b",
        re.IGNORECASE,
    )


def _both_ways(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts, a way twice where the same is told of the way back: "2 km there and the same back"."""
    back = _way_back().search(text) if "same" in text else None
    ways = [a for a in found if back and a.counts and a.end <= back.start() and _length(a)][-1:]
    ways = ways or [a for a in found if a.counts and not a.each_way and _length(a) and _of_each_way(text, a)]
    return [_times(2, a)._replace(each_way=True) if a in ways else a for a in found]


def _of_each_way(text: str, way: Amount) -> bool:
    """Whether a length is told of both ways gone before it: "walked to work and back, 3k each"."""
    before, behind = text[: way.start].lower(), text[way.end :].lower()
    return _and_back().search(before) is not None and _each_alone().match(behind) is not None


@cache
def _and_back() -> re.Pattern[str]:
    return re.compile(r"\b(?:and|&) (?:then )?(?:back|home)(?: again)?\W+$")


@cache
def _each_alone() -> re.Pattern[str]:
    return re.compile(r"\s*(?:each|apiece)\b(?! (?:day|night|morning|evening|way|time|week|of))")


def _pairs(told: list[Amount]) -> Iterator[tuple[int, tuple[Amount, Amount]]]:
    for at in range(len(told) - 1):
        if told[at].role is Role.AMOUNT and told[at + 1].role is Role.AMOUNT:
            yield at, (told[at], told[at + 1])


def _whole_count(count: Amount, fewest: int = 2) -> bool:
    return count.value.is_integer() and fewest <= count.value <= MOST and not (count.fraction or count.parts)


def _measured(each: Amount) -> Reading | None:
    """The reading of an amount in a unit of measure."""
    readings = each.readings or (Reading(each.value, each.unit),)
    return next((r for r in readings if r.unit and units.measurable(r.unit) and r.unit != "%"), None)


def _side_by_side(count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether a number stands right before a size: "two 750 ml bottles", "four £20 notes", "2x£25"."""
    crossed = count.unit == "times" and count.text.lower().endswith(("x", "×"))
    if count.text.lower() in OFTEN and not between and not count.per and _things(each):
        return True  # "read twice 12 pages"
    if (count.unit and not crossed) or not _whole_count(count) or each.article or each.fraction or each.clock:
        return False
    return set(between) <= ADJECTIVES and _measured(each) is not None


def _so_many(text: str, count: Amount, each: Amount) -> Amount:
    """So many of a size; of weights the load stays what it is, as in "3x100 kg"."""
    size = _measured(each) or Reading(each.value, each.unit)
    each = each._replace(start=count.start, text=text[count.start : each.end])
    if units.dimension(size.unit or "") == "mass":
        return each._replace(sets=count.value)
    return _times(count.value, each)._replace(sets=count.value, reps=size.value)


def _times(count: float, each: Amount) -> Amount:
    readings = tuple(Reading(r.value * count, r.unit) for r in each.readings)
    return each._replace(value=each.value * count, readings=readings, article=False)


def _apiece(text: str, count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether so many things are told with the size or price of each: "3 scratch cards for 2 quid each",
    "6 laps, each one 1.2k".
    """
    if _counted_each(text, count, each, between):
        return True
    if _measured(each) is None or units.measurable(count.unit or "") or not _whole_count(count):
        return False
    behind = text[each.end : each.end + 12].lower().lstrip(" ,(")
    if behind.startswith(("per ", "each ")) and _a_period().match(behind):
        return False  # "from 5 to 2 cups per day", "9 miles each day"
    told = (
        between if len(between) <= 4 else between[-3:] if between[-1:] in (["is"], ["was"], ["about"]) else []
    )
    return behind.startswith(EACH) or bool(EACH_BEFORE & set(told))


def _filled(count: Amount, each: Amount) -> bool:
    """Whether so many vessels are told with what each holds: "2 bottles of water so far, 750ml each"."""
    size = _measured(each)
    return count.unit in HELD and size is not None and units.dimension(size.unit or "") == "volume"


def _together(count: Amount, each: Amount, between: list[str]) -> tuple[Amount, bool]:
    """What so many things come to, and whether their number stands by itself too. What vessels hold may also
    be read as their number.
    """
    total = _times(count.value, each)
    if not _filled(count, each):
        return total, bool(count.unit or each.unit or between[-1:] == ["of"])
    told = (Reading(total.value, total.unit), Reading(count.value, count.unit))
    return total._replace(start=count.start, readings=told), False


def _counted_each(text: str, count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether a number of no measure is told of each of so many things: "sent two invoices, 1200 each", "read
    two chapters, 15 pages each".
    """
    if each.unit == count.unit is not None or units.measurable(count.unit or "") or not _whole_count(count):
        return False
    if not (each.unit or each.noun) and count.unit not in (None, "sets", *BATCHES, *GOING_ROUND):
        return False
    thing = (count.unit or (count.noun or "").split(" ")[-1]).strip()
    several = units.singular(thing) != thing and len(between) <= FEW_BETWEEN and between[-1:] != ["and"]
    with_whom = text[: count.start].lower().split()[-1:] in (["with"], ["my"], ["us"])
    return several and not with_whom and _each_alone().match(text[each.end :].lower()) is not None


FEW_BETWEEN = 3  # words


def _batches(count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether so many trays or boxes of so many things are told: "three trays of 16"."""
    held = (count.unit or (count.noun or "").split(" ")[0]) in BATCHES
    plain = each.value.is_integer() and not (
        each.article or each.fraction or units.measurable(each.unit or "")
    )
    return held and plain and between[-1:] == ["of"] and len(between) <= 2 and _whole_count(count)


def _of_that_size(text: str, each: Amount, between: list[str]) -> bool:
    """Whether a size tells behind them which bottles they were: "2 bottles so far, the half litre ones"."""
    return between[-1:] == ["the"] and text[each.end :].lower().split()[:1] in (
        ["ones"],
        ["one"],
        ["bottles"],
    )


def _content(text: str, count: Amount, each: Amount, between: list[str]) -> Amount | None:
    """What each of so many bottles holds: "3 bottles of half a litre", "two bottles of 0.75"."""
    if count.unit not in HELD or not _whole_count(count, 1):
        return None
    if between[-1:] != ["of"] and not _of_that_size(text, each, between):
        return None
    if each.unit is None and each.value < MOST_LITRES and not each.value.is_integer():
        return each._replace(unit="litres")
    size = _measured(each)
    return each if size and units.dimension(size.unit or "") == "volume" else None


def _over_again(text: str, each: Amount, often: Amount, between: list[str]) -> bool:
    """Whether a way or a time was gone through so often: "ran 5 km twice", but not "5 km twice a week"."""
    if _a_period().match(text, often.end):
        return False
    size = _measured(each)
    told = size and units.dimension(size.unit or "") in ("length", "time")
    told = (told or _things(_named(each, between))) and not each.per
    timed = size is not None and units.dimension(size.unit or "") == "time"  # "20 min 3 times" is a quota
    repeated = often.text.lower() in OFTEN or often.text.lower().endswith(("x", "×"))
    repeated = repeated or (often.text.lower().endswith(" times") and not timed)
    return bool(
        told
        and repeated
        and (not between or _named(each, between) is not each)
        and not often.per
        and _whole_count(often)
    )


OFTEN = ("twice", "thrice")


def _named(each: Amount, between: list[str]) -> Amount:
    """A number with the one thing that stands between it and how often: "20 squats twice"."""
    if each.unit or each.noun or len(between) != 1 or not between[0].endswith("s"):
        return each
    return each._replace(unit=units.canonical(between[0]) or None, noun=between[0])


def _things(each: Amount) -> bool:
    """Whether several known things are counted: "12 pages", "10 push-ups"."""
    thing = each.unit or each.noun or ""
    known = thing not in ("", "times") and units.singular(thing) != thing
    return (
        known and each.value > 1 and not (each.article or each.fraction or units.measurable(each.unit or ""))
    )


@cache
def _a_period() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:a|an|per|each|every|/)\s*(?:day|night|week|fortnight|month|year)\b", re.IGNORECASE
    )


def _per_set(text: str, each: Amount, count: Amount) -> bool:
    """Whether so many are told of each of so many sets: "10 push-ups per set, 4 sets"."""
    sets = count.unit == "sets" or (count.noun or "").split(" ")[0] == "sets"
    between = text[each.end : count.start].lower()
    return sets and _whole_count(count) and any(f"{word} set" in between for word in ("per", "a", "each"))


def _of_sets(text: str, count: Amount, each: Amount) -> bool:
    """Whether so many are told of each of the sets before them: "4 sets of dips, 15 each"."""
    sets = count.unit in SETS or (count.noun or "").split(" ")[0] in SETS
    if not sets or not _whole_count(count) or each.article or each.fraction or each.unit in SETS:
        return False
    behind = text[max(each.end, each.noun_end) :].lower().lstrip(" ,(")
    led = text[count.end : each.start].lower().split()[-2:]
    return behind.startswith(EACH_SET) or led in (["every", "set"], ["each", "set"])


SETS = ("sets", "rounds", "circuits")
EACH_SET = ("each", "apiece", "per set", "a set", "every set", "per round", "a round", "reps each")


def _sets_of(text: str, count: Amount, each: Amount) -> Amount:
    """So many in all of the sets, of what those are of."""
    whole = _times(count.value, each)._replace(start=count.start, sets=count.value, reps=each.value)
    between = [word.strip(",.(-:") for word in text[count.end : each.start].lower().split()]
    things = [word for word in between if word and word not in OF_THEM]
    if each.unit in (None, "reps") and each.noun in (None, "reps") and len(things) == 1:
        return whole._replace(unit=None, noun=things[0], noun_end=0)
    return whole


OF_THEM = word_set("of sets set rounds round circuits every each")


def _emptied(size: Amount, often: Amount) -> bool:
    """Whether a bottle of a size was emptied so often: "finished my 750 ml bottle twice"."""
    held = any(units.plural(word) in HELD for word in (size.noun or "").split())
    volume = _measured(size)
    told = volume and units.dimension(volume.unit or "") == "volume"
    return bool(told and held and often.unit == "times" and not often.per and _whole_count(often))


def _held(count: Amount) -> Amount:
    """So many cans or bottles with what each holds, told without its unit: "3 cans of 330" is 990 ml too."""
    if count.unit not in HELD or count.of not in ML or not _whole_count(count, 1):
        return count
    readings = (Reading(count.value, count.unit), Reading(count.value * (count.of or 0), "ml"))
    return count._replace(readings=readings, of=None)


def _gone_round(text: str, count: Amount, each: Amount, between: list[str]) -> bool:
    if _in_pool(count, each) or _pool_is(count, each, between):
        return True
    return _rounds(count, each, between) or _each_round(text, count, each)


def _rounds(count: Amount, each: Amount, between: list[str]) -> bool:
    """Whether a way is told with how often it was gone: "4 laps of the 2.5k loop"."""
    going = count.unit in GOING_ROUND or (count.noun or "").split(" ")[0] in GOING_ROUND
    words = [word for word in between if word not in GOING_ROUND]
    if not going or not words or not set(words) <= AROUND or not count.value.is_integer():
        return False
    return _length(each) is not None and bool(set((each.noun or "").split()) & COURSES)


def _in_pool(swum: Amount, pool: Amount) -> bool:
    """Whether lengths or laps stand beside the length of the pool."""
    if swum.unit not in ("lengths", "laps"):
        return False
    return pool.unit in ("m", "yd") and (pool.noun or "").startswith("pool")


def _pool_is(swum: Amount, length: Amount, between: list[str]) -> bool:
    """Whether lengths or laps are told with how long the pool is: "40 lengths, the pool is 25 meter"."""
    told = between[-3:] in (["the", "pool", "is"], ["the", "pool", "was"]) or between[-1:] == ["pool"]
    return swum.unit in ("lengths", "laps") and told and _length(length) is not None


def _each_round(text: str, swum: Amount, way: Amount) -> bool:
    """Whether lengths or laps are told with how long each is: "40 lengths, it's a 25m one", "12 laps (400m
    each)".
    """
    if swum.unit not in ("lengths", "laps") or not swum.value.is_integer() or _length(way) is None:
        return False
    return text[way.end : way.end + 12].lower().lstrip().startswith(EACH_ROUND)


EACH_ROUND = ("one", "each", "per lap", "a lap", "per length", "a length", "long")
POOLS = (20, 25, 33, 50)  # metres


def _of_pool(swum: Amount, pool: Amount, between: list[str]) -> bool:
    """Whether lengths or laps are told of "the 25", a pool of so many metres."""
    if swum.unit not in ("lengths", "laps") or pool.unit or pool.noun not in (None, "pool"):
        return False
    return pool.value in POOLS and between in (["of", "the"], ["of", "a"], ["in", "the"], ["in", "a"])


def _length(each: Amount) -> Reading | None:
    readings = each.readings or (Reading(each.value, each.unit),)
    return next((r for r in readings if r.unit and units.dimension(r.unit) == "length"), None)


def _gone(text: str, count: Amount, each: Amount) -> tuple[Amount, Amount]:
    """The count with the whole way as its second reading, and the single way as a mere name."""
    way = Reading(each.value, each.unit) if each.unit in ("m", "yd") else _length(each)
    assert way is not None
    readings = (Reading(count.value, count.unit), Reading(count.value * way.value, way.unit))
    end = max(each.end, each.noun_end)
    single = each._replace(role=Role.CODE, end=end, text=text[each.start : end])
    return count._replace(readings=readings), single
