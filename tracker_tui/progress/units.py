"""Units as people write them: one canonical name each, conversion within a dimension, singular and plural.

To add a unit, add a line to MEASURES (it converts) or to COUNTED (it is only counted). Spellings are lower
case; a plural in -s and the differences of hyphen, space and full stop need no spelling of their own.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit: its display name, its singular, what it measures, and its size in that dimension's base unit."""

    name: str
    one: str
    dimension: str
    factor: float


# name as displayed, singular, dimension, size in the base unit (m, s, g, ml, kcal ...), further spellings
MEASURES: tuple[tuple[str, str, str, float, str], ...] = (
    ("m", "m", "length", 1.0, "meter metre mtr"),
    ("km", "km", "length", 1000.0, "kilometer kilometre kms klick"),
    ("miles", "mile", "length", 1609.344, "mi"),
    ("ft", "ft", "length", 0.3048, "feet foot"),
    ("yd", "yd", "length", 0.9144, "yard yds"),
    ("in", "in", "length", 0.0254, "inch inches"),
    ("cm", "cm", "length", 0.01, "centimeter centimetre"),
    ("mm", "mm", "length", 0.001, "millimeter millimetre"),
    ("seconds", "second", "time", 1.0, "s sec secs"),
    ("minutes", "minute", "time", 60.0, "min mins"),
    ("hours", "hour", "time", 3600.0, "h hr hrs"),
    ("days", "day", "time", 86400.0, "d"),
    ("weeks", "week", "time", 604800.0, "wk wks"),
    ("kg", "kg", "mass", 1000.0, "kilo kilogram kilogramme kgs"),
    ("g", "g", "mass", 1.0, "gram gramme gm gms grm"),
    ("mg", "mg", "mass", 0.001, "milligram milligramme"),
    ("lb", "lb", "mass", 453.59237, "lbs pound"),
    ("st", "st", "mass", 6350.29318, "stone stones"),
    ("oz", "oz", "mass", 28.349523125, "ounce"),
    ("tonnes", "tonne", "mass", 1e6, "ton metricton"),
    ("litres", "litre", "volume", 1000.0, "l liter ltr lt"),
    ("ml", "ml", "volume", 1.0, "milliliter millilitre mls cc"),
    ("cl", "cl", "volume", 10.0, "centiliter centilitre"),
    ("dl", "dl", "volume", 100.0, "deciliter decilitre"),
    ("fl oz", "fl oz", "volume", 29.5735295625, "floz fluidounce fluidoz"),
    ("cups", "cup", "volume", 240.0, ""),
    ("pints", "pint", "volume", 568.26125, ""),
    ("gallons", "gallon", "volume", 3785.411784, "gal"),
    ("tbsp", "tbsp", "volume", 15.0, "tablespoon"),
    ("tsp", "tsp", "volume", 5.0, "teaspoon"),
    ("kcal", "kcal", "energy", 1.0, "cal cals calorie kilocalorie"),
    ("kJ", "kJ", "energy", 0.2390057361, "kilojoule"),
    ("$", "$", "usd", 1.0, "usd dollar buck us$ usdollar"),
    ("cents", "cent", "usd", 0.01, "¢"),
    ("£", "£", "gbp", 1.0, "gbp quid poundsterling"),
    ("pence", "penny", "gbp", 0.01, "pennies"),
    ("€", "€", "eur", 1.0, "eur euro"),
    ("₹", "₹", "inr", 1.0, "inr rupee rs rupees"),
    ("¥", "¥", "jpy", 1.0, "jpy yen"),
    ("kr", "kr", "krona", 1.0, "sek nok dkk krona kronor kroner kronur"),
    ("CHF", "CHF", "chf", 1.0, "chf franc"),
    ("zł", "zł", "pln", 1.0, "pln zloty zlotys"),
    ("R$", "R$", "brl", 1.0, "brl"),
    ("₩", "₩", "krw", 1.0, "krw won"),
    ("%", "%", "percent", 1.0, "percent percentage pct percentagepoint"),
    ("km/h", "km/h", "speed", 1.0, "kmh kph kmph"),
    ("mph", "mph", "speed", 1.609344, ""),
    ("bpm", "bpm", "heart rate", 1.0, ""),
    ("mmHg", "mmHg", "pressure", 1.0, "mmhg"),
    ("°C", "°C", "temperature", 1.0, "celsius"),
    ("W", "W", "power", 1.0, "watt watts"),
    ("servings", "serving", "helping", 1.0, ""),
    ("portions", "portion", "helping", 1.0, ""),
    ("films", "film", "film", 1.0, ""),
    ("movies", "movie", "film", 1.0, ""),
    ("GB", "GB", "data", 1.0, "gigabyte"),
)

