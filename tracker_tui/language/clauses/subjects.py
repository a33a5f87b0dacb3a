"""Whose deeds a clause tells: the speaker's, or somebody else's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.acting import (
    SPEAKING,
    acting,
    finite,
    object_at,
    past_place,
    thing,
    work_at,
)
from tracker_tui.language.clauses.moods import devices
from tracker_tui.language.clauses.named_people import OPENERS, named_person
from tracker_tui.language.clauses.word_kinds import (
    deeds,
    done_words,
    is_past,
    is_verb,
    people_words,
)
from tracker_tui.language.tables import people
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause

# Words that are verbs elsewhere, but nouns behind a person ("my mum call", "physio exercises").
NOUNS_TOO = word_set("work exercise exercises practice practise walk run call chat date time")
# With these a person's word makes the name of a thing ("physio update", "trainer session").
COMPOUNDS = word_set(
    "update session appointment exercises homework stuff visit routine check report lesson class day time "
    "work night club list goal things practice tasks duty duties"
)


def someone_else(clause: Clause, things: frozenset[str] = frozenset()) -> bool | None:
    """Whether the clause is about somebody else's deed: None where no subject is said before its verb."""
    kin = people_words()
    words = clause.main
    if [word.norm for word in words[:3]] in MINE or had_me_do(words) or _me(words):
        return False
    if named_person(words, things) or _other_thing(words, things) or _one(words) or _told_me(words):
        return True
    for at, word in enumerate(words):
        if word.norm in ("i", "we"):
            return False
        if word.norm in REFLEXIVE and at < 3 and is_verb(words[min(at + 1, len(words) - 1)]):
            return True
        if word.norm in ("he", "she", "they") or (word.norm == "you" and at == 0):
            return not _with_me(words, at)
        if word.norm in kin and (at < 2 or _opened(words, at)) and _stands(words, at):
            return True
        if (
            word.norm in kin
            and not _object(words, at)
            and _acts(words, at, things if word.stem in things else frozenset())
        ):
            return None if _beside_me(words, at) else not _with_me(words, at)
        if (word.norm in REPORTING and at < 3) or _kind_of_person(words, at, kin):
            continue
        if is_verb(word) and word.norm not in ("am", "is", "are") and at < 12:
            return None
    return None


def _kind_of_person(words: list[Word], at: int, kin: frozenset[str]) -> bool:
    """Whether a word tells what somebody does it with the speaker for: "my climbing partner sent hers"."""
    owned = at > 0 and words[at - 1].norm in ("my", "our", "the", "a")
    following = words[at + 1].norm if at + 1 < len(words) else ""
    return owned and words[at].norm.endswith("ing") and following in kin and following not in COMPOUNDS


def _opened(words: list[Word], at: int) -> bool:
    """Whether the words up to a person's are its own: "my writing buddy"."""
    return at <= MOST_BEFORE and words[0].norm in OWNED and not any(is_past(word) for word in words[1:at])


OWNED = word_set("my our the a an one that this some his her their another")
MOST_BEFORE = 3


def _stands(words: list[Word], at: int) -> bool:
    """Whether a person is said to be at a number: "roomie's on hour six"."""
    shortened = words[at].end - words[at].start > len(words[at].norm)
    if [word.norm for word in words[at + 1 : at + 3]] in ON_THEIR:
        return True
    behind = words[at + 1 :] if shortened else words[at + 2 :] if words[at + 1 : at + 2] else []
    is_there = shortened or (at + 1 < len(words) and words[at + 1].norm == "is")
    if not is_there or not behind or behind[0].norm not in ("on", "at", "up", "down"):
        return False
    return any(word.sign == "n" or word.norm in NUMBER_WORDS for word in behind[1:4])


def _me(words: list[Word]) -> bool:
    """Whether a clause only sets the speaker's number against another's: "me 40 mins"."""
    return len(words) > 1 and words[0].norm == "me" and words[1].sign == "n"


