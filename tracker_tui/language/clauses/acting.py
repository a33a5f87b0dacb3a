"""Words behind a person that tell what they do: "Tom has read 40 books", "the girl from work ran 10k"."""

from __future__ import annotations

from tracker_tui.language.clauses.word_kinds import deeds, is_past, is_verb
from tracker_tui.language.tables import people
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, word_set

SPEAKING = word_set(people.SPEAKING)


def thing(word: Word) -> bool:
    return lexicon.known(word.stem) or word.stem in lexicon.plain_words()


def acting(word: Word) -> bool:
    """Whether a word is a deed's verb in the past or of a third person."""
    if is_past(word):
        return word.stem in deeds() or word.norm in SPEAKING
    return word.norm.endswith("s") and (word.stem in deeds() or word.norm in SPEAKING)


def finite(word: Word) -> bool:
    """Whether a word is a verb in the past or of a third person, be it a deed or not ("knows")."""
    return acting(word) or (is_verb(word) and (is_past(word) or word.norm.endswith("s")))


def object_at(words: list[Word], at: int) -> bool:
    """Whether what somebody did follows: a number, or a thing with its article."""
    following = [w for w in words[at:] if w.norm not in HEDGES][:1]
    return bool(following) and (
        following[0].sign == "n" or following[0].norm in OBJECTS or following[0].norm in NUMBER_WORDS
    )


HEDGES = word_set("like about around over almost nearly only just some up at least another all")


OBJECTS = word_set("a an the his her their my our another no both half")


def work_at(words: list[Word], at: int) -> bool:
    """Whether what somebody finished follows by its name: "my sister finished piranesi"."""
    named = next((word for word in words[at : at + 1] if word.sign == "w"), None)
    return named is not None and not (named.norm in BEHIND_DONE or is_verb(named))


BEHIND_DONE = word_set(
    "in on at for with by to of after before and but so now too also tonight early late already finally last "
    "this as off up out monday tuesday wednesday thursday friday saturday sunday well ok yay today yesterday "
    "morning evening night week first second third one me us again twice once while during about back"
)


def past_place(words: list[Word], at: int) -> int:
    """The place behind words that only tell where somebody belongs: "from work", "at the party"."""
    if at >= len(words) or words[at].norm not in (
        "from",
        "at",
        "in",
        "of",
        "on",
        "next",
        "down",
        "over",
        "across",
    ):
        return at
    for skipped in (1, 2, 3, 4, 5):
        if (
            at + skipped < len(words)
            and (finite(words[at + skipped]) or words[at + skipped].norm in ("has", "had"))
            and words[at + skipped].stem not in ("work",)
        ):
            return at + skipped if skipped > 1 else at
    return at
