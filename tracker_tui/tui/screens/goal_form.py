"""Forms for a goal, to make one or to change it; they say what is missing as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import Static

from tracker_tui.progress.goals import PERIODIC, Goal, GoalKind, Period
from tracker_tui.tui.goal_draft import KINDS, GoalDraft, draft_of
from tracker_tui.tui.screens.form import Form, T
from tracker_tui.tui.widgets.choice import Choice

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.containers import Horizontal

    from tracker_tui.ledger import NewGoal
    from tracker_tui.ledger.updates import GoalFields

# field -> its name on the form, what stands there as an example
FIELDS: dict[str, tuple[str, str]] = {
    "title": ("Title", "Run 100 km"),
    "target": ("Target", "100"),
    "unit": ("Unit", "km, pages, times …"),
    "baseline": ("Starts at", "0"),
    "deadline": ("By", "2026-12-31, or “end of June”"),
    "category": ("Category", "health, mind, home …"),
}
UNUSED: dict[GoalKind, frozenset[str]] = {
    GoalKind.TASK: frozenset({"target", "unit", "baseline"}),
    GoalKind.HABIT: frozenset({"baseline"}),
    GoalKind.LIMIT: frozenset({"baseline"}),
}
WEEKLY = list(Period).index(Period.WEEK)


class GoalRows(Form[T]):
    """Title, kind, and what the kind needs."""

    heading = "NEW GOAL"
    does = "sets the goal"

    def __init__(self, today: date, goal: Goal | None = None) -> None:
        super().__init__()
        self._today = today
        self._goal = goal
        self._was = draft_of(goal) if goal else GoalDraft("", GoalKind.TOTAL)

    def compose(self) -> ComposeResult:
        """One row a field."""
        choices = "" if self._goal is not None and not self._goal.periodic else "← → choose · "
        with VerticalScroll(id="goal-form", classes="dialog", can_focus=False):
            yield Static(self.heading, classes="heading")
            yield self._named("title")
            yield self.field("Kind", self._kinds())
            yield Static(id="kind-meaning", classes="quiet")
            yield self._named("target")
            yield self._named("unit")
            yield self.field("Each", Choice([period.value for period in Period], id="period"))
            yield self._named("baseline")
            yield self._named("deadline")
            yield self._named("category")
            yield Static(id="verdict")
            yield self.keys(f"enter {self.does} · tab goes on · {choices}esc leaves")

    def _kinds(self) -> Choice | Static:
        """The kinds to choose from; of a goal that is there, its own."""
        if self._goal is not None:
            return Static(self._goal.kind.value, id="kind")
        return Choice([kind.value for kind in KINDS], id="kind")

    def _named(self, name: str) -> Horizontal:
        label, example = FIELDS[name]
        return self.row(label, name, example, getattr(self._was, name))

    def on_mount(self) -> None:
        """A week is the usual period; the title comes first."""
        periods = [period.value for period in Period]
        self.query_one("#period", Choice).at = periods.index(self._was.period) if self._was.period else WEEKLY
        self.query_one("#title").focus()
        self.judge()

    def draft(self) -> GoalDraft:
        """The fields as they stand."""
        kind = self._goal.kind if self._goal else GoalKind(self.query_one("#kind", Choice).value)
        used = {name: "" if name in UNUSED.get(kind, ()) else self.typed(name) for name in FIELDS}
        period = self.query_one("#period", Choice).value if kind in PERIODIC else ""
        return GoalDraft(kind=kind, period=period, **used)

    def show_fields(self, kind: GoalKind) -> None:
        """Show the fields that the kind needs."""
        self.query_one("#kind-meaning", Static).update(KINDS[kind])
        self.query_one("#row-period").display = kind in PERIODIC
        for name in FIELDS:
            self.query_one(f"#row-{name}").display = name not in UNUSED.get(kind, ())

    def on_choice_chosen(self, event: Choice.Chosen) -> None:
        """Another kind or period may need other fields."""
        event.stop()
        if self.is_mounted:
            self.judge()


class GoalForm(GoalRows["NewGoal"]):
    """A new goal."""

    def judged(self) -> tuple[NewGoal, str]:
        """The goal that the fields describe. Raises NotYet."""
        draft = self.draft()
        self.show_fields(draft.kind)
        return draft.goal(self._today), draft.sentence(self._today)


class GoalChange(GoalRows["GoalFields"]):
    """A goal that is there, changed; its kind stays."""

    heading = "CHANGE THE GOAL"
    does = "changes it"

    def __init__(self, today: date, goal: Goal) -> None:
        super().__init__(today, goal)
        self._there = goal

    def judged(self) -> tuple[GoalFields, str]:
        """The fields that are changed. Raises NotYet."""
        draft = self.draft()
        self.show_fields(draft.kind)
        return draft.changes(self._there, self._today), draft.changed_sentence(self._there, self._today)