MINE = [["that", "is", "my"], ["that", "makes", "my"], ["that", "was", "my"], ["there", "goes", "my"]]


def _told_me(words: list[Word]) -> bool:
    """Whether something told or sent the speaker what follows: "the owl sent me three notifications"."""
    at = next((i for i, word in enumerate(words[:8]) if word.norm in TELLING), 0)
    return at > 1 and words[at + 1 : at + 2] != [] and words[at + 1].norm in ("me", "us")


def had_me_do(words: list[Word]) -> bool:
    """Whether somebody brought the speaker to do it: "coach made me do 12 km", "got me out for a run"."""
    for at, word in enumerate(words[1:7], start=1):
        if word.norm in BRINGING and at + 2 < len(words) and words[at + 1].norm in ("me", "us"):
            return words[at + 2].norm in ON_THE_WAY or is_verb(words[at + 2])
    return False


BRINGING = word_set("made had got forced dragged took helped pushed talked roped bullied convinced")
ON_THE_WAY = word_set("to out for through along into round around on")


TELLING = word_set("sent told texted emailed reminded nagged notified pinged offered showed invited warned")
ON_THEIR = [["on", "their"], ["on", "his"], ["on", "her"]]  # "everyone on their third beer"


def _one(words: list[Word]) -> bool:
    """Whether "one" stands for a person who acts: "the wee one did 10", "the one next to me knows 200"."""
    for at in range(1, min(len(words) - 2, 6)):
        if words[at].norm not in ("one", "ones") or words[at - 1].norm not in LITTLE | {"the"}:
            continue
        placed = words[at + 1].norm in PLACED
        if placed and words[at - 1].norm == "the":
            return any(is_verb(word) for word in words[at + 2 : at + 8])
        if words[at - 1].norm in LITTLE and acting(words[at + 1]):
            return True
    return False


# What is heard or seen is another's deed, if it has a subject of its own.
REPORTING = word_set(
    "heard hear saw see noticed found know knew think thought bet believe guess told learned"
)


LITTLE = word_set(people.LITTLE)
REFLEXIVE = word_set(people.REFLEXIVE)
PLACED = word_set(people.PLACED)


ARTICLES = word_set("the my our this that these those some half every each most another")
THEIRS = word_set("his her their")
# Verbs whose subject may be a thing one tracks: "my balance hit 1500", "the loop took 40 minutes".
OF_THINGS = word_set(
    "took takes hit hits reached reaches made makes went goes came comes got gets brought brings put puts "
    "left leaves had has was were read reads showed shows dropped drops lasted cost costs gave gives "
    "totalled measured measures weighed weighs did closed sold held covered called burned burnt counted"
)
SOME = word_set("one two three four five half some all most none few many couple both each several")
# What things do by themselves: nobody's deed.
BREAKING = word_set(
    "died crashed broke froze stopped glitched failed rang exploded snapped closed shut stayed sat remained "
    "packed collapsed conked fell burst"
)
TIMES = word_set(
    "morning afternoon evening night day week weekend month year time today yesterday session one first "
    "second third last next bit part rest half hour minute total"
)


def _other_thing(words: list[Word], things: frozenset[str]) -> bool:
    """Whether what acts is neither the speaker nor anything of theirs that they track: "the lads did 12k",
    "my legs said no", "her bottle holds 2 litres".
    """
    if any(word.norm in ("i", "we", "me", "us") for word in words[:6]):
        return False
    if is_past(words[0]) or words[0].stem in deeds():
        return False
    if words[0].norm in THEIRS and len(words) > 2:
        return True
    for at, word in enumerate(words[:8]):
        if at and word.norm in BREAKING:
            subject = words[at - 1]
            joins = subject.norm in LEADING_UP
            return not joins and subject.sign == "w" and subject.stem not in things
        if is_past(word) and not acting(word):
            return False
        if at < 2 or not acting(word):
            continue
        if word.norm in OF_THINGS and word.norm not in SPEAKING:
            return False
        return _strange(words[:at], things) and (word.norm in SPEAKING or object_at(words, at + 1))
    return False


