"""What a clause changes about a goal, in the order in which it is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.completing import completed
from tracker_tui.language.changes.meant import by_target
from tracker_tui.language.changes.renaming import QUOTES, read_called, read_rename, read_retitled
from tracker_tui.language.changes.status import read_again, read_called_off, read_status
from tracker_tui.language.changes.targets import but_only, by_aim, by_form, read_change, with_deadline
from tracker_tui.language.extraction import Extraction, Intent
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context


def read_management(clause: Clause, context: Context) -> Extraction | None:
    """What a clause changes about a goal, or None. Of a goal that there is not, nothing is changed."""
    found = _management(clause, context)
    if found is not None and found.goal_intent is not None and _unknown(clause, context):
        return Extraction(clause.text, Intent("unread", "TRACK_PROGRESS", 0.6), confidence=0.6)
    return with_deadline(found, clause, context) if found else None


GOALS = word_set("goal goals habit target limit")


# What may stand between "the" and "goal" without naming one.
PLAINLY = word_set(
    "the my that this our a an new current last latest first second third same other old daily weekly "
    "monthly yearly main big whole entire previous next active paused of for to with its me and or own on "
    "personal stupid damn silly whole one just please both all"
)


def _unknown(clause: Clause, context: Context) -> bool:
    """Whether a clause names a goal that there is not: "rename the piano goal", where none is about it."""
    at = next((i for i, word in enumerate(clause.words) if i and word.norm in GOALS), None)
    if at is None or context.mentions(clause) or by_target(clause, context):
        return False
    first = next((i for i in range(at - 1, -1, -1) if clause.words[i].norm in ("the", "my", "that")), None)
    name = clause.words[first + 1 : at] if first is not None and at - first <= 4 else []
    return any(word.sign == "w" and word.norm not in PLAINLY for word in name)


def _management(clause: Clause, context: Context) -> Extraction | None:
    labels = table(commands.COMMANDS).labels(clause.words)
    if "rename" in labels and (retitled := read_retitled(clause, context)):
        return retitled
    if any(quote in clause.text for quote in QUOTES) and (quoted := read_called(clause, context)):
        return quoted
    if any(a.counts for a in clause.amounts) and (
        moved := by_form(clause, context) or by_aim(clause, context)
    ):
        return moved
    if called := read_called(clause, context):
        return called
    status = read_status(clause, context, labels) or read_called_off(clause, context, labels)
    status = status or read_again(clause, context) or but_only(clause, context)
    if status:
        return status
    if "rename" in labels:
        renamed = read_rename(clause, context, labels["rename"])
        if renamed:
            return renamed
    changed = read_change(clause, context)
    if changed:
        return changed
    return completed(clause, context)
