"""`tracker goals` and `tracker show GOAL`: where the goals stand."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.cli.call import Call
    from tracker_tui.reader import GoalView

NO_GOALS = 'There are no goals yet. Set one: tracker say "I want to read 20 books this year".'
RECENT = 5  # entries shown below a goal


def goals(call: Call) -> None:
    """All active and paused goals, a line each; with --all every one."""
    from tracker_tui.progress.goals import GoalStatus

    reader = call.tracker.reader
    views = reader.goals(tuple(GoalStatus)) if call.request.asks("all") else reader.goals()
    call.out.show([reader.to_json(view) for view in views], lambda: _overview(call, views))


def show(call: Call) -> None:
    """One goal with its numbers, milestones and latest entries."""
    reader = call.tracker.reader
    view = reader.find(call.values["goal"])
    call.out.show(reader.to_json(view) if call.out.json else None, lambda: "\n".join(_report(call, view)))


def _overview(call: Call, views: Sequence[GoalView]) -> str:
    from tracker_tui.progress.report import Row, overview

    rows = [Row(view.goal, view.measures, view.history) for view in views]
    lines = overview(rows, call.clock.today(), width=call.out.width, ascii=call.ascii)
    return "\n".join(lines) if rows else NO_GOALS


def _report(call: Call, view: GoalView) -> Iterator[str]:
    from tracker_tui.modes.summaries import summary
    from tracker_tui.progress.report import Row, goal_lines

    today = call.clock.today()
    row = Row(view.goal, view.measures, view.history)
    yield from goal_lines(row, today, width=call.out.width, ascii=call.ascii)
    yield ""
    yield from wrap(summary(view, today), call.out.width)
    yield from _milestones(call, view)
    yield from _latest(call, view)


def _milestones(call: Call, view: GoalView) -> Iterator[str]:
    from tracker_tui.progress.numbers import format_value, short_day

    if view.milestones:
        yield "\nMilestones"
    for milestone in view.milestones:
        value = format_value(milestone.target_value, view.goal.unit)
        at = milestone.achieved_at
        reached = f"reached {short_day(call.clock.day_of(at), call.clock.today())}" if at else "ahead"
        yield f"  {value}  {reached}"


def _latest(call: Call, view: GoalView) -> Iterator[str]:
    from tracker_tui.cli.commands.entries import table

    found = call.tracker.reader.entries(view.goal.id, limit=RECENT)
    if found:
        yield "\nLatest entries"
        yield table(call, found, {view.goal.id: view.goal}, titled=False)
