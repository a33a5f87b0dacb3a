"""Which activities a word stands for, read from the table of activities."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.tables import (
    activities,
    brands,
    household,
    makings,
    pastimes,
    practices,
    spellings,
    sports,
    things,
    titles,
)
from tracker_tui.language.text.phrases import PhraseTable, unwrapped
from tracker_tui.language.text.words import Word, irregular, read_words, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable


class Activity(NamedTuple):
    """An activity of the table. `level` tells that it is read off, not added up; `broader` are its wider
    kinds.
    """

    name: str
    category: str
    level: bool
    broader: tuple[str, ...]


# Where words of activities are told; a name known from an earlier one only gets more words in a later one.
SHELVES = (
    activities.ACTIVITIES,
    things.THINGS,
    sports.SPORTS,
    household.HOUSEHOLD,
    makings.MAKINGS,
    practices.PRACTICES,
    pastimes.PASTIMES,
    brands.BRANDS,
    titles.TITLES,
)


@cache
def activities_by_name() -> dict[str, Activity]:
    """Every activity of the table."""
    known: dict[str, Activity] = {}
    for name, category, level, _, broader in _lines():
        known.setdefault(name, Activity(name, category, level, broader))
    return known


@cache
def _lines() -> list[tuple[str, str, bool, tuple[str, ...], tuple[str, ...]]]:
    rows = []
    for line in (line for shelf in SHELVES for line in unwrapped(shelf)):
        head, _, rest = line.partition(":")
        words, _, broader = rest.partition(">")
        name, _, marks = head.partition("[")
        rows.append(
            (
                name.strip(),
                marks.partition("]")[0],
                "= level" in marks,
                tuple(words.replace("-", "").split()),
                tuple(broader.split()),
            )
        )
    return rows


def key_of(word: str) -> str:
    """What a word is looked up by: its stem, or one of its own where it only looks like another's form."""
    return _apart().get(word) or stem(word)


@cache
def _apart() -> dict[str, str]:
    groups = (group.split() for line in unwrapped(spellings.APART) for group in line.split("|"))
    return {word: group[0] + OWN for group in groups for word in group}


OWN = "qq"  # no other stem ends so
BEGINNING = 2  # letters of a word that its stem has, too
KEPT = 1024  # beginnings that are remembered: people type more than the table has


@cache
def _by_beginning() -> dict[str, list[tuple[str, str]]]:
    """The table's words by the first letters of their stem, each with its activity: to stem them all would
    cost every call of the command more than it reads.
    """
    forms = irregular()
    table: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, _, _, words, _ in _lines():
        for word in words:
            base = forms[word][0] if word in forms else word
            table[base[:BEGINNING]].append((word, name))
    return table


@lru_cache(maxsize=KEPT)
def _words_of(beginning: str) -> dict[str, tuple[str, ...]]:
    """The activities of each stem that begins with these letters."""
    table: dict[str, list[str]] = {}
    for word, name in _by_beginning().get(beginning, ()):
        names = table.setdefault(key_of(word), [])
        if name not in names:
            names.append(name)
    return {key: _narrowest(names) for key, names in table.items()}


def _narrowest(names: list[str]) -> tuple[str, ...]:
    """Activities without those of which another is a kind: a malbec is a wine, and only so an alcohol."""
    if len(names) == 1:
        return (names[0],)
    wide = frozenset().union(*map(wider, names))
    return tuple(name for name in names if name not in wide)


@cache
def wider(name: str) -> frozenset[str]:
    """An activity's wider kinds, and theirs."""
    activity = activities_by_name().get(name)
    if activity is None:
        return frozenset()
    found = set(activity.broader)
    for broader in activity.broader:
        found |= wider(broader)
    return frozenset(found)


def with_wider(names: Iterable[str]) -> set[str]:
    """Activities and their wider kinds."""
    return {each for name in names for each in (name, *wider(name))}


@cache
def opposed(name: str, *, spoken_of: bool) -> frozenset[str]:
    """The activities that tell that an activity was not done, though it is `spoken_of`, too."""
    lines = (line.partition(":") for line in unwrapped(activities.OPPOSED))
    others = [other for known, _, told in lines if known == name for other in told.split()]
    return frozenset(other.rstrip("!") for other in others if not spoken_of or other.endswith("!"))


