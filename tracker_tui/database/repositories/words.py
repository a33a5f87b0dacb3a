"""What a person's words turned out to mean: rows of `domain_data` in a domain of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.database.records import load_json
from tracker_tui.database.repositories.observations import WORDS

if TYPE_CHECKING:
    from tracker_tui.database.client import Database, Row

LEARNED = "SELECT data FROM domain_data WHERE user_id = ? AND domain_id = ? ORDER BY rowid"
ROWS = "SELECT rowid, * FROM domain_data WHERE user_id = ? AND domain_id = ? ORDER BY rowid"


class WordRepository:
    """Reads the learned words of one user."""

    def __init__(self, database: Database, user_id: str) -> None:
        self._database = database
        self._user_id = user_id

    def all(self) -> dict[str, str]:
        """Each learned word with the id of the goal it means."""
        learned = [load_json(data) for (data,) in self._database.sql(LEARNED, (self._user_id, WORDS))]
        return {str(data["word"]): str(data["goal_id"]) for data in learned if "word" in data}

    def row(self, word: str) -> Row | None:
        """The whole row that holds a word, or None."""
        wanted = fold(word)
        for row in self._rows():
            if load_json(row["data"]).get("word") == wanted:
                return row
        return None

    def rows_of_goal(self, goal_id: str) -> list[Row]:
        """The whole rows of the words that mean a goal."""
        return [row for row in self._rows() if load_json(row["data"]).get("goal_id") == goal_id]

    def _rows(self) -> list[Row]:
        return self._database.sql_rows(ROWS, (self._user_id, WORDS))


def fold(word: str) -> str:
    """A word as it is kept: lower case, white space collapsed."""
    return " ".join(word.split()).casefold()
