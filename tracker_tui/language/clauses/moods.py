"""The mood of a clause: whether its verb is wished, planned, supposed, claimed or mocked, not done."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds
from tracker_tui.language.tables import moods as words_of_mood
from tracker_tui.language.tables import people, verbs
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS, table
from tracker_tui.language.text.words import is_past_form, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

PRESENT = word_set("am is are")
DONE = word_set(verbs.DONE)
WAS = word_set("was were been be")


@cache
def _set(name: str) -> frozenset[str]:
    return word_set(getattr(words_of_mood, name))


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in getattr(words_of_mood, name).split())


@cache
def devices() -> frozenset[str]:
    """Words for things that count by themselves."""
    return frozenset(people.DEVICES.split())


def mood(words: Sequence[Word]) -> str | None:
    """Why the words tell of no deed by their grammar ("plan", "wish", "claim"), or None. What follows a
    deed already told does not undo it: "ran 5k, so could eat".
    """
    if claimed(words):
        return "claim"
    if _opens_under_way(words) or any(word.norm in _set("APPEALS") for word in words):
        return "plan"
    if _too_much(words):
        return "state"
    if _to_come(words):
        return "plan"
    if _habit_gone(words):
        return "longpast"
    for at, word in enumerate(words):
        norm = word.norm
        if norm in _set("MODALS") and not _told_anyway(words, at):
            return "wish"
        if norm in _set("INTENDING") and _doing(words, at):
            return "plan"
        if norm == "to" and _infinitive(words, at):
            return "plan"
        if norm in PRESENT and _under_way(words, at):
            return "plan"
        if _done(words, at):
            return None
    return None


def _to_come(words: Sequence[Word]) -> bool:
    """Whether the speaker says in the present what a later hour will bring: "this evening I make 5 km"."""
    norms = [word.norm for word in words]
    later = any(norm in _set("LATER") for norm in norms) or any(
        norms[at : at + 2] == ["this", "evening"] for at in range(len(norms))
    )
    if not later:
        return False
    for at, word in enumerate(words[:-1]):
        if word.norm in ("i", "we"):
            verb = next((w for w in words[at + 1 : at + 4] if w.norm not in _set("ADVERBS")), None)
            return (
                verb is not None and verb.stem in deeds() and not is_past_form(verb) and verb.norm != "have"
            )
    return False


def _too_much(words: Sequence[Word]) -> bool:
    """Whether the words only tell that something was too painful, too busy, too cold for it."""
    if any(word.sign == "n" for word in words):
        return False
    return any(
        words[at].norm in WAS | PRESENT | {"felt", "feel"}
        and words[at + 1].norm == "too"
        and at + 2 < len(words)
        for at in range(len(words) - 1)
    )


def _habit_gone(words: Sequence[Word]) -> bool:
    """Whether the words tell what one was doing day by day once: "was practising 5 hours a day"."""
    norms = [word.norm for word in words]
    rate = any(norm in ("every", "per", "daily", "each") for norm in norms) or any(
        norms[at] in ("a", "an") and norms[at + 1] in ("day", "week", "month", "night")
        for at in range(len(norms) - 1)
    )
    if not rate or any(norm in _set("RECENT") for norm in norms):
        return False
    return any(
        norms[at] in ("was", "were") and norms[at + 1].endswith("ing") and words[at + 1].stem in deeds()
        for at in range(len(norms) - 1)
    )


def _opens_under_way(words: Sequence[Word]) -> bool:
    """Whether the first word is a verb under way that is no deed of its own ("lacing up for a 7k")."""
    first = words[0]
    if not first.norm.endswith("ing") or len(first.norm) < 6 or first.norm in _set("NO_VERBS"):
        return False
    if first.stem in deeds() or lexicon.known(first.stem) or first.stem in lexicon.plain_words():
        return False
    if len(words) > 1 and words[1].sign == "w" and words[1].norm not in _set("GOES_ON"):
        return False  # an adjective with its noun: "standing ovation", "sparkling water all night"
    return not any(is_past_form(word) or word.norm in DONE for word in words[1:])


def _done(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a past form that reports a deed, and not one that a "to" may yet undo."""
    word = words[at]
    return is_past_form(word) and word.stem in deeds() and word.norm not in ("had", "got", "went", "made")


