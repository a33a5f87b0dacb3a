"""From extractions to changes: each is one verb of the ledger, and all of a message are one change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tracker_tui.language.extraction import NEW_GOAL, EntryAction, GoalAction
from tracker_tui.ledger import ChangeAction, NewGoal, NothingToRedo, NothingToUndo
from tracker_tui.ledger.imports import IMPORTED
from tracker_tui.logs import log_event
from tracker_tui.progress.goals import GoalError, ProgressSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker_tui.language.extraction import Extraction, ProgressUpdate
    from tracker_tui.ledger.change import Change
    from tracker_tui.modes.base import HandlerContext

ACTING_ON_GOALS = frozenset(GoalAction) - {GoalAction.REVIEW}
TRAVEL = frozenset({EntryAction.UNDO, EntryAction.REDO})
ONLY_IMPORT = (
    "Nothing was logged since the import, so there is nothing of that to take back. "
    "Say “undo the import” if you mean that."
)
POINTING = frozenset({"that", "this", "it", "those", "these", "one"})
NO_SUCH_ENTRY = "I find no entry that this could mean, so nothing was changed."
ALREADY_SO = "{title} stood at that already, so there was nothing to add."
GOING_ON = "{title} is going on already, so nothing was changed."
LIKE_THAT = "{title} is like that already, so nothing was changed."


class NoSuchEntry(Exception):  # noqa: N818 - somebody's memory, not a fault
    """A correction of something that is not there; the message is a sentence for the person."""


class Deeds:
    """What came of the acting parts of a message, beside receipts: what was not done, and why."""

    def __init__(self) -> None:
        self.refusals: list[str] = []
        self.created_goal_id: str | None = None


def acts(extraction: Extraction) -> bool:
    """Whether an extraction would change something, once nothing about it is unclear."""
    if extraction.progress_update is not None:
        return True
    if extraction.goal_intent is not None:
        return extraction.goal_intent.action in ACTING_ON_GOALS
    return bool(extraction.learn or extraction.forget)


def perform(context: HandlerContext, extractions: tuple[Extraction, ...]) -> Deeds:
    """Do what was said. What is refused is told in words and costs nothing else its place."""
    deeds = Deeds()
    steps = [extraction for extraction in extractions if _travels(extraction)]
    changes = [extraction for extraction in extractions if not _travels(extraction)]
    for extraction in steps:
        _travel(context, extraction, deeds)
    if changes:
        _change(context, changes, deeds)
    return deeds


def _travels(extraction: Extraction) -> bool:
    return extraction.progress_update is not None and extraction.progress_update.action in TRAVEL


def _travel(context: HandlerContext, extraction: Extraction, deeds: Deeds) -> None:
    update = extraction.progress_update
    assert update is not None
    if _points_past_import(context, update):
        deeds.refusals.append(ONLY_IMPORT)
        return
    go = context.ledger.undo if update.action is EntryAction.UNDO else context.ledger.redo
    try:
        context.outcome.receipts += go(update.steps, message_id=context.message_id)
    except (NothingToUndo, NothingToRedo) as refusal:
        if update.action is EntryAction.REDO and _removed_last(context):
            context.outcome.receipts += context.ledger.undo(1, message_id=context.message_id)
        else:
            deeds.refusals.append(str(refusal))


def _points_past_import(context: HandlerContext, update: ProgressUpdate) -> bool:
    """Whether "undo that" means something said, of which nothing came: the latest change is an import."""
    if update.action is not EntryAction.UNDO or update.steps > 1:
        return False
    said = set(re.findall(r"[a-z]+", (update.said or "").lower()))
    return bool(said & POINTING) and "import" not in said and context.reader.last_action() == IMPORTED


def _removed_last(context: HandlerContext) -> bool:
    """Whether the latest change took something away, so that bringing it back means to undo that."""
    last = context.reader.last_action()
    return last in (ChangeAction.PROGRESS_REMOVED, ChangeAction.GOAL_DELETED)


def _change(context: HandlerContext, extractions: list[Extraction], deeds: Deeds) -> None:
    earlier = context.outcome.change_ids
    with context.ledger.change(
        message_id=context.message_id,
        conversation_id=context.conversation_id,
        source=ProgressSource.EXTRACTED,
        continues=earlier[-1] if earlier else None,
    ) as change:
        for extraction in extractions:
            try:
                _one(context, change, extraction, deeds)
            except (GoalError, NoSuchEntry) as refusal:
                log_event("refused", message_id=context.message_id, reason=type(refusal).__name__)
                deeds.refusals.append(str(refusal))
    context.outcome.receipts += change.receipts
    if change.change_id not in earlier:
        earlier.append(change.change_id)
    context.outcome.created_goal_id = deeds.created_goal_id


def _one(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    for word, goal_id in extraction.learn.items():
        change.learn(word, goal_id)
    for word in extraction.forget:
        change.forget(word)
    if extraction.goal_intent is not None and extraction.goal_intent.action in GOAL_DEEDS:
        GOAL_DEEDS[extraction.goal_intent.action](context, change, extraction, deeds)
    if extraction.progress_update is not None:
        ENTRY_DEEDS[extraction.progress_update.action](context, change, extraction, deeds)


def _set(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    from tracker_tui.progress.coaching import sensible_milestones
    from tracker_tui.progress.way import way_told

    wanted = extraction.goal_intent
    assert wanted is not None
    assert wanted.title is not None
    assert wanted.kind is not None
    goal = change.create_goal(
        NewGoal(
            title=wanted.title,
            kind=wanted.kind,
            target=wanted.target,
            unit=wanted.unit,
            period=wanted.period,
            deadline=wanted.deadline,
            baseline=wanted.baseline,
            category=wanted.category,
            description=wanted.description,
            schedule=wanted.schedule,
            milestones=wanted.milestones
            or sensible_milestones(wanted.kind, wanted.target, wanted.unit, wanted.baseline),
            metadata=way_told(wanted.kind, wanted.baseline, extraction.text),
            conversation_id=context.conversation_id,
        )
    )
    deeds.created_goal_id = goal.id


# The fields of an intent, and what the ledger calls them.
UPDATES = {
    "title": "title",
    "description": "description",
    "category": "category",
    "target": "target_value",
    "unit": "unit",
    "deadline": "deadline",
    "period": "period",
    "baseline": "baseline_value",
    "schedule": "schedule",
}


def _update(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    wanted = extraction.goal_intent
    assert wanted is not None
    fields: dict[str, Any] = {
        column: getattr(wanted, name) for name, column in UPDATES.items() if getattr(wanted, name) is not None
    }
    fields |= {UPDATES[name]: None for name in wanted.clears if name in UPDATES}
    goal_id = _goal(wanted.goal_ids, deeds)
    if fields:
        from tracker_tui.progress.coaching import moved_milestones

        before = context.reader.goal(goal_id)
        told = len(change.receipts)
        goal = change.update_goal(goal_id, **fields)
        if len(change.receipts) == told and not wanted.milestones:
            deeds.refusals.append(LIKE_THAT.format(title=goal.title))
        moved = moved_milestones(before.goal, before.milestones, goal)
        if moved is not None:
            change.put_milestones(goal, moved, ChangeAction.GOAL_UPDATED)
    if wanted.milestones:
        change.set_milestones(goal_id, wanted.milestones)


def _status(verb: str) -> Callable[[HandlerContext, Change, Extraction, Deeds], None]:
    def deed(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
        for goal_id in extraction.goal_intent.goal_ids if extraction.goal_intent else ():
            told = len(change.receipts)
            goal = getattr(change, verb)(_goal((goal_id,), deeds))
            if verb == "resume" and len(change.receipts) == told:
                deeds.refusals.append(GOING_ON.format(title=goal.title))

    return deed


GOAL_DEEDS: dict[GoalAction, Callable[[HandlerContext, Change, Extraction, Deeds], None]] = {
    GoalAction.SET: _set,
    GoalAction.UPDATE: _update,
    GoalAction.CANCEL: _status("abandon"),
    GoalAction.PAUSE: _status("pause"),
    GoalAction.RESUME: _status("resume"),
    GoalAction.COMPLETE: _status("complete"),
    GoalAction.DELETE: _status("delete"),
}


def _goal(goal_ids: tuple[str, ...], deeds: Deeds) -> str:
    goal_id = goal_ids[0]
    return deeds.created_goal_id or goal_id if goal_id == NEW_GOAL else goal_id


def _log(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    update = extraction.progress_update
    assert update is not None
    day = update.last_day or update.day or context.situation.today
    said = _said(update)
    if not update.goal_ids:
        change.observe(said | {"text": extraction.text, "metric": update.metric}, day)
        return
    if update.value is None:
        return
    goal_id = _goal(update.goal_ids, deeds)
    if update.total:
        period = update.total_period
        logged = change.log_total(
            goal_id, update.value, day, period=period, notes=update.notes, at=update.time, said=said
        )
        if logged is None:
            deeds.refusals.append(ALREADY_SO.format(title=context.reader.title(goal_id)))
    else:
        change.log(goal_id, update.value, day, notes=update.notes, at=update.time, said=said)


def _said(update: ProgressUpdate) -> dict[str, Any]:
    said = {"said": update.said, "value": update.said_value, "unit": update.said_unit}
    return {name: value for name, value in said.items() if value is not None}


def _skip(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    update = extraction.progress_update
    assert update is not None
    day = update.day or context.situation.today
    change.skip(_goal(update.goal_ids, deeds), day, update.last_day, notes=update.notes)


def _correct(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    update = extraction.progress_update
    assert update is not None
    entry_id = _entry(update)
    value = update.value
    if update.new_goal_id is not None:
        change.move(entry_id, update.new_goal_id, value=value)
        value = None
    if value is not None or update.day is not None or update.notes is not None:
        change.correct(entry_id, value=value, day=update.day, notes=update.notes)


def _remove(context: HandlerContext, change: Change, extraction: Extraction, deeds: Deeds) -> None:
    update = extraction.progress_update
    assert update is not None
    change.remove(_entry(update))


def _entry(update: ProgressUpdate) -> str:
    """The id of the entry meant. Raises NoSuchEntry where there is none."""
    if update.entry_id is None:
        raise NoSuchEntry(NO_SUCH_ENTRY)
    return update.entry_id


ENTRY_DEEDS: dict[EntryAction, Callable[[HandlerContext, Change, Extraction, Deeds], None]] = {
    EntryAction.LOG: _log,
    EntryAction.SKIP: _skip,
    EntryAction.CORRECT: _correct,
    EntryAction.REMOVE: _remove,
}
