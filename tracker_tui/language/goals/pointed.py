"""A message that lists its goals point by point: "1) 7k steps daily 2) finish my CV by friday"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past
from tracker_tui.language.deeds import blocking
from tracker_tui.language.goals import lists, new_goal, wished
from tracker_tui.language.tables import wishes
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import read_words

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction

SETTING = frozenset({"told", "wish", "intend", "cap"})


def read_points(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]] | None:
    """For each clause of a list, by its id(), the goals to put in its place; None where there is none."""
    marked = lists.enumerated(context.text)
    headed = None if marked else _headed(clauses, context)
    if not (marked or headed) or (marked and any(map(_told, marked[1]))):
        return None
    heading, points = marked or headed or ("", [])
    sentence = heading[_last_sentence(heading) :]
    if marked and not _announced(sentence, points, context):
        return None
    due = wished.deadline_of(wished.read_wish(sentence, context).whens)
    found = [e for point in points for e in _goals(point, context)]
    found = [_dated(e, due) for e in found]
    own = [clause for clause in clauses if clause.start >= _last_sentence(heading)]
    return {id(clause): found if clause is own[0] else [] for clause in own} if own and found else None


def _headed(clauses: list[Clause], context: Context) -> tuple[str, list[str]] | None:
    """A heading and the goals behind it: "2027 prep: sort the loft, ...", "two for you. ..."."""
    found = None if HEADING_ENDS.isdisjoint(context.text) else _opening().match(context.text)
    if found is None or len(found["heading"].split()) > LONGEST_HEADING:
        return None
    heading, rest = found["heading"], found["rest"]
    if not (found["mark"] == ":" or lists.counts_goals(heading)):
        return None
    points = lists.under(heading, rest, context)
    there = any(m.named for clause in clauses for m in context.mentions(clause))
    return (heading, points) if points and not there else None


@cache
def _opening() -> re.Pattern[str]:
    heading = r"(?P<heading>[^:.!?\n]{3,60})"
    return re.compile(heading + r"(?P<mark>[:.!])\s+(?P<rest>\S.*)", re.DOTALL)


HEADING_ENDS = frozenset(":.!")
LONGEST_HEADING = 7  # words


def _last_sentence(heading: str) -> int:
    """Where the sentence begins that leads to the list."""
    return max(heading.rstrip(".!?:").rfind(mark) for mark in ".!?") + 1


def _told(piece: str) -> bool:
    """Whether a point tells a deed."""
    words = read_words(piece)
    bases = lists.irregular_bases() | blocking.LIKE_BASE
    return any(is_past(w) and (at or w.norm not in bases) for at, w in enumerate(words))


def _announced(sentence: str, points: list[str], context: Context) -> bool:
    """Whether what stands before the points says that they are goals, or else each of them has a quota."""
    if not sentence:
        wishes_read = [wished.read_wish(point, context) for point in points]
        return all(any(a.per for a in w.amounts) or any(x.recurring for x in w.whens) for w in wishes_read)
    labels = table(wishes.WISHES).labels(read_words(sentence))
    return bool(SETTING & labels.keys()) or lists.announces(sentence, context)


def _goals(point: str, context: Context) -> list[Extraction]:
    """The goals of a point; asked about where it says nothing that can be measured or finished."""
    read = wished.read_wish(point, context)
    if not wished.measurable(read) and "vague" in table(wishes.VAGUE).labels(read.words):
        return [new_goal.vague(point, context)]
    return new_goal.set_goal(point, context, 0.93)


def _dated(extraction: Extraction, due: date | None) -> Extraction:
    """A goal with the day that the heading gives, where it has none of its own."""
    goal = extraction.goal_intent
    if goal is None or goal.deadline or goal.period:
        return extraction
    return extraction._replace(goal_intent=goal._replace(deadline=due))
