"""What forms have in common: rows of fields, a verdict that changes as one types, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.containers import Horizontal
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tracker_tui.tui.glyphs import glyphs
from tracker_tui.tui.keys import bindings
from tracker_tui.tui.typed import NotYet

if TYPE_CHECKING:
    from textual.widget import Widget

T = TypeVar("T")
WRONG = "!"  # before the name of a field that cannot be taken as it is


class Form(ModalScreen["T | None"], Generic[T]):
    """Dismissed with what it describes, or with None. `judged` says what that is and raises NotYet."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS = [*bindings("form"), *bindings("anywhere", "quit", "help")]  # noqa: RUF012 - as Textual has it
    VERTICAL_BREAKPOINTS: ClassVar[list[tuple[int, str]]] = [(0, "-low"), (24, "-high")]  # type: ignore[misc]
    place: ClassVar[str] = "form"

    _tried = False  # whether Enter was pressed: from then on what is missing is marked too

    def judged(self) -> tuple[T, str]:
        """What the fields describe, and in a few words. Raises NotYet."""
        raise NotImplementedError

    def plain(self, text: str) -> str:
        """The form's own words, in plain signs where those are wanted."""
        return glyphs(self.app.has_class("-ascii")).plain(text)

    def row(self, label: str, name: str, example: str = "", value: str = "") -> Horizontal:
        """A field to type in, with its label."""
        return self.field(label, Input(value, placeholder=self.plain(example), compact=True, id=name))

    @staticmethod
    def field(label: str, widget: Widget) -> Horizontal:
        """Anything with a label."""
        return Horizontal(Static(label, classes="label"), widget, id=f"row-{widget.id}", classes="field")

    def keys(self, text: str) -> Static:
        """The line of keys."""
        return Static(self.plain(text), classes="quiet", markup=False)

    def judge(self) -> T | None:
        """Say what the fields come to, or what is missing, and mark the field that is not right."""
        verdict, wrong, found = self.query_one("#verdict", Static), "", None
        try:
            found, told = self.judged()
        except NotYet as missing:
            told, wrong = str(missing), missing.field
        verdict.update(Content(self.plain(told)))
        verdict.set_class(not wrong and found is not None, "ready")
        self._mark(wrong)
        return found

    def _mark(self, wrong: str) -> None:
        for row in self.query(".field"):
            label, field = row.query_one(".label", Static), row.children[-1]
            bad = field.id == wrong and (self._tried or bool(getattr(field, "value", "")))
            name = str(label.content).removeprefix(f"{WRONG} ")
            label.update(f"{WRONG} {name}" if bad else name)
            row.set_class(bad, "-wrong")

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
        self._tried = True
        found = self.judge()
        if found is not None:
            self.dismiss(found)

    def action_field(self, step: int) -> None:
        """The next field or the one before."""
        self.focus_next() if step > 0 else self.focus_previous()

    def action_leave(self) -> None:
        """Leave with nothing done."""
        self.dismiss(None)
