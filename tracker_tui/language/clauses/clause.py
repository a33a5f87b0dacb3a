"""Clause: a piece of a message that says one thing, and what keeps it from telling of a deed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses import moods
from tracker_tui.language.clauses.word_kinds import is_past, is_verb, people_words
from tracker_tui.language.tables import blockers
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import Word, word_set

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount

ADDING = ("and", "&", "+", "plus", "then", "also")  # ties to the clause before what is added to it


@dataclass(slots=True, eq=False)  # two clauses of the same words are two
class Clause:
    """A piece of a message that says one thing: text[start:end], its words without marks, its sentence."""

    text: str
    start: int
    end: int
    words: list[Word]
    sentence: int
    asked: bool = False
    aside: bool = False
    joined: str = ""  # the word or mark that ties it to the clause before, "" where it opens a sentence
    amounts: list[Amount] = field(default_factory=list)
    told: bool = False  # whether it is known to tell a deed, whatever its form
    unreal: str = ""  # "mocked", "supposed" or "counter" to fact: what its sentence makes of it
    _mood: str | None = "unread"
    _blocks: dict[str, Match] | None = None
    _norms: list[str] | None = None
    _said: frozenset[str] | None = None
    stands_against: dict[tuple[bool, str], str | None] = field(default_factory=dict)  # as `blocking` found

    @property
    def norms(self) -> list[str]:
        """The plain forms of its words, not to be changed."""
        if self._norms is None:
            self._norms = [word.norm for word in self.words]
        return self._norms

    @property
    def blocks(self) -> dict[str, Match]:
        """What keeps it from telling of a deed, by kind."""
        if self._blocks is None:
            self._blocks = _blocks(self.main, self.amounts)
        return self._blocks

    @property
    def mood(self) -> str | None:
        """Why its grammar tells of no deed, as `moods.mood` says."""
        if self._mood == "unread":
            self._mood = moods.mood(self.main)
        return self._mood

    @property
    def main(self) -> list[Word]:
        """Its words up to what only says when or why: "6k run" of "6k run before the kids were up"."""
        if any(amount.per for amount in self.amounts):
            return self.words
        return self.words[: _subordinate(self.words)]

    def joined_with(self, later: Clause, text: str) -> Clause:
        """This and a later clause of the text as one."""
        words, amounts = self.words + later.words, self.amounts + later.amounts
        start, end = self.start, later.end
        return Clause(
            text[start:end],
            start,
            end,
            words,
            self.sentence,
            later.asked,
            joined=self.joined,
            amounts=amounts,
        )

    def of_words(self, words: list[Word]) -> Clause:
        """This clause read as if it had only some of its words."""
        return replace(
            self, words=words, _mood="unread", _blocks=None, _norms=None, _said=None, stands_against={}
        )

    def behind(self, at: int, text: str) -> Clause:
        """The part of this clause of the text from one of its words on."""
        start = self.words[at].start
        amounts = [amount for amount in self.amounts if amount.start >= start]
        return Clause(
            text[start : self.end], start, self.end, self.words[at:], self.sentence, amounts=amounts
        )

    def has(self, *norms: str) -> bool:
        """Whether one of the words is in it."""
        if self._said is None:
            self._said = frozenset(self.norms)
        return not self._said.isdisjoint(norms)


def _blocks(words: list[Word], amounts: list[Amount]) -> dict[str, Match]:
    """What keeps words from telling of a deed; phrases that overlap a filler ("i'd say") do not count."""
    found = list(table(blockers.BLOCKERS).find(words))
    fillers = [m for m in found if m.label == "filler"]
    kept: dict[str, Match] = {}
    for match in found:
        if (
            _in_name(words, match)
            or _put_in(words, match, amounts)
            or _noun(words, match)
            or _of_another(words, match)
            or _all_the_same(words, match, amounts)
            or _counted(words, match, amounts)
            or _got_there(words, match)
        ):
            continue
        if match.label == "almost" and _short_of(words, match, amounts):
            continue
        if match.label == "negation" and _in_place_of(words, match, amounts):
            continue
        if match.label in ("negation", "plan") and _not_so_much(words, match, amounts):
            continue
        if match.label != "filler" and not any(
            f.first < match.last and match.first < f.last for f in fillers
        ):
            kept.setdefault(match.label, match)
    return kept


def _counted(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether words only tell what a number counts, or how often: "a 200 back in 2:31", "2 km each time"."""
    word, before = words[match.first], words[match.first - 1] if match.first else None
    each = (
        word.norm == "each" and before is not None and any(a.start <= before.start < a.end for a in amounts)
    )
    return each or any(a.start < word.start < a.end for a in amounts if a.role is not Role.DATE)


def _got_there(words: list[Word], match: Match) -> bool:
    """Whether "got to" tells of a place and of no duty: "got to the gym this morning"."""
    if match.label != "wish" or words[match.first].norm != "got" or match.last >= len(words):
        return False
    behind = words[match.last]
    return behind.sign == "w" and not is_verb(behind) and any(w.norm in GONE for w in words[match.last :])


