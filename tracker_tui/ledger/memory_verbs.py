"""What is remembered apart from goals: observations, and what words mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.database.ids import new_id
from tracker_tui.database.records import dump_json, load_json
from tracker_tui.database.repositories.observations import WORDS, Observation, observation_of
from tracker_tui.database.repositories.words import fold
from tracker_tui.ledger import rules
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.work import Work, verb
from tracker_tui.progress.cleaning import LABEL_LIMIT, clean_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from tracker_tui.database.client import Row

FORGOTTEN = "forgotten"


class MemoryVerbs(Work):
    """Verbs on observations and words."""

    @verb
    def observe(
        self,
        data: Mapping[str, Any],
        day: date,
        domain: str = "observation",
        confidence: float | None = None,
    ) -> Observation:
        """Keep what fits no goal, such as {"metric": "sleep", "value": 7, "unit": "hours"}."""
        rules.check_day(day, self._clock.today())
        row = self._datum(domain, data, day, self._conversation_id, confidence)
        observation = observation_of(self._journal.insert("observation", row, ChangeAction.OBSERVED))
        told = {**observation.data, "day": day.isoformat(), "id": observation.id}
        self.receipts.append(Receipt(ChangeAction.OBSERVED, data=told))
        return observation

    @verb
    def forget_observation(self, observation_id: str) -> bool:
        """Remove an observation, as when it becomes the first entry of a goal; whether there was one."""
        text = "SELECT rowid, * FROM domain_data WHERE id = ? AND user_id = ?"
        found = self._database.sql_rows(text, (observation_id, self._user_id))
        for row in found:
            self._journal.delete("observation", row, ChangeAction.OBSERVED)
            self.receipts.append(Receipt(ChangeAction.OBSERVED, data=load_json(row["data"]), note=FORGOTTEN))
        return bool(found)

    @verb
    def learn(self, word: str, goal_id: str) -> None:
        """Remember that a word means a goal, in place of what it meant before."""
        from tracker_tui.database.records import goal_of

        goal = goal_of(self._goals.row(goal_id))
        kept = fold(clean_line(word, LABEL_LIMIT))
        if not kept:
            return
        data = {"word": kept, "goal_id": goal_id}
        row = self._words.row(kept)
        action = ChangeAction.WORD_LEARNED
        if row is None:
            row = self._datum(WORDS, data, self._clock.today(), None, None)
            self._journal.insert("word", row, action)
        elif load_json(row["data"]).get("goal_id") != goal_id:
            self._journal.update("word", row, {"data": dump_json(data)}, action)
        else:
            return
        self.receipts.append(Receipt(action, goal=goal, data={"word": kept}))

    @verb
    def forget(self, word: str) -> bool:
        """Forget what a word meant; whether anything was known."""
        row = self._words.row(word)
        if row is None:
            return False
        action = ChangeAction.WORD_LEARNED
        self._journal.delete("word", row, action)
        self.receipts.append(Receipt(action, data={"word": fold(word)}, note=FORGOTTEN))
        return True

    def _datum(
        self,
        domain: str,
        data: Mapping[str, Any],
        day: date,
        conversation_id: str | None,
        confidence: float | None,
    ) -> Row:
        return {
            "id": new_id(),
            "domain_id": domain,
            "user_id": self._user_id,
            "conversation_id": conversation_id,
            "data": dump_json(data) or "{}",
            "confidence": confidence,
            "local_day": day.isoformat(),
            "extracted_at": self._now,
            "created_at": self._now,
        }
