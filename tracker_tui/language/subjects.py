"""Whose deeds a clause tells: the speaker's, or somebody else's."""

from __future__ import annotations

from tracker_tui.language import lexicon
from tracker_tui.language.clauses import (
    Clause,
    deeds,
    done_words,
    first_words,
    is_past,
    is_verb,
    people_words,
)
from tracker_tui.language.words import Word, word_set

# Words that are verbs elsewhere, but nouns behind a person ("my mum call", "physio exercises").
NOUNS_TOO = word_set("work exercise exercises practice practise walk run call chat date time")


def someone_else(clause: Clause, things: frozenset[str] = frozenset()) -> bool | None:
    """Whether the clause is about somebody else's deed: None where no subject is said before its verb."""
    kin = people_words()
    if _named_person(clause.words):
        return True
    for at, word in enumerate(clause.words):
        if word.norm in ("i", "we"):
            return False
        if word.norm in ("he", "she", "they") or (word.norm == "you" and at == 0):
            return not _with_me(clause.words, at)
        if (
            word.norm in kin
            and not _object(clause.words, at)
            and _acts(clause.words, at, things if word.stem in things else frozenset())
        ):
            return not _with_me(clause.words, at)
        if is_verb(word) and word.norm not in ("am", "is", "are") and at < 12:
            return None
    return None


# Words that open a sentence with a capital and are nobody's name.
OPENERS = word_set(
    "just finally yesterday today also then again already still only never it this that there what "
    "who monday tuesday wednesday thursday friday saturday sunday so and but well yes no ok oh wow "
    "lol ha hey hi morning last at on in after before"
)


def _named_person(words: list[Word]) -> bool:
    """Whether the clause opens with somebody's name and what they did: "Tom has read 40 books"."""
    if (
        len(words) < 3
        or not words[0].upper
        or words[0].sign != "w"
        or words[0].norm in first_words() | OPENERS
    ):
        return False
    if is_verb(words[0]) or lexicon.known(words[0].stem) or words[0].stem in lexicon.plain_words():
        return False
    after = words[1]
    helped = after.norm in ("has", "had", "just", "did") and is_past(words[2])
    return helped or (
        is_past(after) and after.stem in deeds() and after.norm not in done_words() and after.norm != "went"
    )


def _acts(words: list[Word], at: int, things: frozenset[str]) -> bool:
    """Whether a person's word is the subject of a verb: one follows it within two words (at once, where the
    word
    also names a goal).
    """
    following = [word for word in words[at + 1 : at + 4] if word.sign == "w"]
    if following and following[0].norm in ("and", "or") and len(following) > 1:
        return True
    thing = bool(things)
    for skipped, word in enumerate(following, 1):
        if (
            is_verb(word)
            and not (thing and skipped == 1 and word.stem in things)
            and word.norm
            not in (
                "work",
                "exercise",
                "exercises",
                "practice",
                "practise",
                "walk",
                "run",
                "call",
                "chat",
                "date",
                "time",
            )
        ):
            return True
        if thing or skipped >= 3 or word.norm in ("and", "with", "for", "to", "of"):
            return False
    return False


def _object(words: list[Word], at: int) -> bool:
    """Whether a person is spoken to or of rather than acting: "for mum", "with the kids"."""
    before = [word.norm for word in words[max(0, at - 2) : at]]
    return any(
        norm in ("with", "to", "for", "at", "w", "of", "from", "on", "called", "by", "next", "and")
        for norm in before
    )


def _with_me(words: list[Word], at: int) -> bool:
    """Whether the speaker acts together with the person: "leo and i"."""
    return [word.norm for word in words[at + 1 : at + 3]] in (["and", "i"], ["and", "me"])