@cache
def opposing() -> frozenset[str]:
    """Every activity that tells of some other that it was not done."""
    told = (line.partition(":")[2].split() for line in unwrapped(activities.OPPOSED))
    return frozenset(other.rstrip("!") for others in told for other in others)


@cache
def plain_words() -> frozenset[str]:
    """Stems too plain to tell one goal from another."""
    words = activities.PLAIN.split()
    return frozenset(words) | frozenset(stem(word) for word in words) | frozenset(map(key_of, words))


@cache
def practising() -> frozenset[str]:
    """Stems that tell of practice, of which a title's other words tell what: "practise Igbo" is no music."""
    return frozenset(stem(word) for word in ("practise", "practice"))


@cache
def saving() -> frozenset[str]:
    """Stems that tell of saving, which every goal for money put by is known for."""
    return frozenset(stem(word) for word in ("save", "saving", "savings"))


@cache
def _figures() -> PhraseTable:
    return PhraseTable(activities.FIGURES)


# Things whose number is a part of their name ("chapter 3").
NUMBERED = word_set(
    "chapter part level module book unit volume act section season course grade draft act paper"
)


class Term(NamedTuple):
    """A word, or two or three written together, as a key to look up: its place among the words it came
    from.
    """

    key: str
    first: int
    last: int


def masked(words: list[Word]) -> set[int]:
    """The places of words that only look like an activity ("a marathon of a day")."""
    return {at for match in _figures().find(words) for at in range(match.first, match.last)}


def terms(words: list[Word]) -> list[Term]:
    """Every key that words could be looked up by: single stems, and neighbours joined ("chin ups" →
    "chinup").
    """
    hidden = masked(words)
    found: list[Term] = []
    for at, word in enumerate(words):
        if at in hidden or word.sign == "p":
            continue
        found.append(Term(_apart().get(word.norm, word.stem), at, at + 1))
        joined, parts, next_at, small = word.norm, 1, at + 1, word.norm in SMALL
        while parts < LONGEST and next_at < len(words) and next_at not in hidden:
            if _hyphen(words, next_at):
                next_at += 1
                continue
            if words[next_at].sign == "n" and next_at == at + 1 and word.norm in NUMBERED:
                found.append(Term(stem(joined + words[next_at].norm), at, next_at + 1))
            if words[next_at].sign != "w":
                break
            small = small and words[next_at].norm in SMALL  # "wants me at 130" eats no meat
            joined, parts, next_at = joined + words[next_at].norm, parts + 1, next_at + 1
            if small:
                continue
            found.append(Term(stem(joined), at, next_at))
    return found


SMALL = word_set(
    "on up do no not a an the my me i we you he she it us him her at in to of for from by with as is am are "
    "be so or if"
)
LONGEST = 4  # words that are joined


def _hyphen(words: list[Word], at: int) -> bool:
    """Whether a hyphen holds two words together: "sit-ups"."""
    held = words[at].norm == "-" and at + 1 < len(words)
    return held and words[at - 1].end == words[at].start and words[at].end == words[at + 1].start


def activities_of(key: str) -> tuple[str, ...]:
    """The activities that a key stands for."""
    return _words_of(key[:BEGINNING]).get(key, ())


@cache
def words_of(name: str) -> tuple[str, ...]:
    """The keys that stand for an activity."""
    stems = (_words_of(beginning) for beginning in _by_beginning())
    return tuple(key for known_here in stems for key, names in known_here.items() if name in names)


def known(key: str) -> bool:
    """Whether a key stands for an activity."""
    return key in _words_of(key[:BEGINNING])


@lru_cache(maxsize=KEPT)
def long_keys(letter: str) -> tuple[str, ...]:
    """The keys of four letters and more that begin with a letter, for typing slips."""
    beginnings = [words for beginning, words in _by_beginning().items() if beginning[0] == letter]
    keys = dict.fromkeys(key_of(word) for words in beginnings for word, _ in words)
    return tuple(key for key in keys if len(key) >= 4)


def activities_in(text: str) -> set[str]:
    """The activities that a text speaks of."""
    return {name for term in terms(read_words(text)) for name in activities_of(term.key)}
