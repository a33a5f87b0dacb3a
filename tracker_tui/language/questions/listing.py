"""Questions for entries one by one: the last three, the first, all since a day, the day with the most."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.amounts.number_words import ONES
from tracker_tui.language.amounts.quotas import PERIODS
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

LATEST = word_set("last latest previous recent past")
ENTRIES = word_set(
    "entries entry logs log readings reading measurements measurement numbers values results scores figures "
    "weigh-ins weighins records deposits sessions times"
)
SEVERAL = word_set("entries logs readings measurements weigh-ins weighins records deposits things")
FEW = 5  # of the latest entries, where no number is told
LISTED = word_set("all every each list history")
MOST = word_set("most best longest least worst highest lowest biggest more")
SPANS = ("day", "week", "month")
MANY = 30  # entries listed where no days and no number are told


def few(clause: Clause, context: Context) -> int | None:
    """How many of the latest entries are asked for ("my last three waist measurements"); -1 for the first
    one; None where none are.
    """
    words = clause.words
    told = any(word.norm in ENTRIES for word in words)
    for at, word in enumerate(words[:-1]):
        number = _number(words[at + 1].norm)
        after = words[at + 2].norm if at + 2 < len(words) else ""
        meant = [m for m in context.mentions(clause) if m.named or m.weight >= SURE]
        own = told or any(m.first >= at + 2 for m in meant)
        if word.norm in LATEST and number and after not in PERIODS and own:
            return number
        if word.norm in LATEST and words[at + 1].norm in SEVERAL:
            return FEW
        if word.norm == "first" and told and any(m.named for m in context.mentions(clause)):
            return -1
    return None


SURE = 2.0  # how much a mention weighs that names what is read off: "weigh-ins"


def one_before(clause: Clause) -> bool:
    """Whether the entry before the last one is asked for: "what was the reading before that one"."""
    norms = clause.norms
    if any(norm in PERIODS for norm in norms):
        return False
    pairs = set(pairwise(norms))
    pointed = bool(pairs & {("before", "that"), ("before", "this"), ("before", "it"), ("one", "before")})
    return pointed or bool(pairs & {("last", "but"), ("second", "last")}) or "penultimate" in norms


def _number(norm: str) -> int | None:
    value = int(norm) if norm.isascii() and norm.isdigit() else int(ONES.get(norm, 0))
    return value if 1 < value <= MANY else None


def all_of(clause: Clause, goals: list[Goal]) -> bool:
    """Whether each entry is to be shown: "all my hip thrust numbers since may", "list my runs this week"."""
    shown = clause.has(*SEVERAL) and clause.has("show", "list", "see") and clause.has("my", "the", "all")
    if not goals or not (shown or any(word.norm in LISTED for word in clause.words)):
        return False
    level = all(goal.kind is GoalKind.MEASURE for goal in goals)
    return level or clause.has("list", "every", "each", "history") or clause.has(*ENTRIES)


def which_day(clause: Clause) -> bool:
    """Whether the day, week or month is asked for that had the most: "which day did i study most"."""
    norms = clause.norms
    asked = any(one in ("which", "what") and two in SPANS for one, two in pairwise(norms))
    return asked and any(norm in MOST for norm in norms)


def apart(clause: Clause, context: Context, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The goals named by more than a word for entries: "waist readings" speaks of no reading goal."""
    said = {m.goal_id for m in context.mentions(clause) if clause.words[m.first].norm not in ENTRIES}
    return tuple(goal_id for goal_id in ids if goal_id in said) or ids


def readings(clause: Clause, context: Context) -> tuple[str, ...]:
    """The one goal that is read off, where a reading is asked for and no goal named."""
    if not clause.has("reading", "readings", "measurement", "measurements"):
        return ()
    levels = [g.id for g in context.situation.goals if g.kind is GoalKind.MEASURE]
    return tuple(levels) if len(levels) == 1 else ()
