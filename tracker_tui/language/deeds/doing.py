"""How surely a clause without a number tells of a deed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import CHECKS, done_words, is_past, is_verb, people_words
from tracker_tui.language.deeds.speaker import adverbs, by_speaker, is_small
from tracker_tui.language.text.words import Word, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

FELT = word_set(
    "ace class mint epic grand sweet decent savage horrible awful rubbish terrible boring painful exhausting "
    "fun great good amazing awesome hard tough brutal nice lovely rough intense fantastic wonderful brilliant"
)


def evidence(clause: Clause, context: Context) -> int:
    """How surely a clause without a number tells of a deed: 0 not, 1 it may, 2 it does."""
    if clause.told or any(word.norm in done_words() for word in clause.words):
        return 2
    if any(word.norm in CHECKS for word in clause.words) or _ends_out(clause) or _left(clause, context):
        return 2
    if any(
        is_past(word) and word.norm not in ("was", "were", "been", "felt", "thought", "had to")
        for word in clause.words
    ):
        return 2 if by_speaker(clause, context) or _passive(clause, context) else 0
    if clause.has("was", "were") and clause.has(*FELT) and not context.other:
        return 2
    if (_been(clause) or _was_there(clause, context) or _counts_as(clause, context)) and not context.other:
        return 2
    return _named_only(clause, context)


def _left(clause: Clause, context: Context) -> bool:
    """Whether a goal's own thing is told to be as the deed leaves it: "windows are sparkling"."""
    words = clause.words
    at = next((i for i, word in enumerate(words[:4]) if word.norm in ("is", "are", "went")), 0)
    named = any(m.named and m.last == at for m in context.mentions(clause))
    left = WENT if words[at].norm == "went" else LEFT
    return named and at + 1 < len(words) and words[at + 1].norm in left and not context.other


WENT = word_set("up out live online")  # "new post went up this morning"


LEFT = word_set(
    "sparkling gleaming spotless clean tidy empty full fed watered washed cut sorted away trimmed shiny "
    "filled folded made up online live published posted released uploaded printed framed planted laid"
)


def _been(clause: Clause) -> bool:
    """Whether the speaker has been somewhere or at something: "been for a swim", "been swimming"."""
    norms = clause.norms
    return any(
        norm == "been"
        and (after in ("for", "to", "at", "on", "out", "round", "down") or after.endswith("ing"))
        for norm, after in pairwise(norms)
    )


def _was_there(clause: Clause, context: Context) -> bool:
    """Whether the speaker was where a goal's thing is done: "i was at the gym yesterday"."""
    at = next((i for i, norm in enumerate(clause.norms[:4]) if norm in ("was", "were")), None)
    if at is None or clause.norms[at + 1 : at + 2] not in THERE:
        return False
    if at and clause.norms[at - 1] not in ("i", "we", "and", "then", "also"):
        return False
    return any(m.named and at + 2 <= m.first <= at + 3 for m in context.mentions(clause))


THERE = (["at"], ["in"], ["on"])


def _counts_as(clause: Clause, context: Context) -> bool:
    """Whether a clause counts what was told before it as one: "so that's a veggie dinner"."""
    told = zip(clause.norms, clause.norms[1:], clause.norms[2:], strict=False)
    at = next((i for i, (one, two, three) in enumerate(told) if (one, two) in SUMS_UP and three in ONE), None)
    return at is not None and any(m.named and m.first == at + 3 for m in context.mentions(clause))


SUMS_UP = (("that", "is"), ("that", "makes"), ("that", "was"), ("which", "is"), ("which", "makes"))
ONE = ("a", "an", "another", "one", "my")


PLAIN_LENGTH, NAMED_LENGTH = 6, 10  # words of a clause without a verb that may still tell of a deed


STRONG = 2.0  # how sure a mention is that lets a clause be longer


