"""One change under way: every verb there is, and what is kept of it at the end."""

from __future__ import annotations

from tracker_tui.ledger.entry_verbs import EntryVerbs
from tracker_tui.ledger.goal_verbs import GoalVerbs
from tracker_tui.ledger.imports import ImportVerbs
from tracker_tui.ledger.memory_verbs import MemoryVerbs


class Change(GoalVerbs, EntryVerbs, MemoryVerbs, ImportVerbs):
    """All that one message, command or import does. A verb fails alone; all are undone together."""

    def finish(self) -> bool:
        """Write the audit lines; whether anything was changed."""
        if self._journal.lines:
            self.write_numbers()
        return super().finish()
