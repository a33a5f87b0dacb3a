"""What a goal form says so far: a goal to make or to change, or the sentence that tells what is missing."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from tracker_tui.progress.goals import PERIODIC, Goal, GoalError, GoalKind, Period
from tracker_tui.progress.numbers import format_value, short_day
from tracker_tui.tui.typed import NotYet, day_of, number_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tracker_tui.ledger import NewGoal
    from tracker_tui.ledger.updates import GoalFields

EXAMPLE = "2026-12-31 or “end of June”"
KINDS: dict[GoalKind, str] = {
    GoalKind.TOTAL: "adds up to a target",
    GoalKind.MEASURE: "a reading that moves to a target",
    GoalKind.HABIT: "so often in each period",
    GoalKind.LIMIT: "at most so much in each period",
    GoalKind.TASK: "done or not yet",
}


@dataclass(slots=True, frozen=True)
class GoalDraft:
    """The fields as typed."""

    title: str
    kind: GoalKind
    target: str = ""
    unit: str = ""
    period: str = ""
    deadline: str = ""
    baseline: str = ""
    category: str = ""

    def goal(self, today: date) -> NewGoal:
        """The goal it describes. Raises NotYet."""
        from tracker_tui.ledger import NewGoal, rules
        from tracker_tui.progress.coaching import sensible_milestones
        from tracker_tui.progress.way import way_told

        new = NewGoal(kind=self.kind, **{name: read(self, today) for name, read in _READ.items()})
        try:
            rules.check_target(new.kind, new.target, new.baseline, new.period)
        except GoalError as error:
            raise NotYet(str(error), "target") from error
        return new._replace(
            milestones=sensible_milestones(new.kind, new.target, new.unit, new.baseline),
            metadata=way_told(new.kind, new.baseline, new.title),
        )

    def sentence(self, today: date) -> str:
        """What the goal would be, in a few words. Raises NotYet."""
        return _told(self.goal(today), today)

    def changes(self, goal: Goal, today: date) -> GoalFields:
        """What is to be changed of a goal: all that is typed otherwise than it is. Raises NotYet."""
        was = draft_of(goal)
        typed = [f.name for f in fields(self) if getattr(self, f.name) != getattr(was, f.name)]
        return {_COLUMNS.get(name, name): _READ[name](self, today) for name in typed}  # type: ignore[return-value]

    def changed_sentence(self, goal: Goal, today: date) -> str:
        """What a goal would become, in a few words. Raises NotYet."""
        from tracker_tui.ledger.updates import updated

        told = self.changes(goal, today)
        if not told:
            return "Nothing is changed yet."
        try:
            update = updated(goal, told, today, today)
        except GoalError as error:
            raise NotYet(str(error), "target") from error
        return _told(_as_new(update.goal), today) + (f"; {update.note}" if update.note else "")


def draft_of(goal: Goal) -> GoalDraft:
    """A goal as one would type it."""
    return GoalDraft(
        goal.title,
        goal.kind,
        _typed(goal.target_value),
        goal.unit or "",
        str(goal.period or ""),
        goal.deadline.isoformat() if goal.deadline else "",
        _typed(goal.baseline_value),
        goal.category or "",
    )


def _typed(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"


def _title(draft: GoalDraft, today: date) -> str:
    if not draft.title.strip():
        raise NotYet("What would you like to call it?", "title")
    return draft.title.strip()


def _target(draft: GoalDraft, today: date) -> float | None:
    if draft.kind is GoalKind.TASK:
        return None
    return _number(draft.target, "a target", draft.unit.strip(), "target")


def _baseline(draft: GoalDraft, today: date) -> float | None:
    if not draft.baseline.strip():
        return None
    return _number(draft.baseline, "a start", draft.unit.strip(), "baseline")


def _number(text: str, what: str, unit: str, field: str) -> float:
    from tracker_tui.ledger import rules

    try:
        return rules.number(number_of(text, what, unit, field))
    except GoalError as error:
        raise NotYet(str(error), field) from error


def _deadline(draft: GoalDraft, today: date) -> date | None:
    return day_of(draft.deadline, today, "future", EXAMPLE, "deadline") if draft.deadline.strip() else None


# field -> what is read of it, and how it is called where a goal is changed
_READ: dict[str, Callable[[GoalDraft, date], Any]] = {
    "title": _title,
    "target": _target,
    "unit": lambda draft, _: draft.unit.strip() or None,
    "period": lambda draft, _: Period(draft.period or "week") if draft.kind in PERIODIC else None,
    "baseline": _baseline,
    "deadline": _deadline,
    "category": lambda draft, _: draft.category.strip() or None,
}
_COLUMNS = {"target": "target_value", "baseline": "baseline_value"}


def _as_new(goal: Goal) -> NewGoal:
    from tracker_tui.ledger import NewGoal

    return NewGoal(
        goal.title,
        goal.kind,
        goal.target_value,
        goal.unit,
        goal.period,
        goal.deadline,
        goal.baseline_value,
        goal.category,
    )


def _told(goal: NewGoal, today: date) -> str:
    amount = format_value(goal.target, goal.unit) if goal.target is not None else "done"
    start = f"from {format_value(goal.baseline, goal.unit)} to " if goal.baseline is not None else ""
    most = "at most " if goal.kind is GoalKind.LIMIT else ""
    period = f" a {goal.period}" if goal.period else ""
    due = f", by {short_day(goal.deadline, today)}" if goal.deadline else ""
    category = f", in {goal.category}" if goal.category else ""
    return f"{goal.title}: {most}{start}{amount}{period}{due}{category}"
