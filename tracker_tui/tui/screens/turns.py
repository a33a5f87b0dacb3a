"""The turns of this sitting: begun by a person, filled by what the turn thread tells."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from tracker_tui.telling.notices import STOPPED
from tracker_tui.tui.talk import TAKEN_BACK, Segment, Talk

if TYPE_CHECKING:
    from tracker_tui.clock import Clock
    from tracker_tui.telling import ReceiptLine
    from tracker_tui.tui import messages
    from tracker_tui.tui.widgets.chat_log import ChatLog


class Turns:
    """Finds the turn a message is about and changes it; the caller has the changed ones drawn anew."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._numbers = count(1)
        self._last: Talk | None = None

    def begin(self, chat: ChatLog, said: str) -> str:
        """Add a turn for what a person said, and return its key."""
        talk = Talk(f"turn-{next(self._numbers)}", said, self._clock.now(), waiting=True)
        chat.add(talk)
        return talk.key

    def waiting(self, chat: ChatLog) -> bool:
        """Whether a reply is still to come."""
        return any(talk.waiting for talk in chat.talks)

    def committed(self, chat: ChatLog, event: messages.Committed) -> list[Talk]:
        """Something was logged or changed: show the receipts."""
        talk = chat.find(event.key)
        return self.with_receipts(talk, (*talk.receipts, *event.receipts)) if talk else []

    def spoken(self, chat: ChatLog, event: messages.Spoken) -> list[Talk]:
        """More of a reply: it goes on with the segment at its place, or begins that one."""
        talk = chat.find(event.key)
        if talk is None or not talk.waiting:
            return []
        begun = {segment.place: segment for segment in talk.segments}
        segment = begun.get(event.place, Segment(event.mode, "", event.place))
        begun[event.place] = segment._replace(text=segment.text + event.text)
        talk.segments = tuple(begun[place] for place in sorted(begun))
        return [talk]

    def answered(self, chat: ChatLog, event: messages.Answered) -> list[Talk]:
        """The whole reply."""
        talk = chat.find(event.key)
        if talk is None:
            return []
        talk.before_id, talk.change_ids = event.before_id, event.change_ids
        if not talk.stopped:
            talk.segments, talk.notice, talk.waiting = event.segments, event.notice, False
        changed = self.with_receipts(talk, event.receipts) if event.receipts != talk.receipts else []
        return [talk, *changed]

    def stop(self, chat: ChatLog) -> list[Talk]:
        """No reply is wanted any more; what was logged stays, and shows when it comes."""
        stopped = [talk for talk in chat.talks if talk.waiting]
        for talk in stopped:
            talk.waiting, talk.stopped, talk.notice = False, True, STOPPED
        return stopped

    def refused(self, chat: ChatLog, event: messages.Refused) -> Talk | None:
        """The turn could not be had."""
        talk = chat.find(event.key)
        if talk is not None:
            talk.notice, talk.waiting, talk.stopped = event.sentence, False, False
        return talk

    def taken_back(self, chat: ChatLog, undone: frozenset[str]) -> list[Talk]:
        """Which changes stand undone: the turns that this makes different."""
        different = []
        for talk in chat.talks:
            now = bool(talk.change_ids) and undone.issuperset(talk.change_ids)
            if talk.undone != now:
                talk.undone = now
                different.append(talk)
        return different

    def changed(
        self, chat: ChatLog, receipts: tuple[ReceiptLine, ...], change_ids: tuple[str, ...] = ()
    ) -> list[Talk]:
        """A key or form changed something: a turn without words."""
        talk = Talk(f"change-{next(self._numbers)}", at=self._clock.now(), change_ids=change_ids)
        chat.add(talk)
        return self.with_receipts(talk, receipts)

    def with_receipts(self, talk: Talk, receipts: tuple[ReceiptLine, ...]) -> list[Talk]:
        """Give a turn what it changed; it has the key beside it from now on, and the one before has not."""
        if not receipts:
            return [talk]
        talk.receipts = receipts
        before, self._last = self._last, talk
        if before is not None:
            before.offer = ""
        talk.offer = "redo" if any(receipt.mark == TAKEN_BACK for receipt in receipts) else "undo"
        return [talk, *([before] if before is not None and before is not talk else [])]
