"""What a person asked to see, as short text; every number comes from the reader."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.extraction import View
from tracker_tui.modes.summaries import BEHIND, remaining_line, summary
from tracker_tui.progress.goals import GoalKind, GoalStatus
from tracker_tui.progress.numbers import format_day, format_value, join_words, short_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tracker_tui.language.extraction import GoalIntent
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.goals import Goal, ProgressEntry
    from tracker_tui.reader import GoalView

NO_GOALS = "There are no goals yet. Tell me one, such as “read 20 books this year”."
MOST_ENTRIES = 30


class ViewWriter:
    """Writes views for one turn."""

    def __init__(self, context: HandlerContext) -> None:
        self._reader = context.reader
        self._today = context.situation.today
        self._views: dict[View, Callable[[GoalIntent], str]] = {
            View.OVERVIEW: self._overview,
            View.GOAL: self._goals,
            View.SUM: self._sums,
            View.REMAINING: self._remaining,
            View.BEHIND: self._behind,
            View.ENTRIES: self._entries,
            View.SUMMARY: self._summary,
            View.WORDS: self._words,
        }

    def text(self, wanted: GoalIntent) -> str:
        """The view in words."""
        return self._views[wanted.view or View.OVERVIEW](wanted)

    def _chosen(self, wanted: GoalIntent) -> list[GoalView]:
        if wanted.goal_ids:
            return [self._reader.goal(goal_id) for goal_id in wanted.goal_ids]
        return self._reader.goals()

    def _overview(self, wanted: GoalIntent) -> str:
        return "\n".join(f"- {summary(view, self._today)}" for view in self._chosen(wanted)) or NO_GOALS

    def _goals(self, wanted: GoalIntent) -> str:
        return "\n".join(summary(view, self._today) for view in self._chosen(wanted)) or NO_GOALS

    def _remaining(self, wanted: GoalIntent) -> str:
        return "\n".join(remaining_line(view, self._today) for view in self._chosen(wanted)) or NO_GOALS

    def _behind(self, wanted: GoalIntent) -> str:
        views = self._chosen(wanted)
        if not views:
            return NO_GOALS
        behind = [view for view in views if view.measures.standing in BEHIND]
        still_open = [v for v in views if v.goal.kind is GoalKind.TASK and v.goal.status is GoalStatus.ACTIVE]
        lines = [f"- {summary(view, self._today)}" for view in behind]
        lines = lines or ["You are not behind on any goal."]
        lines += [f"- {summary(view, self._today)}" for view in still_open if view not in behind]
        return "\n".join(lines)

    def _sums(self, wanted: GoalIntent) -> str:
        first, last = self._range(wanted)
        lines = [self._sum(view.goal, first, last) for view in self._chosen(wanted)]
        return "\n".join(line for line in lines if line) or f"Nothing was logged {self._span(first, last)}."

    def _sum(self, goal: Goal, first: date, last: date) -> str:
        if goal.kind in {GoalKind.MEASURE, GoalKind.TASK}:
            return self._readings(goal, first, last)
        total = self._reader.sum_between(goal.id, first, last)
        return f"{goal.title}: {format_value(total, goal.unit)} {self._span(first, last)}."

    def _readings(self, goal: Goal, first: date, last: date) -> str:
        entries = self._reader.entries(goal.id, first, last)
        if not entries:
            return f"{goal.title}: no reading {self._span(first, last)}."
        unit = "%" if goal.kind is GoalKind.TASK else goal.unit
        latest = max(entries, key=lambda entry: (entry.day, entry.logged_at))
        return (
            f"{goal.title}: {format_value(latest.value, unit)}, read {format_day(latest.day, self._today)}."
        )

    def _entries(self, wanted: GoalIntent) -> str:
        first, last = self._range(wanted)
        goals = {view.goal.id: view.goal for view in self._chosen(wanted)}
        found = self._reader.entries(None, first, last)
        entries = [entry for entry in found if entry.goal_id in goals]
        if not entries:
            named = join_words([goal.title for goal in goals.values()]) if wanted.goal_ids else ""
            return f"Nothing was logged {self._span(first, last)}{f' for {named}' if named else ''}."
        lines = [self._entry(entry, goals[entry.goal_id]) for entry in entries[:MOST_ENTRIES]]
        if len(entries) > MOST_ENTRIES:
            lines.append(f"… and {len(entries) - MOST_ENTRIES} more; `tracker entries` lists them all.")
        return "\n".join(lines)

    def _entry(self, entry: ProgressEntry, goal: Goal) -> str:
        unit = "%" if goal.kind is GoalKind.TASK else goal.unit
        amount = "skipped" if entry.skip else format_value(entry.value, unit)
        note = f" ({entry.notes})" if entry.notes else ""
        return f"- {format_day(entry.day, self._today)}: {amount}, {goal.title}{note}"

    def _summary(self, wanted: GoalIntent) -> str:
        first, last = self._range(wanted)
        lines = [self._sum(view.goal, first, last) for view in self._chosen(wanted)]
        return "\n".join([f"What was logged {self._span(first, last)}:", *(f"- {line}" for line in lines)])

    def _words(self, wanted: GoalIntent) -> str:
        words = self._reader.words()
        if not words:
            return "I have learned no words of yours yet."
        lines = [f"- “{word}” means {self._reader.title(goal_id)}" for word, goal_id in sorted(words.items())]
        return "\n".join([*lines, "Say “forget …” to drop one."])

    def _range(self, wanted: GoalIntent) -> tuple[date, date]:
        last = wanted.last_day or wanted.first_day or self._today
        return wanted.first_day or last, last

    def _span(self, first: date, last: date) -> str:
        if first == last:
            day = format_day(first, self._today)
            return day if day in {"today", "yesterday"} else f"on {day}"
        if last in {self._today, self._today - timedelta(days=1)} or last > self._today:
            return f"since {short_day(first, self._today)}"
        return f"from {short_day(first, self._today)} to {short_day(last, self._today)}"
