"""`tracker goal …`: set a goal, change its details or its status, remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker_tui.cli import values
from tracker_tui.cli.call import Call, CommandError
from tracker_tui.cli.grammar import KINDS, PERIODS
from tracker_tui.cli.receipts import show_receipts
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period

if TYPE_CHECKING:
    from collections.abc import Callable

# The option of a detail, the ledger's name for it, and how its words are read.
DETAILS: tuple[tuple[str, str, Callable[[str, Call], Any]], ...] = (
    ("title", "title", lambda word, _: values.text(word, "The title")),
    ("target", "target_value", lambda word, _: values.number(word, "The target")),
    ("unit", "unit", lambda word, _: unit(word)),
    ("period", "period", lambda word, _: Period(values.choice(word, "--period", PERIODS))),
    ("by", "deadline", lambda word, call: values.day(word, call.clock.today())),
    ("baseline", "baseline_value", lambda word, _: values.number(word, "The baseline")),
    ("category", "category", lambda word, _: values.text(word, "The category")),
    ("description", "description", lambda word, _: values.text(word, "The description")),
    ("schedule", "schedule", lambda word, _: values.schedule(word)),
)
NEW_NAMES = {"target_value": "target", "baseline_value": "baseline"}
STATES = {GoalStatus.ABANDONED: "dropped"}  # statuses by another name
STAYS = frozenset({"title"})  # what cannot be emptied


def add(call: Call) -> None:
    """Set a goal from its details."""
    from tracker_tui.ledger import NewGoal
    from tracker_tui.progress.coaching import sensible_milestones
    from tracker_tui.progress.way import way_told

    details = {
        NEW_NAMES.get(name, name): value for name, value in _details(call).items() if value is not None
    }
    details["title"] = values.text(" ".join(call.values["title"]), "The title")
    details["kind"] = _kind(call, details)
    if "milestones" in call.values:
        details["milestones"] = _milestones(call.values["milestones"])
    new = NewGoal(**details)
    new = new._replace(metadata=way_told(new.kind, new.baseline, new.title))
    if "milestones" not in details:
        new = new._replace(milestones=sensible_milestones(new.kind, new.target, new.unit, new.baseline))
    with call.tracker.ledger.change() as change:
        change.create_goal(new)
    show_receipts(call, change.receipts)


def _milestones(word: str) -> tuple[float, ...]:
    return () if values.emptied(word) else values.numbers(word, "A milestone")


def edit(call: Call) -> None:
    """Change the details that are told."""
    from tracker_tui.ledger import ChangeAction
    from tracker_tui.progress.coaching import moved_milestones

    details = _details(call)
    if not details:
        raise CommandError(
            "Say what to change, such as --target 120; `tracker goal edit --help` lists it all."
        )
    view = call.tracker.reader.find(call.values["goal"])
    with call.tracker.ledger.change() as change:
        goal = change.update_goal(view.goal.id, **details)
        moved = moved_milestones(view.goal, view.milestones, goal)
        if moved is not None:
            change.put_milestones(goal, moved, ChangeAction.GOAL_UPDATED)
    show_receipts(call, change.receipts, otherwise=f"{goal.title} is like that already.")


def change_status(call: Call) -> None:
    """Pause, resume, complete, drop or delete a goal: the command's second word says which."""
    command = call.request.command
    assert command is not None
    goal = call.tracker.reader.find(call.values["goal"]).goal
    with call.tracker.ledger.change() as change:
        verbs = {
            "pause": change.pause,
            "resume": change.reopen,
            "done": change.complete,
            "drop": change.abandon,
            "delete": change.delete,
        }
        verbs[command.words[1]](goal.id)
    state = STATES.get(goal.status, goal.status)
    show_receipts(call, change.receipts, otherwise=f"{goal.title} is {state} already.")


def unit(word: str) -> str:
    """A unit under the name it is shown by where it is known, else as written."""
    from tracker_tui.progress.units import canonical

    said = values.text(word, "The unit")
    return canonical(said) or said


def _details(call: Call) -> dict[str, Any]:
    given = [
        (option, name, read) for option, name, read in DETAILS if isinstance(call.values.get(option), str)
    ]
    return {name: _value(call, option, name, read) for option, name, read in given}


def _value(call: Call, option: str, name: str, read: Callable[[str, Call], Any]) -> Any:
    word = call.values[option]
    return None if name not in STAYS and values.emptied(word) else read(word, call)


def _kind(call: Call, details: dict[str, Any]) -> GoalKind:
    if "kind" in call.values:
        return GoalKind(values.choice(call.values["kind"], "--kind", KINDS))
    if "period" in details or "schedule" in details:
        return GoalKind.HABIT
    return GoalKind.TOTAL if "target" in details else GoalKind.TASK
