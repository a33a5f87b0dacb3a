"""Words around numbers, as tables. Extend by adding a word to a line."""

from __future__ import annotations

from tracker_tui.language.text.tokens import word_set

CURRENCY: dict[str, str] = {
    "$": "$", "£": "£", "€": "€", "₹": "₹", "¥": "¥", "₩": "₩", "usd": "$", "eur": "€", "gbp": "£",
    "inr": "₹", "rs": "₹", "chf": "CHF", "pln": "zł", "sek": "kr", "nok": "kr", "dkk": "kr", "kr": "kr",
    "₦": "₦", "ngn": "₦", "₱": "₱", "₺": "₺", "₪": "₪", "₴": "₴", "฿": "฿", "₫": "₫", "zar": "ZAR",
    "ksh": "KSh", "kes": "KSh", "rm": "RM", "r": "ZAR", "r$": "R$", "aed": "AED", "mxn": "MXN", "aud": "$",
    "cad": "$", "nzd": "$", "sgd": "$", "czk": "Kč", "rp": "Rp", "ghs": "GH₵", "huf": "HUF", "sar": "SAR",
    "৳": "৳", "pkr": "PKR", "lkr": "LKR", "npr": "NPR", "cny": "CNY", "rmb": "CNY", "₽": "₽", "rub": "₽",
    "egp": "EGP", "ugx": "UGX", "tzs": "TZS", "hkd": "$",
}  # fmt: skip
MONEY_NOTES: dict[str, tuple[float, str]] = {
    "tenner": (10, "£"), "fiver": (5, "£"), "twenty-quid": (20, "£"), "grand": (1000, "$"),
    "benjamin": (100, "$"),
}  # fmt: skip

# nouns with a number behind them are names: "chapter 12"; the unit that counts such things
LABELS: dict[str, str] = {
    "chapter": "chapters", "chapters": "chapters", "ch": "chapters", "chap": "chapters", "page": "pages",
    "pages": "pages", "pg": "pages", "p": "pages", "pp": "pages", "lesson": "lessons", "lessons": "lessons",
    "episode": "episodes", "episodes": "episodes", "ep": "episodes", "eps": "episodes", "module": "modules",
    "modules": "modules", "section": "sections", "sections": "sections", "unit": "units", "level": "levels",
    "levels": "levels", "day": "days", "days": "days", "week": "weeks", "weeks": "weeks",
    "season": "seasons", "part": "parts", "parts": "parts", "volume": "volumes", "vol": "volumes",
    "book": "books", "books": "books", "issue": "issues", "step": "steps", "round": "rounds",
    "lecture": "lectures", "lectures": "lectures", "video": "videos", "problem": "problems",
    "problems": "problems", "exercise": "exercises", "question": "questions", "task": "tasks",
    "item": "items", "verse": "verses", "act": "acts", "scene": "scenes", "stage": "stages",
    "phase": "phases", "draft": "drafts", "sprint": "sprints", "room": "rooms", "version": "versions",
    "session": "sessions", "workout": "workouts", "set": "sets", "lap": "laps", "class": "classes",
    "quiz": "quizzes", "exam": "exams", "topic": "topics", "song": "songs", "track": "tracks",
    "kata": "katas", "interview": "interviews", "mile": "miles", "kilometre": "km", "kilometer": "km",
    "floor": "floors", "flat": "flats", "gate": "gates", "bus": "buses", "route": "routes",
    "platform": "platforms", "number": "", "nr": "", "num": "", "no": "", "op": "",
}  # fmt: skip
# a number behind these tells whose or of which level things are, and no time: "28 year 9 books"
GRADES = word_set("""
    year grade form tier key-stage band size zone lane court bay ward division category cat heat league gen mk
""")
# these name something only when singular and close by ("day 5"); a plural before a number is rather a topic
ADJECTIVES = word_set("""
    more extra full whole good solid long short big small little large nice easy hard straight consecutive
    quick slow clean strict proper real honest entire total additional further great awful brutal strong
    fast light heavy tiny new focused intense gentle whole-ass freaking fucking bloody damn measly lousy mere
""")
# words that end a noun phrase
STOP = word_set("""
    a an the this that these those my your his her its our their some any all both each every another i i'm
    im i've ive i'd id i'll ill you you're he he's she she's it it's we we're we've they they're me him us
    them em who and or but nor so then than as if when while because cause bc cos cuz since though although
    plus minus in on at by to for from with without w w/ of off up down out over under into onto about
    around before after during until till til via per between near through thru towards toward against
    across along behind inside outside is am are was were be been being do does did done doing have has had
    having will would shall should can could may might must gonna wanna gotta go goes went going gone get
    got gets getting make makes made take took taken put keep ran run walked drank ate read wrote slept
    logged log add added saved spent paid finished completed managed feels felt feel think thought want need
    needs needed missed skipped not no never n't didn't don't doesn't isn't wasn't can't won't couldn't
    today tonight yesterday tomorrow now already again still yet also too either ever just only even really
    very quite far later earlier ago here there everywhere maybe like perhaps probably actually honestly
    finally almost nearly altogether overall anyway please pls thanks thx lol haha omg tbh imo btw mon tue
    tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january
    february march april june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec daily weekly monthly yearly nightly morning afternoon evening night noon midnight
    pm last next max min minimum maximum tops ✅ yay woohoo yes ok okay well wow which what where how why
    left instead away aside missing back online offline according straight ugh meh yay damn argh phew oof
    sigh rn atm each tho lmao ngl tbf fr bro mate lads guys hehe sry sorry oops
""")
# activities that a distance in k goes with: "a 5k run" is kilometres, "10k steps" thousands
ACTIVITIES = word_set("""
    run runs race ride rides walk walks swim swims jog jogs hike hikes row rows loop cycle bike skate ski
    paddle trail parkrun event distance treadmill tempo piece erg effort easy
""")

