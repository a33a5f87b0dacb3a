"""Several goals told in one list."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.language.clauses.word_kinds import deeds, is_past, people_words
from tracker_tui.language.goals.measures import SUMMING, trailing_quota
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.goals.wished import Wish, deadline_of, from_to, plainly, read_wish
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import Word, irregular, read_words, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker_tui.language.context import Context


# A piece of a list that begins like this belongs to the piece before it.
CONTINUES = (
    "right now",
    "currently",
    "by ",
    "starting",
    "from now",
    "for ",
    "keep me",
    "which",
    "because",
    "now ",
    "at the moment",
    "so ",
    "before ",
    "can you",
    "could you",
    "thanks",
    "please",
    "as ",
    "until ",
    "but ",
    "since ",
    "cause ",
    "cos ",
    "ideally",
)


class Listed(NamedTuple):
    """The goals listed in a text, each with words of its own, and the day that its heading gives them all."""

    items: list[str]
    due: date | None = None


def items(text: str, context: Context) -> list[str]:
    """The goals listed in a text, each with words of its own."""
    return listed(text, context).items


def listed(text: str, context: Context) -> Listed:
    """The goals listed in a text; a deadline or a reason stays with what it belongs to, and a heading that
    only announces them is none of them.
    """
    text = plainly(text)
    marked = enumerated(text)
    if marked is not None:
        heading, pieces = marked
        return Listed(pieces, deadline_of(read_wish(heading, context).whens))
    return _listed(text, "told" in read_wish(text, context).labels, context)


def under(heading: str, text: str, context: Context) -> list[str]:
    """The goals listed under a heading, where each piece could be one: "two for you: ..., and ..."."""
    if not _headings().search(heading) or any(map(is_past, read_words(heading))):
        return []
    found = _listed(text, told=True, context=context).items
    sure = counts_goals(heading) or any(word.norm in COMING for word in read_words(heading))
    if len(found) < 2 or not all(_listable(piece, sure, context) for piece in found):
        return []
    rhythm = _rhythm(heading)
    return [piece + (_told_above(piece, rhythm, context) or _once(piece, rhythm, context)) for piece in found]


def _once(piece: str, rhythm: str, context: Context) -> str:
    """The rhythm of a heading, for a piece that is to be done once each time: "weekly goals: call mum"."""
    wish = read_wish(piece, context) if rhythm else None
    return "" if wish is None or wish.amounts or wish.whens else f" once{rhythm}"


def counts_goals(heading: str) -> bool:
    """Whether a heading says how many goals are to come ("two for you", "3 new ones") or is but their title:
    "goals for 2027".
    """
    return _counted().search(heading) is not None


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:two|three|four|five|[2-5]|couple|few)\b.{0,40}"
        r"\b(?:for (?:you|me|us)|more|new|things?|goals?|ones?)\b"
        r"|^(?:my |new |the |ok,? )*(?:goals|resolutions|targets|habits)(?: (?:for|in|this|next)\b|$)",
        re.IGNORECASE,
    )


@cache
def _headings() -> re.Pattern[str]:
    """What a heading says that announces goals: how many are to come, for whom, or for which time ahead."""
    months = wishes.MONTHS
    return re.compile(
        r"\b(?:(?:two|three|four|five|\d|couple|few)\b.{0,40}"
        r"\b(?:for (?:you|me|us)|more|new|things?|items?|ones?)"
        r"|prep|plans?|new me|to-?do list|bucket|intentions?|ambitions?|priorities|goals?|resolutions?"
        r"|targets?|habits?|20\d\d|(?:for|in|by|this|next|the|until|before) .{0,40}?"
        rf"(?:year|month|week|quarter|term|summer|winter|spring|autumn|{months})|{months})\b",
        re.IGNORECASE,
    )


def _listable(piece: str, sure: bool, context: Context) -> bool:
    """Whether a piece of a list is an order to oneself, a quota, or (where goals were surely announced) an
    amount.
    """
    wish = read_wish(piece, context)
    words = [word for word in wish.words if word.norm not in BEFORE_VERB]
    if not words:
        return False
    counted = words[0].sign == "n" and sure  # "900 saved for the crown"
    if not counted and any(is_past(word) and word.norm not in irregular_bases() for word in words[:2]):
        return False
    quota = any(a.per for a in wish.amounts) or any(w.recurring for w in wish.whens)
    acts = in_base(words[0]) or _acts_on(words[0], wish) or words[0].norm in OPENING - {"i", "my"}
    acts = acts and len(words) > 1
    return quota or acts or (sure and bool(wish.amounts))


def _listed(text: str, told: bool, context: Context) -> Listed:
    joined: list[tuple[int, int]] = []
    due: date | None = None
    rhythm = ""
    for start, end in _split_list(text):
        piece = text[start:end]
        if not joined and announces(piece, context):
            due = deadline_of(read_wish(piece, context).whens)
            rhythm = _rhythm(piece)
        elif joined and not (
            not piece.lower().startswith(CONTINUES)
            and _stands_alone(piece, told, context)
            and _stands_alone(text[slice(*joined[-1])], told, context)
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    pieces = _by_one_day(text, context) or _shared(text, joined, context) or [text]
    return Listed([piece + _told_above(piece, rhythm, context) for piece in pieces], due)


def _rhythm(heading: str) -> str:
    """What a heading such as "weekly target" asks of each goal below it: so much "a week"."""
    found = set(heading.lower().split()) & RHYTHMS.keys()
    return f" a {RHYTHMS[found.pop()]}" if len(found) == 1 else ""


RHYTHMS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}


def _told_above(piece: str, rhythm: str, context: Context) -> str:
    """The rhythm of a heading, for a piece that tells a number and no rhythm or day of its own."""
    wish = read_wish(piece, context) if rhythm else None
    own = wish is None or not wish.amounts or wish.whens or any(a.per for a in wish.amounts)
    return "" if own else rhythm


def _by_one_day(text: str, context: Context) -> list[str]:
    """The orders to oneself that a text lists, each with the day told behind the last: "paint the fence, fix
    the gate and order new bins by friday"; empty where it is anything else.
    """
    spans = _split_list(text)
    pieces = [text[start:end] for start, end in spans]
    if len(spans) < 2 or ": " in text or any(piece.lower().startswith(WAYS) for piece in pieces):
        return []
    if not all(orders(title_for(piece), context) for piece in pieces):
        return []
    last = pieces[-1]
    whens = read_wish(last, context).whens
    day = next((w.text for w in whens if w.explicit and w.recurring is None and w.marker in BY), "")
    early = any(read_wish(piece, context).whens for piece in pieces[:-1])
    return [f"{piece} {day}" for piece in pieces[:-1]] + [last] if day and not early else []


WAYS = (*CONTINUES, "down ", "up ", "from ", "to ")
BY = ("by", "before", "until", "till")


def orders(told: str, context: Context) -> bool:
    """Whether words are an order to oneself about some thing: "fix the gate"."""
    words = [word for word in read_words(told) if word.sign in "wn"]
    if len(words) < 2 or words[1].norm in POINTING:
        return False
    wish = read_wish(told, context)
    acts = in_base(words[0]) or _acts_on(words[0], wish)
    return acts and bool(_content(wish._replace(words=words[1:])))


POINTING = ("it", "that", "them", "this", "those", "up", "out", "off")


def _shared(text: str, spans: list[tuple[int, int]], context: Context) -> list[str]:
    """The pieces of a text, those tied by "and" to the next one with its day or its quota where they have
    none: "10 pushups and 20 squats a day", "save 2000 and pay off the card by october".
    """
    pieces = [text[first:last] for first, last in spans]
    for at in range(len(pieces) - 2, -1, -1):
        if text[spans[at][1] : spans[at + 1][0]].strip() in TYING:
            pieces[at] += _ending(pieces[at], pieces[at + 1], context)
    return pieces


TYING = ("and", "&", "plus")


def _ending(piece: str, after: str, context: Context) -> str:
    """What of the end of a piece goes for the one before it too."""
    own, other = read_wish(piece, context), read_wish(after, context)
    if own.whens or any(a.per for a in own.amounts):
        return ""
    if other.words[0].sign == "n" and (quota := trailing_quota(after)):
        return f" {quota}"
    dated = [w for w in other.whens if w.explicit and w.recurring is None]
    by_it = (
        bool(dated)
        and dated[-1].marker in ("by", "before", "until", "till")
        and not any(a.per for a in other.amounts)
    )
    return f" {dated[-1].text}" if by_it else ""


@cache
def _points() -> tuple[re.Pattern[str], re.Pattern[str]]:
    numbered = r"(?:^|(?<=[\s,;:.!?]))[(#]?(?P<mark>[1-9a-i])(?:[.):]|\s-)\s+(?=\S)"
    return re.compile(numbered, re.IGNORECASE), re.compile(r"(?:^|\s)[-*•–]\s+(?=\S)")


def enumerated(text: str) -> tuple[str, list[str]] | None:
    """What stands before the first point of a list, and its points: "1) ... 2) ...", "a. ... b. ...",
    "- ... - ..."; None where a text has not two of them.
    """
    if POINTS.isdisjoint(text):
        return None
    numbered, bulleted = _points()
    marks = list(numbered.finditer(text))
    for first in ("1", "a"):
        cuts: list[re.Match[str]] = []
        for mark in marks:
            if mark["mark"].lower() == chr(ord(first) + len(cuts)):
                cuts.append(mark)
        if len(cuts) > 1:
            return _cut(text, cuts)
    dashes = list(bulleted.finditer(text))
    return _cut(text, dashes) if len(dashes) > 1 else None


POINTS = frozenset(".):-*•–")  # one of them marks each point


def _cut(text: str, cuts: Sequence[re.Match[str]]) -> tuple[str, list[str]]:
    ends = [*(mark.start() for mark in cuts[1:]), len(text)]
    pieces = [text[mark.end() : end].strip(" \n,;.") for mark, end in zip(cuts, ends, strict=True)]
    return text[: cuts[0].start()].strip(), [piece for piece in pieces if piece]


def announces(piece: str, context: Context) -> bool:
    """Whether a text only says that goals come: "three things for me", "set these up"."""
    wish = read_wish(piece, context)
    return bool(wish.words) and not wish.amounts and not _content(wish) and _said_to_come(wish)


def _said_to_come(wish: Wish) -> bool:
    return any(word.norm in COMING for word in wish.words)


@cache
def _list_marks() -> re.Pattern[str]:
    return re.compile(
        r"[,;\n]\s+(?:and\s+)?|\s+\+\s+|:\s+|\s+(?:and|&|plus)\s+|(?<=[a-z!])[.!]+\s+(?=\w)", re.IGNORECASE
    )


def _split_list(text: str) -> list[tuple[int, int]]:
    """Where the pieces of a text are that could be goals of their own."""
    cuts = [found for found in _list_marks().finditer(text) if _parts(found, text)]
    starts = [0, *(found.end() for found in cuts)]
    ends = [*(found.start() for found in cuts), len(text)]
    return [(s, e) for s, e in zip(starts, ends, strict=True) if text[s:e].strip()]


def _parts(mark: re.Match[str], text: str) -> bool:
    """Whether a mark can part two goals: a colon behind a heading only, an "and" before what opens one."""
    if ":" in mark.group():
        return mark.start() <= LONGEST_HEADING
    if not mark.group().strip(" +,;\n").isalpha() or mark.group()[0] in ",;\n":
        return True
    words = read_words(text[mark.end() : mark.end() + AHEAD])[:2]
    if not words:
        return False
    behind = words[1:2]
    told_of = any(
        word.norm in ("the", "my", "our") or word.sign == "n" or word.norm in QUOTA for word in behind
    )
    return words[0].sign == "n" or words[0].norm in OPENING or in_base(words[0]) or told_of


QUOTA = word_set("max maximum once twice every daily weekly monthly under")  # "chocolate max once a week"


LONGEST_HEADING = 60  # characters
AHEAD = 40  # characters in which the first words behind a mark stand
OPENING = word_set("my also max maximum at no only less fewer up not i then to quit stop never")


def in_base(word: Word) -> bool:
    """Whether a word is a verb in its base form, as an order to oneself begins."""
    told = word.norm in irregular() and irregular()[word.norm][1]  # "saw a fox"
    base = word.stem in deeds() | FINISHING or word.norm in irregular()
    return (word.norm in irregular_bases() or (base and not told)) and not word.norm.endswith(("ing", "ed"))


@cache
def irregular_bases() -> frozenset[str]:
    """The bases of irregular verbs; some are written like their past ("read", "put")."""
    return frozenset(base for base, _ in irregular().values())


def _content(wish: Wish) -> list[Word]:
    """The words of a wish that tell what it is about."""
    words = [word for word in wish.words if word.sign == "w" and word.stem not in lexicon.plain_words()]
    return [word for word in words if word.norm not in ANNOUNCING]


def _stands_alone(piece: str, told: bool, context: Context) -> bool:
    """Whether a piece of a list could be a goal by itself."""
    wish = read_wish(piece, context)
    if from_to(wish)[0] is not None:
        return True  # a level that is to move is a goal whatever it is called: "get to 70 kg from 76"
    if not (content := _content(wish)):
        return False
    quota = any(a.per for a in wish.amounts) or any(w.recurring for w in wish.whens)
    if not quota and _remarks(wish):
        return False
    standing = set(table(wishes.STANDING).labels(wish.words))
    if wish.words[0].norm in irregular_bases() and (told or deadline_of(wish.whens)):
        standing -= {"done"}  # "goals: read 12 books, run 50 km", "read 5 books by june"
    summing = any(word.norm in SUMMING for word in wish.words)
    standing -= {"now"} if summing else set()  # "read 20 books and save 3000"
    if standing and not quota and sum(a.counts for a in wish.amounts) < ITS_OWN:
        return False
    if quota or any(a.unit or a.noun or summing for a in wish.amounts):
        return True
    verb = next((word for word in wish.words if word.norm not in BEFORE_VERB), wish.words[0])
    acts = in_base(verb) or _acts_on(verb, wish)
    about = verb.norm not in ANNOUNCING.union(BEING) and (
        wish.amounts or any(word is not verb for word in content)
    )
    if told and (verb.norm in ("no", "quit", "stop") or (acts and about)):
        return True
    return bool(acts and about) and deadline_of(wish.whens) is not None


def _remarks(wish: Wish) -> bool:
    """Whether a piece tells what was or how somebody is: "had to stop twice", "my sister has 3 cats"."""
    words = [word for word in wish.words if word.norm not in BEFORE_VERB | {"my", "our"}][:3]
    if not words:
        return False
    told = is_past(words[0]) and words[0].norm not in irregular_bases() and not words[0].norm.endswith("ed")
    someone = words[0].norm in people_words() and any(word.norm in STATING for word in words[1:])
    return told or someone or words[0].norm in AROUND


STATING = word_set("is was has had were are")
AROUND = word_set("on with while between there it")  # before what goes along with a goal
ITS_OWN = 2  # amounts of a piece that tells its target and where one stands: "weigh 70 kg (now 76)"
BEING = ("am", "is", "are", "be", "do", "doing", "has", "have", "had", "needs", "need", "must", "due")


def _acts_on(verb: Word, wish: Wish) -> bool:
    """Whether a word that we may not know must be a verb, since a thing follows it: "creosote the fence"."""
    after = next((word.norm for word in wish.words if word.start >= verb.end), "")
    return after in ("the", "my", "our") and verb.stem not in lexicon.plain_words()


ANNOUNCING = word_set(
    "goal goals resolution resolutions give instead set charity challenge want would like wanna "
    "things thing doing track tracking add create log these those following couple couples please can could "
    "habit habits target targets aim aims plan idea list few you me up let us lets so then also"
)
# One of these is said where goals are announced.
COMING = word_set(
    "goal goals resolution resolutions things thing habit habits target targets challenge challenges these "
    "those following track"
)


BEFORE_VERB = word_set("finally and also to i then actually just maybe please want the")


FINISHING = word_set("get finish learn pass start quit build find move renew fix sort publish becom")
