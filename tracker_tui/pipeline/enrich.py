"""Fourth stage: the entries that words refer to, and the numbers that answers will need, read in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.language.extraction import EntryAction, GoalAction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker_tui.language.extraction import Extraction, ProgressUpdate
    from tracker_tui.pipeline.turn import Turn
    from tracker_tui.reader import Reader

POINTING = frozenset({EntryAction.CORRECT, EntryAction.REMOVE})


class Enrich:
    """Finds in the file what was understood from the words."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __call__(self, turn: Turn) -> Turn:
        """Make the extractions point at real entries; read the goals' measures where they are told."""
        assert turn.understanding is not None
        found = tuple(one for e in turn.understanding.extractions for one in self._pointed(e))
        turn.understanding = turn.understanding._replace(extractions=found)
        if any(tells_of_goals(extraction) for extraction in found):
            self._reader.goals()
        return turn

    def _pointed(self, extraction: Extraction) -> Iterator[Extraction]:
        """The extraction with the entry it means; several where it means the last few."""
        update = extraction.progress_update
        if update is None or update.action not in POINTING or update.entry_id is not None:
            yield extraction
            return
        if update.which_place is not None:
            yield extraction._replace(progress_update=update._replace(entry_id=self._placed(update)))
            return
        entries = self._reader.written_last(
            update.goal_ids[0] if update.goal_ids else None,
            day=update.which_day,
            value=update.which_value,
            limit=max(1, update.steps),
        )
        if not entries:
            yield extraction
        for entry in entries:
            yield extraction._replace(progress_update=update._replace(entry_id=entry.id, steps=1))

    def _placed(self, update: ProgressUpdate) -> str | None:
        """The entry that a place among those of the latest change means, if it is the goal's."""
        entries, place = self._reader.last_logged(), update.which_place or 1
        if not -len(entries) <= place <= len(entries) or place == 0:
            return None
        entry = entries[place - 1 if place > 0 else place]
        return entry.id if entry.goal_id in update.goal_ids else None


def tells_of_goals(extraction: Extraction) -> bool:
    """Whether the answer will tell how goals stand."""
    wanted = extraction.goal_intent
    return extraction.intent.mode == "CONSULT" or (wanted is not None and wanted.action is GoalAction.REVIEW)
