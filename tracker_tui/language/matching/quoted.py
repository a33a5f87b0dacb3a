"""Goals that are called by their whole title between quotes: "rename the 'Save €2,000' goal"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.matching.index import Mention

if TYPE_CHECKING:
    from collections.abc import Collection

    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.progress.goals import Goal

CALLED = 4.0  # how surely a title means its goal


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)[\"'“‘«]([^\"“”«»]{2,80}?)[\"'”’»](?!\w)")


def quoted(clause: Clause, goals: Collection[Goal]) -> list[Mention]:
    """The goals whose titles a clause quotes."""
    if not any(mark in clause.text for mark in "\"'“‘«"):
        return []
    titles = {goal.title.casefold(): goal for goal in goals}
    found = []
    for said in _quotes().finditer(clause.text):
        goal = titles.get(said[1].strip().casefold())
        start, end = (place + clause.start for place in said.span(1))
        inside = [at for at, word in enumerate(clause.words) if start <= word.start < end]
        if goal is not None and inside:
            found.append(Mention(goal.id, CALLED, inside[0], inside[-1] + 1, named=True))
    return found
