"""What forms have in common: rows of fields, a verdict that changes as one types, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.containers import Horizontal
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tracker_tui.tui.keys import bindings
from tracker_tui.tui.typed import NotYet

if TYPE_CHECKING:
    from textual.widget import Widget

T = TypeVar("T")


class Form(ModalScreen["T | None"], Generic[T]):
    """Dismissed with what it describes, or with None. `judged` says what that is and raises NotYet."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS = [*bindings("form"), *bindings("anywhere", "quit", "help")]  # noqa: RUF012 - as Textual has it
    place: ClassVar[str] = "form"

    def judged(self) -> tuple[T, str]:
        """What the fields describe, and in a few words. Raises NotYet."""
        raise NotImplementedError

    @staticmethod
    def row(label: str, name: str, example: str = "", value: str = "") -> Horizontal:
        """A field to type in, with its label."""
        return Form.field(label, Input(value, placeholder=example, compact=True, id=name))

    @staticmethod
    def field(label: str, widget: Widget) -> Horizontal:
        """Anything with a label."""
        return Horizontal(Static(label, classes="label"), widget, id=f"row-{widget.id}", classes="field")

    def judge(self) -> T | None:
        """Say what the fields come to, or what is missing."""
        verdict = self.query_one("#verdict", Static)
        try:
            found, told = self.judged()
        except NotYet as missing:
            verdict.update(Content(str(missing)))
            verdict.set_class(False, "ready")
            return None
        verdict.update(Content(told))
        verdict.set_class(True, "ready")
        return found

    def typed(self, name: str) -> str:
        """What stands in a field."""
        return self.query_one(f"#{name}", Input).value

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what it comes to."""
        event.stop()
        self.judge()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take it, if it can be taken."""
        event.stop()
        self.action_submit()

    def action_submit(self) -> None:
        """Take it, if it can be taken."""
        found = self.judge()
        if found is not None:
            self.dismiss(found)

    def action_leave(self) -> None:
        """Leave with nothing done."""
        self.dismiss(None)
