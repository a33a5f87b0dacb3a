"""A form for a new goal, for those who prefer one; it says what is missing as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widgets import Input, Static

from tracker_tui.ledger import NewGoal
from tracker_tui.progress.goals import PERIODIC, GoalKind, Period
from tracker_tui.tui.goal_draft import KINDS, GoalDraft
from tracker_tui.tui.screens.form import Form
from tracker_tui.tui.widgets.choice import Choice

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.containers import Horizontal

# field -> its name on the form, what stands there as an example
FIELDS: dict[str, tuple[str, str]] = {
    "title": ("Title", "Run 100 km"),
    "target": ("Target", "100"),
    "unit": ("Unit", "km, pages, times …"),
    "baseline": ("Starts at", "0"),
    "deadline": ("By", "2026-12-31"),
}
UNUSED: dict[GoalKind, frozenset[str]] = {
    GoalKind.TASK: frozenset({"target", "unit", "baseline"}),
    GoalKind.HABIT: frozenset({"baseline"}),
    GoalKind.LIMIT: frozenset({"baseline"}),
}
KEYS = "enter sets the goal · tab goes on · ← → choose · esc leaves"


class GoalForm(Form[NewGoal]):
    """Title, kind, and what the kind needs."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def compose(self) -> ComposeResult:
        """One row a field."""
        with Vertical(id="goal-form", classes="dialog"):
            yield Static("NEW GOAL", classes="heading")
            yield self._named("title")
            yield self.field("Kind", Choice([kind.value for kind in KINDS], id="kind"))
            yield Static(id="kind-meaning", classes="quiet")
            yield self._named("target")
            yield self._named("unit")
            yield self.field("Each", Choice([period.value for period in Period], id="period"))
            yield self._named("baseline")
            yield self._named("deadline")
            yield Static(id="verdict")
            yield Static(KEYS, classes="quiet", markup=False)

    def _named(self, name: str) -> Horizontal:
        label, example = FIELDS[name]
        return self.row(label, name, example)

    def on_mount(self) -> None:
        """A week is the usual period; the title comes first."""
        self.query_one("#period", Choice).at = list(Period).index(Period.WEEK)
        self.query_one("#title", Input).focus()
        self.judge()

    def draft(self) -> GoalDraft:
        """The fields as they stand."""
        kind = GoalKind(self.query_one("#kind", Choice).value)
        used = {name: "" if name in UNUSED.get(kind, ()) else self.typed(name) for name in FIELDS}
        return GoalDraft(kind=kind, period=self.query_one("#period", Choice).value, **used)

    def judged(self) -> tuple[NewGoal, str]:
        """The goal that the fields describe. Raises NotYet."""
        draft = self.draft()
        self._show_fields(draft.kind)
        return draft.goal(self._today), draft.sentence(self._today)

    def _show_fields(self, kind: GoalKind) -> None:
        self.query_one("#kind-meaning", Static).update(KINDS[kind])
        self.query_one("#row-period").display = kind in PERIODIC
        for name in FIELDS:
            self.query_one(f"#row-{name}").display = name not in UNUSED.get(kind, ())

    def on_choice_chosen(self, event: Choice.Chosen) -> None:
        """Show the fields that the kind needs."""
        event.stop()
        if self.is_mounted:
            self.judge()
