"""Orders that call a goal by its whole title, numbers and all: "remove Down to 5 a day"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tracker_tui.language.changes.meant import extraction
from tracker_tui.language.extraction import Extraction, GoalAction, GoalIntent
from tracker_tui.language.tables import commands

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.progress.goals import Goal

LEAD = (
    r"^\W*(?:(?:and|then|so|ok|okay|no|oh|also|now|please|pls|just|can|could|would|will|you|we|i|want to|"
    r"need to|like to|lets|let's|let us|actually|yes|but)\W+)*"
)
QUOTE = "[\"'“”‘’]?"
BEHIND = (
    r"(?: (?:goal|one|thing|habit|limit|target|please|pls|now|then|again|too|for me|for now|from my goals|"
    r"from the list|(?:un)?til.*|for (?:a|the|\d|two|three|now).*))*\W*$"
)


def read_called_whole(clauses: list[Clause], context: Context) -> dict[int, list[Extraction]]:
    """For each clause of such an order, by its id(), what it does."""
    found: dict[int, list[Extraction]] = {}
    for clause in clauses:
        if id(clause) in found or (clause.asked and tuple(clause.norms[:2]) not in REQUESTS):
            continue  # "would you drop Read 20 books?"
        for text, parts in _pieces(clause, clauses, context):
            if read := _read(text, clause, context):
                found |= {id(part): [] for part in parts} | {id(clause): [read]}
                break
    return found


REQUESTS = (("can", "you"), ("could", "you"), ("will", "you"), ("please", "can"))


def _pieces(clause: Clause, clauses: list[Clause], context: Context) -> list[tuple[str, list[Clause]]]:
    """A clause alone, and with what follows it, as a title may have a comma in it."""
    behind = clauses[clauses.index(clause) :]
    ends = {clause.end: [clause]} | {c.end: behind[: at + 1] for at, c in enumerate(behind[:LONGEST])}
    return [(context.text[clause.start : end], parts) for end, parts in ends.items()]


LONGEST = 4  # clauses


def _read(text: str, clause: Clause, context: Context) -> Extraction | None:
    ordered = _orders().match(text)
    if ordered is None:
        return None
    action = next(action for action, verb in ordered.groupdict().items() if verb)
    rest = text[ordered.end() :]
    called = sorted(context.goals.values(), key=lambda goal: -len(goal.title))
    goal = next((goal for goal in called if _is_title(rest, goal)), None)
    if goal is None:
        return None
    kind = "cancel_goal" if action in ("delete", "cancel") else "update_goal"
    return extraction(clause.text, kind, 0.97, GoalIntent(GoalAction(action), (goal.id,)))


def _is_title(rest: str, goal: Goal) -> bool:
    """Whether what is ordered to end is a goal's title of several words, and no more."""
    title = re.escape(goal.title)
    several = " " in goal.title
    return several and re.match(rf"(?:the |my |that )?{QUOTE}{title}{QUOTE}{BEHIND}", rest, re.I) is not None


@cache
def _orders() -> re.Pattern[str]:
    """The verb of an order, in the group of what it does."""
    ways = "|".join(f"(?P<{action}>{verbs})" for action, verbs in commands.ENDING_ORDERS.items())
    return re.compile(rf"{LEAD}(?:{ways}) ", re.I)
