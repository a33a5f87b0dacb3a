"""`tracker log GOAL AMOUNT`: one entry, exactly as told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli import values
from tracker_tui.cli.call import Call, CommandError
from tracker_tui.cli.receipts import as_json, sentences

if TYPE_CHECKING:
    from tracker_tui.progress.goals import Goal

DONE_BEFORE = "That was logged already."


def log(call: Call) -> None:
    """Log an amount to a goal; with a key that was used before, answer as then."""
    from tracker_tui.ledger import AlreadyDone

    ledger, key = call.tracker.ledger, call.key
    answer = ledger.remembered(key) if key else None
    if answer is None:
        try:
            answer = _log(call, key)
        except AlreadyDone:  # another process was quicker with the same key
            answer = ledger.remembered(str(key)) or {}
    call.out.show(answer.get("changes", []), str(answer.get("text") or answer.get("reply") or DONE_BEFORE))


def _log(call: Call, key: str | None) -> dict[str, Any]:
    tracker, today = call.tracker, call.clock.today()
    goal = tracker.reader.find(call.values["goal"]).goal
    value, said = in_unit_of(goal, " ".join(call.values["amount"]))
    day = values.day(call.values["on"], today) if "on" in call.values else today
    with tracker.ledger.change(key=key) as change:
        change.log(goal.id, value, day, notes=note(call), said=said)
    answer = {"changes": as_json(change.receipts), "text": sentences(call, change.receipts)}
    if key:
        tracker.ledger.remember(key, answer)
    return answer


def note(call: Call) -> str | None:
    """The remark that was given, if it says anything."""
    told = call.values.get("note")
    return None if told is None or values.emptied(told) else values.text(told, "The note")


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