def _named_only(clause: Clause, context: Context) -> int:
    """How surely a clause without a verb tells of a deed: "leg day", "two hours of choir last night"."""
    days = [(w.start, w.end) for w in context.days(clause.text, "past")]
    days += [(a.start - clause.start, a.end - clause.start) for a in clause.amounts]
    said = [w for w in clause.words if not any(start <= w.start - clause.start < end for start, end in days)]
    mentioned = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    verbs = [
        word
        for at, word in enumerate(clause.words)
        if is_verb(word) and at not in mentioned and not (at and (word.upper or _tells_when(clause, at)))
    ]
    early = any(m.weight >= STRONG and m.first < NAMED_LENGTH for m in context.mentions(clause))
    if not verbs and len(said) <= (NAMED_LENGTH if early else PLAIN_LENGTH):
        return 2 if _at_place(clause, context) else 1
    if clause.has("too", "again", "also") and len(clause.words) <= 8:
        return 1
    return 0


def _tells_when(clause: Clause, at: int) -> bool:
    """Whether a word that may be a verb only tells when: "gym after work"."""
    return clause.norms[at - 1] in ("after", "before", "at", "from", "off")


def _at_place(clause: Clause, context: Context) -> bool:
    """Whether a clause tells of being where a goal's things are done ("Dune at the cinema")."""
    words = clause.words
    return any(
        m.first >= 2 and words[m.first - 1].norm == "the" and words[m.first - 2].norm == "at"
        for m in context.mentions(clause)
    )


def _passive(clause: Clause, context: Context) -> bool:
    """Whether a goal's own thing is told to be done: "cat brushed", "hallway painted"."""
    named = {i for m in context.mentions(clause) if m.weight >= STRONG for i in range(m.first, m.last)}
    at = next((i for i, word in enumerate(clause.words) if is_past(word) and word.norm not in BEING), None)
    if at is None or not at or context.other:
        return False
    if any(word.norm in people_words() - PETS for word in clause.words[:at]):
        return False
    titled = {i for m in context.mentions(clause) if m.named for i in range(m.first, m.last)}
    known = at in named or (0 in titled and clause.words[at].norm not in HAPPENING)
    counted = [(a.start, a.noun_end or a.end) for a in clause.amounts]
    behind = [
        word
        for word in clause.words[at + 1 :]
        if word.sign == "w"
        and word.norm not in adverbs()
        and word.norm not in ("as", "well", "too", "also")
        and not any(start <= word.start < end for start, end in counted)
    ]
    ends = not behind or (0 in titled and behind[0].norm in AROUND and not _object_like(behind))
    helped = at in named and any(word.norm in BEING for word in clause.words[:at])
    if helped and all(word.norm in BEING | MINE for word in clause.words[:at]):
        return not clause.has("by")
    return ends and known and all(i in named or is_small(clause.words[i].norm) for i in range(at))


# What things do by themselves, or is done to them by nobody in particular: "the cat escaped".
HAPPENING = word_set(
    "died broke fell arrived escaped left started stopped froze leaked crashed failed came went opened "
    "closed ended flopped looked tasted smelled felt ran got had cancelled canceled postponed moved booked "
    "planned delayed needed wanted missed lost forgot forgotten skipped cost made rose dropped grew stayed "
    "seemed turned kept hurt helped worked beat won called off scheduled rescheduled"
)


BEING = word_set("was were is are been being got has have had")


MINE = word_set("mine it they all everything that this both already now just finally")


SAID = frozenset({stem("said"), stem("sung"), stem("recited")})


AROUND = word_set("with together at in on by for from after before during while over and then to")


def _object_like(words: Sequence[Word]) -> bool:
    """Whether what follows a verb is its object, so that what stands before it is its subject."""
    return words[0].norm in ("to", "for") and len(words) > 1 and words[1].norm in ("me", "us")


PETS = word_set("dog dogs cat cats puppy horse rabbit baby")


def _ends_out(clause: Clause) -> bool:
    """Whether the last word sends a thing out: "newsletter out"."""
    plain = [word.norm for word in clause.words if word.sign == "w"]
    return (
        bool(plain)
        and plain[-1] in ("out", "live", "sent", "published")
        and not any(is_verb(w) and w.norm not in ("is", "are") for w in clause.words[:-1])
    )
