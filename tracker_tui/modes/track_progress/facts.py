"""Where a goal stands, with the fact of its report that a question asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.progress.numbers import format_value
from tracker_tui.telling.standing import stands

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.reader import GoalView, Reader

# Words of a question, and the fact of a goal's report that answers it.
ASKED_FACTS = (
    ("streak", "Streak"), ("in a row", "Streak"), ("when will", "Estimate"), ("when do i", "Estimate"),
    (" end", "Due"), (" due", "Due"), ("deadline", "Due"), (" target", "Target"), ("my goal ", "Target"),
    (" need", "Needed"), ("trend", "Trend"), ("strength", "Strength"),
    ("how strong", "Strength"), (" pace", "Pace"),
)  # fmt: skip
# "A week" and the like, with their days.
RATES = (
    ("a day", 1), ("per day", 1), ("a week", 7), ("per week", 7), ("weekly", 7), ("a month", 30.4375),
    ("per month", 30.4375), ("monthly", 30.4375),
)  # fmt: skip
# What is said of a fact that cannot be told yet.
UNKNOWN = {
    "Estimate": "There is no date to expect yet: it takes some weeks of entries to tell one.",
    "Trend": "There is no trend to tell yet: it takes more entries, on different days.",
}


def with_facts(reader: Reader, view: GoalView, today: date, said: str) -> str:
    """A goal in a sentence, and the facts that some words ask for."""
    labels = [label for words, label in ASKED_FACTS if words in said]
    if not labels:
        return stands(view)
    from tracker_tui.progress.goal_report import facts

    known = {**dict(facts(reader.analytics(view.goal.id), today)), **_aims(view, said)}
    told = [f"{label}: {known[label]}." for label in dict.fromkeys(labels) if label in known]
    told += [UNKNOWN[label] for label in dict.fromkeys(labels) if label in UNKNOWN and label not in known]
    return " ".join([stands(view), *told])


def _aims(view: GoalView, said: str) -> dict[str, str]:
    """What the goal asks for, in all and over the days that the words name."""
    measures, unit = view.measures, view.goal.unit
    told = {} if measures.target is None else {"Target": format_value(measures.target, unit)}
    days = next((days for word, days in RATES if f" {word}" in said), None)
    if days and measures.pace_needed is not None:
        told["Needed"] = f"{format_value(measures.pace_needed * days, unit)} from here"
    return told
