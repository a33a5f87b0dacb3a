"""A goal whose own words name nothing gets its name from what was said before it: "the overdraft is 1400,
i want it at zero".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses.word_kinds import is_past, is_verb
from tracker_tui.language.goals import lists
from tracker_tui.language.goals.titles import title_for
from tracker_tui.language.text import lexicon
from tracker_tui.language.text.phrases import NUMBER_WORDS
from tracker_tui.language.text.words import Word, read_words, word_set
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.extraction import Extraction

WHEN = word_set(
    "half quarter weekday weekdays weekend weekends day days night nights week weeks month months evening "
    "evenings morning mornings"
)
REACHING = word_set(
    "manage reach hit get make bring keep stay have want go be do reckon zero like love that see it prefer"
)


def named_from(found: list[Extraction], clauses: list[Clause], at: int) -> list[Extraction]:
    """The one goal of a wish, named after what the clause before it speaks of where it names nothing."""
    goal = found[0].goal_intent if len(found) == 1 and found[0].missing is None else None
    if goal is None or goal.title is None or not at or _content(read_words(goal.title)):
        return found
    if goal.baseline is not None and units.measurable(goal.unit or ""):
        return found  # "from 84 kg to 78 kg" says what it is
    before = clauses[at - 1]
    counted = any(goal.unit in (a.unit, a.noun) for a in before.amounts)
    thing = goal.unit if goal.unit and counted and not units.measurable(goal.unit) else None
    subject = thing or " ".join(_subject(before))
    if not subject:
        return found
    title = title_for(f"{goal.title} {thing}" if thing else f"{subject}: {goal.title}")
    return [found[0]._replace(goal_intent=goal._replace(title=title))]


def _content(words: list[Word]) -> list[Word]:
    """The words that name a thing or an activity."""
    return [word for word in words if word.sign == "w" and _names(word)]


def _names(word: Word) -> bool:
    plain = word.stem in lexicon.plain_words() or word.norm in NUMBER_WORDS | WHEN | REACHING
    return not plain and not units.measurable(word.norm)


def _subject(clause: Clause) -> list[str]:
    """What a clause speaks of: its words that name things, before its amount where it has one."""
    end = clause.amounts[0].start if clause.amounts else clause.end
    told = [w for w in clause.words if w.start < end and not is_past(w) and w.sign == "w"]
    named = [w for w in told if _names(w) and not (is_verb(w) and not lists.in_base(w))]
    return [w.norm for w in named[-3:]]
