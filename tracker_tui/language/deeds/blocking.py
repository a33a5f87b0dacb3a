"""What keeps a clause from telling of a deed of the speaker: plans, wishes, denials, conditions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.word_kinds import deeds, done_words, is_past, people_words
from tracker_tui.language.dates.date_words import WEEKDAYS
from tracker_tui.language.deeds.said_amounts import compared
from tracker_tui.language.deeds.speaker import states
from tracker_tui.language.tables import blockers, commands
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# What always keeps a clause from being a log; negations and advice are looked at more closely.
CROSSES = frozenset("❌✖🚫👎")


OF_OTHERS = word_set("he she they")


ALWAYS = (
    "plan",
    "wish",
    "unfulfilled",
    "condition",
    "almost",
    "dream",
    "longpast",
    "cancelled",
    "claim",
    "craving",
    "should",
    "reading",
    "general",
)


def blocked(clause: Clause) -> str | None:
    """What kind of words keep the clause from telling of a deed ("plan", "negation", ...), or None. It is
    asked several times over, so it is kept with the clause for what that is known to be.
    """
    known = clause.told, clause.unreal
    if known not in clause.stands_against:
        clause.stands_against[known] = _blocked(clause)
    return clause.stands_against[known]


def _blocked(clause: Clause) -> str | None:
    if clause.told:
        return None
    blocks = clause.blocks
    for kind in ALWAYS:
        if kind in blocks:
            return kind
    if moods.supposing(clause.words) and "filler" not in table(blockers.BLOCKERS).labels(clause.words):
        return "condition"
    if clause.unreal and _stays_unreal(clause):
        return UNREAL.get(clause.unreal, "condition")
    if "negation" in blocks and not _excused(blocks):
        return "negation"
    if clause.mood:
        return clause.mood
    if "advice" in blocks and any(w.norm in OF_OTHERS or w.norm in people_words() for w in clause.words[:5]):
        return "advice"
    if _takes_place(clause):
        return "cancelled"
    if _states(clause) or _numbered_is(clause):
        return "state"
    if clause.has(*CROSSES):
        return "negation"
    return "plan" if _under_way(clause) or _numbered_begun(clause) else None


# What a clause is that is unreal in another way than by a condition.
UNREAL = {"mocked": "dream", "past": "longpast"}


def _numbered_begun(clause: Clause) -> bool:
    """Whether one of several things, told by its number, was only begun: "started the fifth one"."""
    numbered = [a.role in (Role.ORDINAL, Role.LABEL) for a in clause.amounts]
    if not numbered or not all(numbered) or not any(word.norm in BEGUN for word in clause.words[:3]):
        return False
    return not any(word.norm in done_words() or word.norm in ENDED for word in clause.words)


BEGUN = word_set("started began begun starting beginning")
ENDED = word_set("finished ended completed read did through")


def _stays_unreal(clause: Clause) -> bool:
    """Whether what the sentence supposes or mocks holds for the clause: a deed told plainly is one, all the
    same.
    """
    told = any(
        is_past(word) and word.norm != word.stem and word.stem in deeds() and word.stem not in states()
        for word in clause.words
    )
    return clause.unreal != "supposed" or not told


def _takes_place(clause: Clause) -> bool:
    """Whether it is told that a thing is off, or on which day it is: "swim's off", "the exam's on friday"."""
    if not clause.has("off", "on"):
        return False
    for at, (one, two) in enumerate(pairwise(clause.words[:6])):
        short = one.norm.endswith("s") and one.stem != one.norm and not at
        if not (one.norm == "is" or short or one.end - one.start == len(one.norm) + len("'s")):
            continue
        if two.norm == "off" and _ends(clause, at + 2):
            return True
        when = clause.norms[at + 2 : at + 3]
        if (
            two.norm == "on"
            and not short
            and when
            and (when[0] in WEEKDAYS or (when == ["the"] and _dated(clause)))
        ):
            return True
    return False


def _ends(clause: Clause, at: int) -> bool:
    """Whether a clause ends there, or with a word for the day."""
    return clause.norms[at:] in (
        [],
        ["tonight"],
        ["today"],
        ["tomorrow"],
        ["then"],
        ["again"],
        ["this", "week"],
    )


def _dated(clause: Clause) -> bool:
    return any(amount.role is Role.DATE for amount in clause.amounts)


def _excused(blocks: dict[str, Match]) -> bool:
    """Whether the words that deny something are a mere way of speaking ("can't believe")."""
    harmless, denial = blocks.get("notnegation"), blocks["negation"]
    return harmless is not None and harmless.first < denial.last and denial.first < harmless.last + 1


def _states(clause: Clause) -> bool:
    """Whether the speaker tells what they are or feel now, and no deed: "I owe you a pint"."""
    if not clause.has("i", "we"):
        return False
    for at, word in enumerate(clause.words[:-1]):
        if word.norm in ("i", "we"):
            if any(
                m.first <= at < m.last
                for m in table(blockers.BLOCKERS).find(clause.words)
                if m.label == "filler"
            ):
                return False
            after = clause.words[at + 1]
            present = after.norm not in ("am", "are", "be") and not is_past(after) and after.stem in states()
            return present and not any(is_past(w) for w in clause.words)
    return False


def _numbered_is(clause: Clause) -> bool:
    """Whether it is told how something called by a number is: "reviewer 2 hates me", "chapter 3 drags"."""
    norms = clause.norms
    at = next((i for i, word in enumerate(clause.words[1:4], 1) if word.sign == "n"), 0)
    if not at or not (set(norms[at + 1 : at + 2]) & SEEMING or _does_to_me(norms[at + 1 : at + 3])):
        return False
    name = clause.words[at - 1] if norms[at - 1] not in ("number", "no") else clause.words[max(0, at - 2)]
    known = (lexicon.activities_by_name()[each] for each in lexicon.activities_of(name.stem))
    one = name.sign == "w" and units.singular(name.norm) == name.norm and not is_past(name)
    return one and not any(activity.level for activity in known)


def _does_to_me(said: list[str]) -> bool:
    """Whether a verb of the present tells what something does to the speaker: "confuses me"."""
    return said[1:] in (["me"], ["us"]) and said[0].endswith("s") and not said[0].endswith("ss")


SEEMING = word_set(
    "looks feels needs wants hates loves likes hurts sucks drags smells seems sounds works means thinks says "
    "knows stinks slaps rocks rules bores scares kills aches bites deserves"
)
OF_THINGS = SEEMING | word_set("has have weighs costs opens closes lasts stars plays sells serves tastes")
# A clause that begins with these is about what is going on or to come: "moving 400 over then".
UNDER_WAY = word_set(
    "moving putting paying saving going doing taking getting making starting trying heading planning"
)


def _under_way(clause: Clause) -> bool:
    first = clause.words[0].norm
    return first in UNDER_WAY and not any(
        is_past(word) or word.norm in done_words() for word in clause.words[1:]
    )


def ordered(clause: Clause) -> bool:
    """Whether the tracker is told to log something."""
    return "order" in table(words_of_deeds.ORDERS).labels(clause.words) and not asking.wonders(clause.words)


def told_ahead(clause: Clause) -> bool:
    """Whether a deed is told as done on a day to come, which is a slip: "ran 5k tomorrow"."""
    match = clause.blocks.get("plan")
    if match is None or not clause.amounts or clause.words[match.first].norm not in AHEAD:
        return False
    verb = next((word for word in clause.words if word.norm not in ("i", "we", "just", "also", "and")), None)
    return verb is not None and is_past(verb) and (verb.norm.endswith("ed") or verb.norm not in LIKE_BASE)


AHEAD = ("tomorrow", "next")
# Pasts that are written like their base: at the head of a quota they are no deed told.
LIKE_BASE = word_set("read put hit set cut quit let bet cast split spread shut beat")


def just_begun(clause: Clause) -> bool:
    """Whether a thing was only begun, bought or put on a list."""
    return bool(table(words_of_deeds.BEGINNINGS).labels(clause.words))


def in_place_of(clause: Clause, context: Context) -> bool:
    """Whether all that is denied is what a goal was worked at in place of: "gym instead of the pub"."""
    denial = clause.blocks.get("negation")
    if denial is None or clause.words[denial.first].norm not in ("instead", "rather"):
        return False
    if len(clause.blocks) > 1 or "ahead" in table(commands.RESOLVES).labels(clause.words):
        return False
    return any(mention.last <= denial.first for mention in context.mentions(clause))


def denies(clause: Clause, context: Context) -> bool:
    """Whether "no" stands right before what a goal is about: "no running today"."""
    for mention in context.mentions(clause):
        before = clause.words[mention.first - 1] if mention.first else None
        number = clause.words[mention.first].start
        if any(a.start == number and compared(a, clause) for a in clause.amounts):
            continue  # "ran 5k not 10k"
        if before is not None and before.norm in ("no", "zero", "without", "skipped", "missed", "not"):
            return True
    return False
