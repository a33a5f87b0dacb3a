"""Words that are numbers. Extend by adding a line; another language would begin with tables like these."""

from __future__ import annotations

from tracker_tui.language.text.tokens import word_set

ONES: dict[str, int] = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "tow": 2, "fiften": 15,
    "fourty": 40,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "fourty": 40, "fourtyfive": 45, "ninty": 90, "twenny": 20,
}  # fmt: skip
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "grand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5,
    "million": 1e6, "mil": 1e6, "mio": 1e6, "mln": 1e6, "crore": 1e7, "crores": 1e7, "billion": 1e9,
    "bn": 1e9, "trillion": 1e12, "dozen": 12.0, "dozens": 12.0, "doz": 12.0, "score": 20.0,
}  # fmt: skip
# what may follow "a", "half a" or digits only
PLAIN_SCALES = frozenset({"dozen", "dozens", "doz", "score"})

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "sixths": 1 / 6,
    "eighth": 1 / 8, "eighths": 1 / 8, "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip
GLYPHS: dict[str, float] = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

# vague words: a value to show, never to store unasked
VAGUE: dict[str, float] = {"few": 3.0, "several": 3.0}
COUPLE: dict[str, float] = {"couple": 2.0, "cpl": 2.0, "pair": 2.0}
TIMES: dict[str, float] = {"once": 1.0, "twice": 2.0, "thrice": 3.0}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
ORDINAL_TENS: dict[str, int] = {"twenty": 20, "thirty": 30}
SUFFIXES = frozenset({"st", "nd", "rd", "th"})

# "one" is a pronoun after these: "the one", "this one", "which one", "no one"
PRONOUN_BEFORE = word_set("""
    the that this these those which what any every each no some last next other first second third new old
    same right wrong good bad big small best worst long short early late my your his her its our their easy
    hard cold hot warm tough rough weird rare lucky close quiet busy lovely nice great cheeky fun
""")
