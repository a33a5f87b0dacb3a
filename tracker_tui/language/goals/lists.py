"""Several goals told in one list."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds
from tracker_tui.language.goals.wished import read_wish
from tracker_tui.language.tables import wishes
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
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


def items(text: str, context: Context) -> list[str]:
    """The goals listed in a text, each with words of its own; a deadline or a reason stays with what it
    belongs to.
    """
    pieces = _split_list(text)
    told = "told" in read_wish(text, context).labels
    joined: list[str] = []
    for piece in pieces:
        if joined and not (_stands_alone(piece, told, context) and _stands_alone(joined[-1], told, context)):
            joined[-1] += ", " + piece
        else:
            joined.append(piece)
    return joined or [text]


@cache
def _list_marks() -> re.Pattern[str]:
    return re.compile(
        r"[,;\n]\s+(?:and\s+)?|\s+\+\s+"
        r"|\s+and\s+(?=(?:also |max |at most |no |visit |\d|i want|to |then |only )|[a-z]+ \d)"
        r"|(?<=[a-z!])[.!]+\s+(?=\w)",
        re.IGNORECASE,
    )


def _split_list(text: str) -> list[str]:
    return [part.strip() for part in _list_marks().split(text) if part and part.strip()]


def _stands_alone(piece: str, told: bool, context: Context) -> bool:
    """Whether a piece of a list could be a goal by itself."""
    wish = read_wish(piece, context)
    if piece.lower().startswith(CONTINUES) or table(wishes.STANDING).labels(wish.words):
        return False
    content = [word for word in wish.words if word.sign == "w" and word.stem not in lexicon.plain_words()]
    content = [word for word in content if word.norm not in ANNOUNCING]
    if not content:
        return False
    if any(a.per or a.unit or a.noun for a in wish.amounts) or any(w.recurring for w in wish.whens):
        return True
    verb = next((word for word in wish.words if word.norm not in BEFORE_VERB), wish.words[0])
    return told and len(content) >= 2 and verb.stem in deeds() | FINISHING


ANNOUNCING = word_set(
    "goal goals resolution resolutions give instead set charity challenge want would like wanna "
    "things thing doing"
)


BEFORE_VERB = word_set("finally and also to i then actually just maybe please want the")


FINISHING = word_set("get finish learn pass start quit build find move renew fix sort publish becom")
