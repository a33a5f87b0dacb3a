"""Numbers, values with units and days, as a person reads them; and rounding that never flatters."""

from __future__ import annotations

from math import ceil, floor, isfinite, log10
from typing import TYPE_CHECKING

from tracker_tui.progress.units import display

if TYPE_CHECKING:
    from datetime import date

MONEY = {
    **dict.fromkeys(("$", "usd", "dollar", "dollars"), "$"),
    **dict.fromkeys(("£", "gbp"), "£"),
    **dict.fromkeys(("€", "eur", "euro", "euros"), "€"),
    **dict.fromkeys(("¥", "jpy", "yen"), "¥"),
    **dict.fromkeys(("₹", "inr", "rupees"), "₹"),
    **dict.fromkeys(("₩", "krw", "won"), "₩"),
    **dict.fromkeys(("r$", "brl"), "R$"),
}
PER = "per_"
PERCENT = frozenset(("%", "percent"))
# What comes in parts; all else is counted in whole pieces as long as it was only ever told in whole pieces.
PARTED = frozenset(
    (
        *("km", "m", "cm", "mm", "mile", "miles", "mi", "yards", "yd", "feet", "ft", "inches", "in"),
        *("kg", "g", "mg", "lb", "lbs", "st", "oz", "stone", "hour", "hours", "h", "l", "litres", "liters"),
        *("ml", "cl", "dl", "cups", "gal", "gallons", "pints", "%", "percent", "kwh", "mmol/l", "°c", "°f"),
    )
)
EVENTS = frozenset(
    (
        *("time", "times", "x", "session", "sessions", "workout", "workouts", "visit", "visits"),
        *("class", "classes", "day", "days"),
    )
)
HOURS = frozenset(("hour", "hours", "h", "hr", "hrs"))
# What one suffers and does not allow oneself.
SUFFERED = frozenset(
    (
        *("headache", "headaches", "migraine", "migraines", "attack", "attacks", "seizure", "seizures"),
        *("episode", "episodes", "flare", "flares", "flare-ups", "nosebleeds", "meltdowns", "tantrums"),
        *("nightmares", "cramps", "relapses", "panic attacks"),
    )
)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FUZZ = 1e-9


def format_number(value: float, decimals: int = 2) -> str:
    """`1240.0` as "1,240", `3.10` as "3.1"; small ones keep two significant digits."""
    if not isfinite(value):
        return "–"
    if abs(value) >= 1e15:
        return f"{value:.3g}"
    if value and abs(value) < 0.1:
        decimals = max(decimals, min(6, 1 - floor(log10(abs(value)))))
    text = f"{value:,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text.replace("-", "−")


def format_value(value: float, unit: str | None = None) -> str:
    """A value with its unit: "42 km", "1,240 pages", "$1,350", "60%", "1 time", "2 h 50 min"."""
    name = (unit or "").strip()
    if name.lower() in HOURS:
        return _duration(value)
    sign = MONEY.get(name.lower())
    if sign:
        return ("−" if value < 0 else "") + sign + _cents(abs(value))
    if name.lower() in PERCENT:
        return f"{format_number(value, 1)}%"
    number = format_number(value)
    if name.lower().startswith(PER):  # units of older files, which had no periods
        return f"{number} a {name[len(PER) :]}"
    return f"{number} {display(name, value)}" if name else number


def format_pair(value: float, target: float, unit: str | None = None) -> str:
    """A value of its target, the unit once: "42 of 100 km", "$350 of $1,000", "55 minutes of 1 hour"."""
    name = (unit or "").lower()
    if name in PERCENT and target == 100:
        return format_value(value, unit)
    whole = format_value(target, unit)
    parts = name in MONEY or name in PERCENT
    return f"{format_value(value, unit) if parts else format_bare(value, unit, beside=whole)} of {whole}"


def format_round(value: float, target: float, unit: str | None = None) -> str:
    """A round's sum of its quota: "2 of 3 times"; of a single occasion "done", "not done yet"."""
    if target != 1 or not is_event(unit):
        return format_pair(value, target, unit)
    return "not done yet" if not value else "done" if value == 1 else f"done {format_value(value, 'times')}"


