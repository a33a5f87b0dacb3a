"""What a model is told beside the facts of an answer: the goals and the last messages, within a budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.llm.tokens import within
from tracker_tui.progress.cleaning import clean_line
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tracker_tui.database.repositories.conversations import StoredMessage
    from tracker_tui.reader import GoalView

GOALS_SHARE = 0.7  # of the budget
LINE = 240  # characters of one goal or message
SPEAKERS = {"user": "person", "assistant": "tracker"}


class Brief(NamedTuple):
    """Goals and earlier messages, as lines."""

    goals: tuple[str, ...] = ()
    history: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Both, under their headings; empty where there is neither."""
        parts = [
            "\n".join([heading, *lines])
            for heading, lines in (("All goals:", self.goals), ("Earlier messages:", self.history))
            if lines
        ]
        return "\n\n".join(parts)


def brief(
    views: Iterable[GoalView], history: Sequence[StoredMessage], topics: Mapping[str, float], tokens: int
) -> Brief:
    """As much as fits into so many tokens: goals lately talked about and the latest messages first."""
    ordered = sorted(views, key=lambda view: -topics.get(view.goal.id, 0.0))
    goals = within([f"- {clean_line(stands(view), LINE)}" for view in ordered], int(tokens * GOALS_SHARE))
    said = [
        f"- {SPEAKERS.get(message.role, message.role)}: {clean_line(message.content, LINE)}"
        for message in reversed(history)
    ]
    return Brief(tuple(goals), tuple(reversed(within(said, int(tokens * (1 - GOALS_SHARE))))))
