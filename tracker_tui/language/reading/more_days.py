"""The days that hold for more than one clause, and what is only spoken of again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import deeds, is_past
from tracker_tui.language.deeds.days import read_days

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

NONE = ("zip", "nil", "nada", "nope", "none", "nothing", "no", "zero", "naught", "not", "zilch")


def more_days(clause: Clause, context: Context) -> list[Extraction]:
    """The log of the clause before on further days: "violin mon, tue & thu"."""
    told = context.told_days(clause.text)
    covered = sum(w.end - w.start for w in told)
    if (
        not told
        or not context.last_logs
        or not clause.joined
        or covered < len(clause.text) - 6
        or clause.amounts
        or context.mentions(clause)
        or clause.has(*NONE)
    ):
        return []
    last = context.last_logs[-1]
    update = last.progress_update
    if update is None or update.total:
        return []
    days = read_days(clause, context).days
    return [last._replace(progress_update=update._replace(day=day)) for day in days if day != update.day]


AGAIN = (
    "again",
    "too",
    "also",
    "for",
    "as",
    "and",
    "my",
    "the",
    "with",
    "it",
    "i",
    "we",
    "did",
    "had",
    "same",
    "just",
)


def own_story(clause: Clause, context: Context) -> bool:
    """Whether a clause with "again" tells of something else ("achilles again"), not of the same once more."""
    if clause is not context.clauses[0] and clause.norms == ["again"]:
        return True
    if not clause.has("again") or clause.has("same", "another", "more", "usual"):
        return False
    known = {i for m in context.mentions(clause) for i in range(m.first, m.last)}
    days = [(w.start, w.end) for w in context.days(clause.text, "past")]
    return any(
        word.sign == "w"
        and at not in known
        and word.norm not in AGAIN
        and not (is_past(word) and word.stem in deeds())
        and not any(start <= word.start - clause.start < end for start, end in days)
        for at, word in enumerate(clause.words)
    )


def leads(start: int, clause: Clause) -> bool:
    """Whether a day stands at the head of a list ("yday 5k run and 1.5k swim"), so that it holds for all of
    it.
    """
    counted = [a.start - clause.start for a in clause.amounts if a.counts]
    return bool(counted) and start < min(counted)