def format_bare(value: float, unit: str | None = None, *, beside: str = "") -> str:
    """A value whose unit is told `beside` it: "42" before "100 km"; hours with their own where they are told
    in minutes.
    """
    if (unit or "").strip().lower() not in HOURS:
        return format_number(value)
    number, _, name = format_value(value, unit).partition(" ")
    plain = name.rstrip("s") == beside.rpartition(" ")[2].rstrip("s") or (
        name in ("hour", "hours") and not beside
    )
    return number if plain or not value else f"{number} {name}"


def rounded(value: float) -> float:
    """A value as a page tells it: to a tenth, below 1 to a hundredth."""
    return round(value, 1) if abs(value) >= 1 else round(value, 2)


def format_signed(value: float, unit: str | None = None) -> str:
    """A change with its sign: "+3.2 km", "−155 pages"."""
    return ("+" if value > 0 else "") + format_value(value, unit)


def format_percent(share: float) -> str:
    """A share as whole percent, never rounded up to 100 before it is there: 0.997 is "99%"."""
    if not isfinite(share):
        return "–"
    percent = share * 100
    if abs(percent) >= 1e6:
        return f"{percent:.2g}%".replace("-", "−")
    return f"{floor(percent + _FUZZ) if 99 <= percent < 100 else round(percent):,}%".replace("-", "−")


def format_day(day: date, today: date) -> str:
    """ "today", "yesterday", "Mon 16 Mar"; with the year where it is another one and not near."""
    apart = (day - today).days
    if apart in _NEAR:
        return _NEAR[apart]
    text = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return text if day.year == today.year or abs(apart) < 60 else short_day(day, today)


def short_day(day: date, today: date) -> str:
    """A day without its weekday: "16 Mar", "16 Mar 2025" in another year."""
    text = f"{day.day} {MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def format_days(count: int) -> str:
    """A number of days: "1 day", "12 days"."""
    return f"{count:,} day" if count == 1 else f"{count:,} days"


def count_of(count: int, noun: str) -> str:
    """A count with its noun: "1 week", "6 weeks"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def join_words(words: list[str]) -> str:
    """ "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def is_event(unit: str | None) -> bool:
    """Whether the unit counts occasions ("3 times a week"), of which a day holds about one."""
    return unit is None or unit.lower() in EVENTS


def is_suffered(unit: str | None) -> bool:
    """Whether the unit counts what befalls somebody ("headaches"), of which nothing is allowed or spent."""
    return (unit or "").lower() in SUFFERED


def tidy(value: float) -> float:
    """A sum without the dust that adding floats leaves behind, as exact as amounts are stored."""
    return round(value, 6)


def step_of(unit: str | None, whole: bool, size: float) -> float:
    """The step to round advice in this unit to: 1 for whole pieces, else fine enough for values of `size`."""
    if whole and (unit or "").lower() not in PARTED:
        return 1.0
    size = abs(size)
    if not size or not isfinite(size):
        return 0.1
    digits = floor(log10(size))
    return float(10.0 ** min(0, max(-4, digits - 1)))


def round_up(value: float, step: float) -> float:
    """The least multiple of `step` that is not below `value`: a minimum never rounds down."""
    return _multiple(ceil(value / step - _FUZZ), step) if isfinite(value / step) else value


def round_down(value: float, step: float) -> float:
    """The largest multiple of `step` that is not above `value`: a cap never rounds up."""
    return _multiple(floor(value / step + _FUZZ), step) if isfinite(value / step) else value


def _multiple(count: int, step: float) -> float:
    return round(count * step, 6) if step < 1 else float(count * step)


def _duration(hours: float) -> str:
    """Hours as people say them: "55 minutes", "1 hour", "2.5 hours", "2 h 50 min"."""
    sign, minutes = ("−" if hours < 0 else ""), round(abs(hours) * 60) if isfinite(hours) else 0
    if not isfinite(hours) or (hours and not minutes):
        return f"{format_number(hours)} hours"
    whole, rest = divmod(minutes, 60)
    if not whole and rest:
        return f"{sign}{rest} {display('minutes', rest)}"
    if rest in (0, 30):
        return f"{sign}{format_number(minutes / 60)} {display('hours', minutes / 60)}"
    return f"{sign}{whole:,} h {rest} min"


def _cents(value: float) -> str:
    return f"{value:,.0f}" if abs(value - round(value)) < 0.005 else f"{value:,.2f}"


_NEAR = {0: "today", -1: "yesterday", 1: "tomorrow"}
