"""Text into words: each with its plain form ("gonna" → "going to") and its stem ("jogged" → "jog")."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from tracker_tui.language.tables import spellings, verbs
from tracker_tui.progress.units import CURRENCY_SIGNS

QUOTES = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        " ": " ",
        "\t": " ",
        "–": "-",
        "—": "-",
    }
)


class Word(NamedTuple):
    """One word, number, emoji or mark: where it stands, its plain form, its stem. `own` tells it carries
    's.
    """

    norm: str
    stem: str
    start: int
    end: int
    sign: str = "w"  # w word, n number, e emoji, p punctuation
    upper: bool = False


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


@cache
def _spaced_thousands() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?=\s|$|[.,!?])")


def tidy(text: str) -> str:
    """The same text, as long as before, with typewriter quotes and spaces and without control characters."""
    text = text.translate(QUOTES).replace(" // ", " ;  ")  # slashes stand between lines
    if not (text.isascii() and text.isprintable()):
        text = "".join(
            char if char == "\n" or char == "\u200d" or char.isprintable() else " " for char in text
        )
    return _joined_thousands(text)


def _joined_thousands(text: str) -> str:
    """Digit groups that belong together, tied by a thin space: "10 000 steps"."""
    if not any(len(piece) > 2 and piece[:3].isdigit() for piece in text.split(" ")[1:]):
        return text
    return _spaced_thousands().sub(lambda found: found.group().replace(" ", "\u202f"), text)


@cache
def _sat() -> re.Pattern[str]:
    """What follows "sat" where it is no Saturday."""
    return re.compile(r"\s+(?:for|in|down|with|still|quietly|through|on the|at the|by)\b", re.IGNORECASE)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<n>[{CURRENCY_SIGNS}#+]?\d[\d.,:/]*\d[a-z%]*|[{CURRENCY_SIGNS}#+]?\d[a-z%]*|[{CURRENCY_SIGNS}])"
        r"|(?P<w>[^\W\d_]+(?:'[^\W\d_]+)*'?)"
        r"|(?P<f>[\U0001F1E6-\U0001F1FF]{2})"
        r"|(?P<face>(?<!\S)[:;=]['-]?\(+(?!\S))"
        r"|(?P<p>[^\w\s]|\n)",
        re.IGNORECASE,
    )


@cache
def _plain() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for item in spellings.PLAIN.replace("\n", "|").split("|"):
        typed, equals, plain = item.partition("=")
        if equals:
            table[typed.strip().replace("'", "")] = plain.split()
    return {slipped: [meant] for slipped, meant in swapped_letters(spellings.SWAPPED).items()} | table


def is_short_form(typed: str) -> bool:
    """Whether a word is known to stand for another: "srry", "tmrw"."""
    return typed in _plain()


def swapped_letters(words: str) -> dict[str, str]:
    """Each word by what it becomes where two of its letters are typed in the wrong order: "mcuh", "monht"."""
    slips = (
        (word[:at] + word[at + 1] + word[at] + word[at + 2 :], word)
        for word in words.split()
        for at in range(1, len(word) - 1)
    )
    return {typed: meant for typed, meant in slips if typed != meant and typed not in spellings.OWN_WORDS}


@cache
def irregular() -> dict[str, tuple[str, bool]]:
    """An irregular form's base, and whether the form tells of the past."""
    forms: dict[str, tuple[str, bool]] = {}
    for line in verbs.IRREGULAR.strip().splitlines():
        base, _, rest = line.partition(":")
        past, _, present = rest.partition("|")
        forms.update((form, (base, False)) for form in present.split())
        forms.update((form, (base, True)) for form in past.split())
    return forms


@cache
def _before_ill() -> frozenset[str]:
    return frozenset(spellings.BEFORE_ILL.split())


@cache
def _before_is() -> frozenset[str]:
    return frozenset(spellings.BEFORE_IS.split())


_PICTURE = ("So", "Sk", "Cn", "Co")


def is_picture(char: str) -> bool:
    """Whether a character is an emoji or a symbol like one."""
    return ord(char) > 0x203B and unicodedata.category(char) in _PICTURE


def read_words(text: str) -> list[Word]:
    """The words of a text in order; marks and emoji are words of their own."""
    return list(_read_words(text))


@lru_cache(maxsize=32)  # a message is read for danger, cut into clauses, and looked through by some readers
def _read_words(text: str) -> tuple[Word, ...]:
    words: list[Word] = []
    skip_until = 0
    for found in _pattern().finditer(text):
        start, end, kind = found.start(), found.end(), found.lastgroup
        if start < skip_until:
            continue
        raw = found.group()
        if kind == "w":
            if raw.lower() == "sat" and _sat().match(text, end):
                words.append(Word("sat", "sit", start, end, "w", raw[0].isupper()))
            else:
                _spell(raw, start, end, words)
        elif kind == "n":
            words.append(Word(raw.lower(), raw.lower(), start, end, "n"))
        elif kind == "f":
            words.append(Word(raw, raw, start, end, "e"))
        elif kind == "face":  # no bracket opens here: "caved :( two of them"
            words.append(Word("\U0001f641", "\U0001f641", start, end, "e"))
        elif is_picture(raw):
            skip_until = _after_picture(text, end)
            if not 0x1F3FB <= ord(raw) <= 0x1F3FF:
                words.append(Word(raw, raw, start, skip_until, "e"))
        elif raw not in "‍️":
            words.append(Word(raw, raw, start, end, "p"))
    return tuple(words)


