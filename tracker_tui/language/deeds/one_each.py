"""What is done to each of so many is so many of it: "pitched 3 agencies" tells three pitches."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.tables import deeds
from tracker_tui.language.text.words import stem
from tracker_tui.progress import units

if TYPE_CHECKING:
    from tracker_tui.language.amounts.reading import Amount
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.matching.index import Mention

MOST = 60  # that are reached one by one in a message


@cache
def _reaching() -> dict[str, frozenset[str]]:
    """The stems of what a goal may count, by the stem of each verb that makes one of it."""
    lines = (line.split(":") for line in deeds.REACHING.split(";") if ":" in line)
    return {
        stem(verb): frozenset(stem(thing) for thing in things.split())
        for verbs, things in lines
        for verb in verbs.split()
    }


def counting_each(amount: Amount, clause: Clause, context: Context, mentions: list[Mention]) -> Amount:
    """A number of those who were reached, as the number of times a goal counts it."""
    people = amount.noun and amount.unit is None and not amount.article
    if not people or not amount.value.is_integer() or amount.value > MOST:
        return amount
    made = [things for word in clause.words if (things := _reaching().get(word.stem))]
    if not made:
        return amount
    for goal in {context.goals[m.goal_id].id: context.goals[m.goal_id] for m in mentions}.values():
        unit = stem(units.singular(goal.unit or ""))
        named = unit in {word.stem for word in clause.words}
        if named or any(unit in things for things in made):
            return amount._replace(noun=None)
    return amount
