"""Changes that nobody said in words, by key, form, command line or file, as turns among those of the talk."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tracker_tui.telling import ReceiptLine, Teller
from tracker_tui.tui.stored import shown
from tracker_tui.tui.talk import Talk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker_tui.bootstrap import Tracker
    from tracker_tui.ledger import Receipt
    from tracker_tui.ledger.past import Past, PastChange

MOST_TURNS = 40  # such turns among one page of talk
MOST_PASSED = 4000  # changes that are looked past to find those of a page
MOST_LINES = 8  # of one change; a file may bring thousands
UNCOUNTED = 150  # from here on not all of them were read, so no number is told
IMPORTED = "+"


def few(lines: Sequence[ReceiptLine]) -> tuple[ReceiptLine, ...]:
    """The first lines of a change, and how many there are beside them."""
    if len(lines) <= MOST_LINES:
        return tuple(lines)
    return (*lines[: MOST_LINES - 1], _more(len(lines) - MOST_LINES + 1))


def _more(count: int) -> ReceiptLine:
    told = "many" if count >= UNCOUNTED else f"{count:,}"
    return ReceiptLine("·", "", f"and {told} more")


def lines_of(tracker: Tracker, receipts: Iterable[Receipt]) -> tuple[ReceiptLine, ...]:
    """Receipts of the past as lines. What a period's sum was then is not known any more, nor what each of
    several entries of one change made.
    """
    receipts = list(receipts)
    times = Counter(receipt.goal.id for receipt in receipts if receipt.goal and receipt.entry)
    clock = tracker.clock
    teller = Teller(tracker.reader, clock.today(), clock.week_start)
    lines: list[ReceiptLine] = []
    for receipt in receipts[: MOST_LINES + 1]:
        line = teller.line(receipt)
        if receipt.goal is None and receipt.note and receipt.reverted is None:
            lines.append(ReceiptLine(line.mark if line else IMPORTED, "", receipt.note, ""))
        elif line is not None:
            goal = receipt.goal if receipt.entry is not None else None
            unknown = goal is not None and (goal.periodic or times[goal.id] > 1)
            makes = line.makes.partition(":")[0] if receipt.reverted else ""
            lines.append(ReceiptLine(line.mark, line.title, line.what, makes if unknown else line.makes))
    told = few(shown(lines))
    return (*told[:-1], _more(len(receipts) - MOST_LINES + 1)) if len(lines) > MOST_LINES else told


class Wordless:
    """Reads such changes backwards, beside the pages of a talk; one such reader for each talk."""

    def __init__(self, tracker: Tracker) -> None:
        self._tracker = tracker
        self._read: list[tuple[int, int]] = []  # moments and places in the log, as far as it was read

    def among(self, first: int | None, until: int | None) -> list[Talk]:
        """Turns from `first` to before `until` (Unix seconds), oldest first; None: from the beginning, until
        now.
        """
        past = self._tracker.ledger.past()
        talks = [talk for change in self._stretch(past, first, until) if (talk := self._talk(past, change))]
        return talks[::-1]

    def _stretch(self, past: Past, first: int | None, until: int | None) -> Iterator[PastChange]:
        found = 0
        begin = min((seq for at, seq in self._read if until is not None and at >= until), default=None)
        for passed, change in enumerate(past.without_words(begin)):
            if (first is not None and change.at < first) or passed == MOST_PASSED or found == MOST_TURNS:
                return
            if until is None or change.at < until:
                found += 1
                yield change
            self._read.append((change.at, change.seq))

    def _talk(self, past: Past, change: PastChange) -> Talk | None:
        lines = lines_of(self._tracker, past.receipts_of(change.change_id))
        if not lines:
            return None
        at = self._tracker.clock.local(change.at)
        return Talk(change.change_id, at=at, receipts=lines, change_ids=(change.change_id,))


def mark_taken_back(tracker: Tracker, talks: Sequence[Talk]) -> None:
    """Mark the turns whose changes stand undone."""
    undone = tracker.ledger.past().taken_back([one for talk in talks for one in talk.change_ids])
    for talk in talks:
        talk.undone = bool(talk.change_ids) and undone.issuperset(talk.change_ids)


def in_order(talks: Iterable[Talk], others: Iterable[Talk]) -> list[Talk]:
    """Turns of both kinds by time; at the same second what was said comes first."""
    both = [*talks, *others]
    both.sort(key=lambda talk: talk.at.timestamp() if talk.at else 0.0)  # a stable sort
    return both
