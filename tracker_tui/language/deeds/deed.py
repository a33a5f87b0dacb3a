"""Whether a clause tells of a deed, whose it is, and whether its number is a running total."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.reading import Amount, Role
from tracker_tui.language.clauses import asking, moods
from tracker_tui.language.clauses.clause import (
    CHECKS,
    Clause,
    deeds,
    done_words,
    is_past,
    is_verb,
    people_words,
)
from tracker_tui.language.tables import blockers
from tracker_tui.language.tables import deeds as words_of_deeds
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import Match, table
from tracker_tui.language.text.words import Word, stem, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import Goal, GoalKind, Period

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """What kind of words keep the clause from telling of a deed ("plan", "negation", ...), or None."""
    blocks = clause.blocks
    for kind in ALWAYS:
        if kind in blocks:
            return kind
    if moods.supposing(clause.words) and "filler" not in table(blockers.BLOCKERS).labels(clause.words):
        return "condition"
    if clause.unreal and _stays_unreal(clause):
        return "dream" if clause.unreal == "mocked" else "condition"
    if "negation" in blocks and not _excused(blocks):
        return "negation"
    if clause.mood:
        return clause.mood
    if "advice" in blocks and any(w.norm in OF_OTHERS or w.norm in people_words() for w in clause.words[:5]):
        return "advice"
    if _states(clause):
        return "state"
    if any(word.norm in CROSSES for word in clause.words):
        return "negation"
    return "plan" if _under_way(clause) else None


def _stays_unreal(clause: Clause) -> bool:
    """Whether what the sentence supposes or mocks holds for the clause: a deed told plainly is one, all the
    same.
    """
    told = any(
        is_past(word) and word.norm != word.stem and word.stem in deeds() and word.stem not in states()
        for word in clause.words
    )
    return clause.unreal != "supposed" or not told


def _excused(blocks: dict[str, Match]) -> bool:
    """Whether the words that deny something are a mere way of speaking ("can't believe")."""
    harmless, denial = blocks.get("notnegation"), blocks["negation"]
    return harmless is not None and harmless.first < denial.last and denial.first < harmless.last + 1


def _states(clause: Clause) -> bool:
    """Whether the speaker tells what they are or feel now, and no deed: "I owe you a pint"."""
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


# A clause that begins with these is about what is going on or to come: "moving 400 over then".
UNDER_WAY = word_set(
    "moving putting paying saving going doing taking getting making starting trying heading planning"
)


def _under_way(clause: Clause) -> bool:
    first = clause.words[0].norm
    return first in UNDER_WAY and not any(
        is_past(word) or word.norm in done_words() for word in clause.words[1:]
    )


@cache
def _adverbs() -> frozenset[str]:
    return frozenset(words_of_deeds.ADVERBS.split())


def ordered(clause: Clause) -> bool:
    """Whether the tracker is told to log something."""
    return "order" in table(words_of_deeds.ORDERS).labels(clause.words) and not asking.wonders(clause.words)


def just_begun(clause: Clause) -> bool:
    """Whether a thing was only begun, bought or put on a list."""
    return bool(table(words_of_deeds.BEGINNINGS).labels(clause.words))


def acquired(clause: Clause) -> bool:
    """Whether things were bought or borrowed, which is not yet to read, watch or use them."""
    return "acquire" in table(words_of_deeds.BEGINNINGS).labels(clause.words)


FELT = word_set(
    "fun great good amazing awesome hard tough brutal nice lovely rough intense fantastic wonderful brilliant"
)


def evidence(clause: Clause, context: Context) -> int:
    """How surely a clause without a number tells of a deed: 0 not, 1 it may, 2 it does."""
    if any(word.norm in done_words() for word in clause.words):
        return 2
    if any(word.norm in CHECKS for word in clause.words) or _ends_out(clause):
        return 2
    if any(
        is_past(word) and word.norm not in ("was", "were", "been", "felt", "thought", "had to")
        for word in clause.words
    ):
        return 2 if by_speaker(clause, context) or _passive(clause, context) else 0
    if clause.has("was", "were") and clause.has(*FELT) and not context.other:
        return 2
    if _been(clause) and not context.other:
        return 2
    return _named_only(clause, context)


def _been(clause: Clause) -> bool:
    """Whether the speaker has been somewhere or at something: "been for a swim", "been swimming"."""
    norms = clause.norms
    return any(
        norm == "been"
        and (after in ("for", "to", "at", "on", "out", "round", "down") or after.endswith("ing"))
        for norm, after in pairwise(norms)
    )


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
        if is_verb(word) and at not in mentioned and not (at and word.upper)
    ]
    early = any(m.weight >= STRONG and m.first < NAMED_LENGTH for m in context.mentions(clause))
    if not verbs and len(said) <= (NAMED_LENGTH if early else PLAIN_LENGTH):
        return 2 if _at_place(clause, context) else 1
    if clause.has("too", "again", "also") and len(clause.words) <= 8:
        return 1
    return 0


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
    known = at in named or (clause.words[at].stem in deeds() | SAID and 0 in titled)
    counted = [(a.start, a.noun_end or a.end) for a in clause.amounts]
    behind = [
        word
        for word in clause.words[at + 1 :]
        if word.sign == "w"
        and word.norm not in _adverbs()
        and not any(start <= word.start < end for start, end in counted)
    ]
    ends = not behind or (0 in titled and behind[0].norm in AROUND and not _object_like(behind))
    helped = at in named and any(word.norm in BEING for word in clause.words[:at])
    if helped and all(word.norm in BEING | MINE for word in clause.words[:at]):
        return not clause.has("by")
    return ends and known and all(i in named or _small(clause.words[i].norm) for i in range(at))


BEING = word_set("was were is are been being got has have had")
MINE = word_set("mine it they all everything that this both already now just finally")
SAID = frozenset({stem("said"), stem("sung"), stem("recited")})
AROUND = word_set("with together at in on by for from after before during while over and then to")


def _object_like(words: Sequence[Word]) -> bool:
    """Whether what follows a verb is its object, so that what stands before it is its subject."""
    return words[0].norm in ("to", "for") and len(words) > 1 and words[1].norm in ("me", "us")


PETS = word_set("dog dogs cat cats puppy horse rabbit baby")


# Verbs that need a closer look before a deed without a number is asked about: "got a new bike" is none.
HAVING = word_set("get have buy see make find take give sell lose order want feel think")


COMING_UPON = word_set("found saw lost noticed dropped needed broke heard missed spotted thought")


def came_upon(clause: Clause) -> bool:
    """Whether the clause's own verb tells what one came upon and not what one did ("found a dropped
    stitch").
    """
    verb = next((word for word in clause.words if is_past(word) and word.norm not in ("had", "have")), None)
    return verb is not None and verb.norm in COMING_UPON


def _ends_out(clause: Clause) -> bool:
    """Whether the last word sends a thing out: "newsletter out"."""
    plain = [word.norm for word in clause.words if word.sign == "w"]
    return (
        bool(plain)
        and plain[-1] in ("out", "live", "sent", "published")
        and not any(is_verb(w) for w in clause.words[:-1])
    )


def done_with(clause: Clause) -> bool:
    """Whether the speaker has had enough of something ("I'm done with pottery")."""
    norms = clause.norms
    return any(norms[at : at + 2] in (["done", "with"], ["finished", "with"]) for at in range(len(norms) - 1))


def only_done(clause: Clause, context: Context) -> bool:
    """Whether a clause says that something is done, and nothing else ("done for today", "did it")."""
    rest = [w.norm for w in clause.words if w.sign == "w" and w.norm not in PLAINLY_DONE]
    return (
        not rest
        and clause.has("done", "did", "finished", "complete", "✅", "✔")
        and not context.mentions(clause)
    )


PLAINLY_DONE = word_set(
    "done did it for today that all finished complete yes ok and now just tonight this morning "
    "evening also again i have"
)


def bare_deed(clause: Clause) -> bool:
    """Whether the clause's own verb is a deed of going, doing or the activity itself ("went for a run",
    "did yoga").
    """
    for word in clause.words:
        if is_past(word) and word.norm not in ("was", "were", "been"):
            if word.stem in {stem(verb) for verb in HAVING}:
                return clause.has("back", "in", "done", "session") and not clause.has("new")
            return word.stem in deeds()
    return clause.has("back") and clause.has("from")


@cache
def states() -> frozenset[str]:
    """Stems of verbs that tell of no deed: to be, to feel, to know."""
    return frozenset(stem(word) for word in words_of_deeds.STATES.split())


ARTICLES = word_set("the a an this that my our")


def by_speaker(clause: Clause, context: Context) -> bool:
    """Whether the speaker acts in the clause: "I" before its verb, no subject at all, or no verb."""
    if context.other:
        return False
    if _of_a_day(clause):
        return True
    spans = [(a.start, a.end) for a in clause.amounts]
    subject, before = False, ""
    for word in clause.words:
        if any(start <= word.start < end for start, end in spans):
            continue
        if word.norm in ("i", "we"):
            return True
        if word.norm in WHEN and spans:
            return True
        noun = before in ARTICLES
        before = word.norm
        if is_verb(word) and not noun and word.norm not in _adverbs() and word.norm not in done_words():
            if is_past(word):
                return word.stem not in states() and not subject
            return word.stem in deeds() and word.stem != "be"
        subject = subject or (word.sign == "w" and lexicon.known(word.stem))
        if (
            word.sign == "w"
            and word.norm not in _adverbs()
            and not lexicon.known(word.stem)
            and not _small(word.norm)
        ):
            return not _verb_after(clause, word.start)
    return True


WHEN = word_set("when while as before after until till since because where")
OF_A_DAY = word_set(
    "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday that this"
)


def _of_a_day(clause: Clause) -> bool:
    """Whether a clause tells what a day or the last deed came to: "yesterday was 90 mins", "that is number
    4".
    """
    norms = clause.norms
    at = next((i for i, norm in enumerate(norms[:4]) if norm in ("was", "is", "makes", "were")), 0)
    told = at and (norms[at] != "is" or norms[at - 1] in ("that", "this"))
    return bool(told) and norms[at - 1] in OF_A_DAY and norms[0] in OF_A_DAY | {"last", "and", "on"}


def _small(norm: str) -> bool:
    return norm in (
        "a",
        "an",
        "my",
        "some",
        "of",
        "about",
        "around",
        "like",
        "to",
        "with",
        "for",
        "over",
        "off",
        "up",
        "out",
        "no",
        "not",
        "kind",
    )


def _verb_after(clause: Clause, start: int) -> bool:
    """Whether a finite verb follows: then what stands before it is its subject."""
    return any(
        word.start > start
        and is_verb(word)
        and word.norm not in done_words()
        and (is_past(word) or word.norm in ("is", "are", "has"))
        for word in clause.words
    )


def trackable(amount: Amount, clause: Clause, context: Context) -> bool:
    """Whether an amount without a goal belongs to an activity that one would track."""
    if set((amount.noun or amount.unit or "").split()) & people_words():
        return False
    if amount.article or amount.role is not Role.AMOUNT or came_upon(clause):
        return False
    if not by_speaker(clause, context):
        return False
    activity = activity_name(clause)
    if clause.has("i", "we") and not any(is_past(word) for word in clause.words):
        return False
    past = any(is_past(word) and word.stem in deeds() for word in clause.words)
    if activity is None:
        counted = bool(amount.noun) if amount.unit is None else not units.measurable(amount.unit)
        named = amount.unit != "times" or len(clause.words) > 3
        return past and counted and named and not acquired(clause)
    return (
        past
        or ordered(clause)
        or (
            bool(amount.unit or amount.noun)
            and not any(is_verb(w) and not w.norm.endswith("ing") for w in clause.words[1:])
        )
    )


TRACKED = word_set("fitness health mind learning music creative home work finance leisure social")


def activity_name(clause: Clause) -> str | None:
    """The activity that a clause speaks of, as one would call it."""
    for term in lexicon.terms(clause.words):
        for name in lexicon.activities_of(term.key):
            activity = lexicon.activities_by_name().get(name)
            if activity and activity.category in TRACKED:
                return name
    return None


def running_total(amount: Amount, clause: Clause, goal: Goal) -> tuple[bool, Period | None]:
    """Whether an amount is a total reached ("that makes 3 this week"), and of which period."""
    if goal.kind is GoalKind.MEASURE or amount.more:
        return False, None
    period = goal.period
    if amount.role is Role.LABEL or amount.role is Role.ORDINAL or _numbered(amount, clause, goal):
        return not within_part(amount, clause), period
    if "total" not in table(words_of_deeds.TOTALS).labels(_without_just_now(clause)):
        return False, None
    if goal.kind is GoalKind.TOTAL and amount.value < goal.current_value / 2 and _of_one_deed(clause):
        return False, None
    if goal.kind is GoalKind.TOTAL and clause.has("today", "week") and not clause.has("now", "total"):
        return True, Period.WEEK if clause.has("week") else Period.DAY
    if period and clause.has("week"):
        return True, Period.WEEK
    if period and clause.has("today"):
        return True, Period.DAY
    if period and clause.has("month"):
        return True, Period.MONTH
    return True, period


def _of_one_deed(clause: Clause) -> bool:
    """Whether a sum is that of the deed itself: "biked to work, 18 km in total"."""
    return clause.has("total", "altogether", "overall") and not clause.has("at", "now", "makes", "brings")


def _without_just_now(clause: Clause) -> list[Word]:
    """The words without "just now", which tells when and no total."""
    words = clause.words
    return [
        word
        for at, word in enumerate(words)
        if not (word.norm == "now" and at and words[at - 1].norm == "just")
    ]


PARTS = ("weeks", "days", "modules", "seasons", "levels", "months", "phases", "stages")


def within_part(amount: Amount, clause: Clause) -> bool:
    """Whether a number counts within a numbered part ("week 3 run 2"), so that it is no total."""
    return any(
        other is not amount and other.role is Role.LABEL and other.noun in PARTS and other.end < amount.start
        for other in clause.amounts
    )


def denies(clause: Clause, context: Context) -> bool:
    """Whether "no" stands right before what a goal is about: "no running today"."""
    for mention in context.mentions(clause):
        before = clause.words[mention.first - 1] if mention.first else None
        if before is not None and before.norm in ("no", "zero", "without", "skipped", "missed", "not"):
            return True
    return False


@cache
def finishable() -> tuple[str, ...]:
    """Units of which "finished Dune" can be one."""
    return tuple(words_of_deeds.FINISHABLE.split())


def finishes_work(clause: Clause) -> bool:
    """Whether something with a name was finished, and not a meal or a day's work."""
    labels = table(words_of_deeds.ENDINGS).labels(clause.words)
    return "end" in labels and "never" not in labels


def _numbered(amount: Amount, clause: Clause, goal: Goal) -> bool:
    """Whether a number names one of what the goal counts: "loaf 9", "snack one"."""
    before = [word for word in clause.words if word.end <= amount.start]
    if amount.unit or amount.noun or not before or not goal.unit:
        return False
    unit = units.singular(goal.unit)
    next_one = goal.current_value > 0 and 0 < amount.value - goal.current_value <= 3
    return (before[-1].norm == unit != goal.unit) or (next_one and before[-1].norm in (unit, goal.unit))
