"""Many goals and entries at once: one change with one audit line, which names all that it brought."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from tracker_tui.database.ids import new_id
from tracker_tui.database.models import DomainData, EntryRow, GoalRow, MilestoneRow
from tracker_tui.database.records import dump_json, load_json, milestone_of
from tracker_tui.database.repositories.audit import Line
from tracker_tui.database.repositories.goals import LIVE, NUMBER
from tracker_tui.database.repositories.observations import WORDS
from tracker_tui.database.rows import Rows
from tracker_tui.ledger.follow import FORMER, Following, smallest_free
from tracker_tui.ledger.receipts import ChangeAction, Receipt
from tracker_tui.ledger.work import verb

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import peewee

    from tracker_tui.database.client import Row

    Watch = Callable[[int, int], None]  # rows written, rows in all

BATCH = "batch"  # the entity of an import's line
IMPORTED = "imported"
CHUNK = 500
MODELS: dict[str, type[peewee.Model]] = {
    "goals": GoalRow,
    "progress_entries": EntryRow,
    "goal_milestones": MilestoneRow,
    "domain_data": DomainData,
}


class Incoming(NamedTuple):
    """A goal from a file, as the columns of its row, with the rows of its entries and milestones."""

    goal: Row
    entries: list[Row]
    milestones: list[Row]


class Brought(NamedTuple):
    """How much an import brought, and how much of the file was there already."""

    goals: int
    entries: int
    known_goals: int = 0
    known_entries: int = 0


class ImportVerbs(Following):
    """The verb on files."""

    @verb
    def bring_in(
        self, incoming: Sequence[Incoming], data: Sequence[Row] = (), watch: Watch | None = None
    ) -> Brought:
        """Add goals with all that belongs to them; what is there already, by its id, stays as it is.

        `watch` is told how many rows of how many are written.
        """
        known = {one.goal["id"]: self._goals.seek(one.goal["id"]) for one in incoming}
        new = [one for one in incoming if known[one.goal["id"]] is None]
        taken = self._numbers()
        renamed = {one.goal["id"]: self._adopt(one, taken) for one in new}
        rows = {
            "goals": [one.goal for one in new],
            "progress_entries": [row for one in incoming for row in one.entries],
            "goal_milestones": [row for one in incoming for row in one.milestones],
            "domain_data": [self._own(row, renamed) for row in data if not self._learned(row)],
        }
        told = len(rows["progress_entries"])
        rows = {table: self._unknown(table, of_table) for table, of_table in rows.items()}
        rows["progress_entries"].sort(key=lambda row: float(row["logged_at"]))
        written, whole = 0, sum(map(len, rows.values()))
        for table, of_table in rows.items():
            for start in range(0, len(of_table), CHUNK):
                chunk = of_table[start : start + CHUNK]
                self._database.run(MODELS[table].insert_many(chunk))
                written += len(chunk)
                if watch is not None:
                    watch(written, whole)
        self._keep_batch(rows)
        self._settle_new([one.goal["id"] for one in new])
        self._settle_known([row for row in known.values() if row], rows["progress_entries"])
        entries = len(rows["progress_entries"])
        return Brought(len(new), entries, len(incoming) - len(new), told - entries)

    def _adopt(self, one: Incoming, taken: set[int]) -> str:
        """Make a goal this user's, with a number where it is alive; its id, new where it was taken."""
        if Rows(self._database, "goals").get(one.goal["id"]) is not None:
            one.goal["id"] = new_id()
            for row in (*one.entries, *one.milestones):
                row |= {"id": new_id(), "goal_id": one.goal["id"]}
        one.goal["user_id"] = self._user_id
        metadata = dict(one.goal["metadata"] or {})
        if one.goal["status"] in LIVE:
            wanted = metadata.get(NUMBER)
            free = isinstance(wanted, int) and wanted > 0 and wanted not in taken
            metadata[NUMBER] = wanted if free else smallest_free(taken)
            taken.add(metadata[NUMBER])
        elif NUMBER in metadata:
            metadata[FORMER] = metadata.pop(NUMBER)
        one.goal["metadata"] = dump_json(metadata)
        return str(one.goal["id"])

    def _own(self, row: Row, renamed: dict[str, str]) -> Row:
        """An observation or word as this user's; with an id of its own where the file is somebody else's."""
        if all(old == new for old, new in renamed.items()):
            return {**row, "user_id": self._user_id}
        data = load_json(row["data"])
        if row["domain_id"] == WORDS:
            data["goal_id"] = renamed.get(data["goal_id"], data["goal_id"])
        return {**row, "user_id": self._user_id, "id": new_id(), "data": dump_json(data)}

    def _learned(self, row: Row) -> bool:
        """Whether a row is a word that means something here already."""
        return row["domain_id"] == WORDS and self._words.row(load_json(row["data"])["word"]) is not None

    def _unknown(self, table: str, rows: Sequence[Row]) -> list[Row]:
        """Rows whose ids are neither in the table nor twice in the file."""
        by_id = {row["id"]: row for row in rows}
        there = Rows(self._database, table).ids_among(list(by_id))
        return [row for row_id, row in by_id.items() if row_id not in there]

    def _keep_batch(self, rows: dict[str, list[Row]]) -> None:
        ids = {table: [row["id"] for row in of_table] for table, of_table in rows.items()}
        if any(ids.values()):
            after = json.dumps(ids, separators=(",", ":"))
            self._journal.add(Line("", IMPORTED, BATCH, self.change_id, None, after, 0))

    def _settle_new(self, goal_ids: Sequence[str]) -> None:
        """Store what the entries make of each new goal; its status is as the file has it."""
        for goal_id in goal_ids:
            goal = self._goal(goal_id)
            values = self.true_values(goal, goal)
            Rows(self._database, "goals").update(goal_id, values)
            settled = self._goal(goal_id)
            for row in self._milestones.rows(goal_id):
                achieved = self.achieved(settled, milestone_of(row))
                at = (row["achieved_at"] or self._now) if achieved else None
                told = {"achieved": int(achieved), "achieved_at": at}
                Rows(self._database, "goal_milestones").update(row["id"], told)
            self.receipts.append(Receipt(ChangeAction.GOAL_CREATED, goal=settled, note=IMPORTED))

    def _settle_known(self, goals: Sequence[Row], entries: Sequence[Row]) -> None:
        touched = {row["goal_id"] for row in entries}
        for row in goals:
            if row["id"] in touched:
                self.follow(row, {}, ChangeAction.GOAL_UPDATED)
