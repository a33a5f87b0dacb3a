"""What is asked of the program itself: how to mend an entry, who it is, where it runs, what words mean."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.asking import BE, MODALS, WH, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.text.words import Word

LONGEST = 8  # words of a question for what can be said here
LONGEST_OF_TERMS = 12


def of_program(words: Sequence[Word]) -> str | None:
    """The topic of a question about the program that names no word of its own, or None."""
    norms = [word.norm for word in words]
    said = set(norms)
    if said & words_of("MENDING") and (said & words_of("MISTAKES") or _mends(norms)):
        return "undo_help"
    if said & words_of("BEINGS") and said & {"you", "this", "it", "there", "talking"}:
        return "identity"
    if norms[:2] == ["is", "there"] and said & {"somebody", "someone", "anyone", "anybody", "person"}:
        return "identity"
    if said & words_of("DATA") and said & words_of("SENT"):
        return "privacy"
    if said & words_of("DEVICES") and _of_use(norms):
        return "devices"
    return "capabilities" if _of_use(norms) or _of_meaning(norms) else None


def of_terms(norms: Sequence[str]) -> bool:
    """Whether a word is to be explained that the program says of goals: "what does on track mean"."""
    if not set(norms) & (words_of("TERMS") | words_of("SORTS")) or len(norms) > LONGEST_OF_TERMS:
        return False
    pairs = set(pairwise(norms))
    if norms[:3] == ["how", "do", "you"] or norms[:3] == ["how", "is", "the"]:
        return bool(set(norms) & words_of("JUDGED"))
    return (
        (
            norms[0] == "what"
            and bool(set(norms) & words_of("TERMS"))
            and (
                norms[1:2] in (["means"], ["mean"])
                or (("does" in norms or "do" in norms) and "mean" in norms)
            )
        )
        or (("difference", "between") in pairs and len(set(norms) & words_of("SORTS")) > 1)
        or ("meaning", "of") in pairs
        or ("you", "mean") in pairs
        or (
            norms[0] in ("what", "define")
            and norms[1:2] == ["is"]
            and set(norms[2:]) <= words_of("TERMS") | {"a", "on"}
        )
    )


def _mends(norms: Sequence[str]) -> bool:
    """Whether somebody asks how to put an entry right."""
    asks = norms[0] in ("how", "can", "could")
    return asks and bool(set(norms) & (words_of("RECORDS") | {"something"}))


def _of_use(norms: Sequence[str]) -> bool:
    """Whether somebody asks how and where the program is used: "can i have this on my ipad"."""
    said, pairs = set(norms), set(pairwise(norms))
    on_device = said & words_of("DEVICES") and said & {"this", "you", "it", "version", "app"}
    if on_device and norms[0] in MODALS | BE:
        return True
    if norms[-1] == "here" and norms[0] in WH | MODALS:
        return True
    asked_of = norms[0] in WH and not said & {"would", "should", "did"}
    if asked_of and {("you", "can"), ("you", "work"), ("you", "do")} & pairs:
        return True
    if norms[0] in BE and {("this", name) for name in ("thing", "app", "tool", "program")} & pairs:
        return True
    return bool({("use", "it"), ("use", "this"), ("use", "you"), ("this", "works"), ("it", "works")} & pairs)


def _of_meaning(norms: Sequence[str]) -> bool:
    """Whether somebody asks what the program is or shows, or what can be said to it."""
    said = set(norms)
    pointed = said & {"this", "it", "that"}
    if norms[:2] == ["what", "is"] and pointed and said - {"what", "is"} <= words_of("WHATFOR"):
        return True
    if norms[:2] == ["what", "does"]:
        shown = norms[-1] == "mean" and said & words_of("FIGURES")
        return bool(shown or (norms[-1] == "do" and pointed))
    told_here = said & {"ask", "tell", "type", "say", "enter"} and said & {"can", "should", "do"}
    mine = said & {"i", "we"} and not said & {"my", "coach", "him", "her", "them", "boss"}
    return norms[0] == "what" and bool(told_here and mine) and len(norms) <= LONGEST
