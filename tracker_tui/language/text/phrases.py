"""Phrases looked for in words, written so that a person can read and extend the tables.

`show|pull_up my goals` – words in order, `|` between alternatives, `_` within one of several words.
`please?` may be missing. `*` stands for up to four words, `#` for a number, `~run` for any form of run,
`^` and `$` for the first and last word of a clause (`now|$`: "now", or nothing more). A table has entries
`label: phrase; phrase` or, with a weight in 0..1, `label 0.9: phrase`; a line that goes on with the one
before starts with a space.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.text.words import stem, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.language.text.words import Word

GAP = 4
NORM, STEM = attrgetter("norm"), attrgetter("stem")
NUMBER_WORDS = word_set(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "hundred thousand dozen half couple"
)


class Match(NamedTuple):
    """A phrase found: the label of its line, its weight, and the first and last word (exclusive)."""

    label: str
    weight: float
    first: int
    last: int


class _Part:
    """One place in a phrase."""

    __slots__ = ("last", "long", "number", "optional", "plain", "stems", "wild", "words")

    def __init__(self, text: str) -> None:
        self.optional = len(text) > 1 and text.endswith("?")
        text = text.removesuffix("?") if self.optional else text
        self.wild = text == "*"
        options = text.split("|")
        self.number = "#" in options
        self.last = "$" in options
        self.words = frozenset(option for option in options if not option.startswith("~"))
        self.long: dict[str, list[list[str]]] = {}
        for option in options:
            if "_" in option:
                self.long.setdefault(option.partition("_")[0], []).append(option.split("_"))
        self.stems = frozenset(stem(option[1:]) for option in options if option.startswith("~"))
        self.plain = not (self.wild or self.long or self.optional or self.last)  # one word must stand here

    def fits(self, word: Word) -> bool:
        """Whether a word stands in this place."""
        if word.norm in self.words or (self.stems and word.stem in self.stems):
            return True
        return self.number and (word.sign == "n" or word.norm in NUMBER_WORDS)

    def lengths(self, words: Sequence[Word], at: int) -> list[int]:
        """How many words from `at` on may stand in this place."""
        word = words[at]
        found = [1] if self.fits(word) else []
        for option in self.long.get(word.norm, ()):
            if [each.norm for each in words[at : at + len(option)]] == option:
                found.insert(0, len(option))
        return found


@cache
def _parts(text: str) -> list[_Part]:
    return [_part(part) for part in text.split() if part not in ("^", "$")]


@cache
def _part(text: str) -> _Part:
    return _Part(text)


# A phrase as it is written: the place of its line, its label, its weight, its text. Tables have thousands,
# and every call of the command makes the tables it asks anew, so they are plain tuples.
_Phrase = tuple[int, str, float, str]


class _Met(NamedTuple):
    """A phrase whose beginning was met. The first `known` of its parts are that beginning; one of the words
    that it `needs` must stand behind it, where there are such: most phrases are no further looked for.
    """

    label: str
    weight: float
    opens: bool
    closes: bool
    parts: list[_Part]
    known: int
    needs: frozenset[str] | None


def _met(phrase: _Phrase) -> _Met:
    _, label, weight, text = phrase
    parts = _parts(text)
    needs = [part.words for part in parts[1:] if part.plain and not (part.stems or part.number)]
    known = int(parts[0].plain)
    opens, closes = text.startswith("^ "), text.endswith(" $")
    return _Met(label, weight, opens, closes, parts, known, min(needs, key=len, default=None))


def _follow(parts: list[_Part], which: int, words: Sequence[Word], at: int) -> int | None:
    """Where a phrase ends whose parts from `which` on start at a word, else None."""
    for place in range(which, len(parts)):
        part = parts[place]
        if not part.plain:
            return _fork(parts, place, words, at)
        if at == len(words) or not part.fits(words[at]):
            return None
        at += 1
    return at


def _fork(parts: list[_Part], which: int, words: Sequence[Word], at: int) -> int | None:
    """The same where the first part may stand for several words, or for none."""
    part = parts[which]
    if part.wild:
        for skipped in range(min(GAP, len(words) - at) + 1):
            end = _follow(parts, which + 1, words, at + skipped)
            if end is not None:
                return end
        return None
    if at < len(words):
        for length in part.lengths(words, at):
            end = _follow(parts, which + 1, words, at + length)
            if end is not None:
                return end
    missing = part.optional or (part.last and at == len(words))
    return _follow(parts, which + 1, words, at) if missing else None


def unwrapped(text: str) -> list[str]:
    """The entries of a table, each on one line: lines that begin with a space go on, after a `|` without a
    gap.
    """
    return text.strip().replace("|\n ", "|").replace("\n ", " ").split("\n")


REMEMBERED = 16  # clauses that a table remembers


class PhraseTable:
    """Finds the phrases of a table in the words of a clause, by the phrases' first words.

    Every call of the command makes the tables it asks anew: so a beginning that many phrases share
    ("he|she|mum|...") is taken apart once, and a phrase only where its beginning is met.
    """

    def __init__(self, text: str) -> None:
        self._phrases: dict[str, list[_Phrase]] = {}  # by the beginning, as it is written
        place = 0
        for entry in unwrapped(text):
            head, _, phrases = entry.partition(":")
            label, _, weight = head.strip().partition(" ")
            sure = float(weight or 1.0)
            for phrase in phrases.split(";"):
                place += 1
                self._add((place, label, sure, phrase.strip()))
        self._found: dict[tuple[str, ...], Sequence[Match]] = {}
        self._met: dict[str, list[_Met]] = {}  # by the words met so far
        self._beginnings: dict[str, list[str]] = {}  # by each word that may stand there
        self._stems: set[str] = set()  # of those that may stand there in any form
        for beginning in self._phrases:
            for option in beginning.split("|"):
                if option[:1] == "~":
                    key = "~" + stem(option[1:])
                    self._stems.add(key[1:])
                else:
                    key = option.partition("_")[0]
                if key in self._beginnings:
                    self._beginnings[key].append(beginning)
                else:
                    self._beginnings[key] = [beginning]
        self._starts = frozenset(self._beginnings)
        self._counts = "#" in self._beginnings

    def _add(self, phrase: _Phrase) -> None:
        text = phrase[3]
        first, _, rest = (text[2:] if text.startswith("^ ") else text).partition(" ")
        if not first:
            return
        if first[-1] == "?":
            if rest:
                self._phrases.setdefault(rest.split(" ", 1)[0].rstrip("?"), []).append(phrase)
            first = first.rstrip("?")
        if first in self._phrases:
            self._phrases[first].append(phrase)
        else:
            self._phrases[first] = [phrase]

    def _beginning_with(self, key: str) -> list[_Met]:
        """The phrases that may begin with a word, in the order of the table."""
        met = self._met.get(key)
        if met is None:
            beginnings = self._beginnings[key]
            found = sorted(phrase for beginning in beginnings for phrase in self._phrases[beginning])
            met = self._met[key] = [_met(phrase) for phrase in found]
        return met

    def find(self, words: Sequence[Word]) -> Sequence[Match]:
        """Every phrase found, in the order of the words. A clause is asked for the same table several times
        over while it is read, so what was found last is remembered.
        """
        key = tuple(map(NORM, words))
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            said = frozenset(key)
            none = said.isdisjoint(self._starts) and self._stems.isdisjoint(map(STEM, words))
            found = () if none and not self._counts else tuple(self._search(words, said))
            self._found[key] = found
        return found

    def _search(self, words: Sequence[Word], said: frozenset[str]) -> Iterator[Match]:
        for at, word in enumerate(words):
            if word.norm in self._beginnings:
                yield from self._matches(word.norm, words, at, said)
            if word.stem in self._stems:
                yield from self._matches("~" + word.stem, words, at, said)
            if self._counts and (word.sign == "n" or word.norm in NUMBER_WORDS):
                yield from self._matches("#", words, at, said)

    def _matches(self, key: str, words: Sequence[Word], at: int, said: frozenset[str]) -> Iterator[Match]:
        """The phrases that begin with the word at a place, looked up as `key`; `said` are all the words."""
        for label, weight, opens, closes, parts, known, needs in self._beginning_with(key):
            if (opens and at) or (needs is not None and needs.isdisjoint(said)):
                continue
            end = _follow(parts, known, words, at + known)
            if end is not None and (end == len(words) or not closes):
                yield Match(label, weight, at, end)

    def labels(self, words: Sequence[Word]) -> dict[str, Match]:
        """The surest match of each label."""
        best: dict[str, Match] = {}
        for match in self.find(words):
            if match.label not in best or match.weight > best[match.label].weight:
                best[match.label] = match
        return best


@cache
def table(text: str) -> PhraseTable:
    """The phrase table of a text, made once."""
    return PhraseTable(text)