# plural (the display name), singular, further spellings: things that are counted and convert to nothing else
COUNTED: tuple[tuple[str, str, str], ...] = (
    ("times", "time", "tiems"),
    ("months", "month", "mos"),
    ("years", "year", "yr yrs"),
    ("nights", "night", ""),
    ("mornings", "morning", ""),
    ("evenings", "evening", ""),
    ("pages", "page", "pg pgs pp paegs"),
    ("words", "word", "wrds"),
    ("steps", "step", "stpes"),
    ("books", "book", ""),
    ("chapters", "chapter", "chap chaps"),
    ("lines", "line", ""),
    ("articles", "article", ""),
    ("papers", "paper", ""),
    ("posts", "post", ""),
    ("poems", "poem", ""),
    ("glasses", "glass", ""),
    ("bottles", "bottle", ""),
    ("cans", "can", ""),
    ("mugs", "mug", ""),
    ("drinks", "drink", ""),
    ("beers", "beer", ""),
    ("coffees", "coffee", ""),
    ("teas", "tea", ""),
    ("cigarettes", "cigarette", "cig cigs ciggies ciggie smokes"),
    ("meals", "meal", ""),
    ("snacks", "snack", ""),
    ("push-ups", "push-up", "pushup pressup press-up"),
    ("pull-ups", "pull-up", "pullup"),
    ("chin-ups", "chin-up", "chinup"),
    ("sit-ups", "sit-up", "situp"),
    ("squats", "squat", ""),
    ("lunges", "lunge", ""),
    ("burpees", "burpee", ""),
    ("crunches", "crunch", ""),
    ("dips", "dip", ""),
    ("reps", "rep", "repetition"),
    ("sets", "set", ""),
    ("rounds", "round", ""),
    ("laps", "lap", ""),
    ("lengths", "length", ""),
    ("flights", "flight", ""),
    ("floors", "floor", ""),
    ("stairs", "stair", ""),
    ("sessions", "session", "sesh sess"),
    ("workouts", "workout", ""),
    ("classes", "class", ""),
    ("runs", "run", ""),
    ("walks", "walk", ""),
    ("hikes", "hike", ""),
    ("rides", "ride", ""),
    ("swims", "swim", ""),
    ("marathons", "marathon", ""),
    ("lessons", "lesson", ""),
    ("exercises", "exercise", ""),
    ("problems", "problem", ""),
    ("questions", "question", ""),
    ("cards", "card", "flashcard"),
    ("kanji", "kanji", ""),
    ("songs", "song", ""),
    ("episodes", "episode", "ep eps"),
    ("games", "game", ""),
    ("photos", "photo", "pic pics"),
    ("drawings", "drawing", ""),
    ("sketches", "sketch", ""),
    ("applications", "application", "apps"),
    ("emails", "email", "mail mails"),
    ("calls", "call", ""),
    ("meetings", "meeting", ""),
    ("interviews", "interview", ""),
    ("tickets", "ticket", ""),
    ("tasks", "task", ""),
    ("todos", "todo", ""),
    ("commits", "commit", ""),
    ("pull requests", "pull request", "prs"),
    ("issues", "issue", ""),
    ("entries", "entry", ""),
    ("points", "point", "pts"),
    ("units", "unit", ""),
    ("items", "item", ""),
    ("things", "thing", ""),
    ("pieces", "piece", ""),
    ("people", "person", "persons ppl"),
    ("users", "user", ""),
    ("customers", "customer", ""),
    ("subscribers", "subscriber", "subs"),
    ("followers", "follower", ""),
    ("headaches", "headache", ""),
    ("plants", "plant", ""),
    ("trees", "tree", ""),
    ("videos", "video", "vids vid"),
    ("talks", "talk", ""),
    ("dinners", "dinner", ""),
    ("recipes", "recipe", ""),
    ("countries", "country", ""),
    ("rooms", "room", ""),
    ("boxes", "box", ""),
)

# A unit that people also use for another: tried when the first does not lead to the wanted dimension.
ALSO: dict[str, str] = {"oz": "fl oz"}

# Plurals that no rule makes, for things that are counted but stand in no table.
IRREGULAR: dict[str, str] = {
    "child": "children",
    "kid": "kids",
    "man": "men",
    "woman": "women",
    "foot": "feet",
    "tooth": "teeth",
    "mouse": "mice",
    "life": "lives",
    "loaf": "loaves",
    "leaf": "leaves",
    "half": "halves",
    "shelf": "shelves",
    "hero": "heroes",
    "potato": "potatoes",
    "tomato": "tomatoes",
}
UNCHANGED = frozenset(
    {"kanji", "sushi", "series", "species", "sheep", "fish", "leetcode", "protein", "water", "cardio", "yoga"}
)


# one letter off a unit, but words of their own
REAL_WORDS = frozenset(
    {"ties", "mils", "lies", "cads", "cars", "boos", "tees", "pats", "mules", "poems", "works", "swords"}
)


def fold(word: str) -> str:
    """A spelling without case, hyphens, spaces and a closing full stop: "Push-Ups" and "push ups" are one."""
    return word.lower().replace("-", "").replace(" ", "").replace("\u2019", "").rstrip(".")


