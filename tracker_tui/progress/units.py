"""Units as people write them: one canonical name each, conversion within a dimension, singular and plural."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from tracker_tui.progress.unit_table import COUNTED, MEASURES


class Unit(NamedTuple):
    """A unit: display name, singular, what it measures, and its size in that dimension's base unit."""

    name: str
    one: str
    dimension: str
    factor: float


# A unit that people also use for another: tried when the first does not lead to the wanted dimension.
ALSO: dict[str, str] = {"oz": "fl oz", "pesos": "MXN"}

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
    "scarf": "scarves",
    "knife": "knives",
    "hero": "heroes",
    "potato": "potatoes",
    "tomato": "tomatoes",
}
LAST_LATIN = "\u024f"  # letters beyond it are of scripts that know no plural in -s
UNCHANGED = frozenset(
    {"kanji", "sushi", "series", "species", "sheep", "fish", "leetcode", "protein", "water", "cardio", "yoga"}
    | {"rating", "elo"}
)

WORDS_KEPT = 1024  # whose units are remembered: what people type has no end

# one letter off a unit, but words of their own
REAL_WORDS = frozenset({
        "bees", "boos", "cads", "cals", "cars", "dinks", "fights", "fils", "gasses", "lies", "lungs",
    "mils", "mules", "pants", "pats", "photo", "plans", "poems", "poms", "pots", "potions", "roms", "sims",
    "sons", "stars", "stirs", "tees", "thins", "ties", "tones", "unis", "uses", "wees", "works",
})  # fmt: skip


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


@lru_cache(maxsize=WORDS_KEPT)
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


@lru_cache(maxsize=WORDS_KEPT)
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


@lru_cache(maxsize=WORDS_KEPT)
def measurable(unit: str) -> bool:
    """Whether a unit is one of measure (km, minutes, $, %), as against a thing that is counted (pages)."""
    found = find(unit)
    return found is not None and found.dimension not in ("helping", "film", "thing", fold(found.name))


def is_money(unit: str) -> bool:
    """Whether a unit is a currency."""
    return dimension(unit) in _currencies()


CURRENCY_SIGNS = "$€£₹¥₩₦₱₺₪₴฿₫₽"


@cache
def _currencies() -> frozenset[str]:
    return frozenset(
        {
            "usd",
            "gbp",
            "eur",
            "inr",
            "cny",
            "rub",
            "egp",
            "ugx",
            "tzs",
            "jpy",
            "krona",
            "francs",
            "pln",
            "brl",
            "krw",
            "ngn",
            "php",
            "mxn",
            "try",
            "ils",
            "uah",
            "thb",
            "vnd",
            "rands",
            "kes",
            "myr",
            "czk",
            "ron",
            "forints",
            "dirhams",
            "bdt",
            "ghs",
            "idr",
            "riyals",
        }
    )


@lru_cache(maxsize=WORDS_KEPT)
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


@lru_cache(maxsize=WORDS_KEPT)
def plural(word: str) -> str:
    """Several of them: "page" -> "pages", "km" -> "km", "seedling" -> "seedlings"."""
    if unit := find(word):
        return unit.name
    one = singular(word)
    low = one.lower()
    if low in UNCHANGED or not low or not low[-1].isalpha() or low[-1] > LAST_LATIN or "/" in low:
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


@lru_cache(maxsize=WORDS_KEPT)
def same(a: str, b: str) -> bool:
    """Whether two names mean one unit: known ones by the table, others but for plural and hyphens."""
    first, second = find(a), find(b)
    if first or second:
        return first is second
    return fold(singular(a)) == fold(singular(b))


def convert(value: float, from_unit: str, to_unit: str) -> float | None:
    """`value` of one unit in another, or None where they measure different things. Unknown units that are the
    same word convert to themselves. Factors: the international yard and pound, the US fluid ounce and cup.
    """
    sizes = _sizes(from_unit, to_unit)
    return None if sizes is None else value * sizes[0] / sizes[1]


@lru_cache(maxsize=WORDS_KEPT)
def _sizes(from_unit: str, to_unit: str) -> tuple[float, float] | None:
    """How large both units are in a third, or None where they measure different things."""
    if same(from_unit, to_unit):
        return 1.0, 1.0
    source, to = find(from_unit), find(to_unit)
    if source is None or to is None:
        return None
    if source.dimension == to.dimension:
        return source.factor, to.factor
    if (meant := ALSO.get(source.name)) and (other := find(meant)) and other.dimension == to.dimension:
        return other.factor, to.factor
    also = ALSO.get(to.name)
    return _sizes(from_unit, also) if also else None


def compatible(a: str, b: str) -> bool:
    """Whether values of one unit can be told in the other."""
    return convert(1.0, a, b) is not None