def _told_anyway(words: Sequence[Word], at: int) -> bool:
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None:
        return True
    if any(word.norm in ("only", "all", "just", "barely") for word in words[max(0, at - 6) : at]):
        return words[at].norm == "could" and any(
            word.sign == "n" or word.norm in NUMBER_WORDS for word in words[:at]
        )
    if following.norm in _set("STILL_TOLD") or following.norm in ("have", "be"):
        return True  # "would have", "will be" have lines of their own among the blockers
    if following.sign == "n" and words[at].norm == "will":
        return True
    # "i'd done 20 by then" is "had done"
    had = words[at].norm == "would" and words[at].end - words[at].start <= 4 and is_past_form(following)
    return had and following.norm != following.stem


def _doing(words: Sequence[Word], at: int) -> bool:
    """Whether an intending form is the clause's verb: "was thinking", "hoping for"."""
    return at == 0 or words[at - 1].norm in PRESENT | WAS | {"just", "still", "only", "not", "now", "also"}


PURPOSES = word_set("get make help keep stay beat calm celebrate clear warm cool catch avoid wake survive")
DAYS_GONE = word_set("morning yesterday monday tuesday wednesday thursday friday saturday sunday earlier")


def _infinitive(words: Sequence[Word], at: int) -> bool:
    """Whether "to" opens what is yet to be done: "off to swim 2k", "wanted to run"."""
    if at + 1 >= len(words):
        return False
    verb = words[at + 1]
    plain = verb.sign == "w" and verb.stem in deeds() and not verb.norm.endswith(("ing", "ed", "s"))
    if not plain or verb.norm in _set("TELLING") or verb.norm in _set("PLACES"):
        return False
    before = list(words[:at])
    if at == 1 and words[0].sign == "n":
        return False  # "25 to ski": so much towards it
    if at and words[at - 1].norm in ("up", "down") and at + 2 < len(words) and words[at + 2].sign == "n":
        return False  # "up to row 94"
    numbered = any(w.sign == "n" or w.norm in NUMBER_WORDS for w in before)
    if numbered and (verb.norm in PURPOSES or any(w.norm in DAYS_GONE for w in before)):
        return False  # "25 min this morning to make them stick": what it was done for
    if any(word.norm in _set("GLADLY") for word in before):
        return False
    past = [w.norm for w in before if is_past_form(w) and w.norm not in WAS]
    return not past or past[-1] in _set("NOT_YET")


def _under_way(words: Sequence[Word], at: int) -> bool:
    """Whether "am", "is" or "are" goes on with a deed in "-ing": "we are doing a 10k on sunday"."""
    for word in words[at + 1 : at + 3]:
        if word.norm.endswith("ing") and word.stem in deeds():
            return word.stem not in _stems("ALSO_TOLD")
        if word.norm.endswith("ing") and words[at].norm != "am" and at and word.norm not in _set("NO_VERBS"):
            return word.stem not in _stems("STANDING") | _stems("ALSO_TOLD")
        if word.norm not in ("just", "still", "only", "currently", "not", "now", "also", "off", "all"):
            return False
    return False


def claimed(words: Sequence[Word]) -> bool:
    """Whether a device merely claims: "my fitbit reckons", "phone counted 6000 steps on the train"."""
    at = next((i for i, word in enumerate(words[:6]) if word.norm in devices()), None)
    if at is None or any(word.norm in ("i", "we") for word in words[:at]):
        return False
    if any(word.stem in _stems("DOUBTFUL") for word in words[at + 1 : at + 4]):
        return True
    norms = [word.norm for word in words[at + 1 : at + 4]]
    if "me" in norms and any(norm in _set("CREDITING") for norm in norms):
        return True
    return any(word.norm in _set("CARRIED") for word in words[at + 1 :])


