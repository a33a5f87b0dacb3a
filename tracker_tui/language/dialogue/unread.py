"""What looks like an order or a deed and was not understood: it is told so, never passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.deeds import blocking
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent, Intent, Missing
from tracker_tui.language.goals.titles import category_for, title_for
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalKind

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

# Verbs that order the tracker to do something, and what they are said of.
ORDERS = word_set(
    "delete remove erase rename skip undo cancel pause resume change update edit correct log record"
)
THINGS = word_set(
    "it that this these those all everything everthing both my the today todays yesterday yesterdays goal "
    "goals entry entries last first log logs deadline target streak week month # a"
)
GIVING_UP = word_set("drop abandon quit stop ditch scrap archive close end finish kill")
# Verbs of tasks one sets oneself: "fix the bathroom tap".
TASKS = word_set(
    "fix paint repair renovate assemble install replace organise organize declutter sort renew tidy sew mend "
    "build finish submit file redecorate insulate wallpaper tile unclog"
)
OWN = word_set("the my a an our")
LONGEST, LONGEST_TASK = 10, 8  # words
FEW = 4


def read_unread(context: Context) -> Extraction | None:
    """What to say of a message not understood at all: a task to confirm, or that nothing was done."""
    clauses = context.clauses
    if not clauses or any(c.asked or c.unreal or asking.asks(c.words) for c in clauses) or context.other:
        return None
    if len(clauses) == 1 and _is_task(clauses[0], context):
        return _task(clauses[0])
    if any(_orders(clause) or _is_quota(clause, clauses) for clause in clauses):
        return Extraction(context.text, Intent("unread", "TRACK_PROGRESS", 0.6), confidence=0.6)
    return None


def _orders(clause: Clause) -> bool:
    words = clause.words[asking.opening(clause.words) :]
    if not 2 <= len(words) <= LONGEST or words[0].norm not in ORDERS:
        about = clause.has("should", "must") or (bool(words) and words[0].norm in GIVING_UP)
        return "goal" in clause.norms and about and len(clause.words) <= LONGEST
    return words[1].norm in THINGS or words[1].sign == "n"


def _is_quota(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether a message is a quota and nothing else ("3 times a week")."""
    return len(clauses) == 1 and len(clause.words) <= FEW + 1 and any(a.per for a in clause.amounts)


def _is_task(clause: Clause, context: Context) -> bool:
    words = clause.words
    if not 3 <= len(words) <= LONGEST_TASK or words[0].norm not in TASKS or words[1].norm not in OWN:
        return False
    return not clause.amounts and not context.mentions(clause) and blocking.blocked(clause) is None


def _task(clause: Clause) -> Extraction:
    goal = GoalIntent(
        GoalAction.SET,
        title=title_for(clause.text) or clause.text,
        kind=GoalKind.TASK,
        category=category_for(clause.text),
    )
    intent = Intent("set_goal", "TRACK_PROGRESS", 0.7)
    return Extraction(clause.text, intent, goal, None, Missing.CONFIRM, (), 0.7)
