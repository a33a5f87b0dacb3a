"""One message → the things it says, one by one, each with what its form tells: who, when in time, asked or
told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.tables import blockers, people, verbs
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import Word, irregular, is_past_form, read_words, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.amounts.reading import Amount

MOST_CLAUSES = 200
LONGEST = 120  # words of one clause
ENDS = frozenset(".!?;\n…")
COMMAS = frozenset(",")
JOINERS = word_set("and but then also plus so because though although while which meanwhile anyway")
ASK_STARTS = word_set(
    "what which who where when why how is are am do does did can could should would will shall have "
    "has any may might was were"
)
SO_HOW = word_set(
    "far much many good well bad proud happy hard tired long sad cold hot little few fast slow close "
    "sorry very not that nice fun great badly often"
)
CHECKS = frozenset("✅✔☑💯")


@cache
def deeds() -> frozenset[str]:
    """Stems of the verbs that report a deed."""
    return frozenset(stem(word) for word in verbs.DEEDS.split())


@cache
def done_words() -> frozenset[str]:
    """Words that tell a thing is done without a verb of its own."""
    return frozenset(verbs.DONE.split())


@cache
def people_words() -> frozenset[str]:
    """Words for people, animals and the like."""
    return frozenset(people.PEOPLE.split())


@cache
def first_words() -> frozenset[str]:
    """Words for the speaker."""
    return frozenset(people.FIRST.split())


@dataclass(slots=True)
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
    unreal: str = ""  # "mocked", "supposed" or "counter" to fact: what its sentence makes of it
    _mood: str | None = "unread"
    _blocks: dict[str, Match] | None = None

    @property
    def norms(self) -> list[str]:
        """The plain forms of its words."""
        return [word.norm for word in self.words]

    @property
    def blocks(self) -> dict[str, Match]:
        """What keeps it from telling of a deed, by kind."""
        if self._blocks is None:
            self._blocks = _blocks(self.main)
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

    def has(self, *norms: str) -> bool:
        """Whether one of the words is in it."""
        return any(word.norm in norms for word in self.words)


def _blocks(words: list[Word]) -> dict[str, Match]:
    """What keeps words from telling of a deed; phrases that overlap a filler ("i'd say") do not count."""
    found = list(table(blockers.BLOCKERS).find(words))
    fillers = [m for m in found if m.label == "filler"]
    kept: dict[str, Match] = {}
    for match in found:
        if _in_name(words, match):
            continue
        if match.label != "filler" and not any(
            f.first < match.last and match.first < f.last for f in fillers
        ):
            kept.setdefault(match.label, match)
    return kept


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


def is_past(word: Word) -> bool:
    """Whether a word is a verb in a past form."""
    return is_past_form(word) and word.norm not in NOT_PAST


NOT_PAST = word_set(
    "need speed hundred indeed exceed proceed breed tired excited bored worried scared supposed "
    "gutted knackered wasted seed"
)


def is_verb(word: Word) -> bool:
    """Whether a word could be the verb of a clause."""
    return word.sign == "w" and (
        is_past(word) or word.stem in deeds() or word.norm in irregular() or word.norm in ASK_STARTS
    )


def split(text: str, amounts: Sequence[Amount]) -> list[Clause]:
    """The clauses of a message, in order; each knows the amounts within it."""
    clauses: list[Clause] = []
    for number, (sentence, ended) in enumerate(_sentences(read_words(text))):
        unreal = "mocked" if moods.mocked(sentence) else ""
        for joined, words in _pieces(sentence, amounts):
            clause = _clause(text, words, number, joined, amounts)
            if clause:
                clause.unreal = unreal
                unreal = unreal or _supposes(clause)
                clauses.append(clause)
                if len(clauses) >= MOST_CLAUSES:
                    return clauses
        if ended == "?":
            _mark_asked(clauses, number)
        _answer_oneself(clauses, number)
    return clauses


def _supposes(clause: Clause) -> str:
    """What a supposition makes of the rest of its sentence: "if it rains, ..."."""
    kind = moods.supposing(clause.words)
    if kind is None or "filler" in table(blockers.BLOCKERS).labels(clause.words):
        return ""
    return "counter" if kind == "counter" else "supposed"


NO = word_set("no nope never not nah none")


def _answer_oneself(clauses: list[Clause], number: int) -> None:
    """What one asks oneself and denies ("gym? nope") is neither asked nor done."""
    own = next((at for at, clause in enumerate(clauses) if clause.sentence == number), 0)
    if not own or clauses[own].words[0].norm not in NO or len(clauses[own].words) > 3:
        return
    before = clauses[own - 1]
    if before.asked and len(before.words) <= 4:
        before.asked, before.unreal = False, "counter"


def _mark_asked(clauses: list[Clause], number: int) -> None:
    """A question mark belongs to the last clause of its sentence, and to those before it that begin like a
    question.
    """
    own = [clause for clause in clauses if clause.sentence == number]
    if not own:
        return
    own[-1].asked = True
    if asking.judges_before(own[-1].words):
        _put_to_judgement(own[:-1], asking.proposed(own[-1].words))
    for clause in own[:-1]:
        clause.asked = clause.words[0].norm in ASK_STARTS and len(clause.words) > 1


def _put_to_judgement(clauses: list[Clause], proposed: bool) -> None:
    """What is only put forward ("3 gyms a week and 2 runs, whatcha think?") is no deed."""
    for clause in clauses:
        quota = any(amount.per for amount in clause.amounts) or clause.words[0].norm.endswith("ing")
        if (quota or proposed) and not any(is_past(w) or w.norm in done_words() for w in clause.words):
            clause.unreal = "counter"


def _sentences(words: list[Word]) -> list[tuple[list[Word], str]]:
    found: list[tuple[list[Word], str]] = []
    current: list[Word] = []
    for at, word in enumerate(words):
        if word.sign == "p" and word.norm in ENDS and not _initial(words, at):
            if current:
                found.append((current, word.norm))
                current = []
            elif found and word.norm == "?":
                found[-1] = (found[-1][0], "?")
        elif word.sign == "e" and current and not _opens(words, at):
            current.append(word)
            following = words[at + 1] if at + 1 < len(words) else None
            detail = word.norm in CHECKS and following is not None and following.sign == "n"
            if following is not None and following.sign != "e" and following.norm != "?" and not detail:
                found.append((current, word.norm))
                current = []
        elif word.sign == "e" and current and _opens(words, at) and any(w.sign != "e" for w in current):
            found.append((current, ""))
            current = [word]
        else:
            current.append(word)
    if current:
        found.append((current, ""))
    return found


def _initial(words: list[Word], at: int) -> bool:
    """Whether a full stop only shortens a letter of a name ("D.C.")."""
    before = words[at - 1] if at else None
    return (
        words[at].norm == "." and before is not None and before.end - before.start == 1 and before.sign == "w"
    )


def _opens(words: list[Word], at: int) -> bool:
    """Whether an emoji stands for the activity of what follows it: "🚴 28km"."""
    if at + 1 >= len(words) or words[at].norm in CHECKS:
        return False
    after = words[at + 1]
    before = words[at - 1] if at else None
    return after.sign == "n" and (
        before is None or before.sign != "w" or before.norm in ("km", "minutes", "m", "and")
    )


def _pieces(words: list[Word], amounts: Sequence[Amount]) -> list[tuple[str, list[Word]]]:
    """A sentence cut at its commas, brackets, dashes and joining words, as far as both sides can stand
    alone.
    """
    pieces: list[tuple[str, list[Word]]] = [("", [])]
    aside = 0
    for at, word in enumerate(words):
        if word.sign == "p":
            if word.norm in "([":
                aside += 1
                pieces.append(("(", []))
            elif word.norm in ")]" and aside:
                aside -= 1
                pieces.append((")", []))
            elif (
                word.norm in COMMAS
                or word.norm == "|"
                or (word.norm == "&" and _splits(words, at, amounts))
                or (word.norm == "-" and _spaced(words, at))
                or (word.norm == "+" and at)
            ):
                pieces.append((word.norm, []))
            continue
        if not aside and _subordinates(words, at, amounts):
            pieces.append((word.norm, []))
            continue
        if word.norm in JOINERS and not aside and _splits(words, at, amounts):
            pieces.append((word.norm, []))
            continue
        if len(pieces[-1][1]) >= LONGEST:
            pieces.append(("", []))
        pieces[-1][1].append(word)
    return [piece for piece in pieces if piece[1]]


SUBORDINATORS = word_set("before after once as where omg lol haha wow ugh phew")
SUBJECTS = word_set(
    "i we you he she it they the my our his her their everyone everybody someone nobody there that"
)


def _subordinates(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a word opens what only goes with an amount already told: "6k run before the kids were up"."""
    if words[at].norm not in SUBORDINATORS or at + 2 >= len(words) or words[at + 1].norm not in SUBJECTS:
        return False
    counted = any(a.counts and words[0].start <= a.start < words[at].start for a in amounts)
    behind = []
    for word in words[at + 2 : at + 7]:
        if word.sign == "p":
            break
        behind.append(word)
    return counted and any(is_verb(word) for word in behind)


