"""Several debts: the verbs of paying tell which is meant of none, and of all where nothing else is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.text.words import stem, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.language.matching.index import GoalKey
    from tracker_tui.language.text.words import Word

PAYING = frozenset(map(stem, ("pay", "paid", "clear", "repay", "settle")))
AROUND = word_set(
    "i we ive just now another more extra off down of it again finally today yesterday tonight this morning "
    "last night back in and also"
)


def told_apart(keys: list[GoalKey]) -> list[GoalKey]:
    """The keys, where there are several debts without the verbs of paying, which then name none of them."""
    if sum("debt" in key.activities for key in keys) < 2:
        return keys
    return [k._replace(names=k.names - PAYING) if "debt" in k.activities else k for k in keys]


def of_any(words: Sequence[Word], keys: Sequence[GoalKey]) -> tuple[int, list[str]] | None:
    """The place of the verb, and the debts that are meant, where only paying is told: "paid 60 off"."""
    at = next((i for i, word in enumerate(words) if word.stem in PAYING), None)
    owed = [key.goal.id for key in keys if "debt" in key.activities] if at is not None else []
    if at is None or len(owed) < 2:
        return None
    others = [
        word for i, word in enumerate(words) if i != at and word.sign == "w" and word.norm not in AROUND
    ]
    return None if others else (at, owed)
