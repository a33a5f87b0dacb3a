"""Whose deeds are told, from clause to clause."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.subjects import breaks, someone_else
from tracker_tui.language.reading.joining import bare_amount
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def follow_subject(clause: Clause, context: Context) -> None:
    """Keep track of whose deeds are told."""
    if clause.sentence != context.sentence:
        context.sentence = clause.sentence
        context.spoken_of = set()
        context.loose_days = []
        context.then_days = []
        context.sentence_days = []
        context.last_logs = []
        if not bare_amount(clause, context):
            context.other = False
            context.last_blocked = False
    if clause.joined == "then" and context.then_days and not context.loose_days:
        context.loose_days = context.then_days
    said = someone_else(clause, context.index.names())
    if said is None and context.by_thing:
        context.other = False
    context.by_thing = bool(said) and breaks(clause.words)
    if said is not None:
        context.other = said and not _given(clause)


GIVING = word_set("gave paid sent lent slipped handed transferred venmoed owed bunged tipped refunded bought")


def _given(clause: Clause) -> bool:
    """Whether somebody gave the speaker something that is counted: "grandma gave me 40"."""
    norms = clause.norms
    got = any(norm in GIVING and after in ("me", "us") for norm, after in pairwise(norms))
    return got and any(amount.counts and not amount.article for amount in clause.amounts)
