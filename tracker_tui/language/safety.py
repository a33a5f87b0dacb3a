"""Whether a message speaks of danger: self-harm, abuse or a medical emergency; tables decide.

A danger is named outright (tables/danger.py), or signs mean it together (tables/signs*.py), or the words look
like it as a whole (learned/dangers.py).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.learned import dangers as learned
from tracker_tui.language.tables import danger as dangers
from tracker_tui.language.tables import signs, signs_body, signs_cruelty, signs_despair
from tracker_tui.language.text.phrases import Match, PhraseTable, table, unwrapped
from tracker_tui.language.text.words import read_words, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

ORDER = ("self_harm", "medical", "abuse")
SENTENCE_ENDS = frozenset(".!?;\n")
SIGNS = (signs, signs_body, signs_despair, signs_cruelty)
MANY = 10  # tablets at once that are an overdose


class Rule(NamedTuple):
    """Signs that together mean a danger, unless others stand beside them."""

    kind: str
    needed: frozenset[str]
    absent: frozenset[str]


class Heard(NamedTuple):
    """A sentence, the dangers that it names outright, and the signs of danger in it."""

    words: Sequence[Word]
    named: set[str]
    signs: set[str]


def danger(words: Sequence[Word], titles: Sequence[str] = ()) -> str | None:
    """The kind of danger that the words speak of, or None. Look-alikes ("killing me") do not count; words
    that name one of the person's own goals, by its title, must look like one clearly.
    """
    heard = hear(words)
    doses = [each.signs for each in heard if AS_TOLD.keys() & each.signs]
    if doses and any(map(_of_medicine, titles)):
        for signs in doses:
            signs.update(AS_TOLD[sign] for sign in AS_TOLD.keys() & signs)
    kind = ruled(heard)
    if kind is not None:
        return kind
    kind = _looks_like(heard, learned.ENOUGH)
    return _looks_like(heard, NAMED_ENOUGH) if kind and _names(words, titles) else kind


# What tells of one's own doses where a goal is for them: "took all my tablets yesterday".
AS_TOLD = {"onaday": "adherence"}


@lru_cache(maxsize=256)
def _of_medicine(title: str) -> bool:
    """Whether a goal is for taking medicine: "Take my tablets twice a day"."""
    return "drugword" in _signs(read_words(title), ())


NAMED_ENOUGH = 1.0  # from which score on words that name a goal look like danger
NAMING = 2  # words of a title that name its goal


def _names(words: Sequence[Word], titles: Sequence[str]) -> bool:
    """Whether words name a goal: by several of those of its title that say something."""
    said = {word.stem for word in words if word.sign == "w" and word.norm not in SMALL}
    return any(len(said & {word.stem for word in read_words(title)}) >= NAMING for title in titles)


SMALL = word_set(
    "a an the my in on at of to for with and or by every each per day week month year no not i me"
)


def hear(words: Sequence[Word]) -> list[Heard]:
    """What is heard in each sentence."""
    return [_heard(sentence) for sentence in _sentences(words)]


def ruled(heard: Sequence[Heard]) -> str | None:
    """The kind of danger that is named outright, or that the signs mean by the rules."""
    found = _put_together([sentence.signs for sentence in heard]).union(*(each.named for each in heard))
    return next((kind for kind in ORDER if kind in found), None)


def _heard(sentence: Sequence[Word]) -> Heard:
    heard = Heard(sentence, set(), set())
    plainer = [word for word in sentence if word.norm not in LIGHT]
    for said in [sentence, plainer] if len(plainer) < len(sentence) else [sentence]:
        plain, harmless = _told(said)
        heard.named.update(plain)
        heard.signs.update(_signs(said, harmless))
    return heard


def _looks_like(heard: Sequence[Heard], enough: float) -> str | None:
    """The danger that a short message, a sentence or a part of one looks like: what else is told beside it
    takes nothing away, unless both together surely sound like none ("leg day and i'm gonna die lol").
    """
    heard = [each for each in heard if not (_measures(each.words) or _visits(each.words))]
    whole = None
    if len(heard) > 1 and sum(len(sentence.words) for sentence in heard) <= learned.MOST_WORDS:
        words = [word for sentence in heard for word in sentence.words]
        whole = learned.worry(words, set().union(*(sentence.signs for sentence in heard)))
        if whole.score >= enough:
            return whole.kind
    for sentence in heard if whole is None or whole.score >= SURELY_NONE else ():
        look = learned.worry(sentence.words, sentence.signs)
        if look.score >= enough:
            return look.kind
        parts = map(_heard, _parts(sentence.words) if look.score >= SURELY_NONE else ())
        looks = [learned.worry(part.words, part.signs) for part in parts]
        if kind := next((look.kind for look in looks if look.score >= enough + PART), None):
            return kind
    return None


SURELY_NONE = -1.4  # up to which score words surely speak of no danger
PART = 0.5  # how much more a part of a sentence must look like danger


def _parts(sentence: Sequence[Word]) -> list[Sequence[Word]]:
    """The parts of a sentence that stand apart by a joining word or a mark between them, where there are
    several.
    """
    cuts = [0]
    for at, (one, other) in enumerate(pairwise(sentence), start=1):
        if other.norm in JOINING or other.start - one.end > 1:
            cuts.append(at)
    parts = [sentence[first:last] for first, last in pairwise([*cuts, len(sentence)])]
    if len(parts) > 2:
        parts += [sentence[cuts[1] :], sentence[: cuts[-1]]]
    return [part for part in parts if len(part) >= SAYING] if len(parts) > 1 else []


JOINING = word_set("but and so then though plus while")
SAYING = 3  # words that say something


MEASURING = word_set("took take taking checked check checking measured measure measuring tested test got did")
MEASURED = word_set("pressure bp pulse temperature temp weight sugar sugars glucose rate reading readings")
BETWEEN = word_set("my the blood heart resting morning own")
GOING_ON = word_set("it is was and but so feel feeling cannot not")  # what the level was like, or the rest
GIVING, GIVEN = word_set("gave give giving donated donate donating"), word_set("blood plasma platelets")
PLAIN = 14  # words of a sentence that tells no more than that something was measured


def _measures(words: Sequence[Word]) -> bool:
    """Whether a sentence only tells that a level was read off, or blood given: "took my blood
    pressure just now"."""
    norms = [word.norm for word in words]
    for at, norm in enumerate(norms):
        if norm in MEASURING and len(norms) <= PLAIN:
            rest = [other for other in norms[at + 1 :] if other not in BETWEEN]
            if rest and rest[0] in MEASURED and norms[at + 1] in BETWEEN | MEASURED:
                return not any(other in GOING_ON for other in rest[1:])
    return any(one in GIVING and other in GIVEN for one, other in pairwise(norms))