def _spaced(words: list[Word], at: int) -> bool:
    """Whether a dash stands apart from the words around it."""
    if not 0 < at < len(words) - 1:
        return False
    return words[at - 1].end < words[at].start and words[at].end < words[at + 1].start


def _splits(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a joining word parts two statements: what follows has an amount or a verb of its own."""
    after = next((word for word in words[at + 1 :] if word.sign != "p"), None)
    if _only_days(words, at) or _ties_days(words, at, amounts) or _no_joiner(words, at):
        return False
    if words[at].norm == "so":
        return at > 0 and after is not None and after.norm not in SO_HOW
    if words[at].norm not in ("and", "&", "plus"):
        return at > 0
    if any(a.start < words[at].start < a.end for a in amounts):
        return False
    rest = []
    for word in words[at + 1 :]:
        if word.norm in JOINERS or (word.sign == "p" and word.norm != "-"):
            break
        rest.append(word)
    if not rest:
        return False
    before = [w for w in words[:at] if w.sign != "p"]
    if any(
        w.start <= a.start < rest[-1].end and a.start >= rest[0].start
        for a in amounts
        for w in rest[:1]
        if a.counts
    ):
        return True
    return (
        any(is_verb(word) for word in rest)
        or rest[0].norm in ("nothing", "none", "no", "nope", "max", "at")
        or not before
    )


def _no_joiner(words: list[Word], at: int) -> bool:
    """Whether a joining word stands for something else: "on the plus side", "tue also played"."""
    if words[at].norm == "plus":
        return at > 0 and words[at - 1].norm in ("the", "a", "big", "major")
    return words[at].norm == "also" and bool(at) and only_days(words[:at])


DAY_WORDS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight on last morning night "
    "evening afternoon this the both as well too also sat sun"
)


def only_days(words: Sequence[Word]) -> bool:
    """Whether words name days and nothing else ("today as well")."""
    return all(word.norm in DAY_WORDS or word.sign != "w" for word in words)


def _only_days(words: list[Word], at: int) -> bool:
    """Whether a joining word only ties days together ("fri and sat 15 each", "one also yesterday")."""
    before = [w.norm for w in words[:at] if w.sign == "w"]
    after = [w.norm for w in words[at + 1 :] if w.sign == "w"]
    opening = next((i for i, w in enumerate(words[at + 1 :]) if w.sign == "p"), len(words))
    if words[at].norm == "also":
        return bool(after[:opening]) and set(after[:opening]) <= DAY_WORDS
    weekdays = bool(after) and after[0] in DAY_WORDS and after[0] not in ("the", "this", "both", "as", "also")
    return words[at].norm in ("and", "&") and bool(before) and weekdays and set(before) <= DAY_WORDS


TIED = word_set("today yesterday monday tuesday wednesday thursday friday saturday sunday sat sun")


def _ties_days(words: list[Word], at: int, amounts: Sequence[Amount]) -> bool:
    """Whether a joining word ties two days of one deed, whose amount follows them: "meditated yesterday and
    today for 10 minutes".
    """
    if words[at].norm not in ("and", "&") or not at or at + 2 >= len(words):
        return False
    if words[at - 1].norm not in TIED or words[at + 1].norm not in TIED:
        return False
    counted = any(a.counts and words[0].start <= a.start < words[at].start for a in amounts)
    after = [word for word in words[at + 2 :] if word.sign == "w"]
    return not counted and not any(is_verb(word) or word.norm in ("i", "we", "my") for word in after)


def _clause(
    text: str, words: list[Word], sentence: int, joined: str, amounts: Sequence[Amount]
) -> Clause | None:
    if not words:
        return None
    start, end = words[0].start, words[-1].end
    own = [a for a in amounts if start <= a.start < end]
    return Clause(
        text[start:end], start, end, words, sentence, aside=joined == "(", joined=joined, amounts=own
    )
