"""Pages of a talk, read from what is stored: the newest, those before and after, those around a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker_tui.tui.messages import FoundOpened, LaterRead

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.database.repositories.conversations import StoredMessage
    from tracker_tui.tui.conversations import Stretch
    from tracker_tui.tui.retold import Wordless
    from tracker_tui.tui.talk import Talk

WINDOW = 20  # turns read at once
MOST_SHOWN = 1000  # changes whose undoing is told


class Pages:
    """Reads them, and keeps which changes the screen has receipts of."""

    def __init__(self) -> None:
        self._wordless: Wordless | None = None
        self._shown: dict[str, None] = {}

    @property
    def changes(self) -> list[str]:
        """The changes that the screen has receipts of, in the order they came there."""
        return list(self._shown)

    def show_changes(self, change_ids: Iterable[str]) -> None:
        """Some more changes are shown."""
        self._shown.update(dict.fromkeys(change_ids))
        for forgotten in list(self._shown)[:-MOST_SHOWN]:
            del self._shown[forgotten]

    def before(self, tracker: Tracker, before_id: str | None = None) -> tuple[list[Talk], bool]:
        """The turns before a message, else the newest; and whether there are still older ones."""
        stored = tracker.history(WINDOW * 2, before_id)
        more = len(stored) == WINDOW * 2
        if before_id is None:
            self._wordless = None
        return self._among(tracker, stored, *_stretch(tracker, stored, before_id, more=more)), more

    def after(self, tracker: Tracker, since_id: str) -> LaterRead | None:
        """The turns after a message; None where it is gone."""
        from tracker_tui.tui.conversations import after

        stretch = after(tracker, since_id, WINDOW * 2)
        if stretch is None:
            return None
        talks = self._among(tracker, stretch.messages, stretch.since, _until(stretch))
        return LaterRead(talks, stretch.later)

    def around(self, tracker: Tracker, message_id: str) -> FoundOpened | None:
        """The turns around a message, in its conversation, which goes on; None where it is gone."""
        from tracker_tui.tui.conversations import around

        stretch = around(tracker, message_id, WINDOW)
        if stretch is None:
            return None
        self._wordless = None
        first = stretch.messages[0].at if stretch.more else None
        talks = self._among(tracker, stretch.messages, first, _until(stretch))
        return FoundOpened(talks, stretch.more, stretch.later, stretch.keys)

    def _among(
        self, tracker: Tracker, stored: list[StoredMessage], first: int | None, until: int | None
    ) -> list[Talk]:
        """Stored messages as turns, and those without words of the same stretch."""
        from tracker_tui.tui.retold import Wordless, in_order, mark_taken_back
        from tracker_tui.tui.stored import talks_of

        if self._wordless is None:
            self._wordless = Wordless(tracker)
        talks = in_order(talks_of(stored, tracker.clock), self._wordless.among(first, until))
        mark_taken_back(tracker, talks)
        self.show_changes(change_id for talk in talks for change_id in talk.change_ids)
        return talks


def _until(stretch: Stretch) -> int | None:
    return stretch.messages[-1].at + 1 if stretch.later else None


def _stretch(
    tracker: Tracker, stored: list[StoredMessage], before_id: str | None, *, more: bool
) -> tuple[int | None, int | None]:
    """From when to before when a page of talk reaches: the first of several talks back to the beginning, the
    one talked in last until now.
    """
    at_hand, latest = tracker.conversations.latest_active(), tracker.conversations.all(2)
    first = stored[0].at if more else at_hand.started_at if at_hand and len(latest) > 1 else None
    following = tracker.conversations.message(before_id) if before_id else None
    if following is not None:
        return first, following.at
    last = at_hand is None or not stored or latest[0].last_activity_at <= at_hand.last_activity_at
    return first, None if last else stored[-1].at + 1
