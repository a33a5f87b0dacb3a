"""Goals set against each other: which is behind most, which is ahead most, what is left to do today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.goals import GoalKind
from tracker_tui.progress.measures import Standing
from tracker_tui.progress.numbers import join_words
from tracker_tui.telling.standing import BEHIND, due_line, stands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.reader import GoalView

# From the worst to the best; a goal of which nothing can be told yet is ranked by neither question.
ORDER = (
    Standing.MISSED,
    Standing.UNREACHABLE,
    Standing.OFF_TRACK,
    Standing.AT_RISK,
    Standing.RECOVERING,
    Standing.ON_TRACK,
    Standing.AHEAD,
    Standing.DONE,
)
MOST_BEHIND = (" furthest behind", " farthest behind", " most behind", " worst", " weakest", " lagging most")
MOST_AHEAD = (
    " best", " strongest", " furthest ahead", " farthest ahead", " most ahead", " furthest along", " closest",
    " nearest",
)  # fmt: skip


def ranked(views: Sequence[GoalView], said: str) -> str:
    """The goal that stands worst or best, where the words ask for one; empty where they do not."""
    worst, best = (any(words in said for words in sign) for sign in (MOST_BEHIND, MOST_AHEAD))
    known = sorted((view for view in views if view.measures.standing in ORDER), key=_place)
    if worst == best or not known:
        return ""
    if best:
        return stands(known[-1])
    view = known[0]
    return stands(view) if view.measures.standing in BEHIND else "You are not behind on any goal."


def _place(view: GoalView) -> tuple[int, float]:
    """Where a goal stands, then how far off its line it is as a share of the target."""
    measures = view.measures
    ahead = measures.ahead if measures.ahead is not None else -(measures.remaining or 0.0)
    if view.goal.kind is GoalKind.LIMIT:
        ahead = measures.remaining or 0.0
    return ORDER.index(measures.standing), ahead / abs(measures.target or 1.0)


def left_today(views: Sequence[GoalView], said: str) -> str:
    """What is still to do today, and what is allowed; empty where the words do not ask for that."""
    if " today" not in said or not any(
        f" {word}" in said for word in ("left", "still", "due", "remain", "open")
    ):
        return ""
    tasks = [view.goal.title for view in views if view.goal.kind is GoalKind.TASK and view.measures.remaining]
    to_finish = f"Still to finish, on no day in particular: {join_words(tasks)}." if tasks else ""
    return "\n".join(line for line in (due_line(views) or "Nothing more is due today.", to_finish) if line)
