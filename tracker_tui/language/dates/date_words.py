"""Words for days, as tables. Extend by adding a word; another language would begin here."""

from __future__ import annotations

from functools import cache

from tracker_tui.language.text.tokens import word_set

WEEKDAYS: dict[str, int] = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2, "weds": 2,
    "wensday": 2, "wednsday": 2, "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4,
    "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
LONG_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "febuary": 2, "march": 3, "mar": 3, "april": 4,
    "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
# a day by its distance from today
DAYS: dict[str, int] = {
    "today": 0, "todays": 0, "tody": 0, "2day": 0, "tdy": 0, "toda": 0, "tonight": 0, "tonite": 0,
    "tonights": 0, "2nite": 0, "yesterday": -1, "yesterdays": -1, "yday": -1, "yest": -1, "ystd": -1,
    "yda": -1, "ytd": -1, "tomorrow": 1, "tomorrows": 1, "tmrw": 1, "tmr": 1, "tmrrw": 1, "tomoz": 1,
    "2moro": 1, "2morrow": 1, "tmw": 1, "tommorrow": 1, "tommorow": 1, "tomorow": 1, "morgen": 1,
}  # fmt: skip
EVENING_WORDS = frozenset({"tonight", "tonite", "tonights", "2nite"})
# parts of the day behind "this", "yesterday", a weekday
PARTS: dict[str, str] = {
    "morning": "morning", "mornin": "morning", "mornings": "morning", "am": "morning", "lunchtime": "noon",
    "lunch": "noon", "afternoon": "afternoon", "arvo": "afternoon", "aft": "afternoon", "evening": "evening",
    "eve": "evening", "evenin": "evening", "night": "night", "nite": "night",
}  # fmt: skip

PAST_WORDS = frozenset({"last", "past", "previous", "prev"})
NEXT_WORDS = frozenset({"next", "nxt"})
COMING_WORDS = frozenset({"coming", "upcoming", "following"})
THIS_WORDS = frozenset({"this", "current"})
SPANS: dict[str, str] = {
    "week": "week", "wk": "week", "month": "month", "mth": "month", "year": "year", "yr": "year",
    "weekend": "weekend", "wkend": "weekend", "wknd": "weekend", "quarter": "quarter",
}  # fmt: skip
STEPS: dict[str, str] = {
    "day": "day", "days": "day", "d": "day", "night": "day", "nights": "day", "week": "week",
    "weeks": "week", "wk": "week", "wks": "week", "month": "month", "months": "month", "mth": "month",
    "mths": "month", "year": "year", "years": "year", "yr": "year", "yrs": "year", "fortnight": "fortnight",
    "fortnights": "fortnight", "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "weekend": "week",
    "weekends": "week", "decade": "decade", "mon": "month", "mons": "month", "mos": "month",
}  # fmt: skip
SEASONS: dict[str, tuple[int, int]] = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 2),
}

# name: (month, day), or (month, weekday, which one; -1 the last)
HOLIDAYS: dict[str, tuple[int, ...]] = {
    "christmas": (12, 25), "xmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "xmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1), "new years": (1, 1),
    "new year's": (1, 1), "new years day": (1, 1), "new year's day": (1, 1), "new years eve": (12, 31),
    "new year's eve": (12, 31), "nye": (12, 31), "halloween": (10, 31), "valentines": (2, 14),
    "valentine's": (2, 14), "valentines day": (2, 14), "valentine's day": (2, 14),
    "st patricks day": (3, 17), "st patrick's day": (3, 17), "independence day": (7, 4),
    "bonfire night": (11, 5), "thanksgiving": (11, 3, 4), "black friday": (11, 4, 4),
    "memorial day": (5, 0, -1), "labor day": (9, 0, 1), "labour day": (9, 0, 1), "mlk day": (1, 0, 3),
    "presidents day": (2, 0, 3),
}  # fmt: skip
EASTER: dict[str, int] = {
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "good friday": -2,
    "pentecost": 49,
}

# a word before a day that belongs to it; the first few say how a deadline is meant
MARKERS: dict[str, str] = {
    "by": "by", "until": "until", "till": "until", "til": "until", "before": "before", "since": "since",
    "from": "from", "after": "after", "on": "on", "in": "in", "at": "at", "over": "in", "during": "in",
    "within": "in", "for": "for", "of": "of", "around": "around", "due": "by", "deadline": "by",
    "starting": "from", "beginning": "from", "between": "between", "through": "until", "thru": "until",
}  # fmt: skip
# months that are also other words or names count only after one of these, or beside a number
MONTH_LEADS = word_set("""
    in by of until till til since last this next during from before after for end mid early late through
    thru to whole the all every around about start beginning throughout between
""")
# "sat" and "sun" are words of their own
VERB_SAT_BEFORE = word_set("i we he she they it just who you and which have had has dog cat then")
VERB_SAT_AFTER = word_set("""
    on in down at through there with around by still up outside here inside next beside behind under for
    quietly watching reading idle
""")
NOUN_SUN_BEFORE = word_set("the of some no hot more much vitamin morning evening full")
NOUN_SUN_AFTER = word_set("""
    salutation salutations salute salutes cream screen block bath is was shines shone shining burn rise
    rises set out came went exposure lounger dried bathing tan
""")
LIST_LINKS = frozenset({"and", "&", "+", "n", "/"})
RANGE_LINKS = word_set("- – — to till until til through thru")


@cache
def typo_table() -> dict[str, str]:
    """Misspellings of the long day names by one letter left out, doubled or swapped with its neighbour."""
    table: dict[str, str] = {}
    for word in (*LONG_WEEKDAYS, "yesterday", "tomorrow", "today"):
        for i in range(1, len(word)):
            table.setdefault(word[:i] + word[i + 1 :], word)
            table.setdefault(word[:i] + word[i] + word[i:], word)
            table.setdefault(word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :], word)
        for i in range(2, len(word) - 1):
            table.setdefault(word[: i + 1] + "a" + word[i + 2 :], word)
    for word in ("frida", "mona", "monda", "sunda", *WEEKDAYS, *DAYS):
        table.pop(word, None)
    return table