# Words before a verb that are no subject of it: "finally rang mum", "today broke 25 minutes".
LEADING_UP = OPENERS | word_set("eventually actually really almost nearly quickly soon later tonight")


def breaks(words: list[Word]) -> bool:
    """Whether a thing did something by itself: "the wifi died again"."""
    return any(word.norm in BREAKING for word in words[1:5])


def _strange(subject: list[Word], things: frozenset[str]) -> bool:
    """Whether words are a noun with its article that is no time, no device, no goal and no activity."""
    first = next((at for at, word in enumerate(subject) if word.norm in ARTICLES), None)
    if first is None or first == len(subject) - 1 or len(subject) - first > 5:
        return False
    noun = subject[first + 1 :]
    return not any(
        word.sign != "w" or word.norm in TIMES or word.norm in devices() or word.stem in things or thing(word)
        for word in noun
    )


def _acts(words: list[Word], at: int, things: frozenset[str]) -> bool:
    """Whether a person's word is the subject of a verb: one follows it within two words (at once, where the
    word
    also names a goal).
    """
    at = past_place(words, at + 1) - 1
    following = [word for word in words[at + 1 : at + 4] if word.sign == "w"]
    if following and following[0].norm in ("and", "or") and len(following) > 1:
        return True
    if following and following[0].norm in COMPOUNDS:
        return False
    if at + 1 < len(words) and words[at + 1].sign == "n" and not any(map(finite, following)):
        return False  # "and the band £600 deposit"
    own = bool(things)
    for skipped, word in enumerate(following, 1):
        if word.norm in done_words() and not (
            object_at(words, at + skipped + 1) or work_at(words, at + skipped + 1)
        ):
            return False
        if (
            is_verb(word)
            and not (own and skipped == 1 and word.stem in things)
            and word.norm not in NOUNS_TOO
        ):
            return True
        if own and skipped == 1 and is_past(word) and _goes_on(word, following[1:]):
            return True
        if own or skipped >= 3 or word.norm in ("and", "with", "for", "to", "of"):
            return False
    return False


def _goes_on(verb: Word, behind: list[Word]) -> bool:
    """Whether what follows a verb tells how often or to whom it was done ("mum called three times"), and is
    not set apart from it ("dog walked, twice").
    """
    near = bool(behind) and behind[0].start <= verb.end + 1
    return near and (behind[0].sign == "n" or behind[0].norm in NUMBER_WORDS | AT_ME)


AT_ME = word_set("me us again twice once while during to about back and")


def _object(words: list[Word], at: int) -> bool:
    """Whether a person is spoken to or of rather than acting: "for mum", "with the kids"."""
    before = [word.norm for word in words[max(0, at - 2) : at]]
    if "of" in before and any(word.norm in SOME or word.sign == "n" for word in words[max(0, at - 4) : at]):
        return False
    return any(
        norm in ("with", "to", "for", "at", "w", "of", "from", "on", "called", "by", "next", "and")
        for norm in before
    )


def _beside_me(words: list[Word], at: int) -> bool:
    """Whether somebody does something to the speaker behind a number that is the speaker's own: "3.4km before
    dinner, mum timed me".
    """
    counted = any(word.sign == "n" or word.norm in NUMBER_WORDS for word in words[:at])
    return counted and any(
        is_past(one) and other.norm in ("me", "us") for one, other in pairwise(words[at + 1 : at + 5])
    )


def _with_me(words: list[Word], at: int) -> bool:
    """Whether the speaker acts together with the person: "leo and i"."""
    return [word.norm for word in words[at + 1 : at + 3]] in (["and", "i"], ["and", "me"])
