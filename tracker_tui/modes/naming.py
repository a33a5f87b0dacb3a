"""Which goals some words name, judged by their titles alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.reader import GoalView

STEM = 4  # letters in which two forms of a word agree: "reading" and "read"
SAYS_NOTHING = frozenset(
    (
        *("goal", "goals", "this", "that", "with", "week", "month", "year", "times", "more"),
        *("the", "for", "and", "how", "why", "you", "are", "can", "any", "get", "day", "per"),
    )
)


def named_in(text: str, views: Iterable[GoalView]) -> list[GoalView]:
    """The goals of which a word of the title stands in a text, in another form perhaps."""
    said = _stems(text)
    return [view for view in views if not said.isdisjoint(_stems(view.goal.title))]


def _stems(text: str) -> set[str]:
    words = "".join(char if char.isalpha() else " " for char in text.lower()).split()
    return {word[:STEM] for word in words if len(word) >= 3 and word not in SAYS_NOTHING}
