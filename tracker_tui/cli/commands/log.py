"""`tracker log GOAL AMOUNT`: one entry, exactly as told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli import values
from tracker_tui.cli.call import Call, CommandError
from tracker_tui.cli.receipts import show_receipts

if TYPE_CHECKING:
    from datetime import date

    from tracker_tui.progress.goals import Goal


def log(call: Call) -> None:
    """Log an amount to a goal; with a key that was used before, answer as then."""
    tracker, key = call.tracker, call.values.get("id")
    before = tracker.ledger.remembered(key) if key else None
    if before is not None:
        call.out.show(before["changes"], before["text"])
        return
    day = entry_day(call, call.values.get("on")) or call.clock.today()
    goal = tracker.reader.find(call.values["goal"]).goal
    value, said = in_unit_of(goal, " ".join(call.values["amount"]))
    with tracker.ledger.change() as change:
        change.log(goal.id, value, day, notes=note(call), said=said)
    show_receipts(call, change.receipts, remember_as=key)


def note(call: Call) -> str | None:
    """The remark that was given, if it says anything."""
    told = call.values.get("note")
    return None if told is None or values.emptied(told) else values.text(told, "The note")


def entry_day(call: Call, word: str | None) -> date | None:
    """The day an entry belongs to. Raises CommandError for one that has not come."""
    if word is None:
        return None
    day = values.day(word, call.clock.today())
    if day > call.clock.today():
        raise CommandError(f"{day} has not come yet, and nothing is logged in the future. Log it then.")
    return day


def in_unit_of(goal: Goal, words: str) -> tuple[float, dict[str, Any] | None]:
    """An amount in the goal's unit and, where it was told in another, what was told. Raises CommandError."""
    from tracker_tui.progress import units

    amount, unit = values.amount_and_unit(words)
    if amount < 0:
        raise CommandError("An amount is never negative. To take something back, use `tracker undo`.")
    if unit is None:
        return amount, None
    own = goal.unit or ("%" if goal.kind == "task" else None)
    converted = units.convert(amount, unit, own) if own else None
    if converted is None:
        counted = f"is counted in {own}" if own else "has no unit"
        raise CommandError(f"{unit} does not fit: {goal.title} {counted}. Give the amount in that.")
    return converted, None if converted == amount else {"value": amount, "unit": unit}
