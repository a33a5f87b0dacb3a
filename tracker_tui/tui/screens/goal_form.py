"""A form for a new goal, for those who prefer one; it says what is missing as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tracker_tui.progress.goals import PERIODIC, GoalKind, Period
from tracker_tui.tui.goal_draft import KINDS, GoalDraft, NotYet
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.widgets.choice import Choice

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.widget import Widget

    from tracker_tui.ledger import NewGoal

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


class GoalForm(ModalScreen["NewGoal | None"]):
    """Title, kind, and what the kind needs."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "dismiss", "close"),
        ("enter", "submit", "set the goal"),
        *bindings("anywhere", "quit"),
    ]

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def compose(self) -> ComposeResult:
        """One row a field."""
        with Vertical(id="goal-form", classes="dialog"):
            yield Static("NEW GOAL", classes="heading")
            yield self._row("title")
            yield self._field("Kind", Choice([kind.value for kind in KINDS], id="kind"))
            yield Static(id="kind-meaning", classes="quiet")
            yield self._row("target")
            yield self._row("unit")
            yield self._field("Each", Choice([period.value for period in Period], id="period"))
            yield self._row("baseline")
            yield self._row("deadline")
            yield Static(id="verdict")
            yield Static(KEYS, classes="quiet", markup=False)

    def _row(self, name: str) -> Horizontal:
        label, example = FIELDS[name]
        return self._field(label, Input(placeholder=example, compact=True, id=name))

    @staticmethod
    def _field(label: str, widget: Widget) -> Horizontal:
        return Horizontal(Static(label, classes="label"), widget, id=f"row-{widget.id}", classes="field")

    def on_mount(self) -> None:
        """A week is the usual period; the title comes first."""
        self.query_one("#period", Choice).at = list(Period).index(Period.WEEK)
        self.query_one("#title", Input).focus()
        self._judge()

    def draft(self) -> GoalDraft:
        """The fields as they stand."""
        typed = {name: self.query_one(f"#{name}", Input).value for name in FIELDS}
        kind = GoalKind(self.query_one("#kind", Choice).value)
        used = {name: "" if name in UNUSED.get(kind, ()) else value for name, value in typed.items()}
        return GoalDraft(kind=kind, period=self.query_one("#period", Choice).value, **used)

    def _judge(self) -> NewGoal | None:
        draft, verdict = self.draft(), self.query_one("#verdict", Static)
        self._show_fields(draft.kind)
        try:
            goal, told = draft.goal(self._today), draft.sentence(self._today)
        except NotYet as missing:
            goal, told = None, str(missing)
        verdict.update(Content(told))
        verdict.set_class(goal is not None, "ready")
        return goal

    def _show_fields(self, kind: GoalKind) -> None:
        self.query_one("#kind-meaning", Static).update(KINDS[kind])
        self.query_one("#row-period").display = kind in PERIODIC
        for name in FIELDS:
            self.query_one(f"#row-{name}").display = name not in UNUSED.get(kind, ())

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what it comes to."""
        event.stop()
        self._judge()

    def on_choice_chosen(self, event: Choice.Chosen) -> None:
        """Show the fields that the kind needs."""
        event.stop()
        if self.is_mounted:
            self._judge()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Set the goal, if it is one."""
        event.stop()
        self.action_submit()

    def action_submit(self) -> None:
        """Set the goal, if it is one."""
        goal = self._judge()
        if goal is not None:
            self.dismiss(goal)
