"""Goals that the tracker is asked to hold one to: "can you help me keep lunches to 60 a month?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.clauses import asking
from tracker_tui.language.goals import plainforms, wished
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context

POLITE = word_set("can could will would")
HELPING = word_set("help keep hold make get limit cap stop put sign set track add have")
BESIDE = word_set("please pls maybe just also perhaps kindly possibly to try and")
# What one wants help with that is advice, and no goal kept.
ADVICE = word_set(
    "plan find figure decide choose think understand work with explain suggest recommend see know remind "
    "remember tell show how why what which whether build create design come log calculate"
)
AHEAD = 4  # words
ONESELF = word_set("i it that this he she they people anyone someone one")


def requested(clause: Clause, context: Context) -> bool:
    """Whether a clause asks the tracker, or both, to keep to something with a quota, a day or a way to go."""
    at = asking.opening(clause.words)
    norms = clause.norms[at:]
    if norms[:1] == ["help"]:
        asked_to = norms
    elif len(norms) > 2 and norms[0] in POLITE and norms[1] in ("you", "we"):
        asked_to = [norm for norm in norms[2:] if norm not in BESIDE]
        if norms[1] == "you" and (not asked_to or asked_to[0] not in HELPING):
            return False
    else:
        return False
    return not ADVICE & set(asked_to[:AHEAD]) and _holds(clause, context)


def _holds(clause: Clause, context: Context) -> bool:
    read = wished.read_wish(clause.text, context)
    quota = any(a.per for a in read.amounts) or any(w.recurring for w in read.whens)
    due = plainforms.due(read) and bool(read.amounts)
    return quota or due or wished.from_to(read)[0] is not None


def of_oneself(clause: Clause) -> bool:
    """Whether a question is whether something can or should be: "can i do 3 runs a week?"."""
    norms = clause.norms[asking.opening(clause.words) :]
    return len(norms) > 1 and norms[0] in TURNED and norms[1] in ONESELF


TURNED = asking.MODALS | asking.BE | asking.WERE | {"may", "might", "does"}
