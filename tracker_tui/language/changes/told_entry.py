"""An entry put right that is named by a word it was told in: "that's wrong, the curry was 15.40", "actually
the pizza was on Friday".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.amounts.quantities import Role
from tracker_tui.language.changes.last_entry import FRESH, put_right
from tracker_tui.language.changes.removals import told_with
from tracker_tui.language.deeds.fits import value_for
from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import Extraction, LastEntry

BEING = word_set("was were is should cost came")
KNOWN = word_set("the my that those this both")
LONGEST = 12  # words of such a message
MOST = 3  # words that name an entry
SURE = 0.97  # whatever its sentence looks like


def read_told(clauses: Sequence[Clause], context: Context) -> Extraction | None:
    """An entry with the value or the day that a clause gives to what it was told of."""
    if not context.situation.last_entries or sum(len(c.words) for c in clauses) > LONGEST:
        return None
    if any(c.asked or c.unreal for c in clauses) or not any(map(_corrects, clauses)):
        return None
    return next((found for clause in clauses if (found := _given(clause, context))), None)


def _corrects(clause: Clause) -> bool:
    return clause.has("wrong", "mistake") or "correct" in table(commands.COMMANDS).labels(clause.words)


def _given(clause: Clause, context: Context) -> Extraction | None:
    at = next((i for i, word in enumerate(clause.words) if word.norm in BEING), 0)
    start = next((i for i, word in enumerate(clause.words[:at]) if word.norm in KNOWN), None)
    if start is None or not 0 < at - start - 1 <= MOST:
        return None
    named = {m.goal_id for m in context.index.mentions(clause.words[start:at]) if m.named}
    entry = told_with(clause.words[start:at], context)
    if entry is None or (named and entry.goal_id not in named):
        return None
    if context.situation.topics.get(entry.goal_id, 0.0) < FRESH:
        return None
    return _with_value(clause, entry, context) or _on_its_day(clause, entry, context)


def _with_value(clause: Clause, entry: LastEntry, context: Context) -> Extraction | None:
    goal = context.goals.get(entry.goal_id)
    amounts = [a for a in clause.amounts if a.role is Role.AMOUNT and not (a.vague or a.per or a.article)]
    if goal is None or len(amounts) != 1:
        return None
    value = value_for(amounts[0], goal)
    if value is None or value == entry.value:
        return None
    return put_right(entry, context, SURE, value=value, said=amounts[0])


def _on_its_day(clause: Clause, entry: LastEntry, context: Context) -> Extraction | None:
    whens = context.told_days(clause.text)
    if clause.amounts or len(whens) != 1 or whens[0].first != whens[0].last:
        return None
    day = whens[0].first
    return put_right(entry, context, SURE, day=day) if entry.day != day <= context.situation.today else None
