"""Whether a clause tells of a task as a whole, or of a piece of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.tables import deeds
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import stem, word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention
    from tracker_tui.progress.goals import Goal

# What may stand behind the name of a task that is done: when and how, and what is passed.
NOT_BEHIND = word_set(deeds.ADVERBS) | word_set("test exam exams finals viva itself completely goal task")


def of_the_whole(clause: Clause, context: Context, goal: Goal) -> bool:
    """Whether a clause tells of the task itself, and not of a piece of it or a thing for it: "finished a
    chapter of the thesis", "found the tax documents".
    """
    if goal.kind is GoalKind.MEASURE and clause.has("new", "latest", "next", "first"):
        return False  # "my new chess rating is out": one reading of many
    whole = clause.has("last", "final", "rest", "remainder", "all", "end")
    if not whole and _worked_at(clause):
        return False
    own = [mention for mention in context.mentions(clause) if mention.goal_id == goal.id]
    own = [mention for mention in own if mention.named] or own
    if not whole and any(_piece_before(clause, mention) for mention in own):
        return False
    return not own or not all(_thing_for(clause, mention, goal) for mention in own)


def _worked_at(clause: Clause) -> bool:
    """Whether a clause only tells how long a task was worked at: "painted the box room for 3 hours"."""
    timed = any(a.counts and not a.article and a.unit in ("hours", "minutes") for a in clause.amounts)
    return timed and not clause.has(*FINISHED) and not clause.has("took")


FINISHED = word_set("done finished finally complete completed submitted passed finito sorted over")


def _piece_before(clause: Clause, mention: Mention) -> bool:
    """Whether so much of what is named is told: "a chapter of the thesis", "3 pages of it", "first coat on
    the garage".
    """
    before = [norm for norm in clause.norms[: mention.first] if norm not in ("the", "my", "our")]
    if before[-1:] not in (["of"], ["on"]):
        return False
    return bool({"a", "an", "one", "another", "first", "second", "next"} & set(before)) or any(
        a.counts or a.role is Role.LABEL for a in clause.amounts
    )


def _thing_for(clause: Clause, mention: Mention, goal: Goal) -> bool:
    """Whether the noun behind a name makes it the name of something else: "thesis draft", "wedding venue"."""
    behind = clause.words[mention.last : mention.last + 1]
    if not behind or behind[0].sign != "w" or behind[0].norm in NOT_BEHIND or is_past(behind[0]):
        return False
    title = {stem(word.strip(",.()").lower()) for word in goal.title.split()}
    return behind[0].stem not in title and behind[0].stem not in lexicon.plain_words()


def partly(clause: Clause) -> bool:
    """Whether a clause tells of a part or a beginning: "cleaned the garage a bit"."""
    return "part" in table(deeds.PARTLY).labels(clause.words)
