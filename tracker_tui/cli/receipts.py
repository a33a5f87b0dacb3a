"""What a change did, in words and as the `changes` of scripts: the answer of every structured command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker_tui.cli.call import Call
    from tracker_tui.ledger import Receipt


def show_receipts(call: Call, receipts: Sequence[Receipt], *, otherwise: str = "Nothing changed.") -> None:
    """Write the receipts of a committed change; `otherwise` is said where there are none."""
    call.out.show(as_json(receipts), lambda: sentences(call, receipts) or otherwise)


def as_json(receipts: Sequence[Receipt]) -> list[dict[str, Any]]:
    """The receipts as `changes`."""
    return [receipt.to_json() for receipt in receipts]


def sentences(call: Call, receipts: Sequence[Receipt]) -> str:
    """The receipts in words, a line each."""
    from tracker_tui.telling import Teller

    teller = Teller(call.tracker.reader, call.clock.today(), call.clock.week_start)
    return "\n".join(teller.sentences(receipts))
