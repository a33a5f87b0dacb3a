"""Deeds that were forgotten to be logged, which put nothing right that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.tables import commands
from tracker_tui.language.text.phrases import table
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause

FORGETTING = ("forgot", "never", "forgotten", "forget", "missing", "missed")
NOT_DONE = (["had", "not"], ["have", "not"], ["did", "not"])
LOGGING = word_set(
    "log logged put record recorded enter entered add added tell told mention mentioned track tracked count "
    "counted write wrote written note noted report reported logging"
)


def left_out(clause: Clause) -> bool:
    """Whether a clause tells an amount that was not logged before: "3k on tuesday that I never put in"."""
    norms = clause.norms
    at = next(
        (i for i, norm in enumerate(norms) if norm in FORGETTING or norms[i - 1 : i + 1] in NOT_DONE), None
    )
    if not any(amount.counts for amount in clause.amounts):
        return False
    if "missed" in table(commands.MISSED).labels(clause.words):
        return True
    return at is not None and any(norm in LOGGING for norm in norms[at + 1 : at + 4])
