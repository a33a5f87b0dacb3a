"""People whom a clause names, and what they did or have: "Paul already ran 30 km", "Mia knows 900 words"."""

from __future__ import annotations

from functools import cache

from tracker_tui.language.clauses.acting import (
    HEDGES,
    SPEAKING,
    acting,
    object_at,
    past_place,
    thing,
    work_at,
)
from tracker_tui.language.clauses.moods import devices
from tracker_tui.language.clauses.word_kinds import done_words, first_words, is_past, is_verb
from tracker_tui.language.tables import people
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, word_set

WORDS_TOO = word_set(people.WORDS_TOO)


# Words that open a sentence with a capital and are nobody's name.
OPENERS = word_set(
    "just finally yesterday today also then again already still only never it this that there what "
    "who monday tuesday wednesday thursday friday saturday sunday so and but well yes no ok oh wow "
    "lol ha hey hi morning last at on in after before"
)


def named_person(words: list[Word], things: frozenset[str]) -> bool:
    """Whether the clause opens with somebody's name and what they did: "Tom has read 40 books"."""
    start = next((at for at, word in enumerate(words) if word.norm not in OPENERS), 0)
    owned = words[start].norm in ("our", "my") and len(words) > start + 3
    owned = owned and (words[start + 1].norm in names() or _like_a_name(words[start + 1], things))
    start += owned
    if len(words) < start + 3 or words[start].sign != "w" or words[start].norm in first_words():
        return False
    name = words[start]
    behind = _past_adverbs(words, past_place(words, start + 1))
    if behind + 1 >= len(words):
        return False
    after = words[behind]
    if name.norm not in names() and (not _like_a_name(name, things) or (start and not owned)):
        return False
    if _sums_up(words, behind) and name.stem not in things:
        return True
    then = words[min(_past_adverbs(words, behind + 1), len(words) - 1)]
    helped = after.norm in ("has", "had", "did", "is") and (
        is_past(then) or then.norm in ("up", "at", "on", "done")
    )
    own = name.stem in things
    if helped or (not own and (after.norm in ABLE or _theirs_reads(words, start))):
        return True
    if name.norm in WORDS_TOO:
        return False
    if after.norm in done_words() and name.norm in names() and work_at(words, behind + 1):
        return True
    return _goes_without_saying(name, after) or (
        acting(after)
        and (after.norm != "went" or name.norm in names())
        and (after.norm not in done_words() or object_at(words, behind + 1))
    )


# What somebody is said to be able to do, or to have, beside what the speaker did: "Mia knows 900 words".
ABLE = word_set("knows speaks owns weighs earns can")


MEANTIME = word_set("already still now just only almost nearly even also easily finally always usually")


def _past_adverbs(words: list[Word], at: int) -> int:
    """The place behind words between a name and its verb: "Paul already ran 30 km"."""
    return next((i for i in range(at, len(words)) if words[i].norm not in MEANTIME), len(words))


def _theirs_reads(words: list[Word], at: int) -> bool:
    """Whether a reading of somebody's is told: "Ruth's pulse is 60"."""
    owned = words[at].end - words[at].start > len(words[at].norm)
    told = [i for i in range(at + 2, min(at + 6, len(words) - 1)) if words[i].norm in ("is", "was")]
    return owned and any(word.sign == "n" for i in told for word in words[i + 1 : i + 4])


def _like_a_name(word: Word, things: frozenset[str]) -> bool:
    """Whether a word is no verb, no thing, and nothing of the goals'."""
    if word.upper and word.norm in WORDS_TOO:
        return word.stem not in things
    known = is_verb(word) or thing(word) or word.stem in things or word.norm in SPEAKING
    return word.upper and not known and word.norm not in devices()


# Verbs of a result, which tell of a person with the number that they came to.
RESULTS = word_set("lost gained landed scored hit got managed did ran swam walked lifted read won made has")


def _sums_up(words: list[Word], at: int) -> bool:
    """Whether a verb of a result and its number follow: "lost 5 lb", "landed like 20"."""
    if at >= len(words) or words[at].norm not in RESULTS:
        return False
    following = [word for word in words[at + 1 :] if word.norm not in HEDGES | {"got"}][:1]
    return bool(following) and (following[0].sign == "n" or following[0].norm in NUMBER_WORDS)


def _goes_without_saying(name: Word, after: Word) -> bool:
    """Whether a name is followed by where its bearer is or stands: "tom's up to 12", "tom was at the gym"."""
    if name.norm not in names():
        return False
    shortened = name.end - name.start > len(name.norm)
    return after.norm in ("was", "were") or (shortened and after.norm in ("up", "at", "on"))


@cache
def names() -> frozenset[str]:
    """Given names."""
    return frozenset(people.NAMES.split())