GONE = word_set("morning yesterday earlier today lunchtime already finally")


def _in_place_of(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether "instead of" only tells what number another takes the place of: "did 15 min instead of 10"."""
    if words[match.first].norm not in ("instead", "rather") or match.last >= len(words):
        return False
    behind = any(amount.start == words[match.last].start for amount in amounts)
    return behind and any(a.counts and a.end <= words[match.first].start for a in amounts)


def _not_so_much(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether only another number than that of a deed is denied: "swam 2k, not 3k as planned"."""
    at = next((at for at, word in enumerate(words[: match.last]) if word.norm == "not" and at), 0)
    if not at or at + 1 >= len(words) or not any(map(_acted, words[: min(at, 2)])):
        return False
    denied = any(amount.start == words[at + 1].start for amount in amounts)
    told = any(a.counts and a.end <= words[at].start for a in amounts)
    behind = match.label == "negation" or words[match.first - 1].norm in ("like", "as")
    return denied and told and behind


def _acted(word: Word) -> bool:
    return is_past(word) and word.norm not in ("was", "were", "had")


def _short_of(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether "almost" is only of a number behind a deed: "trained, almost 2 hours"."""
    after = words[match.last] if match.last < len(words) else None
    told = any(is_past(word) for word in words[: match.first])
    return told and after is not None and any(amount.start == after.start for amount in amounts)


def _of_another(words: list[Word], match: Match) -> bool:
    """Whether words only tell what somebody else did with it before: "binned 14 things he forgot"."""
    before = words[match.first - 1].norm if match.first else ""
    denied = match.label in ("negation", "wish", "plan", "craving")
    return denied and before in THEY and any(is_past(word) for word in words[: match.first - 1])


THEY = word_set("he she they you nobody")


def _all_the_same(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether words that seem to call a thing off tell how it was done: "walked out to the pier and back,
    4 km", "4 issues were closed".
    """
    told = [a for a in amounts if a.counts and not a.article and (a.unit or a.noun)]
    if match.label != "cancelled" or not told:
        return False
    if words[match.last - 1].norm == "closed":
        return told[0].start < words[match.first].start
    behind = words[match.last].norm if match.last < len(words) else ""
    return words[match.first].norm in MOVING and behind != "of"


MOVING = word_set("turned walked pulled dropped shut withdrew")


def _noun(words: list[Word], match: Match) -> bool:
    """Whether a single word is no verb but a thing with its article: "behind the skip"."""
    word = words[match.first]
    alone = match.last - match.first == 1 and match.label == "negation" and word.norm == word.stem
    return alone and match.first > 0 and words[match.first - 1].norm in ("the", "a", "my")


def _put_in(words: list[Word], match: Match, amounts: list[Amount]) -> bool:
    """Whether "in 2 hours" only seems to tell of what comes: "put in 2 hours", "finished Emma in 3 days", "40
    questions in 75 minutes".
    """
    before = words[match.first - 1].norm if match.first else ""
    if words[match.first].norm != "in":
        return False
    at, behind = words[match.first].start, words[match.last - 1].norm
    counted = (a for a in amounts if a.counts and not a.article and max(a.end, a.noun_end) < at)
    if behind in BRIEF and any(at - max(a.end, a.noun_end) <= 1 for a in counted):
        return True
    done = (word for word in words[: match.first] if is_past(word) and word.norm not in AHEAD_OF)
    return before in PUTTING or any(done)


BRIEF = word_set("minutes minute min mins seconds sec secs hour hours hr hrs h")
PUTTING = word_set(
    "put putting got get getting fit fitted squeezed squeeze clocked had logged log sneaked snuck sneak "
    "sneaking crammed cram slotted packed tucked slipped fitting squeezing"
)


# Past forms that leave open whether what they speak of is done: "got a race in 3 days".
AHEAD_OF = word_set(
    "got had was were been booked planned signed entered said told promised agreed started bought put set "
    "scheduled moved decided wanted needed let cut read"
)
BACKGROUND = word_set("before while whilst since until till because after as although though")


OTHER_SUBJECTS = word_set(
    "he she it they the my our his her their everyone everybody someone anyone that this"
)


def _subordinate(words: list[Word]) -> int:
    """Where words begin that only say when or why, with a subject and a verb of their own."""
    for at in range(2, len(words) - 2):
        if words[at].norm not in BACKGROUND:
            continue
        subject = words[at + 1].norm
        own = subject in ("i", "we") and words[at].norm == "since"
        if (own or subject in OTHER_SUBJECTS or subject in people_words()) and any(
            is_past(word) or word.norm in ("is", "are", "was", "were", "has")
            for word in words[at + 2 : at + 5]
        ):
            return at
    return len(words)


def _in_name(words: list[Word], match: Match) -> bool:
    """Whether a phrase is part of a name written with capitals ("Never Let Me Go")."""
    if match.first == 0 or all(word.upper for word in words if word.sign == "w"):
        return False
    around = words[match.first : match.last + 1]
    return len(around) > 1 and all(word.upper for word in around) and words[match.first].norm != "i"
