"""The form of a question: whether words ask at all, whom they ask, and for what, where no phrase tells."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds
from tracker_tui.language.dates.date_words import MONTHS, WEEKDAYS
from tracker_tui.language.tables import asking, people
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS, table
from tracker_tui.language.text.words import is_past_form, stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

BE = word_set("is are")
WERE = word_set("am was were")
DO = word_set("do did have has")
MODALS = word_set("can could should would will shall")
AUXILIARIES = BE | WERE | DO | MODALS | {"does"}
WH = word_set("how why where who which whose what when")
PERSONS = word_set("i you we he she they people anyone anybody everyone others")
ITS = word_set("it that this there my the your our these those")
LITTLE = word_set("actually even really ever also just please still not always at all maybe kindly only")


@cache
def words_of(name: str) -> frozenset[str]:
    """A list of the table of asking, as a set."""
    return word_set(getattr(asking, name))


@cache
def features() -> dict[str, str]:
    """What only a program has, each with the topic that tells of it."""
    lines = asking.FEATURES.strip().replace("\n ", " ").split("\n")
    pairs = (line.split(":") for line in lines)
    return {word: topic for topic, words in pairs for word in words.split()}


def opening(words: Sequence[Word]) -> int:
    """The place of the first word that is no mere lead-up."""
    leads = words_of("LEADS")
    for at, word in enumerate(words):
        if word.sign == "n" or (word.norm not in leads and word.sign == "w"):
            return at
    return 0


def asks(words: Sequence[Word]) -> bool:
    """Whether words have the form of a question, with or without its mark."""
    if tail(words) is not None or turned(words):
        return True
    at = opening(words)
    first = words[at].norm
    if first in MODALS and words[at + 1 : at + 2] and words[at + 1].norm == "not":
        after = words[at + 2] if at + 2 < len(words) else words[at]
        return after.norm in words_of("SUBJECTS") or after.sign == "n"
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None:
        return False
    if first in WH:
        return _wh(first, following)
    if first not in AUXILIARIES:
        return False
    subject = following.norm in words_of("SUBJECTS")
    if judges_span(words):
        return True
    if first in BE:
        return len(words) > at + 2 and following.norm not in words_of("STATED")
    if first == "does":
        return following.norm != "not"
    if first in MODALS:
        return subject or _thing(following)
    return following.norm in (PERSONS | ITS if first in WERE | {"has"} else PERSONS)


def judges_span(words: Sequence[Word]) -> bool:
    """Whether some days are asked to be set against others: "was last week worse"."""
    norms = [word.norm for word in words[opening(words) :] if word.norm not in ("the", "my", "a")]
    if norms[:1] == [] or norms[0] not in BE | WERE or len(norms) > LONGEST_JUDGED:
        return False
    place = norms[-2:] if norms[1:2] == ["it"] else norms[1:3]  # "was it worse in october"
    told = any(norm in DAYS or norm.removesuffix("s") in words_of("SPANS") for norm in place)
    return told and not words_of("COMPARATIVES").isdisjoint(norms[2:])


LONGEST_JUDGED = 8  # words
DAYS = frozenset(MONTHS) | frozenset(WEEKDAYS) | {"yesterday", "today"}


def tail(words: Sequence[Word]) -> int | None:
    """Where a question begins that follows a statement without a mark: "if i slip how can i fix it"."""
    for at in range(1, len(words) - 2):
        if words[at].sign == "n" and words[0].norm not in ("at", "with", "if", "by"):
            return None
        turned = words[at].norm in WH and words[at + 1].norm in AUXILIARIES | WERE
        if turned and words[at + 2].norm in PERSONS:
            return at
        if words[0].norm == "compared" and words[at].norm in AUXILIARIES and words[at + 1].norm in PERSONS:
            return at
    return None


def turned(words: Sequence[Word]) -> bool:
    """Whether a statement asks for its own number: "thats how many this week", "that makes how many"."""
    norms = [word.norm for word in words]
    asked = any(pair in HOW_MANY for pair in pairwise(norms[1:5]))
    return asked and norms[0] in ("that", "this", "it", "so") and len(words) <= SHORTEST + 6


HOW_MANY = (("how", "many"), ("how", "much"), ("how", "far"), ("how", "long"))
SHORTEST = 2


def _thing(word: Word) -> bool:
    """Whether a word after a modal is its subject ("should beer count"), and not its verb ("can confirm")."""
    if word.sign == "n" or word.norm in NUMBER_WORDS or word.norm.endswith("ing"):
        return True
    return lexicon.known(word.stem) and word.stem not in deeds() and word.norm not in words_of("GOING_ON")


def _wh(first: str, following: Word) -> bool:
    if first in ("what", "how", "why") and following.norm in ("a", "an", "i"):
        return False
    if first == "when":
        return following.norm in AUXILIARIES
    return True


def rhetorical(words: Sequence[Word]) -> bool:
    """Whether a question wants no answer."""
    return "rhetorical" in table(asking.RHETORICAL).labels(words)


def judging(words: Sequence[Word]) -> bool:
    """Whether words ask for a judgement ("is that dumb", "x or y")."""
    return any(word.norm in words_of("JUDGING") or word.norm == "or" for word in words)


def judges_before(words: Sequence[Word]) -> bool:
    """Whether a question is a judgement of what was said before it, and nothing else."""
    plain = [word.norm for word in words if word.sign == "w"]
    return (
        len(plain) <= 6
        and not {"not", "bad"} <= set(plain)
        and judging(words)
        and all(norm in words_of("ALONE") | LITTLE for norm in plain)
    )


SOUGHT = ("for", "on", "to", "about", "how")  # behind "tips"


def seeks_advice(words: Sequence[Word]) -> bool:
    """Whether advice is asked for outright: "got any hacks for", "suggest what to eat"."""
    at = opening(words)
    first = words[at].norm
    if first in words_of("ADVISE") and not _acts(words, at):
        return True
    if first in words_of("TIPS") and len(words) > at + 2:
        counted = any(word.sign == "n" for word in words[at + 1 :])  # "tip jar: 46 bucks"
        return words[at + 1].norm in SOUGHT or not (counted or words[at + 1].norm in GAINED)
    if first == "any" and any(word.norm in words_of("POINTS") for word in words[at : at + 4]):
        return feature(words, set()) is None
    if seeks_another(words):
        return True
    return first in words_of("ASKING_FOR") and any(word.norm in words_of("TIPS") for word in words)


# What follows tips that were given: "tips today 34 pounds".
GAINED = word_set("today tonight yesterday were was came this of")


def _acts(words: Sequence[Word], at: int) -> bool:
    """Whether who could be asked is who does something: "coach reckons", "coach tom had us sprinting"."""
    behind = words[at + 1 : at + 2]
    if words[at].norm in people.PEOPLE.split():
        behind = words[at + 1 : at + 3]
    return any(map(verb_of_another, behind))


def seeks_another(words: Sequence[Word]) -> bool:
    """Whether a thing to one's taste is asked for: "anything similar but sadder", "pick me something"."""
    norms = [word.norm for word in words[opening(words) :]]
    if any(word.sign == "n" for word in words):
        return False
    if norms[0] in words_of("CHOOSING") and norms[1:2] in (["me"], ["us"]):
        return bool(set(norms[2:4]) & words_of("ANYTHING")) or norms[0] in words_of("ADVISE")
    if norms[0] not in ("anything", "something") or len(norms) < SHORTEST:
        return False
    if norms[1] in ("that", "to", "for") and set(norms[2:5]) & words_of("HELPING"):
        return True
    return norms[1] in words_of("TASTES") or (norms[1].endswith("er") and len(norms[1]) > LONGEST_SHORT)


