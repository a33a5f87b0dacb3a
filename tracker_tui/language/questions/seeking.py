"""Advice that is sought without the words of a question: help with something, any thing, a way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.text.words import Word

# What "any ...?" and "help me ..." ask after that is no advice.
OF_TALK = word_set("news more luck chance questions goals goal entries one body idea left due overdue")
OF_ENTRIES = word_set("yesterday today logged recorded entered left week month")
OF_USE = word_set("use with here out log set add track make start export import undo get please to")
WHAT_TO_DO = ["what", "can", "i", "do"]


def helps(clause: Clause) -> bool:
    """Whether help is asked for with something of one's own: "help me resist the sales"."""
    at = asking.opening(clause.words)
    norms = clause.norms[at : at + 3]
    return norms[:2] == ["help", "me"] and len(norms) > 2 and norms[2] not in OF_USE


def a_thing(words: Sequence[Word]) -> bool:
    """Whether "any ...?" asks for a thing that would help: "any mnemonic?"."""
    return len(words) > 1 and words[1].norm not in OF_TALK and not {w.norm for w in words} & OF_ENTRIES


def in_trouble(clause: Clause, *, told: bool) -> bool:
    """Whether "what can i do" is asked of what was `told` before it, and not of the program."""
    return told and clause.norms[-4:] == WHAT_TO_DO