def mishap(words: Sequence[Word], things: frozenset[str]) -> bool:
    """Whether the verb tells what went wrong with things, or who they were for: "dropped two glasses"."""
    verb = next((word for word in words if is_past_form(word) and word.norm not in WAS), None)
    if verb is None or verb.stem not in _stems("MISHAPS") or verb.stem in things:
        return False
    rest = [word.norm for word in words if word.start > verb.start]
    if not rest or rest[0] in GAVE_IN:
        return False  # "i cracked last night" gives in, and breaks nothing
    return not any(norm in _set("MEANT") for norm in rest) and not any(
        is_past_form(word) and word.stem in deeds() and word.stem not in _stems("MISHAPS")
        for word in words
        if word.start > verb.start
    )


SCALES = word_set("scale scales")  # which only show what is put on them
GAVE_IN = word_set("last yesterday today this on and again at in")


def denied(words: Sequence[Word], before: Sequence[Word]) -> bool:
    """Whether words deny what a device told in the words before: "watch says 8k. i was on the bus"."""
    if not any(word.norm in devices() - SCALES for word in before[:6]):
        return False
    if any(word.sign == "n" or word.norm in _set("MODALS") for word in words):
        return False
    if len(words) == 1 and words[0].norm in LAUGHING:
        return any(
            word.norm in _set("DOUBTFUL") or word.norm in CLAIMING for word in before
        )  # "phone 3h lol"
    return any(word.norm in _set("DENYING") or word.norm in _set("EYEROLLS") for word in words)


LAUGHING, CLAIMING = (
    ("lol", "haha", "ok"),
    ("says", "said", "thinks", "thought", "claims", "counted", "gave", "shows"),
)


OPENING = 4  # words of a sentence in which a protest stands that mocks


def mocked(words: Sequence[Word]) -> bool:
    """Whether a whole sentence mocks: "yeah because i TOTALLY went 🙄"."""
    norms = {word.norm for word in words}
    if norms & _set("EYEROLLS") and {word.norm for word in words[:OPENING]} & _set("PROTESTS"):
        return True
    return bool(table(words_of_mood.OPENINGS).labels([w for w in words if w.sign != "p"]))


def taken_for(words: Sequence[Word]) -> str | None:
    """The stem of what another thing would have to be: "if gin is water", "if ketchup is a vegetable"."""
    plain = [word for word in words if word.sign == "w"]
    if len(plain) < 4 or plain[0].norm != "if" or plain[1].norm in ("i", "we", "it", "that", "this"):
        return None
    at = next((i for i, word in enumerate(plain[2:6], start=2) if word.norm in PRESENT | WAS), None)
    behind = [word for word in plain[at + 1 :] if word.norm not in ("a", "an", "now", "one")] if at else []
    return behind[0].stem if len(behind) == 1 else None


def supposing(words: Sequence[Word]) -> str | None:
    """Whether words open a supposition: "suppose", "counter" where it is contrary to fact, or None."""
    labels = table(words_of_mood.SUPPOSING).labels(words)
    return "counter" if "counter" in labels else "suppose" if "suppose" in labels else None


def calculating(words: Sequence[Word]) -> bool:
    """Whether words reckon what it would take, or put it off: "i'd have to swim 3 km a week"."""
    norms = [word.norm for word in words]
    if "once" in norms[1:-1] and "will" in norms:
        return norms[norms.index("once", 1) + 1] not in ("a", "an", "every", "per", "each", "more", "again")
    return "would" in norms and any(
        norm in ("have", "need") for norm in norms[norms.index("would") + 1 :][:2]
    )