def _visits(words: Sequence[Word]) -> bool:
    """Whether a sentence only tells of a visit to one's family: "went to see my mum after work"."""
    norms = [word.norm for word in words if word.norm not in ("my", "our")]
    visited = any(one in SEEING and other in FAMILY for one, other in pairwise(norms))
    return visited and all(norm in VISITING for norm in norms)


SEEING = word_set("see saw visit visited visiting seeing")
FAMILY = word_set("mum mom mam dad gran nan granny grandma grandad grandpa parents sister brother family")
VISITING = (
    SEEING
    | FAMILY
    | word_set(
        "i we went go going popped nipped drove round over to and just also today yesterday tonight this "
        "morning afternoon evening after before work on at in the for an a hour couple of hours lunch dinner "
        "tea weekend monday tuesday wednesday thursday friday saturday sunday earlier home twice once"
    )
)


# Words that soften or stress, and change nothing of what is meant: "no one would even notice".
LIGHT = word_set("even just really ever so actually honestly literally probably always still now maybe too")


def _told(words: Sequence[Word]) -> tuple[set[str], list[Match]]:
    """The dangers that words name outright, and the look-alikes among them."""
    matches = list(table(dangers.DANGER).find(words))
    harmless = [match for match in matches if match.label == "harmless"]
    return {m.label for m in matches if not _overlap(m, harmless)}, harmless


def _signs(words: Sequence[Word], harmless: Sequence[Match]) -> set[str]:
    """The signs of danger in words, each of which means nothing by itself."""
    return {
        match.label
        for match in _sign_table().find(words)
        if not _overlap(match, harmless)
        and (match.label != "pilldose" or _many(words[match.first : match.last]))
    }


def _overlap(match: Match, harmless: Sequence[Match]) -> bool:
    return any(other.first < match.last and match.first < other.last for other in harmless)


def _many(words: Sequence[Word]) -> bool:
    """Whether a number of tablets is more than anybody is told to take."""
    digits = [int(word.norm) for word in words if word.norm.isdigit()]
    return any(count >= MANY for count in digits) or any(word.norm in signs.MANY.split() for word in words)


def _put_together(signs_of: Sequence[set[str]]) -> set[str]:
    """The dangers that the signs of two sentences in a row mean."""
    beside = [first | second for first, second in pairwise(signs_of)] or list(signs_of)
    rules = _rules()
    return {
        rule.kind
        for near in beside
        for sign in near
        for rule in rules.get(sign, ())
        if rule.needed <= near and not rule.absent & near
    }


@cache
def _sign_table() -> PhraseTable:
    classes = dict(entry.split(": ", 1) for entry in unwrapped(signs.CLASSES))
    text = "\n".join(part.SIGNS.strip() for part in SIGNS)
    return table(re.sub(r"@(\w+)", lambda found: classes[found[1]], text))


@cache
def _rules() -> dict[str, list[Rule]]:
    """The rules by one of the signs that each needs."""
    rules: dict[str, list[Rule]] = {}
    for entry in (entry for part in SIGNS for entry in unwrapped(part.RULES)):
        kind, _, told = entry.partition(": ")
        for signs_told in told.split(";"):
            needed = [sign for sign in signs_told.split() if not sign.startswith("!")]
            absent = frozenset(sign[1:] for sign in signs_told.split() if sign.startswith("!"))
            rules.setdefault(needed[0], []).append(Rule(kind, frozenset(needed), absent))
    return rules


def _sentences(words: Sequence[Word]) -> list[list[Word]]:
    sentences: list[list[Word]] = [[]]
    for word in words:
        if word.sign == "p":
            if word.norm in SENTENCE_ENDS:
                sentences.append([])
        else:
            sentences[-1].append(word)
    return sentences