LONGEST_SHORT = 4  # letters of what only ends like "lighter"


def verb_of_another(word: Word) -> bool:
    """Whether a word goes on with what somebody does: "coach reckons", "coach said"."""
    return word.norm.endswith("s") or is_past_form(word) or word.norm in AUXILIARIES | WERE


def feature(words: Sequence[Word], named: set[int]) -> str | None:
    """The topic of a word that only a program has: "do i have to be online for this"."""
    topics = features()
    return next((topics[w.norm] for at, w in enumerate(words) if w.norm in topics and at not in named), None)


def of_program(words: Sequence[Word], named: set[int]) -> str | None:
    """The topic of a question about the program, or None. `named` are the places of a goal's words."""
    if topic := feature(words, named):
        return topic
    at = opening(words)
    norms = [word.norm for word in words]
    if norms[at] in WH and at + 1 < len(norms) and norms[at + 1] in AUXILIARIES:
        at += 1
    if norms[at] not in AUXILIARIES or at + 1 >= len(norms):
        return None
    rest = [norm for norm in norms[at + 2 :] if norm not in LITTLE]
    if named and rest and stem(rest[0]) in deeds() | {"lose", "gain", "be", "build", "stay", "become"}:
        return None  # "can you get fit from push-ups alone": anybody
    if any(norm in words_of("TIPS") for norm in rest):
        return None
    if norms[at + 1] == "you":
        if rest.count("you") and {"when", "if"} & set(rest):
            return None  # "what do you do when you are bored": anybody
        if norms[at - 1 : at] == ["how"] and norms[at + 2 : at + 3] == ["even"]:
            return None  # "how do you even find the time": anybody
        advised = norms[at] in ("would", "should", "did") or any(n in words_of("ADVISING") for n in rest[:2])
        return None if advised else "capabilities"
    if (
        norms[at + 1] in ("this", "it")
        and not named
        and any(norm in words_of("WORKING") for norm in rest[:3])
    ):
        return "capabilities"
    return None