def _after_picture(text: str, end: int) -> int:
    """Where an emoji made of several characters ends."""
    while end < len(text) and (text[end] in "‍️" or 0x1F3FB <= ord(text[end]) <= 0x1F3FF):
        end += 2 if text[end] == "‍" else 1
    return min(end, len(text))


def _spell(raw: str, start: int, end: int, words: list[Word]) -> None:
    """Add a typed word in its plain form: one word, or several at the same place."""
    lower = raw.lower().rstrip("'")
    head, apostrophe, ending = lower.rpartition("'")
    plain = _plain().get(lower.replace("'", ""))
    before = words[-1].norm if words else ""
    if plain and (
        lower not in ("ill", "its", "cause", "sun", "sat", "k", "y", "r", "ta", "ya", "si", "w")
        or lower == "its"
    ):
        forms = plain
    elif plain and lower in ("cause", "k", "y", "r", "ta", "ya", "si", "w", "sat", "sun"):
        forms = plain if not (lower == "sat" and before in ("i", "we", "and")) else [lower]
    elif lower == "i'll" or (lower == "ill" and before not in _before_ill() and not head):
        forms = ["i", "will"]
    elif apostrophe and ending in spellings.ENDINGS and head:
        forms = [head, spellings.ENDINGS[ending]]
    elif apostrophe and ending == "s":
        forms = [head, "is"] if head in _before_is() else [head]
    else:
        forms = [lower.replace("'", "")]
    upper = raw[0].isupper()
    words.extend(Word(form, stem(form), start, end, "w", upper) for form in forms)


def is_common(key: str) -> bool:
    """Whether a stem is that of a verb we know, so that it is no slip of another word."""
    return key in _bases()


ORDERS = {"delete", "remove", "erase", "cancel", "rename"}  # and no slip for delts


@cache
def _bases() -> frozenset[str]:
    known = {base for base, _ in irregular().values()} | set(verbs.DEEDS.split()) | ORDERS
    return frozenset(stem(word) for word in known)


def is_past_form(word: Word) -> bool:
    """Whether a word is an irregular past form or ends like a past."""
    known = irregular().get(word.norm)
    if known is None and word.norm.startswith("re") and len(word.norm) > 5:
        known = irregular().get(word.norm[2:])
    return known[1] if known else word.norm.endswith("ed") and len(word.norm) > 4


_ENDINGS = (
    ("nesses", "ness"),
    ("ations", "at"),
    ("ation", "at"),
    ("itions", "it"),
    ("ingly", ""),
    ("ied", "y"),
    ("ies", "y"),
    ("ie", "y"),
    ("ings", ""),
    ("ing", ""),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ed", ""),
    ("'s", ""),
    ("s", ""),
)


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The part of a word that its forms share; irregular verbs go to their base."""
    known = irregular().get(word)
    again = irregular().get(word[2:]) if word.startswith("re") and len(word) > 5 else None
    if known:
        word = known[0]
    elif again:
        word = "re" + again[0]
    elif len(word) > 3 and word.isalpha():
        word = _cut(word)
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _cut(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2 + (ending != "s"):
            if ending == "s" and word.endswith(("ss", "us", "is")):
                return word
            rest = word[: len(word) - len(ending)] + instead
            doubled = (
                ending in ("ed", "ing", "ings")
                and len(rest) > 3
                and rest[-1] == rest[-2]
                and rest[-1] not in "lsz"
            )
            return rest[:-1] if doubled else rest
    return word


SHORTEST = 9  # letters of two words together, of which one may be a slip of the other


def slip(typed: str, meant: str) -> bool:
    """Whether one slip of the finger turns `meant` into `typed`: two letters swapped, one missing, one too
    many, or (in longer words) one replaced. Both begin alike.
    """
    longer = len(typed) - len(meant)
    if not -1 <= longer <= 1 or len(typed) + len(meant) < SHORTEST or typed[:1] != meant[:1]:
        return False
    if not longer:
        differ = [i for i, (a, b) in enumerate(zip(typed, meant, strict=True)) if a != b]
        swapped = len(differ) == 2 and differ[1] == differ[0] + 1
        swapped = swapped and typed[differ[0]] == meant[differ[1]] and typed[differ[1]] == meant[differ[0]]
        return swapped or (len(differ) == 1 and len(meant) >= 7)
    short, long = (meant, typed) if longer > 0 else (typed, meant)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at:] == long[at + 1 :]


def family(one: str, other: str) -> bool:
    """Whether two words begin alike for so long that they are of one family ("certified", "certificate")."""
    return len(one) >= SAME and one[:SAME] == other[:SAME]


SAME = 6  # letters