ABOUT = word_set("""
    about around roughly approximately approx circa ca like nearly almost probably maybe ~ ≈
""")
ABOUT_AFTER = frozenset({"ish", "odd", "approx", "roughly"})
MORE_BEFORE = word_set("another extra additional further plus +")
MORE_AFTER = frozenset({"more", "extra", "additional", "further"})

# phrases before or after a number that make it a cap or a floor; longest first within each
BOUNDS: dict[tuple[str, ...], str] = {
    ("at", "most"): "max", ("no", "more", "than"): "max", ("not", "more", "than"): "max",
    ("less", "than"): "max", ("fewer", "than"): "max", ("under",): "max", ("below",): "max",
    ("max",): "max", ("maximum",): "max", ("up", "to"): "max", ("not", "over"): "max",
    ("maximum", "of"): "max", ("max", "of"): "max", ("limit", "of"): "max", ("<",): "max",
    ("sub",): "max", ("sub", "-"): "max", ("≤",): "max", ("at", "least"): "min",
    ("minimum",): "min", ("min",): "min", ("minimum", "of"): "min", ("no", "less", "than"): "min",
    ("more", "than"): "min", ("over",): "min", ("above",): "min", (">",): "min", ("≥",): "min",
}  # fmt: skip
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("max",): "max", ("tops",): "max", ("at", "most"): "max", ("maximum",): "max", ("or", "less"): "max",
    ("or", "fewer"): "max", ("or", "under"): "max", ("at", "least"): "min", ("or", "more"): "min",
    ("minimum",): "min", ("min", "."): "min",
}  # fmt: skip

SCORE_BEFORE = word_set("won lost beat drew draw score scored scoreline final result game match tie lead")
SHIFT_BEFORE = word_set("""
    worked work working slept sleep studied study practised practiced wrote writing painted shift from
    asleep fasted volunteered trained coded gamed revised
""")
MONTHS = word_set("""
    january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec
""")
YEAR_BEFORE = word_set("in since of by until till from year during end before after for")
LINKS = word_set("- – — to till until til → > ->")
DASHES = frozenset({"-", "–", "—"})
CROSSES = frozenset({"x", "×", "*", "✕"})