@cache
def _table() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for name, one, dimension, factor, spellings in MEASURES:
        unit = Unit(name, one, dimension, factor)
        for spelling in (name, one, *spellings.split()):
            table.setdefault(fold(spelling), unit)
    for name, one, spellings in COUNTED:
        unit = Unit(name, one, fold(name), 1.0)
        for spelling in (name, one, *spellings.split()):
            table.setdefault(fold(spelling), unit)
    return table


@cache
def find(word: str) -> Unit | None:
    """The unit a word names, or None for a word that is in no table."""
    key = fold(word)
    table = _table()
    if (unit := table.get(key)) is not None:
        return unit
    return table.get(key[:-1]) if len(key) > 3 and key.endswith("s") else None


@cache
def _by_initial() -> dict[str, list[str]]:
    """The longer names by their first letter, which a slip seldom hits."""
    found: dict[str, list[str]] = {}
    for name in (*(unit[0] for unit in MEASURES), *(unit[0] for unit in COUNTED)):
        if len(name) > 4 and name.isalpha():
            found.setdefault(name[0], []).append(name)
    return found


@cache
def misspelt(word: str) -> str | None:
    """The unit a word behind a number was probably meant to be ("minuts", "boks"), or None."""
    if not 4 <= len(word) <= 15 or word in REAL_WORDS:
        return None
    return next((name for name in _by_initial().get(word[0], ()) if _slipped(word, name)), None)


def _slipped(word: str, name: str) -> bool:
    """Whether a word is a name with one letter left out, doubled, or swapped with its neighbour."""
    if abs(len(word) - len(name)) > 1:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name))
    )
    if len(word) < len(name):
        return word[at:] == name[at + 1 :]
    if len(word) > len(name):
        return word[at + 1 :] == name[at:] and word[at] == word[at - 1]
    return word[at : at + 2] == name[at : at + 2][::-1] and word[at + 2 :] == name[at + 2 :]


def canonical(word: str) -> str | None:
    """The name under which a unit is shown and stored, or None for a word that is no unit we know."""
    unit = find(word)
    return unit.name if unit else None


def dimension(unit: str) -> str | None:
    """What a unit measures ("length", "time", "mass", "usd", "pages" ...), or None for one we do not know."""
    found = find(unit)
    return found.dimension if found else None


def measurable(unit: str) -> bool:
    """Whether a unit is one of measure (km, minutes, $, %), as against a thing that is counted (pages)."""
    found = find(unit)
    return found is not None and found.dimension not in ("helping", "film", fold(found.name))


def is_money(unit: str) -> bool:
    """Whether a unit is a currency."""
    return dimension(unit) in _currencies()


@cache
def _currencies() -> frozenset[str]:
    return frozenset({"usd", "gbp", "eur", "inr", "jpy", "krona", "chf", "pln", "brl", "krw"})


@cache
def singular(word: str) -> str:
    """One of them: "pages" -> "page", "km" -> "km", "seedlings" -> "seedling"."""
    if unit := find(word):
        return unit.one
    low = word.lower()
    for one, many in IRREGULAR.items():
        if low == many:
            return one
    if low in UNCHANGED or len(low) < 4 or not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@cache
def plural(word: str) -> str:
    """Several of them: "page" -> "pages", "km" -> "km", "seedling" -> "seedlings"."""
    if unit := find(word):
        return unit.name
    one = singular(word)
    low = one.lower()
    if low in UNCHANGED or not low or not low[-1].isalpha():
        return one
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return one[:-1] + "ies"
    if low.endswith(("ch", "sh", "ss", "x", "z")):
        return one + "es"
    return one if low.endswith("s") else one + "s"


def display(unit: str, value: float) -> str:
    """The unit's name beside a value: "page" beside 1, "pages" beside any other."""
    return singular(unit) if abs(value) == 1 else plural(unit)


def same(a: str, b: str) -> bool:
    """Whether two names mean one unit: known ones by the table, others in singular or plural, hyphens aside."""
    first, second = find(a), find(b)
    if first or second:
        return first is second
    return fold(singular(a)) == fold(singular(b))


def convert(value: float, from_unit: str, to_unit: str) -> float | None:
    """`value` of one unit in another, or None where they measure different things. Unknown units that are the
    same word convert to themselves. Factors: the international yard and pound, the US fluid ounce and cup.
    """
    if same(from_unit, to_unit):
        return value
    to = find(to_unit)
    if to is None:
        return None
    for name in (from_unit, ALSO.get(canonical(from_unit) or "", "")):
        source = find(name) if name else None
        if source and source.dimension == to.dimension:
            return value * source.factor / to.factor
    also = ALSO.get(to.name)
    return convert(value, from_unit, also) if also else None


def compatible(a: str, b: str) -> bool:
    """Whether values of one unit can be told in the other."""
    return convert(1.0, a, b) is not None
