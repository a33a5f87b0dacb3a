"""A goal whose own words name nothing gets its name from what was said before it: "the overdraft is 1400,
i want it at zero".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.goals import lists
from tracker_tui.language.goals.title_pieces import content, names_something
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.goals.wished import tells_present
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.extraction import Extraction, GoalIntent


def named_from(found: list[Extraction], clauses: list[Clause], at: int) -> list[Extraction]:
    """The one goal of a wish, named after what the clause before it speaks of where it names nothing."""
    goal = found[0].goal_intent if len(found) == 1 and found[0].missing is None else None
    if goal is None or goal.title is None or not at or content(read_words(goal.title)):
        return found
    if goal.baseline is not None and units.dimension(goal.unit or "") == "mass":
        return found  # "from 84 kg to 78 kg" says what it is
    before = clauses[at - 1]
    if at > 1 and clauses[at - 2].sentence == before.sentence and tells_present(before.text):
        before = clauses[at - 2]  # "trying to quit smoking, I'm on 15 a day"
    title = _able(before, goal) or _after_subject(before, goal)
    return [found[0]._replace(goal_intent=goal._replace(title=title))] if title else found


def _able(before: Clause, goal: GoalIntent) -> str | None:
    """What one can do, with the target in place of its amount: "i can hold a handstand for 12 seconds"."""
    at = next((i for i, word in enumerate(before.words[:-1]) if word.norm == "can"), None)
    told = [amount for amount in before.amounts if amount.counts]
    if at is None or goal.target is None or len(told) != 1:
        return None
    start = before.words[at].end - before.start
    first, last = told[0].start - before.start, told[0].end - before.start
    unit = f" {goal.unit}" if goal.unit and told[0].unit else ""
    return title_for(f"{before.text[start:first]}{goal.target:g}{unit}{before.text[last:]}")


def _after_subject(before: Clause, goal: GoalIntent) -> str | None:
    """The title behind what the clause before speaks of, or in place of the word that points there."""
    counted = any(goal.unit in (a.unit, a.noun) for a in before.amounts)
    thing = goal.unit if goal.unit and counted and not units.measurable(goal.unit) else None
    title = goal.title or ""
    if thing and goal.baseline is None:
        return title_for(f"{title} {thing}")
    subject = thing or " ".join(_subject(before))
    if not subject:
        return None
    if goal.kind is GoalKind.MEASURE and goal.baseline is not None and goal.target is not None:
        unit = f" {goal.unit}" if goal.unit and goal.unit != thing else ""
        return title_for(f"{subject}: from {goal.baseline:,g} to {goal.target:,g}{unit}")
    words = title.split()
    pointed = next((i for i, word in enumerate(words) if i and word.lower() in POINTING), None)
    if pointed is not None:
        return title_for(" ".join([*words[:pointed], subject, *words[pointed + 1 :]]))
    return title_for(f"{subject}: {title[:1].lower()}{title[1:]}")


POINTING = ("it", "that", "this", "them", "those", "these")


def _subject(clause: Clause) -> list[str]:
    """What a clause speaks of: its words that name things, before its amount where it has one."""
    end = clause.amounts[0].start if clause.amounts else clause.end
    told = [w for w in clause.words if w.start < end and not is_past(w) and w.sign == "w"]
    told = (
        told
        if any(map(names_something, told))
        else [w for w in clause.words if w.start > end and w.sign == "w"]
    )
    named = [
        w
        for w in told
        if names_something(w) and (w.norm.endswith("ing") or not is_verb(w) or lists.in_base(w))
    ]
    known = [w for w in named if lexicon.activities_of(w.stem) and not COMPLAINING & {w.norm}]
    rest = named[-3:] if not clause.has(*COMPLAINING) else known[-3:] or named[-3:]
    return [_as_typed(w, clause) for w in rest]


# What is said of a thing that one wants less of: "my uber habit is out of hand", "too many takeaways lately".
COMPLAINING = word_set(
    "hand control much many habit lately killing eating crazy ridiculous problem bad addicted"
)


def _as_typed(word: Word, clause: Clause) -> str:
    """A word as it stands between its blanks: "HbA1c", "co-op"."""
    start = clause.text.rfind(" ", 0, word.start - clause.start) + 1
    end = clause.text.find(" ", word.end - clause.start)
    return clause.text[start : end if end >= 0 else None].strip(" .,:;!?()'\"")
