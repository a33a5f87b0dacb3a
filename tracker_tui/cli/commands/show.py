"""`tracker goals` and `tracker show GOAL`: where the goals stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker_tui.cli.call import Call
    from tracker_tui.progress.analytics import ProgressAnalytics
    from tracker_tui.reader import GoalView

NO_GOALS = 'There are no goals yet. Set one: tracker say "I want to read 20 books this year".'
RECENT = 5  # entries shown below a goal
DRAWN_DAYS = 190


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
    analytics = reader.analytics(view.goal.id)
    call.out.show(
        reader.to_json(view)
        | analytics_json(analytics)
        | {"milestones": _milestones(view), "by_day": _by_day(call, view)},
        lambda: "\n".join(_page(call, view, analytics)),
    )


def _milestones(view: GoalView) -> list[dict[str, Any]]:
    """The milestones with the days they were reached on."""
    from tracker_tui.progress.milestones import reached_on
    from tracker_tui.progress.told import milestone_json

    days = reached_on(view.goal, view.measures, view.history, view.milestones)
    return [milestone_json(milestone, days.get(milestone.target_value)) for milestone in view.milestones]


def _by_day(call: Call, view: GoalView) -> dict[str, float]:
    """What the pictures of a page are drawn from."""
    from tracker_tui.progress.analytics import daily_values
    from tracker_tui.progress.periods import shift

    first = shift(call.clock.today(), -DRAWN_DAYS)
    values = daily_values(view.goal, view.history)
    return {
        record.day.isoformat(): values[record.day]
        for record in view.history
        if record.entries and record.day >= first
    }


def _overview(call: Call, views: Sequence[GoalView]) -> str:
    from tracker_tui.progress.report import Row, overview

    rows = [Row(view.goal, view.measures, view.history) for view in views]
    lines = overview(rows, call.clock.today(), width=call.out.width, ascii=call.ascii)
    return "\n".join(lines) if rows else _none_shown(call)


def _none_shown(call: Call) -> str:
    """That there is no goal at all, or that all are over."""
    from tracker_tui.telling.goals import all_over

    over = all_over(call.tracker.reader.all_goals())
    return f"{over} (`tracker goals --all`)." if over else NO_GOALS


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
        yield table(
            call, analytics.recent_entries[: -RECENT - 1 : -1], {view.goal.id: view.goal}, titled=False
        )
