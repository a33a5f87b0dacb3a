"""`tracker goals` and `tracker show GOAL`: where the goals stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.cli.call import Call
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.reader import GoalView

NO_GOALS = 'There are no goals yet. Set one: tracker say "I want to read 20 books this year".'
RECENT = 5  # entries shown below a goal


def goals(call: Call) -> None:
    """All active and paused goals, a line each; with --all every one."""
    reader = call.tracker.reader
    views = reader.goals(None) if call.request.asks("all") else reader.goals()
    call.out.show([reader.to_json(view) for view in views], lambda: _overview(call, views))


def show(call: Call) -> None:
    """One goal with its analysis, milestones and latest entries."""
    from tracker_tui.progress.told import analytics_json

    reader = call.tracker.reader
    view = reader.find(call.values["goal"])
    analytics = _analysis(call, view)
    call.out.show(
        reader.to_json(view) | analytics_json(analytics), lambda: "\n".join(_page(call, view, analytics))
    )


def _overview(call: Call, views: Sequence[GoalView]) -> str:
    from tracker_tui.progress.report import Row, overview

    rows = [Row(view.goal, view.measures, view.history) for view in views]
    lines = overview(rows, call.clock.today(), width=call.out.width, ascii=call.ascii)
    return "\n".join(lines) if rows else NO_GOALS


def _analysis(call: Call, view: GoalView) -> ProgressAnalytics:
    from tracker_tui.progress.analytics import analyse, daily_values

    reader = call.tracker.reader
    others = {
        other.goal.title: daily_values(other.goal, other.history)
        for other in reader.goals()
        if other.goal.id != view.goal.id
    }
    return analyse(
        view.goal,
        view.measures,
        view.history,
        call.clock.today(),
        entries=reader.entries(view.goal.id, limit=RECENT)[::-1],
        milestones=view.milestones,
        others=others,
    )


def _page(call: Call, view: GoalView, analytics: ProgressAnalytics) -> Iterator[str]:
    from tracker_tui.cli.commands.entries import table
    from tracker_tui.progress.goal_report import goal_report

    width, week_start = call.out.width, call.clock.week_start
    today = call.clock.today()
    yield from goal_report(
        analytics, view.history, today, width=width, week_start=week_start, ascii=call.ascii
    )
    if analytics.recent_entries:
        yield "\nLatest entries"
        yield table(call, analytics.recent_entries[::-1], {view.goal.id: view.goal}, titled=False)
