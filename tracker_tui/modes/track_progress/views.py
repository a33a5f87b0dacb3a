"""What a person asked to see, as short text; every number comes from the reader."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tracker_tui.language.extraction import View
from tracker_tui.modes.naming import named_in
from tracker_tui.modes.track_progress import facts, figures, one_by_one, outlook, ranking
from tracker_tui.modes.track_progress.figures import LEVELS
from tracker_tui.progress.goals import GoalKind, GoalStatus, Period
from tracker_tui.progress.numbers import format_day, format_value, join_words, short_day
from tracker_tui.progress.periods import period_bounds
from tracker_tui.telling.evidence import why
from tracker_tui.telling.goals import all_over
from tracker_tui.telling.standing import BEHIND, due_line, remaining_line, stands, verdict_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from tracker_tui.language.extraction import Extraction, GoalIntent
    from tracker_tui.modes.base import HandlerContext
    from tracker_tui.progress.goals import Goal, ProgressEntry
    from tracker_tui.reader import GoalView

NO_GOALS = "There are no goals yet. Tell me one, such as “read 20 books this year”."
NOTHING_YET = "Nothing has been logged yet."
MOST_ENTRIES = 30
LEAST = ("lowest", "shortest", "least", "smallest", "lightest", "quickest", "fewest")
MOST_REASONS = 2
MOST_IN_SENTENCES = 3  # goals; more get bars
BAR_WIDTH = 10
REVIEW_WIDTH = 76  # with its indent no wider than a narrow terminal


class ViewWriter:
    """Writes views for one turn."""

    def __init__(self, context: HandlerContext) -> None:
        self._reader = context.reader
        self._today = context.situation.today
        self._week_start = context.situation.week_start
        self._ascii = context.settings.ascii
        self._said = ""
        self._views: dict[View, Callable[[GoalIntent], str]] = {
            View.OVERVIEW: self._overview,
            View.SUM: self._sums,
            View.LAST: self._last,
            View.BEST: self._best,
            View.AVERAGE: self._average,
            View.CHANGE: self._change,
            View.SHARE: self._shares,
            View.DEADLINE: self._deadlines,
            View.NEEDED: self._needed,
            View.OUTLOOK: self._outlook,
            View.PAUSED: lambda wanted: self._of_state(GoalStatus.PAUSED, "paused"),
            View.OVER: lambda wanted: self._of_state(GoalStatus.COMPLETED, "done"),
            View.REMAINING: self._remaining,
            View.BEHIND: self._behind,
            View.ENTRIES: self._entries,
            View.COMPARED: self._compared,
            View.SUMMARY: self._summary,
            View.WORDS: self._words,
        }

    def text(self, extraction: Extraction) -> str:
        """The view in words; where the words ask why, the verdict with what it rests on."""
        wanted = extraction.goal_intent
        assert wanted is not None
        self._said = said = f" {extraction.text.lower()} "
        if " why " in said or " how come " in said:
            return self._why(wanted, said)
        view = wanted.view or View.OVERVIEW
        of_runs = view is View.BEST and "streak" in said
        told = self._facts(wanted, said) if view is View.GOAL or of_runs else self._views[view](wanted)
        return told if told != NO_GOALS else self._without_goals()

    def _without_goals(self) -> str:
        """That there is no goal at all, or that all are over."""
        over = all_over(self._reader.all_goals())
        return f"{over}. Tell me a new one whenever you like." if over else NO_GOALS

    def _chosen(self, wanted: GoalIntent) -> list[GoalView]:
        if wanted.goal_ids:
            return [self._reader.goal(goal_id) for goal_id in wanted.goal_ids]
        return self._reader.goals()

    def _overview(self, wanted: GoalIntent) -> str:
        """Few goals in a sentence each; many with bars, and sentences only for those that need a look."""
        views = self._chosen(wanted)
        tell = stands if len(views) <= MOST_IN_SENTENCES else self._with_bar
        lines = [verdict_line(views), *(f"- {tell(view)}" for view in views)]
        told, due = "\n".join(line for line in lines if line), due_line(views)
        return (f"{told}\n\n{due}" if due else told) or NO_GOALS

    def _with_bar(self, view: GoalView) -> str:
        from tracker_tui.progress.report import goal_bar, headline, value_line

        goal, measures = view.goal, view.measures
        bar = goal_bar(measures, BAR_WIDTH, ascii=self._ascii)
        if goal.status is GoalStatus.ACTIVE and measures.standing in BEHIND:
            return f"{bar} {stands(view)}"
        return (
            f"{bar} {goal.title}: {value_line(goal, measures)}; {headline(goal, measures, ascii=self._ascii)}"
        )

    def _facts(self, wanted: GoalIntent, said: str) -> str:
        """Where goals stand, each with the fact that the words ask for."""
        return self._each(wanted, lambda view: facts.with_facts(self._reader, view, self._today, said))

    def _why(self, wanted: GoalIntent, said: str) -> str:
        views = self._chosen(wanted)
        needy = [view for view in views if view.measures.standing in BEHIND]
        meant = (named_in(said, views) or needy or views)[:MOST_REASONS]
        return "\n\n".join(why(view, self._today) for view in meant) or NO_GOALS

    def _each(self, wanted: GoalIntent, tell: Callable[[GoalView], str]) -> str:
        return "\n".join(tell(view) for view in self._chosen(wanted)) or NO_GOALS

    def _remaining(self, wanted: GoalIntent) -> str:
        return self._each(wanted, lambda view: remaining_line(view, self._today))

    def _deadlines(self, wanted: GoalIntent) -> str:
        """By when goals are to be done; of several those that have a day, the nearest first."""
        views = self._chosen(wanted)
        if not wanted.goal_ids and len(views) > 1:
            dated = [view for view in views if view.goal.deadline is not None]
            views = sorted(dated, key=lambda view: view.goal.deadline or self._today) or views
        return "\n".join(outlook.deadline(view, self._today) for view in views) or NO_GOALS

    def _needed(self, wanted: GoalIntent) -> str:
        return self._each(wanted, lambda view: outlook.needed(view, self._today, self._said))

    def _outlook(self, wanted: GoalIntent) -> str:
        return self._each(
            wanted,
            lambda view: outlook.outlook(view, self._reader.analytics(view.goal.id), self._today, wanted),
        )

    def _of_state(self, status: GoalStatus, words: str) -> str:
        """The goals of one state: "what's paused?"."""
        views = self._reader.goals((status,))
        return "\n".join(f"- {stands(view)}" for view in views) or f"No goal is {words}."

    def _last(self, wanted: GoalIntent) -> str:
        """The latest entry of each goal, or the one before it."""
        if wanted.few:
            of_each = (
                (goal, one_by_one.some(found, wanted.few)) for goal, found in self._with_entries(wanted)
            )
            return "\n".join(
                f"{goal.title}: before that {self._amount_on(goal, found[-1].day, found[-1].value)}."
                if len(found) == wanted.few
                else f"{goal.title}: there is none before that."
                for goal, found in of_each
            )
        goals = [view.goal for view in self._chosen(wanted)]
        latest = self._reader.latest_of_each([goal.id for goal in goals])
        return "\n".join(self._latest(goal, latest.get(goal.id)) for goal in goals) or NO_GOALS

    def _latest(self, goal: Goal, entry: ProgressEntry | None) -> str:
        if entry is None:
            return f"{goal.title}: nothing logged yet."
        ago = (self._today - entry.day).days
        when = f", {ago} days ago" if ago > 1 else ""
        return f"{goal.title}: last on {self._amount_on(goal, entry.day, entry.value)}{when}."

    def _amount_on(self, goal: Goal, day: date, value: float) -> str:
        unit = "%" if goal.kind is GoalKind.TASK else goal.unit
        return f"{format_day(day, self._today)} ({format_value(value, unit)})"

    def _best(self, wanted: GoalIntent) -> str:
        """The largest entry of each goal, or its smallest where the words ask for that."""
        return "\n".join(self._record(*of) for of in self._with_entries(wanted)) or NO_GOALS

    def _with_entries(self, wanted: GoalIntent) -> list[tuple[Goal, list[ProgressEntry]]]:
        """The goals meant, each with its entries of the days meant, else of all."""
        goals = [view.goal for view in self._chosen(wanted)]
        of = self._reader.entries_of([goal.id for goal in goals], wanted.first_day, wanted.last_day)
        return [(goal, of[goal.id]) for goal in goals]

    def _record(self, goal: Goal, entries: Sequence[ProgressEntry]) -> str:
        if not entries:
            return f"{goal.title}: nothing logged yet."
        period = next((p for p in Period if self._by(p)), None)
        sums: dict[date, float] = {}
        for entry in entries:
            first = period_bounds(entry.day, period, self._week_start)[0] if period else entry.day
            sums[first] = (
                sums.get(first, 0.0) + entry.value
                if period
                else max(sums.get(first, entry.value), entry.value)
            )
        least = any(word in self._said for word in LEAST)
        day = (min if least else max)(sums, key=lambda first: sums[first])
        span = "" if period in (None, Period.DAY) else f"the {period} of "
        return (
            f"{goal.title}: {'least' if least else 'most'} on {span}{self._amount_on(goal, day, sums[day])}."
        )

    def _by(self, period: Period) -> bool:
        """Whether the words ask for the best of several periods, and not for the best within one."""
        named = f" {period} " in self._said or f" {period}?" in self._said
        return named and not any(f"{which} {period}" in self._said for which in ("this", "last", "past"))

    def _behind(self, wanted: GoalIntent) -> str:
        views = self._chosen(wanted)
        if not views:
            return NO_GOALS
        if told := ranking.ranked(views, self._said) or ranking.left_today(views, self._said):
            return told
        behind = [view for view in views if view.measures.standing in BEHIND]
        still_open = [v for v in views if v.goal.kind is GoalKind.TASK and v.goal.status is GoalStatus.ACTIVE]
        tasks = [f"{view.goal.title} ({view.measures.current:g}%)" for view in still_open]
        lines = [f"- {stands(view)}" for view in behind] or ["You are not behind on any goal."]
        lines += [due_line(views), f"Still to finish: {join_words(tasks)}." if tasks else ""]
        return "\n".join(line for line in lines if line)

    def _sums(self, wanted: GoalIntent) -> str:
        first, last = self._range(wanted)
        lines = self._sum_lines([view.goal for view in self._chosen(wanted)], first, last)
        return "\n".join(lines) or f"Nothing was logged {self._span(first, last)}."

    def _sum_lines(self, goals: Sequence[Goal], first: date, last: date) -> list[str]:
        """What some days come to, a line for each goal; of a level its latest reading."""
        levels = [goal.id for goal in goals if goal.kind in LEVELS]
        counted = [goal.id for goal in goals if goal.kind not in LEVELS]
        read = self._reader.entries_of(levels, first, last) if levels else {}
        sums = self._reader.sums_between(counted, first, last) if counted else {}
        return [
            self._reading(goal, read[goal.id], first, last)
            if goal.id in read
            else self._sum(goal, sums[goal.id], first, last)
            for goal in goals
        ]

    def _sum(self, goal: Goal, total: float, first: date, last: date) -> str:
        told = figures.sum_of_days(goal, total, self._is_round(goal, first, last))
        return f"{goal.title}: {told} {self._span(first, last)}."

    def _is_round(self, goal: Goal, first: date, last: date) -> bool:
        """Whether some days are one whole round of a habit or a limit, or the part of it that has passed."""
        if goal.period is None or not goal.periodic:
            return False
        begins, ends = period_bounds(first, goal.period, self._week_start)
        return begins == first and last == min(ends, self._today)

    def _average(self, wanted: GoalIntent) -> str:
        """What was logged or read on average over some days, else over all."""
        means = [self._mean(goal, entries, wanted) for goal, entries in self._with_entries(wanted)]
        return "\n".join(means) or NO_GOALS

    def _mean(self, goal: Goal, entries: Sequence[ProgressEntry], wanted: GoalIntent) -> str:
        first = wanted.first_day or (entries[-1].day if entries else self._today)
        last = min(wanted.last_day or self._today, self._today)
        days = (last - first).days + 1
        return figures.average(goal, entries, self._span(first, last), days, self._week_start)

    def _shares(self, wanted: GoalIntent) -> str:
        """How much of the way is gone, in percent."""
        return "\n".join(figures.share(view) for view in self._chosen(wanted)) or NO_GOALS

    def _change(self, wanted: GoalIntent) -> str:
        """How far goals have come since they began."""
        views = self._chosen(wanted)
        first = self._reader.earliest_of_each([view.goal.id for view in views])
        lines = [figures.change(view, first.get(view.goal.id), self._today) for view in views]
        return "\n".join(lines) or NO_GOALS

    def _reading(self, goal: Goal, entries: Sequence[ProgressEntry], first: date, last: date) -> str:
        if not entries:
            return f"{goal.title}: no reading {self._span(first, last)}."
        return one_by_one.readings(goal, entries, self._today)

    def _compared(self, wanted: GoalIntent) -> str:
        """Stretches of days side by side, a line for each goal of which something was logged in them."""
        goals = [view.goal for view in self._chosen(wanted)]
        stretches = sorted(wanted.stretches)  # what is later is more or less than what was before
        spans = [self._span(first, last) for first, last in stretches]
        rows: dict[str, list[tuple[str, float | None]]] = {goal.id: [] for goal in goals}
        for span, (first, last) in zip(spans, stretches, strict=True):
            of = self._reader.entries_of(list(rows), first, last)
            for goal in goals:
                rows[goal.id].append((span, self._came_to(goal, of[goal.id])))
        told = [goal for goal in goals if wanted.goal_ids or any(value for _, value in rows[goal.id])]
        lines = [one_by_one.compared(goal, rows[goal.id]) for goal in told]
        return "\n".join(lines) or f"Nothing was logged {join_words(spans)}."

    def _came_to(self, goal: Goal, entries: Sequence[ProgressEntry]) -> float | None:
        if goal.kind not in LEVELS:
            return sum(entry.value for entry in entries if not entry.skip)
        return one_by_one.in_order(entries)[0].value if entries else None

    def _few(self, wanted: GoalIntent) -> str:
        """So many of the latest entries of each goal, or the first."""
        told = []
        if not wanted.goal_ids and (wanted.few or 0) > 0:
            return self._latest_of_all(wanted.few or 0)
        for goal, entries in self._with_entries(wanted):
            lines = [self._entry(entry, goal) for entry in one_by_one.some(entries, wanted.few)]
            told += lines or [f"{goal.title}: nothing logged yet."]
        return "\n".join(told) or NO_GOALS

    def _latest_of_all(self, count: int) -> str:
        goals = {view.goal.id: view.goal for view in self._reader.goals(None)}
        written = [entry for entry in self._reader.last_entries(MOST_ENTRIES) if entry.goal_id in goals]
        latest = one_by_one.some(written, count)
        return "\n".join(self._entry(entry, goals[entry.goal_id]) for entry in latest) or NOTHING_YET

    def _entries(self, wanted: GoalIntent) -> str:
        if wanted.few is not None:
            return self._few(wanted)
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
        if wanted.goal_ids and len(entries) > 1:
            counted = [goal for goal in goals.values() if goal.kind not in LEVELS]
            lines += self._sum_lines(counted, first, last)
        return "\n".join(lines)

    def _entry(self, entry: ProgressEntry, goal: Goal) -> str:
        unit = "%" if goal.kind is GoalKind.TASK else goal.unit
        amount = "skipped" if entry.skip else format_value(entry.value, unit)
        note = f" ({entry.notes})" if entry.notes else ""
        return f"- {format_day(entry.day, self._today)}: {amount}, {goal.title}{note}"

    def _summary(self, wanted: GoalIntent) -> str:
        """A review, drawn; indented, so that a page of prose keeps its columns."""
        from tracker_tui.progress.review import closing_lines
        from tracker_tui.progress.review_table import review_lines

        first, last = self._stretch(wanted)
        rows = self._reader.rows_between(self._chosen(wanted), first, last)
        if not rows:
            return NO_GOALS
        lines = review_lines(rows, first, last, self._today, width=REVIEW_WIDTH, ascii=self._ascii)
        said = " ".join(closing_lines(rows, first, last, self._today))
        drawn = "\n".join(f"    {line}" for line in lines)
        return f"{self._span(first, last, capital=True)}:\n\n{drawn}\n\n{said}"

    def _stretch(self, wanted: GoalIntent) -> tuple[date, date]:
        """The days to review; of "my month" the month, though the words name no day of it."""
        first, last = self._range(wanted)
        named = [period for period in Period if period is not Period.DAY and str(period) in self._said]
        return period_bounds(last, named[0], self._week_start) if first == last and named else (first, last)

    def _words(self, wanted: GoalIntent) -> str:
        words = self._reader.words()
        if not words:
            return "I have learned no words of yours yet."
        lines = [f"- “{word}” means {self._reader.title(goal_id)}" for word, goal_id in sorted(words.items())]
        return "\n".join([*lines, "Say “forget …” to drop one."])

    def _range(self, wanted: GoalIntent) -> tuple[date, date]:
        last = wanted.last_day or wanted.first_day or self._today
        return wanted.first_day or last, last

    def _span(self, first: date, last: date, *, capital: bool = False) -> str:
        words = self._days(first, last)
        return words[0].upper() + words[1:] if capital else words

    def _days(self, first: date, last: date) -> str:
        if first == last:
            day = format_day(first, self._today)
            return day if day in {"today", "yesterday"} else f"on {day}"
        if last in {self._today, self._today - timedelta(days=1)} or last > self._today:
            return f"since {short_day(first, self._today)}"
        return f"from {short_day(first, self._today)} to {short_day(last, self._today)}"
