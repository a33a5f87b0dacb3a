"""What looks like an order or an undertaking and was not understood: it is asked about, never passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.extraction import Extraction, Intent
from tracker_tui.language.goals import undertaken
from tracker_tui.language.goals.wished import tells_present
from tracker_tui.language.text.words import word_set

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
LONGEST = 10  # words
FEW = 4


def read_unread(context: Context) -> Extraction | None:
    """What to say of a message not understood at all: a task to confirm, or that nothing was done."""
    clauses = context.clauses
    if not clauses or any(c.asked or c.unreal or asking.asks(c.words) for c in clauses) or context.other:
        return None
    alone = [c for c in clauses if not tells_present(c.text)]  # "quit smoking, I'm on 20 a day"
    if len(alone) == 1 and (proposed := undertaken.read_undertaking(alone[0], context)):
        return proposed
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
