"""Goals that are called by their number: "pause goal 4", "log 5 to goal 1", "rename goal #2"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker_tui.language.matching.index import Mention
from tracker_tui.language.text.words import word_set
from tracker_tui.progress.goals import GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tracker_tui.language.text.words import Word
    from tracker_tui.progress.goals import Goal


def the_other(words: Sequence[Word], counted: bool, last: Goal, goals: Collection[Goal]) -> list[Mention]:
    """The goal that "the other one" means: the only one beside the last that is counted like it, or, where no
    amount is told, the only one beside it.
    """
    at = next(
        (i for i, (one, two) in enumerate(pairwise(words)) if one.norm == "other" and two.norm in ONE), 0
    )
    if not at or words[at - 1].norm not in ("the", "my"):
        return []
    if last.period is Period.DAY and (last.target_value or 0) > 1 and words[at + 1].norm == "one":
        return []  # of two pills a day, the other one
    beside = [g for g in goals if g.id != last.id and g.status is GoalStatus.ACTIVE]
    alike = [g for g in beside if g.unit == last.unit]
    meant = alike if alike or counted else beside
    return [Mention(meant[0].id, CALLED, at - 1, at + 2, named=True)] if len(meant) == 1 else []


ONE = word_set("one goal habit thing language instrument fund pot")
CALLED = 4.0  # how surely the number of a goal means it
# Before "goal" these tell of a target: "my goal 10 km", "new goal 50 a day".
# Behind a number that opens a clause: "goal 2 should be called Lifting", and not "goal 2 hours".
GOING_ON = word_set("should is needs must can could will to gets has goes shall please and")
OF_TARGETS = word_set("my a new the daily weekly monthly next another our")


def numbered(words: Sequence[Word], goals: Collection[Goal]) -> list[Mention]:
    """The goals that words call by their number: "goal 4", "goals 2 and 4"."""
    found: list[Mention] = []
    for at, (word, after) in enumerate(pairwise(words)):
        several = word.norm == "goals" and at + 2 < len(words) and words[at + 2].norm in JOINING
        behind = words[at + 2].norm if at + 2 < len(words) else ""
        if not _number(after) or not (word.norm == "goal" or several):
            continue
        opens = not at and not several and behind not in GOING_ON
        if opens or (at and words[at - 1].norm in OF_TARGETS and not several):
            continue
        for place in range(at + 1, len(words)):
            goal = next((goal for goal in goals if goal.number == _number(words[place])), None)
            if goal is not None:
                found.append(Mention(goal.id, CALLED, place - (place == at + 1), place + 1, named=True))
            elif not several or words[place].norm not in JOINING:
                break
            if not several:
                break
    return found


JOINING = word_set("and , & or plus")


def _number(word: Word) -> int | None:
    digits = word.norm.strip("#.,")
    return int(digits) if digits.isascii() and digits.isdigit() else None
