"""A goal that what was said could be a part of, as an example of how to set one."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

from tracker_tui.progress.numbers import MONEY, format_number, format_value

if TYPE_CHECKING:
    from collections.abc import Set

    from tracker_tui.language.extraction import Extraction

# What one does with what is counted, for an example that reads like a goal.
DOING = {
    "running": "run",
    "cycling": "cycle",
    "swimming": "swim",
    "walking": "walk",
    "hiking": "hike",
    "rowing": "row",
    "reading": "read",
    "writing": "write",
    "meditation": "meditate",
    "saving": "save",
    "yoga": "do yoga for",
}
# Of what is no occasion, where no amount was said.
OF_METRICS = {
    "weight": "from 85 kg to 75 kg by June",
    "saving": "save 500 euros by June",
    "sleep": "sleep 8 hours a night",
}
KEPT_LOW = frozenset({"coffees", "beers", "wines", "cigarettes", "drinks", "sodas", "pints", "espressos"})
LOWERED = frozenset({"sugar", "salt", "sodium", "fat", "caffeine", "alcohol"})
SPENT = frozenset({"spent", "spend", "paid", "cost", "bought", "blew"})
EATEN = frozenset({"ate", "drank", "had", "eat", "drink", "smoked", "eaten", "drunk"})
# What is read off and not added up: by its unit, or with one of these words.
READ_OFF = frozenset({"%", "mmHg", "bpm", "°C", "°F", "mmol/L", "wpm", "degrees"})
MASSES = frozenset({"kg", "lb", "lbs", "st"})
WEIGHED = frozenset(
    {"weigh", "weighed", "weight", "scale", "scales", "bench", "benched", "squat", "squatted", "lifted"}
)
WISHED = frozenset({"save", "run", "write", "learn", "cycle", "walk", "swim", "collect", "raise", "earn"})
OFTEN = 5  # so many times in a month what was said
IN_A_WEEK = 3
# Up to each amount, how many times it makes the size of a goal; more than the last is told as it is.
SIZES = ((100.0, 20), (1000.0, 10), (10_000.0, 2))
YEAR = "by the end of the year"


def example(extraction: Extraction) -> str:
    """A goal that what was said could be a part of: of a round size, in the unit as said."""
    update = extraction.progress_update
    unit = update.said_unit if update else None
    said = set(extraction.text.lower().replace(",", " ").split())
    if update is None or not update.said_value or not unit or unit == "times" or update.said_value < 0:
        return _without_amount(update.metric if update else None, extraction.text)
    return _of(update.said_value, unit, said, DOING.get(update.metric or "", ""))


def _without_amount(metric: str | None, text: str) -> str:
    if metric in OF_METRICS:
        return OF_METRICS[metric]
    known = metric and metric[:4].lower() in text.lower()
    return f"{metric if known else 'gym'} 3 times a week"


def _of(value: float, unit: str, said: Set[str], verb: str) -> str:
    """A goal that an amount could be a part of."""
    if unit in READ_OFF or (unit in MASSES and said & WEIGHED):
        return f"get to {format_value(value if said & {'weigh'} else _near(value), unit)} by the end of June"
    money = unit.lower() in MONEY
    if money and said & SPENT:
        return f"at most {format_value(_round(value * OFTEN), unit)} a month"
    if unit in KEPT_LOW or said & LOWERED:
        return f"at most {format_value(_round(value) if unit in KEPT_LOW else value, unit)} a day"
    if said & EATEN or unit == "steps":
        return f"{format_value(_round(value), unit)} a day"
    if unit == "minutes":
        return f"{verb} {format_value(_round(value * IN_A_WEEK), unit)} a week".strip()
    if unit == "hours":
        slept = said & {"slept", "sleep"}
        return (
            "sleep 8 hours a night"
            if slept
            else f"{verb} {format_number(_round(value * OFTEN))} hours a month".strip()
        )
    size = (
        value if said & WISHED else _round(value * next((many for most, many in SIZES if value <= most), 1))
    )
    return f"{verb or ('save' if money else '')} {format_value(size, unit)} {YEAR}".strip()


def _near(value: float) -> float:
    """A level a little below one: a round one of its size."""
    step = 5 * 10.0 ** max(0, floor(log10(value)) - 2) if value >= 10 else 1.0
    return max(step, floor(value * 0.97 / step) * step)


def _round(value: float) -> float:
    """The round number nearest below: 1, 2 or 5 with noughts."""
    power = 10.0 ** floor(log10(value))
    return next(step for step in (5, 2, 1) if step * power <= value or step == 1) * power