def view_of(words: Sequence[Word], named: set[int], dated: bool) -> str | None:
    """What of their own entries somebody asks to see, or None."""
    norms = [word.norm for word in words]
    pairs = set(pairwise(norms))
    if ("am", "i") in pairs:
        after = norms[norms.index("am") + 2 :] if "am" in norms else []
        return "goal" if any(norm in AT for norm in after[:2]) or norms[-1] in AT else None
    if pairs & {("was", "i"), ("did", "i"), ("have", "i"), ("had", "i"), ("has", "my")} and (named or dated):
        return "last" if norms[0] == "when" else "entries"
    if any(norm in ("anything", "something", "nothing", "any") for norm in norms[:3]) and set(norms) & LOGGED:
        return "entries"
    if (
        "my" in norms
        and named
        and not set(norms) & words_of("JUDGING")
        and not set(norms) & words_of("GENERAL")
        and set(norms) & (words_of("FIGURES") | {"looking"})
    ):
        return "goal"
    most = superlative(words, named)
    if most:
        return most
    if norms[:2] in (["how", "many"], ["how", "much"]) and named and not set(norms) & words_of("GENERAL"):
        return "sum"
    if norms[0] in ("total", "sum", "tally") and (named or dated):
        return "sum"
    return None


AT = word_set("at on ahead behind above below over under within close near up still with")
LOGGED = word_set("logged recorded entered tracked saved noted")


def superlative(words: Sequence[Word], named: set[int]) -> str | None:
    """Which figure words ask for by a superlative ("longest run", "last swim"), or None."""
    for at, word in enumerate(words[:5]):
        best = word.norm in words_of("BEST")
        if not best and word.norm not in words_of("LATEST"):
            continue
        after = words[at + 1 : at + 3]
        of_span = any(w.norm in words_of("SPANS") for w in after[:1])
        if not of_span and any(w.norm in words_of("ADVISED") for w in after):
            return None
        own = any(i in named for i in range(at + 1, at + 3)) or (
            best and any(w.norm in words_of("SPANS") for w in after)
        )
        if own and not any(is_past_form(w) and w.stem in deeds() for w in words[:at]):
            return "best" if best else "last"
    return None


def compared(words: Sequence[Word]) -> bool:
    """Whether two things are set against each other."""
    return any(
        word.norm
        in ("vs", "versus", "than", "compared", "compare", "comparison", "between", "against", "or", "v")
        for word in words
    )


def wonders(words: Sequence[Word]) -> bool:
    """Whether words ask about a thing, and so order nothing ("how do i rename a goal", "is 5k a lot")."""
    at = opening(words)
    norms = [word.norm for word in words[at:]]
    if len(norms) < 2:
        return False
    if norms[0] in WH:
        turned = any(a in AUXILIARIES | WERE and b in PERSONS for a, b in pairwise(norms[1:5]))
        return turned or norms[1] in AUXILIARIES | {"to", "happens", "happened", "if"}
    if norms[0] == "will" and norms[1] in words_of("SUBJECTS") - {"you"}:
        return True
    if norms[0] in ("would", "should"):
        return "or" in norms or norms[0] == "should"
    return norms[0] in (BE | WERE | DO | {"does"}) and asks(words)


def proposed(words: Sequence[Word]) -> bool:
    """Whether a judgement is of something that is only proposed: "third coffee, yay or nay?"."""
    return any(word.norm in words_of("PROPOSED") for word in words)
