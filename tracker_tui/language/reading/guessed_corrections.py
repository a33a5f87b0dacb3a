"""The last entry put right, where only the look of a sentence says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.changes.last_entry import FRESH, entry_change, last_entry
from tracker_tui.language.changes.takebacks import takes_a_thing_out
from tracker_tui.language.clauses.subjects import someone_else
from tracker_tui.language.deeds import blocking
from tracker_tui.language.deeds.forgotten import left_out
from tracker_tui.language.extraction import EntryAction, Extraction, ProgressUpdate
from tracker_tui.language.questions import intents
from tracker_tui.language.reading.sentences import clauses_of, in_particular
from tracker_tui.language.text.words import word_set

if TYPE_CHECKING:
    from tracker_tui.language.clauses.clause import Clause
    from tracker_tui.language.context import Context
    from tracker_tui.language.extraction import LastEntry

SURELY = 0.87  # from which chance on a sentence tells something right, whatever its form
ENOUGH_TO_REMOVE = 0.75
OF_IT = word_set("the that those these this it they was were")


def correct(whole: Clause, context: Context, chance: float) -> list[Extraction]:
    """The last entry put right or taken back, while it is fresh."""
    last = last_entry(context, None)
    if last is None or context.situation.topics.get(last.goal_id, 0.0) < FRESH or whole.asked:
        return []
    if left_out(whole) or takes_a_thing_out(whole, context):
        return []
    named = {m.goal_id for m in context.mentions(whole) if m.named}
    what = in_particular("correct", whole, context)
    if named and last.goal_id not in named and what != "goal":
        return []  # it tells of another goal
    if what == "remove" and chance >= ENOUGH_TO_REMOVE:
        update = ProgressUpdate(EntryAction.REMOVE, (), said=whole.text, entry_id=last.entry_id)
        return [entry_change(whole.text, "correct_progress", chance, update)]
    from tracker_tui.language.changes.corrected import corrected_entry

    clauses = clauses_of(whole, context)
    for at, clause in enumerate(clauses):
        if someone_else(clause, context.index.names()) and not clause.has("me", "us"):
            continue  # "she knocked me down to 55" puts mine right
        if blocking.blocked(clause) in CRAVED and not clause.has(*CORRECTING):
            continue  # "really want one now that i typed that"
        if intents.small_talk(clause) is not None and not clause.amounts:
            continue  # "that's it for today, bye"
        clause.told = clause.told or chance >= SURELY
        found = corrected_entry(clause, context, last, at)
        if found and (_changes_value(found, last) or clause.has(*OF_IT, *CORRECTING)):
            return [found]
    return []


CRAVED = ("wish", "craving")


def _changes_value(found: Extraction, last: LastEntry) -> bool:
    """Whether a correction changes more than the day."""
    update = found.progress_update
    if update is None:
        return False
    same = update.new_goal_id is None and last.entry_id == update.entry_id and update.value == last.value
    return not same and (update.value is not None or update.new_goal_id is not None)


CORRECTING = word_set("no not sorry oops actually meant mean wrong rather wait correction")
