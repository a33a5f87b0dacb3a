"""How each kind of change is told. A part in square brackets is left out where a field in it is empty.

Fields: title, amount, day, made (what it makes of the goal), asks (what the goal asks), was, changed, turned,
milestone, word, words.
"""

from __future__ import annotations

from typing import NamedTuple

from tracker_tui.ledger import ChangeAction as Did

SENTENCES: dict[Did, str] = {
    Did.GOAL_CREATED: "New goal: {title}[ ({asks})].",
    Did.GOAL_UPDATED: "{title}: {changed}.",
    Did.GOAL_PAUSED: "{title} is paused until you say “resume” with its name.",
    Did.GOAL_RESUMED: "{title} goes on.",
    Did.GOAL_COMPLETED: "{title} is done. Well done.",
    Did.GOAL_REOPENED: "{title} is open again.",
    Did.GOAL_ABANDONED: "{title} is dropped; its entries are kept.",
    Did.GOAL_DELETED: "{title} is deleted; “undo” brings it back.",
    Did.PROGRESS_LOGGED: "Logged {amount} for {title}, {day}[: {made}].",
    Did.PROGRESS_CORRECTED: "Corrected: {amount} for {title}, {day}[ (it was {was})][; {made}].",
    Did.PROGRESS_REMOVED: "Removed {amount} of {day} from {title}[: {made}].",
    Did.PROGRESS_SKIPPED: "Skipped {title} for {day}; it costs no streak.",
    Did.MILESTONE_REACHED: "Milestone reached: {milestone} of {title}.",
    Did.OBSERVED: "Kept “{words}” as an observation: no goal fits it yet.",
    Did.WORD_LEARNED: "From now on “{word}” means {title}.",
    Did.UNDONE: "Undone: {turned}.[ Now {made}.]",
    Did.REDONE: "Redone: {turned}.[ Now {made}.]",
}


LOWERED = "Corrected {title} by {amount} to the total you gave, {day}[: {made}]."


class LineTemplate(NamedTuple):
    """A line in parts: its mark, what was understood, what it makes."""

    mark: str
    what: str
    makes: str = ""


LINES: dict[Did, LineTemplate] = {
    Did.GOAL_CREATED: LineTemplate("+", "new goal", "{asks}"),
    Did.GOAL_UPDATED: LineTemplate("≈", "{changed}"),
    Did.GOAL_PAUSED: LineTemplate("‖", "paused"),
    Did.GOAL_RESUMED: LineTemplate("▸", "goes on"),
    Did.GOAL_COMPLETED: LineTemplate("★", "done"),
    Did.GOAL_REOPENED: LineTemplate("▸", "open again"),
    Did.GOAL_ABANDONED: LineTemplate("×", "dropped", "its entries are kept"),
    Did.GOAL_DELETED: LineTemplate("×", "deleted"),
    Did.PROGRESS_LOGGED: LineTemplate("✓", "{amount} · {day}", "{made}"),
    Did.PROGRESS_CORRECTED: LineTemplate("≈", "{amount} · {day}", "[was {was}]"),
    Did.PROGRESS_REMOVED: LineTemplate("−", "{amount} · {day} removed", "{made}"),
    Did.PROGRESS_SKIPPED: LineTemplate("○", "skipped · {day}", "it costs no streak"),
    Did.MILESTONE_REACHED: LineTemplate("★", "{milestone}", "milestone"),
    Did.OBSERVED: LineTemplate("·", "“{words}”", "kept; no goal fits it yet"),
    Did.WORD_LEARNED: LineTemplate("·", "“{word}” learned"),
    Did.UNDONE: LineTemplate("↶", "{turned_short}", "taken back[: {made}]"),
    Did.REDONE: LineTemplate("↷", "{turned_short}", "made again[: {made}]"),
}

# What an undo or redo turned around, as a thing with a name; and the same beside the goal's title.
TURNED: dict[Did, tuple[str, str]] = {
    Did.GOAL_CREATED: ("the new goal {title}", "new goal"),
    Did.GOAL_UPDATED: ("the change of {title}", "change"),
    Did.GOAL_PAUSED: ("the pause of {title}", "pause"),
    Did.GOAL_RESUMED: ("going on with {title}", "going on"),
    Did.GOAL_COMPLETED: ("the completion of {title}", "completion"),
    Did.GOAL_REOPENED: ("the reopening of {title}", "reopening"),
    Did.GOAL_ABANDONED: ("dropping {title}", "dropping"),
    Did.GOAL_DELETED: ("the deletion of {title}", "deletion"),
    Did.PROGRESS_LOGGED: ("{amount} for {title}, {day}", "{amount} · {day}"),
    Did.PROGRESS_CORRECTED: (
        "the correction for {title}, so it is {amount}, {day}",
        "correction · {amount} · {day}",
    ),
    Did.PROGRESS_REMOVED: ("the removal of {amount} from {title}, {day}", "removal of {amount} · {day}"),
    Did.PROGRESS_SKIPPED: ("the skip of {title}, {day}", "skip · {day}"),
    Did.OBSERVED: ("the observation “{words}”", "“{words}”"),
    Did.WORD_LEARNED: ("what “{word}” means", "“{word}”"),
}

# How a field of a goal is called where a change of it is told.
FIELDS: dict[str, str] = {
    "title": "the title",
    "description": "the description",
    "category": "the category",
    "target_value": "the target",
    "unit": "the unit",
    "deadline": "the deadline",
    "period": "the period",
    "baseline_value": "the start",
    "schedule": "the schedule",
}


def fill(template: str, fields: dict[str, str]) -> str:
    """A template with its fields, without the bracketed parts that have an empty one."""
    told = []
    for index, part in enumerate(template.replace("]", "[").split("[")):
        optional = index % 2 == 1
        if not (optional and any(not value and f"{{{name}}}" in part for name, value in fields.items())):
            told.append(part.format(**fields))
    return "".join(told)
