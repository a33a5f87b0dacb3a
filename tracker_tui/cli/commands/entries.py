"""`tracker entries`, `tracker entry edit` and `tracker entry rm`: what was logged, and putting it right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli import values
from tracker_tui.cli.call import Call, CommandError
from tracker_tui.cli.commands.log import in_unit_of, note
from tracker_tui.cli.receipts import show_receipts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from tracker_tui.progress.goals import Goal, ProgressEntry

SHOWN_ID = 8  # the first letters of an id that a list shows, and the fewest that name an entry
NONE_YET = 'Nothing is logged there yet. Try: tracker say "ran 5 km".'


def entries(call: Call) -> None:
    """List entries, newest first, of one goal or of all, within the days told."""
    reader = call.tracker.reader
    goal_id = reader.find(call.values["goal"]).goal.id if "goal" in call.values else None
    first, last = (_bound(call, name) for name in ("from", "to"))
    limit = values.count(call.values["limit"], "--limit") if "limit" in call.values else None
    found = reader.entries(goal_id, first=first, last=last, limit=limit)
    goals = {goal.id: goal for goal in reader.all_goals()}
    call.out.show(
        [_to_json(entry, goals[entry.goal_id]) for entry in found],
        lambda: table(call, found, goals, titled=goal_id is None) or NONE_YET,
    )


def edit(call: Call) -> None:
    """Correct an entry's amount, day or note."""
    entry = _find(call)
    fields: dict[str, Any] = {}
    if "amount" in call.values:
        goal = call.tracker.reader.goal(entry.goal_id).goal
        fields["value"] = in_unit_of(goal, call.values["amount"])[0]
    if "on" in call.values:
        fields["day"] = values.day(call.values["on"], call.clock.today())
    if "note" in call.values:
        fields["notes"] = note(call)
    if not fields:
        raise CommandError("Say what to correct: --amount, --on or --note.")
    with call.tracker.ledger.change() as change:
        change.correct(entry.id, **fields)
    show_receipts(call, change.receipts, otherwise="The entry is like that already.")


def remove(call: Call) -> None:
    """Remove an entry; undo brings it back."""
    entry = _find(call)
    with call.tracker.ledger.change() as change:
        change.remove(entry.id)
    show_receipts(call, change.receipts)


def _bound(call: Call, name: str) -> date | None:
    word = call.values.get(name)
    return None if word is None else values.day(word, call.clock.today())


def _find(call: Call) -> ProgressEntry:
    whole = call.values["id"].strip()
    told = whole.lower()
    exact = [entry for entry in call.tracker.reader.entries_by_id(whole) if entry.id == whole]
    if exact:
        return exact[0]
    if len(told) < SHOWN_ID or not told.isalnum():
        raise CommandError(f"An entry's id has {SHOWN_ID} letters or more; `tracker entries` shows them.")
    found = call.tracker.reader.entries_by_id(told)
    if len(found) != 1:
        many = f"{len(found)} entries have" if found else "No entry has"
        raise CommandError(f"{many} an id that begins like that; `tracker entries` lists them.")
    return found[0]


def _to_json(entry: ProgressEntry, goal: Goal) -> dict[str, Any]:
    return {
        "id": entry.id,
        "goal_id": entry.goal_id,
        "goal": goal.title,
        "value": entry.value,
        "unit": goal.unit,
        "day": entry.day.isoformat(),
        "logged_at": entry.logged_at,
        "notes": entry.notes,
        "source": str(entry.source),
        "skip": entry.skip,
    }


def table(call: Call, found: Sequence[ProgressEntry], goals: Mapping[str, Goal], *, titled: bool) -> str:
    """Entries with the beginning of their id, day, amount, the goal's title where asked for, and note."""
    from tracker_tui.progress.draw import cut, pad, width_of

    amounts = [_amount(entry, goals[entry.goal_id]) for entry in found]
    broad = max(map(width_of, amounts), default=0)
    lines = []
    for entry, amount in zip(found, amounts, strict=True):
        title = goals[entry.goal_id].title if titled else ""
        cells = (entry.id[:SHOWN_ID], entry.day.isoformat(), pad(amount, broad, right=True), title)
        line = "  ".join(filter(None, (*cells, " ".join((entry.notes or "").split()))))
        lines.append(cut(line, call.out.width, ascii=call.ascii))
    return "\n".join(lines)


def _amount(entry: ProgressEntry, goal: Goal) -> str:
    from tracker_tui.progress.numbers import format_value

    return "skipped" if entry.skip else format_value(entry.value, "%" if goal.kind == "task" else goal.unit)
